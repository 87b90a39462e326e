"""What the faces offer is what the work modules know."""

from __future__ import annotations

from landslide_mapper.algorithms.support import choices


def test_terrain() -> None:
    from landslide_mapper.rasters.factors.terrain import surface, terrain

    assert choices.TERRAIN_FACTORS == terrain.FACTORS
    assert choices.GRADIENT_METHODS == surface.METHODS


def test_optical() -> None:
    from landslide_mapper.rasters.factors.optical.indices import INDICES

    assert tuple(INDICES) == choices.SPECTRAL_INDICES


def test_interferograms() -> None:
    from landslide_mapper.rasters.factors.deformation.interferograms import PRODUCTS

    assert choices.INTERFEROGRAM_PRODUCTS == PRODUCTS


def test_sample_scene() -> None:
    from landslide_mapper.rasters.simulation import sample_scene

    assert choices.SCENE_PIXELS == (sample_scene.MIN_SIZE, sample_scene.MAX_SIZE)
    assert choices.SCENE_RESOLUTIONS_M == (sample_scene.MIN_RESOLUTION_M, sample_scene.MAX_RESOLUTION_M)


def test_sar() -> None:
    from landslide_mapper.rasters.factors.sar import power_raster, sar, speckle

    assert choices.SAR_FACTORS == sar.FACTORS
    assert choices.SAR_SCALES == power_raster.SCALES
    assert choices.SPECKLE_FILTERS == speckle.FILTERS
