"""REFIT: the model has learnt from the validation part too; its figures are of the network before; stopped and killed
work is not lost.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import load_file

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import pair_scenes
from landslide_mapper.learning.inference.detect import detect_job
from landslide_mapper.learning.training import ensemble as ensemble_training
from landslide_mapper.learning.training.checkpoint import checkpoint_path
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN, plan_for
from landslide_mapper.learning.training.preparation import prepare_data
from landslide_mapper.learning.training.refit import JUDGED_BEFORE, refit_checkpoint
from landslide_mapper.learning.training.train import train_job

from ..training_jobs import WORKER, run_worker, same_weights, small_job
from ..training_scenes import Listener, bright_squares, write_raster, write_scene


def job(folder: Path, scene: tuple[Path, Path], name: str = "model", **changed: Any) -> dict[str, Any]:
    return small_job(folder, scene, **{"OUTPUT": str(folder / f"{name}.safetensors"), "REFIT": True, **changed})


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, Path]:
    return write_scene(tmp_path)


def weights(model: Path) -> dict[str, NDArray[Any]]:
    return dict(load_file(model))


def two_kinds_of_landslide(folder: Path) -> tuple[tuple[Path, Path], str]:
    """Squares bright in red are landslides; those bright in infrared are none in the west, which trains, and some in
    the east, which validates.
    """
    labels, bands = bright_squares(64, number=25, edge=5)
    others, infrared = bright_squares(64, seed=3, number=25, edge=5)
    labels[:, 32:] |= others[:, 32:]
    area = np.ones((64, 64), np.uint8)
    area[:, 32:] = 2
    stack = write_raster(folder / "s.tif", {"B4": bands["B4"], "B8": infrared["B4"]})
    return (stack, write_raster(folder / "l.tif", {"l": labels})), str(write_raster(folder / "a.tif", {"a": area}))


def test_the_model_has_learnt_what_only_the_validation_part_shows(tmp_path: Path) -> None:
    """Held against ground that neither has seen, where all landslides are bright in infrared alone."""
    scene, area = two_kinds_of_landslide(tmp_path)
    labels, bands = bright_squares(64, seed=9, number=30, edge=5)
    unseen = write_raster(tmp_path / "unseen.tif", {"B4": np.full_like(bands["B4"], 0.1), "B8": bands["B4"]})
    found = {}
    for name, again in (("first", False), ("again", True)):
        train_job(
            job(tmp_path, scene, name, SPLIT="area", AREAS=[area], EPOCHS=25, TILE_SIZE=32, REFIT=again),
            Listener(),
            "t",
        )
        map_of = {
            "stack": str(unseen),
            "model": str(tmp_path / f"{name}.safetensors"),
            "probability": str(tmp_path / f"{name}.tif"),
        }
        detect_job({**map_of, "device": "cpu"}, Listener(), "t")
        found[name] = float(read(tmp_path / f"{name}.tif")[labels == 1].mean())
    assert found["again"] > 2 * found["first"], found


def read(path: Path) -> NDArray[np.float32]:
    import rasterio

    with rasterio.open(path) as file:
        values: NDArray[np.float32] = file.read(1)
    return values


def test_progress_never_goes_back(tmp_path: Path, scene: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "landslide_mapper.learning.data.splits.SCAN_SIZE", 16
    )  # as in a large scene, whose pixels are counted in many windows
    listener = Listener()
    train_job(job(tmp_path, scene, EPOCHS=2), listener, "t")
    assert listener.fractions == sorted(listener.fractions)


def test_threshold_figures_and_log_are_of_the_network_before(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    before = train_job(job(tmp_path, scene, "before", REFIT=False, LOG=str(tmp_path / "before.csv")), Listener(), "t")
    listener = Listener()
    after = train_job(
        job(tmp_path, scene, "after", LOG=str(tmp_path / "after.csv"), REPORT=str(tmp_path / "r.html")), listener, "t"
    )
    assert {key: before[key] for key in ("F1", "AUC", "THRESHOLD", "BEST_EPOCH")} == {
        key: after[key] for key in ("F1", "AUC", "THRESHOLD", "BEST_EPOCH")
    }
    assert (tmp_path / "before.csv").read_text() == (tmp_path / "after.csv").read_text()
    first, card = read_card(tmp_path / "before.safetensors"), read_card(tmp_path / "after.safetensors")
    assert first.bands == card.bands
    assert {name: value for name, value in card.metrics.items() if name != "on"} == {
        k: v for k, v in first.metrics.items() if k != "on"
    }
    assert card.metrics["on"] == JUDGED_BEFORE
    assert card.training["refit"]["epochs"] == card.training["best_epoch"] == first.training["best_epoch"]
    assert card.training["refit"]["pixels"]["known"] == 64 * 64
    assert "refit" not in first.training
    assert not same_weights(tmp_path / "before.safetensors", tmp_path / "after.safetensors")
    assert len(listener.metrics) == 4
    assert listener.fractions == sorted(listener.fractions)
    report = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "every score and picture below is of the network before that" in report
    assert "Only labels that it has never seen can show" in report
    assert "expect somewhat less elsewhere" not in report
    assert not list(tmp_path.glob("*checkpoint*"))


@pytest.mark.parametrize(
    ("plan", "area"),
    [
        (RECOMMENDED_PLAN, False),
        (RECOMMENDED_PLAN.changed(split="area"), True),
        (RECOMMENDED_PLAN.changed(split="blocks"), True),
        (plan_for("published", "fca_densenet").changed(sampling="all_tiles"), False),
        (plan_for("published", "unet").changed(split="blocks", sampling="all_tiles"), False),
    ],
)
def test_every_known_pixel_trains_and_none_validates_whatever_the_split(
    tmp_path: Path, scene: tuple[Path, Path], plan: Any, area: bool
) -> None:
    """With the buffer between the parts; a training area still bounds what is used."""
    given = np.ones((64, 64), np.uint8)
    given[:, 40:] = 2 if plan.split == "area" else 0
    known = 64 * 40 if area and plan.split == "blocks" else 64 * 64
    areas = [write_raster(tmp_path / "a.tif", {"a": given})] if area else []
    plan = plan.changed(tile_size=16, stride=16 if plan.stride else None, turns="none", batch_size=4)
    scenes = pair_scenes([scene[0]], [scene[1]], [], areas)
    data = prepare_data(scenes, "exclude", plan, 1, Silent())
    both = data.with_validation(scenes, plan, 1)
    with SceneReader(scenes, "exclude") as reader:
        trains = {
            (tile.window.row + row, tile.window.column + column)
            for tile in {sample.tile for epoch in range(60) for sample in both.sampler.samples(epoch)}
            for row, column in zip(*np.nonzero(both.parts.of_window(reader, 0, tile.window) == 1), strict=True)
        }
    assert both.pixels["training_known"] == known
    assert both.pixels["validation_known"] == 0
    assert both.bands == data.bands
    assert len(trains) == known


def test_labels_of_the_validation_part_reach_the_batches(tmp_path: Path) -> None:
    scene, area = two_kinds_of_landslide(tmp_path)
    plan = RECOMMENDED_PLAN.changed(tile_size=64, split="area", turns="none", batch_size=4)
    scenes = pair_scenes([scene[0]], [scene[1]], [], [Path(area)])
    both = prepare_data(scenes, "exclude", plan, 1, Silent()).with_validation(scenes, plan, 1)
    batches = Batches(scenes, missing="exclude", parts=both.parts, bands=both.bands, plan=plan, seed=1)
    try:
        _, labels = next(iter(batches.of_epoch(both.sampler.samples(0), 0)))
    finally:
        batches.close()
    np.testing.assert_array_equal(labels[0], read(scene[1]))


def test_a_kill_while_training_again_loses_at_most_one_epoch(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    settings = {
        "EPOCHS": 12,
        "PLAN": {"monitor_span": 12},
    }  # the mean of all epochs so far: the last ones are best, so there is time to kill
    whole, stopped = tmp_path / "whole.safetensors", tmp_path / "stopped.safetensors"
    train_job(job(tmp_path, scene, "whole", **settings), Listener(), "t")
    parameters = job(tmp_path, scene, "stopped", **settings)
    kill_while_training_again(tmp_path, parameters, "Epoch 2/")
    assert not stopped.exists()
    assert refit_checkpoint(stopped).is_file()
    listener = Listener()
    train_job({**parameters, "RESUME": True}, listener, "t")
    assert listener.metrics == []
    assert sum("Resuming after epoch" in text for text in listener.messages) == 2
    assert same_weights(whole, stopped)
    assert not list(tmp_path.glob("*checkpoint*"))


def kill_while_training_again(folder: Path, parameters: dict[str, Any], after: str) -> None:
    """A real kill -9 of a real worker, once it has told that epoch of the second training."""
    job_file = folder / "job.json"
    job_file.write_text(json.dumps({"task": "train", "token": "k", "parameters": parameters}))
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(job_file)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    again = False
    for line in worker.stdout or ():
        text = json.loads(line).get("text", "")
        again = again or text.startswith("Training again")
        if again and text.startswith(after):
            break
    worker.kill()
    worker.wait()


def test_who_stops_the_second_training_gets_the_first_ones_network(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    settings = {"EPOCHS": 6, "PLAN": {"monitor_span": 6}}
    train_job(job(tmp_path, scene, "plain", REFIT=False, **settings), Listener(), "t")

    class Impatient(Listener):
        def message(self, text: str) -> None:
            super().message(text)
            if text.startswith("Training again"):
                (tmp_path / "stop").touch()

    listener = Impatient()
    result = train_job(job(tmp_path, scene, "stopped", STOP_FILE=str(tmp_path / "stop"), **settings), listener, "t")
    if result["BEST_EPOCH"] == 1:
        pytest.fail(
            "The second training has one epoch only and cannot be stopped; choose other settings for this test."
        )
    assert "The network before training again is kept." in listener.messages
    assert same_weights(tmp_path / "plain.safetensors", tmp_path / "stopped.safetensors")
    assert "refit" not in read_card(tmp_path / "stopped.safetensors").training
    assert not list(tmp_path.glob("*checkpoint*"))


def test_who_stops_the_first_training_gets_its_network_at_once(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    (tmp_path / "stop").touch()
    listener = Listener()
    train_job(job(tmp_path, scene, STOP_FILE=str(tmp_path / "stop")), listener, "t")
    assert not any(text.startswith("Training again") for text in listener.messages)
    assert "refit" not in read_card(tmp_path / "model.safetensors").training


def test_an_ensemble_is_judged_before_and_written_after(
    tmp_path: Path, scene: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = train_job(job(tmp_path, scene, "before", MEMBERS=2, REFIT=False), Listener(), "t")
    original = ensemble_training.join_members

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ensemble_training, "join_members", stop)
    with pytest.raises(KeyboardInterrupt):
        train_job(job(tmp_path, scene, MEMBERS=2), Listener(), "t")
    monkeypatch.setattr(ensemble_training, "join_members", original)
    model = tmp_path / "model.safetensors"
    members = [weights(ensemble_training.member_file(model, member)) for member in range(2)]
    listener = Listener()
    after = train_job(job(tmp_path, scene, MEMBERS=2, RESUME=True), listener, "t")
    assert "Member 2 of 2 is there already." in listener.messages
    assert [before[key] for key in ("F1", "AUC", "THRESHOLD")] == [after[key] for key in ("F1", "AUC", "THRESHOLD")]
    written = weights(model)
    for number, member in enumerate(members):
        for name, values in member.items():
            np.testing.assert_array_equal(written[f"members.{number}.{name}"], values)
    card = read_card(model)
    assert card.metrics["on"] == JUDGED_BEFORE
    assert card.training["refit"]["pixels"]["known"] == 64 * 64
    assert sorted(path.name for path in tmp_path.glob("model*")) == ["model.safetensors"]


def test_two_processes_train_again_together(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    result = run_worker(tmp_path, job(tmp_path, scene, PROCESSES=2, EPOCHS=2))[-1]
    assert read_card(Path(result["OUTPUT"])).training["refit"]["epochs"] == result["BEST_EPOCH"]
    assert not checkpoint_path(Path(result["OUTPUT"])).exists()
