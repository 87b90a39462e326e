"""Polygon files appear complete or not at all: an older one stays until the new one is proved, a damaged one is
noticed.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Callable

import pytest

from landslide_mapper.core.errors import InputError, OutputError

SQUARE = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"


@pytest.fixture
def write(provider: Any) -> Callable[..., str]:
    """Writes squares to a destination; `disturb` is called before the end."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsProcessingContext,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QMetaType

    from landslide_mapper.algorithms.support.atomic_sink import atomic_sink

    def write_squares(destination: Any, number: int = 3, disturb: Callable[[], None] = lambda: None) -> str:
        fields = QgsFields()
        fields.append(QgsField("id", QMetaType.Type.LongLong))
        write_squares.context = context = QgsProcessingContext()  # type: ignore[attr-defined]
        context.setProject(QgsProject.instance())
        algorithm = provider.algorithm("landslidepolygons").create()
        crs = QgsCoordinateReferenceSystem("EPSG:32654")
        with atomic_sink(algorithm, {"OUTPUT": destination}, "OUTPUT", context, fields, crs) as sink:
            for count in range(number):
                sink.add(QgsGeometry.fromWkt(SQUARE), [count])
            disturb()
        return sink.identifier

    return write_squares


@pytest.mark.parametrize("name", ["a b.gpkg", "squares.shp", "ünïcode 滑坡.geojson"])
def test_a_file_of_any_format_appears_under_its_own_name(write: Callable[..., str], tmp_path: Path, name: str) -> None:
    from osgeo import ogr

    assert write(str(tmp_path / name)) == str(tmp_path / name)
    source = ogr.Open(str(tmp_path / name))
    assert source.GetLayer(0).GetFeatureCount() == 3
    assert source.GetLayer(0).GetName() == Path(name).stem
    assert {path.stem for path in tmp_path.iterdir()} == {Path(name).stem}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("slides_p0.5", "slides_p0.5.gpkg"),
        ("run_v1.2", "run_v1.2.gpkg"),
        ("no suffix", "no suffix.gpkg"),
        ("slides.gpkg.bak", "slides.gpkg.bak.gpkg"),
        ("slides.json", "slides.json.geojson"),
        ("slides.xlsx", "slides.xlsx"),
        ("slides.ods", "slides.ods"),
        ("slides.csv", "slides.csv"),
        ("slides.kml", "slides.kml"),
        ("slides.fgb", "slides.fgb"),
        ("slides.GPKG", "slides.GPKG"),
        ("slides.SHP", "slides.shp"),
        ("slides.tab", "slides.tab"),
        ("slides.gdb", "slides.gdb"),
    ],
)
def test_any_name_is_written_as_qgis_itself_would(
    write: Callable[..., str], tmp_path: Path, name: str, written: str
) -> None:
    """Where a name has no format's suffix, QGIS adds the one of its default format."""
    from osgeo import ogr

    assert write(str(tmp_path / name)) == str(tmp_path / written)
    assert ogr.Open(str(tmp_path / written)).GetLayer(0).GetFeatureCount() == 3
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    older = (tmp_path / written).read_bytes() if (tmp_path / written).is_file() else b""
    if older:
        assert write(str(tmp_path / name), number=1) == str(tmp_path / written)
        assert ogr.Open(str(tmp_path / written)).GetLayer(0).GetFeatureCount() == 1


