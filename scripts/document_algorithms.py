#!/usr/bin/python3
"""Write docs/algorithms.md from the provider itself, so that it always says what the dialogs say.

usage: QT_QPA_PLATFORM=offscreen scripts/document_algorithms.py [--check]

With --check nothing is written; the exit status is 1 when the page is out of date.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from textwrap import fill
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "algorithms.md"
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]

HEAD = """# The algorithms

Every algorithm is in the Processing toolbox under *Landslide Mapper*, can be used in graphical models and in batch, and
runs unattended:

    echo '{"inputs": {"INPUT": "dem.tif", "OUTPUT": "terrain.tif"}}' | qgis_process run landslide:terrainfactors -

In each table the first column is the key to use there; *optional* ones may be left out, and the default, where one is
given, is used then. This page is made by `scripts/document_algorithms.py` from the algorithms' own help.
"""


def load_package() -> None:
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


def page(provider: Any) -> str:
    """The whole page, groups in the order of the workflow."""
    groups: dict[str, list[Any]] = {}
    for algorithm in provider.algorithms():
        groups.setdefault(algorithm.group(), []).append(algorithm)
    parts = [HEAD]
    for group in sorted(groups):
        parts.append(f"## {group}\n")
        parts += [section(algorithm) for algorithm in groups[group]]
    return "\n".join(parts)


def section(algorithm: Any) -> str:
    """One algorithm: anchor, help, inputs, outputs."""
    lines = [
        f'<a id="{algorithm.name()}"></a>',
        f"### {algorithm.displayName()}",
        "",
        f"`landslide:{algorithm.name()}`",
        "",
        wrapped(plain(algorithm.shortHelpString())),
        "",
    ]
    lines += ["| key | what | default |", "|---|---|---|"]
    lines += [f"| `{entry.name()}` | {cell(entry)} | {default(entry)} |" for entry in algorithm.parameterDefinitions()]
    destinations = {entry.name() for entry in algorithm.parameterDefinitions()}
    extra = [output for output in algorithm.outputDefinitions() if output.name() not in destinations]
    if extra:
        given = ", ".join(f"`{output.name()}` ({output.description().lower()})" for output in extra)
        lines += ["", wrapped(f"Also gives: {given}.")]
    return "\n".join([*lines, ""])


def plain(html: str) -> str:
    """The help as Markdown: its pictures and tags left out; whatever else stands in angle brackets stays."""
    text = re.sub(r"<img[^>]*>", "", html)
    text = re.sub(r"<br\s*/?>|</p>", "\n\n", text)
    text = re.sub(r"</?(?:p|b|i|em|strong|code|ul|ol|li|a)\b[^>]*>", "", text)
    text = text.replace("<", "\\<")
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def wrapped(text: str) -> str:
    """Its lines cut to at most 120 characters; a longer address or code word stays in one piece."""
    lines = (fill(line, 120, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n".join(lines)


def cell(parameter: Any) -> str:
    choices = f" One of: {', '.join(parameter.options())}." if parameter.type() == "enum" else ""
    return f"**{parameter.description()}.** {plain(parameter.help())}{choices}".replace("|", "\\|").replace("\n", " ")


def default(parameter: Any) -> str:
    from qgis.core import Qgis

    value = parameter.defaultValue()
    if str(value).endswith(".safetensors"):
        return "*in the user's folder of models*"
    if value not in (None, ""):
        text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        return f"`{text}`"
    return "*optional*" if parameter.flags() & Qgis.ProcessingParameterFlag.Optional else ""


def main(arguments: list[str]) -> int:
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    load_package()
    from landslide_mapper.algorithms.provider import LandslideProvider

    provider = LandslideProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    text = page(provider)
    app.exitQgis()
    if "--check" in arguments:
        return int(not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
