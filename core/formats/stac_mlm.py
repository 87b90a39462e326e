"""A model's description as a STAC item with the Machine Learning Model extension 1.4, for catalogues and programs that
know nothing of us (https://github.com/stac-extensions/mlm).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from ..bands import Band
from ..model_card import ModelCard

MLM = "https://stac-extensions.github.io/mlm/v1.4.0/schema.json"
CLASSIFICATION = "https://stac-extensions.github.io/classification/v1.1.0/schema.json"
SCIENTIFIC = "https://stac-extensions.github.io/scientific/v1.0.0/schema.json"
STAC_VERSION = "1.1.0"
NAME = "mlm.json"
TASKS = ["semantic-segmentation"]
DIMENSIONS = ["batch", "channel", "height", "width"]
ALWAYS = {"datetime": None, "start_datetime": "1900-01-01T00:00:00Z", "end_datetime": "9999-12-31T23:59:59Z"}


@dataclass(frozen=True)
class Artifact:
    """How a format of exported models is called in the extension's words."""

    framework: str
    media_type: str
    artifact_type: str
    compile_method: str = ""


ARTIFACTS = {
    "onnx": Artifact("ONNX", "application/octet-stream; application=onnx", "onnx"),
    "torchscript": Artifact("PyTorch", "application/octet-stream; application=pytorch", "torch.jit.save", "jit"),
}


def mlm_item(card: ModelCard, file_name: str, kind: str, tile: int, parameters: int) -> dict[str, Any]:
    """The item of an exported model: `kind` is the format, `tile` the side of its input in pixels, `parameters` the
    number of weights. It lies beside the file, which it names without a folder.
    """
    artifact = ARTIFACTS[kind]
    geometry = learnt_geometry(card.training.get("learnt_area"))
    shape = [-1, len(card.bands), tile, tile]
    properties: dict[str, Any] = {
        **ALWAYS,
        "title": card.name,
        "description": card.description or f"Landslides by {card.architecture}, trained with Landslide Mapper.",
        "mlm:name": card.name,
        "mlm:architecture": card.architecture,
        "mlm:tasks": TASKS,
        "mlm:framework": artifact.framework,
        "mlm:total_parameters": parameters,
        "mlm:pretrained": True,
        "mlm:accelerator": None,
        "mlm:accelerator_constrained": False,
        "mlm:hyperparameters": hyperparameters(card),
        "mlm:input": [
            {
                "name": "bands",
                "description": "Values in the bands' own units, not normalised; NaN where missing.",
                "bands": [band.name for band in card.bands],
                "input": {"shape": shape, "dim_order": DIMENSIONS, "data_type": "float32"},
            }
        ],
        "mlm:output": [
            {
                "name": "landslide_probability",
                "description": f"Probability of landslide, 0-1; from {card.threshold:g} on a pixel is landslide.",
                "tasks": TASKS,
                "result": {"shape": [-1, 1, tile, tile], "dim_order": DIMENSIONS, "data_type": "float32"},
                "classification:classes": [
                    {"value": 0, "name": "not_landslide", "description": "Below the threshold"},
                    {"value": 1, "name": "landslide", "description": "From the threshold on"},
                ],
            }
        ],
        "bands": [described_band(band) for band in card.bands],
    }
    if card.licence:
        properties["license"] = card.licence
    if card.citation:
        properties["sci:citation"] = card.citation
    asset: dict[str, Any] = {
        "href": f"./{file_name}",
        "title": f"{card.name} ({artifact.framework})",
        "type": artifact.media_type,
        "roles": ["mlm:model", "mlm:weights"],
        "mlm:artifact_type": artifact.artifact_type,
    }
    if artifact.compile_method:
        asset["mlm:compile_method"] = artifact.compile_method
    item: dict[str, Any] = {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": [MLM, CLASSIFICATION, *([SCIENTIFIC] if card.citation else [])],
        "id": card.id or card.name,
        "geometry": geometry,
        "properties": properties,
        "links": [],
        "assets": {kind: asset},
    }
    if geometry is not None:
        item["bbox"] = bounding_box(geometry)
    return item


def hyperparameters(card: ModelCard) -> dict[str, Any]:
    """What a user of the model must know beside its weights; names as in the model's card."""
    return {
        "threshold": card.threshold,
        "tile_size": card.tile_size,
        "pixel_size_m": card.pixel_size_m,
        "missing": card.missing,
        **{f"option.{name}": value for name, value in card.options.items()},
    }


def described_band(band: Band) -> dict[str, Any]:
    """A band in STAC's words; `role` and `kind` as in our band table."""
    described: dict[str, Any] = {"name": band.name, "data_type": "float32", "nodata": "nan"}
    if band.unit:
        described["unit"] = band.unit
    if math.isfinite(band.mean) and math.isfinite(band.std):
        described["statistics"] = {"mean": band.mean, "stddev": band.std}
    described["description"] = ", ".join(word for word in (band.role, band.kind) if word)
    return described


def learnt_geometry(learnt_area: Any) -> dict[str, Any] | None:
    """One multipolygon of where the model learnt (the card's GeoJSON); None where it does not tell."""
    if not isinstance(learnt_area, dict):
        return None
    polygons: list[Any] = []
    for feature in learnt_area.get("features", []):
        geometry = feature["geometry"]
        polygons += geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return {"type": "MultiPolygon", "coordinates": polygons} if polygons else None


def bounding_box(geometry: dict[str, Any]) -> list[float]:
    """West, south, east, north in degrees."""
    points = list(_points(geometry["coordinates"]))
    longitudes, latitudes = zip(*points)
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:
    if isinstance(coordinates[0], (int, float)):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for part in coordinates:
        yield from _points(part)


def place_of_item(model: Path, item: dict[str, Any]) -> Path:
    """Where the item of an exported model goes: `mlm.json` beside it, or `<model>.mlm.json` where that one describes
    another model.
    """
    usual = model.with_name(NAME)
    there = read_item(usual)
    return usual if there is None or there.get("id") == item["id"] else model.with_name(f"{model.stem}.{NAME}")


def with_earlier_assets(item: dict[str, Any], place: Path) -> dict[str, Any]:
    """The item with the other formats of the same model that the one at `place` names and that are still there."""
    there = read_item(place)
    if there is None or there.get("id") != item["id"]:
        return item
    earlier = {
        kind: asset
        for kind, asset in dict(there.get("assets", {})).items()
        if (place.parent / str(asset.get("href", "")).removeprefix("./")).is_file()
    }
    return {**item, "assets": {**earlier, **item["assets"]}}


def read_item(path: Path) -> dict[str, Any] | None:
    """An item that is there; None where there is none, an empty one for a file that is no item."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
