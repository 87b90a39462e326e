"""Speckle filters: the statistics of gamma speckle, the papers' formulas pixel by pixel, edges kept, nothing spread by
NaN.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.rasters.factors.sar import speckle
from landslide_mapper.rasters.factors.sar.equivalent_looks import equivalent_looks, variation
from landslide_mapper.rasters.factors.sar.speckle import BOXCAR, FILTERS, LEE, NONE, REFINED_LEE, SpeckleFilter


def speckled(mean: np.ndarray | float, shape: tuple[int, int], looks: float, seed: int = 0) -> np.ndarray:
    """Power with fully developed speckle: gamma distributed, mean kept, variance mean^2 / looks."""
    gamma = np.random.default_rng(seed).standard_gamma(looks, shape) / looks
    return (mean * gamma).astype(np.float32)


def with_gaps(power: np.ndarray, share: float = 0.1, seed: int = 9) -> np.ndarray:
    power = power.copy()
    power[np.random.default_rng(seed).random(power.shape) < share] = np.nan
    return power


def looks_of(power: np.ndarray) -> float:
    return float(np.nanmean(power) ** 2 / np.nanvar(power))


def lee_by_loop(power: np.ndarray, window: int, looks: float) -> np.ndarray:
    """Lee 1980 written out for one pixel after the other, in double precision."""
    reach, result = window // 2, np.full(power.shape, np.nan)
    for row, column in np.argwhere(np.isfinite(power)):
        part = power[max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1].astype(float)
        result[row, column] = lee_estimate(float(power[row, column]), part[np.isfinite(part)], looks)
    return result


def lee_estimate(pixel: float, around: np.ndarray, looks: float) -> float:
    mean, variance = around.mean(), around.var()
    if variance == 0:
        return float(mean)
    gain = (variance - mean**2 / looks) / ((1 + 1 / looks) * variance)
    return float(mean + min(1.0, max(0.0, gain)) * (pixel - mean))


def refined_lee_by_loop(power: np.ndarray, window: int, looks: float) -> np.ndarray:
    """Lee 1981 for one pixel after the other: sub-window means, gradient, half window, then Lee's estimate."""
    reach = window // 2
    offset = max(1, (window - 1) // 3)
    inner = reach - offset
    height, width = power.shape
    result = np.full(power.shape, np.nan)

    def mean_at(row: int, column: int) -> float:
        part = power[
            max(0, row - inner) : max(0, row + inner + 1), max(0, column - inner) : max(0, column + inner + 1)
        ].astype(float)
        part = part[np.isfinite(part)]
        return float(part.mean()) if part.size else math.nan

    for row, column in np.argwhere(np.isfinite(power)):
        middle = mean_at(row, column)
        sub = np.array(
            [[mean_at(row + down * offset, column + right * offset) for right in (-1, 0, 1)] for down in (-1, 0, 1)]
        )
        sub[np.isnan(sub)] = middle
        gradients = [
            abs(sub[:, 0].sum() - sub[:, 2].sum()),
            abs(sub[0].sum() - sub[2].sum()),
            abs(sub[0, 1] + sub[0, 2] + sub[1, 2] - sub[1, 0] - sub[2, 0] - sub[2, 1]),
            abs(sub[0, 1] + sub[0, 0] + sub[1, 0] - sub[1, 2] - sub[2, 2] - sub[2, 1]),
        ]
        sides = [
            ((1, 0), (1, 2), lambda down, right: right <= 0, lambda down, right: right >= 0),
            ((0, 1), (2, 1), lambda down, right: down <= 0, lambda down, right: down >= 0),
            ((0, 2), (2, 0), lambda down, right: right >= down, lambda down, right: right <= down),
            ((0, 0), (2, 2), lambda down, right: right + down <= 0, lambda down, right: right + down >= 0),
        ]
        first, second, first_half, second_half = sides[int(np.argmax(gradients))]
        half = first_half if abs(sub[first] - middle) <= abs(sub[second] - middle) else second_half
        around = [
            power[row + down, column + right]
            for down in range(-reach, reach + 1)
            for right in range(-reach, reach + 1)
            if half(down, right) and 0 <= row + down < height and 0 <= column + right < width
        ]
        values = np.array(around, float)
        result[row, column] = lee_estimate(float(power[row, column]), values[np.isfinite(values)], looks)
    return result


@pytest.mark.parametrize("window", [3, 5, 9])
@pytest.mark.parametrize("gaps", [0.0, 0.15])
def test_lee_is_the_formula_of_1980_pixel_by_pixel(window: int, gaps: float) -> None:
    power = speckled(np.linspace(0.05, 0.5, 40)[None, :], (30, 40), 3.0)
    power = with_gaps(power, gaps) if gaps else power
    filtered = SpeckleFilter(LEE, window, 3.0).apply(power)
    assert np.allclose(filtered, lee_by_loop(power, window, 3.0), rtol=2e-4, equal_nan=True)


@pytest.mark.parametrize("window", [3, 5, 7, 9])
@pytest.mark.parametrize("gaps", [0.0, 0.15])
def test_refined_lee_is_the_description_of_1981_pixel_by_pixel(window: int, gaps: float) -> None:
    rows, columns = np.mgrid[:26, :32]
    power = speckled(np.where(rows + columns > 30, 0.4, 0.08), (26, 32), 4.0)
    power = with_gaps(power, gaps) if gaps else power
    filtered = SpeckleFilter(REFINED_LEE, window, 4.0).apply(power)
    expected = refined_lee_by_loop(power, window, 4.0)
    # Two equally strong gradients (same pixels, other order of summing) may be chosen either way.
    assert np.mean(np.isclose(filtered, expected, rtol=2e-4, equal_nan=True)) > 0.995
    assert np.array_equal(np.isnan(filtered), np.isnan(power))


def test_lee_agrees_with_the_plain_formula_over_scipys_mean() -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    power = speckled(0.1, (300, 200), 4.0).astype(float)
    mean = ndimage.uniform_filter(power, 5)
    variance = ndimage.uniform_filter(power**2, 5) - mean**2
    gain = np.clip((variance - mean**2 / 4) / ((1 + 1 / 4) * variance), 0, 1)
    inner = (slice(2, -2), slice(2, -2))
    filtered = SpeckleFilter(LEE, 5, 4.0).apply(power.astype(np.float32))
    assert np.allclose(filtered[inner], (mean + gain * (power - mean))[inner], rtol=1e-4)


@pytest.mark.parametrize("window", [3, 5, 7])
def test_boxcar_multiplies_the_looks_by_the_pixels_in_its_window(window: int) -> None:
    power = speckled(0.2, (400, 400), 4.0)
    filtered = SpeckleFilter(BOXCAR, window, 4.0).apply(power)[8:-8, 8:-8]
    assert filtered.mean() == pytest.approx(0.2, rel=0.01)
    assert looks_of(filtered) == pytest.approx(4 * window**2, rel=0.1)


@pytest.mark.parametrize("name", [LEE, REFINED_LEE])
def test_lee_filters_keep_the_mean_and_raise_the_looks_of_even_ground(name: str) -> None:
    power = speckled(0.2, (400, 400), 4.0)
    filtered = SpeckleFilter(name, 7, 4.0).apply(power)
    assert filtered.mean() == pytest.approx(0.2, rel=0.02)
    assert looks_of(filtered) > 5 * 4


def test_more_iterations_smooth_more() -> None:
    power = speckled(0.2, (300, 300), 4.0)
    once, thrice = (SpeckleFilter(LEE, 5, 4.0, count).apply(power) for count in (1, 3))
    assert looks_of(thrice) > 2 * looks_of(once)


def test_refined_lee_keeps_a_step_better_than_lee_and_lee_better_than_boxcar() -> None:
    """Root mean square error beside a step of 9 dB, against the truth without speckle."""
    columns = np.arange(200)[None, :]
    truth = np.broadcast_to(np.where(columns < 100, 0.05, 0.4), (600, 200))
    power = speckled(truth, truth.shape, 4.0)
    beside = slice(97, 103)
    error = {
        name: float(np.sqrt(np.mean((SpeckleFilter(name, 7, 4.0).apply(power) - truth)[:, beside] ** 2)))
        for name in (BOXCAR, LEE, REFINED_LEE)
    }
    assert error[REFINED_LEE] < 0.8 * error[LEE] < 0.8 * error[BOXCAR]


@pytest.mark.parametrize("name", FILTERS)
def test_a_missing_pixel_stays_missing_and_does_not_spread(name: str) -> None:
    power = speckled(0.2, (40, 40), 4.0)
    power[20, 20] = np.nan
    power[:, 30:33] = np.nan
    filtered = SpeckleFilter(name, 5, 4.0).apply(power)
    assert np.array_equal(np.isnan(filtered), np.isnan(power))


@pytest.mark.parametrize("name", FILTERS)
def test_an_even_image_is_unchanged(name: str) -> None:
    power = np.full((20, 30), 0.25, np.float32)
    assert np.allclose(SpeckleFilter(name, 5, math.inf, 2).apply(power), power)
    assert np.allclose(SpeckleFilter(name, 5, 4.0, 2).apply(power), power)


@pytest.mark.parametrize("name", [BOXCAR, LEE, REFINED_LEE])
@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 4)])
def test_rasters_smaller_than_the_window_are_filtered(name: str, shape: tuple[int, int]) -> None:
    filtered = SpeckleFilter(name, 7, 4.0).apply(speckled(0.2, shape, 4.0))
    assert filtered.shape == shape
    assert np.isfinite(filtered).all()


