"""`landslide:landslidepolygons`: ellipsoidal measures in any CRS, sinks of several kinds, nothing left after a
failure.
"""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., "dict[str, Any]"]


def write(path: Path, values: np.ndarray, epsg: int, transform: tuple[float, ...]) -> str:
    raster = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform(transform)
    raster.GetRasterBand(1).WriteArray(values)
    raster.GetRasterBand(1).SetNoDataValue(math.nan)
    return str(path)


def one_pixel() -> np.ndarray:
    values = np.full((3, 3), 0.1, np.float32)
    values[1, 1] = 0.9
    return values


@pytest.fixture
def utm(tmp_path: Path) -> str:
    values = np.full((30, 40), 0.2, np.float32)
    values[5:15, 5:25] = 0.8
    values[8:10, 10:12] = 0.2
    values[20:22, 30:33] = 0.7
    values[0] = math.nan
    return write(tmp_path / "p.tif", values, 32654, (500000, 10, 0, 4700000, 0, -10))


@pytest.mark.parametrize(
    ("south", "square_km"),
    [(0, 12308.778), (45, 8686.0)],
    ids=["at the equator", "at 45 degrees"],
)
def test_a_one_degree_cell_has_its_known_area(run: Run, tmp_path: Path, south: int, square_km: float) -> None:
    """Area between two parallels on WGS 84: b^2/2 * [s/(1 - e^2 s^2) + ln((1 + e s)/(1 - e s))/(2 e)] per radian
    (Snyder 1987, eq. 3-12).
    """
    flattening, semi_major = 1 / 298.257223563, 6378137.0
    e = math.sqrt(flattening * (2 - flattening))

    def q(latitude: float) -> float:
        s = math.sin(math.radians(latitude))
        return s / (1 - (e * s) ** 2) + math.log((1 + e * s) / (1 - e * s)) / (2 * e)

    exact = math.radians(1) * (semi_major * (1 - flattening)) ** 2 / 2 * (q(south + 1) - q(south))
    assert exact / 1e6 == pytest.approx(square_km, rel=2e-3)
    raster = write(tmp_path / "p.tif", one_pixel(), 4326, (10, 1, 0, south + 2, 0, -1))
    outputs = run("landslidepolygons", INPUT=raster, OUTPUT="TEMPORARY_OUTPUT")
    # the parallels are geodesics for QGIS, which differ from the true parallels by 0.1 % on so large a cell
    assert outputs["TOTAL_AREA_M2"] == pytest.approx(exact, rel=2e-3)


def test_a_utm_pixel_is_larger_on_the_ground_by_the_scale_factor(run: Run, tmp_path: Path) -> None:
    raster = write(tmp_path / "p.tif", one_pixel(), 32654, (499985, 10, 0, 4700000, 0, -10))
    outputs = run("landslidepolygons", INPUT=raster, OUTPUT="TEMPORARY_OUTPUT")
    feature = next(outputs["OUTPUT"].getFeatures())
    assert feature["area_m2"] == pytest.approx(100 / 0.9996**2, rel=1e-4)
    assert feature["perimeter_m"] == pytest.approx(40 / 0.9996, rel=1e-4)
    assert feature["compactness"] == pytest.approx(math.pi / 4, rel=1e-4)


def test_a_web_mercator_pixel_is_as_large_as_its_ground(run: Run, tmp_path: Path) -> None:
    """At 60 degrees north the Mercator scale is 1 / cos(60) = 2 on the sphere, so 100 m2 on the map are about 25 m2."""
    raster = write(tmp_path / "p.tif", one_pixel(), 3857, (1000000, 10, 0, 8399752, 0, -10))
    outputs = run("landslidepolygons", INPUT=raster, OUTPUT="TEMPORARY_OUTPUT")
    assert outputs["TOTAL_AREA_M2"] == pytest.approx(25, rel=0.01)


def test_attributes_and_crs_in_a_geopackage(run: Run, utm: str, tmp_path: Path) -> None:
    from qgis.core import Qgis, QgsVectorLayer

    outputs = run("landslidepolygons", INPUT=utm, OUTPUT=str(tmp_path / "slides.gpkg"))
    layer = QgsVectorLayer(outputs["OUTPUT"])
    assert layer.crs().authid() == "EPSG:32654"
    assert layer.wkbType() == Qgis.WkbType.Polygon
    names = [
        "fid",
        "id",
        "area_m2",
        "perimeter_m",
        "probability_mean",
        "probability_max",
        "length_m",
        "width_m",
        "compactness",
    ]
    assert layer.fields().names() == names
    assert [round(feature["probability_mean"], 4) for feature in layer.getFeatures()] == [0.8, 0.7]
    assert [feature["id"] for feature in layer.getFeatures()] == [1, 2]
    assert outputs["COUNT"] == 2


