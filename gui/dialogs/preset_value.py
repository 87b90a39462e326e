"""What the chosen preset, effort and data give a setting of the training, shown where a person has not set it."""

from __future__ import annotations

from typing import Any

from ...algorithms.scene.effort import EFFORT
from ...core.training.preset_settings import RECOMMENDED, PresetSettings, place_of_use, settings_of
from ..workflow import translate
from .unset_value import UnsetWrapper, Wrappers, named

DECIDING = ("PRESET", "ARCHITECTURE", "USE_ON", "EFFORT", "STACKS", "START_FROM")


class PresetWrapper(UnsetWrapper):
    """ "80 (preset)" in place of "Not set"; it follows whatever the value depends on."""

    def postInitialize(self, wrappers: Wrappers) -> None:  # noqa: N802 - QGIS calls this name
        super().postInitialize(wrappers)
        self.deciding = {key: one for key, one in named(wrappers).items() if key in DECIDING}
        for one in self.deciding.values():
            one.widgetValueHasChanged.connect(self.follow)
        self.follow()

    def follow(self, _changed: Any = None) -> None:
        chosen = {key: one.parameterValue() for key, one in self.deciding.items()}
        self.say_unset(preset_text(self.parameterDefinition().name(), chosen))


def preset_text(key: str, chosen: dict[str, Any]) -> str:
    """The value of the parameter `key` that nobody set, and where it comes from; `chosen` are the values that decide,
    where the dialog has them.
    """
    if key == "WIDTH":
        return translate("the model's") if chosen.get("START_FROM") else translate("1 with a graphics card, else 0.25")
    effort = EFFORT.get(str(chosen.get("EFFORT")))
    origin = translate("{0} (effort {1})")
    if key == "MEMBERS":
        return origin.format(effort.members, chosen["EFFORT"]) if effort else "1"
    if key == "EPOCHS" and effort and effort.epochs:
        return origin.format(effort.epochs, chosen["EFFORT"])
    preset = str(chosen.get("PRESET"))
    if preset != RECOMMENDED and "ARCHITECTURE" not in chosen:
        return translate("from the preset")  # another for each architecture that is compared
    place = place_of_use(str(chosen.get("USE_ON")), max(1, stacks_in(chosen.get("STACKS"))))
    settings = settings_of(preset, str(chosen.get("ARCHITECTURE")), place)
    return translate("{0} (preset)").format(in_words(key, settings))


def in_words(key: str, settings: PresetSettings) -> str:
    value = getattr(settings, key.lower())
    if key == "STRIDE" and not value:
        return translate("crops at random")
    if key == "PATIENCE" and not value:
        return translate("never stops early")
    return f"{value:g}" if isinstance(value, float) else str(value)


def stacks_in(value: Any) -> int:
    """How many different rasters a parameter of many holds."""
    return len(set(value)) if isinstance(value, (list, tuple)) else int(bool(value))
