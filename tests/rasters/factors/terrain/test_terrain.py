"""Terrain factors of whole DEMs: against gdaldem, on any CRS and orientation, whatever the block size."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError, OutputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.terrain import terrain
from landslide_mapper.rasters.factors.terrain.terrain import FACTORS, derive_terrain

gdal.UseExceptions()
UTM54 = 32654
NORTH_UP = (500_000.0, 12.5, 0.0, 4_730_000.0, 0.0, -12.5)


class Listener(Silent):
    """Keeps the messages; cancels once `patience` questions were asked."""

    def __init__(self, patience: int = 10**9) -> None:
        self.messages: list[str] = []
        self.patience = patience

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)

    def is_cancelled(self) -> bool:
        self.patience -= 1
        return self.patience < 0


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_dem(
    path: Path,
    heights: np.ndarray,
    geotransform=NORTH_UP,
    crs: str | None = None,
    nodata: float | None = None,
    unit: str = "",
) -> Path:
    data_type = {"int16": gdal.GDT_Int16, "float64": gdal.GDT_Float64}.get(heights.dtype.name, gdal.GDT_Float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), heights.shape[1], heights.shape[0], 1, data_type)
    dataset.SetGeoTransform(geotransform)
    dataset.SetProjection(wkt(UTM54) if crs is None else crs)
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if unit:
        band.SetUnitType(unit)
    band.WriteArray(heights)
    return path


def rugged(rows: int, columns: int, seed: int = 0, relief: float = 600) -> np.ndarray:
    """Whole-metre hills with noise: exact in float32, so that gdaldem's own rounding stays out of the comparison."""
    y, x = np.mgrid[:rows, :columns]
    hills = relief / 4 * (2 + np.sin(x / 17 + 0.3) * np.cos(y / 23) + np.sin((x + 2 * y) / 41))
    return np.round(hills + np.random.default_rng(seed).normal(0, 4, (rows, columns))).astype(np.float32)


def derived(path: Path, factors=FACTORS, method: str = "horn") -> dict[str, np.ndarray]:
    target = path.with_name("factors.tif")
    derive_terrain(path, factors, method, target, Silent())
    dataset = gdal.Open(str(target))
    return {
        dataset.GetRasterBand(i + 1).GetDescription(): dataset.GetRasterBand(i + 1).ReadAsArray()
        for i in range(dataset.RasterCount)
    }


def gdaldem(path: Path, processing: str, **options) -> np.ndarray:
    result = gdal.DEMProcessing("", str(path), processing, format="MEM", **options)
    values = result.ReadAsArray().astype(np.float64)
    values[values == result.GetRasterBand(1).GetNoDataValue()] = np.nan
    return values


@pytest.mark.parametrize("hole", [False, True])
@pytest.mark.parametrize(
    ("factor", "processing", "method", "options"),
    [
        ("slope", "slope", "horn", {"alg": "Horn"}),
        ("slope", "slope", "zevenbergen_thorne", {"alg": "ZevenbergenThorne"}),
        ("aspect", "aspect", "horn", {"alg": "Horn"}),
        ("aspect", "aspect", "zevenbergen_thorne", {"alg": "ZevenbergenThorne"}),
        ("tri", "TRI", "horn", {"alg": "Riley"}),
        ("tpi", "TPI", "horn", {}),
        ("roughness", "Roughness", "horn", {}),
    ],
)
def test_agrees_with_gdaldem_borders_and_gaps_included(
    tmp_path: Path, factor, processing, method, options, hole
) -> None:
    heights = rugged(140, 190)
    if hole:
        heights[60:63, 100:120] = -9999
        heights[0, 5] = heights[139, 189] = -9999
    dem = write_dem(tmp_path / "dem.tif", heights, nodata=-9999)
    ours, theirs = derived(dem, [factor], method)[factor], gdaldem(dem, processing, **options)
    assert np.array_equal(np.isnan(ours), np.isnan(theirs))
    apart = np.abs(ours - theirs)
    span = np.nanmax(theirs) - np.nanmin(theirs)
    if factor == "aspect":
        apart, span = np.minimum(apart, 360 - apart), 360
    assert np.nanmax(apart) < 1e-4 * span


