"""Areas and lengths on spheres and on other bodies: those of the CRS's own ellipsoid, never NaN, so that MIN_AREA
always acts. On a sphere the area between two meridians and parallels is R^2 dlon (sin lat2 - sin lat1).
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., "dict[str, Any]"]

SINUSOIDAL = "+proj=sinu +R=6371007.181 +units=m +no_defs"  # MODIS's
WRF = "+proj=lcc +lat_1=30 +lat_2=60 +lat_0=40 +lon_0=10 +R=6370000 +units=m +no_defs"
MOON, MOON_PLANE = "+proj=longlat +R=1737400 +no_defs", "+proj=eqc +R=1737400 +units=m +no_defs"
MARS = "ESRI:104905"


def probability(path: Path, crs: str, transform: tuple[float, ...]) -> str:
    """Two landslides, of one pixel and of 2 x 3."""
    values = np.full((10, 10), 0.1, np.float32)
    values[2, 2], values[5:8, 5:7] = 0.9, 0.9
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform(transform)
    raster.GetRasterBand(1).WriteArray(values)
    return str(path)


def areas(outputs: dict[str, Any]) -> list[float]:
    return sorted(feature["area_m2"] for feature in outputs["OUTPUT"].getFeatures())


@pytest.mark.parametrize(
    ("crs", "transform", "pixel_m2", "tolerance"),
    [
        (SINUSOIDAL, (500_000, 500, 0, 3_000_000, 0, -500), 500**2, 1e-4),
        (WRF, (0, 100, 0, 0, 0, -100), None, 0.07),
        (MOON_PLANE, (0, 100, 0, 500, 0, -100), 100**2, 1e-4),
        (f"{MOON} +pm=12", (0, 0.01, 0, 0.05, 0, -0.01), (1737400 * math.radians(0.01)) ** 2, 1e-4),
        (MOON, (0, 0.01, 0, 60.05, 0, -0.01), (1737400 * math.radians(0.01)) ** 2 / 2, 1e-3),
        ("EPSG:4047", (0, 0.01, 0, 0.05, 0, -0.01), (6371007 * math.radians(0.01)) ** 2, 1e-4),
        (MARS, (0, 0.01, 0, 0.05, 0, -0.01), (3396190 * math.radians(0.01)) ** 2, 0.02),
    ],
    ids=["modis", "wrf", "moon in metres", "moon with a prime meridian", "moon at 60", "authalic sphere", "mars"],
)
def test_areas_are_those_of_the_body(
    run: Run, tmp_path: Path, crs: str, transform: tuple[float, ...], pixel_m2: float | None, tolerance: float
) -> None:
    raster = probability(tmp_path / "p.tif", crs, transform)
    outputs = run("landslidepolygons", INPUT=raster, OUTPUT="TEMPORARY_OUTPUT")
    pixel = pixel_m2 or 100**2
    assert areas(outputs) == pytest.approx([pixel, 6 * pixel], rel=tolerance)
    shapes = {round(feature["area_m2"] / pixel): feature for feature in outputs["OUTPUT"].getFeatures()}
    for feature in shapes.values():
        if crs != SINUSOIDAL:  # sheared, so that its pixels are no rectangles
            assert feature["length_m"] * feature["width_m"] == pytest.approx(feature["area_m2"], rel=5e-3)
    large = run("landslidepolygons", INPUT=raster, MIN_AREA=3 * pixel, OUTPUT="TEMPORARY_OUTPUT")
    assert large["COUNT"] == 1


def test_the_error_maps_areas_are_those_of_the_body(run: Run, tmp_path: Path) -> None:
    raster = probability(tmp_path / "p.tif", MOON, (0, 0.01, 0, 0.05, 0, -0.01))
    labels = tmp_path / "labels.tif"
    gdal.Translate(str(labels), raster, outputType=gdal.GDT_Byte, scaleParams=[[0, 0.9, 0, 1]], noData=255)
    outputs = run(
        "errormap", PREDICTION=raster, LABELS=str(labels), POLYGONS="TEMPORARY_OUTPUT", OUTPUT=str(tmp_path / "e.tif")
    )
    pixel = (1737400 * math.radians(0.01)) ** 2
    assert sorted(feature["area_m2"] for feature in outputs["POLYGONS"].getFeatures()) == pytest.approx(
        [pixel, 6 * pixel], rel=1e-4
    )


def test_a_local_crs_is_refused(run: Run, tmp_path: Path) -> None:
    local = 'LOCAL_CS["site plan",LOCAL_DATUM["site",0],UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
    raster = probability(tmp_path / "p.tif", local, (0, 10, 0, 0, 0, -10))
    with pytest.raises(Exception, match=r"site plan belongs to no ellipsoid.*Reproject"):
        run("landslidepolygons", INPUT=raster, MIN_AREA=50, OUTPUT="TEMPORARY_OUTPUT")
