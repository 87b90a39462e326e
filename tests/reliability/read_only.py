"""A user without rights: output folders that cannot be written, inputs that cannot be read, read-only folders of
inputs.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .bench import Bench
from .qgis_host import QgisHost
from .small_world import IN_QGIS, IN_WORKER, outputs_in
from .verdict import DONE, REFUSED, Counts

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all", "--bounding-set=-all")
CASES = ("output folder", "inputs", "older output", "only the inputs' folder")


def can_be_nobody() -> bool:
    """Root is refused nothing: there the runs are made as the user nobody."""
    return os.geteuid() != 0 or shutil.which("setpriv") is not None


def read_only(bench: Bench, tries: int, seed: int) -> Counts:
    """Only where nothing but the inputs' folder is read-only may a run be done; the others are refused in a
    sentence.
    """
    algorithms = (*IN_QGIS, *IN_WORKER)
    counts = Counts()
    if not can_be_nobody():
        return counts
    with unprivileged_host(bench) as host:
        for number in range(tries):
            case = CASES[number % len(CASES)]
            algorithm = algorithms[(number // len(CASES) + seed) % len(algorithms)]
            bench.reference(algorithm)
            with bench.new_folder() as folder:
                folder.chmod(0o777)
                counts.add(one_case(bench, host, case, algorithm, folder))
    return counts


def one_case(bench: Bench, host: QgisHost, case: str, algorithm: str, folder: Path) -> Counts:
    inputs, outputs = folder / "in", folder / "out"
    shutil.copytree(bench.world.folder, inputs)
    outputs.mkdir()
    if case == "older output":
        for path in outputs_in(outputs, algorithm).values():
            path.write_text("an earlier result of another user\n")
    outputs.chmod(0o777 if case in ("inputs", "only the inputs' folder") else 0o555)
    for path in (inputs, *inputs.rglob("*")):
        path.chmod((0o755 if path.is_dir() else 0o000) if case == "inputs" else (0o555 if path.is_dir() else 0o444))
    changed = type(bench.world)(inputs).inputs_of(algorithm)
    ended, found = bench.attempt(
        f"{algorithm}, no rights: {case}", algorithm, outputs, changed=changed, host=host, watched=(inputs,)
    )
    has_inputs = algorithm != "samplescene"
    wanted = DONE if case == "only the inputs' folder" or (case == "inputs" and not has_inputs) else REFUSED
    if ended.outcome != wanted:
        found.wrong += 1
        found.notes.append(
            f"{algorithm}, no rights: {case}: {ended.outcome} instead of {wanted}: {ended.sentence[:300]}"
        )
    return found


def unprivileged_host(bench: Bench) -> QgisHost:
    """A QGIS of a user who is not root."""
    host = bench.another_host("nobody", prefix=NOBODY if os.geteuid() == 0 else ())
    for path in (host.folder, host.temporary, host.folder / "profile"):
        path.mkdir(exist_ok=True)
        path.chmod(0o777)
    return host
