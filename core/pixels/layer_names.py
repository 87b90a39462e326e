"""How messages name a raster layer, and what a band without a name is called after: the variable where a file holds
several.
"""

from __future__ import annotations

import re
from pathlib import Path

SUBDATASET = re.compile(r'^\w+:"(?P<file>.+)":/*(?P<variable>.+)$')  # NetCDF, HDF5
TABLE = re.compile(r"^GPKG:(?P<file>.+\.\w+):(?P<variable>[^:/\\]+)$", re.IGNORECASE)


def layer_name(path: str | Path) -> str:
    """How a message names a layer: its file name, with the variable where the file holds several (NetCDF, HDF5,
    GeoPackage).
    """
    part = _subdataset(path)
    return f"{Path(part['file']).name}:{part['variable']}" if part else Path(str(path)).name


def layer_stem(path: str | Path) -> str:
    """What a layer without band names calls its band: the variable where the file holds several, else the file name
    without suffix.
    """
    part = _subdataset(path)
    return Path(part["variable"]).name if part else Path(str(path)).stem


def _subdataset(path: str | Path) -> re.Match[str] | None:
    return SUBDATASET.match(str(path)) or TABLE.match(str(path))
