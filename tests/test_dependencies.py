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
    "plugin": {"algorithms", "gui", "rasters", "engine", "core"},
    "gui": {"algorithms", "engine", "core"},
    "algorithms": {"rasters", "engine", "core"},
    "engine": {"core"},
    "rasters": {"core"},
    "learning": {"models", "core"},
    "models": {"core"},
    "core": set(),
}
# Which sub-rooms a sub-room may import, in the rooms that have a plan of their own. Modules beside the sub-rooms start
# tasks: they may import every sub-room, and only those named in SHARED_MODULES may be imported from inside one.
ALLOWED_SUB_ROOMS = {
    "learning": {
        "compute": set(),
        "data": set(),
        "training": {"compute", "data"},
        "inference": {"compute", "data"},
        "explanation": {"compute", "data", "inference"},
        "comparison": {"compute", "data", "inference", "training"},
        "factor_analysis": {"data"},
        "sentinel1": {"data"},
        "datasets": {"data"},
        "tile_export": {"data"},
    },
    "rasters": {
        "io": set(),
        "stack": {"io"},
        "factors": {"io", "stack"},
        "polygons": {"io"},
        "accuracy": {"io", "polygons"},
        "simulation": {"io"},
        "inventory": {"io"},
        "review": {"io", "stack", "accuracy"},
        "sampling": {"io"},
        "size_statistics": set(),
    },
    "core": {
        "failures": set(),
        "formats": {"system"},
        "language": set(),
        "pixels": set(),
        "report": {"language"},
        "system": set(),
        "training": set(),
    },
    "algorithms": {"scene": {"support"}, "support": set()},
    "gui": {"dialogs": set(), "review": set(), "scene": {"dialogs"}},
}
SHARED_MODULES = {
    "learning": {"worker_feedback", "job_request"},
    "rasters": set(),
    "algorithms": set(),
    "gui": {"worker_task", "workflow", "wrapping_row", "tour", "sample_scene"},
}
SHARED_IN_FULL = {"core"}  # report/ may import everything beside it
# No folder of code holds more modules than this, but the faces (one a file) and the networks.
MAX_MODULES = 14
WIDE_FOLDERS = {"algorithms", "models"}
# Which libraries beyond Python's own a room may import at all, and which of them only inside functions (absent in some
# QGIS).
ALLOWED_LIBRARIES = {
    "__init__": set(),
    "plugin": {"qgis", "processing"},
    "gui": {"qgis", "processing", "matplotlib"},
    "algorithms": {"qgis", "processing", "numpy", "osgeo"},
    "engine": set(),
    "rasters": {"numpy", "osgeo", "scipy"},
    "learning": {
        *(
            "numpy",
            "torch",
            "rasterio",
            "safetensors",
            "sklearn",
            "scipy",
            "captum",
            "onnx",
            "onnxruntime",
        ),
        *("h5py", "netCDF4", "dask", "distributed", "sarsen", "xarray", "xarray_sentinel", "rioxarray", "xmlschema"),
    },
    "models": {"numpy", "torch", "safetensors", "rasterio"},
    "core": {"numpy"},
}
ONLY_INSIDE_FUNCTIONS = {
    "rasters": {"scipy"},
    "gui": {"matplotlib", "processing"},
    "learning": {
        *("captum", "onnx", "onnxruntime", "h5py", "netCDF4", "dask", "distributed"),
        *("sarsen", "xarray", "xarray_sentinel", "rioxarray", "xmlschema"),
    },
}
QGIS_FACING = {"engine/run_job.py", "engine/signals.py"}


def modules() -> list[Path]:
    rooms = [name for name in ALLOWED_ROOMS if (ROOT / name).is_dir()]
    return [
        ROOT / "__init__.py",
        ROOT / "plugin.py",
        *(path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))),
    ]


def room_of(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def imports_of(path: Path) -> Iterator[tuple[str, bool, int]]:
    """(absolute dotted name, whether inside a function, line) of every import that runs; those under TYPE_CHECKING
    count too.
    """
    package = [PACKAGE, *path.relative_to(ROOT).parent.parts]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) in inside, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            yield from (
                (".".join([*base, *filter(None, [node.module]), alias.name]), id(node) in inside, node.lineno)
                for alias in node.names
            )