def test_agrees_with_gdaldem_on_a_real_lidar_dem(tmp_path: Path, shared_data: Path) -> None:
    dem = tmp_path / "st_helens.tif"
    gdal.Translate(str(dem), str(shared_data / "st_helens_dem" / "pre_runout_DEM.asc"), outputSRS="EPSG:32149")
    ours = derived(dem, ["slope", "tri", "tpi", "roughness"])
    for factor, processing in (("slope", "slope"), ("tri", "TRI"), ("tpi", "TPI"), ("roughness", "Roughness")):
        theirs = gdaldem(dem, processing)
        assert np.array_equal(np.isnan(ours[factor]), np.isnan(theirs)), factor
        assert np.nanmax(np.abs(ours[factor] - theirs)) < 1e-4 * (np.nanmax(theirs) - np.nanmin(theirs)), factor


def test_band_table_is_the_contracts(tmp_path: Path) -> None:
    dem = write_dem(tmp_path / "dem.tif", rugged(40, 50).astype(np.int16))
    derive_terrain(dem, list(reversed(FACTORS)), "horn", tmp_path / "factors.tif", Silent())
    dataset = gdal.Open(str(tmp_path / "factors.tif"))
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    assert [band.GetDescription() for band in bands] == list(FACTORS)
    assert {band.GetMetadataItem("ROLE") for band in bands} == {"terrain"}
    assert [band.GetDescription() for band in bands if band.GetMetadataItem("KIND") == "circular"] == ["aspect"]
    assert [bands[FACTORS.index(name)].GetUnitType() for name in ("elevation", "slope", "curvature", "twi")] == [
        "m",
        "degree",
        "1/m",
        "",
    ]
    assert all(band.DataType == gdal.GDT_Float32 and math.isnan(band.GetNoDataValue()) for band in bands)
    assert bands[0].GetMetadataItem("STATISTICS_VALID_PERCENT") == "100"


def test_elevation_is_kept_to_the_border(tmp_path: Path) -> None:
    heights = rugged(30, 31)
    heights[10, 10] = -32768
    values = derived(write_dem(tmp_path / "dem.tif", heights, nodata=-32768))
    expected = np.where(heights == -32768, np.nan, heights)
    assert np.array_equal(values["elevation"], expected, equal_nan=True)
    for factor in FACTORS[1:]:
        assert np.isnan(values[factor][[0, -1]]).all() and np.isnan(values[factor][:, [0, -1]]).all(), factor


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.integers(3, 70),
    columns=st.integers(3, 70),
    block_rows=st.integers(1, 40),
    block_columns=st.integers(1, 40),
    strip=st.integers(1, 40),
    method=st.sampled_from(["horn", "zevenbergen_thorne"]),
    geographic=st.booleans(),
    gaps=st.floats(0, 0.1),
)
def test_result_does_not_depend_on_the_block_size(
    tmp_path: Path, rows, columns, block_rows, block_columns, strip, method, geographic, gaps
) -> None:
    heights = rugged(rows, columns, seed=rows * 71 + columns)
    heights[np.random.default_rng(columns).random(heights.shape) < gaps] = np.nan
    heights[1, 1] = 100
    place = {"geotransform": (141.9, 1e-4, 0, 42.7, 0, -1e-4), "crs": wkt(4326)} if geographic else {}
    dem = write_dem(tmp_path / "dem.tif", heights, **place)
    whole = derived(dem, method=method)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terrain, "BLOCK_ROWS", block_rows)
        patch.setattr(terrain, "BLOCK_COLUMNS", block_columns)
        patch.setattr(terrain, "STRIP_ROWS", strip)
        in_blocks = derived(dem, method=method)
    for factor, values in whole.items():
        assert np.array_equal(values, in_blocks[factor], equal_nan=True), factor