def test_a_relative_name_is_written_where_qgis_runs(
    write: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert write("squares.gpkg") == str(tmp_path / "squares.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["squares.gpkg"]


def test_a_layer_to_be_loaded_has_the_name_that_was_written(write: Callable[..., str], tmp_path: Path) -> None:
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

    definition = QgsProcessingOutputLayerDefinition(str(tmp_path / "run_v1.2"), QgsProject.instance())
    definition.destinationName = "Landslides"
    write(definition)
    announced = write.context.layersToLoadOnCompletion()  # type: ignore[attr-defined]
    assert {path: details.name for path, details in announced.items()} == {
        str(tmp_path / "run_v1.2.gpkg"): "Landslides"
    }


def test_a_failure_leaves_the_older_file_untouched(write: Callable[..., str], tmp_path: Path) -> None:
    target = tmp_path / "squares.gpkg"
    target.write_bytes(b"an earlier result")

    def fail() -> None:
        raise ValueError("midway")

    with pytest.raises(ValueError, match="midway"):
        write(str(target), disturb=fail)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_bytes() == b"an earlier result"


@pytest.mark.parametrize("number", [0, 3])
def test_a_file_that_did_not_reach_the_disk_is_noticed_even_without_polygons(
    write: Callable[..., str], tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.algorithms.support import atomic_sink

    def lose_pages(path: Path, count: int, crs: Any) -> str:
        path.write_bytes(path.read_bytes()[:-5000])
        return check(path, count, crs)

    check = atomic_sink.why_incomplete
    monkeypatch.setattr(atomic_sink, "why_incomplete", lose_pages)
    with pytest.raises(OutputError, match=r"squares.gpkg \(the file .*\)\. Free some space"):
        write(str(tmp_path / "squares.gpkg"), number)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("undefined", [0, -1], ids=["geographic", "Cartesian"])
def test_a_layer_that_lost_its_crs_is_no_result(
    write: Callable[..., str], tmp_path: Path, undefined: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen once in the tour: srs_id 0, and QGIS drew nothing."""
    from landslide_mapper.algorithms.support import atomic_sink

    def lose_crs(path: Path) -> None:
        with closing(sqlite3.connect(str(path))) as database:
            for table in ("gpkg_geometry_columns", "gpkg_contents"):
                database.execute(f"UPDATE {table} SET srs_id = ?", (undefined,))  # noqa: S608 - two names of our own
            database.commit()

    monkeypatch.setattr(atomic_sink, "write_cautions", lose_crs)
    with pytest.raises(OutputError, match=r"squares.gpkg \(its CRS, EPSG:\d+ .*, was not written\)"):
        write(str(tmp_path / "squares.gpkg"))
    assert list(tmp_path.iterdir()) == []


def test_a_raster_whose_crs_qgis_does_not_understand_gives_no_polygons(
    qgis_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from landslide_mapper.algorithms.support.polygon_sink import crs_of_raster

    utm = QgsCoordinateReferenceSystem("EPSG:32633")
    assert crs_of_raster(utm.toWkt()) == utm
    with pytest.raises(InputError, match="would have none"):
        crs_of_raster("PROJCRS[nonsense]")


def test_a_layer_to_be_loaded_is_announced_under_its_final_path(write: Callable[..., str], tmp_path: Path) -> None:
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

    target = str(tmp_path / "squares.gpkg")
    write(QgsProcessingOutputLayerDefinition(target, QgsProject.instance()))
    assert list(write.context.layersToLoadOnCompletion()) == [target]  # type: ignore[attr-defined]


def test_memory_layers_stay_what_they_are(write: Callable[..., str], tmp_path: Path) -> None:
    assert not Path(write("memory:")).exists()
    assert list(tmp_path.iterdir()) == []


def older_shapefile(tmp_path: Path) -> Path:
    """A Shapefile with a spatial index, an encoding and a style of its own."""
    shape = tmp_path / "squares.shp"
    for suffix in (".shp", ".dbf", ".shx", ".qix", ".sbn", ".cpg", ".prj", ".qml"):
        shape.with_suffix(suffix).write_text(f"older {suffix}")
    return shape


def test_side_files_of_an_older_shapefile_do_not_tell_of_the_new_one(write: Callable[..., str], tmp_path: Path) -> None:
    from osgeo import ogr

    shape = older_shapefile(tmp_path)
    write(str(shape))
    assert not shape.with_suffix(".qix").exists() and not shape.with_suffix(".sbn").exists()
    assert shape.with_suffix(".qml").read_text() == "older .qml"
    assert shape.with_suffix(".prj").read_text() != "older .prj"
    assert ogr.Open(str(shape)).GetLayer(0).GetFeatureCount() == 3
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize("refused", ["squares.shp", "squares.dbf"])
def test_a_move_that_is_refused_brings_all_parts_of_the_older_one_back(
    write: Callable[..., str], tmp_path: Path, refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.algorithms.support import atomic_sink

    older_shapefile(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    move = atomic_sink.move

    def refuse(source: Path, target: Path) -> None:
        if target.name == refused:
            raise PermissionError(13, "held open", str(target))
        move(source, target)

    monkeypatch.setattr(atomic_sink, "move", refuse)
    with pytest.raises(OutputError, match="could not be put in its place"):
        write(str(tmp_path / "squares.shp"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
