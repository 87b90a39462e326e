"""What a training job asks for, checked: the contract's parameter names with plain JSON values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Sequence

from ...core.errors import InputError
from ...core.model_card import ARCHITECTURES
from ...models.registry import MAX_MEMBERS
from ..compute.devices import DEVICES
from ..data.raster_reader import EXCLUDE, FILL
from ..data.splits import AREA, BLOCKS, RANDOM
from .losses import LOSSES
from .plan import ALL_TILES, CROPS, NO_TURNS, PUBLISHED, RECOMMENDED, TrainingPlan, plan_for

MONITORS = ("auc", "f1", "loss")
MEMBER_SEED_STEP = 100_003


@dataclass(frozen=True)
class TrainingRequest:
    """One training: files, network, plan. `areas` has one raster per stack (1 training, 2 validation), or is empty.

    When `stop_file` appears, training ends after the epoch it is in and keeps its best one. `members` networks form an
    ensemble, this one being number `member`; `processes` share each batch (0: one per CUDA device, else one). With
    `refit` the network learns once more, from the validation part too; `first_network` is then where the network before
    that is kept, for the verdict on an ensemble.
    """

    stacks: tuple[Path, ...]
    labels: tuple[Path, ...]
    areas: tuple[Path, ...]
    architecture: str
    width: float
    band_names: tuple[str, ...]
    plan: TrainingPlan
    missing: str
    start_from: str
    resume: bool
    device: str
    seed: int
    output: Path
    report: Path | None
    log: Path | None
    stop_file: Path | None = None
    members: int = 1
    member: int = 0
    processes: int = 0
    refit: bool = False
    first_network: Path | None = None

    @property
    def own_seed(self) -> int:
        """The seed of weights and samples; the members of an ensemble share the split, which has the request's seed."""
        return self.seed + MEMBER_SEED_STEP * self.member

    @property
    def targets(self) -> dict[str, Path]:
        """The outputs by parameter."""
        named = {"OUTPUT": self.output, "REPORT": self.report, "LOG": self.log}
        return {key: path for key, path in named.items() if path is not None}

    @staticmethod
    def of(parameters: Mapping[str, Any]) -> TrainingRequest:
        """Read a job's parameters, by their names in any case; those left out (or null) are the preset's. Raises
        InputError naming a wrong one.
        """
        given = {key.upper(): value for key, value in parameters.items() if value not in (None, "", [])}
        unknown = sorted(set(given) - set(KEYS))
        if unknown:
            raise InputError(
                f"The training job has the unknown parameter {', '.join(unknown)}. It knows: {', '.join(KEYS)}."
            )
        architecture = _choice(given, "ARCHITECTURE", ARCHITECTURES, "multi_input_unet")
        missing = _choice(given, "MISSING", (EXCLUDE, FILL), EXCLUDE)
        return TrainingRequest(
            stacks=_paths(given, "STACKS"),
            labels=_paths(given, "LABELS"),
            areas=_paths(given, "AREAS"),
            architecture=architecture,
            width=_number(given, "WIDTH", 0.01, 8, 1.0),
            band_names=_names(given.get("BANDS", "")),
            plan=_plan(given, architecture, missing),
            missing=missing,
            start_from=str(given.get("START_FROM", "")),
            resume=bool(given.get("RESUME", False)),
            device=_choice(given, "DEVICE", DEVICES, "auto"),
            seed=int(_number(given, "SEED", 0, 2**31 - 1, 1)),
            output=_output(given),
            report=Path(given["REPORT"]) if "REPORT" in given else None,
            log=Path(given["LOG"]) if "LOG" in given else None,
            stop_file=Path(given["STOP_FILE"]) if "STOP_FILE" in given else None,
            members=_whole(given, "MEMBERS", 1, MAX_MEMBERS) or 1,
            member=_whole(given, "MEMBER", 0, MAX_MEMBERS) or 0,
            processes=_whole(given, "PROCESSES", 0, 1024) or 0,
            refit=bool(given.get("REFIT", False)),
            first_network=Path(given["FIRST_NETWORK"]) if "FIRST_NETWORK" in given else None,
        )


