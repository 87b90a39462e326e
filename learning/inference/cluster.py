"""Detection on a Dask cluster: its workers predict blocks, this process puts them together in order, exactly as on one
machine.

A worker that dies is replaced by the cluster and its block computed again; a block is written once, by this process.
"""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, NamedTuple

import torch

from ...core.calibration import Calibration
from ...core.caution import caution
from ...core.feedback import Feedback, Silent
from ...core.pixels.fill_record import FillRecord
from ...models.model_file import load_model
from ..compute.cluster import Cluster, check_this_worker
from ..compute.devices import Device, open_device
from ..compute.worker_identity import Identity
from ..data.block_reader import BlockReader
from ..data.raster_reader import RasterReader
from ..data.tiling import Block, Tiling
from .block_prediction import BlockResult, predict_block
from .predictor import Predictor, views_of
from .uncertainty import Uncertainty

BLOCKS_AHEAD = 2
ATTEMPTS = 5


@dataclass(frozen=True, kw_only=True)
class SharedWork:
    """What a worker must know to predict blocks as this machine would: paths, number format, batch."""

    identity: Identity
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
            check_this_worker(work.identity)
            network, card = load_model(work.model)
            predictor = Predictor(
                network,
                card.bands,
                open_device(work.device, Silent()),
                work.batch_size,
                Silent(),
                work.turned,
                work.calibration,
                views=views_of(card),
            )
            predictor.use(getattr(torch, work.precision) if work.precision else None, work.kept_levels)
            reader = BlockReader(work.stack, card.bands, work.missing, work.area)
            cls.kept = (work, reader, predictor, Uncertainty(predictor, Silent()) if work.uncertainty else None)
        return cls.kept[1:]


class DoneBlock(NamedTuple):
    """A block, the worker that predicted it and on which device, and what fill it read there, by band."""

    result: BlockResult
    worker: str
    device: str
    fills: dict[int, FillRecord]


def predict_on_worker(work: SharedWork, block: Block) -> DoneBlock:
    """Runs in a worker of the cluster: read and predict one block."""
    from distributed import get_worker

    with WorkerTools.lock:
        reader, predictor, uncertainty = WorkerTools.of(work)
        result = predict_block(reader.read(block), predictor, uncertainty, work.blended)
        fills = {index: record.taken() for index, record in reader.raster.fills.items()}
        return DoneBlock(result, str(get_worker().address), device_model(predictor.device), fills)


def predict_on_cluster(
    cluster: Cluster, work: SharedWork, tiling: Tiling, blocks_of: Counter[tuple[str, str]], stack: RasterReader
) -> Iterator[BlockResult]:
    """The blocks in order, predicted by the cluster's workers; `blocks_of` counts them by worker and device, and the
    fill that they find counts as found by this process's reader of the stack.

    Only a few blocks per worker are under way, so memory does not grow with the raster. Raises EngineError when a block
    fails on several workers.
    """
    under_way: deque[Any] = deque()

    def next_done() -> BlockResult:
        done: DoneBlock = cluster.result_of(under_way.popleft())
        blocks_of[done.worker, done.device] += 1
        for index, record in done.fills.items():
            stack.fill_record(index).add(record)
        return done.result

    most = BLOCKS_AHEAD * max(1, cluster.workers())
    for block in tiling.blocks():
        under_way.append(cluster.client.submit(predict_on_worker, work, block, pure=False, retries=ATTEMPTS))
        if len(under_way) > most:
            yield next_done()
    while under_way:
        yield next_done()


def device_model(device: Device) -> str:
    """What decides how numbers are rounded: the graphics card, or the instructions that a processor is used with."""
    return device.name if device.kind != "cpu" else f"cpu, {torch.backends.cpu.get_cpu_capability()}"


def tell_who_did_it(address: str, blocks_of: Counter[tuple[str, str]], here: Device, feedback: Feedback) -> int:
    """Say which workers predicted how many blocks, and caution where their devices are not of this computer's kind;
    gives back how many workers it were.
    """
    named = [f"{worker} ({device}): {count}" for (worker, device), count in sorted(blocks_of.items())]
    feedback.message(
        f"Computed by {len(named)} {'worker' if len(named) == 1 else 'workers'} of the Dask cluster at {address}; "
        f"blocks of each: {'; '.join(named)}."
    )
    others = sorted({device for _, device in blocks_of} - {device_model(here)})
    if others:
        caution(
            feedback,
            f"Workers of the cluster compute on {', '.join(others)}, this computer on {device_model(here)}: "
            "probabilities can differ in their last digits from those computed here.",
        )
    return len(named)
