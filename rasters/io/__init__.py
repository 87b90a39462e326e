"""Rasters on disk and their grid: opening, reading valid pixels, writing with a band table, burning polygons."""
