"""How messages name a raster layer, and what a band without a name is called after: the variable where a file holds
several.
"""

from __future__ import annotations

import re
from pathlib import Path

SUBDATASET = re.compile(r'^\w+:"(?P<file>.+)":/*(?P<variable>.+)$')  # NetCDF, HDF5
QUOTED = re.compile(r"\"([^\"]+)\"|'([^']+)'")
MAX_PARTS = 12  # of a source, by its colons; a raster described in XML has more
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


def names_of_files(source: str) -> set[str]:
    """What in a raster's source may be the name of a file, among what is none: the source itself, without options of
    QGIS, quoted parts, and what stands between colons (`NETCDF:a.nc:b`).
    """
    plain = source.partition("|")[0]
    names = {source, plain} | {one or other for one, other in QUOTED.findall(source)}
    parts = plain.partition("?")[0].replace("vrt://", "vrt:").split(":")
    if len(parts) <= MAX_PARTS:
        names |= {
            ":".join(parts[first:last]) for first in range(len(parts)) for last in range(first + 1, len(parts) + 1)
        }
    return names - {""}
