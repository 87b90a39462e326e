"""Files of each release's formats, stored by tests/formats/store.py, are read; others are refused with the cure."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load, load_file, save_file

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.formats.unfinished_comparison import ROW, finished_rows
from landslide_mapper.core.formats.version import check_format
from landslide_mapper.core.job import Job
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.comparison.compare import COLUMNS, INPUTS, open_folder, read_inputs
from landslide_mapper.learning.compute.devices import open_device
from landslide_mapper.learning.training.checkpoint import STATE_KEY, read_checkpoint
from landslide_mapper.learning.training.fitting import Fitting
from landslide_mapper.learning.training.losses import make_loss
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
from landslide_mapper.models.model_file import load_model

from .training_scenes import Listener

RELEASES = sorted(
    path for path in (Path(__file__).parents[1] / "formats").iterdir() if path.is_dir() and "." in path.name
)
IDENTITY = {"ARCHITECTURE": "one convolution", "SEED": 1}


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of one release's files."""
    folder = tmp_path / "stored"
    shutil.copytree(request.param, folder)
    return folder


def test_a_stored_model_predicts_and_says_what_decides_its_maps(stored: Path) -> None:
    network, card = load_model(stored / "model.safetensors")
    assert [band.name for band in card.bands] == ["B4", "slope", "aspect"]
    assert (card.architecture, card.tile_size, card.missing) == ("unet", 16, "exclude")
    assert 0 < card.threshold < 1
    assert card.temperature != 1
    assert card.bias != 0
    assert len(card.id) == 64
    assert card.training["learnt_area"]["type"] == "FeatureCollection"
    with torch.inference_mode():
        assert torch.isfinite(network(torch.rand(1, 3, 20, 20))).all()


def test_a_stored_checkpoint_goes_on(stored: Path) -> None:
    """Weights, average, best epoch and the optimizer's memory are there again."""
    network = torch.nn.Conv2d(3, 1, 3, padding=1)
    nothing: Any = None
    fitting = Fitting(
        network=network,
        device=open_device("cpu", Silent()),
        plan=RECOMMENDED_PLAN,
        loss=make_loss("bce", 1),
        batches=nothing,
        sampler=nothing,
        parts=nothing,
        windows=[],
        seed=1,
        checkpoint=stored / "training.checkpoint",
        identity=IDENTITY,
        token="t",  # noqa: S106 - a run's mark
    )
    fitting.resume(Silent())
    assert (fitting.progress.epoch, fitting.progress.best_epoch) == (1, 1)
    tensors = load_file(stored / "training.checkpoint")
    assert torch.equal(network.weight, tensors["network.weight"])
    assert torch.equal(fitting.average.module.weight, tensors["average.module.weight"])
    assert torch.equal(fitting.best["weight"], tensors["best.weight"])
    moments = fitting.optimizer.state_dict()["state"][0]
    assert torch.equal(moments["exp_avg"], tensors["optimizer.0.exp_avg"])


def test_a_stored_job_is_read(stored: Path) -> None:
    job = Job.read(stored / "job.json")
    assert (job.task, job.token, job.outputs) == ("train", "0123abcd", ("model.safetensors",))
    assert job.parameters["STACKS"] == ["stack.tif"]


def test_a_stored_comparison_keeps_its_rows(stored: Path) -> None:
    folder = stored / "comparison"
    listener = Listener()
    open_folder(folder, read_inputs(folder / INPUTS), listener)
    assert listener.messages == []
    assert finished_rows(folder) == 1
    [row] = folder.glob(f"*/{ROW}")
    content = json.loads(row.read_text(encoding="utf-8"))
    assert set(COLUMNS) <= set(content)
    assert content["folder"] == row.parent.name


@pytest.mark.parametrize(
    ("found", "cure"),
    [(2, "Update the plugin."), (0, "Make it again."), (None, "Make it again."), (True, "Make it"), ("1", "Make")],
)
def test_any_other_format_is_refused_with_the_cure(found: object, cure: str) -> None:
    with pytest.raises(InputError, match=rf"map\.xyz: the map has .*format.*, this version reads 1\. {cure}"):
        check_format(found, 1, "map", Path("map.xyz"), "Make it again.")
    check_format(1, 1, "map", Path("map.xyz"), "Make it again.")


def changed_checkpoint(path: Path, version: int | None) -> None:
    with safe_open(path, "pt") as file:
        content = json.loads(file.metadata()[STATE_KEY])
    tensors = load(path.read_bytes())
    content["format"] = version
    if version is None:
        del content["format"]
    save_file(tensors, path, metadata={STATE_KEY: json.dumps(content)})


@pytest.mark.parametrize(
    ("version", "cure"),
    [
        (99, "Update the plugin"),
        (None, "Delete it, or train without RESUME"),
        (0, "Delete it, or train without RESUME"),
    ],
)
def test_a_checkpoint_of_another_version_is_refused(stored: Path, version: int | None, cure: str) -> None:
    changed_checkpoint(stored / "training.checkpoint", version)
    with pytest.raises(InputError, match=cure):
        read_checkpoint(stored / "training.checkpoint", IDENTITY)


def test_a_job_of_a_newer_version_is_refused_and_one_that_says_none_is_read(stored: Path) -> None:
    path = stored / "job.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**content, "format": 2}), encoding="utf-8")
    with pytest.raises(InputError, match=r"job\.json: the job has format 2, this version reads 1\. Update the plugin"):
        Job.read(path)
    del content["format"]
    path.write_text(json.dumps(content), encoding="utf-8")
    assert Job.read(path).task == "train"


@pytest.mark.parametrize("content", ['{"SEED": 1}', '{"format": 2, "inputs": {}}', "[]", "{", '{"format": 1}'])
def test_a_comparison_of_another_version_is_refused_and_kept(stored: Path, content: str) -> None:
    """The rows may be hours of work: they are not dropped, and the message says where they lie."""
    folder = stored / "comparison"
    (folder / INPUTS).write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"inputs\.json.*(Update the plugin|or choose another TABLE)"):
        open_folder(folder, {"SEED": 1}, Listener())
    assert finished_rows(folder) == 1


def test_the_newest_release_is_stored() -> None:
    metadata = (Path(__file__).parents[2] / "metadata.txt").read_text(encoding="utf-8")
    version = next(line.partition("=")[2] for line in metadata.splitlines() if line.startswith("version="))
    assert version.rpartition(".")[0] in {release.name for release in RELEASES}
    assert all(read_card(release / "model.safetensors").id for release in RELEASES)
