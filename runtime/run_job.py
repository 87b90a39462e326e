"""Run one job in the worker process from inside QGIS: stream progress, obey a cancel, turn every failure into one sentence."""
