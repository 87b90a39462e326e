"""What a preset decides of a training and a person may decide otherwise: known to the worker and to QGIS's dialogs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..model_card import OTHER_SCENES, REST_OF_SCENE

PUBLISHED, RECOMMENDED = "published", "recommended"


@dataclass(frozen=True)
class PresetSettings:
    """The settings behind the parameters of the same names; `stride` 0: crops at random, `patience` 0: no early stop.

    Sides and strides in pixels, `validation_fraction` of the labelled area (0-1), `patience` in epochs.
    """

    tile_size: int
    stride: int
    epochs: int
    batch_size: int
    learning_rate: float
    loss: str
    split: str
    validation_fraction: float
    monitor: str
    patience: int


MULTI_INPUT_SETTINGS = PresetSettings(
    tile_size=256,
    stride=128,
    epochs=128,
    batch_size=16,
    learning_rate=1e-4,
    loss="bce",
    split="random",
    validation_fraction=0.2,
    monitor="auc",
    patience=0,
)
"""Chen et al. 2023, section II-B."""

DENSENET_SETTINGS = replace(MULTI_INPUT_SETTINGS, tile_size=128, batch_size=8, validation_fraction=0.3, monitor="loss")
"""Paper 2 (Remote Sens. 2024, 16, 992), sections 2.2 and 3.4. It names no number of epochs, and 128 are ours."""

RECOMMENDED_SETTINGS = PresetSettings(
    tile_size=128,
    stride=0,
    epochs=80,
    batch_size=16,
    learning_rate=2e-3,
    loss="bce_dice",
    split="blocks",
    validation_fraction=0.2,
    monitor="f1",
    patience=50,
)

REST_OF_SCENE_SETTINGS = replace(RECOMMENDED_SETTINGS, patience=0)


def settings_of(preset: str, architecture: str, use_on: str = OTHER_SCENES) -> PresetSettings:
    """`published` follows the paper that used the architecture, wherever the model is used."""
    if preset == RECOMMENDED:
        return REST_OF_SCENE_SETTINGS if use_on == REST_OF_SCENE else RECOMMENDED_SETTINGS
    return MULTI_INPUT_SETTINGS if architecture in ("multi_input_unet", "unet") else DENSENET_SETTINGS


def place_of_use(use_on: str, stacks: int) -> str:
    """`auto` by the data: a single stack is one acquisition, of which the rest is to be mapped; from several stacks a
    network can learn how scenes differ.
    """
    if use_on != "auto":
        return use_on
    return REST_OF_SCENE if stacks == 1 else OTHER_SCENES
