"""Values that QGIS refuses without saying why, or takes and turns into something else, are refused by their key."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import gdal, osr

Refusal = Callable[..., str]


@pytest.fixture
def refusal(provider: Any) -> Refusal:
    from qgis.core import QgsProcessingContext, QgsProject

    def refusal_of(name: str, **parameters: Any) -> str:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        accepted, sentence = provider.algorithm(name).create().checkParameterValues(parameters, context)
        return "" if accepted else sentence

    return refusal_of


@pytest.fixture
def dem(tmp_path: Path) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "dem.tif"), 8, 8, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.FlushCache()
    return str(tmp_path / "dem.tif")


@pytest.mark.parametrize(
    "seed", [2**31, 2**40, -1, 1.5, float("nan"), float("inf"), "nan", 10**400, "9" * 5000, "text"]
)
def test_a_seed_out_of_range(refusal: Refusal, tmp_path: Path, seed: Any) -> None:
    sentence = refusal("samplescene", SEED=seed, OUTPUT=str(tmp_path / "scene"))
    assert sentence.startswith("SEED cannot be ")
    assert sentence.endswith("Give a whole number from 0 to 2147483647.")
    assert len(sentence) < 300


@pytest.mark.parametrize("seed", [0, 1.0, "7", 2**31 - 1])
def test_a_seed_in_range(refusal: Refusal, tmp_path: Path, seed: Any) -> None:
    assert refusal("samplescene", SEED=seed, OUTPUT=str(tmp_path / "scene")) == ""


def test_a_number_out_of_its_range_or_nan(refusal: Refusal, tmp_path: Path) -> None:
    for value in (1e30, -1, float("nan"), float("-inf")):
        sentence = refusal("samplescene", RESOLUTION=value, OUTPUT=str(tmp_path / "scene"))
        assert sentence.startswith("RESOLUTION cannot be ")
        assert "Give a number from " in sentence


@pytest.mark.parametrize("crs", ["EPSG:999999", "nonsense", "EPSG:", "PROJ:+proj=nothing"])
def test_a_crs_that_does_not_exist(refusal: Refusal, dem: str, crs: str) -> None:
    assert f"CRS is {crs}, which no coordinate reference system is called" in refusal(
        "stacklayers", TERRAIN=[dem], CRS=crs
    )


@pytest.mark.parametrize(
    "extent",
    [
        "nan,nan,nan,nan",
        "inf,inf,inf,inf",
        "0,0,0,0 [EPSG:4326]",
        "0,1,0,1 [EPSG:999999]",
        "a,b,c,d",
        "5,5,0,1",
        "-1e308,1e308,-1e308,1e308",
    ],
)
def test_an_extent_that_is_none(refusal: Refusal, dem: str, extent: str) -> None:
    sentence = refusal("stacklayers", TERRAIN=[dem], EXTENT=extent)
    assert sentence.startswith(f"EXTENT cannot be {extent}. Give four numbers")


@pytest.mark.parametrize("point", ["nan,nan", "inf,0 [EPSG:4326]", "0,0 [EPSG:999999]"])
def test_a_point_that_is_none(refusal: Refusal, point: str) -> None:
    assert refusal("deformationrate", REFERENCE_POINT=point).startswith(f"REFERENCE_POINT cannot be {point}. Give two")


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("METHOD", 999, "METHOD cannot be 999. Give one of: horn, zevenbergen_thorne."),
        ("METHOD", [], "METHOD is not given. Give one of: horn"),
        ("METHOD", "x" * 5000, "METHOD does not know xxx"),
        ("INPUT", None, "INPUT is not given. Give a raster layer."),
        ("INPUT", {"a": 1}, "INPUT cannot be {'a': 1}. Give a raster layer."),
        ("INPUT", "/x" * 4000, "is missing or is not a raster"),
        ("INPUT", "a\0b", "INPUT holds a NUL character"),
        ("INPUT", "a\udcff", "INPUT holds bytes that are no text"),
        ("INPUT", "/vsistdin/", "/vsistdin/, given under INPUT, is a device or a pipe"),
    ],
)
def test_what_is_wrong_and_what_is_right(refusal: Refusal, dem: str, key: str, value: Any, sentence: str) -> None:
    found = refusal("terrainfactors", **{"INPUT": dem, "OUTPUT": "TEMPORARY_OUTPUT", key: value})
    assert sentence in found
    assert len(found) < 500
    assert "Incorrect parameter value" not in found


@pytest.mark.posix("devices and pipes as files")
@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/proc/self/mem", "pipe"])
def test_inputs_from_which_reading_never_ends(refusal: Refusal, tmp_path: Path, name: str) -> None:
    import os

    os.mkfifo(tmp_path / "pipe")
    place = name if name.startswith("/") else str(tmp_path / name)
    for algorithm, key in (("terrainfactors", "INPUT"), ("landslidelabels", "INPUT"), ("exportmodel", "MODEL")):
        assert f"{place}, given under {key}, is a device or a pipe" in refusal(algorithm, **{key: place})
    assert f"{place}, given under TERRAIN" in refusal("stacklayers", TERRAIN=[place])


def test_every_refusal_of_every_algorithm_says_what_to_give(provider: Any) -> None:
    """QGIS's own words name only a key; here each parameter of each algorithm is given what no parameter takes."""
    from qgis.core import QgsProcessingContext

    from landslide_mapper.algorithms.provider import ALGORITHMS

    refused = 0
    for kind in ALGORITHMS:
        for definition in provider.algorithm(kind.id_name).parameterDefinitions():
            for value in ({"a": 1}, None, float("nan")):
                algorithm = provider.algorithm(kind.id_name).create()
                _, sentence = algorithm.checkParameterValues({definition.name(): value}, QgsProcessingContext())
                assert not sentence.startswith("Incorrect parameter value"), (kind.id_name, definition.name())
                assert "does not foresee" not in sentence, sentence
                refused += bool(sentence)
    assert refused > 500
