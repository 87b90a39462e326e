"""docs/reliability.md from the counts of a campaign."""

from __future__ import annotations

from typing import Any, Mapping

from .scenarios import SCENARIOS
from .threats import threat_table
from .windows_part import windows_part

HEAD = """# Reliability

What is done to the product on purpose, how often, and what was lost. The table is written by `scripts/reliability`,
which runs the campaign; the first tries of each row are tests (`tests/reliability`). A *try* is one run of an algorithm
through its real face (the toolbox's own call, in a QGIS process of its own) and the real worker, or, in the rows of
damaged files, one damaged file.

A try is **done** when every output is there and holds what an undisturbed run of the same inputs holds (pixels,
features, tensors, tables), and **refused** when it ended with a sentence that says what is wrong. Everything else is
lost:

- *wrong*: an output, or a file that is none of the run's, holds something else;
- *half-written*: an output is there that cannot be read from its first to its last byte, or a run says it is done and
  an output is missing;
- *files left*: temporary files, or outputs of a run that failed; a checkpoint or the finished rows of a comparison,
  kept to go on from, are none;
- *processes left*: a process of the run still lives three seconds after its end (after a cancel: two);
- *tracebacks*: a user sees a Python traceback, an exception's bare text, or nothing;
- *crashes*: QGIS crashed, or an algorithm did not end.

"""
COLUMNS = ("tries", "done", "refused", "wrong", "half_written", "left_files", "left_processes", "tracebacks", "crashes")
TITLES = ("tries", "done", "refused", "wrong", "half-written", "files left", "processes left", "tracebacks", "crashes")

FOOT = """
A killed run counts twice, as the run that ended in a sentence and the run after it that is done; so do two runs at
once.

## What it does not show

- The damaged files are copies of small GeoTIFFs and GeoPackages; a pixel whose value changed and that still decodes is
  a value like any other, so a wrong pixel in an input is not noticed. A model file is: it carries a checksum.
- A drive that goes away is simulated by removing the link to its folder. What was already on the drive cannot be
  cleaned up while it is away, and is not counted. A mount that hangs is not tried: a read from it waits in the system,
  and the run waits with it until it is cancelled.
- `kill -9` of QGIS itself ends everything at once when no worker is running: in the part of a second in which QGIS
  moves finished outputs into place, hidden files `.landslide-partial-*` may stay beside them. They are never taken for
  outputs. Most are unfinished new ones; between two renames one may be the only copy of an older output, or of a part
  of it (a Shapefile's `.dbf`, overviews). So look first: where every output is there and opens, delete the hidden
  files. Where one is missing or does not open, run the algorithm again and delete them then, or give the older files
  back their names, which follow `.landslide-partial-`, twelve letters or digits and a hyphen.
- QGIS itself on Windows, and macOS, are not tried here; what is tried in a Windows Python stands below.
- A power cut is not tried. Outputs are renamed into place after they are closed; that they have reached the disk by
  then is up to the file system.

## Run it

    scripts/reliability                          # everything; hours on two cores
    scripts/reliability full_disk --tries 32     # a part
    scripts/reliability fuzzed_models --seed 2 --add
"""


def page_of(results: Mapping[str, Mapping[str, int]], windows: Mapping[str, Any]) -> str:
    """The page from the campaign's counts and what was measured in a Windows Python; a scenario without results has no
    row.
    """
    rows = [f"| what | how | {' | '.join(TITLES)} |", f"|---|---|{'---:|' * len(TITLES)}"]
    rows += [
        f"| **{scenario.title}** | {scenario.how} | "
        f"{' | '.join(f'{results[scenario.name][name]:,}' for name in COLUMNS)} |"
        for scenario in SCENARIOS
        if scenario.name in results
    ]
    total = {name: sum(row[name] for row in results.values()) for name in COLUMNS}
    rows.append(f"| **all** | | {' | '.join(f'{total[name]:,}' for name in COLUMNS)} |")
    return HEAD + "\n".join(rows) + "\n" + FOOT + threat_table() + windows_part(windows)
