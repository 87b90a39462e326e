"""Terrain factors of a DEM."""
