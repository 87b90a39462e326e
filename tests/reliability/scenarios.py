"""Everything that the campaign does to the product: what, how it is done, how often in the whole campaign and in the
tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from .awkward_names import awkward_names
from .bench import Bench
from .cancelled_runs import cancelled_runs
from .closed_qgis import closed_qgis
from .full_disk import full_disk, full_temporary_disk
from .fuzzed_files import fuzzed_models, fuzzed_stacks
from .fuzzed_layers import fuzzed_polygons, fuzzed_rasters
from .fuzzed_parameters import fuzzed_parameters
from .killed_worker import killed_worker
from .out_of_memory import out_of_memory
from .read_only import read_only
from .two_runs import two_runs
from .vanishing_drive import vanishing_drive
from .verdict import Counts


@dataclass(frozen=True)
class Scenario:
    """`title` and `how` are for the table; `tries` is the whole campaign's number."""

    name: str
    title: str
    how: str
    tries: int
    run: Callable[[Bench, int, int], Counts]


SCENARIOS = (
    Scenario(
        "killed_worker",
        "Worker killed",
        "`kill -9` at a random moment of a training, detection or comparison; the same run again (training with "
        "RESUME) must give the outputs of an undisturbed one",
        100,
        killed_worker,
    ),
    Scenario(
        "cancelled_runs",
        "Cancel",
        "pressed at a random moment in six algorithms; a run that takes more than 2 s to end counts as a process left",
        60,
        cancelled_runs,
    ),
    Scenario(
        "closed_qgis",
        "QGIS closed",
        "`qgis_process` ended at a random moment of its worker's life, half of them by `kill -9`, half by SIGTERM",
        30,
        closed_qgis,
    ),
    Scenario(
        "full_disk",
        "Disk full",
        "all 16 algorithms that write, outputs on a small disk (tmpfs) with 4 kB to 1.5 times the room needed; every "
        "second round over older outputs",
        480,
        full_disk,
    ),
    Scenario(
        "full_temporary_disk",
        "Temporary disk full",
        "the same 16 algorithms, 0 to 400 kB left where temporary files go",
        160,
        full_temporary_disk,
    ),
    Scenario(
        "fuzzed_rasters",
        "Damaged GeoTIFFs",
        "bytes flipped, cut, zeroed, inserted, mostly in headers; ten inputs of nine algorithms in QGIS",
        3000,
        fuzzed_rasters,
    ),
    Scenario(
        "fuzzed_polygons",
        "Damaged GeoPackages",
        "the same damage to inventories, mapped areas and geological maps",
        1500,
        fuzzed_polygons,
    ),
    Scenario(
        "fuzzed_stacks",
        "Damaged stacks in the worker",
        "the same damage to a stack, read block by block as training and detection read it",
        1500,
        fuzzed_stacks,
    ),
    Scenario(
        "fuzzed_models",
        "Hostile model files",
        "the same damage, and well-formed files that lie: 10^12 parameters, paths as names, code as text, NaN, "
        "100,000-letter names, impossible offsets",
        4000,
        fuzzed_models,
    ),
    Scenario(
        "fuzzed_parameters",
        "Hostile parameters",
        "all 30 algorithms, one to three parameters of inputs that work replaced: numbers out of any range, NaN, 5,000 "
        "digits, NUL, names of 240 and 300 letters, words of other choices, local and unknown CRSs, NaN and singular "
        "grids, empty rasters and layers, devices, pipes, circular links, addresses, outputs that are inputs "
        "or folders; jobs are made, one of 100 runs in the worker",
        5000,
        fuzzed_parameters,
    ),
    Scenario(
        "two_runs",
        "Two runs at once",
        "two QGIS write the same output up to a second apart, eight algorithms; it must be the one's or the other's",
        64,
        two_runs,
    ),
    Scenario(
        "out_of_memory",
        "Out of memory",
        "the worker may use 200 to 4,000 MB of address space, six algorithms",
        48,
        out_of_memory,
    ),
    Scenario(
        "awkward_names",
        "Awkward names",
        "20 folder and file names (spaces, quotes, umlauts, Chinese, Japanese, Arabic, shell and SQL signs) for "
        "inputs and outputs of all 16 algorithms",
        160,
        awkward_names,
    ),
    Scenario(
        "read_only",
        "No rights",
        "as an unprivileged user: read-only output folder, unreadable inputs, another user's older output, read-only "
        "inputs (these must be done)",
        128,
        read_only,
    ),
    Scenario(
        "vanishing_drive",
        "Drive gone",
        "simulated: the outputs' or inputs' folder unlinked, or the inputs cut to half, at a random moment",
        96,
        vanishing_drive,
    ),
)
