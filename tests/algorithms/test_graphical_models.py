"""The graphical models of the provider, run unattended and in batch on a tiny simulated scene."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable
from xml.etree.ElementTree import canonicalize

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import read_card
from landslide_mapper.rasters.simulation.sample_scene import make_scene

ROOT = Path(__file__).resolve().parents[2]
NAMES = {"factors_to_stack", "train_and_judge", "detect_and_vectorise", "correct_and_adapt"}
Run = Callable[..., "dict[str, Any]"]
Unattended = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two valleys of 96 x 96 pixels."""
    folder = tmp_path_factory.mktemp("scenes")
    for seed in (1, 2):
        make_scene(folder / str(seed), seed, 96, 10.0, Silent())
    return [folder / "1", folder / "2"]


@pytest.fixture(scope="module")
def stacks(scenes: list[Path], provider: Any) -> list[Path]:
    """What factors_to_stack makes of the valleys: a batch of two rows."""
    import processing

    for scene in scenes:
        bands = [str(path) for path in sorted((scene / "sentinel2").glob("B*.tif"))]
        row = {"OPTICAL": bands, "DEM": str(scene / "dem.tif"), "stack": str(scene / "stack.tif")}
        processing.run("landslide:factors_to_stack", row)
    return [scene / "stack.tif" for scene in scenes]


@pytest.fixture(scope="module")
def judged(scenes: list[Path], stacks: list[Path], qgis_process: Unattended, engine_python: Path) -> dict[str, Path]:
    """What train_and_judge makes of the first valley, unattended: its outputs by name."""
    scene = scenes[0]
    names = (
        "labels.tif",
        "model.safetensors",
        "landslides.gpkg",
        "probability.tif",
        "error_map.tif",
        "accuracy_report.html",
        "metrics.json",
    )
    outputs = {Path(name).stem: scene / name for name in names}
    inputs = {
        "STACK": str(stacks[0]),
        "INVENTORY": str(scene / "landslides.gpkg"),
        "AREA": str(scene / "mapped_area.gpkg"),
    }
    small = {"ARCHITECTURE": "unet", "WIDTH": 0.05, "EPOCHS": 2, "TILE_SIZE": 16}
    done = qgis_process("train_and_judge", **inputs, **small, **{key: str(path) for key, path in outputs.items()})
    assert done.returncode == 0, done.stdout + done.stderr
    return outputs


def names_of(stack: Path) -> list[str]:
    dataset = gdal.Open(str(stack))
    return [dataset.GetRasterBand(band).GetDescription() for band in range(1, dataset.RasterCount + 1)]


def test_the_provider_has_its_models_with_help_icon_and_batch(provider: Any) -> None:
    from qgis.core import Qgis

    models = [algorithm for algorithm in provider.algorithms() if algorithm.name() in NAMES]
    assert {model.id() for model in models} == {f"landslide:{name}" for name in NAMES}
    for model in models:
        assert model.shortHelpString()
        assert model.tags()
        assert Path(model.svgIconPath()).is_file()
        assert model.outputDefinitions()
        assert all(parameter.help() for parameter in model.parameterDefinitions())
        assert model.flags() & Qgis.ProcessingAlgorithmFlag.SupportsBatch
        assert model.create().displayName() == model.displayName() != model.name()


def test_a_refreshed_provider_still_has_them_once(provider: Any) -> None:
    before = sorted(algorithm.id() for algorithm in provider.algorithms())
    provider.refreshAlgorithms()
    assert sorted(algorithm.id() for algorithm in provider.algorithms()) == before


