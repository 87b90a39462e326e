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
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    """The anchors of a page: explicit ones, and those that headings get (lower case, spaces to hyphens)."""
    text = page.read_text(encoding="utf-8")
    headings = (
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    )
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
    assert done.returncode == 0, (
        f"docs/algorithms.md is out of date: run scripts/document_algorithms.py\n{done.stderr[-1000:]}"
    )


def test_every_algorithm_of_the_provider_has_its_anchor() -> None:
    sys.path[:0] = [path for path in ("/usr/share/qgis/python",) if path not in sys.path]
    pytest.importorskip("qgis.core")
    from landslide_mapper.algorithms.provider import ALGORITHMS

    assert {algorithm.id_name for algorithm in ALGORITHMS} <= anchors(ROOT / "docs" / "algorithms.md")


def test_every_algorithm_shows_a_picture_in_its_help() -> None:
    """Drawn 230 pixels wide in the dialog, so more than twice that is only weight in the zip."""
    sys.path[:0] = [path for path in ("/usr/share/qgis/python",) if path not in sys.path]
    pytest.importorskip("qgis.core")
    from landslide_mapper.algorithms.provider import ALGORITHMS
    from landslide_mapper.algorithms.support.base import HELP_PICTURES

    for algorithm in ALGORITHMS:
        picture = HELP_PICTURES / f"{algorithm.id_name}.png"
        assert picture.is_file(), (
            f"{algorithm.id_name} has no picture: put one at {picture.relative_to(ROOT)} "
            "(scripts/draw_help_pictures.py)"
        )
        head = picture.read_bytes()[:24]
        assert head.startswith(b"\x89PNG"), picture.name
        assert 230 <= int.from_bytes(head[16:20], "big") <= 520, picture.name
        assert picture.stat().st_size < 210_000, picture.name
        assert picture.as_uri() in algorithm().shortHelpString()
    assert {picture.stem for picture in HELP_PICTURES.glob("*.png")} == {algorithm.id_name for algorithm in ALGORITHMS}


def test_commands_with_json_in_the_documentation_are_valid() -> None:
    for page in PAGES:
        for text in re.findall(r"echo '(\{.*?\})'", page.read_text(encoding="utf-8"), re.DOTALL):
            assert "inputs" in json.loads(text)


COMMAND = re.compile(r"echo '(\{.*?\})' \| qgis_process run landslide:(\w+) -", re.DOTALL)


@pytest.mark.parametrize(
    "page", [page for page in PAGES if COMMAND.search(page.read_text(encoding="utf-8"))], ids=lambda page: page.name
)
def test_commands_in_the_documentation_name_inputs_that_exist_and_give_those_that_are_needed(page: Path) -> None:
    sys.path[:0] = [path for path in ("/usr/share/qgis/python",) if path not in sys.path]
    core = pytest.importorskip("qgis.core")
    from landslide_mapper.algorithms.provider import ALGORITHMS

    for text, name in COMMAND.findall(page.read_text(encoding="utf-8")):
        algorithm = next(kind for kind in ALGORITHMS if kind.id_name == name)()
        algorithm.initAlgorithm()
        known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        given = json.loads(text)["inputs"]
        assert set(given) <= set(known), f"{name}: {set(given) - set(known)}"
        optional = core.Qgis.ProcessingParameterFlag.Optional
        needed = {
            key
            for key, one in known.items()
            if not one.flags() & optional and one.defaultValue() is None and not one.isDestination()
        }
        assert needed <= set(given), f"{name}: {needed - set(given)}"


def test_links_in_html_lead_somewhere_too() -> None:
    """Pictures are put in with <img src=...>, which the other test does not see."""
    for page in PAGES:
        for target in re.findall(r'(?:src|href)="([^"]+)"', page.read_text(encoding="utf-8")):
            assert target.startswith(("https:", "#")) or (page.parent / target).exists(), f"{page.name}: {target}"


def test_no_page_is_left_out_of_the_way_of_a_reader() -> None:
    """From the README, link by link, one reaches every page."""
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        linked = (target.partition("#")[0] for target in LINK.findall(page.read_text(encoding="utf-8")))
        waiting += [
            path for target in linked if (path := (page.parent / target).resolve()) in PAGES and path not in reached
        ]
    assert not [page.name for page in PAGES if page not in reached]


def test_the_map_of_the_house_names_every_room() -> None:
    tree = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    inside = {path.parent.relative_to(ROOT) for path in ROOT.glob("*/**/__init__.py")}
    rooms = {room for room in inside if room.parts[0] not in ("build", "tests")}
    assert sorted(room.as_posix() for room in rooms if not re.search(rf"^ +{room.name}/ ", tree, re.MULTILINE)) == []


def test_the_map_of_the_house_names_no_file_that_is_not_there() -> None:
    """Full paths; names without a folder are looked for anywhere."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    names = set(re.findall(r"`([\w/]+\.py)`", text))
    assert len(names) > 30
    rooms = [path.parent for path in ROOT.glob("*/__init__.py")]
    there = {
        path.relative_to(ROOT).as_posix()
        for room in [ROOT / "scripts", ROOT / "tests", *rooms]
        for path in room.rglob("*.py")
    }
    assert sorted(name for name in names if not any(f"/{path}".endswith(f"/{name}") for path in there)) == []
