"""Export a model for other programs: ONNX with the metadata of QGIS inference plugins, or TorchScript."""

from __future__ import annotations

import importlib.util
import io
import json
import math
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Sequence

import torch
from torch import Tensor, nn

from ..core.atomic_output import atomic_outputs
from ..core.bands import CATEGORICAL, CIRCULAR, Band
from ..core.calibration import Calibration
from ..core.errors import EngineError, InputError, OutputError
from ..core.feedback import Feedback
from ..core.formats.stac_mlm import mlm_item, place_of_item, with_earlier_assets
from ..core.model_card import CARD_KEY, ModelCard
from ..core.model_zoo import find_model
from ..models.model_file import load_model
from .job_request import OneOf, read_request

ONNX, TORCHSCRIPT = "onnx", "torchscript"
FORMATS = (ONNX, TORCHSCRIPT)
OPSET = 17
MAX_ONNX_BYTES = 2**31 - 2**24
TOLERANCE = 1e-4
MAX_OVERLAP_PERCENT = 50


class Probability(nn.Module):
    """A network whose output is the calibrated landslide probability 0-1 instead of its logit."""

    def __init__(self, network: nn.Module, calibration: Calibration) -> None:
        super().__init__()
        self.network, self.calibration = network, calibration

    def forward(self, bands: Tensor) -> Tensor:
        return torch.sigmoid(self.calibration.logits(self.network(bands)))


@dataclass(frozen=True)
class ExportRequest:
    """The `model` (file or zoo name) to be written in another `format`."""

    model: str
    output: Path
    format: Annotated[str, OneOf(FORMATS)] = ONNX


