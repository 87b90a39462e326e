"""Set up the engine without QGIS.

`python -m landslide_mapper.engine [--folder F] [--backend auto|cpu|cuda] [--python P] [--find-links D] [--extra
backscatter] [--remove]`
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ..core.errors import LandslideMapperError
from .engine_folder import BACKENDS, EXTRAS, engine_folder, engine_python
from .environment import remove_engine, set_up_engine


class Terminal:
    """Feedback as lines on stdout."""

    def progress(self, fraction: float) -> None: ...

    def message(self, text: str) -> None:
        sys.stdout.write(f"  {text}\n")
        sys.stdout.flush()

    def warning(self, text: str) -> None:
        self.message(f"Warning: {text}")

    def is_cancelled(self) -> bool:
        return False


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m landslide_mapper.engine", description="Set up the engine: an environment with PyTorch."
    )
    parser.add_argument("--folder", type=Path, default=engine_folder(os.environ))
    parser.add_argument("--backend", choices=BACKENDS, default="auto")
    parser.add_argument("--python", type=Path)
    parser.add_argument("--find-links", type=Path)
    parser.add_argument("--extra", choices=EXTRAS, action="append", default=[])
    parser.add_argument("--remove", action="store_true", help="delete the environment in FOLDER instead")
    arguments = parser.parse_args()
    try:
        if arguments.remove:
            remove_engine(arguments.folder.absolute())
            sys.stdout.write(f"{arguments.folder} is removed.\n")
            return 0
        folder, extras = arguments.folder.absolute(), arguments.extra
        report = set_up_engine(
            folder, arguments.backend, Terminal(), arguments.python, arguments.find_links, extras=extras
        )
    except LandslideMapperError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(
        f"{engine_python(arguments.folder)}: PyTorch {report['torch_version']} on {report['device_used']} "
        f"({report['device_name']})\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
