"""Where a model has learnt: merged cells in longitude and latitude that hold every training pixel, and few others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin
from rasterio.warp import transform_geom

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.data.learnt_area import MAX_CORNERS, learnt_area
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.data.splits import TRAINING
from landslide_mapper.learning.inference.detect import detect_job
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN, plan_for
from landslide_mapper.learning.training.preparation import prepare_data
from landslide_mapper.learning.training.train import train_job

from ..training_jobs import small_job
from ..training_scenes import Listener, write_raster, write_scene

CELL = 8


def scene_of(folder: Path, height: int, width: int, **changed: Any) -> Scene:
    profile = {"crs": "EPSG:32654", "transform": from_origin(500_000, 4_700_000, 10, 10), **changed}
    path = folder / f"{len(list(folder.iterdir()))}.tif"
    with rasterio.open(path, "w", driver="GTiff", height=height, width=width, count=1, dtype="uint8", **profile):
        pass
    return Scene(path, path, (), (), width, height, 10.0)


def burned(area: dict[str, Any], scene: Scene, all_touched: bool = False) -> np.ndarray:
    """The area's pixels on the scene's grid, by rasterio's own transformation and burning."""
    with rasterio.open(scene.stack) as file:
        geometries = [transform_geom("EPSG:4326", file.crs, feature["geometry"]) for feature in area["features"]]
        return rasterize(geometries, (scene.height, scene.width), transform=file.transform, all_touched=all_touched)


@pytest.mark.parametrize("crs", ["EPSG:32654", "EPSG:4326", "EPSG:3857"])
def test_the_area_holds_exactly_the_pixels_of_its_cells(tmp_path: Path, crs: str) -> None:
    step = 1e-4 if crs == "EPSG:4326" else 10
    left = 141 if crs == "EPSG:4326" else 500_000
    scene = scene_of(tmp_path, 60, 70, crs=crs, transform=from_origin(left, 45 if step < 1 else 4_700_000, step, step))
    cells = np.random.default_rng(0).random((8, 9)) < 0.5
    area = learnt_area([scene], [cells], CELL)
    expected = cells.repeat(CELL, axis=0).repeat(CELL, axis=1)[:60, :70]
    np.testing.assert_array_equal(burned(area, scene), expected)
    assert area["complete"]
    west, north = area["features"][0]["geometry"]["coordinates"][0][0][0]
    assert -180 <= west <= 180
    assert -90 <= north <= 90


def test_outer_rings_run_counterclockwise_and_holes_clockwise(tmp_path: Path) -> None:
    """As RFC 7946 asks; measured with the shoelace formula."""
    cells = np.ones((3, 3), bool)
    cells[1, 1] = False
    [outer, hole] = learnt_area([scene_of(tmp_path, 24, 24)], [cells], CELL)["features"][0]["geometry"]["coordinates"][
        0
    ]

    def area(ring: list[list[float]]) -> float:
        return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:], strict=True)) / 2

    assert area(outer) > 0 > area(hole)
    assert outer[0] == outer[-1]


def test_a_long_straight_edge_stays_on_its_line(tmp_path: Path) -> None:
    """A raster 300 km wide: no pixel inside is lost, none outside is taken, though its edges bend on the globe."""
    scene = scene_of(tmp_path, 64, 3000, transform=from_origin(350_000, 6_700_000, 100, 100))
    scene = Scene(scene.stack, scene.labels, (), (), 3000, 64, 100.0)
    cells = np.zeros((8, 375), bool)
    cells[2:6] = True
    found = burned(learnt_area([scene], [cells], CELL), scene)
    np.testing.assert_array_equal(found, cells.repeat(CELL, axis=0).repeat(CELL, axis=1))


def test_many_scattered_cells_are_joined_until_they_are_few_and_none_is_lost(tmp_path: Path) -> None:
    scene = scene_of(tmp_path, 1600, 1600)
    cells = np.random.default_rng(0).random((200, 200)) < 0.3
    area = learnt_area([scene], [cells], CELL)
    rings = [ring for polygon in area["features"][0]["geometry"]["coordinates"] for ring in polygon]
    assert sum(len(ring) - 1 for ring in rings) <= 1.1 * MAX_CORNERS
    assert burned(area, scene)[cells.repeat(CELL, axis=0).repeat(CELL, axis=1)].all()


