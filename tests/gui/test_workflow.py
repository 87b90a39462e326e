"""The panel's explanations can be read, in QGIS's light theme and in its dark one."""

from __future__ import annotations

from collections import Counter
from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor

ENOUGH = 4.5  # WCAG 2.1, success criterion 1.4.3: contrast of text to its ground


def luminance(colour: QColor) -> float:
    """WCAG's relative luminance, 0 to 1."""
    parts = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return float(sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts)))


def contrast(first: QColor, second: QColor) -> float:
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_that_wcag_gives() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.fixture
def default_theme(qgis_app: Any) -> Iterator[None]:
    yield
    QgsApplication.setUITheme("default")


@pytest.mark.parametrize("theme", ["default", "Night Mapping"])
def test_explanations_stand_out_from_the_ground_and_back_from_the_headings(default_theme: None, theme: str) -> None:
    """As it is drawn, also where the theme is changed while the panel is open: pixels are compared."""
    from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget

    from landslide_mapper.gui.workflow import Workflow

    dock, workflow = QDockWidget(), Workflow()
    dock.setWidget(workflow)
    dock.resize(320, 500)
    dock.show()
    workflow.lines[1].setChecked(True)
    QgsApplication.setUITheme(theme)
    QApplication.processEvents()

    def contrast_of(label: QWidget) -> float:
        drawn = dock.grab(label.rect().translated(label.mapTo(dock, label.rect().topLeft()))).toImage()
        pixels = Counter(drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height()))
        ground = QColor(pixels.most_common(1)[0][0])
        return max(contrast(QColor(colour), ground) for colour in pixels)

    assert ENOUGH <= contrast_of(workflow.explanations[1]) < 0.9 * contrast_of(workflow.next)
    dock.close()
