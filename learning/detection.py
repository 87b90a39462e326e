"""Detection: a stack and a network become a probability map, tile by tile, in memory that does not grow with the stack."""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray
from torch import nn

from ..contract.errors import InputError
from ..contract.feedback import Feedback, Stage, stop_if_cancelled
from ..contract.model_card import ModelCard
from ..contract.whole_output import appears_whole, partial_path
from ..contract.zoo import find_model
from ..models.model_file import load_model
from .devices import Device, open_device
from .prediction import Predictor
from .probability_writer import AssembledRaster, check_free_space, write_cog, write_mask
from .scenes import describe_raster
from .tile_reader import EXCLUDE, FILL, BlockData, BlockReader
from .tiling import Layout, Tile, choose_layout

BLOCK_SIDE = 1536
PIXEL_SIZE_FACTOR = 1.5
SAMPLE_SIDE = 256


@dataclass(frozen=True)
class Request:
    """What is to be detected and where it goes.

    `threshold` -1 is the model's, `tile_size` and `batch_size` 0 and `overlap` -1 are automatic, `missing` empty is as the model was
    trained. `area` is a raster on the stack's grid, 1 where a probability is wanted.
    """

    stack: Path
    model: str
    probability: Path
    mask: Path | None = None
    uncertainty: Path | None = None
    threshold: float = -1.0
    tile_size: int = 0
    overlap: int = -1
    tta: bool = False
    area: Path | None = None
    missing: str = ""
    batch_size: int = 0
    device: str = "auto"

    @staticmethod
    def of(parameters: dict[str, Any]) -> Request:
        """From a job's parameters; raises InputError that names what is missing or wrong."""
        unknown = sorted(set(parameters) - set(Request.__dataclass_fields__))
        if unknown:
            raise InputError(f"The detection job has unknown parameters: {', '.join(unknown)}. It knows: {', '.join(Request.__dataclass_fields__)}.")
        absent = [name for name in ("stack", "model", "probability") if not parameters.get(name)]
        if absent:
            raise InputError(f"The detection job does not say: {', '.join(absent)}. Add it to the job's parameters.")
        values = {name: value for name, value in parameters.items() if value is not None}
        for name in ("stack", "probability", "mask", "uncertainty", "area"):
            if values.get(name):
                values[name] = Path(values[name])
            else:
                values.pop(name, None)
        if values.get("missing", "") not in ("", EXCLUDE, FILL):
            raise InputError(f"MISSING {values['missing']!r} is not known. Use {EXCLUDE} or {FILL}.")
        return Request(**values)

    @property
    def outputs(self) -> list[Path]:
        return [path for path in (self.probability, self.mask, self.uncertainty) if path is not None]


def detect_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `detect`: parameters are the fields of `Request`; see `detect` for the result."""
    request = Request.of(parameters)
    model_path = find_model(request.model)
    network, card = load_model(model_path)
    device = open_device(request.device, feedback)
    return detect(request, network, card, device, feedback, token)


def detect(request: Request, network: nn.Module, card: ModelCard, device: Device, feedback: Feedback, token: str = "") -> dict[str, Any]:
    """Write the probability map (and mask and uncertainty map where asked for).

    Gives back the `threshold` used, `device_used`, `valid_pixels`, `tile_size`, `overlap` and `missing`. Raises InputError for a stack
    without the model's bands, OutputError when the disk is full; then no output is there.
    """
    token = token or uuid.uuid4().hex
    missing = request.missing or str(card.training.get("missing", EXCLUDE))
    threshold = card.threshold if request.threshold < 0 else request.threshold
    warn_of_pixel_size(request.stack, card, feedback)
    reader = BlockReader(request.stack, card.bands, missing, request.area)
    check_free_space(request.outputs, reader.stack.width * reader.stack.height)
    layout = layout_for(request, network, card, feedback)
    predictor = Predictor(network, card.bands, device, request.batch_size or 1, feedback, request.tta, float(card.training.get("temperature", 1.0)))
    with ExitStack() as ending:
        ending.callback(reader.close)
        whole = {target: ending.enter_context(appears_whole(target, token)) for target in request.outputs}
        temporary = partial_path(request.probability.with_name(f"assembled-{request.probability.name}"), token)
        assembled = ending.enter_context(AssembledRaster(temporary, reader.stack, 1, layout.blended))
        valid_pixels = run_blocks(reader, layout, predictor, assembled, Stage(feedback, 0, 0.9))
        assembled.finish()
        if request.mask is not None:
            write_mask(assembled.dataset, threshold, whole[request.mask], feedback)
        write_cog(assembled.path, whole[request.probability], "AVERAGE")
    feedback.progress(1)
    return {
        "threshold": threshold,
        "device_used": device.name,
        "valid_pixels": valid_pixels,
        "tile_size": layout.tile,
        "overlap": layout.overlap,
        "missing": missing,
    }


def warn_of_pixel_size(stack_path: Path, card: ModelCard, feedback: Feedback) -> None:
    """Tell when the stack's pixels are clearly larger or smaller than those the model has learnt from."""
    size = describe_raster(stack_path, "stack").pixel_size_m
    if not 1 / PIXEL_SIZE_FACTOR <= size / card.pixel_size_m <= PIXEL_SIZE_FACTOR:
        feedback.message(
            f"Warning: the pixels of {stack_path.name} are {size:.3g} m wide, the model {card.name} was trained on {card.pixel_size_m:.3g} m; "
            "expect poor results, or make a stack at the model's resolution."
        )


