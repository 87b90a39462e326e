"""From where a radar looked: the unit vector from the ground to the satellite, for a whole scene or pixel by pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Protocol, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.bands import DEFORMATION, Band
from ....core.errors import InputError
from ....core.pixels.window import Window
from ...io.grid import Grid
from ...io.opening import layer_name
from ...io.valid_pixels import MeasuredBand
from ...stack.resampling import LayerOnGrid
from ...stack.target_grid import Footprint, check_overlap
from ..sar.power_raster import spread_windows
from .products.mintpy import open_placed

RIGHT, LEFT = "right", "left"
THETA_PHI, EAST_NORTH_UP, INCIDENCE_AZIMUTH = "theta_phi", "east_north_up", "incidence_azimuth"
SAMPLE_SIZE, SAMPLE_WINDOWS = 256, 9
MAX_ANGLE_IN_RADIANS = 2 * math.pi + 0.01
MIN_INCIDENCE, MAX_INCIDENCE = 5.0, 80.0
MAX_NORM_ERROR = 0.1

Vector = NDArray[np.float32]  # east, north, up along the first axis


class Look(Protocol):
    """Where the satellite stands as seen from the ground."""

    @property
    def name(self) -> str:
        """How messages call it."""

    def vectors(self, window: Window) -> Vector:
        """East, north and up of the unit vector: shape (3, rows, columns), or (3, 1, 1) for one vector."""

    def mean(self) -> NDArray[np.float64]:
        """One vector for the whole scene."""


@dataclass(frozen=True)
class OneLook:
    """One vector for the whole scene."""

    name: str
    vector: tuple[float, float, float]

    def vectors(self, window: Window) -> Vector:  # noqa: ARG002 - the same everywhere
        return np.array(self.vector, np.float32).reshape(3, 1, 1)

    def mean(self) -> NDArray[np.float64]:
        return np.array(self.vector)


def look_of_heading(incidence: float, heading: float, side: str = RIGHT) -> tuple[float, float, float]:
    """The vector for an incidence angle and the satellite's heading, degrees clockwise from north; it looks to its
    right or left side, so the ground sees it on the other one.

    (-sin i cos h, sin i sin h, cos i) for a right-looking radar (Hanssen 2001). Raises InputError for angles that no
    imaging radar has, which two exchanged numbers are.
    """
    if not MIN_INCIDENCE <= incidence <= MAX_INCIDENCE:
        raise InputError(
            f"An incidence angle of {incidence:g} degrees is not possible ({MIN_INCIDENCE:g} to {MAX_INCIDENCE:g} "
            "are). Write the incidence first, then the heading, both in degrees: 39 -12; 39 192."
        )
    if not -360 <= heading <= 360:
        raise InputError(f"A heading of {heading:g} degrees is not possible. Write degrees clockwise from north.")
    i, h, sign = math.radians(incidence), math.radians(heading), 1.0 if side == RIGHT else -1.0
    return -sign * math.sin(i) * math.cos(h), sign * math.sin(i) * math.sin(h), math.cos(i)


def typed_looks(text: str, rates: int) -> list[OneLook]:
    """`incidence heading` a rate, separated by semicolons or line ends, degrees; a third word `left` for a radar that
    looks left. Raises InputError where it says anything else.
    """
    parts = [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]
    if len(parts) != rates:
        raise InputError(
            f"LOOKS has {len(parts)} entr{'y' if len(parts) == 1 else 'ies'} for {rates} rates. Write incidence and "
            "heading of each rate, in the order of RATES: 39 -12; 39 192."
        )
    looks = []
    for part in parts:
        words = part.replace(",", " ").split()
        side = words[2].lower() if len(words) == 3 else RIGHT
        try:
            if len(words) not in (2, 3) or side not in (RIGHT, LEFT):
                raise ValueError
            incidence, heading = float(words[0]), float(words[1])
        except ValueError:
            raise InputError(
                f"LOOKS does not understand '{part}'. Write incidence and heading in degrees, as 39 -12, and left "
                "behind them for a radar that looks left."
            ) from None
        looks.append(
            OneLook(f"incidence {incidence:g}, heading {heading:g}", look_of_heading(incidence, heading, side))
        )
    return looks


class RasterLook(LayerOnGrid):
    """The vector pixel by pixel, from the rasters that a processor writes; made from angles before it is resampled,
    because an angle next to 180 degrees has no mean with one next to -180.
    """

    def __init__(self, kind: str, paths: Sequence[str], target: Grid) -> None:
        """`paths` in the order of `kind`: lv_theta and lv_phi; E, N and U; incidence and azimuth angle."""
        datasets = [open_placed(path, "look geometry") for path in paths]
        bands = [Band(name, DEFORMATION) for name in ("look_east", "look_north", "look_up")]
        super().__init__(datasets[0], bands, [1, 1, 1], target)
        self.kind, self.paths = kind, list(paths)
        self.name = ", ".join(layer_name(path) for path in paths)
        check_one_grid(paths, datasets)
        check_overlap(Footprint(self.name, self.grid), target, "the first rate")
        self.angles = [MeasuredBand(dataset, 1) for dataset in datasets]
        self.kept: tuple[Window, Vector] | None = None
        self.average = self.sampled_mean()

    def vectors(self, window: Window) -> Vector:
        return np.stack(self.read(window))

    def mean(self) -> NDArray[np.float64]:
        return self.average

    def _values(self, index: int, window: Window) -> NDArray[np.float32]:
        with self.lock:
            if self.kept is None or self.kept[0] != window:
                self.kept = window, self.vector(window)
            return self.kept[1][index]

    def vector(self, window: Window) -> Vector:
        """The vector on the rasters' own pixels; all components exactly 0 (LiCSAR, HyP3) are no data."""
        values = [source.read(window) for source in self.angles]
        empty = np.all([value == 0 for value in values], axis=0)
        vector = np.asarray(FROM_ANGLES[self.kind](*values), np.float32)
        vector[:, empty] = np.nan
        return vector

    def sampled_mean(self) -> NDArray[np.float64]:
        """Mean vector over windows spread over the scene; raises InputError where the rasters cannot be what their
        names say.
        """
        windows = spread_windows(self.grid, SAMPLE_SIZE, SAMPLE_WINDOWS)
        raw = [np.concatenate([source.read(window).ravel() for window in windows]) for source in self.angles]
        known = np.all([np.isfinite(values) for values in raw], axis=0) & np.any(
            [values != 0 for values in raw], axis=0
        )
        if not known.any():
            raise InputError(f"The look geometry {self.name} holds no valid pixel. Choose that of the same product.")
        samples = [values[known].astype(np.float64) for values in raw]
        CHECKS[self.kind](samples, [layer_name(path) for path in self.paths])
        mean = np.mean(FROM_ANGLES[self.kind](*samples), axis=1)
        if abs(mean[1]) > abs(mean[0]) or mean[2] <= 0:
            raise InputError(
                f"By {self.name} the satellite would stand in the {'north or south' if mean[2] > 0 else 'ground'}, "
                "not in the east or west. Check that the rasters are not swapped or reversed, and point from the "
                "ground to the satellite."
            )
        return np.asarray(mean)


