"""Lay QGIS's type stubs over Qt 6, as QGIS 4 has it, for `scripts/check qgis4`.

usage: make_qgis4_types.py PACKAGES TARGET

PACKAGES is where pip put what scripts/requirements-qgis4-types.txt names. The newest qgis-stubs (0.5.0) describe a QGIS
3 on PyQt5; what they call PyQt5 becomes PyQt6, whose own stubs say what Qt 6 still has. Both are made by SIP, which
leaves out what is listed here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

CORE, GUI, ANALYSIS = "core", "gui", "analysis"
QT = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtTest", "sip")
# SIP writes no exceptions into a stub.
EXCEPTIONS = ("QgsCsException", "QgsProcessingException", "QgsProviderConnectionException")
# Names that qgis.PyQt adds to PyQt6's modules, so that one code serves both.
ADDED = {
    "QtCore": "from typing import Any\n\nNULL: Any\n",
    "QtWidgets": "from PyQt6.QtGui import QAction as QAction, QActionGroup as QActionGroup, QShortcut as QShortcut\n",
}
POSITIONAL_ONLY = re.compile(r", /(?=[,)])")  # PyQt6's stubs put it behind *, which is no Python


def main(packages: Path, target: Path) -> None:
    for stub in sorted((packages / "PyQt6").glob("*.pyi")):
        write(target / "PyQt6" / stub.name, POSITIONAL_ONLY.sub("", stub.read_text(encoding="utf-8")))
    write(target / "PyQt6" / "__init__.pyi", "")
    for room in (CORE, GUI, ANALYSIS):
        text = (packages / "qgis-stubs" / f"_{room}.pyi").read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
        if room == CORE:
            text += "".join(f"\n\nclass {name}(Exception): ...\n" for name in EXCEPTIONS)
        write(target / "qgis" / f"_{room}.pyi", text)
        write(target / "qgis" / room / "__init__.pyi", f"from qgis._{room} import *\n")
    write(target / "qgis" / "__init__.pyi", "")
    write(target / "qgis" / "utils.pyi", "from typing import Any\n\niface: Any\nplugins: dict[str, Any]\n")
    write(target / "qgis" / "PyQt" / "__init__.pyi", "")
    for module in QT:
        text = f"from PyQt6.{module} import *\n{ADDED.get(module, '')}"
        write(target / "qgis" / "PyQt" / f"{module}.pyi", text)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
