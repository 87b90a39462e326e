"""Plain band rasters: one grid, reflectance by the declared or given scale, missing pixels missing, clear words on what
is wrong.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.optical.band_rasters import open_band_rasters
from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical
from landslide_mapper.rasters.io.grid import Grid

gdal.UseExceptions()


class Listener(Silent):
    def __init__(self) -> None:
        self.messages: list[str] = []

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)


class Cancelled(Silent):
    def is_cancelled(self) -> bool:
        return True


def write(
    path: Path,
    values: np.ndarray,
    pixel: float = 10,
    corner=(500_000.0, 4_730_000.0),
    epsg: int | None = 32654,
    **declared: Any,
) -> str:
    """A raster of one or several bands (bands, rows, columns); declared: nodata, scale, offset, names, south_up."""
    layers = np.atleast_3d(values.T).T if values.ndim == 2 else values
    data_type = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16}.get(
        values.dtype.name, gdal.GDT_Float32
    )
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), layers.shape[2], layers.shape[1], len(layers), data_type)
    rows = layers.shape[1]
    if declared.get("south_up"):
        dataset.SetGeoTransform((corner[0], pixel, 0, corner[1] - rows * pixel, 0, pixel))
        layers = layers[:, ::-1]
    else:
        dataset.SetGeoTransform((corner[0], pixel, 0, corner[1], 0, -pixel))
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for number, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(number)
        if "nodata" in declared:
            band.SetNoDataValue(declared["nodata"])
        if "scale" in declared:
            band.SetScale(declared["scale"])
            band.SetOffset(declared.get("offset", 0))
        if "names" in declared:
            band.SetDescription(declared["names"][number - 1])
        band.WriteArray(np.ascontiguousarray(layer))
    return str(path)


def derived(
    paths: list[str],
    target: Path,
    wanted: Wanted | None = None,
    scale: float | None = None,
    feedback: Silent | None = None,
):
    feedback = feedback or Silent()
    bands, grid, _ = open_band_rasters(paths, scale, feedback)
    derive_optical(bands, grid, wanted or Wanted(), target, feedback)
    dataset = gdal.Open(str(target))
    values = {
        dataset.GetRasterBand(i + 1).GetDescription(): dataset.GetRasterBand(i + 1).ReadAsArray()
        for i in range(dataset.RasterCount)
    }
    return values, Grid.of(dataset)


def numbers(rows: int = 30, columns: int = 40, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(100, 4000, (rows, columns)).astype(np.uint16)


def test_scale_makes_reflectance_and_nodata_stays_missing(tmp_path: Path) -> None:
    dn = numbers()
    dn[:, :7] = 0
    values, _ = derived([write(tmp_path / "B4.tif", dn, nodata=0)], tmp_path / "out.tif", scale=0.0001)
    assert np.isnan(values["B4"][:, :7]).all()
    assert np.allclose(values["B4"][:, 7:], dn[:, 7:] * 0.0001, atol=1e-7)


def test_the_declared_scale_and_offset_are_used_unless_scale_is_given(tmp_path: Path) -> None:
    dn = numbers()
    path = write(tmp_path / "B4.tif", dn, scale=2.75e-5, offset=-0.2)
    assert np.allclose(derived([path], tmp_path / "out.tif")[0]["B4"], dn * 2.75e-5 - 0.2, atol=1e-6)
    assert np.allclose(derived([path], tmp_path / "out.tif", scale=0.0001)[0]["B4"], dn * 0.0001, atol=1e-6)


LANDSAT = "LC09_L2SP_112035_20240105_20240106_02_T1_SR_B5.TIF"


def test_landsats_surface_reflectance_has_the_scale_of_its_collection(tmp_path: Path) -> None:
    """USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide, table 6-1: reflectance = DN x 0.0000275 - 0.2, 0 is
    fill.
    """
    dn = np.array([[0, 7273, 10909], [18182, 43636, 0]], np.uint16)
    listener = Listener()
    values, _ = derived([write(tmp_path / LANDSAT, dn)], tmp_path / "out.tif", feedback=listener)
    assert np.allclose(values["B8"], [[np.nan, 0, 0.1], [0.3, 1, np.nan]], atol=2e-5, equal_nan=True)
    assert any("Landsat Collection 2" in message and "0.0000275" in message for message in listener.messages)


def test_what_the_file_or_the_user_says_wins_over_landsats_scale(tmp_path: Path) -> None:
    dn = numbers()
    declaring = write(tmp_path / LANDSAT, dn, scale=1e-4, offset=-0.1, nodata=0)
    assert np.allclose(derived([declaring], tmp_path / "out.tif")[0]["B8"], dn * 1e-4 - 0.1, atol=1e-6)
    bare = write(tmp_path / LANDSAT, dn, nodata=0)
    assert np.allclose(derived([bare], tmp_path / "out.tif", scale=2e-4)[0]["B8"], dn * 2e-4, atol=1e-6)
    reflectance = write(tmp_path / LANDSAT, (dn * 1e-4).astype(np.float32))
    assert np.allclose(derived([reflectance], tmp_path / "out.tif")[0]["B8"], dn * 1e-4, atol=1e-6)


def test_whole_numbers_without_a_scale_are_stored_reflectance_aloud(tmp_path: Path) -> None:
    listener = Listener()
    dn = numbers()
    values, _ = derived([write(tmp_path / "B4.tif", dn)], tmp_path / "out.tif", feedback=listener)
    assert np.allclose(values["B4"], dn / 10000, atol=1e-6)
    assert any("B4" in message and "reflectance times 10,000" in message for message in listener.messages)
    values, _ = derived([write(tmp_path / "B4.tif", dn)], tmp_path / "kept.tif", scale=1.0, feedback=listener)
    assert np.array_equal(values["B4"], dn), "SCALE 1 keeps the numbers"


def test_the_bands_that_are_read_as_stored_reflectance_are_named_in_one_sentence(tmp_path: Path) -> None:
    listener = Listener()
    small, large = np.full((20, 20), 1200, np.uint16), np.full((20, 20), 3716, np.uint16)
    paths = [write(tmp_path / "B3.tif", small), write(tmp_path / "B4.tif", large)]
    derived(paths, tmp_path / "out.tif", feedback=listener)
    told = [message for message in listener.messages if "no declared scale" in message]
    assert len(told) == 1
    assert told[0].startswith("Whole numbers up to 3716 and no declared scale in B3.tif, B4.tif: they are read")


def test_saturated_pixels_do_not_hide_that_the_rest_is_stored_reflectance(tmp_path: Path) -> None:
    dn = numbers()
    dn[3, 4] = 65535
    values, _ = derived([write(tmp_path / "B4.tif", dn)], tmp_path / "out.tif")
    assert np.isnan(values["B4"][3, 4])
    assert np.allclose(np.delete(values["B4"], 3, 0), np.delete(dn, 3, 0) / 10000, atol=1e-6)


@pytest.mark.parametrize(("value", "kind"), [(200, np.uint8), (200, np.uint16), (40000, np.uint16), (3000, np.float32)])
def test_what_is_no_stored_reflectance_is_kept_as_it_is(tmp_path: Path, value: float, kind: type) -> None:
    """A picture of 8 bits, numbers up to 255, numbers that no reflectance reaches, decimals."""
    values, _ = derived([write(tmp_path / "B4.tif", np.full((20, 20), value, kind))], tmp_path / "out.tif")
    assert np.all(values["B4"] == value)


def test_digital_numbers_that_are_no_reflectance_are_said(tmp_path: Path) -> None:
    listener = Listener()
    decimals = numbers().astype(np.float32)
    derived([write(tmp_path / "B4.tif", decimals)], tmp_path / "out.tif", feedback=listener)
    assert any("B4" in message and "Set SCALE (0.0001" in message for message in listener.messages)


def test_reflectances_raise_no_warning(tmp_path: Path) -> None:
    listener = Listener()
    derived([write(tmp_path / "B4.tif", numbers() / np.float32(10000))], tmp_path / "out.tif", feedback=listener)
    assert listener.messages == []


def test_the_finest_raster_gives_the_grid_and_coarser_ones_are_interpolated(tmp_path: Path) -> None:
    fine = np.full((40, 60), 0.1, np.float32)
    ramp = np.broadcast_to(np.arange(30, dtype=np.float32) * 0.01, (20, 30))
    values, grid = derived(
        [write(tmp_path / "B11.tif", ramp, pixel=20), write(tmp_path / "B4.tif", fine)], tmp_path / "out.tif"
    )
    assert (grid.width, grid.height, grid.geotransform[1]) == (60, 40, 10)
    centres_of_10_m = (np.arange(60) + 0.5) * 10
    expected = np.interp(centres_of_10_m, (np.arange(30) + 0.5) * 20, ramp[0])
    assert np.allclose(values["B11"][10, 1:-1], expected[1:-1], atol=1e-6)
    assert np.array_equal(values["B4"], fine), "its own grid: not resampled"


def test_what_a_coarser_raster_does_not_cover_is_missing(tmp_path: Path) -> None:
    half = np.full((20, 15), 0.3, np.float32)
    values, _ = derived(
        [write(tmp_path / "B4.tif", np.full((40, 60), 0.1, np.float32)), write(tmp_path / "B11.tif", half, pixel=20)],
        tmp_path / "out.tif",
    )
    assert np.isfinite(values["B11"][:, :30]).all() and np.isnan(values["B11"][:, 30:]).all()


def test_a_south_up_raster_lands_where_it_belongs(tmp_path: Path) -> None:
    dn = numbers()
    north, south = write(tmp_path / "B4.tif", dn), write(tmp_path / "B3.tif", dn, south_up=True)
    values, _ = derived([north, south], tmp_path / "out.tif", scale=0.0001)
    assert np.allclose(values["B3"], values["B4"], atol=1e-6)


def test_multiband_files_are_known_by_description(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((4, 20, 20)).astype(np.float32)
    path = write(tmp_path / "planet.tif", image, names=["blue", "green", "red", "nir"])
    values, _ = derived([path], tmp_path / "out.tif", Wanted(indices=("NDVI",), prefix="pre_"))
    assert list(values) == ["pre_B2", "pre_B3", "pre_B4", "pre_B8", "pre_NDVI"]
    assert np.allclose(values["pre_NDVI"], (image[3] - image[2]) / (image[3] + image[2]), atol=1e-5)


def test_a_prefix_that_all_descriptions_share_is_found(tmp_path: Path) -> None:
    pre = write(tmp_path / "pre.tif", np.ones((2, 20, 20), np.float32), names=["pre_B4", "pre_B8"])
    post = write(tmp_path / "post.tif", np.ones((1, 20, 20), np.float32), names=["post_B4"])
    bands, _, prefix = open_band_rasters([pre], None, Silent())
    assert ([band.name for band in bands], prefix) == (["B4", "B8"], "pre_")
    assert open_band_rasters([pre, post], None, Silent())[2] == ""


def test_foreign_bands_keep_their_names_and_become_optical(tmp_path: Path) -> None:
    path = write(tmp_path / "ortho.tif", np.ones((2, 20, 20), np.float32), names=["panchromatic", ""])
    derived([path], tmp_path / "out.tif")
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert [dataset.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["panchromatic", "ortho_2"]
    assert {dataset.GetRasterBand(i).GetMetadataItem("ROLE") for i in (1, 2)} == {"optical"}


def test_bands_chooses_what_is_written_not_what_indices_may_use(tmp_path: Path) -> None:
    image = np.random.default_rng(0).random((2, 20, 20)).astype(np.float32)
    path = write(tmp_path / "image.tif", image, names=["B4", "B8"])
    assert list(derived([path], tmp_path / "out.tif", Wanted(("B8",), ("NDVI",)))[0]) == ["B8", "NDVI"]


def test_bands_come_in_sentinel2s_order_whatever_the_files_order(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.tif", numbers()) for name in ("B11", "B2", "thermal", "B8A", "B8")]
    assert list(derived(paths, tmp_path / "out.tif")[0]) == ["B2", "B8", "B8A", "B11", "thermal"]


def test_an_undeclared_border_of_zeros_is_missing_and_said(tmp_path: Path) -> None:
    dn = numbers(60, 60)
    dn[:, :20] = 0
    listener = Listener()
    values, _ = derived([write(tmp_path / "B4.tif", dn)], tmp_path / "out.tif", scale=0.0001, feedback=listener)
    assert np.isnan(values["B4"][:, :20]).all() and np.isfinite(values["B4"][:, 20:]).all()
    assert any("B4.tif declares no nodata value" in message for message in listener.messages)


def test_zeros_inside_an_image_stay_values(tmp_path: Path) -> None:
    dn = numbers(60, 60)
    dn[20:30, 20:30] = 0
    assert np.isfinite(derived([write(tmp_path / "B4.tif", dn)], tmp_path / "out.tif", scale=0.0001)[0]["B4"]).all()


def test_undeclared_nan_does_not_spread_over_the_image(tmp_path: Path) -> None:
    coarse = np.full((20, 30), 0.2, np.float32)
    coarse[5, 5] = np.nan
    values, _ = derived(
        [write(tmp_path / "B4.tif", np.full((40, 60), 0.1, np.float32)), write(tmp_path / "B11.tif", coarse, pixel=20)],
        tmp_path / "out.tif",
    )
    missing = np.isnan(values["B11"])
    assert missing[10:12, 10:12].all() and missing.sum() <= 16


def test_blocks_leave_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from landslide_mapper.rasters.factors.optical import optical

    paths = [
        write(tmp_path / "B4.tif", numbers(90, 70), nodata=0),
        write(tmp_path / "B8.tif", numbers(45, 35, 1), pixel=20, nodata=0),
    ]
    whole, _ = derived(paths, tmp_path / "whole.tif", Wanted(indices=("NDVI",)), 0.0001)
    monkeypatch.setattr(optical, "BLOCK", 17)
    parts, _ = derived(paths, tmp_path / "parts.tif", Wanted(indices=("NDVI",)), 0.0001)
    for name, values in whole.items():
        assert np.allclose(values, parts[name], atol=1e-6, equal_nan=True), name


def two_crs(folder: Path) -> list[str]:
    return [write(folder / "B4.tif", numbers()), write(folder / "B8.tif", numbers(), epsg=32653)]


def two_places(folder: Path) -> list[str]:
    return [write(folder / "B4.tif", numbers()), write(folder / "B8.tif", numbers(), corner=(600_000.0, 4_730_000.0))]


def twice_the_same(folder: Path) -> list[str]:
    (folder / "later").mkdir()
    return [write(folder / "B4.tif", numbers()), write(folder / "later" / "T54TXN_B04.tif", numbers())]


@pytest.mark.parametrize(
    ("make", "wanted", "says"),
    [
        (two_crs, Wanted(), r"B8\.tif has another coordinate reference system than B4\.tif"),
        (two_places, Wanted(), r"B8\.tif does not overlap B4\.tif"),
        (twice_the_same, Wanted(), r"Two bands are called B4: one in B4\.tif, one in T54TXN_B04\.tif"),
        (
            lambda folder: [write(folder / "B4.tif", numbers(), epsg=None)],
            Wanted(),
            r"B4\.tif has no coordinate reference system",
        ),
        (lambda folder: [write(folder / "B4.tif", numbers())], Wanted(("B8",)), r"no band B8. It has: B4"),
        (
            lambda folder: [write(folder / "B4.tif", numbers())],
            Wanted((), ("NDVI",)),
            r"NDVI needs the band B8, and the input has only B4",
        ),
        (
            lambda folder: [write(folder / "B4.tif", np.zeros((9, 9), np.uint16), nodata=0)],
            Wanted(),
            r"B4\.tif: band B4 holds no valid pixel",
        ),
        (lambda folder: [str(folder / "B4.tif")], Wanted(), r"B4\.tif cannot be opened"),
    ],
    ids=[
        "two CRS",
        "two places",
        "one name twice",
        "no CRS",
        "no such band",
        "index without band",
        "all nodata",
        "not there",
    ],
)
def test_bad_inputs_are_named_and_leave_no_output(tmp_path: Path, make, wanted: Wanted, says: str) -> None:
    with pytest.raises(InputError, match=says):
        derived(make(tmp_path), tmp_path / "out.tif", wanted)
    assert not [path for path in tmp_path.iterdir() if "out" in path.name]


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "B4.tif", numbers())
    with pytest.raises(CancelledError):
        derived([path], tmp_path / "out.tif", feedback=Cancelled())
    assert [entry.name for entry in tmp_path.iterdir()] == ["B4.tif"]


def test_real_band_rasters_in_degrees(tmp_path: Path, shared_data: Path) -> None:
    """Atsuma before the earthquake: the swath edge leaves 40 % missing, the rest is reflectance on the bands' own
    grid.
    """
    folder = shared_data / "atsuma_2018" / "sentinel2_pre"
    paths = [str(folder / f"B{number}.tif") for number in (2, 3, 4)]
    values, grid = derived(paths, tmp_path / "out.tif", Wanted(indices=("brightness",), prefix="pre_"), 0.0001)
    source = gdal.Open(paths[2])
    assert grid == Grid.of(source)
    dn = source.ReadAsArray()
    assert np.array_equal(np.isnan(values["pre_B4"]), dn == 0)
    assert 0.55 < np.isfinite(values["pre_B4"]).mean() < 0.65
    assert np.allclose(values["pre_B4"][dn > 0], dn[dn > 0] / 10000, atol=1e-6)


def test_real_netcdf_subdatasets(tmp_path: Path, shared_data: Path) -> None:
    """Belgium, one month of Sentinel-2 DN from NetCDF variables: NDVI of fields in June."""
    source = shared_data / "belgium_s1_s2_dem" / "worldcereal_preprocessed_inputs.nc"
    paths = []
    for name in ("B04", "B08"):
        path = tmp_path / f"{name}.tif"
        gdal.Translate(str(path), f'NETCDF:"{source}":S2-L2A-{name}', bandList=[8], outputSRS="EPSG:32631")
        paths.append(str(path))
    values, _ = derived(paths, tmp_path / "out.tif", Wanted(indices=("NDVI",)), 0.0001)
    assert list(values) == ["B4", "B8", "NDVI"]
    red, infrared = (gdal.Open(path).ReadAsArray().astype(float) for path in paths)
    valid = np.isfinite(values["NDVI"])
    assert valid.mean() > 0.9
    assert np.allclose(values["NDVI"][valid], ((infrared - red) / (infrared + red))[valid], atol=1e-5)
