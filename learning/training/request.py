"""What a training job asks for, checked: the contract's parameter names with plain JSON values."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Iterable, Mapping, Sequence

from ...core.errors import InputError
from ...core.model_card import ARCHITECTURES, OTHER_SCENES, REST_OF_SCENE
from ...core.training.preset_settings import PUBLISHED, RECOMMENDED, place_of_use
from ...models.registry import MAX_MEMBERS, network_options
from ..compute.devices import DEVICES
from ..data.raster_reader import AUTO, EXCLUDE, FILL
from ..data.splits import AREA, BLOCKS, RANDOM
from ..job_request import Between, Called, OneOf, by_key, checked_fields, keys_of, parameters_of, read_request
from .losses import LOSSES
from .plan import (
    ALL_TILES,
    CROPS,
    NO_TURNS,
    TrainingPlan,
    plan_for,
)

MONITORS = ("auc", "f1", "loss")
MEMBER_SEED_STEP = 100_003
DEFAULT_ARCHITECTURE = "multi_input_unet"


@dataclass(frozen=True, kw_only=True)
class PlanSettings:
    """The parameters that change the preset's plan; those left out are the preset's. `plan` may change any other
    setting (for comparisons and experiments).
    """

    preset: Annotated[str, OneOf((PUBLISHED, RECOMMENDED))] = RECOMMENDED
    use_on: Annotated[str, OneOf((AUTO, REST_OF_SCENE, OTHER_SCENES))] = AUTO
    tile_size: Annotated[int | None, Between(16, 4096)] = None
    stride: Annotated[int | None, Between(1, 65536)] = None
    epochs: Annotated[int | None, Between(1, 100_000)] = None
    batch_size: Annotated[int | None, Between(1, 4096)] = None
    learning_rate: Annotated[float | None, Between(1e-9, 10)] = None
    loss: Annotated[str | None, OneOf(LOSSES)] = None
    split: Annotated[str | None, OneOf((BLOCKS, RANDOM, AREA))] = None
    validation_fraction: Annotated[float | None, Between(0.01, 0.9)] = None
    augment: bool = True
    monitor: Annotated[str | None, OneOf(MONITORS)] = None
    patience: Annotated[int | None, Between(0, 100_000)] = None
    plan: dict[str, Any] = field(default_factory=dict)

    def plan_for(self, architecture: str, missing: str, stacks: Sequence[Path]) -> TrainingPlan:
        """The preset's plan for a network with these numbers in it."""
        plan = plan_for(self.preset, architecture, place_of_use(self.use_on, len(set(stacks))))
        plan = plan.changed(
            tile_size=self.tile_size,
            stride=self.stride,
            sampling=ALL_TILES if self.stride and plan.sampling == CROPS else None,
            epochs=self.epochs,
            batch_size=self.batch_size,
            learning_rate=self.learning_rate,
            loss=self.loss,
            split=self.split,
            validation_fraction=self.validation_fraction,
            monitor=self.monitor,
            patience=self.patience,
            keep_last=False if self.monitor is not None or self.patience else None,
        )
        if not self.augment:
            plan = plan.changed(turns=NO_TURNS, jitter=0.0, elevation_shift=0.0, sensor_dropout=0.0)
        if missing == EXCLUDE:
            plan = plan.changed(sensor_dropout=0.0)
        unknown = sorted(set(self.plan) - set(plan.to_json()))
        if unknown:
            raise InputError(f"PLAN has no setting {', '.join(unknown)}. It has: {', '.join(plan.to_json())}.")
        return plan.changed(**checked_fields(TrainingPlan, {**plan.to_json(), **self.plan}, "training"))


@dataclass(frozen=True, kw_only=True)
class TrainingRequest:
    """One training: files, network, plan. `areas` has one raster per stack (1 training, 2 validation), or is empty.

    When `stop_file` appears, training ends after the epoch it is in and keeps its best one. `members` networks form an
    ensemble, this one being number `member`; `processes` share each batch (0: one per CUDA device, else one). With
    `refit` the network learns once more, from the validation part too; `first_network` is then where the network before
    that is kept, for the verdict on an ensemble. `width` None and `missing` auto are decided by `decide` in train.py;
    `network_options` is text such as `variant=103 growth_rate=12`. `scheduler` is the address of a Dask cluster whose
    workers train the members, empty for none.
    """

    stacks: tuple[Path, ...]
    labels: tuple[Path, ...]
    output: Path
    plan: TrainingPlan
    areas: tuple[Path, ...] = ()
    architecture: Annotated[str, OneOf(ARCHITECTURES)] = DEFAULT_ARCHITECTURE
    width: Annotated[float | None, Between(0.01, 8)] = None
    network_options: str = ""
    band_names: Annotated[tuple[str, ...], Called("BANDS")] = ()
    missing: Annotated[str, OneOf((AUTO, EXCLUDE, FILL))] = AUTO
    start_from: str = ""
    resume: bool = False
    device: Annotated[str, OneOf(DEVICES)] = "auto"
    seed: Annotated[int, Between(0, 2**31 - 1)] = 1
    report: Path | None = None
    log: Path | None = None
    stop_file: Path | None = None
    members: Annotated[int, Between(1, MAX_MEMBERS)] = 1
    member: Annotated[int, Between(0, MAX_MEMBERS)] = 0
    processes: Annotated[int, Between(0, 1024)] = 0
    refit: bool = False
    first_network: Path | None = None
    scheduler: str = ""

    @property
    def own_seed(self) -> int:
        """The seed of weights and samples; the members of an ensemble share the split, which has the request's seed."""
        return self.seed + MEMBER_SEED_STEP * self.member

    @property
    def targets(self) -> dict[str, Path]:
        """The outputs by parameter."""
        named = {"OUTPUT": self.output, "REPORT": self.report, "LOG": self.log}
        return {key: path for key, path in named.items() if path is not None}

    def to_parameters(self) -> dict[str, Any]:
        """The job's parameters of which `of` makes this request again, on any computer: paths are absolute."""
        values = {own.key: getattr(self, own.field) for own in parameters_of(TrainingRequest)}
        plain = {key: _plain(value) for key, value in values.items() if key != "PLAN" and value is not None}
        return {**plain, "PRESET": self.plan.preset, "PLAN": self.plan.to_json()}

    @staticmethod
    def of(parameters: Mapping[str, Any]) -> TrainingRequest:
        """Read a job's parameters; those left out (or null) are the preset's. Raises InputError naming a wrong one."""
        given = by_key(parameters, KEYS, "training")
        own = checked_fields(TrainingRequest, _only(given, OWN_KEYS), "training", without=("plan",))
        settings = read_request(PlanSettings, _only(given, keys_of(PlanSettings)), "training")
        plan = settings.plan_for(own.get("architecture", DEFAULT_ARCHITECTURE), own.get("missing", AUTO), own["stacks"])
        network_options(own.get("architecture", DEFAULT_ARCHITECTURE), own.get("network_options", ""))
        output = own["output"]
        if output.suffix != ".safetensors":
            own["output"] = output.with_name(output.name + ".safetensors")
        return TrainingRequest(**own, plan=plan)


OWN_KEYS = tuple(key for key in keys_of(TrainingRequest) if key != "PLAN")
KEYS = (*OWN_KEYS, *keys_of(PlanSettings))


def _plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    return str(value.absolute()) if isinstance(value, Path) else value


def _only(given: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    return {key: given[key] for key in keys if key in given}
