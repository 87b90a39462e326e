"""The measure of the house on a small house whose chains were counted by hand."""

from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def measure() -> ModuleType:
    spec = importlib.util.spec_from_file_location("measure_house", ROOT / "scripts" / "measure_house.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """face -> stack -> grid -> errors is the longest way; a and b import each other."""
    files = {
        "rooms/__init__.py": "",
        "rooms/face.py": "from .inner.stack import stack\n",
        "rooms/errors.py": "class Trouble(Exception): ...\n",
        "rooms/inner/__init__.py": "",
        "rooms/inner/stack.py": "def stack():\n    from ..inner import grid\n",
        "rooms/inner/grid.py": "from landslide_mapper.rooms.errors import Trouble\nimport os\n",
        "rooms/inner/a.py": "from .b import x\n",
        "rooms/inner/b.py": "from . import a\n",
        "tests/test_face.py": "x = '" + "y" * 120 + "'\n",
        "README.md": "z" * 121 + "\n|" + "z" * 121 + "\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "-A"], cwd=tmp_path, check=True)
    return tmp_path


def test_the_deepest_chain_of_imports(measure: ModuleType, house: Path) -> None:
    graph = measure.without_circles(measure.import_graph(measure.modules(house)))
    assert measure.deepest_chain(graph) == ["rooms.face", "rooms.inner.stack", "rooms.inner.grid", "rooms.errors"]


def test_modules_in_a_circle_count_as_one(measure: ModuleType, house: Path) -> None:
    graph = measure.without_circles(measure.import_graph(measure.modules(house)))
    assert graph["rooms.inner.a"] == set()
    assert "rooms.inner.b" not in graph


def test_no_line_of_this_checkout_is_longer_than_120(measure: ModuleType) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    assert measure.long_lines(ROOT)["Python and scripts"] == 0


def test_long_lines_count_but_not_those_of_tables(measure: ModuleType, house: Path) -> None:
    assert measure.long_lines(house) == {"Python and scripts": 1, "Markdown": 1}
