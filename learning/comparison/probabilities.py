"""Where a row's maps lie while a comparison runs, and where they and its model go when they are to be kept."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Iterator, Mapping, Sequence

from .held_out_area import JudgedScene

MODEL = "model.safetensors"


def probability_paths(own: Path, judged: Sequence[JudgedScene]) -> Iterator[Path | None]:
    """The probability raster of each scene in a row's folder, None for scenes without test pixels."""
    for number, scene in enumerate(judged):
        yield own / f"probability_{number}.tif" if scene.known else None


def keep_rows(
    folders: Mapping[tuple[str, int], Path], rows: Sequence[Mapping[str, Any]], judged: Sequence[JudgedScene], to: Path
) -> None:
    """Copy each row's model (a forest has none) and probability rasters into a folder of its own under `to`."""
    for row in rows:
        own = folders[row["experiment"], row["seed"]]
        kept = to / own.name
        kept.mkdir()
        if (own / MODEL).is_file():
            shutil.copyfile(own / MODEL, kept / MODEL)
        for scene, path in zip(judged, probability_paths(own, judged), strict=True):
            if path is not None:
                shutil.copyfile(path, kept / f"{path.stem}_{scene.training.stack.name}")
