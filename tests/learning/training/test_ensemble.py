"""Deep ensembles: members share the split and differ by their seed; one model whose probability is their mean; resumed
member by member.
"""

from __future__ import annotations

import csv
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
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ensemble_training, "join_members", stop)
    with pytest.raises(KeyboardInterrupt):
        train_job(job(tmp_path, EPOCHS=1), Listener(), "t")
    monkeypatch.undo()
    with pytest.raises(InputError, match="belongs to another training"):
        train_job(job(tmp_path, EPOCHS=3, RESUME=True), Listener(), "t")
    listener = Listener()
    train_job(job(tmp_path, EPOCHS=1, RESUME=True), listener, "t")
    assert listener.metrics == []
    assert "Member 2 of 2 is there already." in listener.messages
    assert sorted(path.name for path in tmp_path.glob("model*")) == ["model.safetensors"]
