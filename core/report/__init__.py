"""Pieces of a report: one self-contained HTML page, tables, charts drawn as SVG, pictures inlined as PNG.

Python and NumPy only, so that QGIS's Python (accuracy reports) and the worker (training, comparison, explanation) write
alike pages.
"""
