"""Landslide polygons: 4-connected, never split, never over unknown pixels, with the statistics of exactly their own
pixels.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.polygons import tracing as polygons_module
from landslide_mapper.rasters.polygons.tracing import LandslidePolygon, LandslidePolygons, PolygonRules

gdal.UseExceptions()
ogr.UseExceptions()

UTM = 32654


class PlaneMeasure:
    """Stands in for QGIS's ellipsoidal measures: those of the plane."""

    def area_m2(self, polygon: ogr.Geometry) -> float:
        return float(polygon.Area())

    def perimeter_m(self, polygon: ogr.Geometry) -> float:
        return float(polygon.Boundary().Length())


def write_raster(
    path: Path,
    values: np.ndarray,
    nodata: float | None = math.nan,
    names: tuple[str, ...] = (),
    pixel: float = 10,
    epsg: int = UTM,
) -> Path:
    values = np.atleast_3d(values.T).T
    data_type = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[2], values.shape[1], values.shape[0], data_type
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((500000, pixel, 0, 4700000, 0, -pixel))
    for index, band in enumerate(values, start=1):
        raster.GetRasterBand(index).WriteArray(band)
        if nodata is not None:
            raster.GetRasterBand(index).SetNoDataValue(nodata)
        if names:
            raster.GetRasterBand(index).SetDescription(names[index - 1])
    return path


def trace(raster: Path, stack: Path | None = None, **rules: Any) -> list[LandslidePolygon]:
    with LandslidePolygons(raster, PolygonRules(**rules), PlaneMeasure(), stack, Silent()) as polygons:
        found = list(polygons)
        assert len(found) == polygons.count
    return found


def geometry(polygon: LandslidePolygon) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkb(polygon.wkb)


def draw(text: str) -> np.ndarray:
    """`#` is a landslide (0.9), `.` is none (0.1), `?` is unknown."""
    return np.array([[{"#": 0.9, ".": 0.1, "?": math.nan}[c] for c in row] for row in text.split()], np.float32)


def test_pixels_that_touch_only_at_a_corner_are_two_landslides(tmp_path: Path) -> None:
    found = trace(write_raster(tmp_path / "p.tif", draw("#. .#")))
    assert [polygon.attributes["area_m2"] for polygon in found] == [100, 100]


def test_unknown_pixels_are_no_landslide_even_at_threshold_zero(tmp_path: Path) -> None:
    found = trace(write_raster(tmp_path / "p.tif", draw("#?# ???")), threshold=0)
    assert len(found) == 2
    assert sum(polygon.attributes["area_m2"] or 0 for polygon in found) == 200


def test_the_uncertainty_of_a_landslide_is_the_mean_of_its_known_pixels(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("##. ..#"))
    entropy = np.array([[0.2, 0.4, 0.69], [0.69, 0.69, math.nan]], np.float32)
    uncertainty = write_raster(tmp_path / "u.tif", np.stack([entropy, entropy / 2, entropy / 2]))
    with LandslidePolygons(raster, PolygonRules(), PlaneMeasure(), None, Silent(), uncertainty) as polygons:
        found = [polygon.attributes["uncertainty_mean"] for polygon in polygons]
    assert found == [pytest.approx(0.3), None]
    assert all("uncertainty_mean" not in polygon.attributes for polygon in trace(raster))


