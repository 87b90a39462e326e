"""Which geometry rasters belong together, and to which rate, by their names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Sequence

from ....core.errors import InputError
from ...io.opening import SUBDATASET, layer_name
from ..sar.product_name import ASCENDING, DESCENDING
from .look_vector import EAST_NORTH_UP, INCIDENCE_AZIMUTH, THETA_PHI

# How each raster of a geometry is called: HyP3 and GAMMA; MintPy; EGMS; LiCSAR.
_ROLES = (
    (THETA_PHI, 0, re.compile(r"(?<![a-z])(?:lv_)?theta(?![a-z])", re.I)),
    (THETA_PHI, 1, re.compile(r"(?<![a-z])(?:lv_)?phi(?![a-z])", re.I)),
    (INCIDENCE_AZIMUTH, 0, re.compile(r"(?<![a-z])incidence_?angle(?![a-z])", re.I)),
    (INCIDENCE_AZIMUTH, 1, re.compile(r"(?<![a-z])azimuth_?angle(?![a-z])", re.I)),
    (EAST_NORTH_UP, 0, re.compile(r"(?<![a-z])(?:los|look)_?east(?![a-z])", re.I)),
    (EAST_NORTH_UP, 1, re.compile(r"(?<![a-z])(?:los|look)_?north(?![a-z])", re.I)),
    (EAST_NORTH_UP, 2, re.compile(r"(?<![a-z])(?:los|look)_?up(?![a-z])", re.I)),
    (EAST_NORTH_UP, 0, re.compile(r"[._]E(?=\.tif|$)")),
    (EAST_NORTH_UP, 1, re.compile(r"[._]N(?=\.tif|$)")),
    (EAST_NORTH_UP, 2, re.compile(r"[._]U(?=\.tif|$)")),
)
_SIZES = {THETA_PHI: 2, INCIDENCE_AZIMUTH: 2, EAST_NORTH_UP: 3}
_PARTS = {
    THETA_PHI: ("lv_theta", "lv_phi"),
    INCIDENCE_AZIMUTH: ("incidenceAngle", "azimuthAngle"),
    EAST_NORTH_UP: ("E", "N", "U"),
}
_WORD = re.compile(r"[A-Za-z]+|\d+")
_COMMON_WORDS = {
    "tif",
    "tiff",
    "h",
    "nc",
    "geo",
    "lv",
    "rate",
    "deformation",
    "velocity",
    "los",
    "look",
    "geometry",
    "hdf",
    "netcdf",
}
_DIRECTIONS = {
    "asc": ASCENDING,
    "ascending": ASCENDING,
    "desc": DESCENDING,
    "dsc": DESCENDING,
    "descending": DESCENDING,
}


@dataclass
class GeometryFiles:
    """The rasters of one look geometry in the order of its kind, and the words that its names share."""

    kind: str
    stem: str
    paths: dict[int, str] = field(default_factory=dict)

    @property
    def names(self) -> set[str]:
        return {layer_name(path) for path in self.paths.values()}

    @property
    def ordered(self) -> list[str]:
        return [self.paths[place] for place in sorted(self.paths)]


def is_geometry(name: str) -> bool:
    """Whether a file name is one of a look geometry."""
    return any(pattern.search(name) for _, _, pattern in _ROLES)


def geometry_sets(paths: Sequence[str]) -> list[GeometryFiles]:
    """Rasters sorted into geometries: those whose names differ in nothing but the component's.

    Raises InputError for a name that tells no component, and a geometry that lacks one.
    """
    sets: dict[tuple[str, str], GeometryFiles] = {}
    for path in paths:
        name = layer_name(path)
        found = next(((kind, place, pattern) for kind, place, pattern in _ROLES if pattern.search(name)), None)
        if found is None:
            raise InputError(
                f"{name} under GEOMETRY does not say what it holds. Name it as its processor does: lv_theta and "
                "lv_phi (HyP3), .geo.E, .geo.N and .geo.U (LiCSAR), incidenceAngle and azimuthAngle (MintPy), "
                "los_east, los_north and los_up (EGMS)."
            )
        kind, place, pattern = found
        stem = str(Path(_file_of(path)).parent / pattern.sub("", name))
        sets.setdefault((kind, stem), GeometryFiles(kind, stem)).paths[place] = path
    for files in sets.values():
        missing = [part for place, part in enumerate(_PARTS[files.kind]) if place not in files.paths]
        if missing:
            raise InputError(
                f"The look geometry of {', '.join(sorted(files.names))} lacks {' and '.join(missing)}. Add it from the "
                "same product."
            )
    return list(sets.values())


def matched(rates: Sequence[str], told: Sequence[Sequence[str]], sets: Sequence[GeometryFiles]) -> list[GeometryFiles]:
    """The geometry of each rate: the one whose file names the rate itself `told`, else the one whose name and folder
    share most words with the rate's.

    Raises InputError where a rate has none or two that fit alike, or two rates share one.
    """
    chosen = []
    for rate, names in zip(rates, told):
        own = [files for files in sets if names and files.names & set(names)]
        fitting = own or most_alike(rate, rates, sets)
        if len(fitting) != 1:
            raise InputError(
                f"It is not clear which look geometry belongs to the rate {layer_name(rate)} "
                f"({'none fits' if not fitting else 'several fit'}). Give them similar names, such as asc_rate.tif "
                "with asc_lv_theta.tif and asc_lv_phi.tif, or type incidence and heading under LOOKS."
            )
        chosen.append(fitting[0])
    for index, files in enumerate(chosen):
        if any(files is other for other in chosen[:index]):
            raise InputError(
                f"The look geometry {', '.join(sorted(files.names))} would belong to two rates. Add that of the other "
                "orbit, or type incidence and heading under LOOKS."
            )
    return chosen


def most_alike(rate: str, rates: Sequence[str], sets: Sequence[GeometryFiles]) -> list[GeometryFiles]:
    """The geometries that share most of those words that tell the rates apart."""
    words = words_of(rate)
    shared_by_all = set.intersection(*(words_of(other) for other in rates)) if len(rates) > 1 else set()
    scores = [len((words & words_of(files.stem)) - shared_by_all) for files in sets]
    best = max(scores, default=0)
    return [files for files, score in zip(sets, scores) if score == best and best > 0]


def words_of(path: str) -> set[str]:
    """The words and numbers of a file's name and its folder's, ascending and descending in one spelling."""
    file = Path(_file_of(path))
    words = {word.lower() for word in _WORD.findall(f"{file.parent.name} {layer_name(path)}")} - _COMMON_WORDS
    return {_DIRECTIONS.get(word, word) for word in words}


def direction_in(name: str) -> str:
    """ascending or descending where a word of the name says so, else nothing."""
    found = {_DIRECTIONS[word.lower()] for word in _WORD.findall(name) if word.lower() in _DIRECTIONS}
    return found.pop() if len(found) == 1 else ""


def _file_of(path: str) -> str:
    subdataset = SUBDATASET.match(path)
    return subdataset["file"] if subdataset else path
