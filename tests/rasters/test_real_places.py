"""Three real places without landslides, Belgium, France and Mexico, and a messy one: every layer of their stacks
against gdalwarp.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs, within_baseline
from landslide_mapper.rasters.factors.optical.band_rasters import open_band_rasters
from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical
from landslide_mapper.rasters.factors.sar.sar import SarSettings, derive_sar
from landslide_mapper.rasters.factors.terrain.terrain import derive_terrain
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.stack.stacking import Source, stack_layers

from .stacking_layers import DEGREES, wkt

UTM31, UTM14 = 32631, 32614


def layers_of(stack: Path) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(stack))
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    assert all(math.isnan(band.GetNoDataValue()) for band in bands)
    return {band.GetDescription(): band.ReadAsArray() for band in bands}


def warped(layer: str | Path, stack: Path, band: int = 1, method: str = "bilinear", **options: Any) -> np.ndarray:
    """gdalwarp of one band onto the stack's grid."""
    grid = Grid.of(gdal.Open(str(stack)))
    left, bottom, right, top = grid.bounds()
    one = gdal.Translate("", str(layer), format="VRT", bandList=[band])
    placed = {
        "dstSRS": grid.crs,
        "outputBounds": (left, bottom, right, top),
        "width": grid.width,
        "height": grid.height,
    }
    kinds = {"outputType": gdal.GDT_Float32, "dstNodata": math.nan, "resampleAlg": method, "errorThreshold": 0}
    values: np.ndarray = gdal.Warp("", one, format="MEM", **placed, **kinds, **options).ReadAsArray()
    return values


def check(ours: np.ndarray, truth: np.ndarray, tolerance: float, valid: float) -> None:
    """Both have values in at least the share `valid` of the grid, nearly the same pixels, and the same values there."""
    both = np.isfinite(ours) & np.isfinite(truth)
    assert both.mean() > valid
    assert np.mean(np.isfinite(ours) != np.isfinite(truth)) < 0.02
    assert np.abs(ours - truth)[both].max() < tolerance


class TestBelgium:
    """Sentinel-1, Sentinel-2 and elevation of one NetCDF file: variables are layers, months are bands."""

    @staticmethod
    def variable(shared_data: Path, name: str) -> str:
        return f'NETCDF:"{shared_data / "belgium_s1_s2_dem" / "worldcereal_preprocessed_inputs.nc"}":{name}'

    def test_variables_are_layers_and_pixels_are_untouched(self, shared_data: Path, tmp_path: Path) -> None:
        names = {"S2-L2A-B04": "optical", "S1-SIGMA0-VV": "sar", "elevation": "terrain"}
        layers = [Source(self.variable(shared_data, name), role) for name, role in names.items()]
        bands = stack_layers(layers, tmp_path / "stack.tif")
        assert (
            len(bands) == 36
            and bands[0].name == "S2-L2A-B04_1"
            and [band.role for band in bands[::12]] == list(names.values())
        )
        assert 142 <= bands[35].mean <= 172
        stack = layers_of(tmp_path / "stack.tif")
        for name in names:
            raw = gdal.Open(self.variable(shared_data, name))
            for month in range(12):
                values = raw.GetRasterBand(month + 1).ReadAsArray().astype(np.float32)
                values[values == raw.GetRasterBand(month + 1).GetNoDataValue()] = np.nan
                assert np.array_equal(stack[f"{name}_{month + 1}"], values, equal_nan=True)

    def test_on_a_coarser_grid_as_gdalwarp_averages(self, shared_data: Path, tmp_path: Path) -> None:
        bands = [self.variable(shared_data, f"S2-L2A-B{number}") for number in ("04", "08")]
        single = [tmp_path / "B4.tif", tmp_path / "B8.tif"]
        for source, target in zip(bands, single):
            gdal.Translate(str(target), source, bandList=[7])
        opened, grid, _ = open_band_rasters([str(path) for path in single], 0.0001, Silent())
        derive_optical(opened, grid, Wanted(indices=("NDVI",)), tmp_path / "optical.tif", Silent())
        gdal.Translate(str(tmp_path / "dem.tif"), self.variable(shared_data, "elevation"), bandList=[1])
        derive_terrain(tmp_path / "dem.tif", ["elevation", "slope"], "horn", tmp_path / "terrain.tif", Silent())
        sources = [Source(str(tmp_path / f"{role}.tif"), role) for role in ("optical", "terrain")]
        stack_layers(sources, tmp_path / "stack.tif", resolution=30.0)
        stack = layers_of(tmp_path / "stack.tif")
        assert list(stack) == ["B4", "B8", "NDVI", "elevation", "slope"]
        for name, layer, band, tolerance in (
            ("B4", "optical", 1, 1e-6),
            ("NDVI", "optical", 3, 1e-6),
            ("elevation", "terrain", 1, 1e-3),
        ):
            check(
                stack[name], warped(tmp_path / f"{layer}.tif", tmp_path / "stack.tif", band, "average"), tolerance, 0.95
            )
        assert 0 < np.nanmean(stack["B4"]) < 0.2 and np.nanmin(stack["NDVI"]) > -0.2 and np.nanmax(stack["NDVI"]) < 1


