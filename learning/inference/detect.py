"""Detection: a stack and a network become a probability map, tile by tile, in memory that does not grow with the
stack.
"""

from __future__ import annotations

import json
import math
import uuid
from collections import Counter
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Iterator

from torch import nn

from ...core.atomic_output import atomic_output, partial_path
from ...core.calibration import Calibration
from ...core.caution import caution
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ...core.model_card import ModelCard
from ...core.model_zoo import find_model
from ...models.model_file import load_model
from ..compute.cluster import Cluster, open_cluster
from ..compute.devices import DEVICES, Device, open_device
from ..compute.freed_memory import give_back_large_maps
from ..data.block_reader import BlockReader
from ..data.outputs import check_free_space
from ..data.raster_reader import EXCLUDE, FILL
from ..data.tiling import Layout, Tiling, choose_layout
from ..job_request import Between, OneOf, read_request
from .block_prediction import BlockResult, predict_block, sample_tiles
from .cluster import SharedWork, predict_on_cluster, tell_who_did_it
from .predictor import Predictor, views_of
from .raster_writer import ASSEMBLED_BYTES, COG_BYTES, AssembledRaster, write_cog, write_mask
from .stack_checks import (
    empty_bands,
    warn_of_empty_bands,
    warn_of_gaps,
    warn_of_other_scene,
    warn_of_pixel_size,
)
from .tile_size import batch_for, largest_tile
from .uncertainty import BANDS as UNCERTAINTY_MAP_BANDS
from .uncertainty import Uncertainty, to_uncertainty

MAX_BLOCK, BLOCK_BYTES = 1024, 64e6
UNCERTAINTY_BANDS = len(UNCERTAINTY_MAP_BANDS)
ITEM = "LANDSLIDE_MAPPER_"


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is to be detected and where it goes.

    `threshold` -1 is the model's, `tile_size` and `batch_size` 0 and `overlap` -1 are automatic, `missing` empty is as
    the model was trained. `area` is a raster on the stack's grid, 1 where a probability is wanted. `scheduler` is the
    address of a Dask cluster, empty for none.
    """

    stack: Path
    model: str
    probability: Path
    mask: Path | None = None
    uncertainty: Path | None = None
    threshold: Annotated[float, Between(-1, 1)] = -1.0
    tile_size: Annotated[int, Between(0, 65536)] = 0
    overlap: Annotated[int, Between(-1, 65536)] = -1
    tta: bool = False
    area: Path | None = None
    missing: Annotated[str, OneOf((EXCLUDE, FILL))] = ""
    batch_size: Annotated[int, Between(0, 65536)] = 0
    device: Annotated[str, OneOf(DEVICES)] = "auto"
    scheduler: str = ""

    @property
    def outputs(self) -> list[Path]:
        return [path for path in (self.probability, self.mask, self.uncertainty) if path is not None]


def detect_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `detect`: parameters are the fields of `Request`; see `detect` for the result."""
    request = read_request(Request, parameters, "detection")
    model_path = find_model(request.model)
    network, card = load_model(model_path)
    device = open_device(request.device, feedback)
    return detect(request, network, card, device, feedback, token)


