"""A style made from a legend: every class of a categorical raster gets its own colour and its name."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from .layer_style import StyleLayer

EARTH_COLOURS = (
    "#c9a45c",
    "#7a8f5a",
    "#b8647e",
    "#6a8caf",
    "#8a3318",
    "#a9b9a0",
    "#e0c9a6",
    "#5c6b73",
    "#d98c5f",
    "#4f7a6b",
    "#f4e08a",
    "#8d7aa8",
)


class StyleClasses(QgsProcessingLayerPostProcessorInterface):
    """Gives a finished raster output one colour per class; colours repeat, darker, after the twelfth."""

    def __init__(self, classes: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self.classes = classes

    def postProcessLayer(  # noqa: N802 - QGIS calls this name
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> None:
        if isinstance(layer, QgsRasterLayer):
            entries = [
                QgsPalettedRasterRenderer.Class(code, class_colour(index), name)
                for index, (code, name) in enumerate(self.classes)
            ]
            layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
            layer.triggerRepaint()


def class_colour(index: int) -> QColor:
    """The colour of the class at a position of the legend."""
    return QColor(EARTH_COLOURS[index % len(EARTH_COLOURS)]).darker(100 + 25 * (index // len(EARTH_COLOURS)))


def style_classes(context: QgsProcessingContext, destination: str, classes: Sequence[tuple[int, str]]) -> None:
    """Style the loaded layer of an output by its legend of (code, name)."""
    if context.willLoadLayerOnCompletion(destination):
        post_processor = StyleClasses(classes)
        StyleLayer.alive.append(post_processor)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(post_processor)
