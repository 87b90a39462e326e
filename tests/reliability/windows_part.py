"""The part of docs/reliability.md on the Windows Python: tests, the main job beside Linux's, the campaign's counts."""

from __future__ import annotations

from typing import Any, Mapping

TITLES = {
    "worker_killed": "Worker killed (`TerminateProcess`) at a random moment of a detection; then the same run again",
    "cancel": "Cancel at a random moment of a detection; one that takes more than 5 s counts as a process left",
    "host_gone": "The process that waits for the worker killed; the worker must end and its files go within 20 s",
    "two_runs": "Two runs write the same outputs at once",
    "full_disk": "Outputs on a disk of 8 to 128 kB",
    "awkward_names": "Awkward names of folders and files, and names that Windows forbids (these must be refused)",
    "damaged_stacks": "Damaged stacks, read as training and detection read them",
    "hostile_models": "Damaged and hostile model files",
}
COLUMNS = ("tries", "done", "refused", "wrong", "half_written", "left_files", "left_processes", "tracebacks", "crashes")
HEAD = """
## In a Windows Python

`scripts/test --windows` runs what needs no QGIS in CPython 3.12 for Windows with Windows' own NumPy, GDAL, rasterio and
PyTorch, under Wine: a file that is open can be neither renamed nor removed there, processor time ticks every 16 ms, no
process gets another parent. Microsoft's C and C++ libraries are used: Wine 8's own lack functions, and exceptions
damage the heap. Wine is not Windows, and nothing here says how fast Windows is.

### Tests

| room | passed | failed | skipped |
|---|---:|---:|---:|
"""
SKIPPED = """
What is skipped says why: signals, process groups and limits that POSIX alone has; a Chromium and packages that are not
there; a Dask cluster, since `distributed`'s clock for Windows waits for ever under Wine and an embedded Python's
workers find no package of `PYTHONPATH`. So nothing on a cluster is tried here. `models` was run with Wine's own C
library, all other rooms with Microsoft's, on a machine busy with a dozen other computations.

The failures were looked into. `rasters`: a test's path with slashes; mended, passed when run again. `engine`: the test
that compares what is installed with the locks; packages are older there, and it is skipped from now on. Its
`test_pip_install` is not in the row: two of its 28 tests were run, and passed. `learning/inference` (without
`test_cluster`): a worker that had more to do than the test's two minutes, and passed when run again; and blocks of the
disk, which Windows does not count: skipped from now on. `learning/training` (without `test_distributed`, which has its
own row) was stopped before its end, so it has none: 116 of its 159 tests had passed. A report's test named a file as
Windows forbids; mended, passed when run again. Open: `test_refit`'s test of a worker killed while training again
failed twice: it goes on and ends,
but its weights are not those of an undisturbed training to the last bit, as they are on Linux. The killed worker
computes on one thread, the rest of the test on two; whether that is the reason is not known yet.
"""
MAIN_JOB = """
### The main job, beside Linux's own

`tests/windows/main_job.py`: simulated valley, factors, stack, labels, a training of two epochs, detection with the
bundled model, polygons traced and written, outputs renamed into place, error map, reports. Each step gets the inputs
that the same step got on Linux, and every file is opened on Linux and compared. A difference is the largest of any
pixel, number or weight; Windows' C library rounds some sines, logarithms and exponentials the other way in the last
bit.

| output | largest difference |
|---|---:|
"""
CAMPAIGN = """
### Broken on purpose

Counted as above; a *try* is one name, one damaged file, or one detection by a program that does with a worker what QGIS
does (`tests/windows/host.py`).

| what | tries | done | refused | wrong | half-written | files left | processes left | tracebacks | crashes |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
"""
RUN = """
    scripts/test --windows               # all rooms and the main job
    scripts/reliability-in-windows       # the campaign's part
"""


def windows_part(measured: Mapping[str, Any]) -> str:
    """Three tables from tests/windows/results.json."""
    tests = [
        f"| {room} | {counts['passed']:,} | {counts['failed']:,} | {counts['skipped']:,} |"
        for room, counts in measured["tests"].items()
    ]
    differences = [f"| {name} | {difference:.2g} |" for name, difference in measured["differences"].items()]
    campaign = [
        f"| {TITLES[name]} | {' | '.join(f'{counts[column]:,}' for column in COLUMNS)} |"
        for name, counts in measured["campaign"].items()
    ]
    steps = ", ".join(f"{name} {seconds:.0f}" for name, seconds in measured["seconds"].items())
    return (
        HEAD + "\n".join(tests) + "\n" + SKIPPED + MAIN_JOB + "\n".join(differences) + "\n"
        f"\nSeconds of its steps in the Windows Python: {steps}\n({measured['machine']}).\n"
        + CAMPAIGN
        + "\n".join(campaign)
        + "\n"
        + RUN
    )
