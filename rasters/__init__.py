"""Raster work inside QGIS's own Python: NumPy and GDAL (SciPy where a factor needs it), nothing of QGIS, nothing of
torch.
"""