def test_the_models_are_what_the_script_makes(qgis_app: Any, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run(
        [sys.executable, ROOT / "scripts" / "make_graphical_models.py", tmp_path],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    for name in NAMES:
        committed, now = ROOT / "resources" / "models" / f"{name}.model3", tmp_path / f"{name}.model3"
        assert canonicalize(from_file=now) == canonicalize(from_file=committed), "run scripts/make_graphical_models.py"


def test_without_radar_the_stack_has_optical_and_terrain_alone(stacks: list[Path]) -> None:
    bands = names_of(stacks[0])
    assert {"B2", "B12", "NDVI", "elevation", "slope", "aspect", "curvature"} <= set(bands)
    assert not {"VV", "VH"} & set(bands)


def test_with_radar_geology_and_a_grid_they_join_unattended(
    scenes: list[Path], qgis_process: Unattended, run: Run, tmp_path: Path
) -> None:
    scene = scenes[0]
    radar = run(
        "sarfactors",
        VV=str(scene / "sentinel1" / "VV.tif"),
        VH=str(scene / "sentinel1" / "VH.tif"),
        OUTPUT=str(tmp_path / "sar.tif"),
    )
    done = qgis_process(
        "factors_to_stack",
        OPTICAL=[str(scene / "sentinel2" / "B4.tif"), str(scene / "sentinel2" / "B8.tif")],
        DEM=str(scene / "dem.tif"),
        SAR=[radar["OUTPUT"]],
        FACTORS=["slope"],
        GRID=str(scene / "dem.tif"),
        stack=str(tmp_path / "stack.tif"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(names_of(tmp_path / "stack.tif")) == ["B4", "B8", "NDVI", "VH", "VV", "slope"]
    assert (
        gdal.Open(str(tmp_path / "stack.tif")).GetGeoTransform() == gdal.Open(str(scene / "dem.tif")).GetGeoTransform()
    )


def test_train_and_judge_gives_everything(judged: dict[str, Path]) -> None:
    assert all(path.stat().st_size for path in judged.values())
    labels = gdal.Open(str(judged["labels"])).ReadAsArray()
    assert (labels == 1).any()
    metrics, errors = json.loads(judged["metrics"].read_text()), gdal.Open(str(judged["error_map"])).ReadAsArray()
    assert sum(metrics[count] for count in ("TP", "FP", "FN", "TN")) == (errors != 255).sum() > 0


def test_the_model_is_judged_only_where_it_was_not_trained(scenes: list[Path], judged: dict[str, Path]) -> None:
    errors = gdal.Open(str(judged["error_map"]))
    mapped_area = ogr.Open(str(scenes[0] / "mapped_area.gpkg"))
    west, east = mapped_area.GetLayer().GetExtent()[:2]
    origin, pixel = errors.GetGeoTransform()[:2]
    centres = origin + pixel * (0.5 + np.arange(errors.RasterXSize))
    judged_columns = (errors.ReadAsArray() != 255).any(axis=0)
    assert judged_columns.any()
    assert not judged_columns[centres < west + 0.7 * (east - west)].any()


def test_detect_and_vectorise_as_a_batch_over_scenes(
    stacks: list[Path], judged: dict[str, Path], run: Run, tmp_path: Path
) -> None:
    """One row per scene, as the batch dialog runs them; the threshold is the model's own."""
    for number, stack in enumerate(stacks):
        probability, landslides = tmp_path / f"probability_{number}.tif", tmp_path / f"landslides_{number}.gpkg"
        run(
            "detect_and_vectorise",
            STACK=str(stack),
            MODEL=str(judged["model"]),
            probability=str(probability),
            landslides=str(landslides),
        )
        values = gdal.Open(str(probability)).ReadAsArray()
        assert 0 <= np.nanmin(values) <= np.nanmax(values) <= 1
        polygons = ogr.Open(str(landslides))
        assert polygons.GetLayer().GetLayerDefn().GetFieldIndex("slope_mean") >= 0


def test_a_stack_that_lacks_bands_of_the_model_is_named(
    scenes: list[Path], judged: dict[str, Path], qgis_process: Unattended, tmp_path: Path
) -> None:
    done = qgis_process(
        "detect_and_vectorise",
        STACK=str(scenes[0] / "dem.tif"),
        MODEL=str(judged["model"]),
        probability=str(tmp_path / "probability.tif"),
        landslides=str(tmp_path / "landslides.gpkg"),
    )
    assert done.returncode != 0
    assert "dem" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("known", [False, True], ids=["this scene alone", "with the scene learnt before"])
def test_a_review_teaches_the_model_and_is_judged_on_tiles_kept_aside(
    judged: dict[str, Path], scenes: list[Path], stacks: list[Path], run: Run, tmp_path: Path, known: bool
) -> None:
    """Sixteen tiles, the inventory as reviewer; the fourth part judges both maps and teaches nothing."""
    inventory = ogr.Open(str(scenes[1] / "landslides.gpkg"))
    reviewed = write_review(tmp_path, stacks[1], [one.GetGeometryRef().Clone() for one in inventory.GetLayer(0)])
    names = ("adapted_model", "probability_before", "probability_after", "error_map_before", "error_map_after")
    suffixes = {"adapted_model": ".safetensors"}
    outputs = {name: str(tmp_path / f"{name}{suffixes.get(name, '.tif')}") for name in names}
    outputs |= {name: str(tmp_path / f"{name}.json") for name in ("metrics_before", "metrics_after")}
    outputs |= {name: str(tmp_path / f"{name}.tif") for name in ("corrected_labels", "labels_to_judge_by")}
    outputs["landslides_after"] = str(tmp_path / "landslides_after.gpkg")
    learnt = {"KNOWN_STACKS": [str(stacks[0])], "KNOWN_LABELS": [str(judged["labels"])]} if known else {}
    found = {"STACK": str(stacks[1]), "MODEL": str(judged["model"]), **reviewed}
    run("correct_and_adapt", **found, **learnt, EPOCHS=1, **outputs)
    card = read_card(Path(outputs["adapted_model"]))
    assert card.architecture == "unet", "that of the model it starts from"
    assert len(card.training["data"]) == (2 if known else 1)
    labels, kept = (gdal.Open(outputs[name]).ReadAsArray() for name in ("corrected_labels", "labels_to_judge_by"))
    assert np.count_nonzero(kept != 255) == 4 * 24 * 24
    assert not ((labels != 255) & (kept != 255)).any()
    before, after = (json.loads(Path(outputs[f"metrics_{when}"]).read_text()) for when in ("before", "after"))
    pixels = [sum(metrics[name] for name in ("TP", "FP", "FN", "TN")) for metrics in (before, after)]
    assert pixels[0] == pixels[1] > 0.9 * np.count_nonzero(kept != 255), "the same ground, where the maps know anything"


def write_review(folder: Path, stack: Path, slides: list[ogr.Geometry]) -> dict[str, str]:
    """Sixteen reviewed tiles of 24 pixels, and the inventory as detections that were all accepted."""
    grid = gdal.Open(str(stack))
    left, pixel, _, top, _, _ = grid.GetGeoTransform()
    paths = {"DETECTIONS": folder / "detections.gpkg", "REVIEWED": folder / "tiles.gpkg"}
    tiles = []
    for number in range(16):
        x, y = left + number % 4 * 24 * pixel, top - number // 4 * 24 * pixel
        side = 24 * pixel
        ring = f"{x} {y}, {x + side} {y}, {x + side} {y - side}, {x} {y - side}, {x} {y}"
        tiles.append(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    for key, field, kind, value, shapes in (
        ("DETECTIONS", "verdict", ogr.OFTString, "accepted", slides),
        ("REVIEWED", "reviewed", ogr.OFTInteger, 1, tiles),
    ):
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(paths[key]))
        layer = source.CreateLayer(key.lower(), grid.GetSpatialRef(), ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn(field, kind))
        for shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(shape)
            feature.SetField(field, value)
            layer.CreateFeature(feature)
    return {key: str(path) for key, path in paths.items()}
