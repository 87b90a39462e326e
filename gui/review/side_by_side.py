"""Two maps of the same place side by side, moving together: the error maps of before and after, for instance."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolPan
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ..workflow import translate


class SideBySide(QDialog):
    """Two canvases, each with a raster of its own over the project's other visible layers; whatever one shows, the
    other shows, too.
    """

    def __init__(self, parent: QWidget | None = None, extent: QgsRectangle | None = None) -> None:
        super().__init__(parent)
        self.extent = extent
        self.setWindowTitle(translate("Two maps side by side"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1200, 640)
        self.boxes: list[QgsMapLayerComboBox] = []
        self.canvases: list[QgsMapCanvas] = []
        self.tools: list[QgsMapToolPan] = []
        self.following = False
        row = QHBoxLayout(self)
        for title in (translate("Error map before"), translate("Error map after")):
            row.addLayout(self.make_side(title))
        # Methods, not lambdas: a project that gains a layer still tells boxes whose lambdas Python has cleared away.
        for canvas, follow in zip(self.canvases, (self.follow_left, self.follow_right)):
            canvas.extentsChanged.connect(follow)
        for box in self.boxes:
            box.layerChanged.connect(self.show_layers)
        self.show_layers()

    def make_side(self, title: str) -> QVBoxLayout:
        """One canvas and the choice of its raster: at first the newest of this title."""
        box, canvas = QgsMapLayerComboBox(), QgsMapCanvas(self)
        box.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.RasterLayer))
        if titled := QgsProject.instance().mapLayersByName(title):
            box.setLayer(titled[-1])
        canvas.setDestinationCrs(QgsProject.instance().crs())
        canvas.setCanvasColor(Qt.GlobalColor.white)
        tool = QgsMapToolPan(canvas)
        canvas.setMapTool(tool)
        self.boxes.append(box)
        self.canvases.append(canvas)
        self.tools.append(tool)
        column = QVBoxLayout()
        column.addWidget(box)
        column.addWidget(canvas, 1)
        return column

    def show_layers(self) -> None:
        """Put each side's raster over what else the project shows, without the rasters of both sides."""
        chosen = {box.currentLayer() for box in self.boxes}
        order = QgsProject.instance().layerTreeRoot().checkedLayers()
        for canvas, box in zip(self.canvases, self.boxes):
            if box.currentLayer() is not None:
                canvas.setLayers([box.currentLayer(), *(one for one in order if one not in chosen)])
                canvas.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls this name
        super().showEvent(event)
        QTimer.singleShot(0, self.show_extent)  # before, the canvases have no size yet

    def show_extent(self) -> None:
        """Show the wanted extent, or else that of the left raster, on both sides."""
        canvas, layer = self.canvases[0], self.boxes[0].currentLayer()
        extent = self.extent
        if extent is None and layer is not None:
            extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        if extent is not None:
            canvas.setExtent(extent)
            canvas.refresh()

    def follow_left(self) -> None:
        self.follow(*self.canvases)

    def follow_right(self) -> None:
        self.follow(*reversed(self.canvases))

    def follow(self, moved: QgsMapCanvas, other: QgsMapCanvas) -> None:
        if self.following:  # the other's own answer
            return
        self.following = True
        other.setExtent(moved.extent())
        other.refresh()
        self.following = False