def detect(
    request: Request, network: nn.Module, card: ModelCard, device: Device, feedback: Feedback, token: str | None = None
) -> dict[str, Any]:
    """Write the probability map (and the mask and the uncertainty map on request).

    The probability map's metadata say which model and threshold it comes from (see `provenance`).
    Gives back the `threshold` used, `device_used`, `valid_pixels`, `tile_size`, `overlap`, `missing` and `workers`, how
    many of a cluster did it (0: this process). Raises
    InputError for a stack without the model's bands, OutputError when the disk is full; then no output is there.
    """
    token = token or uuid.uuid4().hex
    if device.kind == "cpu":
        give_back_large_maps()
    missing = request.missing or card.missing
    threshold = card.threshold if request.threshold < 0 else request.threshold
    warn_of_pixel_size(request.stack, card, feedback)
    warn_of_other_scene(request.stack, card, feedback)
    warn_of_gaps(request.stack, card, missing, feedback)
    with ExitStack() as ending:
        cluster = ending.enter_context(cluster_of(request)) if request.scheduler else None
        reader = BlockReader(request.stack, card.bands, missing, request.area)
        ending.callback(reader.close)
        check_free_space(disk_needs(request, reader.stack.width * reader.stack.height))
        calibration, views = Calibration.of(card), views_of(card)
        predictor = Predictor(network, card.bands, device, 1, feedback, request.tta, calibration, views=views)
        if request.tta:
            feedback.message(f"The mean of {len(predictor.turns)} views.")
        layout = layout_for(request, predictor, card, feedback)
        predictor.batch_size = request.batch_size or batch_for(device, layout.tile)
        uncertainty = Uncertainty(predictor, feedback) if request.uncertainty is not None else None
        paths = {target: ending.enter_context(atomic_output(target, token)) for target in request.outputs}

        def new_raster(name: str, bands: int, further: int = 0) -> AssembledRaster:
            path = partial_path(request.probability.with_name(f"{name}-{request.probability.name}"), token)
            return ending.enter_context(AssembledRaster(path, reader.stack, bands, layout.blended, further))

        rasters = [
            new_raster("probability", 1),
            *([new_raster("spread", 2, UNCERTAINTY_BANDS - 2)] if uncertainty else []),
        ]
        rasters[0].dataset.update_tags(**provenance(card, threshold))
        tiling = layout.tiling(reader.stack.height, reader.stack.width, block_side(len(reader.indexes)))
        if missing == FILL:
            warn_of_empty_bands(reader, card, tiling, inside_area(request), feedback)
        if device.precision is not None:
            predictor.settle_precision(sample_tiles(reader, tiling))
        blocks_of: Counter[tuple[str, str]] = Counter()
        if cluster:
            work = shared_work(request, cluster, predictor, missing, tiling)
            results = predict_on_cluster(cluster, work, tiling, blocks_of, reader.raster)
        else:
            results = predict_here(reader, tiling, predictor, uncertainty)
        total = reader.stack.width * reader.stack.height
        valid_pixels = assemble(results, rasters, total, Stage(feedback, 0, 0.9))
        if valid_pixels == 0:
            caution(feedback, nothing_predicted(request, missing, empty_bands(reader, card, tiling)))
        reader.raster.tell_fill(feedback)
        workers = tell_who_did_it(request.scheduler, blocks_of, device, feedback) if cluster else 0
        finish(request, rasters, threshold, paths, Stage(feedback, 0.9, 1))
    feedback.progress(1)
    return {
        "threshold": threshold,
        "device_used": device.name,
        "valid_pixels": valid_pixels,
        "tile_size": layout.tile,
        "overlap": layout.overlap,
        "missing": missing,
        "workers": workers,
    }


def nothing_predicted(request: Request, missing: str, empty: list[str]) -> str:
    """The sentence for a map that is unknown everywhere, with the model's bands that are `empty`."""
    where = inside_area(request)
    if missing == FILL:
        return f"Nothing was predicted: {request.stack.name} has no value in any band of the model{where}. Check it."
    cause = f"Empty: {', '.join(empty)}. Check the nodata value" if empty else "No band is empty: check their gaps"
    return (
        f"Nothing was predicted: no pixel of {request.stack.name}{where} has a value in every band of the model, which "
        f"MISSING exclude asks for. {cause}, or choose MISSING fill."
    )


def inside_area(request: Request) -> str:
    return " inside AREA" if request.area else ""


def provenance(card: ModelCard, threshold: float) -> dict[str, str]:
    """Metadata items of the probability raster: the model's id and name, where it has learnt (GeoJSON, where its card
    tells), and the threshold of polygons and mask.
    """
    items = {"MODEL": card.id, "MODEL_NAME": card.name, "THRESHOLD": repr(float(threshold))}
    if isinstance(area := card.training.get("learnt_area"), dict):
        items["LEARNT_AREA"] = json.dumps(area)
    return {f"{ITEM}{name}": text for name, text in items.items()}


def cluster_of(request: Request) -> AbstractContextManager[Cluster]:
    """The request's cluster, all of whose workers see the same model, stack and area."""
    rasters = [path.absolute() for path in (request.stack, request.area) if path is not None]
    return open_cluster(request.scheduler, [find_model(request.model).absolute()], rasters)


