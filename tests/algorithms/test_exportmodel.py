"""`landslide:exportmodel` through Processing, with a real worker."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path
from typing import Any, Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

MAKE_MODEL = """
import importlib.util, sys
from pathlib import Path
root, target = map(Path, sys.argv[1:])
init = root / "__init__.py"
spec = importlib.util.spec_from_file_location("landslide_mapper", init, submodule_search_locations=[str(root)])
sys.modules["landslide_mapper"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["landslide_mapper"])
from landslide_mapper.core.bands import known_band
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.models import build
from landslide_mapper.models.model_file import save_model
names = ["VV", "slope", "aspect"]
network = build("unet", names, width=0.125)
card = ModelCard("starter", "unet", tuple(map(known_band, names)), {"width": 0.125}, tile_size=64)
save_model(target, network, card, "t")
"""

Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, engine_python: Path) -> Path:
    """A small U-Net with fresh weights."""
    path = tmp_path_factory.mktemp("models") / "starter.safetensors"
    subprocess.run([str(engine_python), "-c", MAKE_MODEL, str(ROOT), str(path)], check=True)
    return path


def refused(run: Run, **parameters: Any) -> str:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        run("exportmodel", **parameters)
    return str(caught.value)


def test_onnx_is_the_default_and_is_written_where_asked(run: Run, model: Path, tmp_path: Path) -> None:
    outputs = run("exportmodel", MODEL=str(model), OUTPUT=str(tmp_path / "starter.onnx"))
    assert outputs == {"OUTPUT": str(tmp_path / "starter.onnx"), "MLM": str(tmp_path / "mlm.json")}
    content = (tmp_path / "starter.onnx").read_bytes()
    for key in (b"model_type", b"standardization_mean", b"seg_thresh", b"landslide_mapper"):
        assert key in content
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mlm.json", "starter.onnx"]


def test_a_temporary_output_gets_the_suffix_of_its_format(run: Run, model: Path) -> None:
    output = Path(run("exportmodel", MODEL=str(model), FORMAT="torchscript", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"])
    assert output.suffix == ".pt"
    assert any(name.endswith("landslide_mapper.json") for name in zipfile.ZipFile(output).namelist())


def test_an_output_of_the_other_formats_suffix_is_refused(run: Run, model: Path, tmp_path: Path) -> None:
    message = refused(run, MODEL=str(model), FORMAT="torchscript", OUTPUT=str(tmp_path / "starter.onnx"))
    assert "ends in .onnx, but the chosen format is saved as .pt" in message


def test_no_model_and_a_damaged_model_are_told_before_a_worker_starts(run: Run, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "starter.onnx"
    assert "no model file" in refused(run, MODEL="no such model", OUTPUT=str(output))
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(model.read_bytes()[:-10])
    assert "damaged.safetensors is truncated" in refused(run, MODEL=str(damaged), OUTPUT=str(output))
    assert not output.exists()
