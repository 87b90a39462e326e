"""Rasters of any sensor on one grid, and the labels that belong to it."""
