"""The way from rasters to an error map as five steps, each with the algorithms behind it."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .quiet_text import make_quiet
from .what_next import next_step
from .wrapping_row import WrappingRow, two_lines


def translate(text: str) -> str:
    return QCoreApplication.translate("Panel", text)


def steps() -> list[tuple[str, str, list[str]]]:
    """Title, one line of explanation, algorithm ids."""
    return [
        (
            translate("All in one"),
            translate("From files as downloaded to landslides and an error map, in one dialog."),
            ["mapscene"],
        ),
        (
            translate("1  Derive factors"),
            translate("From the products you have, each on its own grid."),
            [
                "terrainfactors",
                "opticalfactors",
                "sarfactors",
                "sentinel1backscatter",
                "sarchange",
                "coherencechange",
                "deformationrate",
                "deformationcomponents",
                "geologyfactors",
            ],
        ),
        (
            translate("2  Stack and label"),
            translate("Everything on one grid; your inventory becomes labels."),
            ["stacklayers", "landslidelabels", "factoranalysis", "importdataset", "factors_to_stack"],
        ),
        (
            translate("3  Train"),
            translate("A network learns your landslides, on this computer."),
            ["trainmodel", "comparemodels", "exportmodel", "exporttiles", "train_and_judge"],
        ),
        (
            translate("4  Detect"),
            translate("Probability map and polygons of a whole scene."),
            ["detectlandslides", "landslidepolygons", "detect_and_vectorise"],
        ),
        (
            translate("5  Judge"),
            translate("What was found, what was missed, and what was falsely detected; and why."),
            ["errormap", "explaindetection", "accuracysample", "estimatearea"],
        ),
        (
            translate("6  Correct and keep"),
            translate("Correct the map, learn from it, and keep one inventory over time."),
            ["suggestreview", "applycorrections", "correct_and_adapt", "updateinventory", "sizestatistics"],
        ),
    ]


class Workflow(QWidget):
    """One line for each step; the one to do next is open, any other opens at a click. A button opens the dialog."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.next = QLabel()
        self.next.setWordWrap(True)
        layout.addWidget(self.next)
        self.lines: list[QToolButton] = []
        self.explanations: list[QLabel] = []
        for title, explanation, names in steps():
            line = QToolButton()
            line.setText(two_lines(title))
            line.setCheckable(True)
            line.setAutoRaise(True)
            line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            content = QWidget()
            column = QVBoxLayout(content)
            column.setContentsMargins(0, 0, 0, 4)
            told = QLabel(explanation)
            told.setWordWrap(True)
            make_quiet(told)
            column.addWidget(told)
            column.addLayout(self._buttons(names))
            line.toggled.connect(partial(unfold, line, content))
            unfold(line, content, False)
            layout.addWidget(line)
            layout.addWidget(content)
            self.lines.append(line)
            self.explanations.append(told)
        self.show_next()

    def show_next(self) -> None:
        """Open the step that what is in the project leads to, and fold the others."""
        what = next_step()
        self.next.setText(
            translate("<b>Next:</b> {0}").format(self.lines[what].text().replace("\n", " ").strip("0123456789 "))
        )
        for number, line in enumerate(self.lines):
            line.setChecked(number == what)

    def _buttons(self, names: list[str]) -> WrappingRow:
        row = WrappingRow()
        row.setContentsMargins(0, 0, 0, 6)
        registry = QgsApplication.processingRegistry()
        for algorithm in [
            algorithm for name in names if (algorithm := registry.algorithmById(f"landslide:{name}")) is not None
        ]:
            button = QToolButton()
            button.setObjectName(algorithm.name())
            button.setText(two_lines(algorithm.displayName()))
            button.setIcon(algorithm.icon())
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setToolTip(algorithm.shortHelpString().partition("\n")[0])
            button.clicked.connect(open_dialog(algorithm.id()))
            row.addWidget(button)
        return row


def unfold(line: QToolButton, content: QWidget, opened: bool) -> None:
    """Show or hide what belongs to a line, and turn the line's arrow."""
    line.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
    content.setVisible(opened)


def open_dialog(algorithm_id: str, parameters: dict[str, Any] | None = None) -> Any:
    """A slot that opens the algorithm's dialog, filled with `parameters`."""

    def show() -> None:
        import processing

        processing.execAlgorithmDialog(algorithm_id, parameters or {})

    return show
