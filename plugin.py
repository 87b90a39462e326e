"""QGIS's front door: registers the Processing provider, and nothing else."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .algorithms.provider import LandslideProvider


class LandslideMapperPlugin:
    """The object that QGIS loads; works with and without a main window."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: LandslideProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS calls this name
        self.provider = LandslideProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS calls this name
        self.initProcessing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
