"""The dock: one page for each thing a person comes for, with the engine and a running training in sight of all."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDockWidget, QFrame, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ..engine.signals import training_watch
from .engine_box import EngineBox
from .model_cards import ModelCards
from .review.page import ReviewPage
from .sample_scene import load_sample_scene
from .scene.page import ScenePage
from .tour import TourBox
from .training_view import TrainingView
from .workflow import Workflow, translate
from .wrapping_row import two_lines


class LandslideDock(QDockWidget):
    """Engine; pages: Map my area with tour and sample scene, single steps, models, review; the running training."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Landslide Mapper"), parent)
        self.setObjectName("LandslideMapperDock")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 4, 0, 4)
        self.engine = EngineBox()
        column.addWidget(self.engine)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)  # no frame: the panel is narrow
        column.addWidget(self.pages)
        self.scene = ScenePage()
        self.tour = TourBox()
        self.sample = QPushButton(two_lines(translate("New here? Make a sample scene")))
        self.sample.clicked.connect(load_sample_scene)
        self.workflow = Workflow()
        self.models = ModelCards()
        self.review = ReviewPage()
        self.add_page(translate("Map"), translate("Map my area"), self.scene, self.tour, self.sample)
        self.add_page(translate("Steps"), translate("Every step on its own"), self.workflow)
        self.add_page(translate("Models"), translate("The models at hand"), self.models)
        self.add_page(translate("Review"), translate("Say what is right"), self.review)
        self.training = TrainingView(training_watch)
        column.addWidget(self.training)
        self.setWidget(content)
        self.pages.currentChanged.connect(lambda _: self.workflow.show_next())
        training_watch.ended.connect(self.models.show_models)

    def add_page(self, title: str, tip: str, *widgets: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 2, 4)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.pages.setTabToolTip(self.pages.addTab(area, title), tip)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls this name
        """The engine is checked when the panel is first seen."""
        super().showEvent(event)
        self.engine.check_once()

    def stop(self) -> None:
        """End what runs in the panel, because the plugin goes."""
        self.tour.stop()
        self.scene.stop()
        self.review.stop()
