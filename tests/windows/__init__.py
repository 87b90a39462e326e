"""The main job without QGIS in the Windows Python, compared with Linux's own result."""
