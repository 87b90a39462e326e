"""Pixels as both worlds count and measure them: windows of rows and columns, and their size on the ground."""
