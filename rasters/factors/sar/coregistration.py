"""Whether two images lie on each other: their shift by phase correlation, and how well it is known."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from .speckle import Power

RINGS = 24
FINE_STEPS = 50
REFINEMENTS = 2
MIN_VALID = 0.5
MAX_COHERENCE2 = 0.98
LOW_PASS = 0.125  # cycles per pixel, of the first guess by phases alone
INDEPENDENT_SHARE = 0.264  # of a spectrum's values after the Hann taper in both directions, (9/64)^2 / (35/128)^2
SIGMAS = 3.0
MAX_DEVIATION = 1 / 3  # pixels; beyond it the errors have outliers that no deviation tells of

Surface = NDArray[np.float64]
Spectrum = NDArray[np.complex128]


@dataclass(frozen=True)
class Shift:
    """How far an image lies from the reference, in columns (positive: to the right) and rows (positive: down).

    `deviation` is the standard deviation of its length in pixels; `is_certain` tells whether the images have enough in
    common for it to mean anything.
    """

    columns: float
    rows: float
    deviation: float
    is_certain: bool

    @property
    def length(self) -> float:
        return math.hypot(self.columns, self.rows)

    def is_beyond(self, limit: float) -> bool:
        """Whether the shift is larger than `limit` pixels by more than three standard deviations."""
        return self.is_certain and self.length - SIGMAS * self.deviation > limit


UNKNOWN = Shift(0.0, 0.0, math.inf, False)


@dataclass(frozen=True)
class CrossSpectrum:
    """The cross spectrum of image and reference added over `windows` windows, both power spectra averaged over rings of
    like frequency, and which ring each frequency belongs to (-1: left out).
    """

    cross: Spectrum
    mean_power: Surface
    ring: NDArray[np.intp]
    windows: int

    @property
    def frequencies(self) -> tuple[Surface, Surface]:
        """Cycles per pixel downwards and to the right."""
        down, across = (np.fft.fftfreq(length) for length in self.cross.shape)
        return np.broadcast_arrays(down[:, None], across[None, :])  # type: ignore[return-value]


def shift_of(references: Sequence[Power], images: Sequence[Power]) -> Shift:
    """The one shift that brings all `images` (power, NaN = missing) onto their `references`, windows of one size.

    Phase correlation (Kuglin and Hines 1975) of the decibels with the maximum-likelihood weight of each frequency,
    coherence^2 / (1 - coherence^2) (Knapp and Carter 1976, doi:10.1109/TASSP.1976.1162830), where coherence is
    estimated in rings of like frequency: a smooth ground speaks through its low frequencies, speckle through none. The
    peak is refined to 1/50 pixel with the matrix Fourier transform of Guizar-Sicairos et al. 2008
    (doi:10.1364/OL.33.000156); its standard deviation is the Cramer-Rao bound for those coherences.
    """
    spectrum = cross_spectrum(references, images)
    if spectrum is None:
        return UNKNOWN
    guesses = (spectrum.cross, _phases(spectrum.cross) * _low_pass(spectrum))
    starts = [_coarse_peak(guess) for guess in guesses]
    best = max(starts, key=lambda start: evidence(spectrum, coherence2(spectrum, start)))
    for _ in range(REFINEMENTS):
        weight = _weight(coherence2(spectrum, best))
        best = _fine_peak(spectrum.cross / spectrum.mean_power * _spread(spectrum, weight), best)
    squared = coherence2(spectrum, best)
    deviation = deviation_of(spectrum, squared)
    certain = evidence(spectrum, squared) > chance(spectrum) and deviation < MAX_DEVIATION
    return Shift(best[1], best[0], deviation, certain)


def cross_spectrum(references: Sequence[Power], images: Sequence[Power]) -> CrossSpectrum | None:
    """Cross and power spectra over the windows that are known well enough; None where none is."""
    shape = references[0].shape
    cross, power_of_reference, power_of_image = np.zeros(shape, complex), np.zeros(shape), np.zeros(shape)
    windows = 0
    for reference, image in zip(references, images):
        known = np.isfinite(reference) & np.isfinite(image)
        if known.mean() < MIN_VALID:
            continue
        first, second = (np.fft.fft2(_tapered(each, known)) for each in (reference, image))
        cross += second * np.conj(first)
        power_of_reference += np.abs(first) ** 2
        power_of_image += np.abs(second) ** 2
        windows += 1
    if windows == 0 or not (power_of_reference.any() and power_of_image.any()):
        return None
    ring = _rings(shape)
    means = [_ring_means(power, ring) for power in (power_of_reference, power_of_image)]
    mean_power = np.sqrt(means[0] * means[1])[ring]
    return CrossSpectrum(cross, np.where((ring >= 0) & (mean_power > 0), mean_power, np.inf), ring, windows)


def coherence2(spectrum: CrossSpectrum, start: tuple[float, float]) -> Surface:
    """Squared coherence of each ring once the image is moved back by (rows, columns), less what chance gives; 0 to
    0.98.
    """
    down, across = spectrum.frequencies
    back = spectrum.cross * np.exp(2j * np.pi * (down * start[0] + across * start[1]))
    inside = spectrum.ring >= 0
    counts = np.bincount(spectrum.ring[inside], minlength=RINGS)
    total = np.bincount(spectrum.ring[inside], (back / spectrum.mean_power).real[inside], minlength=RINGS)
    with np.errstate(invalid="ignore", divide="ignore"):
        coherence = np.where(counts > 0, total / counts, 0)
        by_chance = np.where(counts > 0, 1 / (counts / 2 * spectrum.windows * INDEPENDENT_SHARE), 0)
    squared = np.maximum(coherence, 0) ** 2
    return np.asarray(np.clip((squared - by_chance) / np.maximum(1 - by_chance, 1e-9), 0, MAX_COHERENCE2))


def evidence(spectrum: CrossSpectrum, squared: Surface) -> float:
    """Logarithm of the likelihood ratio of images with these coherences to images without any, -sum n ln(1 - c^2)."""
    counts = np.bincount(spectrum.ring[spectrum.ring >= 0], minlength=RINGS) / 2 * spectrum.windows * INDEPENDENT_SHARE
    return float(-(counts * np.log1p(-squared)).sum())


def chance(spectrum: CrossSpectrum) -> float:
    """What evidence images without anything in common do not reach: twice the logarithm of the number of positions,
    the best of which was taken. Of 800 pairs of speckle and of unrelated ground none reached 13, where this is 15 to
    22.
    """
    return 2 * math.log(spectrum.cross.size)


def deviation_of(spectrum: CrossSpectrum, squared: Surface) -> float:
    """Cramer-Rao bound of the shift's length: both directions' variances 1 / sum (2 pi f)^2 c^2 / (1 - c^2) added."""
    weight = _spread(spectrum, squared / (1 - squared)) * spectrum.windows * INDEPENDENT_SHARE
    information = [float(((2 * np.pi * part) ** 2 * weight).sum()) for part in spectrum.frequencies]
    return math.sqrt(sum(1 / part for part in information)) if min(information) > 0 else math.inf


def _weight(squared: Surface) -> Surface:
    return np.asarray(np.sqrt(squared) / (1 - squared))


def _spread(spectrum: CrossSpectrum, of_ring: Surface) -> Surface:
    """One value a ring, at every frequency; 0 outside the rings."""
    return np.asarray(np.where(spectrum.ring >= 0, of_ring[spectrum.ring], 0.0))


def _rings(shape: tuple[int, ...]) -> NDArray[np.intp]:
    """Rings of equal width up to the Nyquist frequency; the mean and the waves as long as the window are left out."""
    down, across = (np.fft.fftfreq(length) for length in shape)
    frequency = np.hypot(down[:, None], across[None, :])
    ring = (frequency / 0.5 * RINGS).astype(np.intp)
    ring[(ring >= RINGS) | (frequency < 1.5 / min(shape))] = -1
    return ring


def _ring_means(power: Surface, ring: NDArray[np.intp]) -> Surface:
    inside = ring >= 0
    counts = np.bincount(ring[inside], minlength=RINGS)
    return np.asarray(np.bincount(ring[inside], power[inside], minlength=RINGS) / np.maximum(counts, 1))


def _phases(cross: Spectrum) -> Spectrum:
    return np.asarray(cross / np.maximum(np.abs(cross), np.finfo(np.float64).tiny))


def _low_pass(spectrum: CrossSpectrum) -> Surface:
    down, across = spectrum.frequencies
    return np.asarray(np.exp(-0.5 * (np.hypot(down, across) / LOW_PASS) ** 2))


def _tapered(power: Power, known: NDArray[np.bool_]) -> Surface:
    """Decibels less their mean, 0 where missing, fading out towards the window's border."""
    with np.errstate(invalid="ignore", divide="ignore"):
        decibel = np.where(known, 10 * np.log10(power), 0.0)
    decibel = np.where(known, decibel - decibel[known].mean(), 0.0)
    return np.asarray(decibel * np.outer(*(np.hanning(length + 2)[1:-1] for length in power.shape)), np.float64)


def _coarse_peak(spectrum: Spectrum) -> tuple[float, float]:
    """The highest pixel of the correlation surface, as signed rows and columns."""
    surface = np.fft.ifft2(spectrum).real
    places = np.unravel_index(int(surface.argmax()), surface.shape)
    row, column = (float(p - n if p > n // 2 else p) for p, n in zip(places, surface.shape))
    return row, column


def _fine_peak(spectrum: Spectrum, coarse: tuple[float, float]) -> tuple[float, float]:
    """The peak within one pixel of a coarse one, from the spectrum evaluated on a fine grid there."""
    fine = np.arange(-FINE_STEPS, FINE_STEPS + 1) / FINE_STEPS
    down, across = (np.fft.fftfreq(length) for length in spectrum.shape)
    rows, columns = coarse[0] + fine, coarse[1] + fine
    surface = np.exp(2j * np.pi * np.outer(rows, down)) @ spectrum @ np.exp(2j * np.pi * np.outer(across, columns))
    row, column = np.unravel_index(int(surface.real.argmax()), surface.shape)
    return float(rows[row]), float(columns[column])
