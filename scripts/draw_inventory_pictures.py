"""The pictures in the help of the algorithms that correct, keep and count: drawn, without any data.

Usage: draw_inventory_pictures.py [FOLDER] (with the Python that has PyQGIS; needs no display). The pictures go to
FOLDER (resources/help). The dialogs show them 230 pixels wide, so every text is large.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Callable, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from draw_help_pictures import ARROW, BLUE, BROWN, GREEN, INK, LINE, MUTED, PALE, SAND, arrow, file_sign, polygon, text
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

RED, ORANGE, GREY = "#d73027", "#f59224", "#8c6e5a"
SCAR = ((0, 0.2), (0.35, 0), (0.8, 0.1), (1, 0.5), (0.75, 1), (0.3, 0.9))


def scar(
    painter: QPainter,
    left: float,
    top: float,
    width: float,
    height: float,
    colour: str,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    filled: bool = True,
) -> None:
    """The outline of a landslide."""
    fill = QColor(colour)
    fill.setAlpha(110 if filled else 0)
    painter.setPen(QPen(QColor(colour), 4, style))
    painter.setBrush(fill)
    painter.drawPolygon(polygon(*((left + width * x, top + height * y) for x, y in SCAR)))


def sheet(painter: QPainter, place: QRectF, title: str = "") -> None:
    """A piece of map."""
    painter.setPen(QPen(QColor(LINE), 2))
    painter.setBrush(QColor(PALE))
    painter.drawRect(place)
    if title:
        text(painter, place.center().x(), place.bottom() + 30, title, 23)


def updateinventory(painter: QPainter) -> None:
    for left, title in ((8, "inventory"), (184, "new scene"), (360, "updated")):
        sheet(painter, QRectF(left, 8, 150, 190), title)
    for left in (8, 360):
        scar(painter, left + 14, 20, 50, 60, GREY)
    scar(painter, 22, 104, 44, 50, GREY)
    scar(painter, 90, 30, 44, 56, GREY)
    scar(painter, 198, 22, 50, 60, INK, filled=False)
    scar(painter, 198, 104, 62, 82, INK, filled=False)
    scar(painter, 270, 118, 48, 52, INK, filled=False)
    scar(painter, 374, 104, 62, 82, ORANGE)
    scar(painter, 446, 118, 48, 52, RED)
    scar(painter, 442, 30, 44, 56, MUTED, Qt.PenStyle.DashLine, False)
    for row, (colour, name) in enumerate(((RED, "new"), (ORANGE, "grown"), (GREY, "known"), (MUTED, "not seen"))):
        left, top = 20 + 250 * (row % 2), 256 + 40 * (row // 2)
        painter.fillRect(QRectF(left, top, 24, 24), QColor(colour))
        text(painter, left + 100, top + 20, name, 24)


def applycorrections(painter: QPainter) -> None:
    sheet(painter, QRectF(8, 8, 216, 216), "verdicts")
    for left, top, colour, sign in ((30, 24, GREEN, "✓"), (130, 24, RED, "✗"), (30, 124, GREEN, "+")):
        scar(painter, left, top, 64, 80, colour)
        text(painter, left + 34, top + 54, sign, 44, True)
    arrow(painter, QPointF(232, 116), QPointF(290, 116))
    sheet(painter, QRectF(300, 8, 216, 216), "labels")
    for left, top in ((322, 24), (322, 124)):
        painter.fillRect(QRectF(left, top + 10, 64, 60), QColor(BROWN))
        painter.fillRect(QRectF(left + 16, top, 32, 80), QColor(BROWN))


def suggestreview(painter: QPainter) -> None:
    sheet(painter, QRectF(8, 8, 504, 260), "where a look teaches most")
    for left, top in ((40, 40), (120, 150), (230, 60), (330, 170), (420, 40)):
        scar(painter, left, top, 60, 70, GREY)
    for number, (left, top) in enumerate(((22, 26), (212, 48), (312, 158)), start=1):
        painter.setPen(QPen(QColor(BLUE), 5))
        painter.setBrush(QColor(29, 78, 216, 40))
        painter.drawRect(QRectF(left, top, 96, 96))
        text(painter, left + 20, top + 34, str(number), 32, True, BLUE)


def accuracysample(painter: QPainter) -> None:
    sheet(painter, QRectF(8, 8, 504, 250))
    scar(painter, 150, 40, 220, 190, BROWN)
    random = np.random.default_rng(4)
    for x, y in random.uniform((24, 24), (496, 242), (60, 2)):
        inside = abs(x - 258) < 70 and abs(y - 134) < 70
        painter.setPen(QPen(QColor(RED if inside else GREEN), 4))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QPointF(x, y), 8, 8)
    text(painter, 260, 292, "points at random in each class", 25)


def estimatearea(painter: QPainter) -> None:
    painter.setPen(QPen(QColor(LINE), 3))
    painter.drawLine(QPointF(60, 240), QPointF(500, 240))
    for left, tall, colour, name in ((120, 190, SAND, "on the map"), (320, 130, BROWN, "estimated")):
        painter.fillRect(QRectF(left, 240 - tall, 90, tall), QColor(colour))
        text(painter, left + 45, 274, name, 25)
    painter.setPen(QPen(QColor(INK), 5))
    painter.drawLine(QPointF(365, 70), QPointF(365, 150))
    for y in (70, 150):
        painter.drawLine(QPointF(345, y), QPointF(385, y))
    text(painter, 440, 116, "95 %", 28, True)
    text(painter, 60, 36, "area", 25, colour=MUTED)


def sizestatistics(painter: QPainter) -> None:
    painter.setPen(QPen(QColor(MUTED), 3))
    painter.drawPolyline(polygon((60, 14), (60, 250), (505, 250)))
    area = np.linspace(0, 1, 80)
    density = 225 * np.exp(-((area - 0.25) ** 2) / np.where(area < 0.25, 0.012, 0.16))
    painter.setPen(QPen(QColor(BROWN), 6))
    painter.drawPolyline(polygon(*((70 + 420 * x, 246 - y) for x, y in zip(area, density))))
    random = np.random.default_rng(2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(BLUE))
    for x, y in list(zip(area, density))[4::5]:
        painter.drawEllipse(QPointF(70 + 420 * x, min(244, 246 - y + random.normal(0, 9))), 7, 7)
    text(painter, 282, 286, "area of a landslide", 25)
    text(painter, 330, 40, "rollover", 24, colour=MUTED)
    arrow(painter, QPointF(270, 34), QPointF(192, 24))


def exporttiles(painter: QPainter) -> None:
    file_sign(painter, 14, 30, "stack", BROWN)
    file_sign(painter, 14, 166, "labels", GREEN)
    arrow(painter, QPointF(120, 150), QPointF(186, 150))
    for row in range(3):
        for column in range(3):
            kind = SAND if (row + column) % 4 else PALE
            painter.setPen(QPen(QColor(ARROW), 2))
            painter.setBrush(QColor(kind))
            painter.drawRect(QRectF(200 + 70 * column, 40 + 76 * row, 60, 60))
    arrow(painter, QPointF(414, 150), QPointF(456, 150))
    text(painter, 486, 130, "any", 24)
    text(painter, 486, 162, "pro-", 24)
    text(painter, 486, 192, "gram", 24)


def main(folder: Path) -> None:
    pictures: Sequence[tuple[Callable[[QPainter], None], int]] = (
        (updateinventory, 336),
        (applycorrections, 268),
        (suggestreview, 310),
        (accuracysample, 306),
        (estimatearea, 290),
        (sizestatistics, 300),
        (exporttiles, 300),
    )
    for draw, height in pictures:
        picture = QImage(520, height, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw(painter)
        painter.end()
        if not picture.save(str(folder / f"{draw.__name__}.png")):
            sys.exit(f"{folder / draw.__name__}.png could not be written. Choose another folder.")


if __name__ == "__main__":
    application = QGuiApplication([])
    main(*[*map(Path, sys.argv[1:]), Path(__file__).resolve().parent.parent / "resources" / "help"][:1])
