"""Which trainings a comparison makes: the tables of the two papers, or the user's own rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ...core.bands import DEFORMATION, OPTICAL, ROLES, SAR, TERRAIN, Band, base_name
from ...core.errors import InputError
from ...core.model_card import ARCHITECTURES, RANDOM_FOREST

FUSION_TABLE, DEFORMATION_TABLE, RADAR_TABLE = "fusion_table", "deformation_table", "radar_table"
CUSTOM = "custom"
TABLES = (FUSION_TABLE, DEFORMATION_TABLE, RADAR_TABLE, CUSTOM)
ALL = "all"
COHERENCE_FACTORS = ("pre_coherence", "co_coherence", "coherence_change")
MOTION_COMPONENTS = ("vertical_rate", "east_rate", "downslope_rate", "downslope_sensitivity")


@dataclass(frozen=True)
class Experiment:
    """One row of the table: an architecture trained on some bands."""

    name: str
    architecture: str
    bands: tuple[str, ...]


def experiments_of(table: str, custom: str, bands: Sequence[Band]) -> list[Experiment]:
    """The rows of a table for stacks with these bands.

    `fusion_table`: Chen et al. 2023, Table VI, U-Net and multi-input U-Net, each with optical bands only and with all
    bands. `deformation_table`: Remote Sens. 2024, 16, 992, Tables 3 and 4, four networks with all bands, and
    FCADenseNet without deformation bands. `radar_table`: see `radar_rows`. `custom`: one line per row, `name;
    architecture; bands`, where bands are names or roles separated by commas, or `all`. Raises InputError when the
    stacks lack a role that the table compares, and for a line that is wrong.
    """
    match table:
        case "fusion_table":
            optical = _of_role(bands, OPTICAL, table)
            return [
                Experiment(f"{architecture}_{name}", architecture, chosen)
                for architecture in ("unet", "multi_input_unet")
                for name, chosen in (("optical", optical), (ALL, _names(bands)))
            ]
        case "deformation_table":
            deformation = _of_role(bands, DEFORMATION, table)
            without = tuple(name for name in _names(bands) if name not in deformation)
            return [
                *(
                    Experiment(f"{architecture}_{ALL}", architecture, _names(bands))
                    for architecture in ("fcn", "unet", "fc_densenet")
                ),
                Experiment("fca_densenet_without_deformation", "fca_densenet", without),
                Experiment(f"fca_densenet_{ALL}", "fca_densenet", _names(bands)),
            ]
        case "radar_table":
            return [Experiment(name, "multi_input_unet", chosen) for name, chosen in radar_rows(bands)]
        case "custom":
            return _custom_rows(custom, bands)
    raise InputError(f"EXPERIMENTS is {table!r}. Use one of {', '.join(TABLES)}.")


def published_architecture(table: str, experiments: Sequence[Experiment]) -> str:
    """The architecture whose paper's settings all rows share under the preset `published`: the table's own, for custom
    rows the first network's.
    """
    own = {FUSION_TABLE: "multi_input_unet", DEFORMATION_TABLE: "fca_densenet", RADAR_TABLE: "multi_input_unet"}
    networks = [row.architecture for row in experiments if row.architecture != RANDOM_FOREST]
    return own.get(table) or next(iter(networks), ARCHITECTURES[0])


def radar_rows(bands: Sequence[Band]) -> list[tuple[str, tuple[str, ...]]]:
    """What each further radar product adds, row by row: (name, bands), every row with the terrain bands.

    `pair`: one image before and one after (VV, VH, VV_change, VH_change, as 'SAR factors' names them). `series`: the
    factors of many dates of one orbit instead (bands of one prefix, with a z-score among them). `two_orbits`: those of
    all orbits. `coherence`: and the coherence factors. `components`: and vertical, east and downslope rates. Optical
    bands are in none, because they would show the same scars. Raises InputError naming what the stacks lack.
    """
    terrain = tuple(band.name for band in bands if band.role == TERRAIN)
    coherence = tuple(band.name for band in bands if base_name(band.name) in COHERENCE_FACTORS)
    components = tuple(band.name for band in bands if base_name(band.name) in MOTION_COMPONENTS)
    orbits: dict[str, list[str]] = {}
    for band in bands:
        if band.role == SAR and band.name not in coherence:
            orbits.setdefault(band.name.removesuffix(base_name(band.name)), []).append(band.name)
    series = {prefix: names for prefix, names in orbits.items() if any(_is_of_series(name) for name in names)}
    pair = tuple(name for prefix, names in orbits.items() if prefix not in series for name in names)
    missing = [
        what
        for what, there in (
            ("the bands of a pair (VV_change and VH_change of 'SAR factors')", pair),
            ("the series of two orbits ('SAR change of a series' with PREFIX asc_ and desc_)", len(series) >= 2),
            ("coherence ('Coherence change')", coherence),
            ("vertical and east rates ('Deformation components')", components),
            ("terrain", terrain),
        )
        if not there
    ]
    if missing:
        raise InputError(
            f"EXPERIMENTS {RADAR_TABLE} needs {'; '.join(missing)}, which the stacks lack. They have: "
            f"{', '.join(_names(bands))}. Add them with 'Stack layers', or choose custom and name your own rows."
        )
    one = tuple(next(iter(series.values())))
    both = tuple(name for names in series.values() for name in names)
    chosen = {
        "pair": pair,
        "series": one,
        "two_orbits": both,
        "coherence": both + coherence,
        "components": both + coherence + components,
    }
    return [(name, (*radar, *terrain)) for name, radar in chosen.items()]


def _is_of_series(name: str) -> bool:
    return base_name(name).endswith(("zscore", "mahalanobis", "pre_median", "pre_spread", "post_median"))


def _names(bands: Sequence[Band]) -> tuple[str, ...]:
    return tuple(band.name for band in bands)


def _of_role(bands: Sequence[Band], role: str, table: str) -> tuple[str, ...]:
    """The names of a role's bands; raises InputError when there are none, or no others to compare with."""
    present = ", ".join(f"{band.name} ({band.role})" for band in bands)
    chosen = tuple(band.name for band in bands if band.role == role)
    if not chosen:
        raise InputError(
            f"EXPERIMENTS {table} needs {role} bands, and the stacks have none. They have: {present}. Add them with "
            "'Stack layers', or choose custom and name your own rows."
        )
    if len(chosen) == len(bands):
        raise InputError(
            f"EXPERIMENTS {table} compares the {role} bands with all bands, and the stacks have no others. They "
            f"have: {present}. Add the other sensors with 'Stack layers', or choose custom and name your own rows."
        )
    return chosen


