"""Whether two images lie on each other: their shift by phase correlation, to a fraction of a pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from .speckle import Power

MAX_FREQUENCY = 0.25  # cycles per pixel; above it an image of 20 m resolution on 10 m pixels holds speckle only
FINE_STEPS = 50
MIN_CONFIDENCE = 7.0
MIN_VALID = 0.5

Spectrum = NDArray[np.complex64]


@dataclass(frozen=True)
class Shift:
    """How far an image lies from the reference, in columns (positive: to the right) and rows (positive: down).

    `confidence` is the correlation peak's height in standard deviations of the surface around it: two images without
    anything in common reach about 5.
    """

    columns: float
    rows: float
    confidence: float

    @property
    def length(self) -> float:
        return float(np.hypot(self.columns, self.rows))

    @property
    def is_certain(self) -> bool:
        return self.confidence >= MIN_CONFIDENCE


def shift_of(references: Sequence[Power], images: Sequence[Power]) -> Shift:
    """The one shift that brings all `images` (power, NaN = missing) onto their `references`, windows of one size.

    Phase correlation (Kuglin and Hines 1975) of the decibels, the cross-power spectra of the windows added, frequencies
    above a quarter damped; the peak is refined to 1/50 pixel with the matrix Fourier transform of Guizar-Sicairos et
    al. 2008 (doi:10.1364/OL.33.000156).
    """
    shape = references[0].shape
    weight = _low_pass(shape)
    total = np.zeros(shape, np.complex64)
    for reference, image in zip(references, images):
        known = np.isfinite(reference) & np.isfinite(image)
        if known.mean() < MIN_VALID:
            continue
        cross = np.fft.fft2(_tapered(image, known)) * np.conj(np.fft.fft2(_tapered(reference, known)))
        total += (cross / np.maximum(np.abs(cross), np.finfo(np.float32).tiny) * weight).astype(np.complex64)
    surface = np.fft.ifft2(total).real
    row, column = np.unravel_index(int(surface.argmax()), shape)
    spread = float(surface.std())
    if spread == 0:
        return Shift(0.0, 0.0, 0.0)
    confidence = float((surface[row, column] - surface.mean()) / spread)
    coarse = [_signed(int(place), length) for place, length in zip((row, column), shape)]
    rows, columns = _refined(total, coarse)
    return Shift(columns, rows, confidence)


def _tapered(power: Power, known: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Decibels less their mean, 0 where missing, fading out towards the window's border."""
    with np.errstate(invalid="ignore", divide="ignore"):
        decibel = np.where(known, 10 * np.log10(power), 0.0)
    decibel = np.where(known, decibel - decibel[known].mean(), 0.0)
    return np.asarray(decibel * np.outer(*(np.hanning(length + 2)[1:-1] for length in power.shape)), np.float64)


def _low_pass(shape: tuple[int, ...]) -> NDArray[np.float64]:
    down, across = (np.fft.fftfreq(length) for length in shape)
    return np.asarray(np.exp(-0.5 * (np.hypot(down[:, None], across[None, :]) / (MAX_FREQUENCY / 2)) ** 2))


def _signed(place: int, length: int) -> int:
    return place - length if place > length // 2 else place


def _refined(spectrum: Spectrum, coarse: Sequence[int]) -> tuple[float, float]:
    """The peak within one pixel of a coarse one, from the spectrum evaluated on a fine grid there."""
    fine = np.arange(-FINE_STEPS, FINE_STEPS + 1) / FINE_STEPS
    down, across = (np.fft.fftfreq(length) for length in spectrum.shape)
    rows, columns = coarse[0] + fine, coarse[1] + fine
    surface = _waves(np.outer(rows, down)) @ spectrum @ _waves(np.outer(across, columns))
    row, column = np.unravel_index(int(surface.real.argmax()), surface.shape)
    return float(rows[row]), float(columns[column])


def _waves(turns: NDArray[np.float64]) -> NDArray[np.complex128]:
    """exp(2 pi i turns), by sine and cosine: not every C library has a complex exponential (Wine's has none)."""
    angle = 2 * np.pi * turns
    return np.asarray(np.cos(angle) + 1j * np.sin(angle))
