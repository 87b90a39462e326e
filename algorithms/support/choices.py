"""Words and limits that faces offer, apart from the work modules that know their meaning: those load only when an
algorithm runs.

A test compares both.
"""

from __future__ import annotations

TERRAIN_FACTORS = (
    *("elevation", "slope", "aspect", "northness", "eastness", "curvature", "profile_curvature", "plan_curvature"),
    *("tri", "tpi", "roughness", "twi"),
)
GRADIENT_METHODS = ("horn", "zevenbergen_thorne")
SAR_FACTORS = ("VV", "VH", "VV_VH_ratio", "RVI", "VV_change", "VH_change")
SAR_CHANGE_FACTORS = ("pre_median", "pre_spread", "post_median", "change", "zscore", "mahalanobis")
COHERENCE_FACTORS = ("pre_coherence", "co_coherence", "coherence_change")
SAR_SCALES = ("power", "amplitude", "decibel")
SPECKLE_FILTERS = ("none", "boxcar", "lee", "refined_lee")
SPECTRAL_INDICES = ("NDVI", "NDWI", "NDMI", "NBR", "BSI", "brightness")
INTERFEROGRAM_PRODUCTS = ("hyp3", "licsar", "gamma", "generic")
SCENE_PIXELS = (64, 4096)
SCENE_RESOLUTIONS_M = (2.0, 100.0)
