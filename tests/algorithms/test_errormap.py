"""The error map from the toolbox: parameters, outputs, and what is refused with which cure."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., dict[str, Any]]
SIDE = 40


def spatial_reference() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


def raster(path: Path, values: np.ndarray, nodata: float, size: float = 10, crs: bool = True) -> str:
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    if crs:
        dataset.SetProjection(spatial_reference().ExportToWkt())
    dataset.SetGeoTransform((500_000, size, 0, 4_000_000, 0, -size))
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


def polygons(path: Path, rectangles: list[tuple[float, float, float, float]]) -> str:
    """A GeoPackage with rectangles given in pixels: left, top, right, bottom."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, spatial_reference(), ogr.wkbPolygon)
    for left, top, right, bottom in rectangles:
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        text = ", ".join(f"{500_000 + 10 * column} {4_000_000 - 10 * row}" for column, row in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, str]:
    """One landslide of 10 x 10 pixels, detected five pixels too far right; the same as labels and as polygons."""
    labels = np.zeros((SIDE, SIDE), np.uint8)
    labels[10:20, 10:20] = 1
    probability = np.full((SIDE, SIDE), 0.1, np.float32)
    probability[10:20, 15:25] = 0.8
    return {
        "probability": raster(tmp_path / "probability.tif", probability, math.nan),
        "labels": raster(tmp_path / "labels.tif", labels, 255),
        "inventory": polygons(tmp_path / "inventory.gpkg", [(10, 10, 20, 20)]),
        "area": polygons(tmp_path / "area.gpkg", [(0, 0, SIDE, 20)]),
    }


def test_labels_give_all_numbers(run: Run, scene: dict[str, str]) -> None:
    outputs = run("errormap", PREDICTION=scene["probability"], LABELS=scene["labels"], OUTPUT="TEMPORARY_OUTPUT")
    assert {name: outputs[name] for name in ("TP", "FP", "FN", "TN")} == {"TP": 50, "FP": 50, "FN": 50, "TN": 1450}
    assert (outputs["PRECISION"], outputs["RECALL"], outputs["F1"]) == (0.5, 0.5, 0.5)
    assert outputs["IOU"] == pytest.approx(1 / 3)
    assert outputs["MIOU"] == pytest.approx((1 / 3 + 1450 / 1550) / 2)
    assert outputs["OA"] == pytest.approx(1500 / 1600)
    chance = (100 * 100 + 1500 * 1500) / 1600**2
    assert outputs["KAPPA"] == pytest.approx((1500 / 1600 - chance) / (1 - chance))
    # one step up at 0.8: true positive rate 0.5, false positive rate 1/30
    assert outputs["AUC"] == pytest.approx((0.5 + 1 - 1 / 30) / 2)
    assert outputs["AVERAGE_PRECISION"] == pytest.approx(0.5 * 0.5 + 0.5 * 100 / 1600)
    assert np.bincount(gdal.Open(outputs["OUTPUT"]).ReadAsArray().ravel(), minlength=4).tolist() == [1450, 50, 50, 50]


def test_an_inventory_gives_the_same_as_its_labels(run: Run, scene: dict[str, str]) -> None:
    from_labels = run("errormap", PREDICTION=scene["probability"], LABELS=scene["labels"], OUTPUT="TEMPORARY_OUTPUT")
    from_polygons = run(
        "errormap", PREDICTION=scene["probability"], INVENTORY=scene["inventory"], OUTPUT="TEMPORARY_OUTPUT"
    )
    for outputs in (from_labels, from_polygons):
        outputs["pixels"] = gdal.Open(outputs.pop("OUTPUT")).ReadAsArray().tolist()
    assert from_labels == from_polygons


