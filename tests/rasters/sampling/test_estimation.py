"""The worked example of Olofsson et al. 2014, a hand computation, and intervals that hold at their nominal rate."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.sampling.estimation import estimate, thin_classes

# Olofsson et al. 2014, section 5, Table 8: points by map class (rows) and reference class (columns); the mapped areas
# in Landsat pixels of 30 m. The published results are on their page 54.
CLASSES = ("deforestation", "forest gain", "stable forest", "stable non-forest")
TABLE_8 = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])


def test_the_worked_example_of_olofsson_2014() -> None:
    found = estimate(CLASSES, TABLE_8, PIXELS * 900.0)
    hectares = [(one.value / 1e4, one.half_width / 1e4) for one in found.area_m2]
    assert hectares[0] == pytest.approx((21_158, 6_158), abs=1)  # 235,086 +- 68,418 pixels
    assert found.area_m2[0].value / 900 == pytest.approx(235_086, abs=1)
    assert found.area_m2[0].half_width / 900 == pytest.approx(68_418, abs=1)
    assert [round(one.value, 2) for one in found.users] == [0.88, 0.73, 0.93, 0.96]
    assert [round(one.half_width, 2) for one in found.users] == [0.07, 0.10, 0.04, 0.02]
    assert round(found.producers[0].value, 2) == 0.75 and round(found.producers[0].half_width, 2) == 0.21
    assert round(found.overall.value, 3) == 0.947 and round(found.overall.half_width, 3) == 0.018


def test_the_error_matrix_holds_shares_of_the_area() -> None:
    found = estimate(CLASSES, TABLE_8, PIXELS * 900.0)
    assert found.shares.sum() == pytest.approx(1)
    np.testing.assert_allclose(found.shares.sum(axis=1), PIXELS / PIXELS.sum())
    assert found.shares[0, 0] == pytest.approx(0.02 * 66 / 75)


def test_two_classes_by_hand() -> None:
    """W = 0.1, 0.9; of 50 and 100 points 40 and 2 are landslide."""
    found = estimate(("landslide", "not_landslide"), np.array([[40, 10], [2, 98]]), np.array([1e6, 9e6]))
    assert found.area_m2[0].value == pytest.approx((0.1 * 0.8 + 0.9 * 0.02) * 1e7)
    variance = 0.1**2 * 0.8 * 0.2 / 49 + 0.9**2 * 0.02 * 0.98 / 99
    assert found.area_m2[0].standard_error == pytest.approx(1e7 * math.sqrt(variance))
    assert found.overall.standard_error == pytest.approx(math.sqrt(variance))
    producers = 0.08 / 0.098
    assert found.producers[0].value == pytest.approx(producers)
    # Equation 7 with N in pixels; its own first term has the estimated number of reference pixels outside.
    n1, n2 = 1000.0, 9000.0
    of_reference = n1 * 0.8 + n2 * 0.02
    equation_7 = (
        n1**2 * (1 - producers) ** 2 * 0.8 * 0.2 / 49 + producers**2 * n2**2 * 0.02 * 0.98 / 99
    ) / of_reference**2
    assert found.producers[0].standard_error == pytest.approx(math.sqrt(equation_7))


def test_intervals_hold_the_truth_at_their_nominal_rate() -> None:
    """2,000 samples from a known map: the area, user's, producer's and overall accuracy lie inside 95 times in 100."""
    random = np.random.default_rng(5)
    weights, landslide = np.array([0.2, 0.8]), np.array([0.75, 0.08])
    truth_area = float(weights @ landslide)
    truth = {
        "area": truth_area,
        "users": 0.75,
        "producers": weights[0] * 0.75 / truth_area,
        "overall": weights[0] * 0.75 + weights[1] * 0.92,
    }
    inside = dict.fromkeys(truth, 0)
    rounds, sizes = 2000, np.array([150, 250])
    for _ in range(rounds):
        hits = random.binomial(sizes, landslide)
        found = estimate(("landslide", "not_landslide"), np.stack([hits, sizes - hits], axis=1), weights)
        for name, one in (
            ("area", found.area_share[0]),
            ("users", found.users[0]),
            ("producers", found.producers[0]),
            ("overall", found.overall),
        ):
            inside[name] += one.low <= truth[name] <= one.high
    for name, count in inside.items():
        assert 0.93 <= count / rounds <= 0.97, name


def test_classes_with_hardly_a_point_of_one_kind_are_named() -> None:
    """Wrong points are few in the second sample's landslides, right ones in the third's."""
    names, areas = ("landslide", "not_landslide"), np.array([1.0, 9.0])
    assert thin_classes(estimate(names, np.array([[40, 10], [5, 95]]), areas)) == []
    assert thin_classes(estimate(names, np.array([[48, 2], [0, 100]]), areas)) == [
        ("landslide", 2, 50),
        ("not_landslide", 0, 100),
    ]
    assert thin_classes(estimate(names, np.array([[4, 46], [9, 91]]), areas)) == [("landslide", 4, 50)]
    assert thin_classes(estimate(names, np.array([[0, 0], [9, 91]]), np.array([0.0, 9.0]))) == []


def test_what_is_undefined_says_so() -> None:
    found = estimate(("landslide", "not_landslide"), np.array([[0, 20], [0, 30]]), np.array([1.0, 9.0]))
    assert math.isnan(found.producers[0].value)
    assert found.users[0].value == 0


def test_a_stratum_without_points_is_refused() -> None:
    with pytest.raises(InputError, match=r"'landslide' covers .* but no point lies in it"):
        estimate(("landslide", "not_landslide"), np.array([[0, 0], [3, 30]]), np.array([1e6, 9e6]))
    with pytest.raises(InputError, match="one point lies in it"):
        estimate(("landslide", "not_landslide"), np.array([[1, 0], [3, 30]]), np.array([1e6, 9e6]))
    estimate(("landslide", "not_landslide"), np.array([[0, 0], [3, 30]]), np.array([0.0, 9e6]))
