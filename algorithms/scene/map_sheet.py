"""A sheet of paper to hand over: the map with legend, scale, north arrow, accuracy and credits, as a PDF.

The layout is `resources/layouts/map_sheet.qpt`, which QGIS's layout manager opens too.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence
from uuid import uuid4

from osgeo import gdal
from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.atomic_output import atomic_output
from ...core.errors import OutputError
from ..support.base import RESOURCES, STYLES
from ..support.loading.layer_style import show_bands

TEMPLATE = RESOURCES / "layouts" / "map_sheet.qpt"
DPI = 200
MARGIN = 1.03
COPIES = "/vsimem/landslide_mapper_sheet"


@dataclass(frozen=True)
class SheetLayer:
    """A layer of the sheet: its file (`|layername=` may follow), its name in the legend, its style, and for a raster
    the bands drawn.
    """

    source: str
    title: str
    style: str
    bands: tuple[str, ...] = ()

    def opened(self) -> QgsMapLayer:
        file, _, choice = self.source.partition("|")
        suffix = Path(file).suffix.lower()
        raster, source = suffix in (".tif", ".vrt"), self.source
        if suffix == ".gpkg" and Path(file).is_file():
            # QGIS keeps a GeoPackage open for a minute after its layer is gone, and the next run has to replace it.
            copy = f"{COPIES}/{uuid4().hex}.gpkg"
            gdal.FileFromMemBuffer(copy, Path(file).read_bytes())
            source = f"{copy}|{choice}" if choice else copy
        layer = QgsRasterLayer(source, self.title) if raster else QgsVectorLayer(source, self.title, "ogr")
        layer.loadNamedStyle(str(STYLES / f"{self.style}.qml"))
        if self.bands and isinstance(layer, QgsRasterLayer):
            show_bands(layer, self.bands)
        return layer


@dataclass(frozen=True)
class SheetTexts:
    """What the sheet says, each one line but the title: variables of the layout under the same names with `sheet_`."""

    title: str
    subtitle: str = ""
    found: str = ""
    accuracy: str = ""
    model: str = ""
    threshold: str = ""
    images: str = ""
    date: str = ""
    credits: str = ""


def write_map_sheet(layers: Sequence[SheetLayer], texts: SheetTexts, target: Path) -> None:
    """Write the sheet as a PDF; `layers` from the top down, of which the last is the ground and sets the extent.

    Call it in the main thread, where QGIS keeps its layouts. Raises OutputError.
    """
    try:
        export_sheet(layers, texts, target)
    finally:
        if gdal.VSIStatL(COPIES) is not None:
            gdal.RmdirRecursive(COPIES)


def export_sheet(layers: Sequence[SheetLayer], texts: SheetTexts, target: Path) -> None:
    """As `write_map_sheet`, which cleans up after it: the layers are gone when this ends."""
    project = QgsProject()
    opened = [layer.opened() for layer in layers]
    project.setCrs(opened[-1].crs())
    project.addMapLayers(opened)
    layout = layout_of(project)
    for name, text in vars(texts).items():
        QgsExpressionContextUtils.setLayoutVariable(layout, f"sheet_{name}", text)
    fill_map(layout, opened)
    fill_legend(layout, [layer for layer in opened if isinstance(layer, QgsVectorLayer)])
    with atomic_output(target) as temporary:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        exporter = QgsLayoutExporter(layout)
        if exporter.exportToPdf(str(temporary), settings) != QgsLayoutExporter.ExportResult.Success:
            raise OutputError(
                f"The map sheet {target.name} could not be written ({exporter.errorMessage()}). Free some space, or "
                f"open {TEMPLATE.name} in QGIS's layout manager."
            )


def layout_of(project: QgsProject) -> QgsPrintLayout:
    """The template as a layout of a project."""
    document, layout = QDomDocument(), QgsPrintLayout(project)
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not loaded:
        raise OutputError(f"The layout {TEMPLATE} cannot be read. Install the plugin again.")
    return layout


def fill_map(layout: QgsPrintLayout, opened: Sequence[QgsMapLayer]) -> None:
    """Draw the layers over the whole ground, and fit the scale bar to them."""
    shown, scale = layout.itemById("map"), layout.itemById("scale bar")
    if not isinstance(shown, QgsLayoutItemMap) or not isinstance(scale, QgsLayoutItemScaleBar):
        raise OutputError(f"The layout {TEMPLATE} lacks its map or its scale bar. Install the plugin again.")
    shown.setCrs(opened[-1].crs())
    shown.setLayers(list(opened))
    shown.setKeepLayerSet(True)
    extent = QgsRectangle(opened[-1].extent())
    extent.scale(MARGIN)
    shown.zoomToExtent(extent)
    scale.setLinkedMap(shown)
    scale.applyDefaultSize(scale.guessUnits())


def fill_legend(layout: QgsPrintLayout, vectors: Sequence[QgsVectorLayer]) -> None:
    """List the polygons alone: the ground needs no explanation."""
    legend = layout.itemById("legend")
    if not isinstance(legend, QgsLayoutItemLegend):
        raise OutputError(f"The layout {TEMPLATE} lacks its legend. Install the plugin again.")
    legend.setAutoUpdateModel(False)
    root: QgsLayerTree | QgsLayerTreeGroup = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in vectors:
        root.addLayer(layer)
    legend.adjustBoxSize()
