"""What a person can do in a review: each by a button and by a key, on the page and on the map."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Protocol, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ...core.labels import ACCEPTED, NOT_REVIEWED, REJECTED
from ..workflow import translate
from .storing import LANDSLIDE_POINT, OTHER_POINT, UNCERTAIN_POINT

POLYGONS, POINTS, TILES = "polygons", "points", "tiles"


@dataclass(frozen=True)
class Deed:
    """One thing to do: on a button with this caption, and by a key. `of` says in which reviews, empty in all."""

    name: str
    caption: str
    tip: str
    key: str
    do: Callable[[], Any]
    of: str = ""


class Reviewer(Protocol):
    """Who carries the deeds out: the page."""

    def judge(self, word: str) -> None: ...
    def go(self, step: int) -> None: ...
    def go_tile(self, step: int) -> None: ...
    def finish_tile(self) -> None: ...
    def reshape(self) -> None: ...
    def add(self) -> None: ...
    def zoom(self) -> None: ...
    def zoom_tile(self) -> None: ...


def deeds_of(page: Reviewer) -> list[Deed]:
    """Everything, in the order of the buttons. The keys are letters, the same in every language."""
    accept = translate("It is a landslide, and its outline is right.")
    reshape = translate("Move its vertices on the map; each step is saved. Again: done.")
    add = translate("Draw a landslide that was missed; a right click ends the outline. Again: done.")
    unknown = translate("The images do not tell; the point is left out.")
    reviewed = translate("Everything in this tile was looked at, including what was not detected.")
    here = translate("Show where the review stands.")
    judge, go, go_tile = (partial(partial, one) for one in (page.judge, page.go, page.go_tile))
    return [
        Deed("accept", translate("Accept"), accept, "A", judge(ACCEPTED), POLYGONS),
        Deed("reject", translate("Reject"), translate("There is no landslide here."), "R", judge(REJECTED), POLYGONS),
        Deed("reshape", translate("Reshape"), reshape, "E", page.reshape, POLYGONS),
        Deed("add", translate("Add"), add, "N", page.add, POLYGONS),
        Deed("landslide", translate("Landslide"), "", "L", judge(LANDSLIDE_POINT), POINTS),
        Deed("other", translate("No landslide"), "", "O", judge(OTHER_POINT), POINTS),
        Deed("uncertain", translate("Unknown"), unknown, "U", judge(UNCERTAIN_POINT), POINTS),
        Deed("clear", translate("Take back"), translate("No verdict again."), "C", judge(NOT_REVIEWED)),
        Deed("previous", translate("Previous"), "", "K", go(-1)),
        Deed("next", translate("Next"), "", "J", go(1)),
        Deed("zoom", translate("Zoom"), here, "Z", page.zoom),
        Deed("finish_tile", translate("Tile is reviewed"), reviewed, "F", page.finish_tile, TILES),
        Deed("previous_tile", translate("Previous tile"), "", "Shift+K", go_tile(-1), TILES),
        Deed("next_tile", translate("Next tile"), "", "Shift+J", go_tile(1), TILES),
        Deed("zoom_tile", translate("Whole tile"), "", "Shift+Z", page.zoom_tile, TILES),
    ]


def bind(deeds: Sequence[Deed], widgets: Sequence[QWidget]) -> list[QShortcut]:
    """Shortcuts for the deeds on each of the widgets; they work where the keyboard's focus is in one of them, so that
    letters typed anywhere else stay letters.
    """
    shortcuts = []
    for widget in widgets:
        for deed in deeds:
            shortcut = QShortcut(QKeySequence(deed.key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda do=deed.do: do())
            shortcuts.append(shortcut)
    return shortcuts
