"""Reads damaged model files and stacks in the worker's own Python and tells of each how it ended.

usage: python model_reader.py FOLDER KIND SEED FIRST LAST; one line of JSON before and one after each case.
"""

from __future__ import annotations

import json
import os
import random
import runpy
import struct
import sys
import time
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MEMORY_LIMIT = 8 * 2**30
CARD, CHECKSUM = "landslide_mapper", "landslide_mapper_sha256"


def hostile_model(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    """A model file with damaged bytes, or one whose header or card says something hostile in well-formed JSON."""
    from fuzzing import damaged, hostile_json

    kind = chance.randrange(3)
    if kind == 0:
        return damaged(data, chance)
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    metadata = header["__metadata__"]
    if chance.random() < 0.75:  # else the checksum tells at once
        metadata.pop(CHECKSUM, None)
    if kind == 1:
        metadata[CARD] = json.dumps(hostile_json(json.loads(metadata[CARD]), chance))
    else:
        header = hostile_json(header, chance, keep=("__metadata__", CARD))
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data[8 + length :], ("card", "header")[kind - 1]


def read_model(path: Path) -> None:
    """As 'Detect landslides' does: the card in QGIS, the model in the worker, one forward pass.

    Raises ValueError for a wrong answer: what is accepted by its checksum must be the intact model, which is read
    first.
    """
    import torch

    from landslide_mapper.core.calibration import Calibration
    from landslide_mapper.core.model_card import read_card, read_header
    from landslide_mapper.models.model_file import load_model

    read_card(path)
    network, card = load_model(path)
    Calibration.of(card)
    with torch.no_grad():
        logits = network(torch.linspace(-1, 40, len(card.bands) * 32 * 32).reshape(1, -1, 32, 32))
    answer = (card.to_json(), logits.tolist())
    if logits.shape != (1, 1, 32, 32) or (
        CHECKSUM in read_header(path)["__metadata__"] and INTACT.setdefault("answer", answer) != answer
    ):
        raise ValueError("the accepted model gives other logits, or has another card, than the intact one")


def read_stack(path: Path) -> None:
    """As training and detection do: describe the raster, then read every block."""
    from landslide_mapper.core.bands import known_band
    from landslide_mapper.learning.data.block_reader import BlockReader
    from landslide_mapper.learning.data.scenes import describe_raster
    from landslide_mapper.learning.data.tiling import choose_layout

    described = describe_raster(path, "stack")
    bands = tuple(band for name in ("B4", "elevation", "slope", "aspect") if (band := known_band(name)) is not None)
    reader = BlockReader(path, bands, "fill", None)
    try:
        if described.width * described.height > 10**8:
            return
        for block in choose_layout(16, 16, 64).tiling(described.height, described.width, 256).blocks():
            reader.read(block)
    finally:
        reader.close()


INTACT: dict[str, Any] = {}
READERS = {"model": read_model, "stack": read_stack}


def main() -> None:
    folder, kind, seed, first, last = Path(sys.argv[1]), sys.argv[2], *(int(text) for text in sys.argv[3:6])
    sys.path.insert(0, str(Path(__file__).parent))
    from fuzzing import damaged

    runpy.run_path(str(ROOT / "learning" / "__main__.py"), run_name="worker")["load_package"]()
    from landslide_mapper.core.errors import LandslideMapperError

    original = next(folder.glob(f"original.{kind}")).read_bytes()
    suffix = {"model": ".safetensors", "stack": ".tif"}[kind]
    READERS[kind](write(folder, "intact" + suffix, original))
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    for number in range(first, last):
        chance = random.Random(seed * 1_000_003 + number)
        content, damage = hostile_model(original, chance) if kind == "model" else damaged(original, chance)
        path = write(folder, f"case{suffix}", content)
        tell(case=number, damage=damage)
        started = time.monotonic()
        try:
            READERS[kind](path)
            tell(outcome="done")
        except LandslideMapperError as error:
            tell(outcome="refused", sentence=str(error), seconds=time.monotonic() - started)
        except ValueError as error:
            tell(
                outcome="wrong" if str(error).startswith("the accepted model") else "raw",
                sentence=traceback.format_exc(),
            )
        except Exception:
            tell(outcome="raw", sentence=traceback.format_exc())


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.unlink(missing_ok=True)
    path.write_bytes(content)
    return path


def tell(**content: Any) -> None:
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
