"""The dock in QGIS's main window: the workflow, the engine's state, the models, and a running training."""
