"""Deep ensembles: members share the split and differ by their seed; one model whose probability is their mean; resumed
member by member.
"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.inference.detect import detect_job
from landslide_mapper.learning.training import ensemble as ensemble_training
from landslide_mapper.learning.training.train import train_job
from landslide_mapper.models.model_file import load_model

from ..training_jobs import small_job
from ..training_scenes import Listener, write_scene


def job(folder: Path, **changed: Any) -> dict[str, Any]:
    return small_job(folder, write_scene(folder), **{"EPOCHS": 2, "MEMBERS": 2, **changed})


def test_one_model_is_the_mean_of_its_members_and_detection_takes_their_spread(tmp_path: Path) -> None:
    outputs = {"REPORT": str(tmp_path / "report.html"), "LOG": str(tmp_path / "log.csv")}
    result = train_job(job(tmp_path, **outputs), Listener(), "t")
    network, card = load_model(Path(result["OUTPUT"]))
    assert card.options["members"] == 2
    assert card.threshold == result["THRESHOLD"]
    assert len({member["seed"] for member in card.training["members"]}) == 2
    with (tmp_path / "log.csv").open() as file:
        assert [(row["member"], row["epoch"]) for row in csv.DictReader(file)] == [
            ("1.0", "1.0"),
            ("1.0", "2.0"),
            ("2.0", "1.0"),
            ("2.0", "2.0"),
        ]
    bands = torch.rand(1, 3, 32, 32)
    with torch.inference_mode():
        each = [torch.sigmoid(member(bands)) for member in network.members]
        assert torch.sigmoid(network(bands)) == pytest.approx(torch.stack(each).mean(0), abs=1e-6)
    assert not torch.allclose(*each, atol=1e-3)
    found = {
        "stack": str(tmp_path / "scene_stack.tif"),
        "model": result["OUTPUT"],
        "probability": str(tmp_path / "p.tif"),
    }
    listener = Listener()
    detect_job({**found, "uncertainty": str(tmp_path / "u.tif"), "device": "cpu"}, listener, "t")
    assert "Uncertainty from the 2 members of the ensemble." in listener.messages
    with rasterio.open(tmp_path / "u.tif") as file:
        assert np.nanmax(file.read(3)) > 1e-4
    names = ["log.csv", "model.safetensors", "p.tif", "report.html", "scene_labels.tif", "scene_stack.tif", "u.tif"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_members_share_the_split(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ensemble_training, "remove_members", lambda request: None)
    train_job(job(tmp_path, EPOCHS=1), Listener(), "t")
    cards = [read_card(ensemble_training.member_file(tmp_path / "model.safetensors", member)) for member in range(2)]
    assert cards[0].training["pixels"] == cards[1].training["pixels"]
    assert [band.mean for band in cards[0].bands] == [band.mean for band in cards[1].bands]


def test_finished_members_are_not_trained_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ensemble_training, "join_members", stop)
    with pytest.raises(KeyboardInterrupt):
        train_job(job(tmp_path, EPOCHS=1), Listener(), "t")
    monkeypatch.undo()
    listener = Listener()
    train_job(job(tmp_path, EPOCHS=1, RESUME=True), listener, "t")
    assert listener.metrics == []
    assert "Member 2 of 2 is there already." in listener.messages
    assert sorted(path.name for path in tmp_path.glob("model*")) == ["model.safetensors"]


OTHER_INPUTS = {
    "EPOCHS": {"EPOCHS": 3},
    "WIDTH": {"WIDTH": 0.1},
    "ARCHITECTURE": {"ARCHITECTURE": "multi_input_unet"},
    "BANDS": {"BANDS": "B4,slope"},
    "another place": {},
    "other values": {},
    "other labels": {},
}
TOLD = {
    "WIDTH": "options",
    "another place": "LABELS, STACKS",
    "other values": "values of the",
    "other labels": "labels",
}


@pytest.fixture(scope="module")
def stopped_before_the_end(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two finished members that wait to be joined."""
    folder = tmp_path_factory.mktemp("stopped")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ensemble_training, "join_members", stop)
        with pytest.raises(KeyboardInterrupt):
            train_job(job(folder, EPOCHS=1), Listener(), "t")
    return folder


