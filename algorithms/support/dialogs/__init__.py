"""Parameters that have a widget of our own in QGIS's dialogs, and are plain values everywhere else."""
