"""The band table of a stack: what each band is called, which sensor family it comes from and how its values behave."""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass, replace
from typing import Any, Iterable, Mapping, Sequence

from .errors import InputError
from .json_values import null_for_nan

SAR, OPTICAL, TERRAIN, DEFORMATION, GEOLOGY = "sar", "optical", "terrain", "deformation", "geology"
ROLES = (SAR, OPTICAL, TERRAIN, DEFORMATION, GEOLOGY)
CONTINUOUS, CIRCULAR, CATEGORICAL = "continuous", "circular", "categorical"
KINDS = (CONTINUOUS, CIRCULAR, CATEGORICAL)

SENTINEL2_BANDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12")


@dataclass(frozen=True)
class Band:
    """One band of a stack.

    `mean` and `std` are over valid pixels, in `unit`, NaN where not known yet; `classes` lists the codes of a
    categorical band.
    """

    name: str
    role: str
    kind: str = CONTINUOUS
    unit: str = ""
    mean: float = math.nan
    std: float = math.nan
    classes: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not self.name:
            raise InputError("A band has no name. Give every band a description.")
        if self.role not in ROLES:
            raise InputError(f"Band {self.name}: role {self.role!r} is not known. Use one of {', '.join(ROLES)}.")
        if self.kind not in KINDS:
            raise InputError(f"Band {self.name}: kind {self.kind!r} is not known. Use one of {', '.join(KINDS)}.")

    def to_json(self) -> dict[str, Any]:
        return {
            **asdict(self),
            "mean": null_for_nan(self.mean),
            "std": null_for_nan(self.std),
            "classes": list(self.classes),
        }

    @staticmethod
    def from_json(entry: Mapping[str, Any]) -> Band:
        """Read one entry of a model card's `bands`; raises InputError when a field has the wrong type."""
        try:
            return Band(
                name=str(entry["name"]),
                role=str(entry["role"]),
                kind=str(entry.get("kind", CONTINUOUS)),
                unit=str(entry.get("unit", "")),
                mean=_number_or_nan(entry.get("mean")),
                std=_number_or_nan(entry.get("std")),
                classes=tuple(int(code) for code in entry.get("classes") or ()),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(
                f"A band entry is not valid ({error!r}). The model file is damaged or was made by another program."
            ) from error


_KNOWN: dict[str, tuple[str, str, str]] = {
    **dict.fromkeys(SENTINEL2_BANDS, (OPTICAL, CONTINUOUS, "reflectance")),
    **dict.fromkeys(("NDVI", "NDWI", "NDMI", "NBR", "BSI"), (OPTICAL, CONTINUOUS, "")),
    "brightness": (OPTICAL, CONTINUOUS, "reflectance"),
    **dict.fromkeys(("VV", "VH", "VV_VH_ratio", "VV_change", "VH_change"), (SAR, CONTINUOUS, "dB")),
    "RVI": (SAR, CONTINUOUS, ""),
    **{
        f"{polarisation}{factor}": (SAR, CONTINUOUS, unit)
        for polarisation in ("VV_", "VH_", "HH_", "HV_", "")
        for factor, unit in (
            *(("pre_median", "dB"), ("pre_spread", "dB"), ("post_median", "dB"), ("change", "dB")),
            ("zscore", ""),
        )
    },
    "mahalanobis": (SAR, CONTINUOUS, ""),
    **dict.fromkeys(("pre_coherence", "co_coherence", "coherence_change"), (SAR, CONTINUOUS, "")),
    "elevation": (TERRAIN, CONTINUOUS, "m"),
    "slope": (TERRAIN, CONTINUOUS, "degree"),
    "aspect": (TERRAIN, CIRCULAR, "degree"),
    **dict.fromkeys(("northness", "eastness", "twi"), (TERRAIN, CONTINUOUS, "")),
    **dict.fromkeys(("curvature", "profile_curvature", "plan_curvature"), (TERRAIN, CONTINUOUS, "1/m")),
    **dict.fromkeys(("tri", "tpi", "roughness"), (TERRAIN, CONTINUOUS, "m")),
    **dict.fromkeys(
        (
            *("deformation_rate", "vertical_rate", "east_rate", "downslope_rate"),
            *("vertical_rate_error", "east_rate_error", "downslope_rate_error"),
        ),
        (DEFORMATION, CONTINUOUS, "mm/year"),
    ),
    "downslope_sensitivity": (DEFORMATION, CONTINUOUS, ""),
    "lithology": (GEOLOGY, CATEGORICAL, ""),
}


ROCK_CLASS = "lithology_"


def base_name(name: str) -> str:
    """The name without a prefix: `pre_B4` is `B4`; a name that is known, or holds no known one, stays as it is.

    What follows `lithology_` names a class of rock, be it called B1.
    """
    rest = name
    while rest not in _KNOWN:
        if rest.startswith(ROCK_CLASS):
            return rest
        _, underscore, rest = rest.partition("_")
        if not underscore:
            return name
    return rest


def known_band(name: str) -> Band | None:
    """The band that the contract defines under `name` (any prefix allowed), or None for a foreign name."""
    if base_name(name) in _KNOWN:
        role, kind, unit = _KNOWN[base_name(name)]
        return Band(name, role, kind, unit)
    if base_name(name).startswith(ROCK_CLASS):
        return Band(name, GEOLOGY, CONTINUOUS, "")
    return None


def described_band(name: str, role: str, kind: str = "", unit: str = "") -> Band:
    """A band by its own metadata, with what is missing taken from the contract's table of names."""
    known = known_band(name)
    return Band(
        name=name,
        role=role or (known.role if known else OPTICAL),
        kind=kind or (known.kind if known else CIRCULAR if is_aspect(name) else CONTINUOUS),
        unit=unit or (known.unit if known else "degree" if not kind and is_aspect(name) else ""),
    )


_ASPECT = re.compile(r"(?:(?<![A-Za-z])[Aa]|(?<![A-Z])A)spects?(?![A-Za-z])|(?<![A-Za-z])ASPECTS?(?![A-Za-z])")
_NO_ASPECT = re.compile(r"[Rr]atio|[Ss]lope|SLOPE|(?<![A-Za-z])(?:[Ss]in|[Cc]os|SIN|COS)(?:e|ine)?(?![b-z])|north|east")


_DIRECTION = re.compile(
    r"(?<![a-z])(?:asp(?:etto|ecto)?|exposi[tcz]i[oó]n[ei]?|hang(?:richtung|exposition)|orientaci[oó]n"
    r"|(?:slope|dip|downslope)[ _-]?(?:dir(?:ection)?|azimuth))(?![a-z])",
    re.IGNORECASE,
)


def is_aspect(name: str) -> bool:
    """Whether a band name speaks of an aspect, the angle (Aspect, ASPECT_30m, dem1_aspect, "aspect (degrees)"), also in
    other languages and by other words.
    """
    if _DIRECTION.search(name):
        return True
    words = re.sub(r"[Aa]spect[_ ]?(?=[Dd]eg|[Rr]ad|[Mm]ap)", "aspect_", name)
    return bool(_ASPECT.search(words)) and not _NO_ASPECT.search(name)


def comparable(name: str) -> str:
    """What names of one band have in common, however they are written: B04 is B4, Slope is slope."""
    return re.sub(r"(?<![a-z0-9])b0(?=\d)", "b", name.strip().casefold())


def match_bands(needed: Sequence[Band], present: Sequence[str], layer: str) -> list[int]:
    """Zero-based positions in the stack `layer` of the bands a model needs, by name (B04 is B4, Slope is slope).

    Raises InputError that lists the missing and the present bands, and where two bands have a name that is needed.
    """
    wanted = {comparable(band.name) for band in needed}
    check_unique(
        (name, f"{layer}, band {number}") for number, name in enumerate(present, 1) if comparable(name) in wanted
    )
    positions = {comparable(name): index for index, name in enumerate(present)}
    missing = [band.name for band in needed if comparable(band.name) not in positions]
    if missing:
        raise InputError(
            f"The stack {layer} lacks the band{'s' if len(missing) > 1 else ''} {', '.join(missing)} that the model "
            f"needs. It has: {', '.join(present)}. Add what is missing with 'Stack layers', or choose a model for "
            "these bands."
        )
    return [positions[comparable(band.name)] for band in needed]


def check_unique(names: Iterable[tuple[str, str]]) -> None:
    """Raise InputError when two (band name, layer) pairs carry one band name, written alike or not (B4, B04); the
    message names both layers.
    """
    seen: dict[str, tuple[str, str]] = {}
    for name, layer in names:
        other = seen.get(comparable(name))
        if other is not None:
            called = name if other[0] == name else f"{other[0]} and {name}, which mean the same"
            raise InputError(
                f"Two bands are called {called}: one in {other[1]}, one in {layer}. Rename one (band description), "
                "or make it with a prefix such as pre_."
            )
        seen[comparable(name)] = name, layer


def with_statistics(band: Band, mean: float, std: float, classes: Sequence[int] = ()) -> Band:
    """The same band with its statistics over valid pixels."""
    return replace(band, mean=mean, std=std, classes=tuple(classes))


def _number_or_nan(value: Any) -> float:
    return math.nan if value is None else float(value)
