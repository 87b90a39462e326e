"""How many looks an image of power has, judged from its most even places."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .speckle import Power

WINDOW = 9
MIN_VALID = 0.9
BINS = 512


def variation(power: Power) -> NDArray[np.float64]:
    """Squared coefficients of variation, variance / mean^2, of windows of 9 x 9 pixels side by side, as a flat array.

    The variance is the unbiased one. Windows with under 90 % valid pixels, and windows without any variance, are left
    out.
    """
    height, width = (length // WINDOW for length in power.shape)
    windows = power[: height * WINDOW, : width * WINDOW].reshape(height, WINDOW, width, WINDOW).astype(np.float64)
    valid = np.isfinite(windows)
    values = np.where(valid, windows, 0)
    count, total, squares = valid.sum(axis=(1, 3)), values.sum(axis=(1, 3)), np.square(values).sum(axis=(1, 3))
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / count
        variance = (squares - count * mean**2) / (count - 1)
        result = variance / mean**2
    kept = (count >= MIN_VALID * WINDOW**2) & np.isfinite(result) & (result > 1e-9)
    return np.asarray(result[kept], np.float64)


def equivalent_looks(variations: NDArray[np.float64]) -> float:
    """Equivalent number of looks, 1 / (squared coefficient of variation of even ground); infinity where there is no
    variation.

    Even ground shows as the mode of the distribution of local variation (Foucher, Boucher & Benie 2000): texture and
    edges only add to it, to the right. The mode is that of a Gaussian kernel estimate over ln(variation).
    """
    if variations.size == 0:
        return math.inf
    logarithms = np.log(variations)
    spread = min(float(np.std(logarithms)), float(np.subtract(*np.percentile(logarithms, [75, 25]))) / 1.34)
    bandwidth = max(0.9 * spread * variations.size**-0.2, 1e-3)
    low, high = logarithms.min() - 3 * bandwidth, logarithms.max() + 3 * bandwidth
    counts, edges = np.histogram(logarithms, bins=BINS, range=(low, high))
    centres = (edges[:-1] + edges[1:]) / 2
    density = np.exp(-0.5 * np.square((centres[:, None] - centres[None, :]) / bandwidth)) @ counts
    return float(np.exp(-centres[density.argmax()]))
