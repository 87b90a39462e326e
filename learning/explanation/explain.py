"""Explaining a detection: one heat map per input band, a ranking of the bands, and a report with overlays."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...core.atomic_output import atomic_output, partial_path
from ...core.calibration import Calibration
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ...core.model_card import ModelCard
from ...core.model_zoo import find_model
from ...core.pixels.window import Window
from ...models.model_file import load_model
from ..compute.devices import DEVICES, open_device
from ..data.block_reader import BlockData, BlockReader
from ..data.outputs import check_free_space, full_disk, write_csv
from ..data.raster_reader import RasterReader
from ..data.tiling import Layout, choose_layout
from ..inference.detect import block_side
from ..inference.raster_writer import ASSEMBLED_BYTES, COG_BYTES, AssembledRaster, write_cog
from ..job_request import OneOf, read_request
from .attribution import GRAD_CAM, METHODS, OCCLUSION, Explainer
from .report import Explanation, plain_sentence, write_explanation_report

MIN_TILE, MAX_TILE = 256, 512
SCALE_PERCENTILE, SCALE_SIDE = 99.5, 1000


@dataclass
class BandHeat:
    """Running sums of absolute heat by band, over the pixels called landslide and over all valid ones, and where they
    lie.

    `by_role` holds those of whole sensors taken away at once, where the method does that.
    """

    detected: NDArray[np.float64]
    everywhere: NDArray[np.float64]
    detected_pixels: float = 0.0
    valid_pixels: float = 0.0
    extent: Window | None = None
    by_role: BandHeat | None = None

    def add(self, heat: NDArray[np.float32], weights: NDArray[np.float32], detected: NDArray[np.bool_]) -> None:
        strength = np.abs(heat).astype(np.float64) * weights
        self.everywhere += strength.sum(axis=(1, 2))
        self.detected += strength[:, detected].sum(axis=1)
        self.valid_pixels += float(weights.sum())
        self.detected_pixels += float(weights[detected].sum())

    def widen(self, valid: NDArray[np.bool_], kept: Window) -> None:
        """Let the extent reach the valid pixels of a block."""
        rows, columns = np.flatnonzero(valid.any(axis=1)), np.flatnonzero(valid.any(axis=0))
        box = Window.between(
            row=kept.row + int(rows[0]),
            column=kept.column + int(columns[0]),
            bottom=kept.row + int(rows[-1]) + 1,
            right=kept.column + int(columns[-1]) + 1,
        )
        self.extent = self.extent.joined(box) if self.extent else box

    @property
    def importance(self) -> NDArray[np.float64]:
        """Share of each band in the heat on landslide pixels (where none was detected: on all), adding up to 1; equal
        where all heat is 0.
        """
        sums = self.detected if self.detected_pixels else self.everywhere
        total = float(sums.sum())
        return sums / total if total > 0 else np.full(len(sums), 1 / len(sums))


@dataclass(frozen=True)
class ExplanationRequest:
    """What is explained and where it goes: `output` a GeoTIFF with one band per band of the model, named alike,
    `report` HTML, `table` CSV (band, importance). `model` is a file or a zoo name, `area` a raster on the stack's grid,
    1 = wanted.
    """

    stack: Path
    model: str
    output: Path
    report: Path
    table: Path
    method: Annotated[str, OneOf(METHODS)] = GRAD_CAM
    area: Path | None = None
    device: Annotated[str, OneOf(DEVICES)] = "auto"


def explain_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `explain`: parameters are the fields of `ExplanationRequest`; see `explain`."""
    return explain(read_request(ExplanationRequest, parameters, "explanation"), feedback, token)