class TestFrance:
    """Three Sentinel-1 scenes, two on one grid and one elsewhere; nodata -99, pixels off the round coordinates."""

    def test_layers_on_one_grid_are_copied_and_those_apart_refused(self, shared_data: Path, tmp_path: Path) -> None:
        ascending, descending, elsewhere = sorted((shared_data / "sentinel1_vv_france").glob("*.tif"))
        bands = stack_layers([Source(str(ascending), "sar"), Source(str(descending), "sar")], tmp_path / "stack.tif")
        assert all(-20 < band.mean < -8 and band.role == "sar" for band in bands)
        for result, layer in zip(layers_of(tmp_path / "stack.tif").values(), (ascending, descending)):
            truth = gdal.Open(str(layer)).ReadAsArray()
            assert np.array_equal(np.where(truth == -99, np.nan, truth), result, equal_nan=True)
        with pytest.raises(InputError, match=f"{ascending.name} and {elsewhere.name} do not overlap"):
            stack_layers([Source(str(ascending), "sar"), Source(str(elsewhere), "sar")], tmp_path / "refused.tif")
        assert not (tmp_path / "refused.tif").exists()

    def test_sar_factors_in_degrees_as_gdalwarp_has_them(self, shared_data: Path, tmp_path: Path) -> None:
        ascending, descending, _ = sorted((shared_data / "sentinel1_vv_france").glob("*.tif"))
        rasters = {"VV": descending, "PRE_VV": ascending}
        derive_sar(rasters, ["VV", "VV_change"], SarSettings(scale="decibel"), "", tmp_path / "sar.tif", Silent())
        stack_layers(
            [Source(str(tmp_path / "sar.tif"), "sar")], tmp_path / "stack.tif", crs=wkt(DEGREES), resolution=0.00018
        )
        for number, result in enumerate(layers_of(tmp_path / "stack.tif").values(), start=1):
            check(result, warped(tmp_path / "sar.tif", tmp_path / "stack.tif", number), 0.05, 0.9)


class TestMexico:
    """Unwrapped interferograms, coherence and DEM in degrees become rate and terrain on a metric grid."""

    def test_rate_and_terrain_on_a_metric_grid_as_gdalwarp_has_them(self, shared_data: Path, tmp_path: Path) -> None:
        folder = shared_data / "insar_mexico_2018" / "geotiffs"
        pairs = within_baseline(
            read_pairs(sorted(folder.glob("*_unw.tif")), sorted(folder.glob("*_flat_eqa_cc.tif"))), 60
        )
        deformation_rate(pairs, tmp_path / "rate.tif", RateChoices())
        derive_terrain(
            folder / "cropA_T005A_dem.tif", ["elevation", "slope", "aspect"], "horn", tmp_path / "terrain.tif", Silent()
        )
        layers = [Source(str(tmp_path / "terrain.tif"), "terrain"), Source(str(tmp_path / "rate.tif"), "deformation")]
        bands = stack_layers(layers, tmp_path / "stack.tif", crs=wkt(UTM14), resolution=150.0)
        assert [(band.name, band.role, band.unit) for band in bands] == [
            ("elevation", "terrain", "m"),
            ("slope", "terrain", "degree"),
            ("aspect", "terrain", "degree"),
            ("deformation_rate", "deformation", "mm/year"),
        ]
        stack = layers_of(tmp_path / "stack.tif")
        check(stack["elevation"], warped(tmp_path / "terrain.tif", tmp_path / "stack.tif"), 0.5, 0.9)
        check(stack["deformation_rate"], warped(tmp_path / "rate.tif", tmp_path / "stack.tif"), 1.0, 0.4)
        assert np.nanmin(stack["deformation_rate"]) < -150, "Mexico City sinks by decimetres a year"
        assert np.nanmin(stack["aspect"]) >= 0 and np.nanmax(stack["aspect"]) < 360


def test_st_helens_declares_no_crs_and_stacks_with_one(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "st_helens_dem"
    with pytest.raises(InputError, match=r"pre_runout_DEM\.asc has no coordinate reference system"):
        stack_layers([Source(str(folder / "pre_runout_DEM.asc"), "terrain")], tmp_path / "stack.tif")
    assert not (tmp_path / "stack.tif").exists()
    for name in ("pre_runout_DEM", "DEM_of_Difference", "pre_runout_DEM_hillshade"):
        gdal.Translate(str(tmp_path / f"{name}.tif"), str(folder / f"{name}.asc"), outputSRS="EPSG:32149")
    layers = [
        Source(str(tmp_path / f"{name}.tif"), "terrain")
        for name in ("pre_runout_DEM", "DEM_of_Difference", "pre_runout_DEM_hillshade")
    ]
    stack_layers(layers, tmp_path / "stack.tif", resolution=10.0)
    stack = layers_of(tmp_path / "stack.tif")
    check(stack["pre_runout_DEM"], warped(tmp_path / "pre_runout_DEM.tif", tmp_path / "stack.tif"), 0.05, 0.9)
    check(
        stack["pre_runout_DEM_hillshade"],
        warped(tmp_path / "pre_runout_DEM_hillshade.tif", tmp_path / "stack.tif", method="average"),
        1.0,
        0.9,
    )
    moved = stack["DEM_of_Difference"]
    assert 0.015 < np.isfinite(moved).mean() < 0.04, "a mostly empty layer stays mostly empty"
    assert -16 < np.nanmin(moved) < -10
