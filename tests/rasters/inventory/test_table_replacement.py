"""A table of a GeoPackage is replaced as a whole or stays as it was, style and neighbours too, as SQLite reads it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")

from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import CancelledError, OutputError
from landslide_mapper.rasters.inventory.database import quoted
from landslide_mapper.rasters.inventory.table_replacement import DatabaseTable, check_table, replace_table
from landslide_mapper.rasters.io.opening import close

ROOT = Path(__file__).resolve().parents[3]
STYLE = "<qgis>a style of the user's</qgis>"
MANY = 30_000  # rows that SQLite cannot hold back in its memory until the end


def crs() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


def add_table(path: Path, name: str, number: int, what: str = "old") -> None:
    mode = gdal.OF_VECTOR | gdal.OF_UPDATE
    database = (
        gdal.OpenEx(str(path), mode)
        if path.exists()
        else gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    )
    layer = database.CreateLayer(name, crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger64))
    layer.CreateField(ogr.FieldDefn("what", ogr.OFTString))
    database.StartTransaction()
    for count in range(number):
        feature = ogr.Feature(layer.GetLayerDefn())
        x = 10 * count
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({x} 0, {x + 9} 0, {x + 9} 9, {x} 9, {x} 0))"))
        feature["id"], feature["what"] = count, what
        layer.CreateFeature(feature)
    database.CommitTransaction()
    close(database)


def content(path: Path) -> dict[str, list[Any]]:
    """Every row of every table, the spatial indexes' own too."""
    with closing(sqlite3.connect(str(path))) as database:
        names = [
            name
            for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            if "VIRTUAL" not in sql
        ]
        queries = {name: f"SELECT * FROM {quoted(name)} ORDER BY 1" for name in names}  # noqa: S608 - names of our own
        return {name: database.execute(query).fetchall() for name, query in queries.items()}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """An older table with a style, and another one."""
    path = tmp_path / "user's own.gpkg"
    add_table(path, "slides", 5)
    add_table(path, "roads", 7)
    with closing(sqlite3.connect(str(path))) as opened:
        opened.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT, styleQML TEXT)")
        opened.execute("INSERT INTO layer_styles VALUES (1, 'slides', ?)", (STYLE,))
        opened.commit()
    return path


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    path = tmp_path / "finished.gpkg"
    add_table(path, "finished", 3000, "new")
    return path


def test_the_new_rows_their_index_and_nothing_else(database: Path, finished: Path) -> None:
    before = content(database)
    replace_table(finished, DatabaseTable(str(database), "slides"))
    after = content(database)
    assert len(after["slides"]) == 3000
    assert {row[3] for row in after["slides"]} == {"new"}
    for table in ("roads", "rtree_roads_geom_node", "gpkg_spatial_ref_sys"):
        assert after[table] == before[table]
    opened = ogr.Open(str(database))
    layer = opened.GetLayerByName("slides")
    layer.SetSpatialFilterRect(95, 1, 96, 2)
    assert [feature["id"] for feature in layer] == [9]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32654"
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)


def test_a_table_that_was_not_there_joins_the_others(database: Path, finished: Path) -> None:
    before = content(database)
    replace_table(finished, DatabaseTable(str(database), 'a "new" table'))
    after = content(database)
    assert len(after['a "new" table']) == 3000
    assert (after["slides"], after["layer_styles"]) == (before["slides"], before["layer_styles"])


def test_a_new_file_is_there_as_a_whole_or_not_at_all(tmp_path: Path, finished: Path) -> None:
    place = DatabaseTable(str(tmp_path / "new" / "file.gpkg"), "slides")
    with pytest.raises(OutputError, match="does not exist"):
        check_table(place)
    (tmp_path / "new").mkdir()
    with pytest.raises(CancelledError):
        replace_table(finished, place, lambda: True)
    assert list((tmp_path / "new").iterdir()) == []
    replace_table(finished, place)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["file.gpkg"]
    assert len(content(tmp_path / "new" / "file.gpkg")["slides"]) == 3000


@pytest.mark.parametrize("error", [RuntimeError("disk full"), OSError("gone"), KeyboardInterrupt()])
def test_a_failure_half_way_changes_nothing(database: Path, finished: Path, error: BaseException) -> None:
    before, calls = content(database), [0]

    def fail() -> bool:
        calls[0] += 1
        if calls[0] == 3:
            raise error
        return False

    with pytest.raises((OutputError, OSError, KeyboardInterrupt)):
        replace_table(finished, DatabaseTable(str(database), "slides"), fail)
    assert calls == [3]
    assert content(database) == before
    assert sorted(path.name for path in database.parent.iterdir()) == [finished.name, database.name]


def test_a_cancel_changes_nothing(database: Path, finished: Path) -> None:
    before, answers = content(database), iter([False, False, True])
    with pytest.raises(CancelledError):
        replace_table(finished, DatabaseTable(str(database), "slides"), lambda: next(answers))
    assert content(database) == before


KILLED = """
import importlib.util, os, signal, sys
root, finished, database, calls = sys.argv[1:]
spec = importlib.util.spec_from_file_location(
    "landslide_mapper", root + "/__init__.py", submodule_search_locations=[root]
)
sys.modules["landslide_mapper"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from pathlib import Path
from landslide_mapper.rasters.inventory.table_replacement import DatabaseTable, replace_table
left = int(calls)
def kill():
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    return False
replace_table(Path(finished), DatabaseTable(database, "slides"), kill)
"""


@pytest.mark.posix("kill -9")
@pytest.mark.parametrize("calls", [1, 28])
def test_a_kill_between_changes_nothing(database: Path, tmp_path: Path, calls: int) -> None:
    before, finished = content(database), tmp_path / "many.gpkg"
    add_table(finished, "many", MANY, "a long text in every row " * 8)
    code = [sys.executable, "-c", KILLED, str(ROOT), str(finished), str(database), str(calls)]
    done = subprocess.run(code, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == -9, done.stderr
    if calls > 1:
        assert (
            database.with_name(f"{database.name}-journal").stat().st_size > 0
        )  # rows had reached the file: SQLite takes them back
    assert content(database) == before


def test_somebody_who_writes_there_is_named_and_kept(database: Path, finished: Path) -> None:
    before = content(database)
    with closing(sqlite3.connect(str(database), isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutputError, match=r"slides in .*own.gpkg could not be written .*lock.* as it was before"):
            replace_table(finished, DatabaseTable(str(database), "slides"))
        somebody.execute("ROLLBACK")
    assert content(database) == before


def test_what_knows_no_transactions_is_refused(tmp_path: Path) -> None:
    shape = tmp_path / "slides.shp"
    gdal.VectorTranslate(str(shape), '{"type": "Point", "coordinates": [1, 2]}', format="ESRI Shapefile")
    with pytest.raises(OutputError, match="knows no transactions"):
        check_table(DatabaseTable(str(shape), "slides"))
    (tmp_path / "text.gpkg").write_text("no database")
    with pytest.raises(OutputError, match="cannot be reached for writing"):
        check_table(DatabaseTable(str(tmp_path / "text.gpkg"), "slides"))
    with pytest.raises(OutputError, match="is no database of tables"):
        check_table(DatabaseTable(str(tmp_path / "new.xlsx"), "slides"))