def shared_work(request: Request, cluster: Cluster, predictor: Predictor, missing: str, tiling: Tiling) -> SharedWork:
    """What the workers of a cluster must know to give the very answer of this machine."""
    return SharedWork(
        identity=cluster.identity,
        stack=request.stack.absolute(),
        model=find_model(request.model).absolute(),
        area=request.area.absolute() if request.area else None,
        missing=missing,
        device=request.device,
        precision="" if predictor.device.precision is None else predictor.device.precision_name,
        kept_levels=predictor.kept_levels,
        batch_size=predictor.batch_size,
        turned=request.tta,
        calibration=predictor.calibration,
        uncertainty=request.uncertainty is not None,
        blended=tiling.blended,
    )


def finish(
    request: Request, rasters: list[AssembledRaster], threshold: float, paths: dict[Path, Path], feedback: Feedback
) -> None:
    """From the assembled rasters to the outputs, under their temporary names in `paths`."""
    probability = rasters[0]
    probability.finish()
    if request.mask is not None:
        write_mask(probability.dataset, threshold, paths[request.mask], feedback)
    write_cog(probability.path, paths[request.probability])
    probability.remove()
    if request.uncertainty is not None:
        to_uncertainty(rasters[1], feedback)
        rasters[1].finish()
        write_cog(rasters[1].path, paths[request.uncertainty])


def disk_needs(request: Request, pixels: int) -> dict[Path, float]:
    """The bytes that each output may take, with the rasters in work, which lie beside the probability."""
    needs = {request.probability: (ASSEMBLED_BYTES + COG_BYTES) * pixels}
    if request.mask is not None:
        needs[request.mask] = float(pixels)
    if request.uncertainty is not None:
        needs[request.probability] += UNCERTAINTY_BANDS * ASSEMBLED_BYTES * pixels
        needs[request.uncertainty] = UNCERTAINTY_BANDS * COG_BYTES * pixels
    return needs


def layout_for(request: Request, predictor: Predictor, card: ModelCard, feedback: Feedback) -> Layout:
    """Tiles as the user wants them, else as large as pays, or the training tile where the network pools over the whole
    tile.
    """
    network = predictor.network
    halo, multiple = getattr(network, "halo", None), int(getattr(network, "multiple", 1))
    automatic = card.tile_size if halo is None else largest_tile(network, len(card.bands), predictor.device, multiple)
    layout = choose_layout(halo, multiple, request.tile_size or automatic, request.overlap)
    how = (
        f"blended over {layout.overlap} pixels"
        if layout.blended
        else f"joined without seam, with {layout.overlap} pixels of context"
    )
    why = (
        " (the network looks at the whole tile, so it keeps its training tile)"
        if halo is None and not request.tile_size
        else ""
    )
    feedback.message(f"Tiles of up to {layout.tile} x {layout.tile} pixels{why}, {how}.")
    return layout


def predict_here(
    reader: BlockReader, tiling: Tiling, predictor: Predictor, uncertainty: Uncertainty | None
) -> Iterator[BlockResult]:
    """All blocks in order; while one is predicted, the next is read."""
    for data in reader.read_ahead(tiling.blocks()):
        yield predict_block(data, predictor, uncertainty, tiling.blended)


def assemble(results: Iterator[BlockResult], rasters: list[AssembledRaster], total: int, feedback: Feedback) -> int:
    """Write the blocks as they come, behind the work; gives back the number of pixels with a probability."""
    done = valid_pixels = 0
    for result in results:
        stop_if_cancelled(feedback)
        if result.values is not None:
            first = 0
            for raster in rasters:
                raster.write_behind(result.block, result.values[first : first + raster.bands])
                first += raster.bands
        valid_pixels += result.valid_pixels
        done += result.pixels
        feedback.progress(done / total)
    for raster in rasters:
        raster.wait()
    return valid_pixels


def block_side(bands: int) -> int:
    """The side of a block in pixels that keeps its bands below 64 MB; a block holds one tile at least."""
    return int(min(MAX_BLOCK, math.sqrt(BLOCK_BYTES / (4 * bands))))
