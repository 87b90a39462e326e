"""Dependencies point one way: every import of every module is walked, and any other edge fails."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Iterator

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "landslide_mapper"

# Which rooms of ours a room may import; `plugin` is the front door (plugin.py).
ALLOWED_ROOMS = {
    "__init__": {"plugin"},
    "plugin": {"algorithms", "panel", "rasters", "runtime", "contract"},
    "panel": {"algorithms", "runtime", "contract"},
    "algorithms": {"rasters", "runtime", "report", "contract"},
    "runtime": {"contract"},
    "rasters": {"report", "contract"},
    "learning": {"models", "report", "contract"},
    "models": {"contract"},
    "report": {"contract"},
    "contract": set(),
}
# Which libraries beyond Python's own a room may import at all, and which of them only inside functions (absent in some QGIS).
ALLOWED_LIBRARIES = {
    "__init__": set(),
    "plugin": {"qgis", "processing"},
    "panel": {"qgis", "processing", "matplotlib"},
    "algorithms": {"qgis", "processing", "numpy", "osgeo"},
    "runtime": set(),
    "rasters": {"numpy", "osgeo", "scipy"},
    "learning": {
        *("numpy", "torch", "rasterio", "safetensors", "sklearn", "scipy", "matplotlib", "captum", "onnx", "onnxruntime"),
        *("h5py", "netCDF4", "dask", "distributed", "sarsen", "xarray", "xarray_sentinel", "rioxarray", "xmlschema"),
    },
    "models": {"numpy", "torch", "safetensors", "rasterio"},
    "report": {"numpy"},
    "contract": {"numpy"},
}  # fmt: skip
ONLY_INSIDE_FUNCTIONS = {
    "rasters": {"scipy"},
    "panel": {"matplotlib", "processing"},
    "learning": {
        *("captum", "onnx", "onnxruntime", "h5py", "netCDF4", "dask", "distributed"),
        *("sarsen", "xarray", "xarray_sentinel", "rioxarray", "xmlschema"),
    },
}
QGIS_FACING = {"runtime/engine_watch.py", "runtime/run_job.py", "runtime/training_watch.py"}


def modules() -> list[Path]:
    rooms = [name for name in ALLOWED_ROOMS if (ROOT / name).is_dir()]
    return [ROOT / "__init__.py", ROOT / "plugin.py", *(path for room in rooms for path in sorted((ROOT / room).rglob("*.py")))]


def room_of(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def imports_of(path: Path) -> Iterator[tuple[str, bool, int]]:
    """(absolute dotted name, whether inside a function, line) of every import that runs; those under TYPE_CHECKING count too."""
    package = [PACKAGE, *path.relative_to(ROOT).parent.parts]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {id(node) for function in ast.walk(tree) if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            yield from ((".".join([*base, *filter(None, [node.module]), alias.name]), id(node) in inside, node.lineno) for alias in node.names)


def forbidden(path: Path) -> Iterator[str]:
    room = room_of(path)
    where = path.relative_to(ROOT).as_posix()
    for name, inside_function, line in imports_of(path):
        top, *rest = name.split(".")
        if top == PACKAGE:
            target = rest[0] if rest else "__init__"
            if (target in ALLOWED_ROOMS or (ROOT / target).is_dir()) and target not in ALLOWED_ROOMS[room] | {room}:
                yield f"{where}:{line} {room} must not import {target}"
        elif top not in sys.stdlib_module_names:
            allowed = ALLOWED_LIBRARIES[room] | ({"qgis"} if where in QGIS_FACING else set())
            if top not in allowed:
                yield f"{where}:{line} {room} must not import {top}"
            elif top in ONLY_INSIDE_FUNCTIONS.get(room, ()) and not inside_function:
                yield f"{where}:{line} {top} may be absent: import it inside the function that needs it"


def test_every_import_follows_the_one_way_rule() -> None:
    found = [sentence for path in modules() for sentence in forbidden(path)]
    assert not found, "\n".join(found)


def test_every_room_is_walked() -> None:
    rooms = {room_of(path) for path in modules()}
    assert rooms == set(ALLOWED_ROOMS)
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "build"}
    assert packages <= rooms, "a new room needs its rule here"


@pytest.mark.parametrize(
    ("room", "code", "sentence"),
    [
        ("rasters", "import torch", "rasters must not import torch"),
        ("rasters", "from ..algorithms import provider", "rasters must not import algorithms"),
        ("rasters", "from .. import runtime", "rasters must not import runtime"),
        ("learning", "from ..rasters.grid import Grid", "learning must not import rasters"),
        ("learning", "import qgis.core", "learning must not import qgis"),
        ("contract", "def f():\n    from osgeo import gdal", "contract must not import osgeo"),
        ("rasters", "import scipy.ndimage", "scipy may be absent"),
        ("algorithms", "import landslide_mapper.learning.tasks", "algorithms must not import learning"),
    ],
)
def test_the_walk_sees_a_wrong_edge(room: str, code: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / room / "wrong.py"
    module.parent.mkdir()
    module.write_text(code)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert any(sentence in found for found in forbidden(module))
