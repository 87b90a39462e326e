"""Rates of several orbits from files: the truth comes back, dates and units are obeyed, wrong input is a sentence."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation import deformation_components as work
from landslide_mapper.rasters.factors.deformation.components_report import write_components_report
from landslide_mapper.rasters.factors.deformation.deformation_components import (
    ComponentSettings,
    deformation_components,
)
from landslide_mapper.rasters.factors.deformation.look_vector import look_of_heading
from landslide_mapper.rasters.io.band_file import read_band_table

SHAPE = (60, 70)
HEADINGS = {"asc": (39.0, -12.0), "desc": (36.0, 192.0), "asc2": (44.0, -13.0)}
LOOKS = "39 -12; 36 192"


class Log(Silent):
    def __init__(self) -> None:
        self.said = ""

    def message(self, text: str) -> None:
        self.said += text + "\n"

    warning = message


def write(
    path: Path,
    values: np.ndarray,
    unit: str = "mm/year",
    name: str = "",
    pixel: float = 20.0,
    west: float = 500000.0,
    metadata: dict[str, str] | None = None,
) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, pixel, 0, 5200000, 0, -pixel))
    dataset.SetMetadata(metadata or {})
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    band.SetUnitType(unit)
    band.SetDescription(name)
    dataset.FlushCache()
    return str(path)


def truth() -> tuple[np.ndarray, np.ndarray]:
    vertical, east = np.random.default_rng(6).normal(0, 30, (2, *SHAPE))
    return vertical, east


def line_of_sight(orbit: str) -> np.ndarray:
    vertical, east = truth()
    u = look_of_heading(*HEADINGS[orbit])
    return u[2] * vertical + u[0] * east


def rates(folder: Path, *orbits: str, **kwargs: Any) -> list[str]:
    return [write(folder / f"{orbit}_rate.tif", line_of_sight(orbit), **kwargs) for orbit in orbits]


def run(
    paths: list[str],
    target: Path,
    geometry: list[str] | None = None,
    looks: str = "",
    errors: list[str] | None = None,
    dem: str | None = None,
    settings: ComponentSettings | None = None,
    feedback: Any = None,
) -> dict[str, np.ndarray]:
    deformation_components(
        paths, geometry or [], looks, errors or [], dem, settings or ComponentSettings(), target, feedback or Silent()
    )
    dataset = gdal.Open(str(target))
    return {
        dataset.GetRasterBand(i).GetDescription(): dataset.GetRasterBand(i).ReadAsArray()
        for i in range(1, dataset.RasterCount + 1)
    }


def test_random_vertical_and_east_fields_come_back_to_a_ten_thousandth(tmp_path: Path) -> None:
    found = run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", looks=LOOKS)
    vertical, east = truth()
    assert list(found) == ["vertical_rate", "east_rate", "vertical_rate_error", "east_rate_error"]
    assert np.abs(found["vertical_rate"] - vertical).max() < 1e-4
    assert np.abs(found["east_rate"] - east).max() < 1e-4
    table = read_band_table(gdal.Open(str(tmp_path / "out.tif")))
    assert {(band.role, band.unit) for band in table} == {("deformation", "mm/year")}


def test_hyp3_geometry_rasters_give_the_same(tmp_path: Path) -> None:
    geometry = []
    for orbit in ("desc", "asc"):
        incidence, heading = HEADINGS[orbit]
        theta, phi = math.radians(90 - incidence), math.radians(180 - heading)
        phi = (phi + math.pi) % (2 * math.pi) - math.pi
        geometry += [
            write(tmp_path / f"{orbit}_lv_phi.tif", np.full(SHAPE, phi), "rad"),
            write(tmp_path / f"{orbit}_lv_theta.tif", np.full(SHAPE, theta), "rad"),
        ]
    found = run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", geometry)
    vertical, east = truth()
    assert np.abs(found["vertical_rate"] - vertical).max() < 1e-3, "float32 angles"
    assert np.abs(found["east_rate"] - east).max() < 1e-3


def test_three_orbits_with_error_rasters_are_weighted(tmp_path: Path) -> None:
    generator = np.random.default_rng(3)
    deviations = [1.0, 2.0, 4.0]
    paths = [
        write(tmp_path / f"{orbit}_rate.tif", line_of_sight(orbit) + deviation * generator.standard_normal(SHAPE))
        for orbit, deviation in zip(HEADINGS, deviations)
    ]
    errors = [write(tmp_path / f"{o}_error.tif", np.full(SHAPE, d)) for o, d in zip(HEADINGS, deviations)]
    found = run(paths, tmp_path / "out.tif", looks="39 -12; 36 192; 44 -13", errors=errors)
    vertical, east = truth()
    assert np.std(found["vertical_rate"] - vertical) == pytest.approx(found["vertical_rate_error"][0, 0], rel=0.05)
    assert np.std(found["east_rate"] - east) == pytest.approx(found["east_rate_error"][0, 0], rel=0.05)


def test_blocks_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dem = write(tmp_path / "dem.tif", hills(), "m")
    whole = run(rates(tmp_path, "asc", "desc"), tmp_path / "whole.tif", looks=LOOKS, dem=dem)
    monkeypatch.setattr(work, "BLOCK", 17)
    parts = run(rates(tmp_path, "asc", "desc"), tmp_path / "parts.tif", looks=LOOKS, dem=dem)
    for name in whole:
        assert np.allclose(whole[name], parts[name], equal_nan=True, atol=1e-4), name


def hills() -> np.ndarray:
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return 500 + 80 * np.sin(columns / 9) + 60 * np.cos(rows / 11)


def test_motion_down_the_slope_comes_back_and_is_unknown_where_radar_is_blind(tmp_path: Path) -> None:
    """A hill with slopes to all sides, all of it moving 40 mm/year straight down."""
    elevation = hills()
    dem = write(tmp_path / "dem.tif", elevation, "m")
    per_row, per_column = np.gradient(elevation, 20.0)
    p, q = per_column, -per_row
    g = np.hypot(p, q)
    s = np.stack([-p, -q, -(g**2)]) / (g * np.sqrt(1 + g**2))
    u = {orbit: np.array(look_of_heading(*HEADINGS[orbit])) for orbit in ("asc", "desc")}
    paths = [write(tmp_path / f"{orbit}_rate.tif", 40 * np.tensordot(u[orbit], s, 1)) for orbit in u]
    found = run(paths, tmp_path / "out.tif", looks=LOOKS, dem=dem)
    best = np.max([np.abs(np.tensordot(vector, s, 1)) for vector in u.values()], axis=0)
    inner = (slice(2, -2), slice(2, -2))
    clear = best[inner] > 0.3  # Horn's gradient and the central difference differ a little
    assert np.median(np.abs(found["downslope_rate"][inner][clear] - 40)) < 0.5
    assert np.allclose(found["downslope_sensitivity"][inner], best[inner], atol=0.05)
    blind = best[inner] < 0.15
    assert blind.any() and np.isnan(found["downslope_rate"][inner][blind]).all()
    assert np.isfinite(found["vertical_rate"]).all(), "the components are known there all the same"


def test_rates_on_other_grids_and_in_metres_are_brought_together(tmp_path: Path) -> None:
    """The descending rate in m/year on pixels twice as large, a field that varies slowly."""
    rows, columns = np.mgrid[:60, :70].astype(float)
    vertical, east = -20 + 0.1 * columns, 10 + 0.2 * rows
    fine = {orbit: look_of_heading(*HEADINGS[orbit]) for orbit in ("asc", "desc")}
    first = write(tmp_path / "asc_rate.tif", fine["asc"][2] * vertical + fine["asc"][0] * east)
    second = (fine["desc"][2] * vertical + fine["desc"][0] * east).reshape(30, 2, 35, 2).mean(axis=(1, 3)) / 1000
    other = write(tmp_path / "desc_rate.tif", second, "m/yr", pixel=40.0)
    found = run([first, other], tmp_path / "out.tif", looks=LOOKS)
    inner = (slice(2, -2), slice(2, -2))
    assert np.abs(found["vertical_rate"] - vertical)[inner].max() < 0.05
    assert np.abs(found["east_rate"] - east)[inner].max() < 0.05


def test_the_log_and_the_report_say_what_the_neglected_north_costs(tmp_path: Path) -> None:
    log = Log()
    summary = deformation_components(
        rates(tmp_path, "asc", "desc"),
        [],
        LOOKS,
        [],
        write(tmp_path / "dem.tif", hills()),
        ComponentSettings(),
        tmp_path / "out.tif",
        log,
    )
    assert f"adds {summary.north_to_vertical:+.2f} mm/year to the vertical" in log.said
    write_components_report(summary, tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f"{10 * summary.north_to_vertical:+.1f}" in text
    assert "asc_rate.tif" in text and "Down the slope" in text


def test_orbits_that_saw_different_times_are_warned_of_and_refused_on_wish(tmp_path: Path) -> None:
    spans = {"asc": ("2018-01-06", "2019-01-06"), "desc": ("2018-07-01", "2019-01-10")}
    paths = [
        write(tmp_path / f"{orbit}_rate.tif", line_of_sight(orbit), metadata={"FIRST_DATE": first, "LAST_DATE": last})
        for orbit, (first, last) in spans.items()
    ]
    log = Log()
    run(paths, tmp_path / "out.tif", looks=LOOKS, feedback=log)
    assert "The orbits cover different periods, 176 days apart (asc_rate.tif: 2018-01-06 to 2019-01-06" in log.said
    with pytest.raises(InputError, match=r"differ by 176 days, more than MAX_DATE_GAP 100"):
        run(paths, tmp_path / "no.tif", looks=LOOKS, settings=ComponentSettings(max_date_gap=100))
    with pytest.raises(InputError, match=r"because asc2_rate\.tif does not state its dates"):
        run(
            [paths[0], *rates(tmp_path, "asc2")],
            tmp_path / "no.tif",
            looks=LOOKS,
            settings=ComponentSettings(max_date_gap=100),
        )
    assert not (tmp_path / "no.tif").exists()


def test_a_rate_that_tells_its_look_needs_nothing_else(tmp_path: Path) -> None:
    paths = [
        write(
            tmp_path / f"{orbit}_rate.tif",
            line_of_sight(orbit),
            metadata={"LOOK_INCIDENCE": repr(incidence), "LOOK_HEADING": repr(heading)},
        )
        for orbit, (incidence, heading) in list(HEADINGS.items())[:2]
    ]
    found = run(paths, tmp_path / "out.tif")
    assert np.abs(found["vertical_rate"] - truth()[0]).max() < 1e-4


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"looks": ""}, r"The rate asc_rate\.tif does not state where .* GEOMETRY, or type incidence and heading"),
        (
            {"looks": "36 192; 39 -12"},
            r"swapped: asc_rate\.tif is ascending, .* Swap them, or the order of LOOKS",
        ),
        ({"looks": "39 -12; 44 -13"}, r"All rates look from one side"),
        ({"looks": "-12 39; 192 36"}, r"incidence angle of -12 degrees .* Write the incidence first"),
        ({"one": True}, "1 given. Add the other direction"),
        ({"errors": True}, "ERRORS has 1 rasters for 2 rates"),
        ({"unit": "m"}, r"asc_rate\.tif is in m, which is not a rate"),
        ({"name": "vertical_rate"}, "holds a vertical rate, not one along a line of sight"),
        ({"geometry": True}, "Both GEOMETRY and LOOKS"),
        ({"settings": ComponentSettings(standard_error=0)}, "STANDARD_ERROR 0 is not possible"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_output(tmp_path: Path, changed: dict[str, Any], says: str) -> None:
    own = {key: changed[key] for key in ("unit", "name") if key in changed}
    paths = rates(tmp_path, "asc", "desc", **own)
    with pytest.raises(InputError, match=says):
        run(
            paths[:1] if "one" in changed else paths,
            tmp_path / "out.tif",
            geometry=["x_lv_theta.tif"] if "geometry" in changed else [],
            looks=changed.get("looks", LOOKS),
            errors=paths[:1] if "errors" in changed else [],
            settings=changed.get("settings"),
        )
    assert not (tmp_path / "out.tif").exists()


def test_nothing_in_common_is_a_sentence(tmp_path: Path) -> None:
    first = rates(tmp_path, "asc")
    far = write(tmp_path / "desc_rate.tif", line_of_sight("desc"), west=800000.0)
    with pytest.raises(InputError, match=r"desc_rate\.tif does not overlap asc_rate\.tif"):
        run([*first, far], tmp_path / "out.tif", looks=LOOKS)
    left, right = line_of_sight("desc"), line_of_sight("asc")
    left[:, 30:], right[:, :30] = np.nan, np.nan
    halves = [write(tmp_path / "a.tif", right), write(tmp_path / "d.tif", left)]
    with pytest.raises(InputError, match="No pixel is known in two rates that look from different sides"):
        run(halves, tmp_path / "out.tif", looks=LOOKS)
    dem = write(tmp_path / "dem.tif", hills(), "m", west=800000.0)
    with pytest.raises(InputError, match=r"dem\.tif does not overlap the rates"):
        run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", looks=LOOKS, dem=dem)
    flat = write(tmp_path / "flat.tif", np.full(SHAPE, 300.0), "m")
    with pytest.raises(InputError, match=r"flat\.tif gives no slope along which an orbit sees"):
        run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", looks=LOOKS, dem=flat)
    assert not (tmp_path / "out.tif").exists()


def test_a_dem_that_covers_a_part_is_said(tmp_path: Path) -> None:
    log = Log()
    dem = write(tmp_path / "dem.tif", hills()[:20], "m")
    run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", looks=LOOKS, dem=dem, feedback=log)
    assert "Take a larger DEM if it does not cover the rates" in log.said


def test_egms_components_need_no_decomposition(tmp_path: Path) -> None:
    path = write(tmp_path / "EGMS_L3_E40N28_100km_U_2018_2022_1.tif", truth()[0])
    with pytest.raises(InputError, match=r"EGMS's vertical component.* Stack it as it is"):
        run([path, *rates(tmp_path, "desc")], tmp_path / "out.tif", looks=LOOKS)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Impatient(Silent):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        run(rates(tmp_path, "asc", "desc"), tmp_path / "out.tif", looks=LOOKS, feedback=Impatient())
    assert not list(tmp_path.glob("*out*"))


def test_motion_down_real_slopes_on_a_dem_in_degrees(shared_data: Path, tmp_path: Path) -> None:
    """The 30 m DEM of Rome (degrees, heights in a compound CRS): all of it moving 40 mm/year straight down.

    The slope vectors are NumPy's central differences with metres of the WGS 84 ellipsoid at that latitude.
    """
    path = shared_data / "sentinel1_safe" / "Rome-30m-DEM.tif"
    if not path.is_file():
        pytest.skip(f"no {path}")
    dem = gdal.Open(str(path))
    z = dem.ReadAsArray().astype(float)
    _, dx, _, north, _, dy = dem.GetGeoTransform()
    latitude = math.radians(north + dy * dem.RasterYSize / 2)
    curvature = 1 - 0.00669437999 * math.sin(latitude) ** 2
    column_m = math.radians(dx) * 6378137 / math.sqrt(curvature) * math.cos(latitude)
    row_m = math.radians(-dy) * 6378137 * (1 - 0.00669437999) / curvature**1.5
    per_row, per_column = np.gradient(z, row_m, column_m)
    p, q = per_column, -per_row
    g = np.hypot(p, q)
    with np.errstate(invalid="ignore"):
        s = np.stack([-p, -q, -(g**2)]) / (g * np.sqrt(1 + g**2))
    paths = []
    for orbit in ("asc", "desc"):
        rate = 40 * np.tensordot(np.array(look_of_heading(*HEADINGS[orbit])), s, 1)
        paths.append(str(tmp_path / f"{orbit}_rate.tif"))
        copy = gdal.GetDriverByName("GTiff").Create(paths[-1], dem.RasterXSize, dem.RasterYSize, 1, gdal.GDT_Float32)
        copy.SetGeoTransform(dem.GetGeoTransform())
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        copy.SetProjection(reference.ExportToWkt())
        copy.GetRasterBand(1).SetNoDataValue(math.nan)
        copy.GetRasterBand(1).WriteArray(rate.astype(np.float32))
        del copy
    found = run(paths, tmp_path / "out.tif", looks=LOOKS, dem=str(path))
    steep = (g > 0.15) & np.isfinite(found["downslope_rate"]) & (found["downslope_sensitivity"] > 0.4)
    assert steep.sum() > 500
    assert np.median(found["downslope_rate"][steep]) == pytest.approx(40, abs=2)
    assert np.percentile(np.abs(found["downslope_rate"][steep] - 40), 80) < 12, "Horn's gradient is smoother"
