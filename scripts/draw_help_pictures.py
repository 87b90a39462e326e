"""The pictures in the help of training, comparing, exporting, importing and setting up, drawn from the simulated scene
and real runs on it.

Usage: draw_help_pictures.py DEMO PAPERS [FOLDER] (with the Python that has PyQGIS; needs no display). DEMO is what
scripts/demo left, PAPERS what benchmarks/papers left (with radar_table among its TABLES); the pictures go to FOLDER
(resources/help). The dialogs show them
230 pixels wide, so every text is large.
"""

from __future__ import annotations

import base64
import csv
import os
import re
import sys
from pathlib import Path
from typing import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QPolygonF

gdal.UseExceptions()
INK, MUTED, LINE, ARROW = "#1f2933", "#5f6c7b", "#c9d1da", "#55585c"
BROWN, GREEN, PALE, BLUE, SAND = "#c0562f", "#55683c", "#eef0ea", "#1d4ed8", "#d9b48f"
BRIGHTEST = 0.22  # reflectance shown white
SHADES = 10
RED, COLD, WHITE = (178, 24, 43), (33, 102, 172), 247.0
LABEL_COLOURS = np.array(
    [QColor({0: PALE, 1: BROWN}.get(code, "#b4b4b4")).getRgb()[:3] for code in range(256)], np.uint8
)
ERRORS = (("found", "#0000ff"), ("false alarm", "#ff0000"), ("missed", "#ffff00"))
ROWS = (
    ("unet_optical", "optical"),
    ("unet_all", "all"),
    ("multi_input_unet_optical", "optical"),
    ("multi_input_unet_all", "all"),
)
OPTICAL = ("B4", "B3", "B2")


def seen(stack: Path, names: Sequence[str], square: Sequence[int]) -> QImage:
    """A square of three reflectance bands as red, green and blue, or of one band as grey."""
    raster = gdal.Open(str(stack))
    numbers = {raster.GetRasterBand(number).GetDescription(): number for number in range(1, raster.RasterCount + 1)}
    values = np.stack([raster.GetRasterBand(numbers[name]).ReadAsArray(*square) for name in names], axis=2)
    low, high = (0, BRIGHTEST) if len(names) > 1 else np.nanpercentile(values, (2, 98))
    return image(np.round(255 * np.clip(np.nan_to_num((values - low) / (high - low)), 0, 1)).astype(np.uint8))


def labels(file: Path, square: Sequence[int]) -> QImage:
    return image(LABEL_COLOURS[gdal.Open(str(file)).ReadAsArray(*square)])


def image(values: NDArray[np.uint8]) -> QImage:
    """An image of red, green and blue, or of grey, 0-255."""
    data = np.ascontiguousarray(np.broadcast_to(values, (*values.shape[:2], 3)))
    return QImage(data.tobytes(), data.shape[1], data.shape[0], 3 * data.shape[1], QImage.Format.Format_RGB888).copy()


def diverging(file: Path, band: str, square: Sequence[int], limit: float) -> QImage:
    """A square of one band from blue (-`limit`) over white to red; unknown is grey."""
    raster = gdal.Open(str(file))
    numbers = {raster.GetRasterBand(number).GetDescription(): number for number in range(1, raster.RasterCount + 1)}
    share = np.clip(raster.GetRasterBand(numbers[band]).ReadAsArray(*square) / limit, -1, 1)[..., None]
    share = np.round(SHADES * share) / SHADES  # a smaller file
    ends = np.where(share > 0, np.array(RED), np.array(COLD))
    colours = np.where(np.isfinite(share), WHITE + np.abs(share) * (ends - WHITE), 190.0)
    return image(np.round(np.nan_to_num(colours)).astype(np.uint8))


def text(
    painter: QPainter, middle: float, baseline: float, words: str, size: int = 24, bold: bool = False, colour: str = INK
) -> None:
    font = QFont("DejaVu Sans")
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(middle - painter.fontMetrics().horizontalAdvance(words) / 2, baseline), words)


def card(painter: QPainter, picture: QImage, left: float, top: float, side: float, turn: float = 0) -> None:
    """A picture with a thin border, turned by some degrees about its middle."""
    painter.save()
    painter.translate(left + side / 2, top + side / 2)
    painter.rotate(turn)
    place = QRectF(-side / 2, -side / 2, side, side)
    painter.drawImage(place, picture)
    painter.setPen(QPen(QColor(MUTED), 1))
    painter.drawRect(place)
    painter.restore()


def arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    line = QLineF(start, end)
    neck = line.length() - 20
    painter.save()
    painter.translate(start)
    painter.rotate(-line.angle())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ARROW))
    painter.drawPolygon(polygon((0, -3), (neck, -3), (neck, -12), (neck + 20, 0), (neck, 12), (neck, 3), (0, 3)))
    painter.restore()


