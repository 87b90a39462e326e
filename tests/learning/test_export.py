"""An exported model computes in other runtimes what PyTorch computes, and says what QGIS inference plugins need to
know.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
import torch

from landslide_mapper.core.bands import Band
from landslide_mapper.core.calibration import Calibration
from landslide_mapper.core.errors import EngineError, InputError, OutputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import ARCHITECTURES, ModelCard
from landslide_mapper.learning.compute.devices import Device
from landslide_mapper.learning.export import export_job
from landslide_mapper.learning.inference.predictor import Predictor
from landslide_mapper.models import build
from landslide_mapper.models.model_file import load_model, save_model

onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed in this environment")

BANDS = (
    Band("VV", "sar", mean=-12.0, std=4.0),
    Band("B4", "optical", mean=0.1, std=0.05),
    Band("aspect", "terrain", "circular"),
    Band("lithology", "geology", "categorical", classes=(1, 4)),
)
OPTIONS: dict[str, dict[str, Any]] = {
    "unet": {"width": 0.125, "members": 2},
    "multi_input_unet": {"width": 0.125},
    "fcn": {"width": 0.02},
    "fc_densenet": {"variant": "56", "width": 0.5, "layers_per_block": [2, 2, 2, 2, 2, 2]},
    "fca_densenet": {"variant": "56", "width": 0.5, "layers_per_block": [2, 2, 2, 2, 2, 2]},
}


def model(folder: Path, architecture: str = "unet", **changes: Any) -> Path:
    torch.manual_seed(3)
    card = ModelCard(
        "starter", architecture, BANDS, OPTIONS[architecture], tile_size=64, pixel_size_m=12.5, threshold=0.375
    )
    path = folder / f"{architecture}.safetensors"
    save_model(path, build(architecture, BANDS, **OPTIONS[architecture]), replace(card, **changes), "t")
    return path


def export(source: Path, output: Path, kind: str = "onnx") -> dict[str, Any]:
    return export_job({"model": str(source), "format": kind, "output": str(output)}, Silent(), "token")


def raw_values(number: int, size: int = 64) -> torch.Tensor:
    values = torch.rand(number, 4, size, size)
    values[:, 0] = values[:, 0] * 20 - 25
    values[:, 2] *= 360
    values[:, 3] = torch.where(values[:, 3] > 0.5, 4.0, 1.0)
    values[0, :2, :30] = torch.nan
    return values


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_onnx_runtime_gives_pytorchs_probabilities_for_any_batch(tmp_path: Path, architecture: str) -> None:
    source = model(tmp_path, architecture)
    result = export(source, tmp_path / "m.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "m.onnx"), providers=["CPUExecutionProvider"])
    network, _ = load_model(source)
    for number in (1, 3):
        values = raw_values(number)
        with torch.no_grad():
            expected = network(values).sigmoid().numpy()
        (found,) = session.run(None, {"bands": values.numpy()})
        assert found.shape == (number, 1, 64, 64)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)
    assert result["difference"] <= 1e-4
    assert {entry.name for entry in tmp_path.iterdir()} == {"m.onnx", "mlm.json", source.name}


@pytest.mark.parametrize("kind", ["onnx", "torchscript"])
def test_the_exported_network_gives_the_calibrated_probabilities_that_detection_gives(
    tmp_path: Path, kind: str
) -> None:
    source = model(tmp_path, "multi_input_unet", temperature=3.0, bias=-1.0)
    export(source, tmp_path / "exported", kind)
    network, card = load_model(source)
    values = raw_values(2)
    expected = Predictor(
        network, card.bands, Device(torch.device("cpu"), None, "cpu"), 2, Silent(), calibration=Calibration.of(card)
    )
    if kind == "onnx":
        (found,) = onnxruntime.InferenceSession(str(tmp_path / "exported")).run(None, {"bands": values.numpy()})
    else:
        found = torch.jit.load(str(tmp_path / "exported"))(values).detach().numpy()
    np.testing.assert_allclose(found[:, 0], expected.probabilities(list(values.numpy())), rtol=0, atol=1e-4)


def test_the_metadata_are_those_that_deepness_reads(tmp_path: Path) -> None:
    export(model(tmp_path), tmp_path / "m.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "m.onnx"))
    metadata = {name: json.loads(value) for name, value in session.get_modelmeta().custom_metadata_map.items()}
    assert metadata["model_type"] == "Segmentor"
    assert metadata["class_names"] == {"0": "background", "1": "landslide"}
    assert metadata["resolution"] == 1250
    assert metadata["tile_size"] == metadata["tiles_size"] == 64
    assert metadata["tiles_overlap"] == 50
    assert metadata["seg_thresh"] == 0.375
    assert metadata["band_names"] == ["VV", "B4", "aspect", "lithology"]
    assert metadata["landslide_mapper"]["name"] == "starter"
    assert session.get_inputs()[0].shape == ["batch", 4, 64, 64]
    assert session.get_outputs()[0].shape == ["batch", 1, 64, 64]


def test_deepness_preprocessing_hands_the_network_the_rasters_own_values(tmp_path: Path) -> None:
    """Deepness 0.6: float32(tile / 255), minus the mean, by the std, (N, H, W, C) to (N, C, H, W)."""
    source = model(tmp_path)
    export(source, tmp_path / "m.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "m.onnx"))
    metadata = session.get_modelmeta().custom_metadata_map
    mean, std = (np.array(json.loads(metadata[f"standardization_{name}"]), np.float32) for name in ("mean", "std"))
    values = raw_values(2)
    tiles = np.float32(values.permute(0, 2, 3, 1).numpy() * 1.0 / 255.0)
    (found,) = session.run(None, {"bands": np.transpose((tiles - mean) / std, (0, 3, 1, 2))})
    network, _ = load_model(source)
    with torch.no_grad():
        expected = network(values).sigmoid().numpy()
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)


def test_a_tile_size_off_the_networks_grid_is_rounded_up(tmp_path: Path) -> None:
    assert export(model(tmp_path, tile_size=50), tmp_path / "m.onnx")["tile_size"] == 64


@pytest.mark.filterwarnings("ignore:`torch.jit.load` is deprecated")
def test_torchscript_carries_the_card_and_computes_the_same(tmp_path: Path) -> None:
    source = model(tmp_path)
    export(source, tmp_path / "m.pt", "torchscript")
    extra = {"landslide_mapper.json": ""}
    loaded = torch.jit.load(tmp_path / "m.pt", _extra_files=extra)
    assert json.loads(extra["landslide_mapper.json"])["architecture"] == "unet"
    network, _ = load_model(source)
    values = raw_values(3)
    with torch.no_grad():
        torch.testing.assert_close(loaded(values), network(values).sigmoid(), rtol=0, atol=1e-4)


def test_without_onnx_the_cure_is_named_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = model(tmp_path)
    find_spec = sys.modules["importlib.util"].find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name, *rest: None if name == "onnx" else find_spec(name, *rest)
    )
    with pytest.raises(EngineError, match=r"no onnx package.*Set up the engine"):
        export(source, tmp_path / "m.onnx")
    assert [entry.name for entry in tmp_path.iterdir()] == [source.name]


def test_an_unknown_model_and_an_unknown_format_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no model file nowhere"):
        export(Path("nowhere"), tmp_path / "m.onnx")
    with pytest.raises(InputError, match=r"FORMAT is 'keras'\. Use one of onnx, torchscript"):
        export(model(tmp_path), tmp_path / "m.onnx", "keras")
    assert not (tmp_path / "m.onnx").exists()


@pytest.fixture
def full_disk() -> Iterator[Any]:
    """Call it, and files can no longer grow beyond 10 kB, as on a disk that fills up."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.posix("a limit on the size of files")
@pytest.mark.parametrize(("kind", "name"), [("onnx", "m.onnx"), ("torchscript", "m.pt")])
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path, full_disk: Any, kind: str, name: str) -> None:
    source = model(tmp_path, "multi_input_unet")
    full_disk()
    with pytest.raises(OutputError, match=rf"{name}.*Free some space"):
        export(source, tmp_path / name, kind)
    assert [entry.name for entry in tmp_path.iterdir()] == [source.name]
