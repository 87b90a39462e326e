"""What QGIS and the worker agree on: band table, label codes, model card, job file, accuracy formulas.

Python and NumPy only, so that both worlds (QGIS's Python and the worker's) import the very same definitions.
"""
