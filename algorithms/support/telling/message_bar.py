"""Cautions in QGIS's message bar: a warning in an algorithm's log alone is seen by nobody who closes the dialog."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Callable, Collection, Sequence

import qgis.utils
from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ....core.language.users_language import in_users_language

UNTIL_CLOSED = 0
told_before: set[str] = set()  # in this session of QGIS


class Relay(QObject):
    """Lives in the thread of QGIS's window, and shows there what another thread tells: algorithms run in their own."""

    told = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())
        self.told.connect(self.show)

    def show(self, title: str, text: str) -> None:
        if qgis.utils.iface is not None:
            qgis.utils.iface.messageBar().pushMessage(title, text, Qgis.MessageLevel.Warning, UNTIL_CLOSED)


@lru_cache(maxsize=1)
def relay() -> Relay:
    return Relay()


def show_in_message_bar(
    title: str, cautions: Sequence[str], inherited: Collection[str] = (), in_words: Callable[[str], str] = str
) -> None:
    """Show each caution of a run as a message that stays until it is closed, the first on top; nothing where QGIS has
    no window (qgis_process). May be called from any thread.

    `inherited` are those among them that the inputs carried: they are shown once, not again at every step. One message
    each, because the bar shows two lines of a message; as text, because the bar would read HTML. `in_words` gives a
    caution the words of the window.
    """
    if qgis.utils.iface is None:
        return
    for text in reversed([text for text in cautions if text not in inherited or text not in told_before]):
        relay().told.emit(title, escape(in_words(in_users_language(text))))
    told_before.update(cautions)
