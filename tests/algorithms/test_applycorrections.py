"""Corrections from the toolbox: verdicts in a field, tiles that say whether they were reviewed, any CRS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., "dict[str, Any]"]


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def box(column: int, row: int, side: int) -> ogr.Geometry:
    x0, y1 = 500_000 + 10 * column, 4_700_000 - 10 * row
    x1, y0 = x0 + 10 * side, y1 - 10 * side
    return ogr.CreateGeometryFromWkt(f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")


def layer(path: Path, rows: list[tuple[ogr.Geometry, Any]], field: str, kind: int, epsg: int = 32654) -> str:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = source.CreateLayer(path.stem, crs(epsg), ogr.wkbPolygon)
    made.CreateField(ogr.FieldDefn(field, kind))
    for outline, value in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        if epsg != 32654:
            outline.Transform(osr.CoordinateTransformation(crs(32654), crs(epsg)))
        feature.SetGeometry(outline)
        if value is not None:
            feature.SetField(field, value)
        made.CreateFeature(feature)
    return str(path)


@pytest.fixture
def stack(tmp_path: Path) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "stack.tif"), 40, 40, 1, gdal.GDT_Float32)
    dataset.SetProjection(crs(32654).ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.GetRasterBand(1).Fill(1)
    return str(tmp_path / "stack.tif")


def detections(path: Path, *rows: tuple[ogr.Geometry, str | None], **more: Any) -> str:
    return layer(path, list(rows), "verdict", ogr.OFTString, **more)


def test_only_tiles_that_were_reviewed_count(run: Run, stack: str, tmp_path: Path) -> None:
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), 1), (box(20, 0, 10), 0)], "reviewed", ogr.OFTInteger)
    found = detections(
        tmp_path / "d.gpkg", (box(2, 2, 3), "Accepted "), (box(6, 6, 2), "rejected"), (box(22, 2, 3), "accepted")
    )
    outputs = run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, OUTPUT=str(tmp_path / "l.tif"))
    assert (outputs["ADDED_PIXELS"], outputs["REMOVED_PIXELS"]) == (0, 4)
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert np.count_nonzero(labels == 1) == 9 and np.count_nonzero(labels != 255) == 100


def test_layers_in_degrees(run: Run, stack: str, tmp_path: Path) -> None:
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), 1)], "reviewed", ogr.OFTInteger, epsg=4326)
    found = detections(tmp_path / "d.gpkg", (box(2, 2, 3), "added"), epsg=4326)
    outputs = run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, OUTPUT=str(tmp_path / "l.tif"))
    assert outputs["ADDED_PIXELS"] == 9


def test_an_outline_that_crosses_itself_is_repaired(run: Run, stack: str, tmp_path: Path) -> None:
    """As a vertex that was dragged too far leaves it; QGIS alone would refuse the whole layer."""
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), 1)], "reviewed", ogr.OFTInteger)
    bow_tie = ogr.CreateGeometryFromWkt(
        "POLYGON ((500010 4699990, 500050 4699950, 500050 4699990, 500010 4699950, 500010 4699990))"
    )
    found = detections(tmp_path / "d.gpkg", (bow_tie, "edited"), (box(7, 7, 2), "accepted"))
    outputs = run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, OUTPUT=str(tmp_path / "l.tif"))
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert np.count_nonzero(labels[7:9, 7:9] == 1) == 4
    assert labels[2, 1] == labels[2, 4] == 1 and labels[1, 2] == 0, "the two wings, not what lies between them"


@pytest.mark.parametrize(
    ("verdict", "reviewed", "sentence"),
    [
        ("akzeptiert", 1, "verdict 'akzeptiert' is not known"),
        (None, 1, "No polygon of d has a verdict yet"),
        ("accepted", 0, "Nothing in t is reviewed yet"),
    ],
)
def test_what_is_no_review_is_refused(
    run: Run, stack: str, tmp_path: Path, verdict: str | None, reviewed: int, sentence: str
) -> None:
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), reviewed)], "reviewed", ogr.OFTInteger)
    found = detections(tmp_path / "d.gpkg", (box(2, 2, 3), verdict))
    with pytest.raises(Exception, match=sentence):
        run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, OUTPUT=str(tmp_path / "l.tif"))
    assert not (tmp_path / "l.tif").exists()


def test_detections_that_nobody_reviewed_are_refused(run: Run, stack: str, tmp_path: Path) -> None:
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), 1)], "reviewed", ogr.OFTInteger)
    with pytest.raises(Exception, match="no field 'verdict'"):
        run("applycorrections", STACK=stack, DETECTIONS=tiles, REVIEWED=tiles, OUTPUT=str(tmp_path / "l.tif"))


def test_a_tile_kept_aside_judges_and_does_not_teach(run: Run, stack: str, tmp_path: Path) -> None:
    boxes = [(box(0, 0, 8), 1), (box(20, 0, 8), 1), (box(0, 20, 8), 1), (box(20, 20, 8), 0)]
    tiles = layer(tmp_path / "t.gpkg", boxes, "reviewed", ogr.OFTInteger)
    found = detections(tmp_path / "d.gpkg", (box(2, 2, 3), "accepted"), (box(22, 2, 4), "accepted"))
    places = {"OUTPUT": str(tmp_path / "l.tif"), "KEPT_LABELS": str(tmp_path / "k.tif")}
    outputs = run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, KEPT_ASIDE=4, **places)
    labels, kept = (gdal.Open(outputs[key]).ReadAsArray() for key in ("OUTPUT", "KEPT_LABELS"))
    assert np.count_nonzero(labels != 255) == 2 * 64 and np.count_nonzero(labels == 1) == 9
    assert np.count_nonzero(kept != 255) == 64 and np.count_nonzero(kept == 1) == 16
    assert not ((labels != 255) & (kept != 255)).any()


def test_labels_to_judge_by_need_tiles_kept_aside(run: Run, stack: str, tmp_path: Path) -> None:
    tiles = layer(tmp_path / "t.gpkg", [(box(0, 0, 10), 1)], "reviewed", ogr.OFTInteger)
    found = detections(tmp_path / "d.gpkg", (box(2, 2, 3), "accepted"))
    places = {"OUTPUT": str(tmp_path / "l.tif"), "KEPT_LABELS": str(tmp_path / "k.tif")}
    with pytest.raises(Exception, match="Set KEPT_ASIDE"):
        run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, **places)
    with pytest.raises(Exception, match="Review more tiles"):
        run("applycorrections", STACK=stack, DETECTIONS=found, REVIEWED=tiles, KEPT_ASIDE=2, **places)
