"""Questions and warnings in windows of their own, as text: a name of a file or a model may look like HTML."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget


def warn(parent: QWidget, title: str, text: str) -> None:
    """Show a warning until it is closed."""
    message_box(QMessageBox.Icon.Warning, parent, title, text, QMessageBox.StandardButton.Ok).exec()


def is_wanted(parent: QWidget, title: str, question: str) -> bool:
    """Ask, and tell whether the answer is yes."""
    buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    answer = message_box(QMessageBox.Icon.Question, parent, title, question, buttons).exec()
    return bool(answer == QMessageBox.StandardButton.Yes)


def message_box(
    icon: QMessageBox.Icon, parent: QWidget, title: str, text: str, buttons: QMessageBox.StandardButton
) -> QMessageBox:
    box = QMessageBox(icon, title, text, buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
