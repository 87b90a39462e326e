"""Work in the worker process: torch and rasterio. Samples, training, detection, explanation, comparison, factor
analysis.

No module here imports QGIS. Each task is a function `(parameters, feedback, token) -> result` named in `tasks.py`.
"""
