"""The help as dialogs show it: QGIS takes it for HTML, so what stands in angle brackets would vanish."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.algorithms.support.base import LandslideAlgorithm

ROOT = Path(__file__).resolve().parents[2]
TAG = re.compile(r"</?(?:p|b|img)\b[^>]*>")


def test_no_help_holds_what_html_would_swallow(provider: Any) -> None:
    swallowed = []
    for algorithm in (one for one in provider.algorithms() if isinstance(one, LandslideAlgorithm)):
        texts = {"": algorithm.shortHelpString()}
        texts.update({one.name(): one.help() for one in algorithm.parameterDefinitions()})
        swallowed += [
            (algorithm.name(), key, text) for key, text in texts.items() if re.search(r"<\w|&\w+;", TAG.sub("", text))
        ]
    assert not swallowed


def test_a_dialog_shows_the_whole_name_of_a_file(provider: Any) -> None:
    from qgis.PyQt.QtGui import QTextDocument

    for name, shown in (("comparemodels", "TABLE.partial"), ("geologyfactors", "lithology_CLASS")):
        document = QTextDocument()
        document.setHtml(provider.algorithm(name).shortHelpString())
        assert shown in document.toPlainText()
    document = QTextDocument()
    document.setHtml(provider.algorithm("trainmodel").parameterDefinition("RESUME").toolTip())
    assert "MODEL.checkpoint" in document.toPlainText()


def test_the_page_of_algorithms_keeps_what_is_no_tag() -> None:
    spec = importlib.util.spec_from_file_location("document", ROOT / "scripts" / "document_algorithms.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.plain("<p>Rows wait in <b>map</b>_<class>.csv.</p>") == "Rows wait in map_\\<class>.csv."