def from_theta_phi(theta: NDArray[np.float32], phi: NDArray[np.float32]) -> NDArray[np.float32]:
    """HyP3 and GAMMA: elevation of the look vector above the horizon, and its angle from east, counterclockwise."""
    return np.stack([np.cos(theta) * np.cos(phi), np.cos(theta) * np.sin(phi), np.sin(theta)])


def from_incidence_azimuth(incidence: NDArray[np.float32], azimuth: NDArray[np.float32]) -> NDArray[np.float32]:
    """MintPy: incidence angle, and the azimuth from the ground to the satellite, from north, counterclockwise; both in
    degrees.
    """
    i, a = np.radians(incidence), np.radians(azimuth)
    return np.stack([-np.sin(i) * np.sin(a), np.sin(i) * np.cos(a), np.cos(i)])


def from_components(
    east: NDArray[np.float32], north: NDArray[np.float32], up: NDArray[np.float32]
) -> NDArray[np.float32]:
    """LiCSAR and EGMS: the vector itself."""
    return np.stack([east, north, up])


def check_theta_phi(samples: list[NDArray[np.float64]], names: list[str]) -> None:
    for values, name in zip(samples, names):
        if np.abs(values).max() > MAX_ANGLE_IN_RADIANS:
            raise InputError(
                f"{name} holds angles up to {np.abs(values).max():.0f}, which are degrees; lv_theta and lv_phi are "
                "radians. Divide it by 57.29578 (raster calculator), or take the file as HyP3 delivers it."
            )
    median = float(np.median(samples[0]))
    if not 0 < median < math.pi / 2:
        raise InputError(
            f"{names[0]} holds {median:.2f} in the middle, which is not an elevation above the horizon (0 to 1.57). "
            "Check that lv_theta and lv_phi are not swapped."
        )


def check_components(samples: list[NDArray[np.float64]], names: list[str]) -> None:
    norm = float(np.median(np.sqrt(sum(values**2 for values in samples))))
    if abs(norm - 1) > MAX_NORM_ERROR:
        raise InputError(
            f"{', '.join(names)} make a vector of length {norm:.2f}, not 1. Choose the east, north and up components "
            "of the look vector of one product."
        )


def check_incidence_azimuth(samples: list[NDArray[np.float64]], names: list[str]) -> None:
    median = float(np.median(samples[0]))
    if not MIN_INCIDENCE <= median <= MAX_INCIDENCE:
        raise InputError(
            f"{names[0]} holds {median:.2f} in the middle, which is not an incidence angle in degrees "
            f"({MIN_INCIDENCE:g} to {MAX_INCIDENCE:g}). Convert radians to degrees, or check that the angles are not "
            "swapped."
        )


FROM_ANGLES: dict[str, Callable[..., NDArray[np.float32]]] = {
    THETA_PHI: from_theta_phi,
    EAST_NORTH_UP: from_components,
    INCIDENCE_AZIMUTH: from_incidence_azimuth,
}
CHECKS: dict[str, Callable[[list[NDArray[np.float64]], list[str]], None]] = {
    THETA_PHI: check_theta_phi,
    EAST_NORTH_UP: check_components,
    INCIDENCE_AZIMUTH: check_incidence_azimuth,
}


def check_one_grid(paths: Sequence[str], datasets: Sequence[gdal.Dataset]) -> None:
    """Raise InputError when the rasters of one geometry do not share their pixels."""
    first = Grid.of(datasets[0])
    for path, dataset in zip(paths[1:], datasets[1:]):
        if not first.is_same(Grid.of(dataset)):
            raise InputError(
                f"{layer_name(paths[0])} and {layer_name(path)} lie on different grids. Take all rasters of a look "
                "geometry from one product."
            )
