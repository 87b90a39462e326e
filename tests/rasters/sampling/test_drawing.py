"""Strata, allocation and drawing: right numbers, right places, equal chances."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from numpy.typing import NDArray
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.sampling.allocation import allocate
from landslide_mapper.rasters.sampling.drawing import draw
from landslide_mapper.rasters.sampling.estimation import estimate
from landslide_mapper.rasters.sampling.strata import ClassMap, measure_strata


def raster(path: Path, values: NDArray[np.float32], epsg: int = 32654) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10) if epsg == 32654 else (10, 0.01, 0, 70, 0, -0.01))
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(values)
    return path


def patchwork(height: int = 300, width: int = 2500, seed: int = 1) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    values = random.random((height, width)).astype(np.float32)
    values[:, :7] = np.nan
    return values


def test_strata_count_classes_and_ground(tmp_path: Path) -> None:
    values = patchwork()
    strata = measure_strata(ClassMap(raster(tmp_path / "p.tif", values), 0.9), Silent())
    assert strata.pixels.tolist() == [np.count_nonzero(values >= 0.9), np.count_nonzero(values < 0.9)]
    assert strata.area_m2.sum() == pytest.approx(np.count_nonzero(~np.isnan(values)) * 100 / 0.9996**2, rel=1e-3)


def test_the_id_is_of_the_classes_and_of_nothing_else(tmp_path: Path) -> None:
    values = patchwork(60, 60)
    first = measure_strata(ClassMap(raster(tmp_path / "a.tif", values), 0.5), Silent())
    finer = measure_strata(ClassMap(raster(tmp_path / "b.tif", values - 0.001 * (values > 0.6)), 0.5), Silent())
    assert first.identity == finer.identity
    values[30, 30] = 1 - values[30, 30]
    changed = measure_strata(ClassMap(raster(tmp_path / "c.tif", values), 0.5), Silent())
    assert changed.identity != first.identity


def test_every_point_lies_in_its_stratum_once_and_the_seed_repeats_it(tmp_path: Path) -> None:
    values = patchwork()
    classes = ClassMap(raster(tmp_path / "p.tif", values), 0.9)
    strata = measure_strata(classes, Silent())
    points = draw(classes, strata, np.array([40, 60]), 7, Silent())
    assert sum(point.stratum == 0 for point in points) == 40 and len(points) == 100
    assert len({(point.column, point.row) for point in points}) == 100
    for point in points:
        assert (values[point.row, point.column] >= np.float32(0.9)) == (point.stratum == 0)
    assert draw(classes, strata, np.array([40, 60]), 7, Silent()) == points
    assert draw(classes, strata, np.array([40, 60]), 8, Silent()) != points


def test_every_pixel_has_the_same_chance(tmp_path: Path) -> None:
    """A chi-square over 12 parts of the stratum, from many draws."""
    from scipy.stats import chisquare

    values = np.ones((12, 40), np.float32)
    classes = ClassMap(raster(tmp_path / "p.tif", values), 0.5)
    strata = measure_strata(classes, Silent())
    rows = np.zeros(12)
    for seed in range(150):
        for point in draw(classes, strata, np.array([20, 0]), seed, Silent()):
            rows[point.row] += 1
    assert chisquare(rows).pvalue > 0.001


def test_intervals_of_drawn_samples_hold_the_truth_at_their_nominal_rate(tmp_path: Path) -> None:
    """200 samples of 400 pixels, each interpreted by a known truth: the whole way from a raster to an interval."""
    random = np.random.default_rng(4)
    called = random.random((120, 200)) < 0.15
    truth = random.random(called.shape) < np.where(called, 0.75, 0.06)
    classes = ClassMap(raster(tmp_path / "p.tif", called.astype(np.float32)), 0.5)
    strata = measure_strata(classes, Silent())
    sizes = allocate(400, strata.pixels, strata.area_m2 / strata.area_m2.sum(), "neyman", (0.7, 0.05))
    real = (truth.mean(), truth[called].mean(), called[truth].mean(), (truth == called).mean())
    rounds, inside = 200, np.zeros(4)
    for seed in range(rounds):
        counts = np.zeros((2, 2), np.int64)
        for point in draw(classes, strata, sizes, seed, Silent()):
            counts[point.stratum, int(not truth[point.row, point.column])] += 1
        found = estimate(("landslide", "not_landslide"), counts, strata.area_m2)
        kinds = (found.area_share[0], found.users[0], found.producers[0], found.overall)
        inside += [one.low <= value <= one.high for one, value in zip(kinds, real)]
    # Of 200 rounds at 0.95 fewer than 180 or all 200 happen in one of a thousand.
    assert (inside >= 180).all() and (inside < 200).all(), inside


def test_chances_follow_the_ground_in_degrees(tmp_path: Path) -> None:
    """From 70 to 40 degrees north a pixel's width more than doubles."""
    values = np.ones((3000, 4), np.float32)
    classes = ClassMap(raster(tmp_path / "p.tif", values, epsg=4326), 0.5)
    strata = measure_strata(classes, Silent())
    points = draw(classes, strata, np.array([3000, 0]), 3, Silent())
    south = sum(point.row >= 1500 for point in points) / 3000
    latitude = np.radians(70 - 0.01 * (np.arange(3000) + 0.5))
    assert south == pytest.approx(np.cos(latitude)[1500:].sum() / np.cos(latitude).sum(), abs=0.03)


