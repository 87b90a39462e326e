#!/usr/bin/env python3
"""The size of the house: modules per folder, the deepest chain of imports, and lines over 120 characters.

usage: scripts/measure_house.py [CHECKOUT]

A chain counts modules, each of which imports the next (imports inside functions included, those for types alone too);
modules that import each other in a circle count as one. The front door (__init__.py) is left out: it imports nothing
until QGIS asks for the plugin.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Iterator

PACKAGE = "landslide_mapper"
NO_ROOMS = ("benchmarks", "build", "docs", "resources", "scripts", "tests")
MAX_LINE = 120
PRAGMA = re.compile(r"\s*# (noqa|type: ignore|nosec|pragma).*$")  # not counted, as ruff counts


def modules(root: Path) -> dict[str, Path]:
    """The modules by their dotted names below the package, without those of folders that are no rooms."""
    inside = (path.relative_to(root) for path in sorted(root.rglob("*.py")))
    rooms = (path for path in inside if len(path.parts) > 1 and path.parts[0] not in NO_ROOMS)
    return {".".join(path.with_suffix("").parts): root / path for path in rooms}


def imports_of(name: str, path: Path) -> Iterator[str]:
    """Dotted names below the package that a module imports; a name may be a module or something inside one."""
    package = [PACKAGE, *name.split(".")[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[2] for alias in node.names if alias.name.startswith(PACKAGE + "."))
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            dotted = [*base, *(node.module or "").split(".")] if node.module else base
            if dotted[:1] == [PACKAGE]:
                yield from (".".join([*dotted[1:], alias.name]) for alias in node.names)


def import_graph(found: dict[str, Path]) -> dict[str, set[str]]:
    graph = {}
    for name, path in found.items():
        heads = (imported.split(".") for imported in imports_of(name, path))
        known = ([".".join(parts[:end]) for end in range(len(parts), 0, -1)] for parts in heads)
        graph[name] = {next((one for one in ways if one in found), name) for ways in known} - {name}
    return graph


def without_circles(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """The graph of its circles: modules that reach each other become one, named after the first."""
    reached = {name: reachable(graph, name) for name in graph}
    head = {name: min({name} | {other for other in reached[name] if name in reached[other]}) for name in graph}
    joined: dict[str, set[str]] = {}
    for name, targets in graph.items():
        joined.setdefault(head[name], set()).update({head[target] for target in targets} - {head[name]})
    return joined


def reachable(graph: dict[str, set[str]], start: str) -> set[str]:
    waiting, seen = list(graph[start]), set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += graph[name]
    return seen


def deepest_chain(graph: dict[str, set[str]]) -> list[str]:
    """The longest way along imports."""
    chains: dict[str, list[str]] = {}
    for name in TopologicalSorter(graph).static_order():
        chains[name] = [name, *max((chains[target] for target in sorted(graph[name])), key=len, default=[])]
    return max(chains.values(), key=len, default=[])


def long_lines(root: Path) -> dict[str, int]:
    """Lines over 120 characters in the files that git tracks: of Python and scripts, and of Markdown without tables."""
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    counts = {"Python and scripts": 0, "Markdown": 0}
    for path in (root / name for name in listed.split("\0") if name):
        is_script = path.suffix == ".py" or (path.suffix == "" and path.parent.name in ("scripts", "benchmarks", ".ci"))
        if not is_script and path.suffix != ".md":
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        if is_script:
            counts["Python and scripts"] += sum(len(PRAGMA.sub("", line)) > MAX_LINE for line in lines)
        else:
            counts["Markdown"] += sum(len(line) > MAX_LINE and not line.startswith("|") for line in lines)
    return counts


def main(root: Path) -> int:
    found = modules(root)
    per_folder: dict[str, int] = {}
    for path in found.values():
        if path.name != "__init__.py":
            folder = path.parent.relative_to(root).as_posix()
            per_folder[folder] = per_folder.get(folder, 0) + 1
    print("Modules per folder:")
    print("\n".join(f"  {count:3} {folder}" for folder, count in sorted(per_folder.items())))
    chain = deepest_chain(without_circles(import_graph(found)))
    print(f"Deepest chain of imports: {len(chain)}\n  {' -> '.join(chain)}")
    for room in sorted({name.split(".")[0] for name in found}):
        own = {name: path for name, path in found.items() if name.split(".")[0] == room}
        print(f"  inside {room}: {len(deepest_chain(without_circles(import_graph(own))))}")
    print("\n".join(f"Lines over {MAX_LINE} in {kind}: {count}" for kind, count in long_lines(root).items()))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent).resolve()))
