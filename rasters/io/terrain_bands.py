"""The terrain of a stack or of terrain rasters as others use it: elevation in metres, slope and aspect in degrees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.window import Window
from .angle import Angle, aspect, sampled
from .band_file import numbers_by_name, read_band_table
from .height_unit import height_unit
from .opening import layer_name, layer_stem, metadata_of, unit_of
from .valid_pixels import MeasuredBand

ELEVATION, SLOPE, ASPECT = "elevation", "slope", "aspect"
STEEPEST_DEGREES = 90.0


@dataclass(frozen=True)
class Heights:
    """How a band writes heights: in a unit of so many metres."""

    metres: float

    def of(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Heights in metres."""
        return values if self.metres == 1 else values * np.float32(self.metres)


@dataclass(frozen=True)
class Slopes:
    """How a band writes slopes: in degrees, in radians, or as a ratio of so many per unit of length (100 for %)."""

    radians: bool = False
    per_unit: float = 0.0

    def of(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Slopes in degrees."""
        if self.radians:
            return np.asarray(np.degrees(values), np.float32)
        if self.per_unit:
            return np.asarray(np.degrees(np.arctan(values / np.float32(self.per_unit))), np.float32)
        return values


@dataclass(frozen=True)
class Aspects:
    """How a band writes aspects; one that declares its KIND writes degrees."""

    angle: Angle | None

    def of(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Aspects in degrees from 0 to below 360, NaN on flat ground."""
        return values if self.angle is None else self.angle.to_degrees(values)


@dataclass
class TerrainBands:
    """The bands among elevation, slope and aspect that a raster has, read in metres and degrees."""

    name: str
    writes: dict[str, Heights | Slopes | Aspects]
    sources: dict[str, MeasuredBand]
    numbers: dict[str, int] = field(default_factory=dict)

    def read(self, name: str, window: Window) -> NDArray[np.float32]:
        """A block of one band, NaN where it is unknown."""
        return self.writes[name].of(self.sources[name].read(window))

    def say_fill(self, feedback: Feedback) -> None:
        """Tell which values of what was read are undeclared fill."""
        for name, source in self.sources.items():
            source.say_fill(f"{self.name}, band {name},", feedback)


def terrain_bands_of(
    dataset: gdal.Dataset, names: Sequence[str], feedback: Feedback, seen: gdal.Dataset | None = None
) -> TerrainBands:
    """The bands of `names` that a raster has, by their units, names and values; pixels come from `seen` (the same
    bands on another grid) where it is given.

    Says what is not plain from the raster alone. Raises InputError where two bands have one of the names, an aspect
    holds classes, or a slope is steeper than 90 degrees.
    """
    layer = layer_name(dataset.GetDescription())
    numbers = numbers_by_name(dataset, names)
    writes = {name: written(dataset, name, number, layer, feedback) for name, number in numbers.items()}
    sources = {name: MeasuredBand(seen or dataset, number) for name, number in numbers.items()}
    return TerrainBands(layer, writes, sources, numbers)


def written(
    dataset: gdal.Dataset, name: str, number: int, layer: str, feedback: Feedback
) -> Heights | Slopes | Aspects:
    """How a band writes its values."""
    if name == ELEVATION:
        return heights(dataset, number, layer, feedback)
    if name == SLOPE:
        return slopes(dataset, number, layer, feedback)
    if metadata_of(dataset.GetRasterBand(number)).get("KIND"):
        return Aspects(None)
    band = replace(read_band_table(dataset)[number - 1], unit=unit_of(dataset.GetRasterBand(number)))
    understood, angle = aspect(band, dataset, number, layer, feedback)
    if understood.kind == CATEGORICAL:
        raise InputError(
            f"{layer} holds classes of aspect in its band {band.name}, and directions are needed. Give an aspect in "
            "degrees, as 'Terrain factors' writes it, or a raster without this band."
        )
    return Aspects(angle)


def heights(dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> Heights:
    """The unit of a band of heights, which is told where it is not the metre."""
    unit = height_unit(dataset, feedback, number)
    if unit.metres != 1:
        feedback.message(f"{layer} has elevations in {unit.name} ({unit.metres:.9g} m); they are converted to metres.")
    return Heights(unit.metres)


def told_slopes(unit: str, name: str, layer: str, feedback: Feedback) -> Slopes | None:
    """The unit that a band of slopes tells by its unit or name, which is said where it is not the degree; None where
    neither tells.
    """
    told = f"{unit} {name}".lower()
    if re.search(r"%|per ?cent|(?<![a-z])pct(?![a-z])", told):
        feedback.message(f"{layer} has slopes in per cent; they are converted to degrees.")
        return Slopes(per_unit=100)
    if re.search(r"(?<![a-z])rad(?:ians?|s)?(?![a-z])", told):
        feedback.message(f"{layer} has slopes in radians; they are converted to degrees.")
        return Slopes(radians=True)
    if re.search(r"m ?/ ?m|(?<![a-z])(?:ratio|rise|tan)(?![a-z])", told):
        feedback.message(f"{layer} has slopes as a ratio; they are converted to degrees.")
        return Slopes(per_unit=1)
    return Slopes() if re.search(r"deg|°", told) else None


def slopes(dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> Slopes:
    """The unit of a band of slopes, which is told where it is not the degree: by its unit or name, else by its values,
    where they are too steep for degrees.
    """
    band = dataset.GetRasterBand(number)
    told = told_slopes(unit_of(band), band.GetDescription() or layer_stem(layer), layer, feedback)
    if told is not None:
        return told
    values = sampled(dataset, number)
    if not values.size:
        return Slopes()
    if values.max() > STEEPEST_DEGREES:
        raise InputError(
            f"{layer} has slopes up to {values.max():.4g}, which are no degrees, and declares no unit. Declare the "
            "band's unit (%), or give a slope in degrees, as 'Terrain factors' writes it."
        )
    if values.max() <= np.pi / 2 and values.min() >= 0 and values.max() > 0:
        caution(
            feedback,
            f"{layer} declares no unit of its slopes, and they reach {values.max():.3g} only; they are taken as "
            "degrees. If they are radians or a ratio, declare that as the band's unit.",
        )
    return Slopes()
