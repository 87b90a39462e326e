"""Backscatter, its speckle filters, ratio, vegetation index and change."""
