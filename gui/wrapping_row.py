"""A row of buttons that goes on below when the panel is narrow, and text that breaks inside long paths: nothing is
clipped in any language.
"""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QScrollArea, QStyle, QWidget

SPACING = 4
MAX_LINE = 22  # letters
ZERO_WIDTH_SPACE = "\u200b"


def breakable(rich_text: str) -> str:
    """The rich text with places to break after slashes, backslashes and underscores of its words; tags stay as they
    are.
    """
    return re.sub(r"(<[^>]*>)|([/\\_])", lambda found: found[1] or found[2] + ZERO_WIDTH_SPACE, rich_text)


def two_lines(caption: str) -> str:
    """A long caption of a button broken at the space nearest to its middle."""
    spaces = [index for index, letter in enumerate(caption) if letter == " "]
    if len(caption) <= MAX_LINE or not spaces:
        return caption
    middle = min(spaces, key=lambda index: abs(index - len(caption) / 2))
    return f"{caption[:middle]}\n{caption[middle + 1 :]}"


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into view on the page that it lies on, where that scrolls."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget)


class WrappingRow(QLayout):
    """Lays its items out as words of a text: side by side, then on the next line (in right-to-left languages from the
    right).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt calls these names
        self.items.append(item)

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._place(QRect(0, 0, width, 0), False)

    def setGeometry(self, rectangle: QRect) -> None:  # noqa: N802
        super().setGeometry(rectangle)
        self._place(rectangle, True)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self.items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rectangle: QRect, really: bool) -> int:
        """Place the items line by line within the rectangle, or only find the height that they take."""
        margins = self.contentsMargins()
        inside = rectangle.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y, line = inside.x(), inside.y(), 0
        for item in self.items:
            size = item.sizeHint()
            width = min(size.width(), inside.width())
            if x > inside.x() and x + width > inside.right() + 1:
                x, y, line = inside.x(), y + line + self.spacing(), 0
            if really:
                place = QRect(QPoint(x, y), QSize(width, size.height()))
                direction = (
                    self.parentWidget().layoutDirection() if self.parentWidget() else Qt.LayoutDirection.LeftToRight
                )
                item.setGeometry(QStyle.visualRect(direction, inside, place))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line - rectangle.y() + margins.bottom()
