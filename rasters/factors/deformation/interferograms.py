"""Interferograms as people have them: which product a file is, its two dates, its sign, its coherence, its place on the
common grid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.pixels.window import Window
from ...io.grid import Grid
from ...io.opening import description_of, layer_name, open_raster
from ...io.valid_pixels import MeasuredBand

HYP3, LICSAR, GAMMA, GENERIC = "hyp3", "licsar", "gamma", "generic"
PRODUCTS = (HYP3, LICSAR, GAMMA, GENERIC)
MAX_COHERENCE_AS_BYTE, MAX_PER_CENT = 255.0, 100.0
MAX_UNIT_COHERENCE = 1.5  # resampling may leave a coherence a little above 1; what is larger is not one of 0-1
_COHERENCE_BAND = re.compile(r"(?<![a-z])(?:coh(?:erence)?|corr?(?:elation)?|cc)(?![a-z])", re.IGNORECASE)

_DATES = re.compile(r"(?<!\d)((?:19|20)\d{6})(?:T\d{6}Z?)?[_-]((?:19|20)\d{6})(?:T\d{6}Z?)?(?!\d)")
_NAME_PATTERNS = (
    (HYP3, re.compile(r"_unw_phase\.tif", re.IGNORECASE)),
    (LICSAR, re.compile(r"\.geo\.unw\.tif", re.IGNORECASE)),
    (GAMMA, re.compile(r"_unw(\.tif|$)", re.IGNORECASE)),
)


_NO_PHASE = (
    (re.compile(r"(?<!un)wrapped|diff(?:_unfiltered)?_pha|\.int(?=\.|$)", re.IGNORECASE), "wrapped phase"),
    (re.compile(r"los_disp|vert_disp", re.IGNORECASE), "displacement"),
    (re.compile(r"(?<![A-Za-z])c?conn?_?comp(?![A-Za-z])", re.IGNORECASE), "connected components"),
)
_NO_PHASE_WORDS = (
    (re.compile(r"(?<![A-Za-z])(?:cc|mag_cc|cor|corr|coh|coherence)(?![A-Za-z])", re.IGNORECASE), "coherence"),
    (re.compile(r"(?<![A-Za-z])(?:dem|hgt|inc_map|lv_theta|lv_phi|amp|mli)(?![A-Za-z])", re.IGNORECASE), "no phase"),
)


@dataclass(frozen=True)
class Interferogram:
    """One pair: its unwrapped phase, its coherence where given, the days of its two acquisitions (earlier one first).

    `reversed_dates` is true where the file names the later date first, which turns its sign; `band` holds the phase,
    and `to_phase` is what its values are multiplied with to be radians (cycles, displacements).
    """

    path: Path
    first: date
    second: date
    coherence: Path | None = None
    reversed_dates: bool = False
    to_phase: float = 1.0
    band: int = 1

    @property
    def days(self) -> int:
        """Temporal baseline."""
        return (self.second - self.first).days


def product_of(path: Path) -> str:
    """Which processor made the file, by its name: hyp3, licsar, gamma (also PyRate), else generic."""
    return next((product for product, pattern in _NAME_PATTERNS if pattern.search(path.name)), GENERIC)


def check_product(paths: Sequence[Path], product: str) -> None:
    """Raise InputError where a file's name says that HyP3 or LiCSAR made it, and another processor was named.

    GAMMA's names are too plain to say so, and `generic` takes every file.
    """
    for path in paths:
        found = product_of(path)
        if found in (HYP3, LICSAR) and product not in (found, GENERIC):
            raise InputError(
                f"{path.name} was made by {found}, by its name, and PRODUCT says {product}. Choose PRODUCT auto or "
                f"{found}, or give the files of one product."
            )


def check_is_unwrapped_phase(path: Path) -> None:
    """Raise InputError for files of the same products that hold something else, by their names."""
    words = () if "unw" in path.name.lower() else _NO_PHASE_WORDS
    for pattern, meaning in (*_NO_PHASE, *words):
        if pattern.search(path.name):
            raise InputError(
                f"{path.name} holds {meaning} by its name; unwrapped phase is needed. Choose the files ending in "
                "_unw_phase.tif (HyP3) or .unw.tif (LiCSAR)."
            )


_NISAR_DATES = re.compile(
    r"NISAR_L2_.*?_((?:19|20)\d{6})T\d{6}_(?:19|20)\d{6}T\d{6}_((?:19|20)\d{6})T\d{6}_(?:19|20)\d{6}T\d{6}_"
)


def pair_dates(path: Path | str, what: str = "interferogram") -> tuple[date, date]:
    """The two dates in a file name such as 20180106-20180130 or S1AA_20200101T..._20200113T...; `what` is how the
    message calls the file. Raises InputError.
    """
    name = layer_name(path)
    found = _NISAR_DATES.search(name) or _DATES.search(name)
    try:
        if found is None:
            raise ValueError
        first, second = (date(int(text[:4]), int(text[4:6]), int(text[6:])) for text in found.groups())
    except ValueError:
        raise InputError(
            f"The {what} {name} does not state its two dates. Rename it so that the name contains them as "
            "YYYYMMDD_YYYYMMDD."
        ) from None
    if first == second:
        raise InputError(f"The {what} {name} names one date twice. Rename it with the dates of its two acquisitions.")
    return first, second


def read_pairs(phases: Sequence[Path], coherences: Sequence[Path]) -> list[Interferogram]:
    """Interferograms with the coherence of the same two dates, sorted by date.

    Raises InputError when a name holds no dates, a pair is there twice, or a coherence has no interferogram or the
    reverse.
    """
    coherence_of: dict[tuple[date, date], Path] = {}
    for path in coherences:
        coherence_of[_sorted(pair_dates(path))] = path
    pairs: dict[tuple[date, date], Interferogram] = {}
    for path in phases:
        check_is_unwrapped_phase(path)
        first, second = pair_dates(path)
        key = _sorted((first, second))
        if key in pairs:
            raise InputError(
                f"Two interferograms have the same dates, {key[0]} and {key[1]}: {pairs[key].path.name} and "
                f"{path.name}. Leave one out."
            )
        pairs[key] = Interferogram(path, *key, coherence_of.get(key), reversed_dates=first > second)
    if coherences:
        missing = [pair.path.name for pair in pairs.values() if pair.coherence is None]
        if missing:
            raise InputError(
                f"No coherence raster has the dates of {missing[0]} (and {len(missing) - 1} more). Add it, or give "
                "no coherence at all."
            )
    return sorted(pairs.values(), key=lambda pair: (pair.first, pair.second))


def _sorted(dates: tuple[date, date]) -> tuple[date, date]:
    return (dates[0], dates[1]) if dates[0] < dates[1] else (dates[1], dates[0])


def within_baseline(pairs: Sequence[Interferogram], longest_days: int) -> list[Interferogram]:
    """The pairs of at most `longest_days`; raises InputError when fewer than two are left."""
    kept = [pair for pair in pairs if pair.days <= longest_days]
    if len(kept) < 2:
        shortest = min(pair.days for pair in pairs)
        raise InputError(
            f"Only {len(kept)} of {len(pairs)} interferograms span {longest_days} days or less (the shortest "
            f"{shortest}); two are needed. Raise MAX_TEMPORAL_BASELINE, or add interferograms."
        )
    return kept


class AlignedRasters:
    """Rasters of one pixel grid but unequal extents (as HyP3 delivers them), read on the rectangle they share.

    Raises InputError when CRS, pixel size or pixel alignment differ (to a hundredth of a pixel), or nothing is shared.
    """

    def __init__(
        self, paths: Sequence[Path], what: str, bands: Sequence[int] = (), factors: Sequence[float] = ()
    ) -> None:
        """`bands` holds each file's band number (the first by default), `factors` what its values are worth."""
        self.factors = list(factors) or [1.0] * len(paths)
        self.datasets = [open_raster(path, what) for path in paths]
        self.bands = [
            MeasuredBand(dataset, number) for dataset, number in zip(self.datasets, bands or [1] * len(paths))
        ]
        grids = [Grid.of(dataset) for dataset in self.datasets]
        self.offsets = [_offset(grids[0], grid, paths[0], path) for grid, path in zip(grids, paths)]
        left = max(column for column, _ in self.offsets)
        top = max(row for _, row in self.offsets)
        right = min(column + grid.width for (column, _), grid in zip(self.offsets, grids))
        bottom = min(row + grid.height for (_, row), grid in zip(self.offsets, grids))
        if right <= left or bottom <= top:
            raise InputError(
                f"The interferograms share no pixel: {layer_name(paths[0])} and the others lie apart. Choose those "
                "of one frame."
            )
        x, y = grids[0].position(left, top)
        _, dx, rx, _, ry, dy = grids[0].geotransform
        self.grid = Grid(grids[0].crs, (x, dx, rx, y, ry, dy), right - left, bottom - top)
        self.corner = (left, top)

    def read(self, index: int, window: Window) -> NDArray[np.float32]:
        """One raster's block on the shared grid, NaN where not valid."""
        column, row = self.offsets[index]
        moved = Window(
            row=window.row + self.corner[1] - row,
            column=window.column + self.corner[0] - column,
            height=window.height,
            width=window.width,
        )
        return self.bands[index].read(moved)

    def say_fill(self, feedback: Feedback) -> None:
        """Tell which values of what was read are undeclared fill."""
        for dataset, band in zip(self.datasets, self.bands):
            band.say_fill(layer_name(dataset.GetDescription()), feedback)


