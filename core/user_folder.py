"""Where the plugin keeps what belongs to the user and not to one QGIS profile: the engine, and their own models."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Mapping


def user_folder(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The folder below the user's data location, by each system's convention; it need not exist yet."""
    if platform == "win32":
        data = Path(variables.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(variables.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "landslide_mapper"
