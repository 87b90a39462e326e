"""An inventory through scene after scene: what is new, grown, known and missing, and what never changes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.inventory import update
from landslide_mapper.rasters.inventory.coverage import store_coverage
from landslide_mapper.rasters.inventory.database import InventoryTable, one_writer, open_database, open_inventory
from landslide_mapper.rasters.inventory.detections import Detection, store_detections
from landslide_mapper.rasters.inventory.session import Counts, Scene
from landslide_mapper.rasters.inventory.update import update_inventory
from landslide_mapper.rasters.io.opening import close

FIRST, SECOND, THIRD = "2018-09-11", "2019-05-01", "2019-08-20"


class Planar:
    """Square metres as in the plane."""

    def area_m2(self, polygon: ogr.Geometry) -> float:
        return float(polygon.Area())


class Dying(Planar):
    """Ends the process at a measurement, as a crash would."""

    def __init__(self, left: int) -> None:
        self.left = left

    def area_m2(self, polygon: ogr.Geometry) -> float:
        self.left -= 1
        if self.left < 0:
            os._exit(9)
        return super().area_m2(polygon)


def utm() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def box(x: float, y: float, width: float, height: float | None = None) -> ogr.Geometry:
    height = width if height is None else height
    return ogr.CreateGeometryFromWkt(
        f"POLYGON (({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"
    )


class Keeper:
    """An inventory in a GeoPackage and the scenes that come in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = InventoryTable(str(folder / "inventory.gpkg"), "slides")
        close(ogr.GetDriverByName("GPKG").CreateDataSource(self.place.connection))
        self.number = 0
        self.measure = Planar()

    def add(self, date: str, *outlines: ogr.Geometry, covered: ogr.Geometry | None = None, **known: Any) -> Counts:
        self.number += 1
        folder = self.folder / str(self.number)
        folder.mkdir()
        event = known.pop("event", "")
        detections = [Detection(bytes(outline.ExportToWkb()), **known) for outline in outlines]
        stored = store_detections(detections, folder / "detections.gpkg", utm(), date)
        coverage = store_coverage([bytes(covered.ExportToWkb())], folder / "c.gpkg", utm()) if covered else None
        database = open_database(self.place)
        try:
            with one_writer(database, self.place, Silent()):
                open_inventory(database, self.place, utm())
                scene = Scene(stored, date, event, "", coverage)
                return update_inventory(database, self.place, scene, self.measure, folder, Silent())
        finally:
            close(database)

    def rows(self, table: str = "slides") -> list[dict[str, Any]]:
        source = ogr.Open(self.place.connection)
        return [
            {**feature.items(), "outline": feature.GetGeometryRef() and feature.GetGeometryRef().ExportToWkt()}
            for feature in source.GetLayerByName(table)
        ]

    def row(self) -> dict[str, Any]:
        (row,) = self.rows()
        return row


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    return Keeper(tmp_path)


def test_the_first_scene_makes_every_detection_a_new_landslide(keeper: Keeper) -> None:
    counts = keeper.add(FIRST, box(0, 0, 10), box(100, 0, 20), event="Iburi", probability=0.9)
    assert counts == Counts(new=2)
    first, second = keeper.rows()
    assert first["status"] == second["status"] == "new"
    assert first["first_seen"] == first["last_seen"] == "2018/09/11"
    assert (first["area_m2"], second["area_m2"]) == (100, 400)
    assert first["previous_area_m2"] is None
    assert (first["event"], first["confidence"]) == ("Iburi", 3)
    assert first["landslide_id"] != second["landslide_id"]


def test_the_same_scene_twice_changes_nothing(keeper: Keeper) -> None:
    scene = [box(0, 0, 10), box(100, 0, 20), box(105, 5, 30), box(0, 0, 10)]
    keeper.add(FIRST, *scene, covered=box(-50, -50, 500))
    rows, history = keeper.rows(), keeper.rows("slides_history")
    counts = keeper.add(FIRST, *scene, covered=box(-50, -50, 500))
    assert counts == Counts(unchanged=3)
    assert keeper.rows() == rows
    assert keeper.rows("slides_history") == history


def test_a_later_scene_twice_changes_nothing_the_second_time(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10), box(100, 0, 20), box(300, 0, 10))
    later = [box(0, 0, 15), box(101, 0, 20), box(200, 0, 5)]
    assert keeper.add(SECOND, *later, covered=box(-50, -50, 500)) == Counts(new=1, grown=1, known=1, not_seen=1)
    rows, history = keeper.rows(), keeper.rows("slides_history")
    assert keeper.add(SECOND, *later, covered=box(-50, -50, 500)) == Counts(unchanged=3)
    assert keeper.rows() == rows and keeper.rows("slides_history") == history


def test_a_grown_landslide_keeps_its_identifier_and_remembers_its_area(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10))
    before = keeper.row()
    assert keeper.add(SECOND, box(5, 0, 10)) == Counts(grown=1)
    after = keeper.row()
    assert after["landslide_id"] == before["landslide_id"]
    assert (after["status"], after["area_m2"], after["previous_area_m2"]) == ("grown", 150, 100)
    assert (after["first_seen"], after["last_seen"]) == ("2018/09/11", "2019/05/01")
    assert ogr.CreateGeometryFromWkt(after["outline"]).Area() == 150


