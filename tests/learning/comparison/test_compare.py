"""Comparisons: the papers' tables, the same pixels for every row, metrics against scikit-learn, resuming after a
kill.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from sklearn.metrics import (
    average_precision_score,
    cohen_kappa_score,
    f1_score,
    precision_score,
    recall_score,
    roc_auc_score,
)

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError, OutputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.comparison import compare as comparison
from landslide_mapper.learning.comparison.compare import compare_job
from landslide_mapper.learning.comparison.experiments import experiments_of
from landslide_mapper.learning.comparison.held_out_area import prepare_scenes
from landslide_mapper.learning.comparison.report import mean_and_spread
from landslide_mapper.learning.comparison.scoring import error_picture, judge
from landslide_mapper.learning.data.scenes import pair_scenes

from ..training_scenes import Listener, bright_squares, write_raster

ROOT = Path(__file__).resolve().parents[3]
BANDS = [Band("B4", "optical"), Band("VV", "sar"), Band("slope", "terrain"), Band("deformation_rate", "deformation")]
SMALL = {"WIDTH": 0.05, "TILE_SIZE": 16, "BATCH_SIZE": 8, "EPOCHS": 2, "DEVICE": "cpu"}


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, Any]:
    """Landslides are dark in red; the eastern 20 columns of 64 are the test area (3)."""
    labels, bands = bright_squares(64, number=24)
    generator = np.random.default_rng(5)
    bands["deformation_rate"] = generator.normal(0, 1, labels.shape).astype(np.float32)
    area = np.ones((64, 64), np.uint8)
    area[:, 44:] = 3
    return {
        "STACKS": [str(write_raster(tmp_path / "stack.tif", bands))],
        "LABELS": [str(write_raster(tmp_path / "labels.tif", {"l": labels}))],
        "AREAS": [str(write_raster(tmp_path / "area.tif", {"a": area}))],
    }


def job(folder: Path, scene: dict[str, Any], **changed: Any) -> dict[str, Any]:
    outputs = {"TABLE": str(folder / "table.csv"), "REPORT": str(folder / "report.html")}
    return {**scene, **SMALL, **outputs, "EXPERIMENTS": "custom", "CUSTOM": "red;unet;B4\nall;unet;all", **changed}


def table_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_papers_tables() -> None:
    fusion = [(row.name, row.architecture, row.bands) for row in experiments_of("fusion_table", "", BANDS)]
    everything = ("B4", "VV", "slope", "deformation_rate")
    assert fusion == [
        ("unet_optical", "unet", ("B4",)),
        ("unet_all", "unet", everything),
        ("multi_input_unet_optical", "multi_input_unet", ("B4",)),
        ("multi_input_unet_all", "multi_input_unet", everything),
    ]
    deformation = [(row.name, row.architecture, row.bands) for row in experiments_of("deformation_table", "", BANDS)]
    assert deformation == [
        ("fcn_all", "fcn", everything),
        ("unet_all", "unet", everything),
        ("fc_densenet_all", "fc_densenet", everything),
        ("fca_densenet_without_deformation", "fca_densenet", ("B4", "VV", "slope")),
        ("fca_densenet_all", "fca_densenet", everything),
    ]


RADAR_BANDS = [
    *(Band(name, "sar") for name in ("VV", "VH", "VV_change", "VH_change")),
    *(Band(f"{orbit}_{name}", "sar") for orbit in ("desc", "asc") for name in ("VV_change", "VV_zscore")),
    *(Band(f"{orbit}_coherence_change", "sar") for orbit in ("desc", "asc")),
    Band("B4", "optical"),
    Band("slope", "terrain"),
    *(Band(name, "deformation") for name in ("deformation_rate", "vertical_rate", "east_rate", "vertical_rate_error")),
]


def test_the_radar_table_adds_product_after_product() -> None:
    rows = {row.name: row for row in experiments_of("radar_table", "", RADAR_BANDS)}
    assert {row.architecture for row in rows.values()} == {"multi_input_unet"}
    one, other = (("desc_VV_change", "desc_VV_zscore"), ("asc_VV_change", "asc_VV_zscore"))
    coherence = ("desc_coherence_change", "asc_coherence_change")
    assert {name: row.bands for name, row in rows.items()} == {
        "pair": ("VV", "VH", "VV_change", "VH_change", "slope"),
        "series": (*one, "slope"),
        "two_orbits": (*one, *other, "slope"),
        "coherence": (*one, *other, *coherence, "slope"),
        "components": (*one, *other, *coherence, "vertical_rate", "east_rate", "slope"),
    }


def test_custom_rows_take_names_roles_and_all() -> None:
    rows = experiments_of("custom", "a; unet; slope, B4\n\nb;fcn;sar optical\nc;unet", BANDS)
    assert [row.bands for row in rows] == [("slope", "B4"), ("VV", "B4"), ("B4", "VV", "slope", "deformation_rate")]


def test_a_band_whose_name_holds_a_space_is_named_between_commas() -> None:
    bands = [Band(name, "optical") for name in ("Band 1", "Band 2", "B4")]
    (row,) = experiments_of("custom", "a;unet;Band 2, B4", bands)
    assert row.bands == ("Band 2", "B4")
    (alone,) = experiments_of("custom", "a;unet;Band 1", bands)
    assert alone.bands == ("Band 1",)


@pytest.mark.parametrize(
    ("table", "custom", "bands", "sentence"),
    [
        ("fusion_table", "", BANDS[1:], "needs optical bands, and the stacks have none. They have: VV"),
        ("fusion_table", "", BANDS[:1], "the stacks have no others"),
        ("deformation_table", "", BANDS[:3], "needs deformation bands, and the stacks have none"),
        ("radar_table", "", RADAR_BANDS[4:], "needs the bands of a pair .*, which the stacks lack"),
        ("radar_table", "", RADAR_BANDS[:6] + RADAR_BANDS[8:], "needs the series of two orbits"),
        ("radar_table", "", BANDS, "needs the bands of a pair|needs the series of two orbits"),
        ("custom", "", BANDS, "needs rows in CUSTOM"),
        ("custom", "a;vgg;all", BANDS, "names the architecture 'vgg'. Use one of multi_input_unet"),
        ("custom", "a;unet;B9", BANDS, "names B9, which the stacks lack"),
        ("custom", "just words", BANDS, "is not 'name; architecture; bands'"),
        ("custom", "a;unet\na;fcn", BANDS, "several rows called a"),
        ("tables", "", BANDS, "Use one of fusion_table, deformation_table, radar_table, custom"),
    ],
)
def test_a_table_that_cannot_be_made_is_told(table: str, custom: str, bands: list[Band], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        experiments_of(table, custom, bands)


def test_test_pixels_and_their_buffer_are_unknown_to_training_and_nothing_else_is_known_to_the_test(
    tmp_path: Path, scene: dict[str, Any]
) -> None:
    scenes = pair_scenes([Path(scene["STACKS"][0])], [Path(scene["LABELS"][0])], [], [Path(scene["AREAS"][0])])
    (prepared,) = prepare_scenes(scenes, [["B4"]], "exclude", 4, tmp_path, Listener())
    with rasterio.open(scene["LABELS"][0]) as file:
        labels = file.read(1)
    with rasterio.open(prepared.training.labels) as file:
        training = file.read(1)
    with rasterio.open(prepared.labels) as file:
        test = file.read(1)
    assert np.array_equal(training[:, :40], labels[:, :40])
    assert (training[:, 40:] == 255).all()
    assert np.array_equal(test[:, 44:], labels[:, 44:])
    assert (test[:, :44] == 255).all()
    assert (prepared.extent.row, prepared.extent.column, prepared.extent.height, prepared.extent.width) == (
        0,
        44,
        64,
        20,
    )
    assert (prepared.known, prepared.landslide) == (64 * 20, int((labels[:, 44:] == 1).sum()))


@pytest.mark.parametrize("missing", ["exclude", "fill"])
def test_only_pixels_that_every_row_can_judge_count(tmp_path: Path, missing: str) -> None:
    labels, bands = bright_squares(64, number=24)
    bands["slope"][50:, :] = np.nan  # a row of slope alone knows nothing there, whatever MISSING says
    bands["aspect"][:10, :] = np.nan  # rows with red beside it still do under fill
    area = np.full((64, 64), 3, np.uint8)
    files = [
        write_raster(tmp_path / f"{name}.tif", content)
        for name, content in (("s", bands), ("l", {"l": labels}), ("a", {"a": area}))
    ]
    scenes = pair_scenes(files[:1], files[1:2], [], files[2:])
    (prepared,) = prepare_scenes(scenes, [["B4", "aspect"], ["slope"]], missing, 4, tmp_path, Listener())
    with rasterio.open(prepared.labels) as file:
        known = file.read(1) != 255
    assert not known[50:].any()
    assert known[:10].all() == (missing == "fill")
    assert known[10:50].all()


def test_the_metrics_are_scikit_learns_and_the_areas_are_pixels(tmp_path: Path, scene: dict[str, Any]) -> None:
    scenes = pair_scenes([Path(scene["STACKS"][0])], [Path(scene["LABELS"][0])], [], [Path(scene["AREAS"][0])])
    prepared = prepare_scenes(scenes, [["B4"]], "exclude", 4, tmp_path, Listener())
    generator = np.random.default_rng(2)
    with rasterio.open(prepared[0].labels) as file:
        labels = file.read(1)
    probability = np.clip(0.35 * (labels == 1) + generator.uniform(0, 0.7, labels.shape), 0, 1).astype(np.float32)
    path = write_raster(tmp_path / "p.tif", {"p": probability})
    found = judge(prepared, [path], 0.5)
    known = labels != 255
    truth, scores = labels[known] == 1, probability[known]
    metrics = found.metrics()
    for name, score in (
        ("precision", precision_score),
        ("recall", recall_score),
        ("f1", f1_score),
        ("kappa", cohen_kappa_score),
    ):
        assert metrics[name] == pytest.approx(score(truth, scores >= 0.5)), name
    assert metrics["auc"] == pytest.approx(roc_auc_score(truth, scores), abs=1e-4)
    assert metrics["average_precision"] == pytest.approx(average_precision_score(truth, scores), abs=1e-3)
    utm_pixel_m2 = 100 / 0.9996**2  # on the central meridian
    assert metrics["area_m2"] == pytest.approx((scores >= 0.5).sum() * utm_pixel_m2, rel=1e-6)
    assert found.inventory_m2 == pytest.approx(truth.sum() * utm_pixel_m2, rel=1e-6)
    errors = error_picture(prepared[0], path, 0.5)
    assert errors.shape == (64, 20, 3)
    detected = probability[:, 44:] >= 0.5
    assert np.array_equal((errors == (0, 0, 255)).all(axis=2), detected & (labels[:, 44:] == 1))
    assert np.array_equal((errors == (255, 255, 0)).all(axis=2), ~detected & (labels[:, 44:] == 1))


def test_a_comparison_gives_a_whole_table_and_a_report_and_leaves_nothing_else(
    tmp_path: Path, scene: dict[str, Any]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    listener = Listener()
    result = compare_job(job(out, scene, REPEATS=2), listener, "t")
    assert sorted(path.name for path in out.iterdir()) == ["report.html", "table.csv"]
    rows = table_of(Path(result["TABLE"]))
    assert list(rows[0]) == list(comparison.COLUMNS)
    runs = [(row["experiment"], row["seed"], row["channels"]) for row in rows]
    assert runs == [("red", "1", "1"), ("red", "2", "1"), ("all", "1", "4"), ("all", "2", "4")]
    assert all(
        0 <= float(row["auc"]) <= 1 and float(row["seconds"]) > 0 and int(row["parameters"]) > 1000 for row in rows
    )
    assert listener.fractions == sorted(listener.fractions)
    page = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert page.count("<img") == 2 + 4  # error maps; one square of 64 x 20 pixels: image, truth, two rows
    mean, spread = mean_and_spread([float(row["auc"]) for row in rows if row["experiment"] == "red"])
    assert f"{mean:.3f}±{spread:.3f}" in page
    assert "inventory" in page


def test_models_and_maps_are_kept_where_they_are_wanted(tmp_path: Path, scene: dict[str, Any]) -> None:
    out, kept = tmp_path / "out", tmp_path / "out" / "kept"
    out.mkdir()
    rows = "all;unet;all\nforest;random_forest;all"
    compare_job(job(out, scene, CUSTOM=rows, KEEP_MODELS=str(kept)), Listener(), "t")
    assert sorted(path.name for path in out.iterdir()) == ["kept", "report.html", "table.csv"]
    forest, network = sorted(kept.iterdir(), key=lambda folder: folder.name, reverse=True)
    assert [path.name for path in forest.iterdir()] == ["probability_0_stack.tif"]
    assert sorted(path.name for path in network.iterdir()) == ["model.safetensors", "probability_0_stack.tif"]
    assert read_card(network / "model.safetensors").architecture == "unet"
    with rasterio.open(network / "probability_0_stack.tif") as file:
        assert np.isfinite(file.read(1)[:, 44:]).all()


def test_models_go_into_an_empty_folder_only(tmp_path: Path, scene: dict[str, Any]) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "mine.txt").touch()
    with pytest.raises(OutputError, match="holds other files"):
        compare_job(job(tmp_path, scene, KEEP_MODELS=str(kept)), Listener(), "t")
    assert [path.name for path in kept.iterdir()] == ["mine.txt"]


def test_the_report_opens_in_a_browser_without_a_complaint(
    tmp_path: Path, scene: dict[str, Any], browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    result = compare_job(job(tmp_path, scene, REPEATS=1), Listener(), "t")
    assert not re.search(r"(src|href)\s*=\s*[\"'](?!data:)", Path(result["REPORT"]).read_text(encoding="utf-8"))
    screenshot, complaints = browser(Path(result["REPORT"]))
    assert complaints == []
    assert screenshot.stat().st_size > 20_000


def test_the_spread_is_the_sample_standard_deviation() -> None:
    assert mean_and_spread([0.5, 0.7, 0.9]) == pytest.approx((0.7, 0.2))
    assert np.isnan(mean_and_spread([0.5])[1])


def test_both_tables_of_the_papers_run(tmp_path: Path, scene: dict[str, Any]) -> None:
    for table, rows in (("fusion_table", 4), ("deformation_table", 5)):
        compare_job(job(tmp_path, scene, EXPERIMENTS=table, EPOCHS=1, WIDTH=0.01), Listener(), "t")
        assert len(table_of(tmp_path / "table.csv")) == rows


def test_under_published_every_row_shares_the_settings_of_the_tables_paper(
    tmp_path: Path, scene: dict[str, Any]
) -> None:
    for table, batch in (("fusion_table", 16), ("deformation_table", 8)):
        parameters = job(tmp_path, scene, EXPERIMENTS=table, PRESET="published")
        del parameters["BATCH_SIZE"]
        request = comparison.ComparisonRequest.of(parameters)
        assert (request.base.plan.batch_size, request.base.plan.tile_size, request.base.plan.epochs) == (batch, 16, 2)


def test_with_refit_every_row_trains_again_and_never_on_the_test_area(tmp_path: Path, scene: dict[str, Any]) -> None:
    listener = Listener()
    compare_job(job(tmp_path, scene, REFIT=True), listener, "t")
    again = [
        int(re.findall(r"all ([\d,]+) known", text)[0].replace(",", ""))
        for text in listener.messages
        if text.startswith("Training again")
    ]
    assert len(again) == 2
    assert max(again) <= 64 * (44 - SMALL["TILE_SIZE"] // 4)


def test_a_killed_comparison_goes_on_and_ends_as_an_uninterrupted_one(tmp_path: Path, scene: dict[str, Any]) -> None:
    """A real kill -9 of a real worker in its second row; the first is not trained again."""
    whole = compare_job(job(tmp_path, scene, TABLE=str(tmp_path / "whole.csv")), Listener(), "t")
    stopped = job(tmp_path, scene, TABLE=str(tmp_path / "stopped.csv"), REPORT=str(tmp_path / "stopped.html"))
    kill_in_epoch(tmp_path, stopped, 3)
    assert not (tmp_path / "stopped.csv").exists()
    assert not (tmp_path / "stopped.html").exists()
    listener = Listener()
    result = compare_job(stopped, listener, "t")
    assert "1 of 2 trainings are there from the comparison that was stopped; continuing." in listener.messages
    assert len(listener.metrics) <= 1
    for one, other in zip(table_of(Path(whole["TABLE"])), table_of(Path(result["TABLE"])), strict=True):
        assert one | {"seconds": ""} == other | {"seconds": ""}
    assert not (tmp_path / "stopped.csv.partial").exists()


def kill_in_epoch(folder: Path, parameters: dict[str, Any], epochs: int) -> None:
    """Start the worker and kill it as soon as so many epochs are finished."""
    job_file = folder / "job.json"
    job_file.write_text(json.dumps({"task": "compare", "token": "k", "parameters": parameters}))
    command = [sys.executable, str(ROOT / "learning" / "__main__.py"), str(job_file)]
    worker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    seen = 0
    for line in worker.stdout:
        seen += json.loads(line)["event"] == "metric"
        if seen == epochs:
            break
    end = time.monotonic() + 10  # the epoch is told a moment before it is kept
    while time.monotonic() < end and not any(folder.glob("*.partial/*/model.safetensors.checkpoint")):
        time.sleep(0.002)
    worker.kill()
    worker.wait()


def test_rows_made_from_other_inputs_are_told_and_not_used(
    tmp_path: Path, scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(comparison, "write_report", stop)
    with pytest.raises(KeyboardInterrupt):
        compare_job(job(tmp_path, scene), Listener(), "t")
    monkeypatch.undo()
    assert len(list((tmp_path / "table.csv.partial").glob("*/row.json"))) == 2
    listener = Listener()
    compare_job(job(tmp_path, scene, SEED=4), listener, "t")
    assert any("was made from other inputs (SEED); starting again" in text for text in listener.messages)
    assert len(listener.metrics) == 4


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"EXPERIMENTS": "fusion_table", "BANDS": "slope"}, "needs optical bands"),
        ({"REPEATS": 0}, "REPEATS is 0"),
        ({"EPOCHS": 0}, "EPOCHS is 0"),
        ({"ROWS": 3}, "unknown parameter ROWS"),
    ],
)
def test_bad_input_gives_a_sentence_and_no_file(
    tmp_path: Path, scene: dict[str, Any], changed: dict[str, Any], sentence: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(InputError, match=sentence):
        compare_job(job(out, scene, **changed), Listener(), "t")
    assert list(out.iterdir()) == []


def test_a_test_area_without_landslides_is_told_and_nothing_stays(tmp_path: Path, scene: dict[str, Any]) -> None:
    out = tmp_path / "out"
    out.mkdir()
    codes, test_area = np.zeros((64, 64), np.uint8), rasterio.open(scene["AREAS"][0]).read(1) == 3
    codes[tuple(np.argwhere(~test_area)[0])] = 1
    empty = write_raster(tmp_path / "empty.tif", {"l": codes})
    with pytest.raises(InputError, match="TEST_AREA holds no known landslide pixel"):
        compare_job(job(out, {**scene, "LABELS": [str(empty)]}), Listener(), "t")
    assert list(out.iterdir()) == []
