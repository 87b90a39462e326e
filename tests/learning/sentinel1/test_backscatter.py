"""Sentinel-1 backscatter against the annotation's own truth: tie points say where a pixel lies, incidence angles what
its power becomes.
"""

from __future__ import annotations

import importlib.util
import math
import re
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from landslide_mapper.core.errors import EngineError, InputError, OutputError
from landslide_mapper.learning.sentinel1 import backscatter
from landslide_mapper.learning.sentinel1 import grid as backscatter_grid
from landslide_mapper.learning.sentinel1 import product as sentinel1_product
from landslide_mapper.learning.sentinel1.backscatter import GAMMA0_RTC, SIGMA0, backscatter_job
from landslide_mapper.learning.sentinel1.product import multilook

from ..sentinel1_scenes import CELLS, TiePoint, annotation, middle_point, noise_at, tie_points, with_pixels, write_dem

pytestmark = pytest.mark.filterwarnings("ignore")
NUMBER = 100  # the digital number of the test images


class Listener:
    def __init__(self) -> None:
        self.messages: list[str] = []

    def progress(self, fraction: float) -> None: ...

    def message(self, text: str) -> None:
        self.messages.append(text)

    warning = message

    def is_cancelled(self) -> bool:
        return False


@pytest.fixture
def needs_sarsen() -> None:
    if importlib.util.find_spec("sarsen") is None:
        pytest.skip("the extra 'backscatter' is not installed (pip install -r engine/requirements-backscatter.txt)")


@pytest.fixture
def grd(shared_data: Path, needs_sarsen: None) -> Path:
    return next((shared_data / "sentinel1_safe").glob("*GRDH*.SAFE"))


@pytest.fixture
def slc(shared_data: Path, needs_sarsen: None) -> Path:
    return next((shared_data / "sentinel1_safe").glob("*SLC*.SAFE"))


def bright(rows: int, columns: int) -> np.ndarray:
    return np.full((rows, columns), NUMBER)


def run(safe: Path, dem: Path, output: Path, **parameters: Any) -> np.ndarray:
    job = {"safe": str(safe), "dem": str(dem), "output": str(output), "polarisations": ["VV"], "remove_noise": False}
    backscatter_job({**job, **extent_of(dem), **parameters}, Listener(), "")
    with rasterio.open(output) as raster:
        values: np.ndarray = raster.read(1)
    return values


def extent_of(dem: Path) -> dict[str, Any]:
    """The extent parameter that asks for what a DEM covers; nothing for a DEM that is not there."""
    if not dem.exists():
        return {}
    with rasterio.open(dem) as raster:
        return {"extent": list(raster.bounds), "extent_crs": raster.crs.to_string()}


def beta0(point: TiePoint) -> float:
    return NUMBER**2 / point.beta**2


