"""How long the plugin takes to load and to register its Processing provider, against other plugins of this computer in
the same run.

    /usr/bin/python3 benchmarks/load_time.py PLUGIN_FOLDER... [--repeats 7]

Each folder is an installed plugin (the one that holds metadata.txt) with a Processing provider. All are loaded as
qgis_process loads them: `classFactory(None)`, then `initProcessing()`, in a QGIS process of its own each time, in turn;
QGIS and Processing are up before the clock starts. The median of each plugin's repeats counts, in processor time, so
that other programs disturb little; the first round, which writes byte code, is left out. Prints a table and our ratio
to the median of the others. A plugin that does not load is named with its error and left out.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
QGIS = ("/usr/share/qgis/python", "/usr/share/qgis/python/plugins")

LOAD = """
import importlib, json, os, sys, time
from qgis.core import QgsApplication
import osgeo.gdal, processing, qgis.gui, qgis.utils, qgis.PyQt.QtNetwork
app = QgsApplication([], True); app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
registry = QgsApplication.processingRegistry()
before = {provider.id() for provider in registry.providers()}
processor, wall = time.process_time(), time.perf_counter()
plugin = importlib.import_module(sys.argv[1]).classFactory(None)
plugin.initProcessing()
processor, wall = time.process_time() - processor, time.perf_counter() - wall
new = [provider for provider in registry.providers() if provider.id() not in before]
algorithms = sum(len(one.algorithms()) for one in new)
answer = {"processor": processor, "wall": wall, "providers": len(new), "algorithms": algorithms}
print("\\n" + json.dumps(answer), flush=True)
os._exit(0)
"""


def load_once(folder: Path, settings: Path) -> dict[str, Any] | str:
    """Seconds and what was registered, or the last line of the error."""
    paths = [str(folder.parent), *QGIS]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "XDG_CONFIG_HOME": str(settings),
        "QGIS_CUSTOM_CONFIG_PATH": str(settings),
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # QGIS writes byte code, and so loads it the second time
    done = subprocess.run(
        [sys.executable, "-c", LOAD, folder.name],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer if answer["providers"] else "it registers no provider"


def main() -> None:
    parser = argparse.ArgumentParser(description="Load time of the plugin against others'.")
    parser.add_argument("plugins", type=Path, nargs="+", help="folders of other plugins")
    parser.add_argument("--repeats", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        ours = Path(scratch) / "plugins" / "landslide_mapper"
        ours.parent.mkdir()
        ours.symlink_to(ROOT)
        folders = [ours, *(path.resolve() for path in arguments.plugins)]
        runs: dict[Path, list[dict[str, Any]]] = {folder: [] for folder in folders}
        for repeat in range(arguments.repeats + 1):
            for folder in list(runs):
                answer = load_once(folder, Path(scratch) / "settings")
                if isinstance(answer, str):
                    print(f"{folder.name} is left out: {answer}")
                    del runs[folder]
                elif repeat:
                    runs[folder].append(answer)
    if ours not in runs or len(runs) < 2:
        sys.exit("There is nothing to compare.")
    print(f"{'plugin':<28}{'algorithms':>11}{'processor ms':>14}{'wall ms':>9}{'ms per algorithm':>18}")
    processor = {}
    for folder, answers in runs.items():
        processor[folder] = statistics.median(answer["processor"] for answer in answers)
        wall, algorithms = statistics.median(answer["wall"] for answer in answers), answers[0]["algorithms"]
        each = f"{1000 * processor[folder] / algorithms:.2f}" if algorithms else "-"
        print(f"{folder.name:<28}{algorithms:>11}{1000 * processor[folder]:>14.1f}{1000 * wall:>9.1f}{each:>18}")
    peers = statistics.median(seconds for folder, seconds in processor.items() if folder != ours)
    print(f"landslide_mapper / median of {len(processor) - 1} others: {processor[ours] / peers:.2f}")


if __name__ == "__main__":
    main()
