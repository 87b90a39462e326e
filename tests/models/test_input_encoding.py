"""Raw band values become channels: z-scores, sines and cosines, classes; missing values become the mean."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.models.input_encoding import InputEncoding

from .conftest import FIVE_KINDS, stack


def encoded(value: float, band: Band, **options: bool) -> list[float]:
    channels: list[float] = InputEncoding([band], **options)(torch.full((1, 1, 1, 1), value)).flatten().tolist()
    return channels


def test_a_continuous_band_is_z_scored() -> None:
    assert encoded(7.0, Band("slope", "terrain", mean=3.0, std=2.0)) == [2.0]


@pytest.mark.parametrize(
    ("value", "expected"), [(3.0 + 2.0 * 6, 6.0), (1e6, 6.0), (-9999.0, -6.0), (3.0 - 2.0 * 5.5, -5.5)]
)
def test_values_farther_than_six_deviations_from_the_mean_are_cut_there(value: float, expected: float) -> None:
    """A cloud, or a fill value that nobody declared, must not swamp everything else."""
    assert encoded(value, Band("slope", "terrain", mean=3.0, std=2.0)) == [expected]


def test_an_angle_becomes_its_sine_and_cosine() -> None:
    assert encoded(30.0, Band("aspect", "terrain", "circular")) == pytest.approx([0.5, math.sqrt(3) / 2], abs=1e-6)


def test_359_degrees_lies_beside_1_degree_and_opposite_to_180() -> None:
    aspect = Band("aspect", "terrain", "circular")
    north_west, north_east, south = (np.array(encoded(angle, aspect)) for angle in (359.0, 1.0, 180.0))
    assert np.linalg.norm(north_west - north_east) == pytest.approx(2 * math.sin(math.radians(1)), abs=1e-6)
    assert np.linalg.norm(north_west - south) > 1.99


def test_raw_angles_are_z_scored_as_the_papers_did() -> None:
    assert encoded(270.0, Band("aspect", "terrain", "circular", mean=180.0, std=90.0), raw_angles=True) == [1.0]


def test_a_category_becomes_one_channel_per_class_and_an_unknown_code_none() -> None:
    lithology = Band("lithology", "geology", "categorical", classes=(1, 4, 7))
    assert encoded(4.0, lithology) == [0.0, 1.0, 0.0]
    assert encoded(5.0, lithology) == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("missing", [math.nan, math.inf, -math.inf])
def test_a_missing_value_is_zero_in_every_channel_of_its_band(missing: float) -> None:
    assert encoded(missing, Band("slope", "terrain", mean=3.0, std=2.0)) == [0.0]
    assert encoded(missing, Band("aspect", "terrain", "circular")) == [0.0, 0.0]
    assert encoded(missing, Band("lithology", "geology", "categorical", classes=(0, 1))) == [0.0, 0.0]


def test_a_missing_value_equals_the_bands_mean() -> None:
    slope = Band("slope", "terrain", mean=12.3, std=4.5)
    assert encoded(math.nan, slope) == pytest.approx(encoded(12.3, slope), abs=1e-6)


def test_unknown_statistics_leave_the_values_and_a_zero_std_does_not_divide() -> None:
    assert encoded(5.0, Band("slope", "terrain")) == [5.0]
    assert encoded(5.0, Band("slope", "terrain", mean=4.0, std=0.0)) == [1.0]


def test_every_channel_knows_its_band_its_role_and_its_meaning() -> None:
    encoding = InputEncoding(FIVE_KINDS)
    assert encoding.channels == encoding(stack(3, 4)).shape[1] == 8
    assert encoding.channel_bands == [
        "VV",
        "B4",
        "elevation",
        "aspect",
        "aspect",
        "lithology",
        "lithology",
        "lithology",
    ]
    assert encoding.channel_roles == [
        "sar",
        "optical",
        "terrain",
        "terrain",
        "terrain",
        "geology",
        "geology",
        "geology",
    ]
    assert encoding.channel_labels[3:6] == ["sine of aspect", "cosine of aspect", "lithology is 1"]


def test_statistics_are_saved_with_the_weights() -> None:
    other = InputEncoding([Band("slope", "terrain")])
    other.load_state_dict(InputEncoding([Band("slope", "terrain", mean=3.0, std=2.0)]).state_dict())
    assert other(torch.full((1, 1, 1, 1), 7.0)).item() == 2.0


def test_encoding_stays_in_float32_under_autocast() -> None:
    elevation = Band("elevation", "terrain", mean=3000.0, std=1.0)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        channels = InputEncoding([elevation])(torch.full((1, 1, 1, 1), 3001.25))
    assert channels.dtype == torch.float32
    assert channels.item() == pytest.approx(1.25, abs=1e-3)


def test_a_category_without_known_classes_and_no_band_at_all_are_refused() -> None:
    with pytest.raises(InputError, match=r"lithology are not known\. Compute"):
        InputEncoding([Band("lithology", "geology", "categorical")])
    with pytest.raises(InputError, match="at least one band"):
        InputEncoding([])