def forbidden(path: Path) -> Iterator[str]:
    room = room_of(path)
    where = path.relative_to(ROOT).as_posix()
    for name, inside_function, line in imports_of(path):
        top, *rest = name.split(".")
        if top == PACKAGE:
            target = rest[0] if rest else "__init__"
            if (target in ALLOWED_ROOMS or (ROOT / target).is_dir()) and target not in ALLOWED_ROOMS[room] | {room}:
                yield f"{where}:{line} {room} must not import {target}"
            elif target == room and len(rest) > 1 and not sub_room_allows(path, rest[1]):
                yield f"{where}:{line} {room}/{path.relative_to(ROOT).parts[1]} must not import {room}/{rest[1]}"
        elif top not in sys.stdlib_module_names:
            allowed = ALLOWED_LIBRARIES[room] | ({"qgis"} if where in QGIS_FACING else set())
            if top not in allowed:
                yield f"{where}:{line} {room} must not import {top}"
            elif top in ONLY_INSIDE_FUNCTIONS.get(room, ()) and not inside_function:
                yield f"{where}:{line} {top} may be absent: import it inside the function that needs it"


def sub_room_allows(path: Path, target: str) -> bool:
    """Whether a module may import `target`, a sub-room or a module of its own room."""
    room, *inner = path.relative_to(ROOT).parts
    plan = ALLOWED_SUB_ROOMS.get(room)
    if plan is None or len(inner) == 1 or inner[0] not in plan or target == inner[0]:
        return True
    return (
        target in plan[inner[0]]
        or target in SHARED_MODULES.get(room, set())
        or (room in SHARED_IN_FULL and target not in plan)
    )


def import_graph() -> dict[str, set[str]]:
    """The modules of ours that each module imports, dotted below the package; imports inside functions count too."""
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in modules()}
    graph: dict[str, set[str]] = {}
    for module, path in names.items():
        graph[module] = set()
        for name, _, _ in imports_of(path):
            parts = name.split(".")[1:] if name.split(".")[0] == PACKAGE else []
            known = [".".join(parts[:end]) for end in range(len(parts), 0, -1)]
            graph[module] |= set(next(([one] for one in known if one in names and one != module), []))
    return graph


def circle(graph: dict[str, set[str]]) -> list[str]:
    """The modules of one circle of imports, in order; empty when there is none."""
    done: set[str] = set()

    def visit(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        for target in sorted(graph[module]):
            if found := visit(target, [*way, module]):
                return found
        done.add(module)
        return []

    return next((found for module in sorted(graph) if (found := visit(module, []))), [])


def test_no_circle_of_imports() -> None:
    graph = import_graph()
    graph["__init__"] = (
        set()
    )  # the plugin's front door hands itself to QGIS, and everybody may ask the package for its version
    assert not (found := circle(graph)), " -> ".join(found)


def test_the_walk_sees_a_circle() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_folder_is_a_hall() -> None:
    folders = {path.parent for path in modules()} - {ROOT} - {ROOT / name for name in WIDE_FOLDERS}
    counts = {
        folder.relative_to(ROOT).as_posix(): len(set(folder.glob("*.py")) - {folder / "__init__.py"})
        for folder in folders
    }
    assert {folder: count for folder, count in counts.items() if count > MAX_MODULES} == {}


def test_every_sub_room_has_its_rule() -> None:
    for room, plan in ALLOWED_SUB_ROOMS.items():
        assert {path.parent.name for path in (ROOT / room).glob("*/__init__.py")} == set(plan)


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
        ("rasters", "from .. import engine", "rasters must not import engine"),
        ("learning", "from ..rasters.io.grid import Grid", "learning must not import rasters"),
        ("learning", "import qgis.core", "learning must not import qgis"),
        ("core", "def f():\n    from osgeo import gdal", "core must not import osgeo"),
        ("rasters", "import scipy.ndimage", "scipy may be absent"),
        ("algorithms", "import landslide_mapper.learning.tasks", "algorithms must not import learning"),
        ("learning/data", "from ..training.plan import preset", "learning/data must not import learning/training"),
        ("rasters/io", "from ..stack import stacking", "rasters/io must not import rasters/stack"),
    ],
)
def test_the_walk_sees_a_wrong_edge(
    room: str, code: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / room / "wrong.py"
    module.parent.mkdir(parents=True)
    module.write_text(code)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert any(sentence in found for found in forbidden(module))
