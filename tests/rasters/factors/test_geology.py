"""Geological maps on a grid: codes or one band per class, gaps unknown."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.geology import class_codes, geology_bands, write_legend
from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.grid import Grid

UTM = osr.SpatialReference()
UTM.ImportFromEPSG(32633)
GRID = Grid(UTM.ExportToWkt(), (500000.0, 10.0, 0.0, 5100000.0, 0.0, -10.0), 10, 8)


def box(left: float, bottom: float, right: float, top: float) -> bytes:
    """A rectangle in pixels from the grid's upper left corner, as WKB."""
    corners = [
        (500000 + 10 * x, 5100000 - 10 * y)
        for x, y in ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
    ]
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))").ExportToWkb())


MAP = {"schist": [box(0, 8, 4, 0)], "granite": [box(4, 4, 8, 0), box(4, 8, 6, 4)]}


def test_codes_are_one_categorical_band_with_gaps_unknown(tmp_path: Path) -> None:
    legend = geology_bands(MAP, GRID, tmp_path / "geology.tif", one_hot=False, layer="map")
    dataset = gdal.Open(str(tmp_path / "geology.tif"))
    values = dataset.ReadAsArray()
    assert [(entry.code, entry.name, entry.pixels) for entry in legend] == [
        (1, "granite", 4 * 4 + 2 * 4),
        (2, "schist", 4 * 8),
    ]
    assert (values[:, :4] == 2).all()
    assert (values[:4, 4:8] == 1).all()
    assert np.isnan(values[:, 8:]).all()
    (band,) = read_band_table(dataset)
    assert (band.name, band.role, band.kind, band.classes) == ("lithology", "geology", "categorical", (1, 2))


def test_one_hot_bands_add_up_to_one_where_the_map_is(tmp_path: Path) -> None:
    geology_bands(MAP, GRID, tmp_path / "geology.tif", one_hot=True, layer="map")
    dataset = gdal.Open(str(tmp_path / "geology.tif"))
    values = dataset.ReadAsArray()
    assert [band.name for band in read_band_table(dataset)] == ["lithology_granite", "lithology_schist"]
    assert {band.role for band in read_band_table(dataset)} == {"geology"}
    mapped = np.isfinite(values[0])
    assert (values.sum(axis=0)[mapped] == 1).all()
    assert mapped.sum() == 4 * 8 + 4 * 4 + 2 * 4


def test_whole_numbers_are_their_own_codes_and_text_is_numbered() -> None:
    assert class_codes(["30", "7"]) == {"7": 7, "30": 30}
    assert class_codes(["b", "a", "7"]) == {"7": 1, "a": 2, "b": 3}


def test_the_legend_is_a_table(tmp_path: Path) -> None:
    legend = geology_bands({"Gneis ü": [box(0, 8, 10, 0)]}, GRID, tmp_path / "geology.tif", one_hot=True, layer="map")
    write_legend(legend, tmp_path / "legend.csv")
    with (tmp_path / "legend.csv").open(encoding="utf-8") as file:
        assert list(csv.reader(file)) == [
            ["code", "name", "band", "pixels"],
            ["1", "Gneis ü", "lithology_Gneis_ü", "80"],
        ]


@pytest.mark.parametrize(
    ("polygons", "says"),
    [
        ({"far": [box(100, 108, 104, 100)]}, "no polygon covers a pixel"),
        ({str(number): [box(0, 1, 1, 0)] for number in range(300)}, "300 different values"),
        ({"a b": [box(0, 1, 1, 0)], "a_b": [box(1, 2, 2, 1)]}, "differ only in characters"),
    ],
)
def test_what_cannot_be_burned_is_a_sentence_and_no_file(
    tmp_path: Path, polygons: dict[str, list[bytes]], says: str
) -> None:
    with pytest.raises(InputError, match=says):
        geology_bands(polygons, GRID, tmp_path / "geology.tif", one_hot=True, layer="map")
    assert not list(tmp_path.iterdir())
