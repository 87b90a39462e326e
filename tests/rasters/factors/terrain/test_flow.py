"""Contributing area against surfaces where it is known by geometry, and against laws that every surface obeys."""

from __future__ import annotations

import heapq

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.terrain.flow import (
    OUTSIDE,
    Cells,
    accumulate,
    drain_depressions,
    specific_catchment_area,
    steepest_receiver,
)

CELL = 10.0


def catchment(heights: np.ndarray) -> np.ndarray:
    sides = np.full(len(heights), CELL)
    return specific_catchment_area(np.asarray(heights, np.float32), sides, sides, Silent())


def cells_of(heights: np.ndarray) -> Cells:
    sides = np.full(len(heights), CELL)
    return Cells.of(np.asarray(heights, np.float32), sides, sides)


def test_on_a_plane_the_area_is_the_distance_from_the_ridge() -> None:
    _, x = np.mgrid[:41, :60]
    area = catchment(1000 - 2.0 * x)
    assert np.allclose(area[20], CELL * np.arange(1, 61), rtol=1e-4)


def test_on_a_cone_the_area_is_half_the_radius() -> None:
    """Each sector of a cone narrows to its top: area / contour = r / 2. Eight directions come within 12 %."""
    y, x = np.mgrid[-60:61, -60:61]
    radius = CELL * np.hypot(x, y)
    ring = (radius > 200) & (radius < 500)
    ratio = catchment(1000 - radius)[ring] / (radius[ring] / 2)
    assert abs(ratio.mean() - 1) < 0.08 and np.abs(ratio - 1).max() < 0.13


def filled_by_priority_flood(heights: np.ndarray) -> np.ndarray:
    """Barnes et al. 2014, algorithm 1, cell by cell: the plain definition of a filled surface."""
    rows, columns = heights.shape
    filled = np.full(heights.shape, np.nan)
    valid = np.isfinite(heights)
    padded = np.pad(valid, 1)
    open_cells: list[tuple[float, int, int]] = []
    for r, c in np.argwhere(valid):
        if not padded[r : r + 3, c : c + 3].all():
            filled[r, c] = heights[r, c]
            heapq.heappush(open_cells, (heights[r, c], r, c))
    while open_cells:
        level, r, c = heapq.heappop(open_cells)
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                nr, nc = r + dr, c + dc
                if 0 <= nr < rows and 0 <= nc < columns and valid[nr, nc] and np.isnan(filled[nr, nc]):
                    filled[nr, nc] = max(level, heights[nr, nc])
                    heapq.heappush(open_cells, (filled[nr, nc], nr, nc))
    return filled


heights_strategy = st.tuples(
    st.integers(3, 24), st.integers(3, 24), st.integers(0, 10**6), st.sampled_from([2, 5, 1000]), st.floats(0, 0.3)
)


def random_heights(rows: int, columns: int, seed: int, levels: int, gaps: float) -> np.ndarray:
    """Noise of few or many levels (few: flats everywhere) with gaps."""
    random = np.random.default_rng(seed)
    heights = random.integers(0, levels, (rows, columns)).astype(np.float64)
    heights[random.random((rows, columns)) < gaps] = np.nan
    heights[0, 0] = 1
    return heights


@settings(max_examples=60, deadline=None)
@given(heights_strategy)
def test_depressions_fill_to_the_level_that_priority_flood_gives(parts) -> None:
    heights = random_heights(*parts)
    cells = cells_of(heights)
    filled = drain_depressions(cells, steepest_receiver(cells)).reshape(-1, cells.columns)[1:-1, 1:-1]
    assert np.array_equal(filled, filled_by_priority_flood(heights), equal_nan=True)


@settings(max_examples=60, deadline=None)
@given(heights_strategy)
def test_all_water_leaves_and_every_cell_gets_its_own_rain(parts) -> None:
    heights = random_heights(*parts)
    cells = cells_of(heights)
    receiver = steepest_receiver(cells)
    filled = Cells(drain_depressions(cells, receiver), cells.columns, cells.steps, cells.distance)
    area = accumulate(filled, receiver, np.full(len(heights) + 2, CELL * CELL), Silent())
    rain = np.isfinite(heights).sum() * CELL * CELL
    assert area[OUTSIDE] == pytest.approx(rain, rel=1e-9)
    assert (area[cells.valid] >= CELL * CELL * (1 - 1e-9)).all()


def test_a_valley_behind_a_dam_drains_over_it_not_into_nothing() -> None:
    """A channel blocked by a dam of 5 m still carries its whole catchment below the dam."""
    y, x = np.mgrid[:81, :31]
    valley = 500.0 - y + 3.0 * np.abs(x - 15)
    free = catchment(valley)
    dammed_valley = valley.copy()
    dammed_valley[40] += 5
    dammed = catchment(dammed_valley)
    assert dammed[70, 15] == pytest.approx(free[70, 15], rel=0.05)


def test_gaps_stay_gaps() -> None:
    heights = random_heights(20, 20, 3, 1000, 0.2)
    assert np.array_equal(np.isnan(catchment(heights)), np.isnan(heights))