def explain(request: ExplanationRequest, feedback: Feedback, token: str) -> dict[str, Any]:
    """Explain a model on a stack.

    Heat is divided by one number for all bands, its 99.5th percentile, so that 1 is very strong and bands compare; NaN
    where the stack has no data. Memory does not grow with the raster. Gives {"device_used", "importance"}. Raises
    InputError for missing bands and where nothing is valid.
    """
    token = token or uuid.uuid4().hex
    output = request.output
    network, card = load_model(find_model(request.model))
    device = open_device(request.device, feedback)
    explainer = Explainer(network, card.bands, request.method, device.torch_device)
    missing = card.missing
    reader = BlockReader(request.stack, card.bands, missing, request.area)
    try:
        layout = layout_for(network.halo, network.multiple, card.tile_size, explainer.method)
        feedback.message(f"{explainer.method} on {device.name}, tiles of {layout.tile} pixels.")
        pixels = reader.stack.width * reader.stack.height
        check_free_space({output: (ASSEMBLED_BYTES + COG_BYTES) * len(card.bands) * pixels})
        with (
            atomic_output(output, token) as whole,
            AssembledRaster(
                partial_path(output.with_name(f"heat-{output.name}"), token),
                reader.stack,
                len(card.bands),
                layout.blended,
            ) as heat,
        ):
            sums = run_blocks(reader, layout, explainer, card, heat, Stage(feedback, 0, 0.9))
            reader.raster.tell_fill(feedback)
            if sums.extent is None:
                where = " inside the area" if request.area else ""
                raise InputError(
                    f"The stack {request.stack.name} has no pixel{where} where the model could say anything. Check its "
                    "nodata and the area."
                )
            describe(heat, card, explainer.method, Stage(feedback, 0.9, 0.95))
            write_cog(heat.path, whole)
            roles = importance_by_role(sums, card, explainer)
            pixels = (int(sums.detected_pixels), int(sums.valid_pixels))
            explanation = Explanation(card, explainer.method, sums.importance, roles, sums.extent, *pixels)
            rows = ([band.name, f"{share:.6f}"] for band, share in zip(card.bands, sums.importance, strict=True))
            write_csv(request.table, [["band", "importance"], *rows], token)
            warmth = RasterReader(heat.path, "heat map")
            try:
                write_explanation_report(request.report, explanation, warmth, reader.raster, reader.indexes, token)
            finally:
                warmth.close()
    finally:
        reader.close()
    feedback.message(plain_sentence(explanation))
    feedback.progress(1)
    return {
        "device_used": device.name,
        "importance": {band.name: float(share) for band, share in zip(card.bands, sums.importance, strict=True)},
    }


def importance_by_role(sums: BandHeat, card: ModelCard, explainer: Explainer) -> dict[str, float]:
    """Share of each kind of sensor: taken away as a whole where the method does that, else its bands' shares
    together.
    """
    if sums.by_role is not None:
        return dict(zip(explainer.roles, sums.by_role.importance.tolist(), strict=True))
    shares = list(zip(card.bands, sums.importance.tolist(), strict=True))
    return {role: sum(share for band, share in shares if band.role == role) for role in explainer.roles}


