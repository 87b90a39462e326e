"""The way from rasters to an error map as five steps, each with the algorithms behind it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from .quiet_text import quiet_colour
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
    """Blocks of buttons, one for each step; a button opens the algorithm's dialog."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.headings: list[tuple[QLabel, str, str]] = []
        for title, explanation, names in steps():
            heading = QLabel()
            heading.setWordWrap(True)
            self.headings.append((heading, title, explanation))
            layout.addWidget(heading)
            layout.addLayout(self._buttons(names))
        self.write_headings()

    def write_headings(self) -> None:
        quiet = quiet_colour(self.palette())
        for heading, title, explanation in self.headings:
            heading.setText(f"<b>{title}</b><br><span style='color: {quiet}'>{explanation}</span>")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt calls this name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.write_headings()

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
            button.setIconSize(QSize(20, 20))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setToolTip(algorithm.shortHelpString().partition("\n")[0])
            button.clicked.connect(open_dialog(algorithm.id()))
            row.addWidget(button)
        return row


def open_dialog(algorithm_id: str, parameters: dict[str, Any] | None = None) -> Any:
    """A slot that opens the algorithm's dialog, filled with `parameters`."""

    def show() -> None:
        import processing

        processing.execAlgorithmDialog(algorithm_id, parameters or {})

    return show
