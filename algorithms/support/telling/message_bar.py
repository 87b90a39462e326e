"""Cautions in QGIS's message bar: a warning in an algorithm's log alone is seen by nobody who closes the dialog."""

from __future__ import annotations

from html import escape
from typing import Any, Sequence

import qgis.utils
from qgis.PyQt.QtCore import Q_ARG, QMetaObject, Qt


def show_in_message_bar(title: str, cautions: Sequence[str]) -> None:
    """Show each caution of a run as a message that stays until it is closed, the first on top; nothing where QGIS has
    no window (qgis_process).

    One message each, because the bar shows two lines of a message. May be called from any thread, as algorithms run in
    one of their own: Qt hands the calls to the window's.
    """
    bar: Any = qgis.utils.iface.messageBar() if qgis.utils.iface is not None else None
    if bar is None:
        return
    for text in reversed(cautions):
        QMetaObject.invokeMethod(
            bar, "pushWarning", Qt.ConnectionType.QueuedConnection, Q_ARG(str, title), Q_ARG(str, escape(text))
        )
