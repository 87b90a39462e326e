"""The dock: what to do next, from the first start to the error map."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QFrame, QGroupBox, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..engine.signals import training_watch
from .engine_box import EngineBox
from .model_cards import ModelCards
from .review.page import ReviewPage
from .sample_scene import load_sample_scene
from .tour import TourBox
from .training_view import TrainingView
from .workflow import Workflow, translate
from .wrapping_row import two_lines


class LandslideDock(QDockWidget):
    """Sample scene, tour, engine, workflow, running training, models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Landslide Mapper"), parent)
        self.setObjectName("LandslideMapperDock")
        content = QWidget()
        self.column = QVBoxLayout(content)
        welcome = QLabel(translate("From rasters of any sensor to landslide polygons and an honest error map."))
        welcome.setWordWrap(True)
        self.column.addWidget(welcome)
        self.sample = QPushButton(two_lines(translate("New here? Make a sample scene")))
        self.sample.clicked.connect(load_sample_scene)
        self.column.addWidget(self.sample)
        self.tour = TourBox()
        self.column.addWidget(self.tour)
        self.engine = EngineBox()
        self.training = TrainingView(training_watch)
        self.models = ModelCards()
        self.add_group(translate("Engine"), self.engine)
        self.column.addWidget(self.training)
        self.add_group(translate("Workflow"), Workflow())
        self.review = ReviewPage()
        self.add_group(translate("Review"), self.review)
        self.add_group(translate("Models"), self.models)
        self.column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.setWidget(area)
        training_watch.ended.connect(self.models.show_models)

    def add_group(self, title: str, widget: QWidget) -> None:
        group = QGroupBox(title)
        QVBoxLayout(group).addWidget(widget)
        self.column.addWidget(group)