def hill(east: np.ndarray, north: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A hill in UTM metres around a centre, with its slope and aspect (degrees) by calculus."""
    x, y = east - 576_500.0, north - 4_731_000.0
    height = 300 + 0.2 * x + 150 * np.sin(x / 400) * np.cos(y / 300)
    p = 0.2 + 150 / 400 * np.cos(x / 400) * np.cos(y / 300)
    q = -150 / 300 * np.sin(x / 400) * np.sin(y / 300)
    return height, np.degrees(np.arctan(np.hypot(p, q))), np.degrees(np.arctan2(-p, -q)) % 360


@pytest.mark.parametrize(
    ("epsg", "geotransform"),
    [
        (4326, (141.92, 0.0001, 0, 42.735, 0, -0.0001)),
        (4612, (141.92, 0.0001, 0, 42.735, 0, -0.0001)),
        (3857, (15_798_500.0, 12.0, 0, 5_268_000.0, 0, -12.0)),
        (4326, (141.92, 0.0001, 0, 42.725, 0, 0.0001)),
        (UTM54, (575_500.0, 9.0, 0.0, 4_731_800.0, 0.0, -9.0)),
        (UTM54, (575_800.0, 8.0, 3.0, 4_731_000.0, 4.0, -7.0)),
        (4326, (141.925, 0.0001, 0.00003, 42.733, 0.00002, -0.0001)),
    ],
    ids=["degrees", "JGD2000 degrees", "web Mercator", "degrees, south-up", "UTM", "UTM, rotated", "degrees, rotated"],
)
def test_slopes_are_metric_on_every_crs_and_orientation(tmp_path: Path, epsg, geotransform) -> None:
    """One hill defined in UTM metres, sampled through PROJ on each grid: slope and aspect are those of its equation.

    UTM's scale here (0.9997) and its grid north (0.6 degrees off true north) stay within the tolerances.
    """
    rows, columns = 90, 110
    x0, dx, rx, y0, ry, dy = geotransform
    c, r = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    points = np.column_stack([(x0 + c * dx + r * rx).ravel(), (y0 + c * ry + r * dy).ravel()])
    here, utm = osr.SpatialReference(), osr.SpatialReference()
    here.ImportFromEPSG(epsg)
    utm.ImportFromEPSG(UTM54)
    for reference in (here, utm):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = np.array(osr.CoordinateTransformation(here, utm).TransformPoints(points.tolist()))[:, :2]
    height, slope, aspect = (part.reshape(rows, columns) for part in hill(there[:, 0], there[:, 1]))
    values = derived(
        write_dem(tmp_path / "dem.tif", height.astype(np.float32), geotransform, wkt(epsg)), ["slope", "aspect"]
    )
    inner = (slice(1, -1), slice(1, -1))
    assert np.abs(values["slope"] - slope)[inner].max() < 0.05
    turned = np.abs(values["aspect"] - aspect)[inner][slope[inner] > 5]
    assert np.minimum(turned, 360 - turned).max() < 1.0


def test_web_mercator_by_plain_formula_would_be_wrong() -> None:
    """Why Mercator is corrected: at 42.7 degrees north its metre is 0.74 of a metre on the ground."""
    assert math.cos(math.radians(42.7)) == pytest.approx(0.735, abs=1e-3)


def test_feet_horizontally_and_vertically_become_metres(tmp_path: Path) -> None:
    """A plane rising one foot per two feet, in California's foot CRS, declared in feet: slope atan(0.5), elevation in
    metres.
    """
    rise = np.arange(20, dtype=np.float32) * 15 + np.zeros((20, 1), np.float32)
    dem = write_dem(tmp_path / "dem.tif", rise, (6_000_000.0, 30.0, 0, 2_000_000.0, 0, -30.0), wkt(2225), unit="ft")
    listener = Listener()
    derive_terrain(dem, ["elevation", "slope"], "horn", tmp_path / "out.tif", listener)
    elevation, slope = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    assert slope[5, 5] == pytest.approx(math.degrees(math.atan(0.5)), abs=1e-3)
    assert elevation[5, 4] == pytest.approx(60 * 0.3048, rel=1e-5)
    assert any("ft" in message and "metres" in message for message in listener.messages)


@pytest.mark.parametrize(("fill", "nodata"), [(-9999, None), (-32768, None), (3.4e38, None), (-32767, -9999)])
def test_undeclared_fill_is_missing_and_said(tmp_path: Path, fill: float, nodata: float | None) -> None:
    heights = rugged(30, 30)
    heights[:5] = fill
    dem, listener = write_dem(tmp_path / "dem.tif", heights, nodata=nodata), Listener()
    derive_terrain(dem, ["elevation", "slope"], "horn", tmp_path / "out.tif", listener)
    elevation, slope = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray()
    assert np.isnan(elevation[:5]).all() and np.isfinite(elevation[5:]).all()
    assert np.nanmax(slope) < 80
    assert any(message.startswith("dem.tif holds") and "150 pixels" in message for message in listener.messages)


def test_ordinary_dems_raise_no_warning(tmp_path: Path) -> None:
    listener = Listener()
    derive_terrain(
        write_dem(tmp_path / "dem.tif", rugged(20, 20) - 430), FACTORS, "horn", tmp_path / "out.tif", listener
    )
    assert listener.messages == []


def remove_crs(path: Path) -> Path:
    return write_dem(path, rugged(10, 10), crs="")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path, "cannot be opened"),
        (remove_crs, "no coordinate reference system"),
        (lambda path: write_dem(path, np.full((10, 10), -9999, np.float32), nodata=-9999), "no valid pixel"),
        (lambda path: write_dem(path, np.full((10, 10), np.nan, np.float32)), "no valid pixel"),
        (lambda path: write_dem(path, rugged(2, 30)), "at least 3 x 3"),
    ],
    ids=["missing", "no CRS", "all nodata", "all NaN", "two rows"],
)
def test_bad_dems_are_named_and_leave_no_output(tmp_path: Path, make: Callable[[Path], Path], says: str) -> None:
    with pytest.raises(InputError, match=r"wrong_dem\.tif") as caught:
        derive_terrain(make(tmp_path / "wrong_dem.tif"), FACTORS, "horn", tmp_path / "out.tif", Silent())
    assert says in str(caught.value)
    assert {path.name for path in tmp_path.iterdir()} <= {"wrong_dem.tif"}


def test_real_dem_without_crs_is_refused_with_the_cure(tmp_path: Path, shared_data: Path) -> None:
    with pytest.raises(InputError, match=r"Assign one in QGIS"):
        derive_terrain(
            shared_data / "st_helens_dem" / "pre_runout_DEM.asc", FACTORS, "horn", tmp_path / "out.tif", Silent()
        )
    assert not list(tmp_path.iterdir())


def test_a_dem_cut_short_is_called_damaged(tmp_path: Path) -> None:
    dem = write_dem(tmp_path / "dem.tif", rugged(400, 400))
    dem.write_bytes(dem.read_bytes()[:300_000])
    with pytest.raises(InputError, match="damaged"):
        derive_terrain(dem, FACTORS[:4], "horn", tmp_path / "out.tif", Silent())
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("patience", [0, 1])
@pytest.mark.parametrize("factors", [["slope"], ["slope", "twi"]])
def test_cancel_leaves_nothing(tmp_path: Path, patience: int, factors: list[str]) -> None:
    dem = write_dem(tmp_path / "dem.tif", rugged(600, 300))
    with pytest.raises(CancelledError):
        derive_terrain(dem, factors, "horn", tmp_path / "out.tif", Listener(patience))
    assert [path.name for path in tmp_path.iterdir()] == ["dem.tif"]


def test_missing_folder_is_said(tmp_path: Path) -> None:
    dem = write_dem(tmp_path / "dem.tif", rugged(10, 10))
    with pytest.raises(OutputError, match="does not exist"):
        derive_terrain(dem, FACTORS, "horn", tmp_path / "nowhere" / "out.tif", Silent())


def test_twi_of_a_dem_beyond_memory_is_refused_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dem = write_dem(tmp_path / "dem.tif", rugged(40, 40))
    monkeypatch.setattr(terrain.gdal, "GetUsablePhysicalRAM", lambda: 1000)
    with pytest.raises(InputError, match=r"twi .* whole DEM dem\.tif .* Leave twi out"):
        derive_terrain(dem, ["twi"], "horn", tmp_path / "out.tif", Silent())
    derive_terrain(dem, ["slope"], "horn", tmp_path / "out.tif", Silent())
