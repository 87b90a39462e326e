"""The living inventory from the toolbox: in a GeoPackage, in PostGIS, as a copy, by two people at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from osgeo import ogr, osr

from .postgis_server import CURE, postgis_server, server_programs

Run = Callable[..., "dict[str, Any]"]
FIRST, SECOND = "2018-09-11", "2019-05-01"


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def square(x: float, side: float) -> str:
    x, y = 500_000 + x, 4_700_000
    return f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"


def layer(path: Path, texts: list[str], epsg: int = 32654, **fields: list[Any]) -> str:
    source = ogr.GetDriverByName("GPKG" if path.suffix == ".gpkg" else "ESRI Shapefile").CreateDataSource(str(path))
    made = source.CreateLayer(path.stem, crs(epsg) if epsg else None, ogr.wkbPolygon)
    for name, values in fields.items():
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString if isinstance(values[0], str) else ogr.OFTReal))
    for index, text in enumerate(texts):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        for name, values in fields.items():
            feature.SetField(name, values[index])
        made.CreateFeature(feature)
    return str(path)


def rows(connection: str, table: str) -> list[dict[str, Any]]:
    database = ogr.Open(connection)
    return [
        {**feature.items(), "wkt": feature.GetGeometryRef() and feature.GetGeometryRef().ExportToWkt()}
        for feature in database.GetLayerByName(table)
    ]


@pytest.fixture(scope="module")
def server(qgis_app: Any) -> Iterator[str]:
    programs = server_programs() if os.name == "posix" else None
    if programs is None:
        pytest.skip(f"there is no PostgreSQL with PostGIS here: {CURE}")
    with postgis_server(programs) as connection:
        yield connection


def test_a_geopackage_is_updated_where_it_is(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "inventory.gpkg")
    first = layer(tmp_path / "first.gpkg", [square(0, 100), square(500, 100)], probability_mean=[0.9, 0.6])
    outputs = run("updateinventory", DETECTIONS=first, DATE=FIRST, EVENT="Iburi", OUTPUT=target)
    assert outputs["OUTPUT"] == target and outputs["NEW"] == 2
    before = rows(target, "inventory")
    assert [row["confidence"] for row in before] == [3, 2]
    # On the ellipsoid, not in the plane: UTM's scale in the middle of a zone is 0.9996.
    assert [row["area_m2"] for row in before] == pytest.approx([10_000 / 0.9996**2] * 2, rel=1e-4)
    second = layer(tmp_path / "second.gpkg", [square(0, 150)])
    covered = layer(tmp_path / "covered.gpkg", [square(-1000, 3000)])
    outputs = run("updateinventory", INVENTORY=target, DETECTIONS=second, DATE=SECOND, COVERED=covered, OUTPUT=target)
    assert (outputs["GROWN"], outputs["NOT_SEEN"]) == (1, 1)
    after = rows(target, "inventory")
    assert [row["landslide_id"] for row in after] == [row["landslide_id"] for row in before]
    assert [row["status"] for row in after] == ["grown", "not_seen"]
    assert [row["event"] for row in after] == ["Iburi", "Iburi"]
    again = run("updateinventory", INVENTORY=target, DETECTIONS=second, DATE=SECOND, COVERED=covered, OUTPUT=target)
    assert again["UNCHANGED"] == 1 and rows(target, "inventory") == after


def test_another_place_gets_a_copy_with_every_field_and_the_history(run: Run, tmp_path: Path) -> None:
    first = layer(tmp_path / "first.gpkg", [square(0, 100)])
    target, copy = str(tmp_path / "inventory.gpkg"), str(tmp_path / "copy.gpkg")
    run("updateinventory", DETECTIONS=first, DATE=FIRST, OUTPUT=target)
    source = ogr.Open(target, 1)
    source.ExecuteSQL("ALTER TABLE inventory ADD COLUMN owner TEXT")
    source.ExecuteSQL("UPDATE inventory SET owner = 'Hokkaido'")
    source = None
    before = rows(target, "inventory")
    second = layer(tmp_path / "second.gpkg", [square(0, 150), square(900, 40)])
    run("updateinventory", INVENTORY=target, DETECTIONS=second, DATE=SECOND, OUTPUT=copy)
    assert rows(target, "inventory") == before
    found = rows(copy, "copy")
    assert [row["owner"] for row in found] == ["Hokkaido", None]
    assert found[0]["landslide_id"] == before[0]["landslide_id"]
    assert [row["status"] for row in rows(copy, "copy_history")] == ["new", "grown", "new"]


def test_detections_in_degrees_find_landslides_in_metres(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "inventory.gpkg")
    run("updateinventory", DETECTIONS=layer(tmp_path / "a.gpkg", [square(0, 100)]), DATE=FIRST, OUTPUT=target)
    outline = ogr.CreateGeometryFromWkt(square(0, 100))
    outline.Transform(osr.CoordinateTransformation(crs(32654), crs(4326)))
    degrees = layer(tmp_path / "b.gpkg", [outline.ExportToWkt()], epsg=4326)
    outputs = run("updateinventory", INVENTORY=target, DETECTIONS=degrees, DATE=SECOND, OUTPUT=target)
    assert (outputs["KNOWN"], outputs["NEW"], outputs["GROWN"]) == (1, 0, 0)


def test_a_memory_layer_and_its_history(run: Run, tmp_path: Path) -> None:
    first = layer(tmp_path / "first.gpkg", [square(0, 100)])
    outputs = run("updateinventory", DETECTIONS=first, DATE=FIRST, OUTPUT="memory:", HISTORY="memory:")
    assert [feature["status"] for feature in outputs["OUTPUT"].getFeatures()] == ["new"]
    assert [feature["date"].toString("yyyy-MM-dd") for feature in outputs["HISTORY"].getFeatures()] == [FIRST]
    later = run("updateinventory", INVENTORY=outputs["OUTPUT"], DETECTIONS=first, DATE=SECOND, OUTPUT="memory:")
    (known,) = later["OUTPUT"].getFeatures()
    (new,) = outputs["OUTPUT"].getFeatures()
    assert known["status"] == "known" and known["landslide_id"] == new["landslide_id"]


def test_an_inventory_that_is_there_is_never_replaced(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "inventory.gpkg")
    run("updateinventory", DETECTIONS=layer(tmp_path / "a.gpkg", [square(0, 100)]), DATE=FIRST, OUTPUT=target)
    run("updateinventory", DETECTIONS=layer(tmp_path / "b.gpkg", [square(500, 100)]), DATE=SECOND, OUTPUT=target)
    assert len(rows(target, "inventory")) == 2


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"verdict": ["bestätigt"]}, "verdict 'bestätigt' is not known. Write accepted, rejected, edited or added"),
        ({"epsg": 0}, "has no coordinate reference system. Assign one"),
    ],
)
def test_what_cannot_be_right_is_refused(run: Run, tmp_path: Path, change: dict[str, Any], sentence: str) -> None:
    detections = layer(tmp_path / ("a.shp" if "epsg" in change else "a.gpkg"), [square(0, 100)], **change)
    with pytest.raises(Exception, match=sentence):
        run("updateinventory", DETECTIONS=detections, DATE=FIRST, OUTPUT=str(tmp_path / "inventory.gpkg"))
    assert not (tmp_path / "inventory.gpkg").exists()


def test_polygons_without_identifiers_are_refused_with_the_cure(run: Run, tmp_path: Path) -> None:
    plain = layer(tmp_path / "plain.gpkg", [square(0, 100)])
    with pytest.raises(Exception, match=r"no field landslide_id.*Give it as DETECTIONS with INVENTORY empty"):
        run("updateinventory", INVENTORY=plain, DETECTIONS=plain, DATE=FIRST, OUTPUT=str(tmp_path / "i.gpkg"))


def test_a_date_that_is_none_is_refused(run: Run, tmp_path: Path) -> None:
    plain = layer(tmp_path / "plain.gpkg", [square(0, 100)])
    with pytest.raises(Exception, match=r"2018-09-11|date"):
        run("updateinventory", DETECTIONS=plain, DATE="last summer", OUTPUT=str(tmp_path / "i.gpkg"))


def test_unattended(qgis_process: Callable[..., Any], tmp_path: Path) -> None:
    plain = layer(tmp_path / "plain.gpkg", [square(0, 100)])
    done = qgis_process("updateinventory", DETECTIONS=plain, DATE=FIRST, OUTPUT=str(tmp_path / "i.gpkg"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["NEW"] == 1
    assert rows(str(tmp_path / "i.gpkg"), "i")[0]["first_seen"] == "2018/09/11"


def test_postgis_is_updated_in_one_transaction(run: Run, server: str, tmp_path: Path) -> None:
    target = f'postgres://{server} table="public"."slides" (geom)'
    first = layer(tmp_path / "first.gpkg", [square(0, 100), square(500, 100)])
    run("updateinventory", DETECTIONS=first, DATE=FIRST, OUTPUT=target)
    before = rows(f"PG:{server}", "slides")
    assert len(before) == 2
    inventory = f'{server} key=\'fid\' type=MultiPolygon table="public"."slides" (geom)'
    from qgis.core import QgsVectorLayer

    known = QgsVectorLayer(inventory, "slides", "postgres")
    assert known.isValid()
    second = layer(tmp_path / "second.gpkg", [square(0, 150), square(900, 30)])
    outputs = run("updateinventory", INVENTORY=known, DETECTIONS=second, DATE=SECOND, OUTPUT=target)
    assert (outputs["GROWN"], outputs["NEW"]) == (1, 1)
    after = rows(f"PG:{server}", "slides")
    assert {row["landslide_id"] for row in before} < {row["landslide_id"] for row in after}
    again = run("updateinventory", INVENTORY=known, DETECTIONS=second, DATE=SECOND, OUTPUT=target)
    assert (again["UNCHANGED"], again["NEW"]) == (2, 0)
    assert rows(f"PG:{server}", "slides") == after
    assert [row["status"] for row in rows(f"PG:{server}", "slides_history")] == ["new", "new", "grown", "new"]


def rounded(row: dict[str, Any]) -> dict[str, Any]:
    """Areas to the square millimetre: OGR sends 15 digits to PostgreSQL."""
    return {name: round(value, 6) if isinstance(value, float) else value for name, value in row.items()}


def test_postgis_holds_what_a_geopackage_holds(run: Run, server: str, tmp_path: Path) -> None:
    """Ten grown, a split, two shown as one, and a row drawn by hand that has no area and an apostrophe in its name."""
    file = str(tmp_path / "twins.gpkg")
    places = {f'postgres://{server} table="public"."twins" (geom)': f"PG:{server}", file: file}
    tens = [square(1000 * number, 100 + number) for number in range(10)]
    grown = [square(1000 * number, 120 + number) for number in range(10)]
    first = layer(tmp_path / "first.gpkg", [*tens, square(-1000, 100), square(-2000, 20), square(-1970, 10)])
    second = layer(tmp_path / "second.gpkg", [*grown, square(-1000, 40), square(-940, 40), square(-2000, 45)])
    held = []
    for target, connection in places.items():
        run("updateinventory", DETECTIONS=first, DATE=FIRST, EVENT="O'Higgins", OUTPUT=target)
        drawn = ogr.Open(connection, 1)
        drawn.ExecuteSQL("UPDATE twins SET landslide_id = 'people''s', area_m2 = NULL WHERE fid = 13")
        del drawn
        outputs = run("updateinventory", DETECTIONS=second, DATE=SECOND, OUTPUT=target)
        assert outputs["GROWN"] == 11
        tables = [rows(connection, table) for table in ("twins", "twins_history")]
        held.append([sorted((rounded(row) for row in table), key=str) for table in tables])
    assert held[0] == held[1]
    assert {row["relation"] for row in held[0][0]} > {None, "seen as 2 parts", "seen as one with people's"}


def test_a_postgis_table_of_outlines_with_heights_takes_grown_ones(run: Run, server: str, tmp_path: Path) -> None:
    database = ogr.Open(f"PG:{server}", 1)
    made = database.CreateLayer("heights", crs(32654), ogr.wkbMultiPolygon25D, ["GEOMETRY_NAME=geom", "FID=fid"])
    made.CreateField(ogr.FieldDefn("landslide_id", ogr.OFTString))
    feature = ogr.Feature(made.GetLayerDefn())
    feature.SetField("landslide_id", "one")
    feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkt(square(0, 100))))
    made.CreateFeature(feature)
    del made, database
    target = f'postgres://{server} table="public"."heights" (geom)'
    second = layer(tmp_path / "second.gpkg", [square(0, 150)])
    assert run("updateinventory", DETECTIONS=second, DATE=SECOND, OUTPUT=target)["GROWN"] == 1
    (row,) = rows(f"PG:{server}", "heights")
    outline = ogr.CreateGeometryFromWkt(row["wkt"])
    assert outline.Is3D() and outline.Area() == 150**2


TOGETHER = """
import sys
sys.path[:0] = {paths!r}
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import landslide_mapper, processing
plugin = landslide_mapper.classFactory(None); plugin.initProcessing()
given = dict(DETECTIONS={detections!r}, DATE="2018-09-11", OUTPUT={target!r})
outputs = processing.run("landslide:updateinventory", given)
print("NEW", outputs["NEW"])
sys.stdout.flush()
import os; os._exit(0)
"""


@pytest.mark.parametrize("kind", ["geopackage", "postgis"])
def test_two_people_at_once_do_not_double(run: Run, tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    if kind == "postgis":
        server = request.getfixturevalue("server")
        target, connection, table = f'postgres://{server} table="public"."shared" (geom)', f"PG:{server}", "shared"
    else:
        target, connection, table = str(tmp_path / "shared.gpkg"), str(tmp_path / "shared.gpkg"), "shared"
    start = layer(tmp_path / "start.gpkg", [square(-500, 10)])
    run("updateinventory", DETECTIONS=start, DATE="2018-01-01", OUTPUT=target)
    detections = layer(tmp_path / "both.gpkg", [square(30 * number, 20) for number in range(200)])
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslide_mapper").symlink_to(Path(__file__).resolve().parents[2])
    code = TOGETHER.format(
        paths=[str(plugins), "/usr/share/qgis/python", "/usr/share/qgis/python/plugins"],
        detections=detections,
        target=target,
    )

    def person(_: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False)

    with ThreadPoolExecutor() as people:
        ended = list(people.map(person, range(2)))
    assert all(one.returncode == 0 for one in ended), [one.stderr[-500:] for one in ended]
    assert sorted(one.stdout.split()[-1] for one in ended) == ["0", "200"]
    found = rows(connection, table)
    assert len(found) == len({row["landslide_id"] for row in found}) == 201
