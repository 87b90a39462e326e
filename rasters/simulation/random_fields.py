"""Random surfaces and the few array operations that the whole scene is made with; NumPy only."""

from __future__ import annotations

import math
import zlib

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]


def stream(seed: int, part: str) -> np.random.Generator:
    """An own random stream for one part of the scene, so that a change in one part leaves the others as they were."""
    return np.random.default_rng([seed, zlib.crc32(part.encode())])


def fractal(rng: np.random.Generator, size: int, exponent: float, longest: float = math.inf) -> Field:
    """A fractal surface of `size` x `size` pixels with mean 0 and standard deviation 1.

    Spectral synthesis (Saupe 1988): the power spectrum of white noise is given the slope k^-`exponent` (k in cycles per
    pixel); waves longer than `longest` pixels are left out. The surface is cut from a larger one, so it does not
    repeat.
    """
    period = size + size // 4 + 1
    noise = np.fft.rfft2(rng.standard_normal((period, period)))
    frequency = np.hypot(np.fft.fftfreq(period, 1.0)[:, None], np.fft.rfftfreq(period, 1.0)[None, :])
    frequency[0, 0] = 1.0
    noise *= np.where(frequency * longest < 1, 0.0, frequency ** (-exponent / 2))
    noise[0, 0] = 0.0
    surface = np.fft.irfft2(noise, s=(period, period))[:size, :size]
    return np.asarray((surface - surface.mean()) / (surface.std() + 1e-12), np.float32)


def smooth(values: Field, sigma: float) -> Field:
    """Gaussian blur with standard deviation `sigma` pixels; borders are mirrored."""
    radius = max(1, math.ceil(3 * sigma))
    offsets = np.arange(-radius, radius + 1)
    kernel = np.exp(-0.5 * (offsets / sigma) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    result = np.asarray(values, np.float32)
    for _ in range(2):
        padded = np.pad(result, ((radius, radius), (0, 0)), mode="symmetric" if radius <= len(result) else "edge")
        blurred = np.zeros_like(result)
        for start, weight in enumerate(kernel):
            blurred += weight * padded[start : start + len(result)]
        result = np.ascontiguousarray(blurred.T)
    return result


def enlarge(coarse: Field, size: int, first: float, step: float) -> Field:
    """Cubic B-spline surface through a coarse square grid, sampled at `size` x `size` points.

    Sample i lies at coarse coordinate `first` + i * `step` (0 = centre of the first coarse cell) in both directions.
    """
    position = np.clip(first + step * np.arange(size), 0, len(coarse) - 1)
    base = np.floor(position).astype(int)
    t = position - base
    weights = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    matrix = np.zeros((size, len(coarse)), np.float32)
    for offset, weight in zip((-1, 0, 1, 2), weights):
        np.add.at(matrix, (np.arange(size), np.clip(base + offset, 0, len(coarse) - 1)), weight / 6)
    return np.asarray(matrix @ np.asarray(coarse, np.float32) @ matrix.T, np.float32)


def coarsen(values: Field, factor: int) -> Field:
    """Means over `factor` x `factor` pixels; the last row and column are repeated where the size is not a multiple."""
    if factor == 1:
        return values
    height, width = values.shape
    padded = np.pad(values, ((0, -height % factor), (0, -width % factor)), mode="edge")
    return np.asarray(padded.reshape(padded.shape[0] // factor, factor, -1, factor).mean(axis=(1, 3)), np.float32)


def gradient(elevation: Field, resolution: float) -> tuple[Field, Field]:
    """Slope components towards east and towards north (rows run southwards), dimensionless."""
    southward, eastward = (np.asarray(part, np.float32) for part in np.gradient(elevation, np.float32(resolution)))
    return eastward, -southward