def _offset(reference: Grid, grid: Grid, reference_path: Path, path: Path) -> tuple[int, int]:
    """Column and row of `grid`'s first pixel in `reference`."""
    same_pixels = np.allclose(
        np.delete(reference.geotransform, [0, 3]), np.delete(grid.geotransform, [0, 3]), rtol=1e-6, atol=1e-12
    )
    inverse = gdal.InvGeoTransform(reference.geotransform)
    column, row = gdal.ApplyGeoTransform(inverse, grid.geotransform[0], grid.geotransform[3])
    on_grid = abs(column - round(column)) < 0.01 and abs(row - round(row)) < 0.01
    if not (same_pixels and on_grid and reference.spatial_reference().IsSame(grid.spatial_reference())):
        raise InputError(
            f"{path.name} lies on another pixel grid than {reference_path.name}. Bring all interferograms onto one "
            "grid first, for example with 'Warp (reproject)', same CRS, resolution and alignment."
        )
    return round(column), round(row)


def read_phase(rasters: AlignedRasters, index: int, window: Window) -> NDArray[np.float32]:
    """Unwrapped phase of a block in radians; exactly 0 is nodata too, as HyP3, LiCSAR and GAMMA write it."""
    phase = rasters.read(index, window)
    if rasters.factors[index] != 1:
        return phase * np.float32(rasters.factors[index])
    phase[phase == 0] = np.nan
    return phase


