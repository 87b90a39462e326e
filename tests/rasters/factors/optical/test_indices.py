"""The six indices against the Awesome Spectral Indices catalogue, written out as it writes them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.optical.indices import INDICES, check_index_bands, spectral_index

BANDS = ("B2", "B3", "B4", "B8", "B11", "B12")
# Formulas of the catalogue, version 0.12 of its Python package (there BSI is "BI" and brightness is "BITM")
CATALOGUE = {
    "NDVI": lambda b, g, r, n, s1, s2: (n - r) / (n + r),
    "NDWI": lambda b, g, r, n, s1, s2: (g - n) / (g + n),
    "NDMI": lambda b, g, r, n, s1, s2: (n - s1) / (n + s1),
    "NBR": lambda b, g, r, n, s1, s2: (n - s2) / (n + s2),
    "BSI": lambda b, g, r, n, s1, s2: ((s1 + r) - (n + b)) / ((s1 + r) + (n + b)),
    "brightness": lambda b, g, r, n, s1, s2: (((b**2.0) + (g**2.0) + (r**2.0)) / 3.0) ** 0.5,
}


def pixel(*values: float) -> dict[str, np.ndarray]:
    return {name: np.array([value], np.float32) for name, value in zip(BANDS, values)}


def test_every_index_of_the_contract_is_in_the_catalogue() -> None:
    assert set(INDICES) == set(CATALOGUE)


@pytest.mark.parametrize("index", CATALOGUE)
@given(st.lists(st.floats(2**-10, 1.5, width=32), min_size=6, max_size=6))
def test_formulas_are_the_catalogues(index: str, reflectances: list[float]) -> None:
    ours = float(spectral_index(index, pixel(*reflectances))[0])
    assert ours == pytest.approx(CATALOGUE[index](*reflectances), abs=1e-5)
    assert -1 <= ours <= 1 or index == "brightness"


def test_a_vegetated_and_a_bare_pixel_by_hand() -> None:
    forest, scar = pixel(0.02, 0.04, 0.02, 0.38, 0.14, 0.06), pixel(0.10, 0.14, 0.18, 0.24, 0.32, 0.28)
    assert spectral_index("NDVI", forest)[0] == pytest.approx(0.9)
    assert spectral_index("NDVI", scar)[0] == pytest.approx(1 / 7)
    assert spectral_index("BSI", forest)[0] < 0 < spectral_index("BSI", scar)[0]


@pytest.mark.parametrize("index", ["NDVI", "NDWI", "NDMI", "NBR", "BSI"])
def test_black_pixels_have_no_ratio(index: str) -> None:
    assert math.isnan(spectral_index(index, pixel(0, 0, 0, 0, 0, 0))[0])


def test_noise_below_zero_counts_as_zero_so_ratios_stay_in_range() -> None:
    assert spectral_index("NDVI", pixel(0.01, 0.01, -0.004, 0.005, 0, 0))[0] == 1


@pytest.mark.parametrize("index", CATALOGUE)
def test_a_missing_band_makes_the_index_missing(index: str) -> None:
    reflectance = pixel(0.1, 0.1, 0.1, 0.3, 0.2, 0.1)
    reflectance[INDICES[index].bands[0]][:] = np.nan
    assert np.isnan(spectral_index(index, reflectance)).all()


def test_absent_bands_are_listed() -> None:
    with pytest.raises(InputError, match=r"index NDMI needs the band B11, and the input has only B4, B8\. Add"):
        check_index_bands("NDMI", ["B4", "B8"])
