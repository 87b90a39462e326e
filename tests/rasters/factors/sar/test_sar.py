"""SAR factors from files: scales, multilook, formulas in power, grids, blocks, real scenes, and refusals."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.sar import sar
from landslide_mapper.rasters.factors.sar.power_raster import spread_windows
from landslide_mapper.rasters.factors.sar.sar import FACTORS, SarSettings, derive_sar
from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.grid import Grid

UNFILTERED = SarSettings(filter="none")


def write(
    path: Path,
    *bands: np.ndarray,
    nodata: float | None = None,
    pixel: float = 10.0,
    west: float = 600000.0,
    names: tuple[str, ...] = (),
) -> Path:
    height, width = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, pixel, 0, 4830000.0, 0, -pixel))
    for index, values in enumerate(bands, start=1):
        dataset.GetRasterBand(index).WriteArray(values)
        if nodata is not None:
            dataset.GetRasterBand(index).SetNoDataValue(nodata)
        if names:
            dataset.GetRasterBand(index).SetDescription(names[index - 1])
    dataset.FlushCache()
    return path


def gamma(shape: tuple[int, int], mean: float, seed: int) -> np.ndarray:
    return (mean * np.random.default_rng(seed).standard_gamma(4.0, shape) / 4).astype(np.float32)


def derive(
    inputs: dict[str, Path], factors: list[str], target: Path, settings: SarSettings = UNFILTERED, prefix: str = ""
) -> dict[str, np.ndarray]:
    derive_sar(inputs, factors, settings, prefix, target, Silent())
    dataset = gdal.Open(str(target))
    return {
        dataset.GetRasterBand(i).GetDescription(): dataset.GetRasterBand(i).ReadAsArray()
        for i in range(1, dataset.RasterCount + 1)
    }


def test_every_factor_is_its_formula_in_power(tmp_path: Path) -> None:
    """Hand-computed: VV 0.1, VH 0.02, before 0.05 and 0.04."""
    powers = {"VV": 0.1, "VH": 0.02, "PRE_VV": 0.05, "PRE_VH": 0.04}
    inputs = {
        name: write(tmp_path / f"{name}.tif", np.full((4, 5), value, np.float32)) for name, value in powers.items()
    }
    bands = derive(inputs, list(FACTORS), tmp_path / "out.tif")
    expected = {
        "VV": -10.0,
        "VH": -16.98970,
        "VV_VH_ratio": 6.98970,
        "RVI": 4 * 0.02 / 0.12,
        "VV_change": 3.01030,
        "VH_change": -3.01030,
    }
    assert list(bands) == list(expected)
    for name, value in expected.items():
        assert np.allclose(bands[name], value, atol=1e-4), name


def test_vv_and_vh_can_stay_linear_and_quotients_stay_in_decibels(tmp_path: Path) -> None:
    inputs = {
        name: write(tmp_path / f"{name}.tif", gamma((30, 30), 0.1, seed)) for seed, name in enumerate(("VV", "VH"))
    }
    settings = SarSettings(filter="lee", window=5, iterations=2, looks=4.0)
    plain = derive(inputs, ["VV", "VH", "VV_VH_ratio"], tmp_path / "db.tif", settings)
    linear = derive(inputs, ["VV", "VH", "VV_VH_ratio"], tmp_path / "power.tif", replace(settings, output="power"))
    for name in ("VV", "VH"):
        assert linear[name] == pytest.approx(10 ** (plain[name] / 10), rel=1e-5)
    assert np.array_equal(linear["VV_VH_ratio"], plain["VV_VH_ratio"])
    units = [band.unit for band in read_band_table(gdal.Open(str(tmp_path / "power.tif")))]
    assert units == ["power", "power", "dB"]


def test_power_amplitude_and_decibel_give_the_same(tmp_path: Path) -> None:
    power = gamma((60, 50), 0.1, 1)
    scales = {"power": power, "amplitude": np.sqrt(power), "decibel": 10 * np.log10(power)}
    results = []
    for scale, values in scales.items():
        source = write(tmp_path / f"{scale}.tif", values)
        results.append(
            derive({"VV": source}, ["VV"], tmp_path / f"out_{scale}.tif", SarSettings(scale=scale, looks=4.0))["VV"]
        )
    assert np.allclose(results[0], results[1], atol=1e-4)
    assert np.allclose(results[0], results[2], atol=1e-4)


def test_multilook_averages_power_over_valid_pixels_and_moves_the_grid(tmp_path: Path) -> None:
    """Range looks average columns, azimuth looks rows; what fills no whole look is dropped."""
    power = np.arange(1, 43, dtype=np.float32).reshape(6, 7)
    power[0, 0] = np.nan
    power[4:6, 0:3] = -1
    source = write(tmp_path / "vv.tif", power)
    decibel = derive(
        {"VV": source}, ["VV"], tmp_path / "out.tif", SarSettings(filter="none", range_looks=3, azimuth_looks=2)
    )["VV"]
    assert decibel.shape == (3, 2)
    assert decibel[0, 0] == pytest.approx(10 * math.log10((2 + 3 + 8 + 9 + 10) / 5), abs=1e-4)
    assert decibel[1, 1] == pytest.approx(10 * math.log10(np.mean(power[2:4, 3:6])), abs=1e-4)
    assert np.isnan(decibel[2, 0])
    assert gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform() == (600000.0, 30.0, 0.0, 4830000.0, 0.0, -20.0)


def test_many_looks_are_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from landslide_mapper.rasters.factors.sar import power_raster

    power = gamma((60, 60), 0.1, 2)
    source = write(tmp_path / "vv.tif", power)
    settings = SarSettings(filter="none", range_looks=4, azimuth_looks=5)
    monkeypatch.setattr(power_raster, "MAX_READ", 700)
    decibel = derive({"VV": source}, ["VV"], tmp_path / "out.tif", settings)["VV"]
    expected = power.reshape(12, 5, 15, 4).mean(axis=(1, 3), dtype=float)
    assert np.allclose(decibel, 10 * np.log10(expected), atol=1e-4)


def test_zero_negative_infinite_and_nodata_power_is_unknown(tmp_path: Path) -> None:
    power = np.full((6, 6), 0.1, np.float32)
    power[0, :4] = [0.0, -0.5, np.inf, -9999.0]
    decibel = derive(
        {"VV": write(tmp_path / "vv.tif", power, nodata=-9999.0)}, ["VV"], tmp_path / "out.tif", SarSettings(looks=4.0)
    )["VV"]
    assert np.isnan(decibel[0, :4]).all()
    assert np.allclose(decibel[1:], -10, atol=1e-4)


def test_the_band_table_tells_names_roles_and_units(tmp_path: Path) -> None:
    inputs = {
        name: write(tmp_path / f"{name}.tif", gamma((30, 30), 0.1, seed)) for seed, name in enumerate(("VV", "VH"))
    }
    derive(inputs, ["VV", "RVI"], tmp_path / "out.tif", prefix="pre_")
    table = read_band_table(gdal.Open(str(tmp_path / "out.tif")))
    assert [(band.name, band.role, band.kind, band.unit) for band in table] == [
        ("pre_VV", "sar", "continuous", "dB"),
        ("pre_RVI", "sar", "continuous", ""),
    ]
    assert all(math.isfinite(band.mean) and band.std > 0 for band in table)


def test_one_file_with_both_polarisations_serves_both_inputs(tmp_path: Path) -> None:
    both = write(
        tmp_path / "s1.tif", np.full((4, 4), 0.01, np.float32), np.full((4, 4), 0.1, np.float32), names=("VH", "VV")
    )
    bands = derive({"VV": both, "VH": both}, ["VV", "VH"], tmp_path / "out.tif")
    assert (bands["VV"][0, 0], bands["VH"][0, 0]) == (pytest.approx(-10), pytest.approx(-20))


@pytest.mark.parametrize("name", ["boxcar", "lee", "refined_lee"])
def test_the_result_does_not_depend_on_the_block_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    power = gamma((90, 110), 0.1, 4)
    power[np.random.default_rng(5).random(power.shape) < 0.05] = np.nan
    source = write(tmp_path / "vv.tif", power)
    settings = SarSettings(filter=name, window=5, looks=4.0, iterations=2)
    results = []
    for block in (16, 37, 1024):
        monkeypatch.setattr(sar, "BLOCK", block)
        results.append(derive({"VV": source}, ["VV"], tmp_path / f"out{block}.tif", settings)["VV"])
    assert np.array_equal(results[0], results[2], equal_nan=True)
    assert np.array_equal(results[1], results[2], equal_nan=True)


def test_a_pre_event_raster_on_another_grid_is_resampled_in_power(tmp_path: Path) -> None:
    """Halfway between 0.1 and 0.3 lies 0.2, not their geometric mean as it would in decibels."""
    columns = np.broadcast_to(np.array([0.1, 0.3] * 10, np.float32), (20, 20))
    post = write(tmp_path / "post.tif", np.full((10, 10), 0.2, np.float32), west=600055.0)
    pre = write(tmp_path / "pre.tif", 10 * np.log10(columns))
    post_decibel = write(tmp_path / "post_db.tif", np.full((10, 10), 10 * math.log10(0.2), np.float32), west=600055.0)
    change = derive(
        {"VV": post_decibel, "PRE_VV": pre},
        ["VV_change"],
        tmp_path / "out.tif",
        SarSettings(scale="decibel", filter="none"),
    )["VV_change"]
    assert post.exists()
    assert np.allclose(change, 0, atol=1e-3)


def test_looks_are_estimated_and_told(tmp_path: Path) -> None:
    told: list[str] = []

    class Listener(Silent):
        def message(self, text: str) -> None:
            told.append(text)

    source = write(tmp_path / "vv.tif", gamma((300, 300), 0.1, 6))
    derive_sar({"VV": source}, ["VV"], SarSettings(), "", tmp_path / "out.tif", Listener())
    assert told[0].startswith("vv.tif (VV): ")
    assert float(told[0].split()[2]) == pytest.approx(4.0, rel=0.1)


@pytest.mark.parametrize(("width", "height"), [(64, 64), (40, 100), (128, 32), (4096, 1)])
def test_windows_to_judge_by_are_spread_over_rows_and_columns(width: int, height: int) -> None:
    grid = Grid("", (0, 1, 0, 0, 0, -1), width * 10, height * 10)
    windows = spread_windows(grid, 10, 64)
    assert len(windows) == 64
    for places, length in (
        ([window.column for window in windows], width * 10),
        ([window.row for window in windows], height * 10),
    ):
        quarters = {4 * place // length for place in places}
        assert len(quarters) == min(4, length // 10)
    assert len(spread_windows(Grid("", (0, 1, 0, 0, 0, -1), 25, 31), 10, 64)) == 12


@pytest.mark.parametrize(
    ("inputs", "factors", "changed", "sentence"),
    [
        (
            ("VV",),
            ["VV", "VH"],
            {},
            r"The factor VH needs the raster VH, which is not set\. Set it, or leave the factor out",
        ),
        (("VV",), ["RVI"], {}, r"RVI needs the raster VH"),
        (("VV", "VH"), ["VV_change"], {}, r"VV_change needs the raster PRE_VV"),
        ((), ["VV_VH_ratio"], {}, r"VV_VH_ratio needs the raster VV and VH"),
        (("VV",), [], {}, r"Choose at least one in FACTORS"),
        (("VV",), ["VV"], {"filter": "lee", "window": 4}, r"WINDOW 4 has no central pixel\. Choose an odd number"),
        (("VV",), ["VV"], {"looks": 0.0}, r"LOOKS 0 is not possible"),
        (("VV",), ["VV"], {"range_looks": 50}, r"VV\.tif has 20 x 20 pixels, fewer than one look of 50 x 1"),
    ],
)
def test_impossible_wishes_are_refused(
    tmp_path: Path, inputs: tuple[str, ...], factors: list[str], changed: dict[str, Any], sentence: str
) -> None:
    files = {name: write(tmp_path / f"{name}.tif", gamma((20, 20), 0.1, 7)) for name in inputs}
    with pytest.raises(InputError, match=sentence):
        derive(files, factors, tmp_path / "out.tif", SarSettings(**{"filter": "none", **changed}))
    assert not list(tmp_path.glob("*out*"))


def test_different_grids_of_vv_and_vh_are_refused(tmp_path: Path) -> None:
    files = {
        "VV": write(tmp_path / "a.tif", gamma((20, 20), 0.1, 8)),
        "VH": write(tmp_path / "b.tif", gamma((20, 20), 0.1, 8), west=600005.0),
    }
    with pytest.raises(InputError, match=r"a\.tif \(VV\) and b\.tif \(VH\) have different grids.*align"):
        derive(files, ["VV", "VH"], tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()


def test_decibels_taken_for_power_are_noticed(tmp_path: Path) -> None:
    source = write(tmp_path / "values.tif", 10 * np.log10(gamma((20, 20), 0.1, 9)))
    with pytest.raises(
        InputError, match=r"values\.tif \(VV\) holds mostly negative values.*Set INPUT_SCALE to decibel"
    ):
        derive({"VV": source}, ["VV"], tmp_path / "out.tif")


def test_a_raster_without_any_backscatter_is_refused(tmp_path: Path) -> None:
    source = write(tmp_path / "empty.tif", np.zeros((20, 20), np.float32))
    with pytest.raises(InputError, match=r"empty\.tif \(VV\) holds no valid backscatter"):
        derive({"VV": source}, ["VV"], tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()


def test_a_pre_event_raster_elsewhere_is_refused(tmp_path: Path) -> None:
    files = {
        "VV": write(tmp_path / "a.tif", gamma((20, 20), 0.1, 8)),
        "PRE_VV": write(tmp_path / "b.tif", gamma((20, 20), 0.1, 8), west=700000.0),
    }
    with pytest.raises(InputError, match=r"b\.tif \(PRE_VV\) holds no valid backscatter here"):
        derive(files, ["VV_change"], tmp_path / "out.tif")


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Impatient(Silent):
        def is_cancelled(self) -> bool:
            return True

    source = write(tmp_path / "vv.tif", gamma((20, 20), 0.1, 9))
    with pytest.raises(CancelledError):
        derive_sar({"VV": source}, ["VV"], UNFILTERED, "", tmp_path / "out.tif", Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["vv.tif"]


def test_real_scenes_of_southern_france(tmp_path: Path, shared_data: Path) -> None:
    """Terrain-normalised Sentinel-1 in decibels with nodata -99: filtered values stay within the scene's own range."""
    scenes = sorted((shared_data / "sentinel1_vv_france").glob("*.tif"))
    post, pre = scenes[1], scenes[0]
    bands = derive({"VV": post, "PRE_VV": pre}, ["VV", "VV_change"], tmp_path / "out.tif", SarSettings(scale="decibel"))
    raw = gdal.Open(str(post)).ReadAsArray()
    known = raw != -99
    assert np.array_equal(np.isfinite(bands["VV"]), known)
    assert raw[known].min() <= np.nanmin(bands["VV"]) and np.nanmax(bands["VV"]) <= raw[known].max()
    power = 10 ** (raw[known] / 10)
    assert np.nanmean(10 ** (bands["VV"] / 10)) == pytest.approx(power.mean(), rel=0.05)
    assert abs(np.nanmedian(bands["VV_change"])) < 3
