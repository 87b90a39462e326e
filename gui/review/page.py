"""The review page: which layer, where the review stands, and a button and a key for everything that it needs."""

from __future__ import annotations

from html import escape
from typing import Any, Callable

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from qgis.utils import iface

from ...core.errors import LandslideMapperError
from ..workflow import open_dialog, translate
from ..wrapping_row import WrappingRow, breakable
from .deeds import POINTS, POLYGONS, TILES, Deed, bind, deeds_of
from .outlines import OutlineWatch
from .session import ReviewSession
from .side_by_side import SideBySide
from .view import ReviewView


class ReviewPage(QWidget):
    """Choose, start, judge; every verdict is in the layer before the next feature is shown."""

    def __init__(self, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__()
        self.canvas = canvas or (iface.mapCanvas() if iface is not None else None)
        self.session: ReviewSession | None = None
        self.view: ReviewView | None = None
        self.watch: OutlineWatch | None = None
        self.shortcuts: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.make_choices())
        self.start_button = QPushButton()
        self.start_button.clicked.connect(self.start_or_stop)
        column.addWidget(self.start_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.state = QLabel()
        self.state.setWordWrap(True)
        column.addWidget(self.state)
        self.deeds = deeds_of(self)
        self.buttons: dict[str, QToolButton] = {}
        self.rows = QWidget()
        rows = QVBoxLayout(self.rows)
        rows.setContentsMargins(0, 0, 0, 0)
        for group in (POLYGONS, POINTS, "", TILES):
            rows.addLayout(self.make_row([deed for deed in self.deeds if deed.of == group]))
        column.addWidget(self.rows)
        self.adapt = QPushButton(translate("Adapt the model …"))
        self.adapt.setToolTip(
            translate(
                "Continue training with what was reviewed, map again, and compare both maps on reviewed tiles that "
                "were kept aside."
            )
        )
        self.adapt.clicked.connect(self.open_adaptation)
        column.addWidget(self.adapt, alignment=Qt.AlignmentFlag.AlignLeft)
        self.compare = QPushButton(translate("Before and after …"))
        self.compare.setToolTip(translate("Both error maps of the adaptation side by side."))
        self.compare.clicked.connect(self.open_comparison)
        column.addWidget(self.compare, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_state()

    def make_choices(self) -> QFormLayout:
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("review_layer")
        self.layers.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer | Qgis.LayerFilter.PointLayer))
        self.layers.setToolTip(translate("Detected landslides, or the points of 'Sample for accuracy assessment'."))
        self.tiles = QgsMapLayerComboBox()
        self.tiles.setObjectName("review_tiles")
        self.tiles.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer))
        self.tiles.setAllowEmptyLayer(True, translate("All of the map"))
        self.tiles.setLayer(None)
        self.tiles.setToolTip(translate("The tiles of 'Suggest what to review'."))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(translate("What to review"), self.layers)
        form.addRow(translate("Tile by tile"), self.tiles)
        for box in (self.layers, self.tiles):
            box.setMinimumContentsLength(8)
            box.layerChanged.connect(self.stop)
        return form

    def make_row(self, deeds: list[Deed]) -> WrappingRow:
        row = WrappingRow()
        for deed in deeds:
            button = QToolButton()
            button.setObjectName(f"review_{deed.name}")
            button.setText(f"{deed.caption} ({deed.key})")
            button.setToolTip(deed.tip or deed.caption)
            button.clicked.connect(lambda _checked, do=deed.do: do())
            row.addWidget(button)
            self.buttons[deed.name] = button
        return row

    def start_or_stop(self) -> None:
        if self.session is None:
            self.start()
        else:
            self.stop()

    def start(self) -> None:
        """Begin with the chosen layers, at the first thing nobody has looked at."""
        layer, tiles = self.layers.currentLayer(), self.tiles.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or self.canvas is None:
            self.show_state(translate("Load the detected landslides first."))
            return
        points = layer.geometryType() == Qgis.GeometryType.Point
        try:
            session = ReviewSession(layer, None if points else tiles, points)
            session.start()
        except LandslideMapperError as error:
            self.show_state(str(error))
            return
        self.session, self.view = session, ReviewView(self.canvas, layer)
        if not points:
            self.watch = OutlineWatch(layer, self.outline_saved)
        for one in (layer, tiles):
            if one is not None:
                one.willBeDeleted.connect(self.stop)
        self.shortcuts = bind(self.possible(), [self, self.canvas])
        self.zoom_tile() if session.tile is not None else self.zoom()
        self.show_state()

    def stop(self) -> None:
        """End the review; everything is saved already."""
        session, self.session = self.session, None
        if session is None:
            return
        for one in (session.layer, session.tiles):
            if one is not None:
                one.willBeDeleted.disconnect(self.stop)
        self.end_drawing(session.layer)
        if self.watch is not None:
            self.watch.stop()
            self.watch = None
        if self.view is not None:
            self.view.close()
            self.view = None
        for shortcut in self.shortcuts:
            shortcut.setParent(None)
            shortcut.deleteLater()
        self.shortcuts = []
        self.show_state()

    def possible(self) -> list[Deed]:
        """What can be done in this review."""
        if self.session is None:
            return []
        kinds = {"", POINTS if self.session.points else POLYGONS}
        if self.session.tiles is not None:
            kinds.add(TILES)
        return [deed for deed in self.deeds if deed.of in kinds]

    def judge(self, word: str) -> None:
        self.attempt(lambda session: session.judge(word), self.zoom)

    def go(self, step: int) -> None:
        self.attempt(lambda session: session.go(step), self.zoom)

    def go_tile(self, step: int) -> None:
        self.attempt(lambda session: session.go_tile(step), self.zoom_tile)

    def finish_tile(self) -> None:
        left = self.session.open_in_tile() if self.session is not None else 0
        self.attempt(lambda session: session.finish_tile(), self.zoom_tile)
        if left and self.session is not None:
            self.show_state(
                translate("{0} polygons of that tile have no verdict; what they cover stays unknown.").format(left)
            )

    def attempt(self, deed: Callable[[ReviewSession], bool], then: Callable[[], None]) -> None:
        """Do something to the layers and show where the review stands now, or why it could not be done."""
        if self.session is None:
            return
        self.end_drawing(self.session.layer)
        try:
            moved = deed(self.session)
        except LandslideMapperError as error:
            self.show_state(str(error))
            return
        if moved:
            then()
        self.show_state()

    def zoom(self) -> None:
        if self.session is not None and self.view is not None:
            self.view.zoom_to(self.session.current(), self.session.layer)

    def zoom_tile(self) -> None:
        if self.session is not None and self.view is not None:
            self.view.zoom_to(self.session.current_tile(), self.session.tiles, is_tile=True)

    def reshape(self) -> None:
        self.draw("actionVertexToolActiveLayer")

    def add(self) -> None:
        self.draw("actionAddFeature")

    def draw(self, action: str) -> None:
        """Open the layer for editing with the tool of one of QGIS's actions, or close it when it is open."""
        if self.session is None or iface is None:
            return
        layer = self.session.layer
        if layer.isEditable():
            self.end_drawing(layer)
            self.show_state()
            return
        iface.setActiveLayer(layer)
        if not layer.startEditing():
            self.show_state(translate("The layer cannot be edited. Check that nobody has locked its file."))
            return
        getattr(iface, action)().trigger()

    def end_drawing(self, layer: QgsVectorLayer) -> None:
        """Save outlines and leave the edit mode."""
        if not layer.isEditable():
            return
        if self.watch is not None:
            self.watch.save()
        if layer.commitChanges(True) and iface is not None:
            iface.actionPan().trigger()

    def outline_saved(self, problem: str) -> None:
        self.show_state(problem)

    def open_adaptation(self) -> None:
        """The dialog of `correct_and_adapt`, filled with the layers under review."""
        inputs = {"DETECTIONS": self.layers.currentLayer(), "REVIEWED": self.tiles.currentLayer()}
        given = {key: layer.id() for key, layer in inputs.items() if layer is not None}
        open_dialog("landslide:correct_and_adapt", given)()

    def open_comparison(self) -> SideBySide:
        """Two maps that move together, where the map stands now."""
        dialog = SideBySide(self.window(), None if self.canvas is None else self.canvas.extent())
        dialog.show()
        return dialog

    def show_state(self, problem: str = "") -> None:
        """Write where the review stands, or what went wrong; enable what can be done."""
        possible = {deed.name for deed in self.possible()}
        for deed in self.deeds:
            self.buttons[deed.name].setVisible(deed.name in possible)
        self.rows.setVisible(bool(possible))
        self.start_button.setText(translate("End the review") if possible else translate("Start the review"))
        text = (
            self.place_in_words() if self.session is not None else translate("Verdicts are saved in the layer itself.")
        )
        if problem:
            text = f"<b>{escape(problem)}</b><br>{text}" if self.session is not None else f"<b>{escape(problem)}</b>"
        self.state.setText(breakable(text))

    def place_in_words(self) -> str:
        """Where the review stands, as rich text."""
        session = self.session
        if session is None:
            return ""
        lines = []
        if session.tiles is not None:
            order = session.tile_order()
            done = sum(not session.is_tile_open(one) for one in order)
            number = order.index(session.tile) + 1 if session.tile in order else 0
            lines.append(translate("Tile {0} of {1}, {2} reviewed").format(number, len(order), done))
        features, feature = session.features(), session.current()
        if self.view is not None:
            self.view.outline(feature, session.layer)
        if feature is None:
            lines.append(translate("Nothing was detected here. Add what is missing."))
            return "<br>".join(lines)
        number = features.index(feature.id()) + 1 if feature.id() in features else 0
        try:
            word = session.word_of(feature)
        except LandslideMapperError as error:
            word = str(error)
        verdict = escape(word) or translate("no verdict yet")
        lines.append(translate("{0} of {1}: {2}").format(number, len(features), f"<b>{verdict}</b>"))
        return "<br>".join(lines)