def test_an_outline_that_differs_a_little_stays_as_it_was(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10))
    outline = keeper.row()["outline"]
    assert keeper.add(SECOND, box(0.5, 0, 10)) == Counts(known=1)
    assert keeper.row()["outline"] == outline
    assert (keeper.row()["status"], keeper.row()["last_seen"]) == ("known", "2019/05/01")


def test_only_what_the_scene_sees_can_be_missing(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10), box(100, 0, 10), box(200, 0, 10))
    counts = keeper.add(SECOND, covered=box(-5, -5, 110, 100))  # the second lies half under the cloud's edge
    assert counts == Counts(not_seen=1)
    assert [row["status"] for row in keeper.rows()] == ["not_seen", "new", "new"]
    assert keeper.rows()[0]["last_seen"] == "2018/09/11"
    assert keeper.add(THIRD, box(0, 0, 10)) == Counts(known=1)
    assert keeper.rows()[0]["status"] == "known"


def test_nothing_is_missing_where_nobody_said_what_the_scene_sees(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10))
    assert keeper.add(SECOND, box(500, 0, 10)) == Counts(new=1)
    assert keeper.rows()[0]["status"] == "new"


def test_several_parts_of_one_landslide_stay_one(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 30, 10))
    assert keeper.add(SECOND, box(0, 0, 10), box(20, 0, 10)) == Counts(known=1, split=1)
    assert keeper.row()["relation"] == "seen as 2 parts"


def test_landslides_that_show_as_one_keep_their_identifiers_and_their_ground(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 20, 10), box(30, 0, 10))
    large, small = (row["landslide_id"] for row in keeper.rows())
    counts = keeper.add(SECOND, box(0, 0, 40, 10))
    assert counts == Counts(grown=1, known=1, merged=2)
    first, second = keeper.rows()
    assert (first["landslide_id"], second["landslide_id"]) == (large, small)
    assert (first["area_m2"], second["area_m2"]) == (300, 100)  # the gap goes to the one that shares most
    outlines = [ogr.CreateGeometryFromWkt(row["outline"]) for row in (first, second)]
    assert outlines[0].Intersection(outlines[1]).Area() == 0
    assert first["relation"] == f"seen as one with {small}" and second["relation"] == f"seen as one with {large}"


@pytest.mark.parametrize("at_once", [1, 2, 500])
def test_neighbours_that_grow_together_share_the_ground(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(update, "GROWN_AT_ONCE", at_once)
    keeper.add(FIRST, box(0, 0, 100), box(200, 0, 100), box(400, 0, 100))
    # Both detections show the gap from 100 to 200; it goes to the landslide that grows first.
    counts = keeper.add(SECOND, box(0, 0, 260, 100), box(60, 0, 240, 130), box(400, 0, 100, 130))
    assert counts == Counts(grown=3, split=2, merged=2)
    rows = keeper.rows()
    outlines = [ogr.CreateGeometryFromWkt(row["outline"]) for row in rows]
    assert [outline.Area() for outline in outlines] == [20_000, 100 * 100 + 240 * 30, 13_000]
    assert [row["area_m2"] for row in rows] == [outline.Area() for outline in outlines]
    assert outlines[0].Intersection(outlines[1]).Area() == 0
    remembered = [row for row in keeper.rows("slides_history") if row["status"] == "grown"]
    assert [row["outline"] for row in remembered] == [row["outline"] for row in rows]


def test_an_older_scene_only_moves_the_first_date_back(keeper: Keeper) -> None:
    keeper.add(SECOND, box(0, 0, 10))
    keeper.add(THIRD, box(0, 0, 10))
    before = keeper.row()
    keeper.add(FIRST, box(0, 0, 20), covered=box(-50, -50, 500))
    after = keeper.row()
    assert after["first_seen"] == "2018/09/11"
    changed = {"first_seen", "confidence"}
    assert {key: value for key, value in after.items() if key not in changed} == {
        key: value for key, value in before.items() if key not in changed
    }


def test_a_person_knows_better_than_a_probability(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10), probability=0.6)
    assert keeper.row()["confidence"] == 2
    keeper.add(FIRST, box(0, 0, 10), probability=0.6, verdict="accepted")
    assert keeper.row()["confidence"] == 5
    keeper.add(SECOND, box(0, 0, 10), probability=0.1)
    assert keeper.row()["confidence"] == 5
    keeper.add(SECOND, box(0, 0, 10), verdict="edited")
    assert keeper.row()["confidence"] == 8


def test_seen_twice_is_surer_but_never_more_than_likely(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10), probability=0.6)
    keeper.add(SECOND, box(0, 0, 10), probability=0.6)
    assert keeper.row()["confidence"] == 3
    keeper.add(THIRD, box(0, 0, 10), probability=0.99)
    assert keeper.row()["confidence"] == 3


def test_a_rejected_detection_is_no_landslide(keeper: Keeper) -> None:
    assert keeper.add(FIRST, box(0, 0, 10), verdict="rejected") == Counts()
    assert keeper.rows() == []