def coherence_band(dataset: gdal.Dataset) -> int:
    """The only band, or the one that is named after coherence; raises InputError where several may be it."""
    if dataset.RasterCount == 1:
        return 1
    names = [description_of(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1)]
    found = [number for number, name in enumerate(names, start=1) if _COHERENCE_BAND.search(name)]
    if len(found) == 1:
        return found[0]
    raise InputError(
        f"{layer_name(dataset.GetDescription())} has {dataset.RasterCount} bands and does not tell which is the "
        "coherence. Name the band 'coherence', or export it alone."
    )


def coherence_scale(band: gdal.Band, smallest: float, largest: float) -> float:
    """What a band's coherences, which lie between `smallest` and `largest`, are multiplied with to be 0-1.

    It is 1/255 for bytes without a declared scale and where more than 1 is reached, else 1. Raises InputError where
    they reach no more than 100, as per cent do (LiCSAR's `.cc.tif` are 0-255 whatever their type), or cannot be
    coherence.
    """
    path, is_byte = band.GetDataset().GetDescription(), band.DataType == gdal.GDT_Byte
    if smallest < 0 or largest > MAX_COHERENCE_AS_BYTE:
        raise wrong_coherence(path, np.array([smallest, largest]))
    if is_byte and (band.GetScale() or 1) == 1:
        return 1 / MAX_COHERENCE_AS_BYTE
    if largest <= MAX_UNIT_COHERENCE:
        return 1.0
    if not is_byte and ".cc." not in path.lower() and largest <= MAX_PER_CENT:
        raise InputError(
            f"{layer_name(path)} reaches {largest:.3g}, which may be per cent or a part of 0-255. Declare the band's "
            "scale (0.01 for per cent, 0.00392157 for 0-255), or give coherence of 0-1."
        )
    return 1 / MAX_COHERENCE_AS_BYTE


def wrong_coherence(path: str, values: NDArray[np.floating[Any]]) -> InputError:
    """What to raise for values that no coherence has."""
    return InputError(
        f"{layer_name(path)} holds values from {np.nanmin(values):g} to {np.nanmax(values):g}, but coherence is 0-1 "
        "(or 0-255). Choose the coherence of the pair."
    )


def as_unit_coherence(coherence: NDArray[np.float32], scale: float) -> NDArray[np.float32]:
    """Coherence 0-1 of one file; 0 and NaN mean no coherence."""
    return np.nan_to_num(coherence * np.float32(scale), nan=0.0)


def acquisition_days(pairs: Sequence[Interferogram]) -> list[date]:
    """All dates, sorted."""
    return sorted({day for pair in pairs for day in (pair.first, pair.second)})