def test_the_threshold_itself_is_landslide(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", np.array([[0.3, 0.29999, 0.31]], np.float32))
    assert len(trace(raster, threshold=0.3)) == 2


def test_a_mask_with_255_is_understood_with_and_without_declared_nodata(tmp_path: Path) -> None:
    mask = np.array([[1, 1, 255, 0], [0, 255, 255, 1]], np.uint8)
    for nodata in (255, None):
        found = trace(write_raster(tmp_path / f"mask_{nodata}.tif", mask, nodata))
        assert sorted(polygon.attributes["area_m2"] or 0 for polygon in found) == [100, 200]
        assert {polygon.attributes["probability_mean"] for polygon in found} == {1.0}


def test_a_landslide_across_blocks_is_one_polygon_with_all_its_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polygons_module, "BLOCK", 16)
    values = np.full((50, 50), 0.1, np.float32)
    values[5:45, 20:24] = 0.8
    values[30, 2:48] = 0.6
    (found,) = trace(write_raster(tmp_path / "p.tif", values))
    assert found.attributes["area_m2"] == (160 + 46 - 4) * 100
    assert found.attributes["probability_mean"] == pytest.approx((156 * 0.8 + 46 * 0.6) / 202, rel=1e-6)
    assert found.attributes["probability_max"] == pytest.approx(0.8)


def test_statistics_come_from_the_polygons_own_pixels_and_aspect_is_circular(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("##..# ....."))
    elevation = np.array([[100, 300, 0, 0, 50], [0] * 5], np.float32)
    slope = np.array([[20, math.nan, 0, 0, math.nan], [0] * 5], np.float32)
    aspect = np.array([[350, 30, 180, 180, 90], [180] * 5], np.float32)
    stack = write_raster(
        tmp_path / "stack.tif", np.stack([elevation, aspect, slope]), names=("elevation", "aspect", "slope")
    )
    first, second = trace(raster, stack)
    assert first.attributes["elevation_mean"] == 200
    assert first.attributes["slope_mean"] == 20
    assert first.attributes["aspect_mean"] == pytest.approx(10)
    assert (second.attributes["elevation_mean"], second.attributes["slope_mean"]) == (50, None)
    assert second.attributes["aspect_mean"] == pytest.approx(90)


def test_opposite_aspects_have_no_mean_direction(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("##"))
    stack = write_raster(tmp_path / "stack.tif", np.array([[90, 270]], np.float32), names=("aspect",))
    assert trace(raster, stack)[0].attributes.get("aspect_mean") is None


def test_a_stack_on_another_grid_is_read_where_the_polygons_lie(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("...# ...."))
    stack = write_raster(tmp_path / "stack.tif", np.array([[1, 7]], np.float32), names=("elevation",), pixel=20)
    assert trace(raster, stack)[0].attributes["elevation_mean"] == 7


def test_length_width_and_compactness_of_a_straight_strip(tmp_path: Path) -> None:
    values = np.full((20, 20), 0.1, np.float32)
    values[3:15, 4:8] = 0.9
    (found,) = trace(write_raster(tmp_path / "p.tif", values))
    scale_factor = 0.9996  # UTM on its central meridian: 10 m on the map are 10.004 m on the ground
    assert found.attributes["length_m"] == pytest.approx(120 / scale_factor, rel=1e-4)
    assert found.attributes["width_m"] == pytest.approx(40 / scale_factor, rel=1e-4)
    assert found.attributes["compactness"] == pytest.approx(4 * math.pi * 4800 / 320**2)


def test_length_is_the_ground_s_whatever_the_crs(tmp_path: Path) -> None:
    """Web Mercator stretches by 1 / cos(latitude), about 1.28 at 38.8 degrees; the length must not."""
    values = np.full((5, 30), 0.1, np.float32)
    values[2, 5:25] = 0.9
    (found,) = trace(write_raster(tmp_path / "p.tif", values, epsg=3857))
    latitude = math.radians(38.8355)
    assert found.attributes["length_m"] == pytest.approx(200 * math.cos(latitude), rel=3e-3)


def test_small_polygons_are_left_out_after_filling_holes(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("###.. #.#.# ###.."))
    assert [polygon.attributes["area_m2"] for polygon in trace(raster, min_area_m2=850)] == []
    (found,) = trace(raster, min_area_m2=850, fill_holes_m2=100)
    assert found.attributes["area_m2"] == 900


