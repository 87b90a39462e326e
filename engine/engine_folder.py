"""Where the engine's environment lies, and whether it is complete."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Mapping

from ..core.user_folder import user_folder

ENGINE_VARIABLE = "LANDSLIDE_MAPPER_ENGINE"
MARKER = "landslide_mapper_engine.json"
OWNER = "landslide_mapper_owns_this_folder.txt"
BACKENDS = ("auto", "cpu", "cuda")
EXTRAS = ("backscatter",)  # each has its requirements-<extra>.txt beside requirements.txt


def engine_folder(variables: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The environment's folder: LANDSLIDE_MAPPER_ENGINE, else below the user's data location, shared by all QGIS
    profiles.
    """
    if named := variables.get(ENGINE_VARIABLE):
        return Path(named).expanduser()
    return user_folder(variables, platform) / "engine"


def engine_python(folder: Path, platform: str = sys.platform) -> Path:
    """The interpreter inside the environment."""
    return folder / "Scripts" / "python.exe" if platform == "win32" else folder / "bin" / "python"


def is_set_up(folder: Path) -> bool:
    """Whether a set-up has finished there; the marker is written last."""
    return bool(read_marker(folder))


def claim(folder: Path) -> None:
    """Say in a folder, before anything else is put there, that it is ours to clear and to remove; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / OWNER).write_text("The engine of Landslide Mapper. It may be removed as a whole.\n", encoding="ascii")


def is_ours(folder: Path) -> bool:
    """Whether a set-up of ours made the folder: one that was never finished too, and those of before OWNER was
    written. Another environment, whatever lies in it, is not.
    """
    return not folder.is_symlink() and ((folder / OWNER).is_file() or is_set_up(folder))


def read_marker(folder: Path) -> dict[str, Any]:
    """What the last finished set-up wrote about itself; empty when there was none."""
    try:
        content = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def write_marker(folder: Path, content: Mapping[str, Any]) -> None:
    (folder / MARKER).write_text(json.dumps(dict(content), indent=1), encoding="utf-8")
