"""Gives a finished output one of the plugin's styles when QGIS has loaded it."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Sequence

from qgis.core import (
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)


class StyleLayer(QgsProcessingLayerPostProcessorInterface):
    """Loads a QML style onto a finished output; instances stay alive because QGIS keeps no reference (QGIS #47533)."""

    alive: ClassVar[list[QgsProcessingLayerPostProcessorInterface]] = []

    def __init__(self, qml: Path, shown: Sequence[str] = ()) -> None:
        super().__init__()
        self.qml = qml
        self.shown = shown

    def postProcessLayer(  # noqa: N802 - QGIS calls this name
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002
        feedback: QgsProcessingFeedback,
    ) -> None:
        text, loaded = layer.loadNamedStyle(str(self.qml))
        if not loaded:
            feedback.pushWarning(text)
        if self.shown and isinstance(layer, QgsRasterLayer):
            show_bands(layer, self.shown)
        layer.triggerRepaint()


def show_bands(layer: QgsRasterLayer, names: Sequence[str]) -> None:
    """Point the layer's renderer at the bands of these descriptions: one name, or red, green and blue."""
    provider, renderer = layer.dataProvider(), layer.renderer().clone()
    numbers = {provider.generateBandName(band).partition(": ")[2]: band for band in range(1, layer.bandCount() + 1)}
    if not all(name in numbers for name in names):
        return
    if isinstance(renderer, QgsMultiBandColorRenderer):
        red, green, blue = (numbers[name] for name in names)
        renderer.setRedBand(red)
        renderer.setGreenBand(green)
        renderer.setBlueBand(blue)
    else:
        renderer.setInputBand(numbers[names[0]])
    layer.setRenderer(renderer)  # a new one, or the legend goes on naming the band of the old one