def test_history_tells_every_outline_that_ever_was(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10), event="quake")
    keeper.add(SECOND, box(0, 0, 20), event="rain")
    keeper.add(THIRD, covered=box(-5, -5, 100))
    history = keeper.rows("slides_history")
    assert [(row["date"], row["status"], row["event"]) for row in history] == [
        ("2018/09/11", "new", "quake"),
        ("2019/05/01", "grown", "rain"),
        ("2019/08/20", "not_seen", None),
    ]
    assert [row["area_m2"] for row in history] == [100, 400, 400]
    assert [row["outline"] and ogr.CreateGeometryFromWkt(row["outline"]).Area() for row in history] == [100, 400, None]


def test_an_error_half_way_leaves_the_inventory_as_it_was(keeper: Keeper) -> None:
    keeper.add(FIRST, *[box(20 * number, 0, 10) for number in range(30)])
    rows, history = keeper.rows(), keeper.rows("slides_history")

    class Broken(Planar):
        left = 10

        def area_m2(self, polygon: ogr.Geometry) -> float:
            self.left -= 1
            if self.left < 0:
                raise ZeroDivisionError
            return super().area_m2(polygon)

    folder = keeper.folder / "broken"
    folder.mkdir()
    grown = [Detection(bytes(box(20 * number, 0, 15).ExportToWkb())) for number in range(30)]
    scene = Scene(store_detections(grown, folder / "d.gpkg", utm(), SECOND), SECOND)
    database = open_database(keeper.place)
    with pytest.raises(ZeroDivisionError), one_writer(database, keeper.place, Silent()):
        update_inventory(database, keeper.place, scene, Broken(), folder, Silent())
    close(database)
    assert keeper.rows() == rows and keeper.rows("slides_history") == history


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that ends at once needs fork")
def test_a_process_that_dies_half_way_loses_nothing(keeper: Keeper) -> None:
    """As `kill -9` ends it: no rollback, no closing; the next one finds the inventory as it was, and not locked."""
    keeper.add(FIRST, *[box(20 * number, 0, 10) for number in range(200)])
    rows, history = keeper.rows(), keeper.rows("slides_history")
    scene = [box(20 * number, 0, 15) for number in range(250)]
    child = os.fork()
    if child == 0:
        try:
            keeper.measure = Dying(left=120)
            keeper.add(SECOND, *scene)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert keeper.rows() == rows and keeper.rows("slides_history") == history
    keeper.number += 1
    assert keeper.add(SECOND, *scene) == Counts(new=50, grown=200)


def test_a_random_landscape_agrees_with_a_comparison_of_every_pair(keeper: Keeper) -> None:
    """Blocks and spatial index against a plain double loop."""
    random = np.random.default_rng(3)
    spots = random.uniform(0, 3000, (300, 2))
    sizes = random.uniform(5, 60, 300)
    old = [box(float(x), float(y), float(side)) for (x, y), side in zip(spots, sizes)]
    keeper.add(FIRST, *old)
    moved = spots + random.normal(0, 20, spots.shape)
    new = [box(float(x), float(y), float(side)) for (x, y), side in zip(moved, sizes)]
    counts = keeper.add(SECOND, *new)

    def matched(one: ogr.Geometry, other: ogr.Geometry) -> bool:
        return one.Intersection(other).Area() >= 0.1 * min(one.Area(), other.Area())

    pairs = [[matched(detection, landslide) for landslide in old] for detection in new]
    assert counts.new == sum(not any(row) for row in pairs)
    assert counts.grown + counts.known == sum(any(column) for column in zip(*pairs))
    assert counts.split == sum(sum(column) > 1 for column in zip(*pairs))


def test_rows_drawn_by_hand_get_an_identifier(keeper: Keeper) -> None:
    keeper.add(FIRST, box(0, 0, 10))
    source = ogr.Open(keeper.place.connection, 1)
    layer = source.GetLayerByName("slides")
    drawn = ogr.Feature(layer.GetLayerDefn())
    drawn.SetGeometry(ogr.ForceToMultiPolygon(box(500, 0, 7)))
    layer.CreateFeature(drawn)
    close(source)
    keeper.add(SECOND, box(0, 0, 10))
    named = keeper.rows()[1]
    assert named["landslide_id"] and named["area_m2"] == 49


def test_numbered_inventories_go_on_counting(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    source = ogr.Open(keeper.place.connection, 1)
    layer = source.CreateLayer("slides", utm(), ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    layer.CreateField(ogr.FieldDefn("landslide_id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("village", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("landslide_id", 41)
    feature.SetField("village", "Atsuma")
    feature.SetGeometry(ogr.ForceToMultiPolygon(box(0, 0, 10)))
    layer.CreateFeature(feature)
    close(source)
    assert keeper.add(FIRST, box(0, 0, 10), box(50, 0, 10)) == Counts(new=1, known=1)
    assert [row["landslide_id"] for row in keeper.rows()] == [41, 42]
    assert keeper.rows()[0]["village"] == "Atsuma"