@settings(max_examples=25, deadline=None)
@given(
    name=st.sampled_from([BOXCAR, LEE, REFINED_LEE]),
    window=st.sampled_from([3, 5, 7]),
    iterations=st.integers(1, 2),
    gaps=st.sampled_from([0.0, 0.2]),
    strip=st.sampled_from([50, 400, 10_000]),
    cut=st.integers(15, 35),
)
def test_the_result_depends_neither_on_blocks_nor_on_strips(
    name: str, window: int, iterations: int, gaps: float, strip: int, cut: int
) -> None:
    power = with_gaps(speckled(0.2, (50, 45), 4.0), gaps) if gaps else speckled(0.2, (50, 45), 4.0)
    chosen = SpeckleFilter(name, window, 4.0, iterations)
    whole = chosen.apply(power)
    before = speckle.STRIP_PIXELS
    speckle.STRIP_PIXELS = strip
    try:
        halo = chosen.halo
        upper = chosen.apply(power[: cut + halo])[:cut]
        lower = chosen.apply(power[max(0, cut - halo) :])[cut - max(0, cut - halo) :]
    finally:
        speckle.STRIP_PIXELS = before
    assert np.array_equal(np.concatenate([upper, lower]), whole, equal_nan=True)


def test_no_filter_has_no_halo_and_changes_nothing() -> None:
    power = speckled(0.2, (10, 10), 1.0)
    assert SpeckleFilter(NONE, 5, 1.0).halo == 0
    assert np.array_equal(SpeckleFilter(NONE, 5, 1.0).apply(power), power)


@pytest.mark.parametrize("looks", [1.0, 4.0, 15.0, 60.0])
def test_looks_are_found_on_even_ground(looks: float) -> None:
    assert equivalent_looks(variation(speckled(0.2, (400, 400), looks))) == pytest.approx(looks, rel=0.12)


def test_looks_are_found_beside_texture_edges_and_gaps() -> None:
    """Half even ground of four brightnesses, half rough: the mode holds on to the even half."""
    rng = np.random.default_rng(4)
    mean = np.kron(rng.choice([0.02, 0.1, 0.3, 0.6], (8, 8)), np.ones((60, 60)))
    mean[:, 240:] *= np.exp(0.8 * rng.standard_normal((480, 240)))
    assert equivalent_looks(variation(with_gaps(speckled(mean, (480, 480), 4.0), 0.03))) == pytest.approx(4.0, rel=0.2)


def test_without_speckle_the_looks_are_infinite() -> None:
    assert equivalent_looks(variation(np.full((50, 50), 0.3, np.float32))) == math.inf
    assert equivalent_looks(variation(np.full((5, 5), 0.3, np.float32))) == math.inf