def layout_for(request: Request, network: nn.Module, card: ModelCard, feedback: Feedback) -> Layout:
    """Tiles as the user wants them, else as large as pays, or the training tile where the network pools over the whole tile."""
    halo, multiple = network.halo, int(network.multiple)  # type: ignore[arg-type]
    tile = request.tile_size or (card.tile_size if halo is None else 1024)
    layout = choose_layout(halo if isinstance(halo, int) else None, multiple, tile, request.overlap)
    how = f"blended over {layout.overlap} pixels" if layout.blended else f"joined without seam, with {layout.overlap} pixels of context"
    feedback.message(f"Tiles of {layout.tile} x {layout.tile} pixels, {how}.")
    return layout


def run_blocks(reader: BlockReader, layout: Layout, predictor: Predictor, assembled: AssembledRaster, feedback: Feedback) -> int:
    """Read, predict and write all blocks, overlapping in time; gives back the number of pixels with a probability."""
    stack = reader.stack
    tiling = layout.tiling(stack.height, stack.width, BLOCK_SIDE)
    total, done, valid_pixels, settled = stack.height * stack.width, 0, 0, False
    for data in reader.read_ahead(tiling.blocks()):
        stop_if_cancelled(feedback)
        if data.bands is not None:
            if not settled:
                predictor.settle_precision(sample_of(data))
                settled = True
            values = predict_block(data, predictor.probabilities, layout.blended)
            values[:, ~data.valid] = np.nan
            assembled.write_behind(data.block, values)
        fresh = np.s_[max(0, data.block.fresh_row - data.block.kept.top) :, max(0, data.block.fresh_column - data.block.kept.left) :]
        valid_pixels += int(np.count_nonzero(data.valid[fresh]))
        done += data.valid[fresh].size
        feedback.progress(done / total)
    assembled.wait()
    return valid_pixels


def sample_of(data: BlockData) -> NDArray[np.float32]:
    """A part of a block around a valid pixel, on which the number format is tried."""
    if data.bands is None:
        raise ValueError("a block without valid pixels gives no sample")
    kept, window = data.block.kept, data.block.window
    row, column = np.argwhere(data.valid)[np.count_nonzero(data.valid) // 2]
    top = max(0, min(int(row) + kept.top - window.top - SAMPLE_SIDE // 2, window.height - SAMPLE_SIDE))
    left = max(0, min(int(column) + kept.left - window.left - SAMPLE_SIDE // 2, window.width - SAMPLE_SIDE))
    return data.bands[:, top : top + SAMPLE_SIDE, left : left + SAMPLE_SIDE]


def predict_block(data: BlockData, predict: Callable[[list[NDArray[np.float32]]], list[NDArray[np.float32]]], blended: bool) -> NDArray[np.float32]:
    """Probabilities of a block's kept part, shape (1, height, width); tiles without a valid pixel are skipped."""
    if data.bands is None:
        raise ValueError("a block without valid pixels is not predicted")
    kept, window = data.block.kept, data.block.window
    values = np.zeros((1, kept.height, kept.width), np.float32)
    by_shape: dict[tuple[int, int], list[Tile]] = {}
    for tile in data.block.tiles():
        if data.valid[tile.kept.within(kept)].any():
            by_shape.setdefault((tile.window.height, tile.window.width), []).append(tile)
    for tiles in by_shape.values():
        predicted = predict([data.bands[(slice(None), *tile.window.within(window))] for tile in tiles])
        for tile, probability in zip(tiles, predicted, strict=True):
            kept_part = probability[tile.kept.within(tile.window)]
            place = (0, *tile.kept.within(kept))
            if blended:
                values[place] += kept_part * tile.weights()
            else:
                values[place] = kept_part
    return values
