"""Every seed's valley has ground of its own."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from landslide_mapper.rasters.simulation.place import SEEDS, Place, place_of
from landslide_mapper.rasters.simulation.sample_scene import MAX_RESOLUTION_M, MAX_SIZE

LARGEST_AT_10_M = MAX_SIZE * 10.0
LARGEST = MAX_SIZE * MAX_RESOLUTION_M
sides = st.floats(128.0, LARGEST)


def longitudes_and_latitudes(place: Place, side: float) -> list[tuple[float, float]]:
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    for reference in (geographic, utm := place.spatial_reference()):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    steps = [0, side / 2, side]
    transformation = osr.CoordinateTransformation(utm, geographic)
    corners = [transformation.TransformPoint(place.west + x, place.north - y) for x in steps for y in steps]
    return [(corner[0], corner[1]) for corner in corners]


def test_seed_1_lies_in_the_alps() -> None:
    assert place_of(1, 5120.0) == Place(32633, 500_000.0, 5_260_000.0)


@given(st.integers(0, 2**31 - 1), sides)
def test_a_valley_stays_inside_its_zone_in_the_middle_latitudes(seed: int, side: float) -> None:
    place = place_of(seed, side)
    meridian = (place.epsg - 32600) * 6 - 183
    for longitude, latitude in longitudes_and_latitudes(place, side):
        assert abs((longitude - meridian + 180) % 360 - 180) <= 3
        assert 40 < latitude < 51.5


def overlap(one: Place, other: Place, side: float) -> bool:
    return one.epsg == other.epsg and abs(one.west - other.west) < side and abs(one.north - other.north) < side


@given(st.sets(st.integers(0, SEEDS - 1), min_size=2, max_size=40))
def test_no_two_seeds_overlap_at_the_largest_size(seeds: set[int]) -> None:
    places = [place_of(seed, LARGEST_AT_10_M) for seed in seeds]
    assert not any(overlap(one, other, LARGEST_AT_10_M) for one, other in combinations(places, 2))


def test_each_seed_has_a_plot_of_its_own() -> None:
    assert len({place_of(seed, LARGEST_AT_10_M) for seed in range(SEEDS)}) == SEEDS
    assert place_of(SEEDS + 5, 640.0) == place_of(5, 640.0)


@pytest.mark.parametrize("side", [640.0, LARGEST])
def test_the_first_180_seeds_do_not_overlap_whatever_the_size_and_resolution(side: float) -> None:
    places = [place_of(seed, LARGEST) for seed in range(180)]
    assert not any(overlap(one, other, side) for one, other in combinations(places, 2))


@given(st.integers(0, 2**31 - 1), st.integers(1, 100), sides)
def test_seeds_after_one_another_lie_in_different_zones(seed: int, step: int, side: float) -> None:
    if step % 60:
        assert place_of(seed, side).epsg != place_of(seed + step, side).epsg
