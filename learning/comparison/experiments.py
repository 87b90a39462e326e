"""Which trainings a comparison makes: the tables of the two papers, or the user's own rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ...core.bands import DEFORMATION, OPTICAL, ROLES, Band
from ...core.errors import InputError
from ...core.model_card import ARCHITECTURES

FUSION_TABLE, DEFORMATION_TABLE, CUSTOM = "fusion_table", "deformation_table", "custom"
TABLES = (FUSION_TABLE, DEFORMATION_TABLE, CUSTOM)
ALL = "all"


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
    FCADenseNet without deformation bands. `custom`: one line a row, `name; architecture; bands`, where bands are names
    or roles separated by commas, or `all`. Raises InputError when the stacks lack a role that the table compares, and
    for a line that is wrong.
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
        case "custom":
            return _custom_rows(custom, bands)
    raise InputError(f"EXPERIMENTS is {table!r}. Use one of {', '.join(TABLES)}.")


def published_architecture(table: str, experiments: Sequence[Experiment]) -> str:
    """The architecture whose paper's settings all rows share under the preset `published`: the table's own, for custom
    rows the first one's.
    """
    own = {FUSION_TABLE: "multi_input_unet", DEFORMATION_TABLE: "fca_densenet"}
    return own.get(table) or experiments[0].architecture


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


def _custom_row(line: str, bands: Sequence[Band]) -> Experiment:
    parts = [part.strip() for part in line.split(";")]
    if len(parts) not in (2, 3) or not parts[0]:
        raise InputError(f"The row {line.strip()!r} of CUSTOM is not 'name; architecture; bands'. Correct it.")
    name, architecture, wanted = parts[0], parts[1], parts[2] if len(parts) > 2 and parts[2] else ALL
    if architecture not in ARCHITECTURES:
        raise InputError(
            f"The row {name!r} of CUSTOM names the architecture {architecture!r}. Use one of "
            f"{', '.join(ARCHITECTURES)}."
        )
    chosen: list[str] = []
    for word in wanted.replace(",", " ").split():
        found = [band.name for band in bands if word in (band.name, ALL) or word in (band.role, ALL)]
        if not found:
            raise InputError(
                f"The row {name!r} of CUSTOM names {word}, which the stacks lack. They have the bands "
                f"{', '.join(_names(bands))}; roles ({', '.join(ROLES)}) and all are understood, too."
            )
        chosen += [band for band in found if band not in chosen]
    return Experiment(name, architecture, tuple(chosen))
