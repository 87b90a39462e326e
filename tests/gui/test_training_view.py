"""The live curves of a training as they are drawn: whole epochs, and nothing cut off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")
pytest.importorskip("matplotlib")


DPI = 100


def drawn_view(epochs: int, folder: Path, width: int = 300) -> Any:
    """A view of so many epochs, laid out as narrow as the panel may be."""
    from landslide_mapper.engine.signals import TrainingWatch
    from landslide_mapper.gui.training_view import TrainingView

    watch = TrainingWatch()
    view = TrainingView(watch)
    watch.begin("valley", folder / "stop")
    for epoch in range(1, epochs + 1):
        watch.tell({"epoch": epoch, "loss": 1.6 / epoch, "validation_loss": 1.7, "f1": 0.3, "auc": 0.7})
    view.resize(width, 420)
    view.show()
    view.canvas.draw()
    view.figure.set_dpi(DPI)  # whatever the screen of the test is
    view.figure.set_size_inches(width / DPI, view.canvas.minimumHeight() / DPI, forward=False)
    view.figure.draw_without_rendering()
    return view


@pytest.mark.parametrize("epochs", [1, 2, 3, 7, 30])
def test_epochs_are_whole_numbers(qgis_app: Any, tmp_path: Path, epochs: int) -> None:
    view = drawn_view(epochs, tmp_path)
    for axes in view.figure.axes:
        low, high = axes.get_xlim()
        ticks = [tick for tick in axes.get_xticks() if low <= tick <= high]
        assert ticks and all(tick == round(tick) for tick in ticks)
        assert all("." not in label.get_text() for label in axes.get_xticklabels())
    view.close()


@pytest.mark.parametrize("width", [240, 300, 420])
def test_no_label_is_cut(qgis_app: Any, tmp_path: Path, width: int) -> None:
    view = drawn_view(7, tmp_path, width)
    frame, renderer = view.figure.bbox, view.canvas.get_renderer()
    for axes in view.figure.axes:
        ticks = [
            tick.label1
            for axis, (low, high) in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim()))
            for tick in axis.get_major_ticks()
            if low <= tick.get_loc() <= high
        ]
        for text in [axes.xaxis.label, axes.yaxis.label, *ticks, *axes.get_legend().get_texts()]:
            box = text.get_window_extent(renderer)
            if text.get_visible() and text.get_text():
                assert box.x0 >= 0 and box.x1 <= frame.x1 and box.y0 >= 0 and box.y1 <= frame.y1, text.get_text()
    view.close()


def test_the_legend_hides_no_curve(qgis_app: Any, tmp_path: Path) -> None:
    view = drawn_view(7, tmp_path)
    renderer = view.canvas.get_renderer()
    for axes in view.figure.axes:
        box = axes.get_legend().get_window_extent(renderer)
        for line in axes.get_lines():
            points = axes.transData.transform(line.get_xydata())
            assert not any(box.contains(x, y) for x, y in points), line.get_label()
    view.close()
