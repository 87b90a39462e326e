"""Store small files of every format this release writes, for the test that later releases still read or refuse them.

usage: PYTHON tests/formats/store.py FOLDER

PYTHON is the engine's. FOLDER is named after the release, beside this file; it must not exist. Run it when a format's
version goes up, and keep the older folders.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "learning"))

from training_jobs import small_job  # noqa: E402
from training_scenes import Listener, write_scene  # noqa: E402


def load_package() -> None:
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


def store_model_and_job(scratch: Path, folder: Path) -> None:
    """A model as training writes it, its kernels as float16 to save room, and the job it came from."""
    from landslide_mapper.core.job import Job
    from landslide_mapper.learning.training.train import train_job
    from landslide_mapper.models.model_file import load_model, save_model

    parameters = small_job(scratch, write_scene(scratch), EPOCHS=2)
    train_job(parameters, Listener(), "t")
    network, card = load_model(Path(parameters["OUTPUT"]))
    save_model(folder / "model.safetensors", network, card, "t", half=True)
    plain = {name: value for name, value in parameters.items() if not isinstance(value, (str, list))}
    plain |= {"STACKS": ["stack.tif"], "LABELS": ["labels.tif"], "OUTPUT": "model.safetensors"}
    Job("train", plain, token="0123abcd", outputs=("model.safetensors",)).write(folder / "job.json")  # noqa: S106


def store_checkpoint(scratch: Path, folder: Path) -> None:
    """What one epoch of a network of a single convolution leaves."""
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.learning.compute.devices import open_device
    from landslide_mapper.learning.data.scenes import pair_scenes
    from landslide_mapper.learning.training.distributed import SilentMetrics
    from landslide_mapper.learning.training.fitting import Fitting
    from landslide_mapper.learning.training.loader import Batches
    from landslide_mapper.learning.training.losses import make_loss
    from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
    from landslide_mapper.learning.training.preparation import prepare_data

    torch.manual_seed(1)
    stack, labels = write_scene(scratch)
    scenes = pair_scenes([stack], [labels], [])
    plan = RECOMMENDED_PLAN.changed(tile_size=16, batch_size=8, epochs=1)
    data = prepare_data(scenes, "exclude", plan, 1, Silent())
    batches = Batches(scenes, missing="exclude", parts=data.parts, bands=data.bands, plan=plan, seed=1)
    fitting = Fitting(
        network=torch.nn.Conv2d(len(data.bands), 1, 3, padding=1),
        device=open_device("cpu", Silent()),
        plan=plan,
        loss=make_loss(plan.loss, 3.0),
        batches=batches,
        sampler=data.sampler,
        parts=data.parts,
        windows=[],
        seed=1,
        checkpoint=folder / "training.checkpoint",
        identity={"ARCHITECTURE": "one convolution", "SEED": 1},
        token="t",  # noqa: S106 - a run's mark
    )
    try:
        fitting.run(SilentMetrics())
    finally:
        batches.close()


def store_comparison(scratch: Path, folder: Path) -> None:
    """What a comparison leaves that was stopped after its first row, without the probability raster."""
    import numpy as np
    from training_scenes import write_raster

    from landslide_mapper.core.formats.unfinished_comparison import ROW, unfinished_folder
    from landslide_mapper.learning.comparison.compare import INPUTS, compare_job

    class StopsAtTheSecondRow(Listener):
        def message(self, text: str) -> None:
            if "(2 of 2)" in text:
                raise KeyboardInterrupt

    area = np.ones((64, 64), np.uint8)
    area[:, 44:] = 3
    table = scratch / "table.csv"
    parameters: dict[str, Any] = small_job(scratch, write_scene(scratch), EPOCHS=1)
    del parameters["OUTPUT"], parameters["ARCHITECTURE"]
    parameters |= {"AREAS": [str(write_raster(scratch / "area.tif", {"a": area}))], "TABLE": str(table)}
    parameters |= {
        "REPORT": str(scratch / "report.html"),
        "EXPERIMENTS": "custom",
        "CUSTOM": "red;unet;B4\nall;unet;all",
    }
    try:
        compare_job(parameters, StopsAtTheSecondRow(), "t")
    except KeyboardInterrupt:
        kept = unfinished_folder(table)
    target = folder / "comparison"
    [row] = kept.glob(f"*/{ROW}")
    (target / row.parent.name).mkdir(parents=True)
    shutil.copyfile(row, target / row.parent.name / ROW)
    inputs = (kept / INPUTS).read_text(encoding="utf-8").replace(json.dumps(str(scratch))[1:-1], "scenes")
    (target / INPUTS).write_text(inputs, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir()
    load_package()
    for store in (store_model_and_job, store_checkpoint, store_comparison):
        with tempfile.TemporaryDirectory() as scratch:
            store(Path(scratch).resolve(), folder)


if __name__ == "__main__":
    main()
