"""A running training, live: loss and F1 by epoch, and a button that stops it with the best epoch kept."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..engine.signals import TrainingWatch
from .workflow import translate
from .wrapping_row import two_lines

BLUE, ORANGE, GREEN = "#2b6cb0", "#c0562f", "#5a7d3a"
MAX_TICKS = 6
EPOCH_MARGIN = 0.4


class TrainingView(QWidget):
    """Hidden until a training begins; the curves grow with each epoch and stay when it has ended."""

    def __init__(self, watch: TrainingWatch) -> None:
        super().__init__()
        self.watch = watch
        self.epochs: list[dict[str, Any]] = []
        self.canvas: Any = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.column.addWidget(self.title)
        self.time_left = QLabel()
        self.column.addWidget(self.time_left)
        self.stop = QPushButton(two_lines(translate("Stop and keep the best epoch")))
        self.stop.clicked.connect(self.ask_to_stop)
        self.column.addWidget(self.stop)
        watch.began.connect(self.begin)
        watch.epoch_ended.connect(self.add_epoch)
        watch.time_left.connect(self.time_left.setText)
        watch.ended.connect(self.end)
        self.hide()

    def begin(self, name: str) -> None:
        self.epochs = []
        self.title.setText(translate("<b>Training {0}</b>: the first epoch is under way").format(name))
        self.name = name
        self.time_left.clear()
        self.time_left.show()
        self.stop.setEnabled(True)
        self.stop.show()
        self.show()

    def add_epoch(self, numbers: dict[str, Any]) -> None:
        """Draw one more point; numbers that are not known yet come as None and are left out of the curve."""
        if "epoch" not in numbers:
            return
        self.epochs.append(numbers)
        f1 = numbers.get("f1")
        shown = translate("not defined") if f1 is None else f"{f1:.3f}"
        self.title.setText(
            translate("<b>Training {0}</b>: epoch {1}, F1 {2}").format(self.name, numbers["epoch"], shown)
        )
        self.draw()

    def end(self) -> None:
        self.stop.hide()
        self.time_left.hide()
        if self.epochs:
            best = max((entry["f1"] for entry in self.epochs if entry.get("f1") is not None), default=None)
            told = translate("not defined") if best is None else f"{best:.3f}"
            self.title.setText(
                translate("<b>Training {0}</b> has ended after {1} epochs, best F1 {2}").format(
                    self.name, len(self.epochs), told
                )
            )
        else:
            self.hide()

    def ask_to_stop(self) -> None:
        self.watch.stop_and_keep_best()
        self.stop.setEnabled(False)
        self.title.setText(
            translate("<b>Training {0}</b> stops after this epoch; the best one is kept").format(self.name)
        )

    def draw(self) -> None:
        """Two axes over the epochs: the losses, and F1 with AUC."""
        if self.canvas is None and not self.make_canvas():
            return
        self.figure.clear()
        losses, scores = self.figure.subplots(2, 1, sharex=True)
        for axes, key, label, colour in (
            (losses, "loss", translate("training loss"), BLUE),
            (losses, "validation_loss", translate("validation loss"), ORANGE),
            (scores, "f1", "F1", GREEN),
            (scores, "auc", "AUC", BLUE),
        ):
            points = [(entry["epoch"], entry[key]) for entry in self.epochs if entry.get(key) is not None]
            if points:
                axes.plot(*zip(*points), color=colour, label=label, marker="o" if len(points) == 1 else None)
        scores.set_ylim(0, 1)
        scores.set_xlabel(translate("epoch"))
        first, last = (self.epochs[place]["epoch"] for place in (0, -1))
        scores.set_xlim(first - EPOCH_MARGIN, max(last, first) + EPOCH_MARGIN)
        scores.xaxis.set_major_locator(self.whole_numbers)
        for axes in (losses, scores):
            axes.grid(alpha=0.3)
            if axes.get_legend_handles_labels()[0]:  # above the curves, which may lie anywhere inside
                columns = 1 if axes is losses else 2  # the panel is narrow
                axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=columns, fontsize="small", frameon=False)
        self.canvas.draw_idle()

    def make_canvas(self) -> bool:
        """Matplotlib ships with most QGIS installations; without it the numbers alone are shown."""
        try:
            from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
            from matplotlib.figure import Figure
            from matplotlib.ticker import MaxNLocator
        except ImportError:
            self.title.setToolTip(translate("Install matplotlib in QGIS's Python to see the curves."))
            return False
        self.whole_numbers: Any = MaxNLocator(nbins=MAX_TICKS, integer=True, min_n_ticks=1)
        self.figure = Figure(figsize=(3.4, 3.6), layout="constrained")
        self.canvas = FigureCanvasQTAgg(self.figure)
        self.canvas.setMinimumHeight(300)
        self.column.insertWidget(1, self.canvas)
        return True