def test_more_scenes_than_can_be_told_are_not_told(tmp_path: Path) -> None:
    scene = scene_of(tmp_path, 8, 8)
    assert learnt_area([scene] * 300, [np.ones((1, 1), bool)] * 300, CELL) is None


def test_a_scene_without_a_place_on_the_earth_makes_the_area_incomplete(tmp_path: Path) -> None:
    nowhere, somewhere = scene_of(tmp_path, 8, 8, crs=None), scene_of(tmp_path, 8, 8)
    local = scene_of(tmp_path, 8, 8, crs='LOCAL_CS["site",UNIT["metre",1]]')
    cells = np.ones((1, 1), bool)
    assert learnt_area([nowhere], [cells], CELL) is None
    area = learnt_area([nowhere, somewhere, local], [cells] * 3, CELL)
    assert not area["complete"]
    assert [feature["properties"]["stack"] for feature in area["features"]] == [somewhere.stack.name]


@pytest.mark.parametrize(
    "plan",
    [
        RECOMMENDED_PLAN,
        RECOMMENDED_PLAN.changed(split="area"),
        plan_for("published", "unet"),
        plan_for("published", "unet").changed(split="blocks"),
    ],
    ids=["crops", "areas", "tiles divided", "tiles of blocks"],
)
def test_every_training_pixel_and_no_validation_cell_of_a_split_is_in_the_area(tmp_path: Path, plan: Any) -> None:
    plan = plan.changed(tile_size=16, stride=16 if plan.stride else None, turns="none", batch_size=4)
    stack, labels = write_scene(tmp_path)
    given = np.ones((64, 64), np.uint8)
    given[:, 40:] = 2
    areas = [write_raster(tmp_path / "a.tif", {"a": given})] if plan.split == "area" else []
    [scene] = scenes = pair_scenes([stack], [labels], [], areas)
    data = prepare_data(scenes, "exclude", plan, 1, Silent())
    found = burned(data.learnt_area(scenes, None), scene)
    trains = np.zeros((64, 64), bool)
    with SceneReader(scenes, "exclude") as reader:
        for epoch in range(30):
            for sample in data.sampler.samples(epoch):
                place = sample.tile.window.cut(64, 64)
                part = data.parts.of_window(reader, 0, place) == TRAINING
                trains[place.row : place.bottom, place.column : place.right] |= part
    np.testing.assert_array_equal(found.astype(bool), trains)


def test_the_card_and_the_map_tell_where_the_model_has_learnt(tmp_path: Path) -> None:
    stack, labels = write_scene(tmp_path)
    [scene] = pair_scenes([stack], [labels], [])
    train_job(small_job(tmp_path, (stack, labels), EPOCHS=1), Listener(), "t")
    before = read_card(tmp_path / "model.safetensors")
    learnt = burned(before.training["learnt_area"], scene).sum()
    assert learnt == before.training["pixels"]["training_known"]
    again = {"OUTPUT": str(tmp_path / "again.safetensors"), "REFIT": True, "MEMBERS": 2}
    train_job(small_job(tmp_path, (stack, labels), EPOCHS=1, **again), Listener(), "t")
    assert burned(read_card(tmp_path / "again.safetensors").training["learnt_area"], scene).all()
    other = write_scene(tmp_path, name="other", left=600_000)
    tuned = {"OUTPUT": str(tmp_path / "tuned.safetensors"), "START_FROM": str(tmp_path / "model.safetensors")}
    train_job(small_job(tmp_path, other, EPOCHS=1, **tuned), Listener(), "t")
    area = read_card(tmp_path / "tuned.safetensors").training["learnt_area"]
    assert [feature["properties"]["stack"] for feature in area["features"]] == ["other_stack.tif", "scene_stack.tif"]
    assert area["complete"]
    found = {"stack": str(stack), "model": str(tmp_path / "tuned.safetensors"), "device": "cpu"}
    detect_job({**found, "probability": str(tmp_path / "p.tif")}, Listener(), "t")
    with rasterio.open(tmp_path / "p.tif") as file:
        assert json.loads(file.tags()["LANDSLIDE_MAPPER_LEARNT_AREA"]) == area
