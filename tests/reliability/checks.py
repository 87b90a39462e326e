"""Whether an output is whole and holds what a run that nothing disturbed wrote."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from .verdict import HALF_WRITTEN, RIGHT, WRONG, Check

RUN_DEPENDENT_COLUMNS = ("seconds",)


class NotWholeError(Exception):
    """An output that is not whole."""


def content_of(path: Path) -> Any:
    """What must be equal between two runs: pixels, features, tensors, rows; not times. Raises NotWholeError for what is
    not whole.
    """
    if path.is_dir():
        return {str(entry.relative_to(path)): content_of(entry) for entry in sorted(path.rglob("*")) if entry.is_file()}
    readers = {
        ".tif": raster_content,
        ".gpkg": vector_content,
        ".safetensors": model_content,
        ".csv": table_content,
        ".html": page_content,
    }
    try:
        return readers.get(path.suffix, lambda file: file.read_bytes())(path)
    except NotWholeError:
        raise
    except Exception as error:
        raise NotWholeError(f"{path.name}: {error!r}") from error


def raster_content(path: Path) -> Any:
    """Grid, band table and every pixel of every band; one NaN is as good as another."""
    import numpy as np
    from osgeo import gdal

    gdal.UseExceptions()
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
    table = [(band.GetDescription(), sorted(band.GetMetadata().items()), str(band.GetNoDataValue())) for band in bands]
    values = [band.ReadAsArray() for band in bands]
    pixels = [
        (np.where(np.isnan(value), np.nan, value) if value.dtype.kind == "f" else value).tobytes() for value in values
    ]
    return dataset.GetGeoTransform(), dataset.GetProjection(), table, pixels


def vector_content(path: Path) -> Any:
    """Geometries and attributes of every layer, and SQLite's own word that the file is sound."""
    from osgeo import ogr

    ogr.UseExceptions()
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
        if database.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise NotWholeError(f"{path.name}: SQLite finds it damaged")
    source = ogr.Open(str(path))
    layers = [source.GetLayer(index) for index in range(source.GetLayerCount())]
    return [[(feature.GetGeometryRef().ExportToWkt(), attributes_of(feature)) for feature in layer] for layer in layers]


def attributes_of(feature: Any) -> list[tuple[str, Any]]:
    """Sorted by name; numbers to nine digits, because the last ones depend on how a processor's vector unit adds."""
    return sorted(
        (name, float(f"{value:.9g}") if isinstance(value, float) else value) for name, value in feature.items().items()
    )


def model_content(path: Path) -> Any:
    """The bytes of the tensors, and of the card what does not depend on time and file names."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    card = json.loads(header.pop("__metadata__")["landslide_mapper"])
    end = max(entry["data_offsets"][1] for entry in header.values())
    if len(data) != 8 + length + end:
        raise NotWholeError(f"{path.name}: {len(data)} bytes instead of {8 + length + end}")
    card["training"].pop("hours", None)
    card.pop("name")
    card.pop("id", None)  # a hash of the card, hours included
    return data[8 + length :], header, card


def table_content(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    if not text.endswith("\n"):
        raise NotWholeError(f"{path.name} ends within a line")
    return [
        {key: value for key, value in row.items() if key not in RUN_DEPENDENT_COLUMNS}
        for row in csv.DictReader(text.splitlines())
    ]


def page_content(path: Path) -> Any:
    """Only that the page is whole: it holds times, and pictures that hold theirs."""
    if not re.search(r"</html>\s*$", path.read_text(encoding="utf-8")):
        raise NotWholeError(f"{path.name} has no end")
    return "page"


def same_as(*contents: Any) -> Check:
    """The check that an output holds one of these contents."""

    def check(path: Path) -> str:
        try:
            return RIGHT if content_of(path) in contents else WRONG
        except NotWholeError:
            return HALF_WRITTEN

    return check


def whole(path: Path) -> str:
    """The check that an output can be read from its first to its last byte."""
    try:
        content_of(path)
    except NotWholeError:
        return HALF_WRITTEN
    return RIGHT
