"""Cautions in QGIS's message bar: a warning in an algorithm's log alone is seen by nobody who closes the dialog."""

from __future__ import annotations

from html import escape
from typing import Any, Sequence

import qgis.utils
from qgis.PyQt.QtCore import Q_ARG, QMetaObject, Qt


def show_in_message_bar(title: str, cautions: Sequence[str]) -> None:
    """Show the cautions of a run as one message that stays until it is closed; nothing where QGIS has no window
    (qgis_process).

    May be called from any thread, as algorithms run in one of their own: Qt hands the call to the window's.
    """
    bar: Any = qgis.utils.iface.messageBar() if qgis.utils.iface is not None else None
    if bar is None or not cautions:
        return
    QMetaObject.invokeMethod(
        bar,
        "pushWarning",
        Qt.ConnectionType.QueuedConnection,
        Q_ARG(str, title),
        Q_ARG(str, "<br>".join(escape(text) for text in cautions)),
    )
