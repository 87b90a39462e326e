"""Texts of bands in other encodings than UTF-8, as old programs write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.opening import readable
from landslide_mapper.rasters.stack.stacking import Source, stack_layers

MARK, LATIN1 = "QqQqQ", b"\xb0\xb5\xe4\xf6\xfc"  # degree, micro, three umlauts
TEXT = LATIN1.decode("latin-1")


def latin1_raster(path: Path, place: str) -> Path:
    """A GeoTIFF whose band has its name, its unit or a metadata value in Latin-1."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
    band = dataset.GetRasterBand(1)
    band.WriteArray(np.arange(64, dtype=np.float32).reshape(8, 8))
    if place == "name":
        band.SetDescription(MARK)
    elif place == "unit":
        band.SetUnitType(MARK)
    else:
        band.SetMetadataItem("CLASSES", MARK)
    del band, dataset
    written = path.read_bytes()
    assert MARK.encode() in written
    path.write_bytes(written.replace(MARK.encode(), LATIN1))
    return path


@pytest.mark.parametrize("place", ["name", "unit", "metadata"])
def test_a_stack_holds_them_in_utf8(tmp_path: Path, place: str) -> None:
    bands = stack_layers([Source(str(latin1_raster(tmp_path / "old.tif", place)), "optical")], tmp_path / "stack.tif")
    stack = gdal.Open(str(tmp_path / "stack.tif"))
    assert (stack.GetRasterBand(1).GetDescription(), stack.GetRasterBand(1).GetUnitType()) == {
        "name": (TEXT, ""),
        "unit": ("old", TEXT),
        "metadata": ("old", ""),
    }[place]
    assert [band.name for band in bands] == [band.name for band in read_band_table(stack)]


@pytest.mark.parametrize(
    ("text", "read"),
    [("slope", "slope"), ("傾斜", "傾斜"), (b"\xb0C", "°C"), ("m\udcb2", "m²"), ("傾斜".encode(), "傾斜"), (None, "")],
)
def test_text_is_read_as_utf8_where_it_is_and_else_as_latin1(text: str | bytes | None, read: str) -> None:
    assert readable(text) == read
