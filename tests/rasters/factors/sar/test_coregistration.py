"""Shifts between images of known ground: found to what theory says, and not invented where there is nothing to find."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.rasters.factors.sar.coregistration import shift_of


def ground(size: int, smoothness: float, depth_db: float, generator: np.random.Generator) -> np.ndarray:
    """Gaussian ground of a correlation length in pixels and a standard deviation in dB, periodic."""
    spectrum = np.fft.rfft2(generator.standard_normal((size, size)))
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None])
    field = np.fft.irfft2(spectrum * np.exp(-2 * (math.pi * smoothness * frequency) ** 2), s=(size, size))
    return np.asarray(0.1 * 10 ** (depth_db * field / field.std() / 10))


def speckled(power: np.ndarray, generator: np.random.Generator, looks: float = 4.0) -> np.ndarray:
    return np.asarray(power * generator.standard_gamma(looks, power.shape) / looks, np.float32)


@pytest.mark.parametrize(("smoothness", "depth"), [(1, 1), (2, 3), (5, 3)])
def test_errors_are_what_the_deviation_says(smoothness: float, depth: float) -> None:
    """Forty pairs moved by two columns and one row: the errors' root mean square is the deviation, near enough."""
    errors, deviations = [], []
    for seed in range(40):
        generator = np.random.default_rng(seed)
        land = ground(208, smoothness, depth, generator)
        reference = speckled(land[4:-4, 4:-4], generator, 40.0)
        shift = shift_of([reference], [speckled(land[3:-5, 2:-6], generator)])
        assert shift.is_certain
        errors.append(math.hypot(shift.columns - 2, shift.rows - 1))
        deviations.append(shift.deviation)
    assert np.sqrt(np.mean(np.square(errors))) == pytest.approx(np.mean(deviations), rel=0.5)


@pytest.mark.parametrize("size", [64, 100, 200])
@pytest.mark.parametrize("smoothness", [0, 2, 5, 10])
def test_images_with_nothing_in_common_tell_no_shift(size: int, smoothness: float) -> None:
    """Speckle alone, and other ground: whatever the peak, it is not believed."""
    for seed in range(12):
        generator = np.random.default_rng(seed)
        first, second = (
            np.full((size, size), 0.1) if smoothness == 0 else ground(size, smoothness, 3, generator) for _ in range(2)
        )
        assert not shift_of([speckled(first, generator)], [speckled(second, generator)]).is_certain


@pytest.mark.parametrize("size", [64, 100, 200])
@pytest.mark.parametrize("smoothness", [1, 2, 5, 10])
def test_images_that_lie_on_each_other_are_never_said_to_be_moved(size: int, smoothness: float) -> None:
    for seed in range(12):
        generator = np.random.default_rng(seed)
        land = ground(size, smoothness, 3, generator)
        assert not shift_of([speckled(land, generator, 12.0)], [speckled(land, generator)]).is_beyond(0.5)


def test_several_windows_tell_more_than_one() -> None:
    generator = np.random.default_rng(3)
    lands = [ground(108, 2, 1, generator) for _ in range(9)]
    references = [speckled(land[4:-4, 4:-4], generator, 40.0) for land in lands]
    images = [speckled(land[4:-4, 2:-6], generator) for land in lands]
    one, nine = shift_of(references[:1], images[:1]), shift_of(references, images)
    assert nine.deviation == pytest.approx(one.deviation / 3, rel=0.5)
    assert nine.columns == pytest.approx(2, abs=4 * nine.deviation)


def test_missing_pixels_do_not_move_an_image() -> None:
    generator = np.random.default_rng(4)
    land = ground(208, 2, 3, generator)
    reference, image = speckled(land[4:-4, 4:-4], generator, 40.0), speckled(land[4:-4, 2:-6], generator)
    image[50:120, 30:90] = np.nan
    shift = shift_of([reference], [image])
    assert (shift.columns, shift.rows) == (pytest.approx(2, abs=0.15), pytest.approx(0, abs=0.15))
    image[:, :150] = np.nan
    assert not shift_of([reference], [image]).is_certain, "less than half is known"
