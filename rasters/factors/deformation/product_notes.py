"""What lies beside an interferogram in its product: the look geometry's rasters, the perpendicular baseline."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Mapping, Sequence

from ....core.errors import InputError
from ....core.feedback import Feedback
from ...io.opening import open_raster, readable
from .interferograms import Interferogram
from .look_files import geometry_sets, is_geometry
from .rate_raster import DATES, FIRST_DATE, LAST_DATE, LOOK_GEOMETRY, LOOK_HEADING, LOOK_INCIDENCE, REFERENCE, number_in
from .reference import Reference

LICSAR_BASELINES = "baselines"
BASELINE_KEYS = ("PERPENDICULAR_BASELINE", "PERPENDICULAR_BASELINE_M", "BASELINE_PERPENDICULAR", "BPERP", "P_BASELINE")
_HYP3_BASELINE = re.compile(r"^\s*Baseline\s*:\s*(-?[\d.]+)", re.M)
_HYP3_STEM = re.compile(r"_(?:unw_phase|corr|wrapped_phase)$")


def look_geometry_beside(path: Path) -> tuple[str, ...]:
    """The names of the look geometry's rasters in the interferogram's folder (HyP3) or in the `metadata` folder of its
    LiCSAR frame; empty where there is none, or more than one.
    """
    own = _HYP3_STEM.sub("", path.stem)
    folders = [path.parent, *(parent / "metadata" for parent in path.parents[:3])]
    for folder in folders:
        if not folder.is_dir():
            continue
        rasters = sorted(str(file) for file in folder.glob("*.tif") if is_geometry(file.name))
        mine = [file for file in rasters if Path(file).name.startswith(own)] or rasters
        with suppress(InputError):  # a half geometry is none
            sets = geometry_sets(mine)
            if len(sets) == 1:
                return tuple(Path(file).name for file in sets[0].ordered)
    return ()


def perpendicular_baseline(pair: Interferogram) -> float | None:
    """Perpendicular baseline in metres as the product tells it; None where it does not.

    Told by the raster's own metadata (PERPENDICULAR_BASELINE, BPERP), by HyP3's text file beside it, or by the
    `baselines` file of a LiCSAR frame (two dates, baseline, days a line).
    """
    told = {
        readable(key).upper(): value for key, value in open_raster(pair.path, "interferogram").GetMetadata().items()
    }
    for key in BASELINE_KEYS:
        if key in told and (number := number_in(told[key])) is not None:
            return number
    notes = pair.path.with_name(_HYP3_STEM.sub("", pair.path.stem) + ".txt")
    if notes.is_file():
        found = _HYP3_BASELINE.search(notes.read_text(encoding="utf-8", errors="replace"))
        if found:
            return float(found[1])
    for parent in list(pair.path.parents)[:3]:
        table = parent / "metadata" / LICSAR_BASELINES
        if table.is_file():
            return _licsar_baseline(table, pair)
    return None


def _licsar_baseline(table: Path, pair: Interferogram) -> float | None:
    """The difference of both dates' baselines to the frame's primary; the primary's own is 0."""
    of_date: dict[str, float] = {}
    for line in table.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split()
        if len(parts) >= 3 and (number := number_in(parts[2])) is not None:
            of_date.setdefault(parts[0], 0.0)
            of_date[parts[1]] = number
    first, second = (of_date.get(f"{day:%Y%m%d}") for day in (pair.first, pair.second))
    return None if first is None or second is None else second - first


def within_perpendicular_baseline(
    pairs: Sequence[Interferogram], longest_m: float, feedback: Feedback
) -> list[Interferogram]:
    """The pairs of at most `longest_m` metres across; those whose product tells none stay, and that is said.

    Raises InputError where no product tells a baseline, or fewer than two pairs are left.
    """
    baselines = [perpendicular_baseline(pair) for pair in pairs]
    known = [abs(baseline) for baseline in baselines if baseline is not None]
    if not known:
        raise InputError(
            f"None of the {len(pairs)} interferograms tells its perpendicular baseline (HyP3's text file beside it, "
            "LiCSAR's metadata/baselines, or PERPENDICULAR_BASELINE in its own metadata). Keep these files together, "
            "or leave MAX_PERPENDICULAR_BASELINE empty."
        )
    kept = [pair for pair, baseline in zip(pairs, baselines) if baseline is None or abs(baseline) <= longest_m]
    if len(kept) < 2:
        raise InputError(
            f"Only {len(kept)} of {len(pairs)} interferograms have a perpendicular baseline of {longest_m:g} m or less "
            f"(the shortest {min(known):.0f} m); two are needed. Raise MAX_PERPENDICULAR_BASELINE."
        )
    feedback.message(
        f"Perpendicular baselines up to {max(known):.0f} m; {len(kept)} of {len(pairs)} interferograms kept"
        + (f", {len(pairs) - len(known)} of them without a baseline told." if len(known) < len(pairs) else ".")
    )
    return kept


def rate_metadata(pairs: Sequence[Interferogram], reference: Reference, crs_name: str) -> Mapping[str, str]:
    """What a rate says of itself: its dates, its reference, and from where it was seen as far as the product tells."""
    days = sorted({day for pair in pairs for day in (pair.first, pair.second)})
    told = {
        readable(k).upper(): readable(v) for k, v in open_raster(pairs[0].path, "interferogram").GetMetadata().items()
    }
    notes = {
        DATES: ",".join(f"{day:%Y-%m-%d}" for day in days),
        FIRST_DATE: f"{days[0]:%Y-%m-%d}",
        LAST_DATE: f"{days[-1]:%Y-%m-%d}",
        REFERENCE: f"{reference.x:.10g} {reference.y:.10g} {crs_name}".strip(),
    }
    if names := look_geometry_beside(pairs[0].path):
        notes[LOOK_GEOMETRY] = ", ".join(names)
    for key in (LOOK_INCIDENCE, LOOK_HEADING):
        if number_in(told.get(key, "")) is not None:
            notes[key] = told[key]
    return notes
