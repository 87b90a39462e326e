"""The model zoo as cards: what each model is, what it needs, what it was trained on and how well it did."""

from __future__ import annotations

import shutil
from functools import partial
from html import escape
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.atomic_output import atomic_output
from ..core.errors import LandslideMapperError
from ..core.language.users_language import in_users_language
from ..core.model_card import ARCHITECTURE_NAMES, ModelCard, read_card, spoken_name
from ..core.model_zoo import SUFFIX, own_folder, zoo_models
from .plain_message import is_wanted, warn
from .visible_map import detect_in_view, preview_in_view
from .workflow import open_dialog, translate, unfold
from .wrapping_row import WrappingRow, breakable

BUTTON_SAYS = " (START_FROM)"  # in the cards of bundled models, for those who train without this panel


class ModelCards(QWidget):
    """All models of the zoo, the user's own first; import, export, delete."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.show_models()

    def show_models(self) -> None:
        """Read the cards anew; a file that cannot be read is shown with the reason."""
        while (item := self.column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        models = zoo_models()
        for name, path in models.items():
            self.column.addWidget(model_card_widget(name, path, self.show_models))
        if not models:
            empty = QLabel(translate("No model yet. Train one, or import a .safetensors file."))
            empty.setWordWrap(True)
            self.column.addWidget(empty)
        add = QPushButton(translate("Import a model …"))
        add.clicked.connect(self.import_model)
        self.column.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)

    def import_model(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Import a model"), "", f"{translate('Landslide Mapper model')} (*{SUFFIX})"
        )
        if chosen:
            try:
                add_to_zoo(Path(chosen))
            except LandslideMapperError as error:
                warn(self, translate("Import a model"), in_users_language(str(error)))
            self.show_models()


def add_to_zoo(source: Path) -> Path:
    """Check a model file and copy it into the user's own folder; raises InputError when it is not a model, OutputError
    when it cannot be copied.
    """
    read_card(source)
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / source.name
    with atomic_output(target) as temporary:
        shutil.copyfile(source, temporary)
    return target


def model_card_widget(name: str, path: Path, on_change: Callable[[], None]) -> QFrame:
    """One line that opens: below it the card and its buttons."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    column = QVBoxLayout(frame)
    column.setContentsMargins(2, 2, 2, 2)
    card: ModelCard | None = None
    try:
        card = read_card(path)
        text = card_text(name, card)
    except LandslideMapperError as error:
        text = escape(in_users_language(str(error)))
    line = QToolButton()
    line.setText(title_of(name, card))
    line.setToolTip(name)
    line.setCheckable(True)
    line.setAutoRaise(True)
    line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    column.addWidget(line)
    content = QWidget()
    inside = QVBoxLayout(content)
    label = QLabel(breakable(text))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    inside.addWidget(label)
    inside.addLayout(buttons_of(content, path, on_change))
    line.setObjectName("model_line")
    line.toggled.connect(partial(unfold, line, content))
    unfold(line, content, False)
    column.addWidget(content)
    return frame


def buttons_of(parent: QWidget, path: Path, on_change: Callable[[], None]) -> WrappingRow:
    row = WrappingRow()
    for caption, algorithm, key in (
        (translate("Detect with it"), "detectlandslides", "MODEL"),
        (translate("Fine-tune"), "trainmodel", "START_FROM"),
        (translate("Export …"), "exportmodel", "MODEL"),
    ):
        button = QPushButton(caption)
        button.clicked.connect(open_dialog(f"landslide:{algorithm}", {key: str(path)}))
        row.addWidget(button)
    for caption, tip, deed in (
        (
            translate("Preview"),
            translate("Show in seconds what it finds in the part of your stack that the map shows."),
            preview_in_view,
        ),
        (
            translate("Detect in view …"),
            translate("Open the dialog for the part of your stack that the map shows."),
            detect_in_view,
        ),
    ):
        button = QPushButton(caption)
        button.setToolTip(tip)
        button.clicked.connect(partial(call, deed, path))
        row.addWidget(button)
    if path.parent == own_folder():
        delete = QPushButton(translate("Delete"))
        delete.clicked.connect(lambda: delete_model(parent, path, on_change))
        row.addWidget(delete)
    return row


def call(deed: Callable[[Path], None], path: Path, _checked: bool = False) -> None:
    deed(path)


def title_of(name: str, card: ModelCard | None) -> str:
    """A model's name as a person says it, with its F1: `atsuma_unet` is "Atsuma: U-Net"."""
    spoken = spoken_name(name, card)
    if card is None:
        return translate("{0} (cannot be read)").format(spoken)
    f1 = card.metrics.get("f1")
    return f"{spoken}, F1 {f1:.2f}" if isinstance(f1, float) else spoken


def delete_model(parent: QWidget, path: Path, on_change: Callable[[], None]) -> None:
    """Delete one of the user's own models, after asking."""
    question = translate("Delete the model {0}? The file {1} is removed.").format(path.stem, path)
    if is_wanted(parent, translate("Delete a model"), question):
        path.unlink(missing_ok=True)
        on_change()


def card_text(name: str, card: ModelCard) -> str:
    """What a person wants to know before they trust a model, as rich text."""
    bands = ", ".join(band.name for band in card.bands)
    known = [
        (label, card.metrics.get(key)) for key, label in (("f1", "F1"), ("auc", "AUC"), ("average_precision", "AP"))
    ]
    scores = ", ".join(f"{label} {value:.2f}" for label, value in known if isinstance(value, float))
    lines = [
        f"<b>{escape(spoken_name(name, card))}</b> ({escape(name)})",
        escape(in_users_language(card.description).replace(BUTTON_SAYS, "")),
        translate("<i>Network:</i> {0}").format(escape(ARCHITECTURE_NAMES.get(card.architecture, card.architecture))),
        translate("<i>Needs:</i> {0}, at about {1:g} m").format(escape(bands), card.pixel_size_m),
        translate("<i>Scores:</i> {0} ({1})").format(scores, escape(in_users_language(str(card.metrics.get("on", "")))))
        if scores
        else "",
        translate("<i>Licence:</i> {0}").format(escape(in_users_language(card.licence))) if card.licence else "",
        translate("<i>Data:</i> {0}").format(escape(card.citation)) if card.citation else "",
    ]
    return "<br>".join(line for line in lines if line)