KEYS = (
    "STACKS",
    "LABELS",
    "AREAS",
    "ARCHITECTURE",
    "PRESET",
    "BANDS",
    "WIDTH",
    "TILE_SIZE",
    "STRIDE",
    "EPOCHS",
    "BATCH_SIZE",
    "LEARNING_RATE",
    "LOSS",
    "SPLIT",
    "VALIDATION_FRACTION",
    "AUGMENT",
    "START_FROM",
    "RESUME",
    "MONITOR",
    "PATIENCE",
    "MISSING",
    "DEVICE",
    "SEED",
    "STOP_FILE",
    "OUTPUT",
    "REPORT",
    "LOG",
    "PLAN",
    "MEMBERS",
    "MEMBER",
    "PROCESSES",
    "REFIT",
    "FIRST_NETWORK",
)


def _plan(given: Mapping[str, Any], architecture: str, missing: str) -> TrainingPlan:
    """The preset's plan with the user's own numbers in it; `PLAN` (for comparisons and experiments) may change any
    other setting.
    """
    plan = plan_for(_choice(given, "PRESET", (PUBLISHED, RECOMMENDED), RECOMMENDED), architecture)
    stride = _whole(given, "STRIDE", 1, 65536)
    plan = plan.changed(
        tile_size=_whole(given, "TILE_SIZE", 16, 4096),
        stride=stride,
        sampling=ALL_TILES if stride and plan.sampling == CROPS else None,
        epochs=_whole(given, "EPOCHS", 1, 100_000),
        batch_size=_whole(given, "BATCH_SIZE", 1, 4096),
        learning_rate=_number(given, "LEARNING_RATE", 1e-9, 10, None),
        loss=_choice(given, "LOSS", LOSSES, None),
        split=_choice(given, "SPLIT", (BLOCKS, RANDOM, AREA), None),
        validation_fraction=_number(given, "VALIDATION_FRACTION", 0.01, 0.9, None),
        monitor=_choice(given, "MONITOR", MONITORS, None),
        patience=_whole(given, "PATIENCE", 0, 100_000),
    )
    if not given.get("AUGMENT", True):
        plan = plan.changed(turns=NO_TURNS, jitter=0.0, elevation_shift=0.0, sensor_dropout=0.0)
    if missing == EXCLUDE:
        plan = plan.changed(sensor_dropout=0.0)
    settings = dict(given.get("PLAN", {}))
    unknown = sorted(set(settings) - set(plan.to_json()))
    if unknown:
        raise InputError(f"PLAN has no setting {', '.join(unknown)}. It has: {', '.join(plan.to_json())}.")
    return plan.changed(**settings)


def _paths(given: Mapping[str, Any], key: str) -> tuple[Path, ...]:
    value = given.get(key, ())
    return tuple(Path(str(path)) for path in ([value] if isinstance(value, str) else value))


def _names(value: str | Sequence[str]) -> tuple[str, ...]:
    names = value.replace(";", ",").split(",") if isinstance(value, str) else value
    return tuple(str(name).strip() for name in names if str(name).strip())


def _choice(given: Mapping[str, Any], key: str, allowed: Sequence[str], default: Any) -> Any:
    value = given.get(key, default)
    if value is not default and value not in allowed:
        raise InputError(f"{key} is {value!r}. Use one of {', '.join(allowed)}.")
    return value


def _number(given: Mapping[str, Any], key: str, low: float, high: float, default: Any) -> Any:
    value = given.get(key, default)
    if value is default:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise InputError(f"{key} is {value!r}. Use a number from {low:g} to {high:g}.")
    return float(value)


def _whole(given: Mapping[str, Any], key: str, low: int, high: int) -> Any:
    value = _number(given, key, low, high, None)
    return None if value is None else int(value)


def _output(given: Mapping[str, Any]) -> Path:
    if "OUTPUT" not in given:
        raise InputError("Training needs an OUTPUT, the model file to write (.safetensors).")
    output = Path(str(given["OUTPUT"]))
    return output if output.suffix == ".safetensors" else output.with_name(output.name + ".safetensors")
