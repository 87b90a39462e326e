"""Text that stands back behind a heading and can still be read, in light themes and in dark ones."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

INK_SHARE = 0.68  # black on white becomes #525252: a contrast of 7.8 to 1, where WCAG asks for 4.5


def quiet_colour(palette: QPalette) -> str:
    """The theme's text colour, mixed with some of its ground, as #rrggbb."""
    ink, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    mixed = (
        round(INK_SHARE * of_ink + (1 - INK_SHARE) * of_ground)
        for of_ink, of_ground in zip(ink.getRgb()[:3], ground.getRgb()[:3])
    )
    return str(QColor(*mixed).name())
