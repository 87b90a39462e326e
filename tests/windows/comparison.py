"""Two results of the main job, file by file: how far one system's differ from the other's."""

from __future__ import annotations

import csv
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

gdal.UseExceptions()
ogr.UseExceptions()


def raster_difference(first: Path, second: Path) -> float:
    """The largest difference of any pixel of any band; infinite where one knows a pixel that the other does not, or the
    band tables differ.
    """
    one, two = gdal.Open(str(first)), gdal.Open(str(second))
    names = [[raster.GetRasterBand(i + 1).GetDescription() for i in range(raster.RasterCount)] for raster in (one, two)]
    if (
        names[0] != names[1]
        or one.GetGeoTransform() != two.GetGeoTransform()
        or not one.GetSpatialRef().IsSame(two.GetSpatialRef())
    ):
        return math.inf
    here, there = one.ReadAsArray().astype(np.float64), two.ReadAsArray().astype(np.float64)
    if here.shape != there.shape or not np.array_equal(np.isnan(here), np.isnan(there)):
        return math.inf
    return float(np.nanmax(np.abs(here - there), initial=0.0))


def polygon_table(path: Path) -> list[dict[str, Any]]:
    """Every feature's fields, and its area."""
    source = ogr.Open(str(path))
    return [{**feature.items(), "geometry": feature.GetGeometryRef().GetArea()} for feature in source.GetLayer(0)]


def polygon_difference(first: Path, second: Path) -> float:
    """The largest difference of any number of any feature, in the features' order; infinite where counts or texts
    differ.
    """
    return numbers_difference(polygon_table(first), polygon_table(second))


def numbers_difference(first: Any, second: Any) -> float:
    """The largest difference between numbers at the same places of two structures; infinite where these are unlike."""
    if isinstance(first, dict) and isinstance(second, dict) and first.keys() == second.keys():
        return max((numbers_difference(first[key], second[key]) for key in first), default=0.0)
    if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        return max((numbers_difference(*pair) for pair in zip(first, second)), default=0.0)
    if isinstance(first, (int, float)) and isinstance(second, (int, float)):
        return 0.0 if first == second or (math.isnan(first) and math.isnan(second)) else abs(first - second)
    return 0.0 if first == second else math.inf


def table_difference(first: Path, second: Path, without: tuple[str, ...] = ()) -> float:
    """The same for two CSV files; columns of `without` are left out."""

    def rows(path: Path) -> list[dict[str, Any]]:
        with path.open(encoding="utf-8", newline="") as file:
            return [
                {key: number(text) for key, text in row.items() if key not in without} for row in csv.DictReader(file)
            ]

    return numbers_difference(rows(first), rows(second))


def number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def model_difference(first: Path, second: Path) -> float:
    """The largest difference of any weight of two safetensors files; infinite where their tensors are not alike."""
    one, two = tensors(first), tensors(second)
    if {name: (kind, values.size) for name, (kind, values) in one.items()} != {
        name: (kind, values.size) for name, (kind, values) in two.items()
    }:
        return math.inf
    return max(float(np.abs(one[name][1] - two[name][1]).max(initial=0.0)) for name in one)


def tensors(path: Path) -> dict[str, tuple[str, Any]]:
    """Data type and values of each tensor (a JSON header, then bytes: https://github.com/huggingface/safetensors)."""
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    kinds = {"F32": np.float32, "F64": np.float64, "I64": np.int64, "BF16": np.uint16}
    found = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            values = np.frombuffer(content[begin:end], kinds[entry["dtype"]]).astype(np.float64)
            found[name] = (entry["dtype"], values)
    return found
