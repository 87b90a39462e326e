"""What the map shows of a review: the feature under review outlined, the canvas zoomed to it or to its tile."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...algorithms.support.base import STYLES

REVIEW_STYLE = "review"
AROUND_FEATURE, AROUND_TILE = 3.0, 1.1  # how much larger the view is than what it shows
NEAREST_SCALE = 4000  # a few pixels alone say nothing
OUTLINE, FILL, WIDTH = QColor(255, 140, 0), QColor(0, 0, 0, 0), 3


class ReviewView:
    """The outline on a canvas and its zoom; polygons wear the colours of their verdicts in a style of its own, which
    goes, and gives way to the layer's own one, when the review ends.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
        self.canvas = canvas
        self.styles = layer.styleManager() if layer.geometryType() == Qgis.GeometryType.Polygon else None
        if self.styles is not None:
            self.own_style = self.styles.currentStyle()
            self.styles.addStyleFromLayer(REVIEW_STYLE)
            self.styles.setCurrentStyle(REVIEW_STYLE)
            layer.loadNamedStyle(str(STYLES / "verdicts.qml"))
            layer.triggerRepaint()
        self.band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self.band.setStrokeColor(OUTLINE)
        self.band.setFillColor(FILL)
        self.band.setWidth(WIDTH)

    def outline(self, feature: QgsFeature | None, layer: QgsVectorLayer) -> None:
        """Outline a feature; nothing without one."""
        self.band.reset(layer.geometryType())
        if feature is not None:
            self.band.addGeometry(feature.geometry(), layer)

    def zoom_to(self, feature: QgsFeature | None, layer: QgsVectorLayer | None, is_tile: bool = False) -> None:
        """Show a feature with its surroundings, or a whole tile."""
        if feature is None or layer is None or feature.geometry().isEmpty():
            return
        transform = QgsCoordinateTransform(
            layer.crs(), self.canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        extent: QgsRectangle = transform.transformBoundingBox(feature.geometry().boundingBox())
        if layer.geometryType() == Qgis.GeometryType.Point:
            self.canvas.setCenter(extent.center())
            self.canvas.zoomScale(NEAREST_SCALE)
        else:
            extent.scale(AROUND_TILE if is_tile else AROUND_FEATURE)
            self.canvas.setExtent(extent)
            if self.canvas.scale() < NEAREST_SCALE:
                self.canvas.zoomScale(NEAREST_SCALE)
        self.canvas.refresh()

    def close(self) -> None:
        """Take the outline and the style away."""
        self.canvas.scene().removeItem(self.band)
        if self.styles is not None:
            self.styles.setCurrentStyle(self.own_style)
            self.styles.removeStyle(REVIEW_STYLE)
