"""The whole training on tiny scenes: it learns, repeats itself, resumes after a kill, and says what is wrong."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.metrics import f1_score, roc_auc_score

from landslide_mapper.core.errors import EngineError, InputError, OutputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.training.checkpoint import checkpoint_path
from landslide_mapper.learning.training.fitting import Fitting
from landslide_mapper.learning.training.train import train_job
from landslide_mapper.models.model_file import load_model

from ..training_jobs import events_of, same_weights, start_worker
from ..training_jobs import small_job as job
from ..training_scenes import Listener, bright_squares, write_raster, write_scene

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, Path]:
    return write_scene(tmp_path)


def test_learns_what_is_easy_to_learn(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    listener = Listener()
    result = train_job(job(tmp_path, scene, EPOCHS=25, TILE_SIZE=32), listener, "t")
    assert result["F1"] > 0.9
    assert result["AUC"] > 0.99
    assert result["BEST_EPOCH"] == read_card(tmp_path / "model.safetensors").training["best_epoch"]
    assert listener.fractions == sorted(listener.fractions)
    assert listener.fractions[-1] == 1
    assert {"epoch", "loss", "validation_loss", "auc", "f1", "learning_rate"} <= listener.metrics[0].keys()


def test_for_the_rest_of_one_scene_the_last_epoch_is_the_model(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    assert train_job(job(tmp_path, scene, EPOCHS=6), Listener(), "t")["BEST_EPOCH"] == 6


def test_a_training_with_its_report_needs_no_matplotlib(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    """A worker in which importing it fails."""
    parameters = job(tmp_path, scene, EPOCHS=1, REPORT=str(tmp_path / "report.html"))
    job_file = tmp_path / "job.json"
    job_file.write_text(json.dumps({"task": "train", "parameters": parameters}))
    without = "import runpy, sys; sys.modules['matplotlib'] = None; runpy.run_path(sys.argv[0], run_name='__main__')"
    code = f"import sys; sys.argv = {[str(ROOT / 'learning' / '__main__.py'), str(job_file)]}; {without}"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "data:image/png" in report
    assert "Trained for the rest of the same scene" in report


@pytest.mark.parametrize("preset", ["recommended", "published"])
@pytest.mark.parametrize("architecture", ["multi_input_unet", "fca_densenet"])
def test_every_preset_and_family_of_networks_trains(
    tmp_path: Path, scene: tuple[Path, Path], preset: str, architecture: str
) -> None:
    stride = {"STRIDE": 16} if preset == "published" else {}
    result = train_job(
        job(tmp_path, scene, PRESET=preset, ARCHITECTURE=architecture, EPOCHS=1, **stride), Listener(), "t"
    )
    assert 0 <= result["AUC"] <= 1
    card = read_card(tmp_path / "model.safetensors")
    assert card.options["raw_angles"] == (preset == "published")
    assert ("Random split of" in card.training["split"]) == (preset == "published")


def test_the_same_inputs_and_seed_give_the_same_model_and_another_seed_another(
    tmp_path: Path, scene: tuple[Path, Path]
) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        train_job(
            job(tmp_path, scene, EPOCHS=2, MISSING="fill", SEED=seed, OUTPUT=str(tmp_path / f"{name}.safetensors")),
            Listener(),
            "t",
        )
    assert same_weights(tmp_path / "a.safetensors", tmp_path / "b.safetensors")
    assert not same_weights(tmp_path / "a.safetensors", tmp_path / "c.safetensors")


def test_a_training_killed_between_and_in_epochs_resumes_to_the_same_model(
    tmp_path: Path, scene: tuple[Path, Path]
) -> None:
    """A real kill -9 of a real worker, in the fourth epoch or so; dropout, too, goes on where it was."""
    settings = {"EPOCHS": 6, "MISSING": "fill", "PLAN": {"dropout": 0.2}}
    whole = tmp_path / "whole.safetensors"
    train_job(job(tmp_path, scene, **settings, OUTPUT=str(whole)), Listener(), "t")
    stopped = tmp_path / "stopped.safetensors"
    parameters = job(tmp_path, scene, **settings, OUTPUT=str(stopped))
    kill_after_epochs(tmp_path, parameters, 2)
    assert not stopped.exists()
    assert checkpoint_path(stopped).exists()
    listener = Listener()
    train_job({**parameters, "RESUME": True}, listener, "t")
    assert any("Resuming after epoch" in text for text in listener.messages)
    assert listener.metrics[0]["epoch"] > 2
    assert same_weights(whole, stopped)
    assert read_card(whole).threshold == read_card(stopped).threshold
    assert not checkpoint_path(stopped).exists()


def kill_after_epochs(folder: Path, parameters: dict[str, Any], epochs: int) -> None:
    worker = start_worker(folder, parameters)
    told = events_of(worker, "metric")
    for _ in range(epochs + 1):  # when an epoch is told, the one before is kept
        next(told)
    time.sleep(0.05)
    worker.kill()
    worker.communicate()


def test_a_failure_while_the_checkpoint_is_written_keeps_the_one_before(
    tmp_path: Path, scene: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    parameters = job(tmp_path, scene, EPOCHS=3)
    saved = []

    def save_twice(self: Fitting) -> None:
        if len(saved) == 1:
            raise OSError(28, "No space left on device")
        saved.append(original(self))

    original = Fitting.save
    monkeypatch.setattr(Fitting, "save", save_twice)
    with pytest.raises(OSError, match="No space"):
        train_job(parameters, Listener(), "t")
    monkeypatch.undo()
    listener = Listener()
    train_job({**parameters, "RESUME": True}, listener, "t")
    assert any("Resuming after epoch 1 of 3" in text for text in listener.messages)


def test_resume_with_other_settings_or_a_damaged_checkpoint_is_refused(
    tmp_path: Path, scene: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    parameters = job(tmp_path, scene, EPOCHS=2)
    monkeypatch.setattr("landslide_mapper.learning.training.results.outputs.save_model", stop)
    with pytest.raises(KeyboardInterrupt):
        train_job(parameters, Listener(), "t")
    monkeypatch.undo()
    with pytest.raises(InputError, match=r"belongs to another training: SEED.* differ\. Use the same inputs"):
        train_job({**parameters, "RESUME": True, "SEED": 7}, Listener(), "t")
    checkpoint_path(tmp_path / "model.safetensors").write_bytes(b"\x80\x04 no checkpoint")
    with pytest.raises(InputError, match="is damaged or not a checkpoint"):
        train_job({**parameters, "RESUME": True}, Listener(), "t")


def stop(*_: object) -> None:
    raise KeyboardInterrupt


def test_resume_without_a_checkpoint_says_so_and_starts(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    listener = Listener()
    train_job(job(tmp_path, scene, EPOCHS=1, RESUME=True), listener, "t")
    assert any("There is no checkpoint" in text for text in listener.messages)


def test_labels_under_unknown_pixels_change_nothing(tmp_path: Path) -> None:
    """Under EXCLUDE the labels of pixels with a gap have no say, whatever they hold."""
    labels, bands = bright_squares(64)
    bands["slope"][:, 40:48] = np.nan
    lies = labels.copy()
    lies[:, 40:48] = 1 - lies[:, 40:48]
    stack = write_raster(tmp_path / "stack.tif", bands)
    for name, truth in (("a", labels), ("b", lies)):
        label_file = write_raster(tmp_path / f"{name}.tif", {"l": truth})
        asked = {"EPOCHS": 2, "MISSING": "exclude", "OUTPUT": str(tmp_path / f"{name}.safetensors")}
        train_job(job(tmp_path, (stack, label_file), **asked), Listener(), "t")
    assert same_weights(tmp_path / "a.safetensors", tmp_path / "b.safetensors")


def test_statistics_are_those_of_known_training_pixels(tmp_path: Path) -> None:
    labels, bands = bright_squares(64)
    labels[50:] = 255
    bands["slope"][:5] = np.nan
    area = np.ones((64, 64), np.uint8)
    area[:, 40:] = 2
    scene = (write_raster(tmp_path / "s.tif", bands), write_raster(tmp_path / "l.tif", {"l": labels}))
    areas = [str(write_raster(tmp_path / "a.tif", {"a": area}))]
    for missing, first_row in (("exclude", 5), ("fill", 0)):
        train_job(job(tmp_path, scene, EPOCHS=1, SPLIT="area", AREAS=areas, MISSING=missing), Listener(), "t")
        card = read_card(tmp_path / "model.safetensors")
        for band in card.bands:
            known = bands[band.name][first_row:50, :40].astype(np.float64)
            assert band.mean == pytest.approx(np.nanmean(known), rel=1e-6)
            assert band.std == pytest.approx(np.nanstd(known), rel=1e-5)
        assert card.missing == missing
        assert card.training["pixels"]["training_known"] == (50 - first_row) * 40


def test_the_cards_metrics_are_those_of_the_models_own_probabilities(tmp_path: Path) -> None:
    """One window covers this scene, so a plain forward pass is the whole validation."""
    labels, bands = bright_squares(32)
    area = np.ones((32, 32), np.uint8)
    area[:, 16:] = 2
    stack = write_raster(tmp_path / "s.tif", bands)
    settings = {
        "TILE_SIZE": 32,
        "SPLIT": "area",
        "AREAS": [str(write_raster(tmp_path / "a.tif", {"a": area}))],
        "EPOCHS": 12,
    }
    result = train_job(
        job(tmp_path, (stack, write_raster(tmp_path / "l.tif", {"l": labels})), **settings), Listener(), "t"
    )
    network, card = load_model(tmp_path / "model.safetensors")
    with (
        torch.inference_mode(),
        torch.autocast("cpu", torch.bfloat16, enabled=card.training["precision"] == "bfloat16"),
    ):
        whole = torch.from_numpy(np.stack([bands[band.name] for band in card.bands]))
        logits = network(whole[None]).float()[0, 0].numpy()
    truth, raw = labels[:, 16:].ravel(), logits[:, 16:].ravel()
    scores = 1 / (1 + np.exp(-(raw / card.temperature + card.bias)))
    assert result["AUC"] == pytest.approx(roc_auc_score(truth, scores), abs=2e-3)
    assert result["F1"] == pytest.approx(f1_score(truth, scores >= card.threshold), abs=0.02)
    assert result["THRESHOLD"] == card.threshold
    assert card.metrics["expected_calibration_error"] == pytest.approx(calibration_error(truth, scores), abs=0.01)
    assert card.metrics["expected_calibration_error_before"] == pytest.approx(
        calibration_error(truth, 1 / (1 + np.exp(-raw))), abs=0.01
    )
    # as with a logistic regression on the logits, calibrated probabilities are right on average
    assert scores.mean() == pytest.approx(truth.mean(), abs=0.01)


def calibration_error(truth: np.ndarray, scores: np.ndarray) -> float:
    """Naeini et al. 2015, ten bins of equal width."""
    bins = np.minimum((scores * 10).astype(int), 9)
    return float(
        sum(np.abs(np.sum(truth[bins == number] - scores[bins == number])) for number in range(10)) / len(truth)
    )


def test_several_scenes_train_together(tmp_path: Path) -> None:
    west, east = write_scene(tmp_path, name="west"), write_scene(tmp_path, name="east", seed=1, left=600_000)
    parameters = job(tmp_path, west, EPOCHS=1)
    train_job(
        {**parameters, "STACKS": [str(west[0]), str(east[0])], "LABELS": [str(east[1]), str(west[1])]}, Listener(), "t"
    )
    assert read_card(tmp_path / "model.safetensors").training["data"] == [
        {"stack": "west_stack.tif", "labels": "west_labels.tif"},
        {"stack": "east_stack.tif", "labels": "east_labels.tif"},
    ]


def test_rasters_smaller_than_a_tile_train(tmp_path: Path) -> None:
    labels, bands = bright_squares(40, number=12, edge=4)
    scene = (write_raster(tmp_path / "s.tif", bands), write_raster(tmp_path / "l.tif", {"l": labels}))
    assert 0 <= train_job(job(tmp_path, scene, TILE_SIZE=64, EPOCHS=1), Listener(), "t")["AUC"] <= 1


def test_fine_tuning_starts_from_a_model_with_other_bands(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    source = tmp_path / "source.safetensors"
    train_job(job(tmp_path, scene, EPOCHS=1, BANDS="B4,slope", OUTPUT=str(source)), Listener(), "t")
    listener = Listener()
    train_job(job(tmp_path, scene, EPOCHS=1, START_FROM=str(source)), listener, "t")
    assert "Bands new, started from the mean of the others: aspect." in listener.messages


def test_categorical_bands_get_the_classes_seen_in_training(tmp_path: Path) -> None:
    labels, bands = bright_squares(64)
    bands["lithology"] = np.repeat(np.array([3, 7, 7, 12], np.float32), 16)[None].repeat(64, axis=0)
    scene = (write_raster(tmp_path / "s.tif", bands), write_raster(tmp_path / "l.tif", {"l": labels}))
    train_job(job(tmp_path, scene, EPOCHS=1), Listener(), "t")
    lithology = read_card(tmp_path / "model.safetensors").bands[-1]
    assert (lithology.kind, lithology.classes) == ("categorical", (3, 7, 12))


def test_patience_ends_a_training_that_gets_no_better(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    listener = Listener()
    train_job(
        job(tmp_path, scene, EPOCHS=50, PATIENCE=1, LEARNING_RATE=1e-9, LOG=str(tmp_path / "log.csv")), listener, "t"
    )
    with (tmp_path / "log.csv").open() as file:
        epochs = [int(row["epoch"]) for row in csv.DictReader(file)]
    assert epochs == list(range(1, len(epochs) + 1))
    assert len(epochs) < 50
    assert any("training ends early" in text for text in listener.messages)


def test_a_stop_file_ends_the_training_and_keeps_the_best_epoch(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    (tmp_path / "stop").touch()
    listener = Listener()
    result = train_job(job(tmp_path, scene, EPOCHS=50, STOP_FILE=str(tmp_path / "stop")), listener, "t")
    assert result["BEST_EPOCH"] == 1
    assert (tmp_path / "model.safetensors").exists()
    assert any("Stopped by the user after epoch 1" in text for text in listener.messages)


def test_a_training_that_diverges_or_needs_too_much_memory_says_what_to_choose(
    tmp_path: Path, scene: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def diverge(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return logits.mean() * float("nan")

    def exhaust(*_: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr("landslide_mapper.learning.training.single.make_loss", lambda *_: diverge)
    with pytest.raises(InputError, match=r"diverged in epoch 1: .* Choose a smaller LEARNING_RATE"):
        train_job(job(tmp_path, scene), Listener(), "t")
    monkeypatch.setattr(Fitting, "_step", exhaust)
    with pytest.raises(
        EngineError,
        match=r"too small for BATCH_SIZE 8 and TILE_SIZE 16. Choose a smaller BATCH_SIZE, TILE_SIZE or WIDTH",
    ):
        train_job(job(tmp_path, scene), Listener(), "t")
    assert not (tmp_path / "model.safetensors").exists()


@pytest.mark.parametrize(("architecture", "tile"), [("unet", 16), ("fc_densenet", 32), ("fca_densenet", 16)])
def test_one_sample_with_one_pixel_in_the_deepest_layer_is_refused_and_the_advice_trains(
    tmp_path: Path, scene: tuple[Path, Path], architecture: str, tile: int
) -> None:
    """Batch normalisation of a single value is not defined: a larger batch or tile is needed, not a smaller one."""
    asked = {"ARCHITECTURE": architecture, "TILE_SIZE": tile, "WIDTH": 0.0625, "EPOCHS": 1, "BATCH_SIZE": 1}
    sentence = rf"BATCH_SIZE 1 with TILE_SIZE {tile} .* Choose BATCH_SIZE 2 or more, or TILE_SIZE (32|64) or more"
    with pytest.raises(InputError, match=sentence) as refused:
        train_job(job(tmp_path, scene, **asked), Listener(), "t")
    advised = int(re.findall(r"TILE_SIZE (\d+) or more", str(refused.value))[0])
    for change in ({"BATCH_SIZE": 2}, {"TILE_SIZE": advised}):
        assert train_job(job(tmp_path, scene, **{**asked, **change}), Listener(), "t")["BEST_EPOCH"] == 1


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"EPOCHS": 0}, "EPOCHS is 0. Use a number from 1"),
        ({"SPLIT": "halves"}, "SPLIT is 'halves'. Use one of blocks, random, area"),
        ({"EPOCH": 3}, "unknown parameter EPOCH. It knows: .*EPOCHS"),
        ({"SPLIT": "area"}, "SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA"),
        ({"PLAN": {"nonsense": 1}}, "PLAN has no setting nonsense"),
    ],
)
def test_bad_parameters_give_a_sentence_and_no_file(
    tmp_path: Path, scene: tuple[Path, Path], changed: dict[str, Any], sentence: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(InputError, match=sentence):
        train_job(job(folder, scene, **changed), Listener(), "t")
    assert list(folder.iterdir()) == []


def test_no_landslide_in_an_area_is_told(tmp_path: Path) -> None:
    labels, bands = bright_squares(64)
    labels[:, 48:] = 0
    area = np.ones((64, 64), np.uint8)
    area[:, 48:] = 2
    scene = (write_raster(tmp_path / "s.tif", bands), write_raster(tmp_path / "l.tif", {"l": labels}))
    areas = [str(write_raster(tmp_path / "a.tif", {"a": area}))]
    with pytest.raises(InputError, match=r"no known landslide pixel in the validation part"):
        train_job(job(tmp_path, scene, SPLIT="area", AREAS=areas), Listener(), "t")


def test_an_output_that_cannot_be_written_is_told_before_the_work(tmp_path: Path, scene: tuple[Path, Path]) -> None:
    listener = Listener()
    with pytest.raises(OutputError, match="does not exist"):
        train_job(job(tmp_path, scene, REPORT=str(tmp_path / "nowhere" / "report.html")), listener, "t")
    assert listener.messages == []
