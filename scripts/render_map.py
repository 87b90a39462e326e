"""A picture of a finished detection: the ground with the polygons, the probability map and the error map side by side.

Usage: render_map.py OPTICAL PROBABILITY POLYGONS ERROR_MAP PICTURE.png (with the Python that has PyQGIS; needs no
display)
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBilinearRasterResampler,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
SIDE, GAP, HEAD, FOOT = 620, 20, 46, 58
BRIGHTEST = 0.22  # reflectance shown white
INK, MUTED = QColor("#1f2933"), QColor("#5f6c7b")
YELLOW = "#ffe13c"
PROBABILITIES = (("0.25", "#fee391"), ("0.5", "#fe9929"), ("0.75", "#d95f0e"), ("1", "#8c2d04"))
ERRORS = (("found", "#0000ff"), ("false alarm", "#ff0000"), ("missed", "#ffff00"))


def ground(path: str) -> QgsRasterLayer:
    """The optical factors in true colours (bands B4, B3, B2, by name)."""
    layer = QgsRasterLayer(path, "ground")
    names = [layer.bandName(number).split(": ")[-1] for number in range(1, layer.bandCount() + 1)]
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *(names.index(name) + 1 for name in ("B4", "B3", "B2")))
    for set_stretch in (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    ):
        stretch = QgsContrastEnhancement(Qgis.DataType.Float32)
        stretch.setMaximumValue(BRIGHTEST)
        stretch.setMinimumValue(0)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        set_stretch(stretch)
    layer.setRenderer(renderer)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    return layer


def styled(layer: QgsMapLayer, style: str) -> QgsMapLayer:
    """The layer in the plugin's own style."""
    layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    return layer


def outlines(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, "landslides", "ogr")
    layer.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": YELLOW, "outline_width": "0.4"})
        )
    )
    return layer


def panel(layers: Sequence[QgsMapLayer]) -> QImage:
    """The layers, the first one on top, over the extent of the last one."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(layers[-1].extent())
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(QColor("#f4f4f1"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def legend(painter: QPainter, left: float, top: float, entries: Sequence[tuple[str, str]]) -> None:
    painter.setFont(QFont("DejaVu Sans", 11))
    for name, fill in entries:
        painter.setPen(QPen(MUTED, 1))
        painter.setBrush(QColor(fill))
        painter.drawRect(QRectF(left, top, 18, 14))
        painter.setPen(INK)
        painter.drawText(QPointF(left + 25, top + 13), name)
        left += 25 + painter.fontMetrics().horizontalAdvance(name) + 24


def main(optical: str, probability: str, polygons: str, errors: str, picture: str) -> None:
    base = ground(optical)
    panels = (
        ("Landslides found", [outlines(polygons), base], (("detected", YELLOW),)),
        ("Probability", [styled(QgsRasterLayer(probability, "probability"), "probability"), base], PROBABILITIES),
        ("Where it is right and wrong", [styled(QgsRasterLayer(errors, "errors"), "error_map"), base], ERRORS),
    )
    image = QImage(len(panels) * SIDE + (len(panels) + 1) * GAP, SIDE + HEAD + FOOT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, (title, layers, entries) in enumerate(panels):
        left = GAP + number * (SIDE + GAP)
        painter.setPen(INK)
        painter.setFont(QFont("DejaVu Sans", 15, QFont.Weight.DemiBold))
        painter.drawText(QPointF(left, HEAD - 14), title)
        painter.drawImage(QPointF(left, HEAD), panel(layers))
        legend(painter, left, SIDE + HEAD + 18, entries)
    painter.end()
    if not image.save(picture):
        sys.exit(f"{picture} could not be written. Choose another folder.")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(*sys.argv[1:6])
    application.exitQgis()
