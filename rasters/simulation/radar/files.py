"""The radar part of the scene on disk: backscatter, its series, interferograms, coherence and look geometry."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from osgeo import gdal

from ....core.feedback import Feedback, stop_if_cancelled
from ...io.grid import Grid
from ..land_cover import LandCover
from ..landslides import LandslideField
from ..random_fields import Field
from ..writing import Layer, coarser_grid, write_raster
from . import interferograms
from .geometry import ASCENDING, DESCENDING, ORBITS, WAVELENGTH_M, Orbit
from .interferograms import make_interferograms
from .sentinel1 import sentinel1_power
from .series import FACTOR, event_coherence, radar_series

NO_COHERENCE, COHERENCE_STEPS = 0, 255
# The second orbit's interferograms are coarser, as delivered products are, so that the scene stays small.
INTERFEROGRAMS = ((DESCENDING, "interferograms", interferograms.FACTOR), (ASCENDING, "interferograms_ascending", 4))


def write_backscatter(
    folder: Path, grid: Grid, seed: int, elevation: Field, land: LandCover, resolution: float
) -> None:
    """sentinel1/VV.tif and VH.tif: one pass after the event."""
    (folder / "sentinel1").mkdir()
    for name, power in sentinel1_power(seed, elevation, land, resolution).items():
        write_raster(folder / "sentinel1" / f"{name}.tif", grid, Layer(power, gdal.GDT_Float32, np.nan, name, "power"))


def write_series(
    folder: Path, grid: Grid, seed: int, elevation: Field, land: LandCover, resolution: float, feedback: Feedback
) -> None:
    """sentinel1_series/ORBIT/before and after: named as HyP3 names its terrain-corrected products."""
    coarse = coarser_grid(grid, FACTOR)
    for orbit in ORBITS:
        for side in ("before", "after"):
            (folder / "sentinel1_series" / orbit.name / side).mkdir(parents=True)
    for image in radar_series(seed, elevation, land, resolution):
        stop_if_cancelled(feedback)
        side = "before" if image.is_before else "after"
        layer = Layer(image.power, gdal.GDT_Float32, np.nan, image.polarisation, "power", half=True)
        write_raster(folder / "sentinel1_series" / image.orbit.name / side / image.file, coarse, layer)


def write_coherence(folder: Path, grid: Grid, seed: int, land: LandCover) -> None:
    """coherence/ORBIT: pairs before the event and across it, 0-255 as LiCSAR has it."""
    coarse = coarser_grid(grid, FACTOR)
    for orbit in ORBITS:
        (folder / "coherence" / orbit.name).mkdir(parents=True)
    for pair in event_coherence(seed, land):
        values = np.rint(COHERENCE_STEPS * pair.coherence)
        write_raster(
            folder / "coherence" / pair.orbit.name / pair.file,
            coarse,
            Layer(values, gdal.GDT_Byte, NO_COHERENCE, "coherence"),
        )


def write_look_geometry(folder: Path, grid: Grid) -> None:
    """look_geometry: HyP3's lv_theta (elevation) and lv_phi (from east, counterclockwise) of both orbits, radians."""
    (folder / "look_geometry").mkdir()
    for orbit, _, factor in INTERFEROGRAMS:
        coarse = coarser_grid(grid, factor)
        east, north, up = orbit.towards_sensor()
        for name, angle in (("lv_theta", math.asin(up)), ("lv_phi", math.atan2(north, east))):
            values = np.full((coarse.height, coarse.width), angle, np.float32)
            layer = Layer(values, gdal.GDT_Float32, np.nan, name, "radian")
            write_raster(folder / "look_geometry" / f"{orbit.prefix}_{name}.tif", coarse, layer)


def write_interferograms(
    folder: Path,
    grid: Grid,
    seed: int,
    elevation: Field,
    land: LandCover,
    landslides: LandslideField,
    feedback: Feedback,
) -> None:
    """interferograms and interferograms_ascending: unwrapped phase and coherence of every pair."""
    for orbit, name, factor in INTERFEROGRAMS:
        (folder / name).mkdir()
        coarse = coarser_grid(grid, factor)
        second = orbit is not DESCENDING
        for pair in make_interferograms(seed, elevation, land, landslides.rate(orbit), orbit, factor):
            stop_if_cancelled(feedback)
            unwrapped = Layer(
                pair.unwrapped,
                gdal.GDT_Float32,
                interferograms.NODATA,
                "unwrapped_phase",
                "radian",
                half=second,
                notes=notes_of(orbit),
            )
            write_raster(folder / name / f"{pair.name}_unw.tif", coarse, unwrapped)
            coherence = Layer(pair.coherence, gdal.GDT_Float32, interferograms.NODATA, "coherence", half=second)
            write_raster(folder / name / f"{pair.name}_coh.tif", coarse, coherence)


def notes_of(orbit: Orbit) -> dict[str, str]:
    """What an interferogram says of itself."""
    return {
        "SIGN": "away",
        "WAVELENGTH_M": repr(WAVELENGTH_M),
        "LOOK_INCIDENCE": f"{orbit.incidence:g}",
        "LOOK_HEADING": f"{orbit.heading:g}",
    }
