"""The model file's JSON card, readable without torch: a safetensors header is plain JSON.

Layout of a safetensors file: 8 bytes little-endian header length, the JSON header, the tensors
(https://huggingface.co/docs/safetensors). The card is the header metadata `landslide_mapper`.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Mapping

from .bands import Band, check_unique
from .errors import InputError
from .formats.version import check_format

FORMAT = 1
CARD_KEY = "landslide_mapper"
CHECKSUM_KEY = "landslide_mapper_sha256"
MISSING_RULES = ("exclude", "fill")
REST_OF_SCENE, OTHER_SCENES = "rest_of_scene", "other_scenes"  # where a model is meant to be used
DECIDING = {"temperature": 1.0, "bias": 0.0, "missing": "exclude"}  # what the first cards kept in `training`
ARCHITECTURES = ("multi_input_unet", "fca_densenet", "unet", "fc_densenet", "fcn")
ARCHITECTURE_NAMES = {
    "unet": "U-Net",
    "multi_input_unet": "Multi-input-channel attention U-Net",
    "fcn": "FCN-8s",
    "fc_densenet": "FC-DenseNet",
    "fca_densenet": "FCADenseNet",
}
SHORT_NAMES = {**ARCHITECTURE_NAMES, "multi_input_unet": "Multi-input U-Net"}
RANDOM_FOREST = "random_forest"  # no network and no model file: a row of a comparison only
MAX_HEADER_BYTES = 100_000_000
OLD_PYTORCH_STARTS = (b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05", b"PK")  # pickle protocols, zip archive


@dataclass(frozen=True)
class ModelCard:
    """Everything needed to build, feed and judge a model.

    `options` are the constructor's keyword arguments, `tile_size` the training tile in pixels, `pixel_size_m` the
    training stacks' pixel in metres, `threshold` the probability from which a pixel is called landslide. A logit z
    becomes the probability sigmoid(z / `temperature` + `bias`); `missing` says whether a pixel that lacks a band is
    unknown (`exclude`) or takes the band's mean (`fill`). `training` and `metrics` hold plain JSON values and decide
    nothing, but that `training["plan"]["turns"]` says which views of a tile the model knows. `id` is the hash of
    weights and card that saving gives a model; empty for one never saved.
    """

    name: str
    architecture: str
    bands: tuple[Band, ...]
    options: dict[str, Any] = field(default_factory=dict)
    tile_size: int = 256
    pixel_size_m: float = 10.0
    threshold: float = 0.5
    temperature: float = 1.0
    bias: float = 0.0
    missing: str = "exclude"
    description: str = ""
    training: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    licence: str = ""
    citation: str = ""
    id: str = ""

    def to_json(self) -> str:
        content = {"format": FORMAT, **asdict(self), "bands": [band.to_json() for band in self.bands]}
        return json.dumps(content, ensure_ascii=False)


def spoken_name(name: str, card: ModelCard | None) -> str:
    """A model's file name as a person says it: `atsuma_fca_densenet` is "Atsuma: FCADenseNet"."""
    rest, architecture = name, ""
    if card is not None and name.endswith(card.architecture):
        rest = name[: -len(card.architecture)]
        architecture = SHORT_NAMES.get(card.architecture, card.architecture)
    words = rest.replace("_", " ").strip()
    spoken = words[:1].upper() + words[1:]
    return ": ".join(part for part in (spoken, architecture) if part)


def read_card(path: Path) -> ModelCard:
    """Read and check the card of a model file without loading a single tensor.

    Raises InputError when the file is missing, truncated, a pickle, no safetensors file, or its card is invalid.
    """
    return card_from_header(read_header(path), path)