def _custom_rows(text: str, bands: Sequence[Band]) -> list[Experiment]:
    rows = [_custom_row(line, bands) for line in text.splitlines() if line.strip()]
    if not rows:
        raise InputError("EXPERIMENTS custom needs rows in CUSTOM: name; architecture; bands. Add at least one.")
    names = [row.name for row in rows]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(f"CUSTOM has several rows called {', '.join(twice)}. Give each row its own name.")
    return rows


def _words(wanted: str, known: set[str]) -> list[str]:
    """Names between commas; a part that is not a name holds several, separated by spaces."""
    parts = [part.strip() for part in wanted.split(",")]
    return [word for part in parts for word in ([part] if part in known else part.split())]


def _custom_row(line: str, bands: Sequence[Band]) -> Experiment:
    parts = [part.strip() for part in line.split(";")]
    if len(parts) not in (2, 3) or not parts[0]:
        raise InputError(f"The row {line.strip()!r} of CUSTOM is not 'name; architecture; bands'. Correct it.")
    name, architecture, wanted = parts[0], parts[1], parts[2] if len(parts) > 2 and parts[2] else ALL
    if architecture not in (*ARCHITECTURES, RANDOM_FOREST):
        raise InputError(
            f"The row {name!r} of CUSTOM names the architecture {architecture!r}. Use one of "
            f"{', '.join((*ARCHITECTURES, RANDOM_FOREST))}."
        )
    chosen: list[str] = []
    for word in _words(wanted, {ALL, *ROLES, *_names(bands)}):
        found = [band.name for band in bands if word in (band.name, ALL) or word in (band.role, ALL)]
        if not found:
            raise InputError(
                f"The row {name!r} of CUSTOM names {word}, which the stacks lack. They have the bands "
                f"{', '.join(_names(bands))}; roles ({', '.join(ROLES)}) and all are understood as well."
            )
        chosen += [band for band in found if band not in chosen]
    return Experiment(name, architecture, tuple(chosen))