def test_a_stratum_smaller_than_its_share_is_taken_whole(tmp_path: Path) -> None:
    values = np.zeros((30, 30), np.float32)
    values[3, 4:9] = 1
    classes = ClassMap(raster(tmp_path / "p.tif", values), 0.5)
    strata = measure_strata(classes, Silent())
    sizes = allocate(100, strata.pixels, strata.area_m2 / strata.area_m2.sum(), "equal", (0.7, 0.01))
    assert sizes.tolist() == [5, 95]
    assert sum(point.stratum == 0 for point in draw(classes, strata, sizes, 1, Silent())) == 5


@pytest.mark.parametrize(
    ("method", "sizes"),
    [
        ("proportional", [30, 270]),
        ("equal", [150, 150]),
        # W S = 0.1 sqrt(0.21), 0.9 sqrt(0.0099): 0.0458 to 0.0895
        ("neyman", [102, 198]),
    ],
)
def test_allocations_by_hand(method: str, sizes: list[int]) -> None:
    found = allocate(300, np.array([100_000, 900_000]), np.array([0.1, 0.9]), method, (0.7, 0.01))
    assert found.tolist() == sizes


def test_a_rare_class_is_not_starved() -> None:
    found = allocate(300, np.array([500, 10**7]), np.array([0.00005, 0.99995]), "neyman", (0.7, 0.01))
    assert found.tolist() == [30, 270]
    assert allocate(300, np.array([500, 10**7]), np.array([0.00005, 0.99995]), "proportional", (0.7, 0.01))[0] == 2


def test_too_few_points_are_refused() -> None:
    with pytest.raises(InputError, match="at least two points"):
        allocate(3, np.array([10, 10]), np.array([0.5, 0.5]), "equal", (0.7, 0.01))


@given(
    total=some.integers(4, 5000),
    pixels=some.tuples(some.integers(0, 10**6), some.integers(1, 10**6)),
    method=some.sampled_from(["proportional", "equal", "neyman"]),
)
@settings(max_examples=60)
def test_points_never_exceed_what_there_is(total: int, pixels: tuple[int, int], method: str) -> None:
    counts = np.array(pixels)
    found = allocate(total, counts, counts / counts.sum(), method, (0.7, 0.01))
    assert found.sum() == min(total, counts.sum())
    assert np.all(found <= counts) and np.all(found >= np.minimum(counts, 2))
