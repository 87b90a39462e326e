"""Detection on a Dask cluster: its workers predict blocks, this process puts them together in order, exactly as on one
machine.

Every worker needs this package, PyTorch, and the stack and the model under the same paths (a shared file system). A
worker that dies is replaced by the cluster and its block computed again; a block is written once, by this process.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import torch

from ...core.calibration import Calibration
from ...core.errors import EngineError, InputError
from ...core.feedback import Silent
from ...models.model_file import load_model
from ..compute.devices import open_device
from ..data.block_reader import BlockReader
from ..data.tiling import Block, Tiling
from .block_prediction import BlockResult, predict_block
from .predictor import Predictor
from .uncertainty import Uncertainty

BLOCKS_AHEAD = 2
CONNECT_SECONDS = 30
ATTEMPTS = 5


@dataclass(frozen=True, kw_only=True)
class SharedWork:
    """What a worker must know to predict blocks as this machine would: paths, number format, batch."""

    stack: Path
    model: Path
    area: Path | None
    missing: str
    device: str
    precision: str
    kept_levels: int
    batch_size: int
    turned: bool
    calibration: Calibration
    uncertainty: bool
    blended: bool


class WorkerTools:
    """One worker's reader and predictor, made when its first block comes and kept while the work stays the same."""

    lock = threading.Lock()
    kept: tuple[SharedWork, BlockReader, Predictor, Uncertainty | None] | None = None

    @classmethod
    def of(cls, work: SharedWork) -> tuple[BlockReader, Predictor, Uncertainty | None]:
        if cls.kept is None or cls.kept[0] != work:
            network, card = load_model(work.model)
            predictor = Predictor(
                network,
                card.bands,
                open_device(work.device, Silent()),
                work.batch_size,
                Silent(),
                work.turned,
                work.calibration,
            )
            predictor.use(getattr(torch, work.precision) if work.precision else None, work.kept_levels)
            reader = BlockReader(work.stack, card.bands, work.missing, work.area)
            cls.kept = (work, reader, predictor, Uncertainty(predictor, Silent()) if work.uncertainty else None)
        return cls.kept[1:]


def predict_on_worker(work: SharedWork, block: Block) -> BlockResult:
    """Runs in a worker of the cluster: read and predict one block."""
    with WorkerTools.lock:
        reader, predictor, uncertainty = WorkerTools.of(work)
        return predict_block(reader.read(block), predictor, uncertainty, work.blended)


def predict_on_cluster(address: str, work: SharedWork, tiling: Tiling) -> Iterator[BlockResult]:
    """The blocks in order, predicted by the workers of the cluster at `address`.

    Only a few blocks per worker are under way, so memory does not grow with the raster. Raises EngineError when Dask is
    not installed, the cluster cannot be reached or has no worker, or a block fails on several workers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise EngineError(
            "SCHEDULER needs the packages dask and distributed in the engine's Python. Install them, or leave "
            "SCHEDULER empty."
        ) from error
    try:
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise InputError(
            f"No Dask scheduler answers at {address} ({error}). Check SCHEDULER, or leave it empty to compute here."
        ) from error
    with client:
        workers = len(client.scheduler_info(n_workers=-1)["workers"])
        if workers == 0:
            raise EngineError(
                f"The Dask cluster at {address} has no worker. Start workers with 'dask worker {address}', then run "
                "again."
            )
        under_way: deque[Any] = deque()
        for block in tiling.blocks():
            under_way.append(client.submit(predict_on_worker, work, block, pure=False, retries=ATTEMPTS))
            if len(under_way) > BLOCKS_AHEAD * workers:
                yield result_of(under_way.popleft(), address)
        while under_way:
            yield result_of(under_way.popleft(), address)


def result_of(future: Any, address: str) -> BlockResult:
    """Wait for one block; a failure that is not ours becomes one sentence."""
    try:
        result: BlockResult = future.result()
    except (InputError, EngineError):
        raise
    except Exception as error:
        raise EngineError(
            f"A block failed on the Dask cluster at {address}: "
            f"{str(error).splitlines()[0] if str(error) else error!r}. Check that every worker has this package, "
            "PyTorch and the stack and model under the same paths."
        ) from error
    return result
