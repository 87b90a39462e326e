"""How the simulated radar looks at the ground: a descending Sentinel-1 pass, right-looking."""

from __future__ import annotations

import math

import numpy as np

from .random_fields import Field

INCIDENCE_DEGREES = 39.0
AZIMUTH_TO_SENSOR_DEGREES = 102.0
WAVELENGTH_M = 0.05546576


def towards_sensor() -> tuple[float, float, float]:
    """Unit vector from the ground to the satellite: east, north, up."""
    incidence, azimuth = math.radians(INCIDENCE_DEGREES), math.radians(AZIMUTH_TO_SENSOR_DEGREES)
    return math.sin(incidence) * math.sin(azimuth), math.sin(incidence) * math.cos(azimuth), math.cos(incidence)


def cosine_to(eastward: Field, northward: Field, direction: tuple[float, float, float]) -> Field:
    """Cosine between the surface normal of a slope (components towards east and north) and a unit vector east, north,
    up.
    """
    east, north, up = direction
    return np.asarray((-eastward * east - northward * north + up) / np.sqrt(1 + eastward**2 + northward**2), np.float32)


def downslope_sensitivity(eastward: Field, northward: Field) -> Field:
    """How much of a motion of 1 straight down the slope goes towards the satellite, -1 to 1; 0 on flat ground."""
    east, north, up = towards_sensor()
    steep2 = eastward**2 + northward**2
    length = np.sqrt(steep2 * (1 + steep2)) + 1e-9
    return np.asarray((-eastward * east - northward * north - steep2 * up) / length, np.float32)