def polygon(*points: Sequence[float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def file_sign(painter: QPainter, left: float, top: float, kind: str, colour: str) -> None:
    """A sheet, 96 wide and 116 tall, with a folded corner, that says what kind of file it is."""
    painter.setPen(QPen(QColor(MUTED), 2))
    painter.setBrush(QColor("#ffffff"))
    painter.drawPolygon(
        polygon((0, 0), (70, 0), (70, 26), (96, 26), (70, 0), (96, 26), (96, 116), (0, 116)).translated(left, top)
    )
    painter.fillRect(QRectF(left + 1, top + 52, 94, 40), QColor(colour))
    text(painter, left + 48, top + 80, kind, 23, True, "#ffffff")


def box(painter: QPainter, place: QRectF, fill: str, title: str, lines: Sequence[str], size: int) -> None:
    painter.setPen(QPen(QColor(MUTED), 2))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(place, 12, 12)
    for number, words in enumerate((title, *lines)):
        text(
            painter,
            place.center().x(),
            place.center().y() + 34 * number - 17 * len(lines) + 9,
            words,
            size if number else size + 3,
            number == 0,
        )


def curve(
    painter: QPainter, place: QRectF, name: str, baseline: float, values: Sequence[float], highest: float, colour: str
) -> None:
    painter.setPen(QPen(QColor(LINE), 3))
    painter.drawPolyline(QPolygonF([place.topLeft(), place.bottomLeft(), place.bottomRight()]))
    across, up = place.width() / (len(values) - 1), place.height() / highest
    painter.setPen(QPen(QColor(colour), 5))
    painter.drawPolyline(
        polygon(*((place.left() + across * number, place.bottom() - up * value) for number, value in enumerate(values)))
    )
    text(painter, place.center().x() + 30, baseline, name, 26, True, colour)
    text(painter, place.center().x(), place.bottom() + 27, f"{len(values)} epochs", 22, colour=MUTED)


def trainmodel(painter: QPainter, demo: Path) -> None:
    stack, square = demo / "known" / "stack.tif", (150, 60, 200, 200)
    for number, names in enumerate((["slope"], ["VV"], OPTICAL)):
        card(painter, seen(stack, names, square), 50 - 20 * number, 10 + 20 * number, 116)
    card(painter, labels(demo / "known" / "labels.tif", square), 204, 50, 116)
    text(painter, 88, 200, "bands")
    text(painter, 262, 200, "labels")
    arrow(painter, QPointF(336, 108), QPointF(398, 108))
    file_sign(painter, 412, 50, "model", BROWN)
    log = list(csv.DictReader((demo / "training.csv").read_text(encoding="utf-8").splitlines()))
    loss, f1 = ([float(epoch[name]) for epoch in log] for name in ("loss", "f1"))
    curve(painter, QRectF(22, 232, 216, 118), "loss", 262, loss, max(loss), MUTED)
    curve(painter, QRectF(282, 232, 216, 118), f"F1 {max(f1):.2f}", 314, f1, 1, BLUE)


def comparemodels(painter: QPainter, papers: Path) -> None:
    table = list(csv.DictReader((papers / "fusion_table.csv").read_text(encoding="utf-8").splitlines()))
    maps = dict(
        re.findall(
            r'alt="Error map of (\w+)"[^>]*base64,([^"]+)', (papers / "fusion_table.html").read_text(encoding="utf-8")
        )
    )
    text(painter, 24, 34, "F1", 26, True)
    for number, (row, sensors) in enumerate(ROWS):
        middle, floor, tall = 84 + 110 * number + 32 * (number // 2), 204, 210
        scores = [float(entry["f1"]) for entry in table if entry["experiment"] == row]
        mean = sum(scores) / len(scores)
        painter.fillRect(
            QRectF(middle - 36, floor - tall * mean, 72, tall * mean), QColor(SAND if sensors == "optical" else BROWN)
        )
        painter.fillRect(
            QRectF(middle - 2, floor - tall * max(scores), 4, tall * (max(scores) - min(scores))), QColor(INK)
        )
        text(painter, middle, floor - 14, f"{mean:.2f}", 24, True, INK if sensors == "optical" else "#ffffff")
        text(painter, middle, floor + 26, sensors)
        errors = QImage.fromData(base64.b64decode(maps[row]))
        card(
            painter,
            errors.copy(0, (errors.height() - errors.width()) // 2, errors.width(), errors.width()),
            middle - 51,
            244,
            102,
        )
    text(painter, 139, 378, "U-Net", 24, True)
    text(painter, 391, 378, "multi-input U-Net", 24, True)
    for left, wide, (name, colour) in zip((22, 164, 382), (72, 130, 86), ERRORS):
        painter.fillRect(QRectF(left, 400, 22, 22), QColor(colour))
        text(painter, left + 32 + wide / 2, 419, name, 23)


def exportmodel(painter: QPainter, demo: Path) -> None:  # noqa: ARG001
    file_sign(painter, 14, 72, "model", BROWN)
    for top, suffix, user, what in ((6, "onnx", "QGIS", "plugins"), (138, "pt", "PyTorch", "programs")):
        arrow(painter, QPointF(122, 114 if top < 72 else 146), QPointF(186, top + 58))
        file_sign(painter, 200, top, suffix, GREEN)
        arrow(painter, QPointF(306, top + 58), QPointF(356, top + 58))
        box(painter, QRectF(366, top + 12, 146, 92), PALE, user, [what], 25)


def importdataset(painter: QPainter, demo: Path) -> None:
    for number, turn in enumerate((9, -7, 4, -10, 6, -4, 8, -6, 5)):
        column, row = number % 3, number // 3
        square = (64 + 128 * column, 64 + 128 * row, 128, 128)
        patch, answer = (
            seen(demo / "unseen" / "stack.tif", OPTICAL, square),
            labels(demo / "unseen" / "labels.tif", square),
        )
        card(painter, patch, 10 + 60 * column, 12 + 62 * row, 48, turn)
        card(painter, patch, 250 + 44 * column, 34 + 44 * row, 40)
        card(painter, answer, 388 + 44 * column, 34 + 44 * row, 40)
    arrow(painter, QPointF(188, 100), QPointF(240, 100))
    for middle, baseline, words in (
        (94, 228, "patches"),
        (94, 260, "128 × 128"),  # noqa: RUF001
        (314, 202, "one stack"),
        (452, 202, "labels"),
    ):
        text(painter, middle, baseline, words, colour=INK if words[0].isalpha() else MUTED)


def setupengine(painter: QPainter, demo: Path) -> None:  # noqa: ARG001
    box(painter, QRectF(8, 12, 166, 176), "#e3ecd6", "QGIS", ["stays as", "it is"], 24)
    box(painter, QRectF(346, 12, 166, 176), "#f4e0d3", "engine", ["Python with", "PyTorch"], 24)
    for start, end, baseline, words in ((186, 334, 56, "job"), (334, 186, 160, "progress")):
        arrow(painter, QPointF(start, 74 if start < end else 122), QPointF(end, 74 if start < end else 122))
        text(painter, 260, baseline, words, 26)
    text(painter, 429, 222, "own folder", 24, colour=MUTED)


def mapscene(painter: QPainter, demo: Path) -> None:  # noqa: ARG001
    for number, (name, colour) in enumerate((("after", BLUE), ("before", MUTED), ("DEM", GREEN), ("known", BROWN))):
        file_sign(painter, 2 + 104 * (number % 2), 6 + 138 * (number // 2), name, colour)
    arrow(painter, QPointF(214, 140), QPointF(266, 140))
    box(painter, QRectF(276, 20, 236, 74), "#f4e0d3", "landslides", [], 24)
    box(painter, QRectF(276, 104, 236, 74), PALE, "probability", [], 24)
    box(painter, QRectF(276, 188, 236, 74), "#e3ecd6", "error map", [], 24)


def two_panels(painter: QPainter, panels: Sequence[tuple[str, QImage]]) -> None:
    """Two pictures side by side under their titles, every pixel twice as wide: half the bytes of smoothed ones."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    for number, (title, picture) in enumerate(panels):
        left = 264 * number
        painter.drawImage(QRectF(left, 30, 256, 256), picture)
        text(painter, left + 128, 22, title, 20)


def sarchange(painter: QPainter, papers: Path) -> None:
    valley, square = papers / "valley", (40, 40, 128, 128)
    two_panels(
        painter,
        [
            ("change of one pair", diverging(valley / "pair.tif", "VV_change", square, 8)),
            ("z-score of 12 + 3 dates", diverging(valley / "desc_change.tif", "desc_VV_zscore", square, 6)),
        ],
    )


def coherencechange(painter: QPainter, papers: Path) -> None:
    coherence, square = papers / "valley" / "desc_coherence.tif", (40, 40, 128, 128)
    two_panels(
        painter,
        [
            ("coherence before", seen(coherence, ["desc_pre_coherence"], square)),
            ("what the event took", diverging(coherence, "desc_coherence_change", square, -0.6)),
        ],
    )


def deformationcomponents(painter: QPainter, papers: Path) -> None:
    components, square = papers / "valley" / "components.tif", (40, 40, 128, 128)
    two_panels(
        painter,
        [
            ("up and down", diverging(components, "vertical_rate", square, -50)),
            ("down the slope", diverging(components, "downslope_rate", square, 90)),
        ],
    )


def main(demo: Path, papers: Path, folder: Path) -> None:
    of_papers = (comparemodels, sarchange, coherencechange, deformationcomponents)
    for draw, height in (
        (sarchange, 286),
        (coherencechange, 286),
        (deformationcomponents, 286),
        (trainmodel, 390),
        (comparemodels, 434),
        (exportmodel, 260),
        (importdataset, 272),
        (setupengine, 236),
        (mapscene, 290),
    ):
        picture = QImage(520, height, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw(painter, papers if draw in of_papers else demo)
        painter.end()
        if not picture.save(str(folder / f"{draw.__name__}.png")):
            sys.exit(f"{folder / draw.__name__}.png could not be written. Choose another folder.")


if __name__ == "__main__":
    application = QGuiApplication([])
    main(*[*map(Path, sys.argv[1:]), Path(__file__).resolve().parent.parent / "resources" / "help"][:3])
