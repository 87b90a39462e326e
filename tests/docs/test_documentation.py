"""The documentation: made from the algorithms' own help, every link leads somewhere, every algorithm is in it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    """The anchors of a page: explicit ones, and those that headings get (lower case, spaces to hyphens)."""
    text = page.read_text(encoding="utf-8")
    headings = (re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE))
    return {*re.findall(r'<a id="([^"]+)">', text), *headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_or_heading(page: Path) -> None:
    broken = []
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        if not linked.exists() or (anchor and linked.suffix == ".md" and anchor not in anchors(linked)):
            broken.append(target)
    assert not broken


def test_the_page_of_algorithms_says_what_the_dialogs_say() -> None:
    done = subprocess.run(
        ["/usr/bin/python3", str(ROOT / "scripts" / "document_algorithms.py"), "--check"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"docs/algorithms.md is out of date: run scripts/document_algorithms.py\n{done.stderr[-1000:]}"


def test_every_algorithm_of_the_provider_has_its_anchor() -> None:
    sys.path[:0] = [path for path in ("/usr/share/qgis/python",) if path not in sys.path]
    pytest.importorskip("qgis.core")
    from landslide_mapper.algorithms.provider import ALGORITHMS

    assert {algorithm.id_name for algorithm in ALGORITHMS} <= anchors(ROOT / "docs" / "algorithms.md")


def test_commands_with_json_in_the_documentation_are_valid() -> None:
    for page in PAGES:
        for text in re.findall(r"echo '(\{.*?\})'", page.read_text(encoding="utf-8"), re.DOTALL):
            assert "inputs" in json.loads(text)
