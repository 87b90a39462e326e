"""Text that stands back behind a heading and can still be read, in light themes and in dark ones."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGraphicsOpacityEffect, QLabel

INK_SHARE = 0.87  # WCAG asks for a contrast of 4.5 to 1; the grey labels of Night Mapping (5.5 to 1) keep 4.6


def make_quiet(label: QLabel) -> None:
    """Let the ground shine through a label's text.

    It keeps the theme's colour: QGIS's themes are style sheets, whose colours stand in no palette.
    """
    effect = QGraphicsOpacityEffect(label)
    effect.setOpacity(INK_SHARE)
    label.setGraphicsEffect(effect)