def test_an_island_in_a_filled_hole_is_swallowed_and_one_outside_is_not(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "p.tif", draw("#####.. #...#.# #.#.#.. #...#.. #####.."))
    assert len(trace(raster)) == 3
    found = trace(raster, fill_holes_m2=900)
    assert sorted(polygon.attributes["area_m2"] or 0 for polygon in found) == [100, 2500]
    assert all(geometry(polygon).GetGeometryCount() == 1 for polygon in found)


def test_a_large_hole_stays(tmp_path: Path) -> None:
    (found,) = trace(write_raster(tmp_path / "p.tif", draw("#### #..# ####")), fill_holes_m2=199)
    assert found.attributes["area_m2"] == 1000


patterns = st.integers(1, 12).flatmap(
    lambda width: st.lists(st.lists(st.booleans(), min_size=width, max_size=width), min_size=1, max_size=12).map(
        np.array
    )
)


@settings(max_examples=40, deadline=None)
@given(pattern=patterns)
def test_polygons_are_the_connected_regions_valid_single_and_of_their_area(
    tmp_path_factory: pytest.TempPathFactory, pattern: np.ndarray
) -> None:
    """Against SciPy's connected-component labelling."""
    from scipy import ndimage

    raster = write_raster(tmp_path_factory.mktemp("p") / "p.tif", np.where(pattern, 0.9, 0.1).astype(np.float32))
    labels, count = ndimage.label(pattern)
    found = trace(raster)
    assert len(found) == count
    assert sorted(polygon.attributes["area_m2"] or 0 for polygon in found) == sorted(
        100.0 * np.bincount(labels.ravel())[1:]
    )
    for polygon in found:
        assert geometry(polygon).IsValid()
        assert geometry(polygon).GetGeometryName() == "POLYGON"


@settings(max_examples=40, deadline=None)
@given(pattern=patterns)
def test_smoothing_keeps_every_area_within_one_percent_and_the_topology(
    tmp_path_factory: pytest.TempPathFactory, pattern: np.ndarray
) -> None:
    raster = write_raster(tmp_path_factory.mktemp("p") / "p.tif", np.where(pattern, 0.9, 0.1).astype(np.float32))
    sharp, smooth = trace(raster), trace(raster, smooth=True)
    assert len(sharp) == len(smooth)
    for before, after in zip(sharp, smooth):
        assert geometry(after).Area() == pytest.approx(geometry(before).Area(), rel=0.01)
        assert geometry(after).IsValid()
        assert geometry(after).GetGeometryCount() == geometry(before).GetGeometryCount()
    shapes = [geometry(polygon) for polygon in smooth]
    for index, one in enumerate(shapes):
        for other in shapes[index + 1 :]:
            assert not one.Overlaps(other)
            assert not one.Within(other)


def test_smoothing_really_smooths(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:40, :40]
    disc = np.where((rows - 20) ** 2 + (columns - 20) ** 2 < 15**2, 0.9, 0.1).astype(np.float32)
    raster = write_raster(tmp_path / "p.tif", disc)
    sharp, smooth = trace(raster)[0], trace(raster, smooth=True)[0]
    assert (sharp.attributes["compactness"] or 1) < 0.7
    assert (smooth.attributes["compactness"] or 0) > 0.94


def test_nothing_found_is_an_answer_too(tmp_path: Path) -> None:
    assert trace(write_raster(tmp_path / "p.tif", draw("... ..."))) == []


def test_a_missing_raster_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.tif.*Check the path"):
        trace(tmp_path / "nowhere.tif")


def test_a_cancel_leaves_no_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cancelled(Silent):
        def is_cancelled(self) -> bool:
            return True

    raster = write_raster(tmp_path / "p.tif", draw("##"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    with pytest.raises(CancelledError):
        LandslidePolygons(raster, PolygonRules(), PlaneMeasure(), None, Cancelled())
    assert list((tmp_path / "temporary").iterdir()) == []
