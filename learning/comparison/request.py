"""What a comparison job asks for, checked: the tables, the rows, and the training that all rows share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Mapping

from ...core.errors import InputError
from ...core.formats.unfinished_comparison import unfinished_folder
from ..data.scenes import Scene, pair_scenes
from ..job_request import Between, OneOf, by_key, keys_of, read_request
from ..training.request import KEYS, TrainingRequest
from .experiments import FUSION_TABLE, TABLES, Experiment, experiments_of, published_architecture

NOT_SHARED = (
    "ARCHITECTURE",
    "NETWORK_OPTIONS",
    "OUTPUT",
    "REPORT",
    "LOG",
    "RESUME",
    "START_FROM",
    "MEMBERS",
    "MEMBER",
    "FIRST_NETWORK",
)


@dataclass(frozen=True)
class ComparisonSettings:
    """The parameters of a comparison beside those of its trainings; `custom` holds rows, see experiments.py; into the
    folder `keep_models` go the rows' models and probabilities.
    """

    table: Path
    report: Path
    experiments: Annotated[str, OneOf(TABLES)] = FUSION_TABLE
    custom: str = ""
    repeats: Annotated[int, Between(1, 1000)] = 1
    keep_models: Path | None = None


@dataclass(frozen=True)
class ComparisonRequest:
    """What is compared: `base` is the training that all rows share, seeds counting up from its own; `table` and
    `report` are outputs, as is the folder `keep_models` where the rows' models and probabilities are wanted;
    `parameters` are what all this was read from.
    """

    base: TrainingRequest
    experiments: tuple[Experiment, ...]
    scenes: tuple[Scene, ...]
    which: str
    repeats: int
    table: Path
    report: Path
    keep_models: Path | None = None
    parameters: dict[str, Any] = field(default_factory=dict)

    @staticmethod
    def of(parameters: Mapping[str, Any]) -> ComparisonRequest:
        """Read a job's parameters: EXPERIMENTS, CUSTOM, REPEATS, TABLE, REPORT and those of a training. Raises
        InputError naming a wrong one.

        AREAS holds one raster per stack: 3 is the test area, 1 may train, 2 validates, 0 neither.
        """
        shared_keys = [key for key in KEYS if key not in NOT_SHARED]
        given = by_key(parameters, dict.fromkeys((*keys_of(ComparisonSettings), *shared_keys)), "comparison")
        own = {key: value for key, value in given.items() if key in keys_of(ComparisonSettings)}
        settings = read_request(ComparisonSettings, own, "comparison")
        training = {key: value for key, value in given.items() if key not in own}
        if "AREAS" not in training:
            raise InputError("The comparison job lacks AREAS: the test area, one raster per stack.")
        training["OUTPUT"] = str(unfinished_folder(settings.table) / "model.safetensors")
        shared = TrainingRequest.of(training)
        scenes = pair_scenes(shared.stacks, shared.labels, shared.band_names, shared.areas)
        experiments = experiments_of(settings.experiments, settings.custom, scenes[0].bands)
        architecture = published_architecture(settings.experiments, experiments)
        return ComparisonRequest(
            base=TrainingRequest.of({**training, "ARCHITECTURE": architecture}),
            experiments=tuple(experiments),
            scenes=tuple(scenes),
            which=settings.experiments,
            repeats=settings.repeats,
            table=settings.table,
            report=settings.report,
            keep_models=settings.keep_models,
            parameters=given,
        )
