"""The files of one scene, as they were downloaded, told apart by what they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

SAFE = ".SAFE"
POLARISATION = re.compile(r"(?<![A-Za-z])(VV|VH)(?![A-Za-z])", re.IGNORECASE)


@dataclass(frozen=True)
class Image:
    """An optical image: band rasters of any sensor, or one Sentinel-2 product."""

    rasters: tuple[str, ...] = ()
    safe: str = ""

    def __bool__(self) -> bool:
        return bool(self.rasters or self.safe)


@dataclass(frozen=True)
class Backscatter:
    """Radar images: the rasters of each polarisation, a date each; a file with both polarisations is in both."""

    vv: tuple[str, ...] = ()
    vh: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.vv or self.vh)

    @property
    def files(self) -> tuple[str, ...]:
        """Each file once, in the order given."""
        return tuple(dict.fromkeys((*self.vv, *self.vh)))

    @property
    def is_series(self) -> bool:
        return len(self.vv) > 1 or len(self.vh) > 1


@dataclass(frozen=True)
class SceneInputs:
    """All that a scene may consist of; what is empty was not given. Vectors are sources as QGIS writes them."""

    post: Image
    dem: str
    pre: Image = Image()
    sar_post: Backscatter = Backscatter()
    sar_pre: Backscatter = Backscatter()
    interferograms: tuple[str, ...] = ()
    coherence: tuple[str, ...] = ()
    geology: str = ""
    geology_field: str = ""
    inventory: str = ""
    mapped_area: str = ""
    model: str = ""
    model_bands: tuple[str, ...] = ()


def safe_of(source: str) -> str:
    """The Sentinel-2 product that a path names: the .SAFE folder, a zip, or a file inside such a folder; else ''."""
    path = Path(source)
    for part in (path, *path.parents):
        if part.suffix.upper() == SAFE:
            return str(part)
    return source if path.suffix.lower() == ".zip" and path.name.upper().startswith("S2") else ""


def polarisations(sources: Sequence[tuple[str, Sequence[str]]]) -> dict[str, list[str]]:
    """Which rasters hold VV and VH, by the names of their bands, else by their file names; in the order given.

    `sources` are (file, band descriptions). A raster that names neither is under ''.
    """
    found: dict[str, list[str]] = {"VV": [], "VH": [], "": []}
    for file, bands in sources:
        named = {name.upper() for band in bands for name in POLARISATION.findall(spaced(band))}
        named = named or {name.upper() for name in POLARISATION.findall(spaced(Path(file).stem))}
        for name in sorted(named) or [""]:
            found[name].append(file)
    return found


def spaced(name: str) -> str:
    """A name whose underscores part words, as they do in product names."""
    return name.replace("_", " ")
