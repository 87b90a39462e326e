"""Inputs and outputs in folders and files of awkward names, in the Windows Python: each must be as under plain names.

usage: awkward_names.py CHECKOUT FOLDER VALLEY; prints a line of JSON for each name.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

PLAIN = "plain"
NAMES = (
    PLAIN,
    "with spaces  and two",
    "quo'te",
    "Übergröße ß é",
    "U\u0308bergro\u0308ße decomposed",
    "滑坡 調査 地すべり",
    "Оползень",
    "انهيار أرضي",
    "100 % & more",
    "hash#tag",
    "semi;colon, comma",
    "$HOME `id` $(id)",
    "%TEMP%",
    "[brackets] {braces} (round)",
    "-dash first",
    "emoji 🏔",
    "dots.in.the.name",
    "plus+equals=tilde~",
    "x" * 80,
)
FORBIDDEN = ("con", "NUL", "Com1", "dot at the end.", "space at the end ", 'double"quote', "star* question?")


def main() -> None:
    sys.path.insert(0, str(Path(__file__).parent))
    from main_job import load_package

    checkout, folder, valley = (Path(text) for text in sys.argv[1:4])
    load_package(checkout)
    from landslide_mapper.core.errors import LandslideMapperError
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.factors.terrain.terrain import derive_terrain

    for name in (*NAMES, *FORBIDDEN):
        place = folder / (name if name in NAMES else PLAIN)
        place.mkdir(parents=True, exist_ok=True)
        dem = place / (f"{name}.tif" if name in NAMES else "dem.tif")
        if not dem.exists():
            shutil.copyfile(valley / "scene" / "dem.tif", dem)
        target = place / f"out {name}.tif" if name in NAMES else place / (name if name[-1] in ". " else f"{name}.tif")
        try:
            derive_terrain(dem, ["slope"], "horn", target, Silent())
            answer = {"name": name, "outcome": "done", "file": str(target)}
        except LandslideMapperError as error:
            answer = {"name": name, "outcome": "refused", "sentence": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
