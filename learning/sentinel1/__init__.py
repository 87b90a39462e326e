"""Sentinel-1 products become geocoded backscatter."""
