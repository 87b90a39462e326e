"""Vertical and east motion from rates along several lines of sight, and motion down the slope."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MIN_SENSITIVITY = 0.2
MIN_SINE2 = np.sin(np.radians(5.0)) ** 2  # looks within 5 degrees of each other tell one component only

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Components:
    """Vertical (up) and east rate with their standard errors, in the unit of the rates; NaN where unknown."""

    vertical: Floats
    east: Floats
    vertical_error: Floats
    east_error: Floats


def decompose(rates: Floats, errors: Floats, looks: Floats) -> Components:
    """Weighted least squares of d = u . (e, 0, v), pixel by pixel (Wright et al. 2004, doi:10.1029/2003GL018827).

    `rates` and their standard `errors` have the shape (rates, pixels), `looks` (rates, 3, pixels): east, north, up from
    the ground to the satellite. The north component is taken as 0. Weights are 1 / error^2, the errors of the result
    the root of the diagonal of (A^T W A)^-1. NaN where fewer than two rates are known or they look from one side.
    """
    valid = np.isfinite(rates) & np.isfinite(errors) & np.isfinite(looks).all(axis=1)
    weights, east, up, observed = 1 / errors**2, looks[:, 0], looks[:, 2], rates
    if not valid.all():
        weights, east, up, observed = (np.where(valid, part, 0) for part in (weights, east, up, observed))
    by_east, by_up = weights * east, weights * up
    ee, eu, uu = ((a * b).sum(axis=0) for a, b in ((by_east, east), (by_east, up), (by_up, up)))
    ed, ud = ((a * observed).sum(axis=0) for a in (by_east, by_up))
    determinant = ee * uu - eu**2
    apart = strongest_pair(by_east * east + by_up * up)
    known = (apart > 0) & (determinant > MIN_SINE2 * apart)
    inverse = 1 / np.where(known, determinant, np.nan)
    return Components(
        (ee * ud - eu * ed) * inverse, (uu * ed - eu * ud) * inverse, np.sqrt(ee * inverse), np.sqrt(uu * inverse)
    )


def strongest_pair(strength: Floats) -> Floats:
    """The determinant that the two strongest looks would give at right angles; `strength` (rates, pixels) is weight
    times the look's square in the plane of east and up, 0 where unknown.
    """
    if len(strength) > 2:
        strength = np.partition(strength, len(strength) - 2, axis=0)[-2:]
    return np.asarray(strength[0] * strength[1])


def cost_of_north(looks: Floats) -> tuple[float, float]:
    """What a northward motion of 1 that was taken as 0 adds to the vertical and to the east rate; `looks` (rates,
    3).
    """
    design = looks[:, [2, 0]]
    vertical, east = np.linalg.lstsq(design, looks[:, 1], rcond=None)[0]
    return float(vertical), float(east)


def slope_vector(p: Floats, q: Floats) -> Floats:
    """Unit vector straight down the slope (east, north, up), from the gradients p = dz/dE and q = dz/dN; NaN on the
    flat.

    (-p, -q, -G) / sqrt(G (1 + G)) with G = p^2 + q^2.
    """
    g = p**2 + q**2
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.stack([-p, -q, -g]) / np.where(g > 0, np.sqrt(g * (1 + g)), np.nan))


def downslope(rates: Floats, errors: Floats, looks: Floats, slope: Floats) -> tuple[Floats, Floats]:
    """Rate straight down the slope, and how much of it the best-placed orbit sees, |u . s|, 0-1.

    d / (u . s) for one rate (Notti et al. 2014, doi:10.1016/j.enggeo.2014.06.009); for several the weighted least
    squares of d = (u . s) r over those with |u . s| >= 0.2. NaN where no rate has that: what it would see is too little
    to be divided by.
    """
    sensitivity = np.einsum("rcp,cp->rp", looks, slope)
    known = np.isfinite(rates) & np.isfinite(errors) & np.isfinite(sensitivity)
    best = np.where(known, np.abs(sensitivity), -1).max(axis=0)
    used = known & (np.abs(sensitivity) >= MIN_SENSITIVITY)
    weights = np.where(used, 1 / np.where(used, errors, 1) ** 2, 0)
    share = np.where(used, sensitivity, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        rate = (weights * share * np.where(used, rates, 0)).sum(axis=0) / (weights * share**2).sum(axis=0)
    return rate, np.where(best >= 0, best, np.nan)
