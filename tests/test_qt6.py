"""Ready for Qt 6 (QGIS 4): every Qt and QGIS enum is written with its scope, and nothing that PyQt6 dropped is used.

PyQt6 knows `Qt.AlignmentFlag.AlignLeft` but no longer `Qt.AlignLeft`; each `Class.name` in our code is looked up in the
running QGIS to tell which it is.
"""

from __future__ import annotations

import ast
import enum
import importlib
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("algorithms", "gui", "engine", "scripts")
GONE = {"exec_", "QRegExp", "QDesktopWidget", "QMatrix"}


def sources() -> list[Path]:
    return [
        ROOT / "__init__.py",
        ROOT / "plugin.py",
        *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))),
    ]


def imported_classes(tree: ast.Module) -> dict[str, Any]:
    """The classes of QGIS and Qt that a module imports, by the name it uses."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module or "")
            found.update({alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names})
    return found


def unscoped(tree: ast.Module, classes: dict[str, Any]) -> Iterator[str]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and isinstance(classes.get(node.value.id), type)
        ):
            value = getattr(classes[node.value.id], node.attr, None)
            is_value_of_an_enum = isinstance(value, (int, enum.Enum)) and type(value) not in (int, bool)
            if is_value_of_an_enum:
                yield f"line {node.lineno}: {node.value.id}.{node.attr} needs its scope {type(value).__name__}"


def gone(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            yield f"line {node.lineno}: {node.attr} is not in PyQt6"
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            yield from (
                f"line {node.lineno}: import from qgis.PyQt, not {name}"
                for name in names
                if name.startswith(("PyQt", "PySide", "sip"))
            )


def test_enums_are_scoped_and_nothing_gone_is_used(qgis_app: Any) -> None:
    found = []
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [
            f"{path.relative_to(ROOT)} {problem}" for problem in (*unscoped(tree, imported_classes(tree)), *gone(tree))
        ]
    assert not found


def test_the_check_finds_what_it_should(qgis_app: Any) -> None:
    lines = (
        "from qgis.PyQt.QtCore import Qt",
        "from qgis.core import Qgis",
        "Qt.AlignLeft",
        "Qt.AlignmentFlag.AlignLeft",
        "Qgis.QGIS_VERSION_INT",
    )
    tree = ast.parse("\n".join([*lines, "dialog.exec_()", "import PyQt5.QtGui"]))
    assert {problem.split(":")[0] for problem in (*unscoped(tree, imported_classes(tree)), *gone(tree))} == {
        "line 3",
        "line 6",
        "line 7",
    }