def test_terrain_attributes_come_with_a_stack_that_has_terrain(run: Run, utm: str, tmp_path: Path) -> None:
    stack = write(tmp_path / "slope.tif", np.full((30, 40), 25, np.float32), 32654, (500000, 10, 0, 4700000, 0, -10))
    layer = run("landslidepolygons", INPUT=utm, STACK=stack, OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    feature = next(layer.getFeatures())
    assert feature["slope_mean"] == 25
    assert {"elevation_mean", "aspect_mean"} < set(layer.fields().names())
    assert not feature["aspect_mean"]


def test_threshold_smallest_area_holes_and_smoothing(run: Run, utm: str) -> None:
    def areas(**parameters: Any) -> list[float]:
        layer = run("landslidepolygons", INPUT=utm, OUTPUT="TEMPORARY_OUTPUT", **parameters)["OUTPUT"]
        return [feature["area_m2"] for feature in layer.getFeatures()]

    pixel = 100 / 0.9996**2
    assert areas() == pytest.approx([196 * pixel, 6 * pixel], rel=1e-4)
    assert areas(THRESHOLD=0.75) == pytest.approx([196 * pixel], rel=1e-4)
    assert areas(MIN_AREA=1000) == pytest.approx([196 * pixel], rel=1e-4)
    assert areas(FILL_HOLES=500) == pytest.approx([200 * pixel, 6 * pixel], rel=1e-4)
    assert areas(SMOOTH=True) == pytest.approx([196 * pixel, 6 * pixel], rel=0.01)


def test_unattended(qgis_process: Callable[..., Any], utm: str, tmp_path: Path) -> None:
    done = qgis_process("landslidepolygons", INPUT=utm, OUTPUT=str(tmp_path / "slides.gpkg"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] == 2


def test_a_cancel_leaves_nothing(provider: Any, utm: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    for limit in (0, 99):
        feedback = QgsProcessingFeedback(False)
        feedback.progressChanged.connect(
            lambda progress, limit=limit, feedback=feedback: feedback.cancel() if progress > limit else None
        )
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            processing.run(
                "landslide:landslidepolygons",
                {"INPUT": utm, "OUTPUT": str(tmp_path / "slides.gpkg")},
                feedback=feedback,
            )
        assert not (tmp_path / "slides.gpkg").exists()


def test_a_raster_without_crs_is_refused_with_the_cure(run: Run, tmp_path: Path) -> None:
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "nocrs.tif"), 5, 5, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    del raster
    with pytest.raises(Exception, match=r"nocrs\.tif has no coordinate reference system\. Assign one"):
        run("landslidepolygons", INPUT=str(tmp_path / "nocrs.tif"), OUTPUT=str(tmp_path / "slides.gpkg"))
    assert not (tmp_path / "slides.gpkg").exists()


@pytest.mark.skipif(os.name != "posix", reason="limits on file sizes are POSIX")
@pytest.mark.parametrize("full", ["temporary folder", "output folder"])
def test_a_full_disk_gives_one_sentence_and_leaves_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full: str
) -> None:
    import resource

    from landslide_mapper.algorithms.support import polygon_sink

    chessboard = np.where(np.indices((60, 60)).sum(axis=0) % 2, 0.9, 0.1).astype(np.float32)
    raster = write(tmp_path / "p.tif", chessboard, 32654, (500000, 10, 0, 4700000, 0, -10))
    (tmp_path / "out").mkdir()
    before, fields = resource.getrlimit(resource.RLIMIT_FSIZE), polygon_sink.polygon_fields

    def fill_disk(*arguments: bool) -> Any:
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, before[1]))
        return fields(*arguments)

    if full == "temporary folder":
        fill_disk(True)
    monkeypatch.setattr(polygon_sink, "polygon_fields", fill_disk)
    try:
        with pytest.raises(
            Exception, match="could not be traced" if full == "temporary folder" else "slides.gpkg.*Free some space"
        ) as failure:
            run("landslidepolygons", INPUT=raster, OUTPUT=str(tmp_path / "out" / "slides.gpkg"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "Traceback" not in str(failure.value)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("factor", [100, 300], ids=["per cent", "a DEM"])
def test_other_scales_are_refused_before_a_file_appears(run: Run, tmp_path: Path, factor: int) -> None:
    raster = write(tmp_path / "p.tif", factor * one_pixel(), 32654, (500000, 10, 0, 4700000, 0, -10))
    with pytest.raises(Exception, match=r"p\.tif holds values outside 0-1"):
        run("landslidepolygons", INPUT=raster, OUTPUT=str(tmp_path / "o.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["p.tif"]


def test_a_mask_of_0_and_255_gives_its_landslides(run: Run, tmp_path: Path) -> None:
    probability = write(tmp_path / "p.tif", one_pixel(), 32654, (500000, 10, 0, 4700000, 0, -10))
    mask = tmp_path / "mask.tif"
    gdal.Translate(str(mask), probability, outputType=gdal.GDT_Byte, scaleParams=[[0.1, 0.9, 0, 255]], noData="none")
    assert run("landslidepolygons", INPUT=str(mask), OUTPUT="TEMPORARY_OUTPUT")["COUNT"] == 1
