"""Typical surface reflectance of the scene's materials in the twelve Sentinel-2 bands, 0-1, as a text book draws
them.
"""

from __future__ import annotations

import numpy as np

from ...core.bands import SENTINEL2_BANDS
from .land_cover import BARE_FIELD, CLEARING, CROP, FOREST, MEADOW, ROCK, STUBBLE, WATER

NATIVE_FACTOR = {
    band: 1 if band in ("B2", "B3", "B4", "B8") else 6 if band in ("B1", "B9") else 2 for band in SENTINEL2_BANDS
}

#                      B1     B2     B3     B4     B5     B6     B7     B8     B8A    B9     B11    B12
SCAR_SOIL = np.array([0.095, 0.110, 0.145, 0.185, 0.205, 0.220, 0.235, 0.245, 0.255, 0.260, 0.330, 0.285], np.float32)
CLOUD = np.array([0.680, 0.690, 0.690, 0.700, 0.710, 0.720, 0.730, 0.730, 0.740, 0.600, 0.520, 0.430], np.float32)
HAZE = np.array([0.022, 0.016, 0.009, 0.005, 0.004, 0.003, 0.002, 0.002, 0.002, 0.001, 0.001, 0.000], np.float32)
COVER_SPECTRA = {
    FOREST: np.array([0.018, 0.022, 0.040, 0.026, 0.070, 0.200, 0.250, 0.265, 0.285, 0.290, 0.130, 0.060], np.float32),
    MEADOW: np.array([0.030, 0.040, 0.075, 0.055, 0.115, 0.270, 0.330, 0.345, 0.360, 0.365, 0.215, 0.120], np.float32),
    ROCK: np.array([0.120, 0.135, 0.155, 0.170, 0.180, 0.185, 0.190, 0.195, 0.200, 0.205, 0.230, 0.215], np.float32),
    WATER: np.array([0.040, 0.045, 0.050, 0.030, 0.022, 0.018, 0.016, 0.014, 0.012, 0.011, 0.005, 0.003], np.float32),
    CROP: np.array([0.028, 0.036, 0.075, 0.042, 0.110, 0.340, 0.430, 0.450, 0.465, 0.470, 0.190, 0.095], np.float32),
    BARE_FIELD: np.array(
        [0.090, 0.105, 0.138, 0.178, 0.200, 0.215, 0.230, 0.242, 0.252, 0.258, 0.335, 0.290], np.float32
    ),
    STUBBLE: np.array([0.075, 0.090, 0.125, 0.155, 0.180, 0.215, 0.240, 0.260, 0.275, 0.280, 0.310, 0.230], np.float32),
    CLEARING: np.array(
        [0.092, 0.107, 0.142, 0.182, 0.203, 0.219, 0.234, 0.245, 0.255, 0.260, 0.328, 0.283], np.float32
    ),
}
