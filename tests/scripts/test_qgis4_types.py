"""The stubs that `scripts/check qgis4` reads: QGIS's own over Qt 6, as Python that a checker can read."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_stubs_of_qgis_are_laid_over_qt6(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    (packages / "PyQt6").mkdir(parents=True)
    (packages / "qgis-stubs").mkdir()
    (packages / "PyQt6" / "QtCore.pyi").write_text("class Qt:\n    def of(self, *, first: int, /) -> int: ...\n")
    for room in ("core", "gui", "analysis"):
        (packages / "qgis-stubs" / f"_{room}.pyi").write_text("from PyQt5 import QtCore\nclass Qgis(QtCore.Qt): ...\n")
    script = ROOT / "scripts" / "make_qgis4_types.py"
    subprocess.run([sys.executable, str(script), str(packages), str(tmp_path / "stubs")], check=True)
    made = sorted((tmp_path / "stubs").rglob("*.pyi"))
    for stub in made:
        ast.parse(stub.read_text())
    core = (tmp_path / "stubs" / "qgis" / "_core.pyi").read_text()
    assert "PyQt5" not in core and "class QgsProcessingException(Exception)" in core
    assert (tmp_path / "stubs" / "qgis" / "core" / "__init__.pyi").read_text() == "from qgis._core import *\n"
    assert "QAction" in (tmp_path / "stubs" / "qgis" / "PyQt" / "QtWidgets.pyi").read_text()
