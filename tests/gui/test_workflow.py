"""The panel's explanations can be read, in QGIS's light theme and in its dark one."""

from __future__ import annotations

import re
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.PyQt.QtGui import QColor, QPalette

LIGHT, NIGHT_MAPPING = ("#000000", "#efefef"), ("#e4e4e4", "#323232")
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


@pytest.mark.parametrize(("ink", "ground"), [LIGHT, NIGHT_MAPPING], ids=["light", "dark"])
def test_explanations_stand_out_from_the_ground_and_back_from_the_headings(
    qgis_app: Any, ink: str, ground: str
) -> None:
    from landslide_mapper.gui.quiet_text import quiet_colour

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    quiet = QColor(quiet_colour(palette))
    assert contrast(quiet, QColor(ground)) >= ENOUGH
    assert contrast(quiet, QColor(ground)) < 0.8 * contrast(QColor(ink), QColor(ground))


def test_the_workflow_follows_a_change_of_the_theme(qgis_app: Any) -> None:
    from qgis.PyQt.QtWidgets import QApplication, QLabel

    from landslide_mapper.gui.workflow import Workflow

    before = QApplication.palette()
    workflow = Workflow()

    def colours() -> set[str]:
        texts = " ".join(label.text() for label in workflow.findChildren(QLabel))
        return set(re.findall(r"color: ?(#\w{6}|\w+)", texts))

    try:
        light = colours()
        dark = QPalette()
        dark.setColor(QPalette.ColorRole.WindowText, QColor(NIGHT_MAPPING[0]))
        dark.setColor(QPalette.ColorRole.Window, QColor(NIGHT_MAPPING[1]))
        workflow.setPalette(dark)
        QApplication.processEvents()
        assert light and colours() and light.isdisjoint(colours())
    finally:
        QApplication.setPalette(before)
