"""A window of its own shows a name as it is, also where it looks like HTML."""

from __future__ import annotations

from typing import Any


def test_text_is_no_html(qgis_app: Any) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMessageBox, QWidget

    from landslide_mapper.gui.plain_message import message_box

    text = "<img src='file:///etc/passwd'><b>model</b>"
    icon, button = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Ok
    parent = QWidget()
    box = message_box(icon, parent, "Import a model", text, button)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text() == text
