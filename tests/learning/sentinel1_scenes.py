"""Sentinel-1 products to test with: real annotation, pixels of our own; and the annotation's own tie points, which know
where each pixel lies.
"""

from __future__ import annotations

import math
import shutil
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform
from rasterio.windows import Window

CELLS = 60  # side of the test DEM in cells of 30 m


@dataclass(frozen=True)
class TiePoint:
    """One point of the annotation's geolocation grid."""

    line: int
    pixel: int
    longitude: float
    latitude: float
    height: float
    incidence: float
    beta: float  # the calibration tables' values there
    sigma: float

    @property
    def crs(self) -> CRS:
        return CRS.from_epsg(32600 + int((self.longitude + 180) // 6) + 1)

    @property
    def position(self) -> tuple[float, float]:
        xs, ys = transform("EPSG:4326", self.crs, [self.longitude], [self.latitude])
        return xs[0], ys[0]


def annotation(safe: Path) -> Path:
    return next((safe / "annotation").glob("s1*.xml"))


def tie_points(safe: Path) -> list[TiePoint]:
    calibration = ElementTree.parse(next((safe / "annotation" / "calibration").glob("calibration*.xml"))).getroot()  # noqa: S314 - our own test data
    vector = calibration.findall(".//calibrationVector")[len(calibration.findall(".//calibrationVector")) // 2]
    table = {key: np.array(vector.findtext(key).split(), float) for key in ("pixel", "betaNought", "sigmaNought")}
    points = []
    for entry in ElementTree.parse(annotation(safe)).getroot().findall(".//geolocationGridPoint"):  # noqa: S314
        read = {child.tag: child.text for child in entry}
        pixel = int(read["pixel"])
        points.append(
            TiePoint(
                int(read["line"]),
                pixel,
                *(float(read[key]) for key in ("longitude", "latitude", "height", "incidenceAngle")),
                *(float(np.interp(pixel, table["pixel"], table[key])) for key in ("betaNought", "sigmaNought")),
            )
        )
    return points


def middle_point(safe: Path) -> TiePoint:
    """A tie point away from the borders."""
    points = tie_points(safe)
    lines, pixels = sorted({point.line for point in points}), sorted({point.pixel for point in points})
    line, pixel = lines[len(lines) // 2], pixels[len(pixels) // 2]
    return next(point for point in points if (point.line, point.pixel) == (line, pixel))


def noise_at(safe: Path, point: TiePoint) -> float:
    """Thermal noise (DN squared) at a tie point by the noise annotation: nearest range vector, azimuth factor of its
    swath.
    """
    root = ElementTree.parse(next((safe / "annotation" / "calibration").glob("noise*.xml"))).getroot()  # noqa: S314

    def table(element: ElementTree.Element, *names: str) -> list[np.ndarray]:
        return [np.array(element.findtext(name).split(), float) for name in names]

    vector = min(root.findall(".//noiseRangeVector"), key=lambda entry: abs(int(entry.findtext("line")) - point.line))
    noise = np.interp(point.pixel, *table(vector, "pixel", "noiseRangeLut"))
    for block in root.findall(".//noiseAzimuthVector"):
        if int(block.findtext("firstRangeSample")) <= point.pixel <= int(block.findtext("lastRangeSample")):
            noise *= np.interp(point.line, *table(block, "line", "noiseAzimuthLut"))
    return float(noise)


def with_pixels(safe: Path, folder: Path, point: TiePoint, values: np.ndarray) -> Path:
    """A copy of the product whose image holds `values`, centred on the tie point, and 0 elsewhere."""
    copy = folder / safe.name
    shutil.copytree(safe, copy, ignore=shutil.ignore_patterns("*.tiff"))
    original = next((safe / "measurement").glob("*.tiff"))
    with rasterio.open(original) as source:
        profile = {
            "driver": "GTiff",
            "width": source.width,
            "height": source.height,
            "count": 1,
            "dtype": source.dtypes[0],
        }
    rows, columns = values.shape
    with rasterio.open(
        copy / "measurement" / original.name, "w", **profile, tiled=True, compress="deflate", SPARSE_OK=True
    ) as image:
        image.write(
            values.astype(profile["dtype"]),
            1,
            window=Window(point.pixel - columns // 2, point.line - rows // 2, columns, rows),
        )
    return copy


def write_dem(path: Path, point: TiePoint, heights: np.ndarray | None = None, cell: float = 30.0) -> Path:
    """A DEM in UTM around the tie point, flat at its height where none are given."""
    values = np.full((CELLS, CELLS), point.height, np.float32) if heights is None else heights.astype(np.float32)
    x, y = point.position
    half = cell * values.shape[0] / 2
    profile = {
        "driver": "GTiff",
        "width": values.shape[1],
        "height": values.shape[0],
        "count": 1,
        "dtype": "float32",
        "nodata": math.nan,
    }
    with rasterio.open(
        path, "w", **profile, crs=point.crs, transform=from_origin(x - half, y + half, cell, cell)
    ) as dem:
        dem.write(values, 1)
    return path