def read_header(path: Path) -> dict[str, Any]:
    """The JSON header of a safetensors file, checked against the file's size."""
    advice = "Choose a .safetensors model made by 'Train a model', or a model of the zoo."
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
            if not 2 <= length <= min(size - 8, MAX_HEADER_BYTES):
                if start[:2] in OLD_PYTORCH_STARTS:
                    raise InputError(
                        f"{path} is a pickle or zip archive (an old PyTorch file), which can run code when opened. "
                        f"{advice}"
                    )
                raise InputError(f"{path} is not a model file, or it is truncated. {advice}")
            header = json.loads(file.read(length).decode("utf-8"))
    except OSError as error:
        raise InputError(f"The model file {path} cannot be read: {error.strerror or error}. {advice}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"The header of the model file {path} is corrupt. {advice}") from error
    if not isinstance(header, dict):
        raise InputError(f"The header of the model file {path} is corrupt. {advice}")
    _check_tensors_are_there(header, size - 8 - length, path)
    return header


def card_from_header(header: Mapping[str, Any], path: Path) -> ModelCard:
    """The validated card of an already read header."""
    metadata = header.get("__metadata__")
    metadata = metadata if isinstance(metadata, dict) else {}
    text = metadata.get(CARD_KEY)
    if not isinstance(text, str):
        raise InputError(
            f"{path} is a safetensors file, but not a Landslide Mapper model: it has no '{CARD_KEY}' card."
        )
    try:
        content = json.loads(text)
        check_format(content["format"], FORMAT, "model's card", path, "Train the model again, or use another copy.")
        content = upgraded(content, metadata)
        card = ModelCard(
            name=_typed(content, "name", str),
            architecture=_typed(content, "architecture", str),
            bands=tuple(Band.from_json(entry) for entry in _typed(content, "bands", list)),
            options=_typed(content, "options", dict),
            tile_size=int(_typed(content, "tile_size", int)),
            pixel_size_m=float(_typed(content, "pixel_size_m", (int, float))),
            threshold=float(_typed(content, "threshold", (int, float))),
            temperature=float(_typed(content, "temperature", (int, float))),
            bias=float(_typed(content, "bias", (int, float))),
            missing=_typed(content, "missing", str),
            description=_typed(content, "description", str),
            training=_typed(content, "training", dict),
            metrics=_typed(content, "metrics", dict),
            licence=_typed(content, "licence", str),
            citation=_typed(content, "citation", str),
            id=_typed(content, "id", str),
        )
    except InputError as error:
        raise InputError(f"The card of the model file {path} is not valid: {error}") from error
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise InputError(
            f"The card of the model file {path} is not valid ({error}). The file is damaged, or another program made "
            "it."
        ) from error
    _check_values(card, path)
    return card


def upgraded(content: Mapping[str, Any], metadata: Mapping[str, Any]) -> dict[str, Any]:
    """A card's content as this version writes it.

    The first cards held what decides maps in `training`, and had no `id`; theirs is the file's checksum.
    """
    training = _typed(content, "training", dict)
    checksum = metadata.get(CHECKSUM_KEY)
    return {
        **DECIDING,
        **{name: value for name, value in training.items() if name in DECIDING},
        "id": checksum if isinstance(checksum, str) else "",
        **content,
        "training": {name: value for name, value in training.items() if name not in DECIDING},
    }


def _typed(content: Mapping[str, Any], key: str, kind: Any) -> Any:
    value = content[key]
    if not isinstance(value, kind) or isinstance(value, bool):
        raise TypeError(f"'{key}' has the wrong type")
    return value


def _check_values(card: ModelCard, path: Path) -> None:
    if card.architecture not in ARCHITECTURES:
        raise InputError(
            f"{path}: architecture {card.architecture!r} is not known. This version has: {', '.join(ARCHITECTURES)}."
        )
    if not card.bands:
        raise InputError(f"{path}: the model names no band, so it cannot be used.")
    check_unique((band.name, f"the model {path}") for band in card.bands)
    if not 0 <= card.threshold <= 1:
        raise InputError(f"{path}: the threshold {card.threshold} is not between 0 and 1.")
    if card.missing not in MISSING_RULES:
        raise InputError(
            f"{path}: missing {card.missing!r} is not known. This version has: {', '.join(MISSING_RULES)}."
        )
    if not 1 <= card.tile_size <= 65536 or not (math.isfinite(card.pixel_size_m) and card.pixel_size_m > 0):
        raise InputError(f"{path}: tile size {card.tile_size} or pixel size {card.pixel_size_m} m is impossible.")


def _check_tensors_are_there(header: Mapping[str, Any], data_bytes: int, path: Path) -> None:
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        try:
            start, end = entry["data_offsets"]
            if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
                raise ValueError
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"The header of the model file {path} is corrupt (tensor {name}). Use another copy of the file."
            ) from error
        if end > data_bytes:
            raise InputError(
                f"The model file {path} is truncated: tensor {name} is not all there. Copy or download it again."
            )
