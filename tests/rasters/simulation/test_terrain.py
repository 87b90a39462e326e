"""The valley drains: rivers carve it, nothing but the outlet is a pit, and the plain is flat."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.rasters.simulation.drainage import erode, fill_depressions, receivers
from landslide_mapper.rasters.simulation.random_fields import coarsen, enlarge, fractal, smooth
from landslide_mapper.rasters.simulation.terrain import make_terrain


def test_every_cell_drains_to_the_outlet_after_filling_and_after_erosion() -> None:
    rng = np.random.default_rng(0)
    outlets = np.zeros((60, 60), bool)
    outlets[:, 0] = True
    start = np.where(outlets, 0.0, rng.uniform(10, 100, (60, 60)))
    filled = fill_depressions(start, outlets)
    assert (filled >= start).all()
    carved = erode(filled, outlets, 30.0, np.full((60, 60), 0.6), uplift=20.0, steps=15)
    for surface in (filled, carved):
        receiver, _ = receivers(surface)
        pits = (receiver == np.arange(receiver.size)).reshape(60, 60)
        assert not pits[~outlets].any()
    assert np.array_equal(carved[outlets], filled[outlets])


def test_a_ridge_rises_from_its_river_no_steeper_than_the_threshold() -> None:
    outlets = np.zeros((5, 40), bool)
    outlets[:, 0] = True
    start = np.broadcast_to(np.arange(40.0), (5, 40))
    carved = erode(start, outlets, 30.0, np.full((5, 40), 0.5), uplift=50.0, steps=20)
    gradient = np.diff(carved, axis=1) / 30
    assert gradient.max() == pytest.approx(0.5)
    assert gradient.min() > 0


def test_plain_is_flat_water_is_lowest_and_mountains_are_steep() -> None:
    terrain = make_terrain(1, 256, 10.0)
    dry = terrain.flood_plain & ~terrain.water
    assert np.median(terrain.slope[dry]) < 4
    assert 20 < np.median(terrain.slope[~terrain.flood_plain]) < 40
    assert terrain.elevation[terrain.water].mean() < terrain.elevation[dry].mean()
    assert 200 < np.ptp(terrain.elevation) < 2500


def test_fractal_surface_has_the_spectrum_it_was_asked_for() -> None:
    """Slope of the radially binned power spectrum in log-log, of the window-tapered surface."""
    surface = fractal(np.random.default_rng(2), 512, 3.0) * np.outer(np.hanning(512), np.hanning(512))
    power = np.abs(np.fft.fft2(surface)) ** 2
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(512), np.fft.fftfreq(512)))
    edges = np.geomspace(0.02, 0.3, 8)
    means = [power[(frequency >= low) & (frequency < high)].mean() for low, high in zip(edges[:-1], edges[1:])]
    exponent = np.polyfit(np.log(np.sqrt(edges[:-1] * edges[1:])), np.log(means), 1)[0]
    assert exponent == pytest.approx(-3.0, abs=0.25)


def test_smooth_is_scipys_gaussian() -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    values = np.random.default_rng(3).normal(size=(40, 50)).astype(np.float32)
    assert np.allclose(
        smooth(values, 2.0), ndimage.gaussian_filter(values, 2.0, mode="reflect", truncate=3.0), atol=1e-5
    )


def test_enlarge_keeps_planes_and_coarsen_keeps_means() -> None:
    plane = np.add.outer(2.0 * np.arange(20), 3.0 * np.arange(20)).astype(np.float32)
    fine = enlarge(plane, 30, first=4.0, step=0.25)
    position = 4.0 + 0.25 * np.arange(30)
    assert np.allclose(fine, np.add.outer(2 * position, 3 * position), atol=1e-4)
    values = np.arange(25, dtype=np.float32).reshape(5, 5)
    assert coarsen(values, 2).shape == (3, 3)
    assert coarsen(values, 2)[0, 0] == values[:2, :2].mean()
    assert coarsen(values, 2)[2, 2] == values[4, 4]