def test_the_annotations_tables_keep_the_identities(shared_data: Path) -> None:
    """sigma0 = beta0 sin(incidence), to 1 %: the tables are for the ellipsoid, the tie points' incidence for the
    ground.
    """
    for safe in sorted((shared_data / "sentinel1_safe").glob("*.SAFE")):
        points = tie_points(safe)
        middle = sorted({point.line for point in points})[len({point.line for point in points}) // 2]
        for point in points:
            if point.line == middle:
                assert (point.beta / point.sigma) ** 2 == pytest.approx(
                    math.sin(math.radians(point.incidence)), rel=1e-2
                )


def test_sigma0_of_an_even_image_is_what_table_and_incidence_say(grd: Path, tmp_path: Path) -> None:
    point = middle_point(grd)
    safe = with_pixels(grd, tmp_path, point, bright(400, 400))
    values = run(safe, write_dem(tmp_path / "dem.tif", point), tmp_path / "sigma0.tif", output_type=SIGMA0)
    assert np.nanmedian(values) == pytest.approx(NUMBER**2 / point.sigma**2, rel=1e-3)
    assert np.nanmedian(values) == pytest.approx(beta0(point) * math.sin(math.radians(point.incidence)), rel=4e-3)
    with rasterio.open(tmp_path / "sigma0.tif") as raster:
        assert raster.crs == point.crs and raster.res == (10, 10)
        assert raster.descriptions == ("VV",) and raster.units == ("power",)
        assert math.isnan(raster.nodata)
        tags = raster.tags(1)
    assert (tags["ROLE"], tags["KIND"]) == ("sar", "continuous")
    assert float(tags["STATISTICS_MEAN"]) == pytest.approx(np.nanmean(values), rel=1e-5)


def test_noise_is_subtracted_before_the_calibration(grd: Path, tmp_path: Path) -> None:
    """sigma0 = (DN^2 - noise) / table^2 by the annotation read here; where that is negative, -40 dB and no hole."""
    point = middle_point(grd)
    noise = noise_at(grd, point)
    assert 100 < noise < NUMBER**2 / 2
    dem = write_dem(tmp_path / "dem.tif", point)
    bright_values = run(
        with_pixels(grd, tmp_path / "bright", point, bright(300, 300)),
        dem,
        tmp_path / "b.tif",
        output_type=SIGMA0,
        remove_noise=True,
    )
    assert np.nanmedian(bright_values) == pytest.approx((NUMBER**2 - noise) / point.sigma**2, rel=2e-3)
    dark = np.full((300, 300), int(math.sqrt(noise) / 2))
    dark_values = run(
        with_pixels(grd, tmp_path / "dark", point, dark), dem, tmp_path / "d.tif", output_type=SIGMA0, remove_noise=True
    )
    assert np.nanmax(dark_values) == np.nanmin(dark_values) == np.float32(1e-4)
    assert np.array_equal(np.isnan(dark_values), np.isnan(bright_values))


def test_the_mean_of_pure_noise_is_nothing(grd: Path, tmp_path: Path) -> None:
    """Pixels that hold noise alone average out before anything is clipped: what is left is far below the noise."""
    point = middle_point(grd)
    noise = noise_at(grd, point)
    pixels = np.sqrt(np.random.default_rng(2).gamma(4.4, noise / 4.4, (600, 600)))  # a GRD has about 4.4 looks
    safe = with_pixels(grd, tmp_path, point, np.maximum(1, np.round(pixels)))
    values = run(
        safe,
        write_dem(tmp_path / "dem.tif", point),
        tmp_path / "n.tif",
        output_type=SIGMA0,
        resolution=100,
        remove_noise=True,
    )
    assert np.nanmean(values) < 0.06 * noise / point.sigma**2


def test_an_image_whose_noise_is_unknown_says_so(slc: Path, tmp_path: Path) -> None:
    point, told = middle_point(slc), Listener()
    safe = with_pixels(slc, tmp_path, point, bright(300, 1200))
    job = {
        "safe": str(safe),
        "dem": str(write_dem(tmp_path / "dem.tif", point)),
        "output": str(tmp_path / "o.tif"),
        "polarisations": ["VV"],
    }
    job |= extent_of(Path(job["dem"]))
    backscatter_job({**job, "output_type": SIGMA0, "resolution": 30}, told, "")
    assert any(
        "IW1/VV" in message and "has no noise annotation, so the thermal noise stays in" in message
        for message in told.messages
    )


def test_a_bright_target_lands_on_its_tie_point(grd: Path, tmp_path: Path) -> None:
    """The annotation's tie point gives longitude, latitude and height of the pixel."""
    point = middle_point(grd)
    pixels = bright(400, 400)
    pixels[199:202, 199:202] = 30 * NUMBER
    values = run(
        with_pixels(grd, tmp_path, point, pixels),
        write_dem(tmp_path / "dem.tif", point),
        tmp_path / "target.tif",
        output_type=SIGMA0,
    )
    rows, columns = np.nonzero(values > 0.5 * np.nanmax(values))
    with rasterio.open(tmp_path / "target.tif") as raster:
        xs, ys = raster.xy(rows, columns)
    assert math.dist((np.mean(xs), np.mean(ys)), point.position) < 10


def test_flat_ground_flattened_is_beta0_times_the_tangent_of_incidence(grd: Path, tmp_path: Path) -> None:
    point = middle_point(grd)
    safe = with_pixels(grd, tmp_path, point, bright(600, 600))
    values = run(safe, write_dem(tmp_path / "dem.tif", point), tmp_path / "gamma0.tif", output_type=GAMMA0_RTC)
    centre = values[60:-60, 60:-60]
    assert np.nanmedian(centre) == pytest.approx(beta0(point) * math.tan(math.radians(point.incidence)), rel=0.02)
    assert np.nanpercentile(centre, 95) / np.nanpercentile(centre, 5) < 1.02


def test_a_slope_that_faces_the_radar_is_flattened_by_its_local_incidence(grd: Path, tmp_path: Path) -> None:
    """A plane rising by 15 degrees away from the radar: gamma0 = beta0 tan(incidence - 15 degrees) (Small 2011)."""
    point = middle_point(grd)
    heading = float(re.search(r"<platformHeading>([^<]+)<", annotation(grd).read_text()).group(1))
    look = math.radians(heading + 90)  # right-looking
    rows, columns = np.mgrid[:CELLS, :CELLS] - (CELLS - 1) / 2
    away = 30 * (columns * math.sin(look) - rows * math.cos(look))
    dem = write_dem(tmp_path / "dem.tif", point, point.height + away * math.tan(math.radians(15)))
    values = run(with_pixels(grd, tmp_path, point, bright(600, 600)), dem, tmp_path / "slope.tif")
    expected = beta0(point) * math.tan(math.radians(point.incidence - 15))
    assert np.nanmedian(values[60:-60, 60:-60]) == pytest.approx(expected, rel=0.03)


def test_the_result_does_not_depend_on_the_blocks(grd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    point = middle_point(grd)
    generator = np.random.default_rng(1)
    safe = with_pixels(grd, tmp_path, point, generator.integers(50, 150, (600, 600)))
    hills = point.height + 60 * np.sin(np.arange(CELLS) / 4)[:, None] * np.cos(np.arange(CELLS) / 5)
    dem = write_dem(tmp_path / "dem.tif", point, hills)
    whole = run(safe, dem, tmp_path / "whole.tif")
    monkeypatch.setattr(backscatter_grid, "BLOCK", 128)
    assert np.nanmax(np.abs(run(safe, dem, tmp_path / "blocks.tif") / whole - 1)) < 1e-3


def test_an_slc_is_averaged_to_the_resolution(slc: Path, tmp_path: Path) -> None:
    point = middle_point(slc)
    safe = with_pixels(slc, tmp_path, point, bright(300, 1200))
    values = run(
        safe, write_dem(tmp_path / "dem.tif", point), tmp_path / "sigma0.tif", output_type=SIGMA0, resolution=20
    )
    assert np.nanmedian(values) == pytest.approx(NUMBER**2 / point.sigma**2, rel=2e-3)


def test_a_real_dem_in_degrees_with_a_vertical_crs(grd: Path, shared_data: Path, tmp_path: Path) -> None:
    """EPSG:9707 (heights above the geoid): read, placed, and GEOID_HEIGHT asked for; 48 m more height moves the
    image.
    """
    dem, told = shared_data / "sentinel1_safe" / "Rome-30m-DEM.tif", Listener()
    nearest = min(tie_points(grd), key=lambda point: math.dist((point.longitude, point.latitude), (12.5, 42.0)))
    safe = with_pixels(grd, tmp_path, nearest, np.random.default_rng(1).integers(50, 150, (3600, 3600)))
    job = {
        "safe": str(safe),
        "dem": str(dem),
        "polarisations": ["VV"],
        "output_type": SIGMA0,
        "resolution": 60,
        **extent_of(dem),
    }
    backscatter_job({**job, "output": str(tmp_path / "geoid.tif")}, told, "")
    assert any("GEOID_HEIGHT" in message for message in told.messages)
    backscatter_job({**job, "output": str(tmp_path / "ellipsoid.tif"), "geoid_height": 48}, told, "")
    with rasterio.open(tmp_path / "geoid.tif") as first, rasterio.open(tmp_path / "ellipsoid.tif") as second:
        assert first.crs.to_epsg() == 32633
        assert np.nanmean(np.abs(first.read(1) - second.read(1))) > 0.0005


def test_a_zip_gives_what_the_folder_gives(grd: Path, tmp_path: Path) -> None:
    point = middle_point(grd)
    safe = with_pixels(grd, tmp_path / "folder", point, bright(300, 300))
    archive = tmp_path / "product.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in safe.rglob("*"):
            packed.write(path, path.relative_to(safe.parent))
    dem = write_dem(tmp_path / "dem.tif", point)
    values = [run(source, dem, tmp_path / "out.tif", output_type=SIGMA0, resolution=30) for source in (safe, archive)]
    np.testing.assert_array_equal(*values)


def test_multilooking_averages_what_is_known_in_power() -> None:
    power = np.array([[1, 3, np.nan, np.nan], [5, np.nan, np.nan, np.nan]], np.float32)
    np.testing.assert_array_equal(multilook(power, (2, 2)), np.array([[3, np.nan]], np.float32))


class TestBadInput:
    def check(self, safe: Path, dem: Path, folder: Path, message: str, **parameters: Any) -> None:
        with pytest.raises(InputError, match=message):
            run(safe, dem, folder / "out.tif", **parameters)
        assert not list(folder.glob("*out.tif"))

    @pytest.mark.parametrize("kind", ["GRDH", "SLC"])
    def test_an_empty_image_is_said(self, shared_data: Path, needs_sarsen: None, tmp_path: Path, kind: str) -> None:
        folder = shared_data / "sentinel1_safe"
        safe = next(folder.glob(f"*{kind}*.SAFE"))
        self.check(
            safe,
            folder / "Rome-30m-DEM.tif",
            tmp_path,
            "VV of S1.* is empty: all its pixels are 0. Download the product again",
        )

    def test_a_polarisation_that_is_missing_is_named_with_those_there(self, grd: Path, tmp_path: Path) -> None:
        self.check(grd, tmp_path / "dem.tif", tmp_path, "has no VH image; it has VV", polarisations=["VV", "VH"])

    def test_a_dem_elsewhere_is_named_with_both_places(self, grd: Path, tmp_path: Path) -> None:
        point = middle_point(grd)
        safe = with_pixels(grd, tmp_path, point, bright(20, 20))
        with rasterio.open(write_dem(tmp_path / "here.tif", point)) as here:
            profile, values = {**here.profile, "crs": "EPSG:32654"}, here.read()
        with rasterio.open(tmp_path / "dem.tif", "w", **profile) as dem:
            dem.write(values)
        self.check(
            safe,
            tmp_path / "dem.tif",
            tmp_path,
            r"dem.tif \(.* east, .* north\) does not cover the scene .* Choose a DEM of the scene's area",
            extent=None,
        )

    def test_a_dem_in_a_part_without_pixels_gives_no_output(self, grd: Path, tmp_path: Path) -> None:
        point = middle_point(grd)
        safe = with_pixels(grd, tmp_path, point, bright(20, 20))
        elsewhere = tie_points(grd)[25]
        self.check(
            safe, write_dem(tmp_path / "dem.tif", elsewhere), tmp_path, "has no pixel where the DEM", output_type=SIGMA0
        )

    def test_a_dem_that_ends_inside_the_scene_gives_no_output(self, grd: Path, tmp_path: Path) -> None:
        point = middle_point(grd)
        safe, dem = with_pixels(grd, tmp_path, point, bright(300, 300)), write_dem(tmp_path / "dem.tif", point)
        self.check(
            safe,
            dem,
            tmp_path,
            r"dem.tif \(.*\) ends inside the scene .*SAFE \(.* north\)\. Choose a larger DEM, or set EXTENT",
            extent=None,
        )

    def test_a_dem_that_ends_inside_the_extent_gives_no_output(self, grd: Path, tmp_path: Path) -> None:
        point = middle_point(grd)
        safe, dem = with_pixels(grd, tmp_path, point, bright(300, 300)), write_dem(tmp_path / "dem.tif", point)
        left, bottom, right, top = extent_of(dem)["extent"]
        self.check(safe, dem, tmp_path, "ends inside the scene", extent=[left, bottom, right + 60, top])

    @pytest.mark.parametrize(
        ("extent", "message"),
        [([10, 10, 11, 11], "EXTENT lies outside the scene"), ([11, 10, 10, 11], "EXTENT is empty")],
    )
    def test_an_extent_that_is_elsewhere_or_empty(
        self, grd: Path, tmp_path: Path, extent: list[float], message: str
    ) -> None:
        point = middle_point(grd)
        safe, dem = with_pixels(grd, tmp_path, point, bright(20, 20)), write_dem(tmp_path / "dem.tif", point)
        self.check(safe, dem, tmp_path, message, extent=extent, extent_crs="EPSG:4326")

    def test_what_is_no_product(self, needs_sarsen: None, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        (tmp_path / "half.zip").write_bytes(b"PK\x03\x04 cut off")
        self.check(tmp_path / "folder", tmp_path / "dem.tif", tmp_path, "no manifest.safe")
        self.check(
            tmp_path / "half.zip",
            tmp_path / "dem.tif",
            tmp_path,
            "half.zip is neither a SAFE folder nor a complete zip archive",
        )
        self.check(tmp_path / "gone.SAFE", tmp_path / "dem.tif", tmp_path, "is not there")

    def test_an_image_that_was_cut_off_while_downloading(self, grd: Path, tmp_path: Path) -> None:
        point = middle_point(grd)
        safe = with_pixels(grd, tmp_path, point, np.random.default_rng(1).integers(1, 1000, (600, 600)))
        image = next((safe / "measurement").glob("*.tiff"))
        image.write_bytes(image.read_bytes()[: image.stat().st_size * 2 // 3])
        self.check(
            safe,
            write_dem(tmp_path / "dem.tif", point),
            tmp_path,
            "VV of .* is damaged .* Download the product again",
            output_type=SIGMA0,
        )

    def test_a_full_disk_leaves_nothing(self, grd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        point = middle_point(grd)
        safe = with_pixels(grd, tmp_path, point, bright(300, 300))

        def fail(*arguments: Any) -> None:
            raise rasterio.errors.RasterioIOError("Write failed")

        monkeypatch.setattr(backscatter, "write_backscatter", fail)
        with pytest.raises(OutputError, match=r"out\.tif could not be written .* Free some space"):
            run(safe, write_dem(tmp_path / "dem.tif", point), tmp_path / "out.tif", output_type=SIGMA0)
        assert not list(tmp_path.glob("*out.tif"))

    @pytest.mark.parametrize("damage", ["manifest", "annotation", "calibration", "noise", "measurement"])
    def test_a_damaged_product_is_said(self, grd: Path, tmp_path: Path, damage: str) -> None:
        copy = tmp_path / grd.name
        shutil.copytree(grd, copy, ignore=shutil.ignore_patterns("*.tiff"))
        victims = {
            "manifest": copy / "manifest.safe",
            "annotation": annotation(copy),
            "calibration": next((copy / "annotation" / "calibration").glob("calibration*.xml")),
            "noise": next((copy / "annotation" / "calibration").glob("noise*.xml")),
        }
        if damage in victims:
            shutil.copytree(grd / "measurement", copy / "measurement", dirs_exist_ok=True)
            text = victims[damage].read_text()
            victims[damage].write_text(text[: len(text) // 3])
        self.check(copy, tmp_path / "dem.tif", tmp_path, "(?i)download (it|the product) again")


def test_without_the_library_the_cure_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sentinel1_product.importlib.util, "find_spec", lambda name: None)
    job = {"safe": str(tmp_path), "dem": "dem.tif", "output": str(tmp_path / "out.tif")}
    with pytest.raises(EngineError, match=r"EXTRAS backscatter.*pip install -r .*requirements-backscatter\.txt"):
        backscatter_job(job, Listener(), "")
