"""The command line that starts a worker with a clean environment: QGIS's process class offers no way to set one.

On POSIX the system's `env` drops and sets the variables, then becomes the worker (same process, so a cancel hits it).
Windows has no `env`: there this file, run by its path, drops them. A Python that is not QGIS's own starts isolated.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Mapping

if TYPE_CHECKING:
    from .find_python import WorkerPython

THIS_FILE = Path(__file__).absolute()
WORKER = THIS_FILE.parent.parent / "learning" / "__main__.py"


def worker_command(
    python: WorkerPython, job_file: Path, variables: Mapping[str, str], posix: bool = os.name == "posix"
) -> tuple[str, list[str]]:
    """The program and its arguments for one job; `variables` is the environment that the process will inherit."""
    from ..core.system.isolated_python import ISOLATED
    from .clean_environment import added_variables, harmful_names

    dropped = [] if python.is_qgis_python else harmful_names(variables)
    temporary = str(job_file.parent)
    interpreter = [str(python.path), *(("-X", "utf8", "-u") if python.is_qgis_python else ISOLATED)]
    if posix:
        added = {**added_variables(python.is_qgis_python), "TMPDIR": temporary}
        changes = [
            *(part for name in dropped for part in ("-u", name)),
            *(f"{name}={value}" for name, value in added.items()),
        ]
        return "/usr/bin/env", [*changes, *interpreter, str(WORKER), str(job_file)]
    program, *options = interpreter
    return program, [*options, str(THIS_FILE), ",".join(dropped), str(WORKER), str(job_file)]


if __name__ == "__main__":
    # QGIS's own Python is not isolated: the folder of this file stands first, and modules are looked for in it.
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").absolute() != THIS_FILE.parent]
    for name in sys.argv[1].split(","):
        os.environ.pop(name, None)
    os.environ["TMP"] = os.environ["TEMP"] = str(Path(sys.argv[3]).parent)
    sys.argv = sys.argv[2:]
    runpy.run_path(sys.argv[0], run_name="__main__")
