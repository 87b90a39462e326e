"""How a network is trained: the papers' settings by architecture, and ours."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any

from ...core.model_card import OTHER_SCENES, REST_OF_SCENE
from ...core.training.preset_settings import (
    DENSENET_SETTINGS,
    MULTI_INPUT_SETTINGS,
    PUBLISHED,
    RECOMMENDED,
    RECOMMENDED_SETTINGS,
    REST_OF_SCENE_SETTINGS,
    settings_of,
)
from ..data.augmentation import MIRRORED
from ..job_request import OneOf

EITHER = ""
CROPS, LANDSLIDE_TILES, BALANCED_TILES, ALL_TILES = "crops", "landslide_tiles", "balanced_tiles", "all_tiles"
NO_TURNS, PAPER_TURNS, EVERY_TURN = "none", "mirror_and_quarter_turn", "all_eight"
ADAM, ADAMW = "adam", "adamw"
CARD_WIDTH, CPU_WIDTH = 1.0, 0.25


@dataclass(frozen=True, kw_only=True)
class TrainingPlan:
    """Everything that decides a training besides data, bands, architecture and seed.

    `use_on` is where the model will be used: on the rest of the scene it learns from, or on other scenes too (empty:
    the preset makes no difference). `sampling` says which windows train: `crops` are drawn anew each epoch, a share
    `landslide_share` of them centred on landslides, or more where fewer than `least_with_landslide` of all crops would
    hold one (an epoch sees `crops_per_tile` windows per tile's worth of known
    pixels, `most_crops` at most); the others lie on a grid `stride` pixels apart: only tiles with a landslide,
    landslide tiles to others 7:3, or all.
    `warm_up` is the share of steps with a rising learning rate, followed by a cosine to 0 when `cosine`; `averaging`
    the decay of the running weight average (0 = none); `monitor_span` over how many last epochs the `monitor` is
    averaged, because one lucky epoch is no better one; `patience` the epochs without a better `monitor` before stopping
    (0 = never); `keep_last` takes the last epoch's weights, whatever the monitor says; `gradient_limit` the largest
    gradient norm (0 = any). `positive_weight` is what a landslide pixel counts in `bce_dice` (0 = from the classes'
    ratio). `jitter`, `elevation_shift` and `sensor_dropout` are explained
    in `augmentation`; `choose_threshold` takes the validation's best threshold, not 0.5.
    """

    preset: str
    tile_size: int
    stride: int
    sampling: Annotated[str, OneOf((CROPS, LANDSLIDE_TILES, BALANCED_TILES, ALL_TILES))]
    epochs: int
    batch_size: int
    learning_rate: float
    loss: str
    split: str
    validation_fraction: float
    monitor: str
    turns: Annotated[str, OneOf((NO_TURNS, MIRRORED, PAPER_TURNS, EVERY_TURN))]
    use_on: Annotated[str, OneOf((EITHER, REST_OF_SCENE, OTHER_SCENES))] = EITHER
    monitor_span: int = 1
    keep_last: bool = False
    patience: int = 0
    optimizer: Annotated[str, OneOf((ADAM, ADAMW))] = ADAM
    weight_decay: float = 0.0
    warm_up: float = 0.0
    cosine: bool = False
    averaging: float = 0.0
    landslide_share: float = 0.5
    least_with_landslide: float = 0.0
    crops_per_tile: float = 1.0
    most_crops: int = 2048
    positive_weight: float = 0.0
    smoothing: float = 0.0
    jitter: float = 0.0
    elevation_shift: float = 0.0
    sensor_dropout: float = 0.0
    gradient_limit: float = 0.0
    dropout: float = 0.0
    raw_angles: bool = False
    raw_codes: bool = False
    choose_threshold: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    def changed(self, **settings: Any) -> TrainingPlan:
        """The plan with the settings that are not None replaced."""
        return replace(self, **{name: value for name, value in settings.items() if value is not None})


MULTI_INPUT_PUBLISHED = TrainingPlan(
    preset=PUBLISHED,
    **asdict(MULTI_INPUT_SETTINGS),
    sampling=LANDSLIDE_TILES,
    turns=PAPER_TURNS,
    raw_angles=True,
    raw_codes=True,
)
"""Chen et al. 2023, section II-B. The paper splits after making the mirrored and turned copies; here the copies of a
tile stay on its side.
"""

DENSENET_PUBLISHED = MULTI_INPUT_PUBLISHED.changed(**asdict(DENSENET_SETTINGS), sampling=BALANCED_TILES, dropout=0.2)
"""Paper 2 (Remote Sens. 2024, 16, 992), sections 2.2 and 3.4. It augments without saying how, which is read as
paper 1's mirrored and quarter-turned copies.
"""

RECOMMENDED_PLAN = TrainingPlan(
    preset=RECOMMENDED,
    use_on=OTHER_SCENES,
    **asdict(RECOMMENDED_SETTINGS),
    sampling=CROPS,
    monitor_span=5,
    turns=EVERY_TURN,
    optimizer=ADAMW,
    weight_decay=1e-2,
    warm_up=0.05,
    cosine=True,
    averaging=0.99,
    crops_per_tile=3.0,
    jitter=0.1,
    elevation_shift=3.0,
    sensor_dropout=0.03,
    gradient_limit=1.0,
    choose_threshold=True,
)

REST_OF_SCENE_PLAN = RECOMMENDED_PLAN.changed(
    **asdict(REST_OF_SCENE_SETTINGS),
    use_on=REST_OF_SCENE,
    jitter=0.0,
    landslide_share=0.0,
    least_with_landslide=0.5,
    turns=MIRRORED,
    keep_last=True,
)
"""For the unmapped part of the scene that is trained on: the light is the same there, so how bright a pixel is tells
something, and so does where the shadows fall. The schedule is run to its end, because a few validation blocks may like
an epoch in which the rate is still high, and REFIT would then stop there (docs/experiments.md, *New ground*).
"""


PLANS = {
    MULTI_INPUT_SETTINGS: MULTI_INPUT_PUBLISHED,
    DENSENET_SETTINGS: DENSENET_PUBLISHED,
    RECOMMENDED_SETTINGS: RECOMMENDED_PLAN,
    REST_OF_SCENE_SETTINGS: REST_OF_SCENE_PLAN,
}


def plan_for(preset: str, architecture: str, use_on: str = OTHER_SCENES) -> TrainingPlan:
    """The preset's plan for an architecture; `published` follows the paper that used it, wherever the model is used."""
    return PLANS[settings_of(preset, architecture, use_on)]


def purpose(use_on: str) -> str:
    """A sentence for the log and the report on where the model is meant to be used; empty where it makes no
    difference.
    """
    return {
        REST_OF_SCENE: (
            "Trained for the rest of the same scene: brightness and the side of the shadows count as they are there "
            "(USE_ON rest_of_scene). For other dates or regions, train with USE_ON other_scenes."
        ),
        OTHER_SCENES: (
            "Trained for other scenes too: samples vary in brightness and in all directions (USE_ON other_scenes). "
            "For the rest of one partly mapped scene, USE_ON rest_of_scene is better."
        ),
    }.get(use_on, "")


def default_width(device_kind: str) -> float:
    """WIDTH where nobody chose one: the published size on a graphics card, a sixteenth of the weights without one."""
    return CPU_WIDTH if device_kind == "cpu" else CARD_WIDTH
