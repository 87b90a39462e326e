"""The random forest of a comparison: scikit-learn's own on the pixels of the networks' split."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

from landslide_mapper.core.bands import Band
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.comparison import random_forest
from landslide_mapper.learning.comparison.compare import compare_job
from landslide_mapper.learning.comparison.random_forest import columns_of, grow_forest, with_bands
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.training.plan import plan_for
from landslide_mapper.learning.training.preparation import prepare_data

from ..training_scenes import Listener, bright_squares, write_raster
from .test_compare import job, table_of

PLAN = plan_for("recommended", "unet").changed(tile_size=32, split="blocks")


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, Any]:
    """As in the comparison's tests: landslides are bright in red; the east is the test area (3)."""
    labels, bands = bright_squares(96, number=40)
    bands["B4"][5:9, 5:9] = np.nan
    area = np.ones((96, 96), np.uint8)
    area[:, 70:] = 3
    return {
        "STACKS": [str(write_raster(tmp_path / "stack.tif", bands))],
        "LABELS": [str(write_raster(tmp_path / "labels.tif", {"l": labels}))],
        "AREAS": [str(write_raster(tmp_path / "area.tif", {"a": area}))],
    }


@pytest.fixture
def labelled(scene: dict[str, Any]) -> Scene:
    (only,) = pair_scenes([Path(scene["STACKS"][0])], [Path(scene["LABELS"][0])], ())
    return only


def test_an_angle_is_two_columns_and_a_category_one_a_class() -> None:
    bands = [Band("aspect", "terrain", "circular"), Band("rock", "geology", "categorical", classes=(1, 4))]
    values = np.array([[[90, 180]], [[4, np.nan]]], np.float32)
    expected = [[1, 0, 0, 1], [0, -1, np.nan, np.nan]]
    np.testing.assert_allclose(columns_of(values, bands), expected, atol=1e-6)


def test_it_is_scikit_learns_forest_on_the_networks_own_split(labelled: Scene) -> None:
    forest = grow_forest([labelled], "exclude", PLAN, 2, False, Silent())
    data = prepare_data([labelled], "exclude", PLAN, 2, Silent())
    cell = data.parts.cell
    parts = np.kron(data.parts.cells[0], np.ones((cell, cell), np.uint8))[:96, :96]
    with rasterio.open(labelled.stack) as file:
        values = file.read()
    with rasterio.open(labelled.labels) as file:
        truth = file.read(1)
    columns = columns_of(values, data.bands)
    known = np.isfinite(columns).all(axis=1) & (truth.ravel() != 255)
    training, validation = (known & (parts.ravel() == part) for part in (1, 2))
    own = RandomForestClassifier(100, random_state=2).fit(columns[training], truth.ravel()[training])
    expected = own.predict_proba(columns[known])[:, 1]
    np.testing.assert_allclose(forest.probability(values).ravel()[known], expected, atol=1e-5)
    called = own.predict_proba(columns[validation])[:, 1] >= forest.threshold
    assert forest.validation_f1 == pytest.approx(f1_score(truth.ravel()[validation], called))


def test_no_more_pixels_than_the_limit_and_the_same_for_a_seed(
    labelled: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random_forest, "MAX_PIXELS", 1000)
    sizes = []
    grown = random_forest.grown

    def watched(columns: Any, truth: Any, seed: int) -> Any:
        sizes.append(len(columns))
        return grown(columns, truth, seed)

    monkeypatch.setattr(random_forest, "grown", watched)
    first, second = (grow_forest([labelled], "exclude", PLAN, 1, False, Silent()) for _ in range(2))
    assert sizes[0] == sizes[1] and 800 < sizes[0] < 1200
    assert first.threshold == second.threshold and first.nodes == second.nodes


def test_refit_grows_on_both_parts_at_the_threshold_from_before(labelled: Scene) -> None:
    plain = grow_forest([labelled], "exclude", PLAN, 1, False, Silent())
    again = grow_forest([labelled], "exclude", PLAN, 1, True, Silent())
    assert again.threshold == plain.threshold and again.nodes != plain.nodes


def test_missing_values_take_the_mean_with_fill(labelled: Scene) -> None:
    forest = grow_forest([labelled], "fill", PLAN, 1, False, Silent())
    values = np.full((3, 1, 1), np.nan, np.float32)
    values[1:] = 10
    mean = values.copy()
    mean[0] = forest.means[0]
    assert forest.probability(values) == forest.probability(mean)


def test_random_tiles_that_validate_do_not_train(labelled: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = replace(PLAN, split="random", sampling="all_tiles", stride=32)
    data = prepare_data([labelled], "exclude", plan, 1, Silent())
    assert data.validation_tiles
    with random_forest.SceneReader([labelled], "exclude") as reader:
        pixels = random_forest.Pixels(reader, data, 1)
        (piece,) = random_forest.scan(reader, Silent())
        training, validation = (pixels.labels_of(piece, part) != 255 for part in ("training", "validation"))
    assert training.any() and validation.any() and not np.any(training & validation)
    window = data.validation_tiles[0].window
    assert not training[window.row : window.bottom, window.column : window.right].any()


def test_bands_of_a_row_come_in_its_order(labelled: Scene) -> None:
    own = with_bands(labelled, ("slope", "B4"))
    assert [band.name for band in own.bands] == ["slope", "B4"] and own.band_indexes == (2, 1)


def test_a_forest_stands_in_the_table_beside_a_network(scene: dict[str, Any], tmp_path: Path) -> None:
    rows = "forest;random_forest;all\nnetwork;unet;all"
    compare_job(job(tmp_path, scene, CUSTOM=rows, EPOCHS=1), Listener(), "t")
    forest, network = table_of(tmp_path / "table.csv")
    assert (forest["architecture"], forest["channels"]) == ("random_forest", "3")
    assert float(forest["f1"]) > 0.95 and float(forest["auc"]) > 0.99
    assert int(forest["parameters"]) > 100 and float(forest["seconds"]) > 0
    assert network["architecture"] == "unet"
    assert "random_forest" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_comparison_of_forests_alone(scene: dict[str, Any], tmp_path: Path) -> None:
    compare_job(job(tmp_path, scene, CUSTOM="red;random_forest;B4\nall;random_forest;all"), Listener(), "t")
    assert [row["experiment"] for row in table_of(tmp_path / "table.csv")] == ["red", "all"]
    assert not list(tmp_path.glob("*.partial"))
    assert json.loads(json.dumps(table_of(tmp_path / "table.csv")[0]))["channels"] == "1"
