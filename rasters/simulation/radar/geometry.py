"""How the simulated radar looks at the ground: Sentinel-1's two passes, both right-looking."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..random_fields import Field

WAVELENGTH_M = 0.05546576


@dataclass(frozen=True)
class Orbit:
    """A pass: its name, how file names begin, from where it looks (degrees), when it comes over on a day (UTC, hhmmss),
    and by how many days it follows the descending one.
    """

    name: str
    prefix: str
    incidence: float
    azimuth_to_sensor: float
    clock: str
    days_later: int

    @property
    def heading(self) -> float:
        """The satellite's heading; it looks to its right, so the ground sees it 90 degrees left of that."""
        return (self.azimuth_to_sensor + 90) % 360

    def towards_sensor(self) -> tuple[float, float, float]:
        """Unit vector from the ground to the satellite: east, north, up."""
        incidence, azimuth = math.radians(self.incidence), math.radians(self.azimuth_to_sensor)
        return math.sin(incidence) * math.sin(azimuth), math.sin(incidence) * math.cos(azimuth), math.cos(incidence)


DESCENDING = Orbit("descending", "desc", 39.0, 102.0, "051231", 0)
ASCENDING = Orbit("ascending", "asc", 37.0, 258.0, "165540", 2)
ORBITS = (DESCENDING, ASCENDING)


def cosine_to(eastward: Field, northward: Field, direction: tuple[float, float, float]) -> Field:
    """Cosine between the surface normal of a slope (components towards east and north) and a unit vector east, north,
    up.
    """
    east, north, up = direction
    return np.asarray((-eastward * east - northward * north + up) / np.sqrt(1 + eastward**2 + northward**2), np.float32)


def downslope_direction(eastward: Field, northward: Field) -> Field:
    """Unit vectors straight down the slope: east, north, up along the first axis; 0 on flat ground."""
    steep2 = eastward**2 + northward**2
    length = np.sqrt(steep2 * (1 + steep2)) + 1e-9
    return np.asarray(np.stack([-eastward, -northward, -steep2]) / length, np.float32)


def downslope_sensitivity(eastward: Field, northward: Field, orbit: Orbit = DESCENDING) -> Field:
    """How much of a motion of 1 straight down the slope goes towards the satellite, -1 to 1; 0 on flat ground."""
    return line_of_sight(downslope_direction(eastward, northward), orbit)


def line_of_sight(motion: Field, orbit: Orbit) -> Field:
    """The part of a motion (east, north, up along the first axis) that goes towards the satellite."""
    return np.asarray(np.tensordot(np.array(orbit.towards_sensor(), np.float32), motion, 1), np.float32)
