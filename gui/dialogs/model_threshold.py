"""The threshold of the model that is chosen, shown where a person has set none."""

from __future__ import annotations

from typing import Any

from ...core.errors import LandslideMapperError
from ...core.model_card import read_card
from ...core.model_zoo import find_model
from ..workflow import translate
from .unset_value import UnsetWrapper, Wrappers, named


class ThresholdWrapper(UnsetWrapper):
    """ "0.412 (the model's)" in place of -1; it follows MODEL."""

    def postInitialize(self, wrappers: Wrappers) -> None:  # noqa: N802 - QGIS calls this name
        super().postInitialize(wrappers)
        self.model = named(wrappers)["MODEL"]
        self.model.widgetValueHasChanged.connect(self.follow)
        self.follow()

    def follow(self, _changed: Any = None) -> None:
        self.say_unset(threshold_text(str(self.model.parameterValue() or "")))


def threshold_text(model: str) -> str:
    """The threshold of a model file or a model of the zoo, as the dialog shows it."""
    try:
        return translate("{0} (the model's)").format(f"{read_card(find_model(model)).threshold:.3f}")
    except LandslideMapperError:  # none is chosen, or none that can be read: Run says why
        return translate("the model's")