def export_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `export`: parameters are the fields of `ExportRequest`; see `export`."""
    return export(read_request(ExportRequest, parameters, "export"), feedback, token)


def export(request: ExportRequest, feedback: Feedback, token: str) -> dict[str, Any]:
    """Write a model in another format, and beside it its description as a STAC item (core/formats/stac_mlm.py); gives
    {"output", "mlm", "tile_size", "difference"}.

    The exported network takes raw band values (N, bands, tile, tile) float32, NaN where missing, in the card's order of
    bands, any N, and gives probabilities (N, 1, tile, tile). `tile` is the training tile, rounded up to the network's
    multiple. `difference` is the largest difference of a probability from PyTorch's on a test tile, None where
    onnxruntime is absent.

    Raises InputError for an unusable model, EngineError when the engine lacks onnx, OutputError when the exported
    network does not compute the same to 1e-4 or cannot be written.
    """
    target = request.output
    network, card = load_model(find_model(request.model))
    tile = math.ceil(card.tile_size / network.multiple) * network.multiple
    probability = Probability(network, Calibration.of(card)).eval()
    example = plausible_tile(card.bands, tile)
    feedback.message(
        f"{card.name}: {len(card.bands)} bands in the order {', '.join(band.name for band in card.bands)}; tiles of "
        f"{tile} pixels."
    )
    feedback.progress(0.1)

    parameters = sum(parameter.numel() for parameter in network.parameters())
    item = mlm_item(card, target.name, request.format, tile, parameters)
    described = place_of_item(target, item)
    with (
        atomic_outputs({"model": target, "item": described}, token) as whole,
        torch.no_grad(),
        warnings.catch_warnings(),
    ):
        temporary = whole["model"]
        # Both exporters warn about what is wanted here: the tile's size is fixed, and the classic ONNX exporter needs
        # no further package.
        warnings.simplefilter("ignore")
        expected = probability(example)
        match request.format:
            case "onnx":
                write_onnx(probability, card, tile, network.halo, temporary)
                feedback.progress(0.7)
                difference = onnx_difference(temporary, example, expected)
            case _:
                write_torchscript(probability, card, example, temporary)
                feedback.progress(0.7)
                difference = float((torch.jit.load(temporary)(example) - expected).abs().max())
        if difference is not None and not difference <= TOLERANCE:
            raise OutputError(
                f"The exported {card.name} differs from the model by {difference:.1e} in probability, more than "
                f"{TOLERANCE:g}. Export it in the other format."
            )
        whole["item"].write_text(
            json.dumps(with_earlier_assets(item, described), indent=1, ensure_ascii=False, allow_nan=False),
            encoding="utf-8",
        )
    told = (
        "not compared, because onnxruntime is absent"
        if difference is None
        else f"largest difference from PyTorch {difference:.1e}"
    )
    feedback.message(f"Written {target}: {told}.")
    feedback.progress(1)
    return {"output": str(target), "mlm": str(described), "tile_size": tile, "difference": difference}


def write_onnx(probability: nn.Module, card: ModelCard, tile: int, halo: int | None, path: Path) -> None:
    """One ONNX file, batch size free, with metadata."""
    if importlib.util.find_spec("onnx") is None:
        raise EngineError(
            "The engine has no onnx package, so it cannot export to ONNX. Run 'Set up the engine' again, or export "
            "TorchScript."
        )
    import onnx

    size = sum(tensor.numel() * tensor.element_size() for tensor in probability.state_dict().values())
    if size > MAX_ONNX_BYTES:
        raise InputError(
            f"The model {card.name} has {size / 1e9:.1f} GB of weights, more than one ONNX file can hold (2 GB). "
            "Export TorchScript."
        )
    content = io.BytesIO()
    torch.onnx.export(
        probability,
        (torch.zeros(1, len(card.bands), tile, tile),),
        content,
        dynamo=False,
        opset_version=OPSET,
        input_names=["bands"],
        output_names=["landslide_probability"],
        dynamic_axes={"bands": {0: "batch"}, "landslide_probability": {0: "batch"}},
    )
    model = onnx.load_from_string(content.getvalue())
    for axis in (2, 3):
        model.graph.output[0].type.tensor_type.shape.dim[axis].dim_value = tile
    onnx.helper.set_model_props(model, onnx_metadata(card, tile, halo))
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def onnx_metadata(card: ModelCard, tile: int, halo: int | None) -> dict[str, str]:
    """What QGIS inference plugins read (keys of Deepness 0.6, values as JSON), and the whole card under its own key.

    Deepness divides values by 255 and then standardises; a mean of 0 and a std of 1/255 hand the network the raster's
    own values, which its first layer normalises itself. Deepness's documentation says `tiles_size`, its code reads
    `tile_size`: both are given. The overlap is twice the network's context, at most half a tile; `resolution` is in
    centimetres per pixel.
    """
    overlap = MAX_OVERLAP_PERCENT if halo is None else min(MAX_OVERLAP_PERCENT, math.ceil(200 * halo / tile))
    values = {
        "model_type": "Segmentor",
        "class_names": {"0": "background", "1": "landslide"},
        "resolution": 100 * card.pixel_size_m,
        "tile_size": tile,
        "tiles_size": tile,
        "tiles_overlap": overlap,
        "seg_thresh": card.threshold,
        "seg_small_segment": 0,
        "standardization_mean": [0.0] * len(card.bands),
        "standardization_std": [1 / 255] * len(card.bands),
        "band_names": [band.name for band in card.bands],
    }
    return {name: json.dumps(value) for name, value in values.items()} | {CARD_KEY: card.to_json()}


def onnx_difference(path: Path, example: Tensor, expected: Tensor) -> float | None:
    """The largest difference of ONNX Runtime's answer from `expected`; None without onnxruntime."""
    if importlib.util.find_spec("onnxruntime") is None:
        return None
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"bands": example.numpy()})
    return float((torch.from_numpy(found) - expected).abs().max())


def write_torchscript(probability: nn.Module, card: ModelCard, example: Tensor, path: Path) -> None:
    """A traced network, with the card as the extra file `landslide_mapper.json`."""
    traced = torch.jit.trace(probability, example, check_trace=False)
    # Into memory first: torch's own file writer ends the whole process on a full disk.
    content = io.BytesIO()
    torch.jit.save(traced, content, _extra_files={f"{CARD_KEY}.json": card.to_json()})
    path.write_bytes(content.getvalue())


def plausible_tile(bands: Sequence[Band], tile: int) -> Tensor:
    """Plausible values (2, bands, tile, tile) around each band's mean, some of them missing; always the same."""
    random = torch.Generator().manual_seed(1)
    values = torch.randn(2, len(bands), tile, tile, generator=random)
    for index, band in enumerate(bands):
        if band.kind == CATEGORICAL:
            codes = torch.tensor(band.classes, dtype=torch.float32)
            values[:, index] = codes[torch.randint(len(codes), (2, tile, tile), generator=random)]
        elif band.kind == CIRCULAR:
            values[:, index] = 360 * torch.rand(2, tile, tile, generator=random)
        elif math.isfinite(band.mean) and math.isfinite(band.std):
            values[:, index] = band.mean + band.std * values[:, index]
    values[0, :, : tile // 8] = torch.nan
    return values
