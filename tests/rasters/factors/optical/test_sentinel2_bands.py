"""Sentinel-2 products of every level and baseline: reflectance, grid, clouds, mosaics, and what is said of broken
ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.core.bands import SENTINEL2_BANDS
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical
from landslide_mapper.rasters.factors.optical.sentinel2_bands import open_sentinel2
from landslide_mapper.rasters.io.grid import Grid


class Listener(Silent):
    def __init__(self) -> None:
        self.messages: list[str] = []

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)


def derived(
    path: Path,
    target: Path,
    wanted: Wanted | None = None,
    resolution: float = 10,
    mask_clouds: bool = True,
    listener: Silent | None = None,
) -> tuple[dict[str, np.ndarray], Grid]:
    wanted, listener = wanted or Wanted(), listener or Silent()
    bands, grid = open_sentinel2(path, wanted, resolution, mask_clouds, listener)
    derive_optical(bands, grid, wanted, target, listener)
    dataset = gdal.Open(str(target))
    values = {
        dataset.GetRasterBand(i + 1).GetDescription(): dataset.GetRasterBand(i + 1).ReadAsArray()
        for i in range(dataset.RasterCount)
    }
    return values, Grid.of(dataset)


@pytest.mark.parametrize("level", ["L1C", "L2A"])
@pytest.mark.parametrize(
    ("baseline", "offset", "reflectance"),
    [("0300", None, 0.2), ("0400", -1000, 0.1), ("0511", -1000, 0.1), ("0500", None, 0.2)],
    ids=["before 04.00", "04.00", "05.11", "a new baseline that declares no offset"],
)
def test_reflectance_follows_the_products_own_metadata(
    sentinel2: Any, tmp_path: Path, level: str, baseline: str, offset, reflectance: float
) -> None:
    """DN 2000 is 0.2 without and 0.1 with the offset of -1000, whatever the date in the name."""
    product = sentinel2.Sentinel2Product(level=level, baseline=baseline, offset=offset).write(tmp_path)
    values, grid = derived(product, tmp_path / "out.tif")
    assert list(values) == list(SENTINEL2_BANDS), "12 bands: B10 is left out"
    assert (grid.width, grid.height, grid.geotransform) == (120, 120, (199980.0, 10.0, 0.0, 3100020.0, 0.0, -10.0))
    assert "48N" in grid.spatial_reference().GetName()
    for name, band in values.items():
        assert np.allclose(band, reflectance, atol=1e-6), name


def test_each_band_keeps_its_own_values_and_offset(sentinel2: Any, tmp_path: Path) -> None:
    dn = {band: 1100 + 100 * number for number, band in enumerate(sentinel2.RESOLUTIONS)}
    product = sentinel2.Sentinel2Product(dn=dn, quantification=5000).write(tmp_path)
    values, _ = derived(product, tmp_path / "out.tif")
    for band, number in dn.items():
        name = "B8A" if band == "B8A" else f"B{int(band[1:])}"
        if name != "B10":
            assert np.allclose(values[name], (number - 1000) / 5000, atol=1e-6), name


def test_the_finest_image_of_a_band_is_read(sentinel2: Any, tmp_path: Path) -> None:
    """L2A repeats B4 at 20 m and 60 m (here with DN 1): a checkerboard of 10 m survives only from the 10 m image."""
    board = np.where(np.indices((120, 120)).sum(0) % 2, 3000, 5000)
    product = sentinel2.Sentinel2Product(dn={"B04": board}).write(tmp_path)
    values, _ = derived(product, tmp_path / "out.tif", Wanted(bands=("B4",)))
    assert np.allclose(values["B4"], (board - 1000) / 10000, atol=1e-6)


def test_dn_0_is_missing_in_that_band_only(sentinel2: Any, tmp_path: Path) -> None:
    edge = np.full((120, 120), 2000)
    edge[:, :30] = 0
    product = sentinel2.Sentinel2Product(dn={"B04": edge}).write(tmp_path)
    values, _ = derived(product, tmp_path / "out.tif", Wanted(("B3", "B4"), ("NDVI",)))
    assert np.isnan(values["B4"][:, :30]).all() and np.isfinite(values["B4"][:, 30:]).all()
    assert np.isfinite(values["B3"]).all()
    assert np.array_equal(np.isnan(values["NDVI"]), np.isnan(values["B4"]))


@pytest.mark.parametrize("resolution", [20, 60, 7.5])
def test_other_resolutions_keep_corner_extent_and_mean(sentinel2: Any, tmp_path: Path, resolution: float) -> None:
    board = np.where(np.indices((120, 120)).sum(0) % 2, 3000, 5000)
    product = sentinel2.Sentinel2Product(dn={"B04": board}).write(tmp_path)
    values, grid = derived(product, tmp_path / "out.tif", Wanted(("B4", "B5")), resolution)
    assert grid.geotransform == (199980.0, resolution, 0.0, 3100020.0, 0.0, -resolution)
    assert grid.width == grid.height == 1200 / resolution
    assert np.nanmean(values["B4"]) == pytest.approx(0.3, abs=2e-3)
    assert np.allclose(values["B5"], 0.1, atol=1e-6)
    if resolution >= 20:
        assert np.allclose(values["B4"], 0.3, atol=1e-6), "averaged, not picked"


def test_20_m_bands_are_interpolated_between_pixel_centres(sentinel2: Any, tmp_path: Path) -> None:
    """A ramp along the columns of a 20 m band stays a ramp at 10 m: half a step from pixel to pixel, not stairs."""
    ramp = np.broadcast_to(1000 + 10 * np.arange(120), (120, 120))
    product = sentinel2.Sentinel2Product(dn={"B05": ramp}, offset=None).write(tmp_path)
    row = derived(product, tmp_path / "out.tif", Wanted(("B5",)))[0]["B5"][60]
    steps = np.diff(row[3:-3])
    assert np.allclose(steps, 0.001, atol=2e-5)


def test_scene_classification_hides_clouds_and_shadows(sentinel2: Any, tmp_path: Path) -> None:
    classes = np.full((120, 120), 4)
    for code in range(1, 12):
        classes[:, 10 * code : 10 * code + 10] = code
    product = sentinel2.Sentinel2Product(classification=classes).write(tmp_path)
    masked, _ = derived(product, tmp_path / "out.tif", Wanted(("B4", "B9"), ("NDVI",)))
    open_sky, _ = derived(product, tmp_path / "open.tif", Wanted(("B4", "B9"), ("NDVI",)), mask_clouds=False)
    for name in ("B4", "B9", "NDVI"):
        hidden = {code for code in range(1, 12) if np.isnan(masked[name][:, 10 * code : 10 * code + 10]).any()}
        assert hidden == {1, 3, 8, 9, 10}, name
        assert np.isfinite(open_sky[name]).all()


def test_l1c_cloud_raster_hides_opaque_clouds_and_cirrus_not_snow(sentinel2: Any, tmp_path: Path) -> None:
    clouds = np.zeros((3, 120, 120), int)
    clouds[0, :, 0:30] = clouds[1, :, 30:60] = clouds[2, :, 60:90] = 1
    product = sentinel2.Sentinel2Product(level="L1C", cloud_raster=clouds).write(tmp_path)
    band = derived(product, tmp_path / "out.tif", Wanted(("B4",)))[0]["B4"]
    assert np.isnan(band[:, :60]).all() and np.isfinite(band[:, 60:]).all()


def test_l1c_cloud_polygons_of_old_products(sentinel2: Any, tmp_path: Path) -> None:
    ring = "199980 3100020 200580 3100020 200580 3099420 199980 3099420 199980 3100020"
    product = sentinel2.Sentinel2Product(
        level="L1C", baseline="0300", offset=None, cloud_gml=sentinel2.cloud_polygons(ring)
    ).write(tmp_path)
    band = derived(product, tmp_path / "out.tif", Wanted(("B4",)))[0]["B4"]
    assert np.isnan(band[:60, :60]).all() and np.isfinite(band[60:]).all() and np.isfinite(band[:, 60:]).all()
    assert not list(product.rglob("*.gfs")), "nothing is written into the user's product"


def test_a_cloudless_old_product_hides_nothing(sentinel2: Any, tmp_path: Path) -> None:
    product = sentinel2.Sentinel2Product(
        level="L1C", baseline="0300", offset=None, cloud_gml=sentinel2.cloud_polygons()
    ).write(tmp_path)
    assert np.isfinite(derived(product, tmp_path / "out.tif", Wanted(("B4",)))[0]["B4"]).all()


def test_a_product_without_any_cloud_mask_says_so(sentinel2: Any, tmp_path: Path) -> None:
    product, listener = sentinel2.Sentinel2Product(level="L1C").write(tmp_path), Listener()
    derived(product, tmp_path / "out.tif", Wanted(("B4",)), listener=listener)
    assert any("has no cloud mask" in message for message in listener.messages)


def test_a_wholly_clouded_scene_is_said(sentinel2: Any, tmp_path: Path) -> None:
    product = sentinel2.Sentinel2Product(classification=np.full((120, 120), 9)).write(tmp_path)
    with pytest.raises(InputError, match=r"hidden by clouds\. Choose another date, or set MASK_CLOUDS to false"):
        derived(product, tmp_path / "out.tif", Wanted(("B4",)))
    assert not (tmp_path / "out.tif").exists()


def test_a_zip_gives_what_its_folder_gives(sentinel2: Any, tmp_path: Path) -> None:
    board = np.where(np.indices((120, 120)).sum(0) % 2, 3000, 5000)
    maker = sentinel2.Sentinel2Product(dn={"B04": board})
    archive = maker.write_zip(tmp_path)
    folder = next((tmp_path / "unzipped").iterdir())
    wanted = Wanted(("B4", "B11"), ("NDMI",))
    from_zip, zip_grid = derived(archive, tmp_path / "zip.tif", wanted)
    from_folder, folder_grid = derived(folder, tmp_path / "folder.tif", wanted)
    from_metadata, _ = derived(folder / "MTD_MSIL2A.xml", tmp_path / "metadata.tif", wanted)
    assert zip_grid == folder_grid
    for name in from_zip:
        assert np.array_equal(from_zip[name], from_folder[name], equal_nan=True)
        assert np.array_equal(from_zip[name], from_metadata[name], equal_nan=True)


def test_tiles_of_a_folder_are_mosaicked_each_with_its_own_offset(sentinel2: Any, tmp_path: Path) -> None:
    """Two tiles of one zone that overlap by 200 m: one old (no offset), one new; both mean reflectance 0.2."""
    sentinel2.Sentinel2Product(baseline="0300", offset=None, dn={"B04": 2000}).write(tmp_path / "two")
    sentinel2.Sentinel2Product(tile="T48RUR", corner=(199980.0 + 1000, 3100020.0 - 500), dn={"B04": 3000}).write(
        tmp_path / "two"
    )
    values, grid = derived(tmp_path / "two", tmp_path / "out.tif", Wanted(("B4",)))
    assert (grid.width, grid.height) == (220, 170)
    expected = np.full((170, 220), np.nan)
    expected[:120, :120] = 0.2
    expected[50:, 100:] = 0.2
    assert np.array_equal(np.isnan(values["B4"]), np.isnan(expected))
    assert np.allclose(values["B4"][np.isfinite(expected)], 0.2, atol=1e-6)


def test_a_cloud_in_one_tile_is_filled_from_the_other(sentinel2: Any, tmp_path: Path) -> None:
    cloudy = np.full((120, 120), 4)
    cloudy[:, 60:] = 9
    sentinel2.Sentinel2Product(classification=cloudy, dn={"B04": 2000}).write(tmp_path / "two")
    sentinel2.Sentinel2Product(tile="T48RUR", corner=(199980.0 + 800, 3100020.0), dn={"B04": 4000}).write(
        tmp_path / "two"
    )
    row = derived(tmp_path / "two", tmp_path / "out.tif", Wanted(("B4",)))[0]["B4"][60]
    assert (
        np.allclose(row[:60], 0.1, atol=1e-6) and np.isnan(row[60:80]).all() and np.allclose(row[80:], 0.3, atol=1e-6)
    )


def test_a_tile_of_the_next_zone_is_brought_onto_the_first_ones_grid(sentinel2: Any, tmp_path: Path) -> None:
    sentinel2.Sentinel2Product(tile="T48RTR", corner=(794000.0, 3100020.0)).write(tmp_path / "two")
    sentinel2.Sentinel2Product(tile="T49RBL", epsg=32649, corner=(204500.0, 3100900.0), dn={"B04": 6000}).write(
        tmp_path / "two"
    )
    values, grid = derived(tmp_path / "two", tmp_path / "out.tif", Wanted(("B4",)))
    assert "48N" in grid.spatial_reference().GetName()
    assert {round(float(value), 3) for value in np.unique(values["B4"][np.isfinite(values["B4"])].round(3))} == {
        0.1,
        0.5,
    }


def corrupt_metadata(product: Path) -> None:
    (product / "MTD_MSIL2A.xml").write_text("<n1:Level-2A_User_Product><broken")


def no_quantification(product: Path) -> None:
    (product / "MTD_MSIL2A.xml").write_text("<n1:Level-2A_User_Product xmlns:n1='x'/>")


def no_images(product: Path) -> None:
    for image in product.rglob("*.jp2"):
        image.unlink()


def no_metadata(product: Path) -> None:
    (product / "MTD_MSIL2A.xml").unlink()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (corrupt_metadata, r"MTD_MSIL2A\.xml are damaged .* Download the product again"),
        (no_quantification, r"MTD_MSIL2A\.xml of S2A_MSIL2A.* no quantification value"),
        (no_images, r"S2A_MSIL2A.*SAFE has no image"),
        (no_metadata, r"S2A_MSIL2A.*SAFE holds no Sentinel-2 product .* Choose the \.SAFE folder or the zip"),
    ],
)
def test_broken_products_are_named_with_the_cure(sentinel2: Any, tmp_path: Path, spoil, says: str) -> None:
    product = sentinel2.Sentinel2Product().write(tmp_path)
    spoil(product)
    with pytest.raises(InputError, match=says):
        derived(product, tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()


def test_a_missing_image_is_named_unless_it_is_not_wanted(sentinel2: Any, tmp_path: Path) -> None:
    product = sentinel2.Sentinel2Product(without=("B05", "B11")).write(tmp_path)
    with pytest.raises(
        InputError,
        match=r"no image of B5, B11 in L2A_T48RTR.*it has B1, B2.*again, or name the bands you want in BANDS\.",
    ):
        derived(product, tmp_path / "out.tif")
    with pytest.raises(InputError, match=r"no image of B11"):
        derived(product, tmp_path / "out.tif", Wanted(("B4",), ("NDMI",)))
    assert not (tmp_path / "out.tif").exists()
    assert list(derived(product, tmp_path / "out.tif", Wanted(("B4",), ("NDVI",)))[0]) == ["B4", "NDVI"]


def test_a_truncated_image_is_called_damaged(sentinel2: Any, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(1, 9000, (120, 120))
    product = sentinel2.Sentinel2Product(dn={"B04": noise}).write(tmp_path)
    image = next(product.rglob("*_B04_10m.jp2"))
    image.write_bytes(image.read_bytes()[:400])
    with pytest.raises(InputError, match=r"B04_10m\.jp2"):
        derived(product, tmp_path / "out.tif", Wanted(("B4",)))
    assert not (tmp_path / "out.tif").exists()


def test_levels_are_not_mixed(sentinel2: Any, tmp_path: Path) -> None:
    sentinel2.Sentinel2Product().write(tmp_path / "two")
    sentinel2.Sentinel2Product(level="L1C").write(tmp_path / "two")
    with pytest.raises(InputError, match="two mixes L1C and L2A"):
        derived(tmp_path / "two", tmp_path / "out.tif")


@pytest.mark.parametrize("name", ["B10", "B13", "red"])
def test_bands_that_sentinel2_does_not_offer_are_refused(sentinel2: Any, tmp_path: Path, name: str) -> None:
    product = sentinel2.Sentinel2Product().write(tmp_path)
    with pytest.raises(InputError, match=f"no band {name}. Choose from B1, B2"):
        derived(product, tmp_path / "out.tif", Wanted((name,)))


def test_a_zip_that_is_none_and_a_path_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 and no more")
    for path, says in (
        (tmp_path / "cut.zip", "holds no Sentinel-2 product"),
        (tmp_path / "gone.SAFE", "does not exist"),
        (tmp_path, "holds no"),
    ):
        with pytest.raises(InputError, match=says):
            derived(path, tmp_path / "out.tif")


def test_a_real_sentinel1_product_is_told_apart(shared_data: Path, tmp_path: Path) -> None:
    safe = next((shared_data / "sentinel1_safe").rglob("*.SAFE"))
    with pytest.raises(InputError, match="for Sentinel-1 use"):
        derived(safe, tmp_path / "out.tif")


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_saturated_and_missing_numbers_are_missing(sentinel2: Any, tmp_path: Path, level: str) -> None:
    """Special values of the product's metadata: 0 is NODATA, 65535 SATURATED."""
    dn = np.full((120, 120), 3000)
    dn[:20, :20], dn[100:, 100:] = 65535, 0
    product = sentinel2.Sentinel2Product(level=level, dn={"B04": dn}).write(tmp_path)
    listener = Listener()
    values, _ = derived(product, tmp_path / "out.tif", Wanted(bands=("B4",)), mask_clouds=False, listener=listener)
    assert np.isnan(values["B4"][:20, :20]).all() and np.isnan(values["B4"][100:, 100:]).all()
    assert values["B4"][60, 60] == pytest.approx(0.2)
    assert any("hold 65535 (saturated)" in text for text in listener.messages)
    assert not any("SCALE" in text for text in listener.messages)


def test_another_special_value_of_the_metadata_is_obeyed(sentinel2: Any, tmp_path: Path) -> None:
    dn = np.full((120, 120), 3000)
    dn[:20] = 32767
    product = sentinel2.Sentinel2Product(dn={"B04": dn}).write(tmp_path)
    metadata = product / "MTD_MSIL2A.xml"
    special = (
        "<Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>"
        "<SPECIAL_VALUE_INDEX>32767</SPECIAL_VALUE_INDEX></Special_Values>"
    )
    place = metadata.read_text().rindex("</")
    metadata.write_text(metadata.read_text()[:place] + special + metadata.read_text()[place:])
    values, _ = derived(product, tmp_path / "out.tif", Wanted(bands=("B4",)), mask_clouds=False)
    assert np.isnan(values["B4"][:20]).all() and np.isfinite(values["B4"][20:]).all()