def test_a_map_judged_by_its_own_polygons_is_told(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    from landslide_mapper.core.caution import collecting_cautions

    detected = tmp_path / "detected.gpkg"
    run("landslidepolygons", INPUT=scene["probability"], OUTPUT=str(detected))
    for inventory, told in ((str(detected), True), (scene["inventory"], False)):
        with collecting_cautions() as cautions:
            run("errormap", PREDICTION=scene["probability"], INVENTORY=inventory, OUTPUT=str(tmp_path / "e.tif"))
        metadata = gdal.Open(str(tmp_path / "e.tif")).GetMetadataItem("CAUTIONS") or ""
        assert ("judged by itself" in " ".join([*cautions, metadata])) is told


def test_outside_the_mapped_area_nothing_is_counted(run: Run, scene: dict[str, str]) -> None:
    outputs = run(
        "errormap",
        PREDICTION=scene["probability"],
        INVENTORY=scene["inventory"],
        AREA=scene["area"],
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert outputs["TP"] + outputs["FP"] + outputs["FN"] + outputs["TN"] == 20 * SIDE
    assert np.all(gdal.Open(outputs["OUTPUT"]).ReadAsArray()[20:] == 255)


def test_polygons_report_and_metrics(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    files = {
        "POLYGONS": str(tmp_path / "errors.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
        "METRICS": str(tmp_path / "metrics.json"),
    }
    outputs = run(
        "errormap",
        PREDICTION=scene["probability"],
        INVENTORY=scene["inventory"],
        OUTPUT=str(tmp_path / "errors.tif"),
        **files,
    )
    source = ogr.Open(files["POLYGONS"])
    found = {feature["class"]: feature["area_m2"] for feature in source.GetLayer()}
    # ellipsoidal: a UTM square at the central meridian's edge is 0.04 to 0.1 % off its 5,000 m2 on the map
    assert found == pytest.approx({"true positive": 5000, "false positive": 5000, "false negative": 5000}, rel=2e-3)
    assert json.loads(Path(files["METRICS"]).read_text(encoding="utf-8"))["landslides"]["found_at_half_overlap"] == 1
    assert "Of 100 landslide pixels 50 were found" in Path(files["REPORT"]).read_text(encoding="utf-8")
    assert outputs["REPORT"] == files["REPORT"]


def test_a_mask_from_elsewhere_is_taken_too(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[10:20, 15:25] = 1
    mask[30:] = 255
    outputs = run(
        "errormap",
        PREDICTION=raster(tmp_path / "mask.tif", mask, 255),
        LABELS=scene["labels"],
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert (outputs["TP"], outputs["TN"]) == (50, 30 * SIDE - 150)
    assert math.isnan(outputs["AUC"])


def refused(run: Run, folder: Path, **parameters: Any) -> str:
    from qgis.core import QgsProcessingException

    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(QgsProcessingException) as failure:
        run("errormap", OUTPUT=str(folder / "errors.tif"), **parameters)
    assert sorted(path.name for path in folder.iterdir()) == before
    return str(failure.value)


def test_no_reference_two_references_and_a_stray_area_are_refused(
    run: Run, scene: dict[str, str], tmp_path: Path
) -> None:
    assert "Give a label raster or the inventory" in refused(run, tmp_path, PREDICTION=scene["probability"])
    both = refused(run, tmp_path, PREDICTION=scene["probability"], LABELS=scene["labels"], INVENTORY=scene["inventory"])
    assert "Give only one" in both
    stray = refused(run, tmp_path, PREDICTION=scene["probability"], LABELS=scene["labels"], AREA=scene["area"])
    assert "Remove the area" in stray


def test_a_prediction_without_crs_is_refused(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    bare = raster(tmp_path / "bare.tif", np.zeros((SIDE, SIDE), np.float32), math.nan, crs=False)
    for reference in ({"LABELS": scene["labels"]}, {"INVENTORY": scene["inventory"]}):
        message = refused(run, tmp_path, PREDICTION=bare, **reference)
        assert "bare.tif" in message
        assert "coordinate reference system" in message


def test_an_inventory_elsewhere_is_refused(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    far = polygons(tmp_path / "far.gpkg", [(5000, 5000, 5010, 5010)])
    assert "far" in refused(run, tmp_path, PREDICTION=scene["probability"], INVENTORY=far)


def test_a_failure_of_the_polygons_leaves_the_rest(
    run: Run, scene: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.algorithms.support import atomic_sink

    monkeypatch.setattr(atomic_sink, "why_incomplete", lambda path, count, crs: f"only 0 of {count} features fit")
    out = tmp_path / "out"
    out.mkdir()
    files = {"POLYGONS": out / "errors.gpkg", "REPORT": out / "report.html", "OUTPUT": out / "errors.tif"}
    with pytest.raises(Exception, match=r"errors\.gpkg \(only 0 of .*error map is finished: .*errors\.tif"):
        run(
            "errormap",
            PREDICTION=scene["probability"],
            LABELS=scene["labels"],
            **{key: str(path) for key, path in files.items()},
        )
    assert {path.name for path in out.iterdir()} - {"errors.tif.aux.xml"} == {"errors.tif", "report.html"}
    counts = np.bincount(gdal.Open(str(out / "errors.tif")).ReadAsArray().ravel(), minlength=4)
    assert counts.tolist() == [1450, 50, 50, 50]


def test_a_database_that_does_not_answer_is_told_before_anything_is_written(
    run: Run, scene: dict[str, str], tmp_path: Path
) -> None:
    """Port 9 is nobody's: the connection is refused at once."""
    out = tmp_path / "out"
    out.mkdir()
    table = 'postgres://dbname=\'a\' host=127.0.0.1 port=9 table="a"."b" (geom)'
    files = {"OUTPUT": out / "errors.tif", "REPORT": out / "report.html"}
    with pytest.raises(Exception, match=r"table b cannot be reached for writing"):
        run(
            "errormap",
            PREDICTION=scene["probability"],
            LABELS=scene["labels"],
            POLYGONS=table,
            **{key: str(path) for key, path in files.items()},
        )
    assert not list(out.iterdir())


def test_an_inventory_without_polygons_is_refused(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    empty = polygons(tmp_path / "empty.gpkg", [])
    message = refused(run, tmp_path, PREDICTION=scene["probability"], INVENTORY=empty)
    assert "empty" in message
    assert "polygon" in message


def test_a_stack_elsewhere_is_refused_before_anything_is_written(
    run: Run, scene: dict[str, str], tmp_path: Path
) -> None:
    stack = raster(tmp_path / "slope.tif", np.zeros((SIDE, SIDE), np.float32), math.nan, size=20)
    message = refused(run, tmp_path, PREDICTION=scene["probability"], LABELS=scene["labels"], STACK=stack)
    assert "slope.tif is not on the prediction's grid" in message


def test_a_report_that_cannot_be_written_leaves_no_error_map(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    message = refused(
        run, tmp_path, PREDICTION=scene["probability"], LABELS=scene["labels"], REPORT=str(tmp_path / "report.html")
    )
    assert "report.html" in message
