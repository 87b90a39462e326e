"""Widgets of our own in QGIS's dialogs: what is chosen where nothing is given, models, presets, zones."""
