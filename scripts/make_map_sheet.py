"""Make resources/layouts/map_sheet.qpt, the print layout that 'Map my area' fills and that QGIS's layout manager opens.

usage: QT_QPA_PLATFORM=offscreen scripts/make_map_sheet.py (with the Python that has PyQGIS)

The texts are expressions over variables of the layout (@sheet_title, @sheet_accuracy ...): without a value they stand
empty, and in the layout manager they are set under Layout > Variables.
"""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "layouts" / "map_sheet.qpt"
MARGIN, MAP_TOP, MAP_SIDE, COLUMN = 10, 26, 174, 192  # mm on an A4 sheet, 297 x 210
WIDE, FOOT = 297 - COLUMN - MARGIN, 202
INK, QUIET = "#1f2933", "#52606d"
ARROW = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 56">'
    '<path d="M20 16 L34 54 L20 44 Z" fill="#1f2933" stroke="#1f2933" stroke-width="1.4"/>'
    '<path d="M20 16 L6 54 L20 44 Z" fill="#ffffff" stroke="#1f2933" stroke-width="1.4"/>'
    '<path d="M15.5 12 L15.5 1 L24.5 12 L24.5 1" fill="none" stroke="#1f2933" stroke-width="1.8"/></svg>'
)


def text_format(size: float, colour: str = INK, bold: bool = False) -> QgsTextFormat:
    font = QFont("Sans Serif")
    font.setBold(bold)
    form = QgsTextFormat()
    form.setFont(font)
    form.setSize(size)
    form.setColor(QColor(colour))
    return form


def put(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, box: tuple[float, float, float, float]) -> None:
    """Place an item: left, top, width, height in mm."""
    layout.addLayoutItem(item)
    item.setId(name)
    item.attemptMove(QgsLayoutPoint(box[0], box[1]))
    item.attemptResize(QgsLayoutSize(box[2], box[3]))


def label(layout: QgsPrintLayout, name: str, text: str, form: QgsTextFormat, box: tuple[float, ...]) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(form)
    item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    item.setVAlign(Qt.AlignmentFlag.AlignTop)
    item.setMarginX(0)
    item.setMarginY(0)
    put(layout, item, name, box)


def variable(name: str, fallback: str = "") -> str:
    return f"[% coalesce(@{name}, '{fallback}') %]"


def add_map(layout: QgsPrintLayout) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    put(layout, item, "map", (MARGIN, MAP_TOP, MAP_SIDE, MAP_SIDE))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(QUIET))
    item.setBackgroundColor(QColor("#f4f4f1"))
    return item


def add_column(layout: QgsPrintLayout, shown: QgsLayoutItemMap) -> None:
    """Right of the map: legend, what the map says of itself, arrow and scale."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(shown)
    legend.setTitle("")
    for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.Group):
        part = QgsLegendStyle(legend.style(style))
        part.setTextFormat(text_format(9))
        legend.setStyle(style, part)
    put(layout, legend, "legend", (COLUMN, MAP_TOP, WIDE, 32))
    facts = "\n".join(
        variable(name) for name in ("sheet_found", "sheet_accuracy", "sheet_model", "sheet_threshold", "sheet_images")
    )
    label(layout, "facts", facts, text_format(9), (COLUMN, 62, WIDE, 90))
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath("base64:" + base64.b64encode(ARROW.encode()).decode(), QgsLayoutItemPicture.Format.FormatSVG)
    arrow.setLinkedMap(shown)
    put(layout, arrow, "north arrow", (COLUMN + WIDE - 12, 156, 12, 17))
    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(shown)
    scale.setStyle("Single Box")
    scale.setTextFormat(text_format(8))
    scale.setHeight(2)
    put(layout, scale, "scale bar", (COLUMN - 2, 160, 70, 13))


def make_layout(project: QgsProject) -> QgsPrintLayout:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Landslide map")
    label(layout, "title", variable("sheet_title", "Landslides"), text_format(18, bold=True), (MARGIN, 8, 277, 10))
    label(layout, "subtitle", variable("sheet_subtitle"), text_format(9, QUIET), (MARGIN, 18, 277, 6))
    add_column(layout, add_map(layout))
    foot = f"{variable('sheet_date')}\n{variable('sheet_credits')}"
    label(layout, "credits", foot, text_format(7, QUIET), (COLUMN, 176, WIDE, FOOT - 176))
    return layout


def main() -> int:
    application = QgsApplication([], False)
    application.initQgis()
    TARGET.parent.mkdir(exist_ok=True)
    written = make_layout(QgsProject()).saveAsTemplate(str(TARGET), QgsReadWriteContext())
    application.exitQgis()
    return int(not written)


if __name__ == "__main__":
    sys.exit(main())
