"""Where a look teaches most: uncertainty by hand, tiles that differ, none that was reviewed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.review.suggestions import Suggestion, choose, suggest
from landslide_mapper.rasters.review.tiles import Tiles, margin_uncertainty, measure_tiles

TILE, COLUMNS, ROWS = 10, 6, 4


def raster(path: Path, *bands: NDArray[np.float32], names: tuple[str, ...] = ()) -> Path:
    height, width = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).SetNoDataValue(float("nan"))
        dataset.GetRasterBand(number).WriteArray(band)
        if names:
            dataset.GetRasterBand(number).SetDescription(names[number - 1])
    return path


def tile_box(column: int, row: int) -> bytes:
    x0, y1 = 500_000 + 100 * column, 4_700_000 - 100 * row
    x1, y0 = x0 + 100, y1 - 100
    polygon = ogr.CreateGeometryFromWkt(f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")
    return bytes(polygon.ExportToWkb())


def tiles_of(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """A raster with one value a tile."""
    return np.kron(values, np.ones((TILE, TILE), np.float32)).astype(np.float32)


def measured(folder: Path, probability: NDArray[np.float32], **given: object) -> Tiles:
    settings: dict[str, object] = {"uncertainty_path": None, "threshold": 0.5, "area": None, "reviewed": [], **given}
    path = raster(folder / "p.tif", probability)
    return measure_tiles(path, side_m=100, feedback=Silent(), **settings)  # type: ignore[arg-type]


def places(chosen: list[Suggestion]) -> list[tuple[int, int]]:
    return [(one.window.column // TILE, one.window.row // TILE) for one in chosen]


def test_margin_is_one_at_the_threshold_and_zero_at_certainty() -> None:
    doubt = margin_uncertainty(np.array([0, 0.15, 0.3, 0.65, 1, np.nan], np.float32), 0.3)
    np.testing.assert_allclose(doubt, [0, 0.5, 1, 0.5, 0, np.nan], atol=1e-6)


def test_gain_is_uncertain_area_on_the_ground(tmp_path: Path) -> None:
    values = np.zeros((ROWS, COLUMNS), np.float32)
    values[1, 2] = 0.25
    tiles = measured(tmp_path, tiles_of(values))
    (only,) = suggest(tiles, None, 5, Silent())
    assert places([only]) == [(2, 1)]
    assert only.gain_m2 == pytest.approx(0.5 * 100 * 100 / 0.9996**2, rel=1e-4)
    assert only.landslide_m2 == 0


def test_what_the_ensemble_disagrees_in_counts_like_the_margin(tmp_path: Path) -> None:
    certain = tiles_of(np.zeros((ROWS, COLUMNS), np.float32))
    spread = np.zeros((ROWS, COLUMNS), np.float32)
    spread[0, 3] = np.log(2)
    uncertainty = raster(
        tmp_path / "u.tif", certain + 0.3, tiles_of(spread), names=("predictive_entropy", "mutual_information")
    )
    (only,) = suggest(measured(tmp_path, certain, uncertainty_path=uncertainty), None, 5, Silent())
    assert places([only]) == [(3, 0)]
    assert only.gain_m2 == pytest.approx(0.5 * 100 * 100 / 0.9996**2, rel=1e-4)


def test_a_reviewed_tile_is_never_proposed_again(tmp_path: Path) -> None:
    probability = tiles_of(np.full((ROWS, COLUMNS), 0.5, np.float32))
    first = suggest(measured(tmp_path, probability), None, 10, Silent())
    boxes = [tile_box(*place) for place in places(first)]
    second = suggest(measured(tmp_path, probability, reviewed=boxes), None, 99, Silent())
    assert len(second) == ROWS * COLUMNS - 10
    assert not set(places(first)) & set(places(second))
    boxes += [tile_box(*place) for place in places(second)]
    with pytest.raises(InputError, match="no tile left to review"):
        suggest(measured(tmp_path, probability, reviewed=boxes), None, 1, Silent())


def test_only_the_area_counts(tmp_path: Path) -> None:
    probability = tiles_of(np.full((ROWS, COLUMNS), 0.5, np.float32))
    chosen = suggest(measured(tmp_path, probability, area=[tile_box(4, 2)]), None, 9, Silent())
    assert places(chosen) == [(4, 2)]


def test_equal_tiles_are_spread_over_the_map(tmp_path: Path) -> None:
    tiles = measured(tmp_path, tiles_of(np.full((ROWS, COLUMNS), 0.5, np.float32)))
    chosen = np.array(places(suggest(tiles, None, 4, Silent())))
    apart = np.linalg.norm(chosen[:, None] - chosen[None], axis=2)[np.triu_indices(4, 1)]
    assert apart.min() >= 2.8  # no neighbours, not even across a corner


def test_tiles_that_look_alike_are_not_asked_twice(tmp_path: Path) -> None:
    """Two kinds of ground, far apart; the rarer one is a little less uncertain, and still comes second."""
    values = np.full((1, 40), 0.5, np.float32)
    rare = 33
    values[0, rare] = 0.45
    ground = np.zeros((1, 40), np.float32)
    ground[0, rare] = 5
    stack = raster(tmp_path / "stack.tif", tiles_of(ground), tiles_of(ground) * 2)
    tiles = measured(tmp_path, tiles_of(values))
    assert places(suggest(tiles, stack, 2, Silent()))[1] == (rare, 0)
    assert places(suggest(tiles, None, 2, Silent()))[1] != (rare, 0)


def test_diversity_decides_only_among_tiles_about_as_uncertain() -> None:
    """A tile just like the first one loses a fifth: it comes before one of 0.75 of the doubt, after one of 0.85."""
    places, look = np.array([[0.0, 0], [0, 0], [100, 0]]), np.zeros((3, 1))
    look[2] = 9
    for other, second in ((0.75, 1), (0.85, 2)):
        chosen = choose(np.array([1.0, 1.0, other]), places, look, 2)
        assert [index for index, _ in chosen] == [0, second]


def test_a_stack_of_another_grid_is_refused(tmp_path: Path) -> None:
    tiles = measured(tmp_path, tiles_of(np.full((ROWS, COLUMNS), 0.5, np.float32)))
    other = raster(tmp_path / "other.tif", np.zeros((5, 5), np.float32))
    with pytest.raises(InputError, match="not on the grid of the probability raster"):
        suggest(tiles, other, 2, Silent())


@given(seed=some.integers(0, 10_000), tiles=some.integers(1, 30), count=some.integers(1, 40))
@settings(deadline=None)
def test_every_choice_is_another_tile_and_the_first_has_the_largest_gain(seed: int, tiles: int, count: int) -> None:
    random = np.random.default_rng(seed)
    gains = random.uniform(0.1, 1e6, tiles)
    chosen = choose(gains, random.uniform(0, 9, (tiles, 2)), random.normal(size=(tiles, 3)), count)
    positions = [index for index, _ in chosen]
    assert len(set(positions)) == len(positions) == min(count, tiles)
    assert gains[positions[0]] == gains.max()
    assert all(0 <= likeness <= 1 for _, likeness in chosen)