def layout_for(halo: int | None, multiple: int, training_tile: int, method: str) -> Layout:
    """Tiles that show no seam: exact ones for occlusion, blended ones for gradients, which reach twice as far.

    A network that looks at the whole tile (no `halo`) keeps its training tile, overlapping by half.
    """
    if halo is None:
        return choose_layout(None, multiple, min(MAX_TILE, max(MIN_TILE, training_tile)))
    return (
        choose_layout(halo, multiple, MAX_TILE)
        if method == OCCLUSION
        else choose_layout(None, multiple, MAX_TILE, MAX_TILE // 4)
    )


def run_blocks(
    reader: BlockReader,
    layout: Layout,
    explainer: Explainer,
    card: ModelCard,
    raster: AssembledRaster,
    feedback: Feedback,
) -> BandHeat:
    """Explain all tiles that hold a valid pixel and write their heat."""
    stack = reader.stack
    tiling = layout.tiling(stack.height, stack.width, max(layout.tile, block_side(2 * len(card.bands))))
    total, done = stack.height * stack.width, 0
    sums = BandHeat(np.zeros(len(card.bands)), np.zeros(len(card.bands)))
    if explainer.method == OCCLUSION:
        sums.by_role = BandHeat(np.zeros(len(explainer.roles)), np.zeros(len(explainer.roles)))
    # The explainer's probabilities are the network's own, as they were before calibration.
    threshold = float(Calibration.of(card).uncalibrated(card.threshold))
    for data in reader.read_ahead(tiling.blocks()):
        if data.bands is not None:
            heat = explain_block(data, explainer, threshold, layout.blended, sums, feedback)
            heat[:, ~data.valid] = np.nan
            raster.write_behind(data.block, heat)
            sums.widen(data.valid, data.block.kept)
        fresh = np.s_[
            max(0, data.block.fresh_row - data.block.kept.row) :,
            max(0, data.block.fresh_column - data.block.kept.column) :,
        ]
        done += data.valid[fresh].size
        feedback.progress(done / total)
    raster.wait()
    return sums


def explain_block(
    data: BlockData, explainer: Explainer, threshold: float, blended: bool, sums: BandHeat, feedback: Feedback
) -> NDArray[np.float32]:
    """Heat of a block's kept part (bands, height, width); tiles without a valid pixel stay 0."""
    if data.bands is None:
        raise ValueError("a block without valid pixels is not explained")
    kept, window = data.block.kept, data.block.window
    values = np.zeros((len(data.bands), kept.height, kept.width), np.float32)
    for tile in data.block.tiles():
        stop_if_cancelled(feedback)
        valid = data.valid[tile.kept.within(kept)]
        if not valid.any():
            continue
        inside = tile.kept.within(tile.window)
        raw = data.bands[(slice(None), *tile.window.within(window))]
        heat, probability = explainer.heat(raw)
        heat, detected = heat[(slice(None), *inside)], (probability[inside] >= threshold) & valid
        weights = np.where(valid, tile.weights() if blended else 1, 0).astype(np.float32)
        values[(slice(None), *tile.kept.within(kept))] += heat * (tile.weights() if blended else 1)
        sums.add(heat, weights, detected)
        if sums.by_role is not None:
            sums.by_role.add(explainer.heat_by_role(raw)[(slice(None), *inside)], weights, detected)
    return values


def describe(raster: AssembledRaster, card: ModelCard, method: str, feedback: Feedback) -> None:
    """Divide the heat by its scale, name the bands, and close the raster for reading."""
    scale = heat_scale(raster)
    try:
        for window, values in raster.rows():
            stop_if_cancelled(feedback)
            if np.isfinite(values).any():
                raster.dataset.write(values / np.float32(scale), window=window)
            feedback.progress((window.row_off + window.height) / raster.dataset.height)
        for index, band in enumerate(card.bands, start=1):
            raster.dataset.set_band_description(index, band.name)
            raster.dataset.update_tags(index, METHOD=method, HEAT_SCALE=f"{scale:.6g}")
    except (RasterioError, OSError) as error:
        raise full_disk(raster.path, error) from error
    raster.finish()


def heat_scale(raster: AssembledRaster) -> float:
    """The 99.5th percentile of the absolute heat of all bands, from about a million pixels; 1 where all heat is 0."""
    dataset = raster.dataset
    step = max(1.0, max(dataset.width, dataset.height) / SCALE_SIDE)
    shape = (max(1, round(dataset.height / step)), max(1, round(dataset.width / step)))
    largest = []
    for index in range(1, dataset.count + 1):
        sample = np.abs(dataset.read(index, out_shape=shape))
        largest.append(sample[np.isfinite(sample)])
    together = np.concatenate(largest)
    scale = float(np.percentile(together, SCALE_PERCENTILE)) if together.size else 0.0
    return scale or float(together.max(initial=0)) or 1.0
