"""A Dask cluster gives the very map of one machine, also when a worker dies on the way."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
import rasterio
import torch

from landslide_mapper.core.calibration import Calibration
from landslide_mapper.core.errors import EngineError, InputError
from landslide_mapper.learning.compute.worker_identity import Identity, identity_here
from landslide_mapper.learning.inference import detect as detection
from landslide_mapper.learning.inference.cluster import SharedWork, predict_on_worker
from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.models.model_file import load_model, save_model
from landslide_mapper.models.registry import build

from ..detection_scenes import CPU, Listener, bands, card, values, write_stack

distributed = pytest.importorskip("distributed", reason="dask and distributed are not installed")
from ..dask_cluster import cluster_of  # noqa: E402 - needs distributed


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with cluster_of(tmp_path_factory.mktemp("cluster")) as address:
        yield address


@pytest.fixture
def request_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Requests for a map of 49 blended tiles, each its own block."""
    monkeypatch.setattr(detection, "MAX_BLOCK", 64)
    torch.manual_seed(0)
    save_model(
        tmp_path / "model.safetensors", build("unet", bands(), width=0.125), card(options={"width": 0.125}), "token"
    )
    pixels = values(250, 250)
    pixels[:, :60, :60] = np.nan
    stack = write_stack(tmp_path / "stack.tif", pixels)

    def make(name: str, **fields: Any) -> Request:
        return Request(
            stack=stack,
            model=str(tmp_path / "model.safetensors"),
            probability=tmp_path / name,
            tile_size=64,
            device="cpu",
            **fields,
        )

    return make


def run(request: Request, listener: Any = None) -> np.ndarray:
    network, model_card = load_model(Path(request.model))
    result = detect(request, network, model_card, CPU, listener or Listener())
    assert bool(result["workers"]) == bool(request.scheduler)
    with rasterio.open(request.probability) as raster:
        found: np.ndarray = raster.read(1)
    return found


def test_the_cluster_s_map_is_bit_identical_even_when_a_worker_dies(request_of: Any, address: str) -> None:
    class Killer(Listener):
        """Kills one worker when the first blocks are done."""

        killed = 0

        def progress(self, fraction: float) -> None:
            if fraction > 0.2 and not self.killed:
                with distributed.Client(address, set_as_default=False) as client:
                    self.killed = next(iter(client.run(os.getpid).values()))
                os.kill(self.killed, signal.SIGKILL)

    here, killer = run(request_of("here.tif")), Killer()
    there = run(request_of("there.tif", scheduler=address), killer)
    assert killer.killed
    told = next(text for text in killer.messages if "of the Dask cluster" in text)
    assert re.match(r"Computed by [23] workers of the Dask cluster at tcp://\S+; blocks of each: tcp://", told)
    assert np.array_equal(here, there, equal_nan=True)
    deadline = time.monotonic() + 60
    with distributed.Client(address, set_as_default=False) as client:
        while len(client.scheduler_info(n_workers=-1)["workers"]) < 2 and time.monotonic() < deadline:
            time.sleep(0.2)
        assert killer.killed not in client.run(os.getpid).values()
        assert len(client.scheduler_info(n_workers=-1)["workers"]) == 2


def test_what_the_workers_leave_out_as_fill_is_told_once_and_as_here(request_of: Any, address: str) -> None:
    """Twice, because the workers keep their reader: what they told of the first map does not count for the second."""
    here, told = Listener(), []
    fill_in(request_of("here.tif").stack)
    run(request_of("here.tif"), here)
    for _ in range(2):
        there = Listener()
        run(request_of("there.tif", scheduler=address), there)
        told.append([text for text in there.messages if "taken as missing" in text])
    wanted = [text for text in here.messages if "taken as missing" in text]
    assert len(wanted) == 1 and "Band B8 of stack.tif holds -9999 in" in wanted[0]
    assert told == [wanted, wanted]


def fill_in(stack: Path) -> None:
    """An undeclared fill in the second band, in blocks that the first does not leave out."""
    with rasterio.open(stack, "r+") as raster:
        values = raster.read(2)
        values[150:170, 100:220] = -9999
        raster.write(values, 2)


def test_an_address_where_nobody_answers_is_told_and_nothing_is_left(request_of: Any, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9 .*Check SCHEDULER"):
        run(request_of("there.tif", scheduler="tcp://127.0.0.1:9"))
    assert {path.name for path in tmp_path.iterdir()} == {"model.safetensors", "stack.tif"}


def test_a_worker_that_comes_later_checks_itself(request_of: Any, address: str) -> None:
    """Its work says what it must be; one that differs computes nothing."""
    with distributed.Client(address, set_as_default=False) as client:
        other = client.submit(predict_on_worker, other_work(request_of("there.tif")), None)
        with pytest.raises(EngineError, match="A Dask worker has another version of this package"):
            other.result(timeout=60)


def other_work(request: Request) -> SharedWork:
    return SharedWork(
        identity=Identity("other code", identity_here().torch),
        stack=request.stack,
        model=Path(request.model),
        area=None,
        missing="exclude",
        device="cpu",
        precision="",
        kept_levels=0,
        batch_size=1,
        turned=False,
        calibration=Calibration(),
        uncertainty=False,
        blended=True,
    )
