"""File and folder names with spaces, quotes, umlauts, Chinese and Japanese, and signs that shells, SQL, URIs and GDAL
read as their own.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from .bench import Bench
from .small_world import IN_QGIS, IN_WORKER, SmallWorld
from .verdict import DONE, Counts

NAMES = (
    "with spaces  and two",
    "quo'te",
    'double"quote',
    "Übergröße ß é",
    "U\u0308bergro\u0308ße decomposed",
    "滑坡 調査 地すべり",
    "Оползень",
    "انهيار أرضي",
    "100 % & more",
    "hash#tag",
    "semi;colon, comma",
    "$HOME `id` $(id)",
    "[brackets] {braces} (round)",
    "star* question?",
    "back\\slash",
    "-dash first",
    "emoji 🏔",
    "dots.in.the.name",
    "plus+equals=tilde~",
    "x" * 80,
)


def awkward_names(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is an algorithm whose inputs and outputs lie in a folder of such a name; the outputs must be those of
    plain names.
    """
    algorithms = (*IN_QGIS, *IN_WORKER)
    counts = Counts()
    for number in range(tries):
        name = NAMES[number % len(NAMES)]
        algorithm = algorithms[(number + number // len(algorithms) + seed) % len(algorithms)]
        bench.reference(algorithm)
        with bench.new_folder(name) as folder:
            inputs = folder / f"in {name}"
            shutil.copytree(bench.world.folder, inputs)
            changed = SmallWorld(inputs).inputs_of(algorithm)
            ended, found = bench.attempt(
                f"{algorithm} in a folder called {name}", algorithm, folder, changed=changed, may_stay=is_sidecar
            )
            if ended.outcome != DONE:
                found.wrong += 1
                found.notes.append(f"{algorithm} in a folder called {name}: {ended.sentence[:400]}")
            counts.add(found)
    return counts


def is_sidecar(path: Path) -> bool:
    """What SQLite keeps beside a GeoPackage that is open for reading."""
    return path.name.endswith((".gpkg-wal", ".gpkg-shm"))