def stop(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("what", OTHER_INPUTS)
def test_finished_members_of_other_inputs_are_refused_with_the_cure(
    tmp_path: Path, stopped_before_the_end: Path, what: str
) -> None:
    folder = tmp_path / "again"
    shutil.copytree(stopped_before_the_end, folder)
    parameters = job(folder, **{"EPOCHS": 1, "RESUME": True, **OTHER_INPUTS[what]})
    if what == "another place":
        stack, labels = write_scene(tmp_path, name="other")
        parameters |= {"STACKS": [str(stack)], "LABELS": [str(labels)]}
    with rasterio.open(parameters["STACKS" if what == "other values" else "LABELS"][0], "r+") as file:
        if what in ("other values", "other labels"):
            file.write((file.read(1) == 0).astype(file.dtypes[0]), 1)
    told = f"belongs to another training: .*{TOLD.get(what, what)}.* differ. Use the same inputs, or train without"
    with pytest.raises(InputError, match=told):
        train_job(parameters, Listener(), "t")


class StopsIn(Listener):
    """Asks to stop once the epoch of a member is told."""

    def __init__(self, file: Path, member: int, epoch: int) -> None:
        super().__init__()
        self.file, self.member, self.epoch = file, member, epoch

    def message(self, text: str) -> None:
        super().message(text)
        if f"Member {self.member} of 3." in self.messages and text.startswith(f"Epoch {self.epoch}/"):
            self.file.touch()


def stopped_ensemble(folder: Path, member: int, epoch: int, **changed: Any) -> tuple[StopsIn, dict[str, Any]]:
    listener = StopsIn(folder / "stop", member, epoch)
    settings = {"MEMBERS": 3, "EPOCHS": 6, "TILE_SIZE": 32, "STOP_FILE": str(listener.file), **changed}
    return listener, train_job(job(folder, **settings), listener, "t")


def test_an_ensemble_that_is_stopped_leaves_out_who_was_not_begun_and_who_had_hardly_begun(tmp_path: Path) -> None:
    """The second member is stopped after one epoch, the third never begins; what is kept is the first member's map."""
    listener, result = stopped_ensemble(tmp_path, member=2, epoch=1)
    assert "Member 3 of 3." not in listener.messages
    assert any("1 of 3 members are finished; those not begun are left out" in text for text in listener.messages)
    assert any("Member 2 was in work, after epoch 1: with it" in text for text in listener.messages)
    network, card = load_model(Path(result["OUTPUT"]))
    assert "members" not in card.options
    assert not hasattr(network, "members")
    assert [member["best_epoch"] for member in card.training["members"]] == [result["BEST_EPOCH"]]
    assert card.training["members_asked"] == 3
    alone = train_job(job(tmp_path, MEMBERS=1, EPOCHS=6, TILE_SIZE=32, OUTPUT=str(tmp_path / "a")), Listener(), "t")
    assert result["F1"] == pytest.approx(alone["F1"])
    assert [path.name for path in tmp_path.glob("model*")] == ["model.safetensors"]


@pytest.mark.parametrize("better", [True, False])
def test_the_member_in_work_is_kept_where_the_ensemble_is_better_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    values = iter([0.9, 0.8] if better else [0.8, 0.8])  # with it, without it
    monkeypatch.setattr(ensemble_training, "monitored_value", lambda *_: next(values))
    listener, result = stopped_ensemble(tmp_path, member=2, epoch=1, EPOCHS=2)
    assert len(read_card(Path(result["OUTPUT"])).training["members"]) == (2 if better else 1)
    assert any(text.endswith("so it is kept." if better else "so it is left out.") for text in listener.messages)


def test_an_ensemble_stopped_in_its_first_member_is_that_member(tmp_path: Path) -> None:
    listener, result = stopped_ensemble(tmp_path, member=1, epoch=1, REFIT=True)
    assert any("0 of 3 members are finished" in text for text in listener.messages)
    card = load_model(Path(result["OUTPUT"]))[1]
    assert len(card.training["members"]) == 1
    assert card.description.startswith("unet trained on 1 scene")


def test_a_stop_after_a_members_last_epoch_begins_no_other(tmp_path: Path) -> None:
    listener, result = stopped_ensemble(tmp_path, member=2, epoch=2, EPOCHS=2)
    assert "Member 3 of 3." not in listener.messages
    assert read_card(Path(result["OUTPUT"])).options["members"] == 2
