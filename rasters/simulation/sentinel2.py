"""Sentinel-2 over the scene: reflectance of sunlit and shaded ground, clouds and the shadows they throw."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator

import numpy as np
from numpy.typing import NDArray

from ...core.bands import SENTINEL2_BANDS
from .geology import LITHOLOGIES, per_pixel
from .land_cover import LandCover
from .radar.geometry import cosine_to
from .random_fields import Field, coarsen, fractal, gradient, smooth, stream
from .spectra import CLOUD, COVER_SPECTRA, HAZE, NATIVE_FACTOR, SCAR_SOIL

SUN_ELEVATION_DEGREES, SUN_AZIMUTH_DEGREES = 42.0, 158.0
CLOUD_SHARE = 0.10
CLOUD_HEIGHT_M = 900.0
DIFFUSE_LIGHT = 0.22
NOISE = 0.004


@dataclass(frozen=True)
class Sky:
    """`cloud` 0-1 is the opacity of clouds, `cloud_shadow` 0-1 what they take of the direct sun; `sunlight` 0-1.5 of
    flat ground.
    """

    cloud: Field
    cloud_shadow: Field
    sunlight: Field


def sun_direction() -> tuple[float, float, float]:
    """Unit vector towards the sun: east, north, up."""
    elevation, azimuth = math.radians(SUN_ELEVATION_DEGREES), math.radians(SUN_AZIMUTH_DEGREES)
    return math.cos(elevation) * math.sin(azimuth), math.cos(elevation) * math.cos(azimuth), math.sin(elevation)


def make_sky(seed: int, elevation: Field, resolution: float) -> Sky:
    """Clouds over a tenth of the scene, their shadows down-sun, and the light that slopes receive.

    The clouds reach beyond the scene's southern and eastern border, where the sun stands, because their shadows reach
    into it. Light is direct (cosine of the sun's angle to the slope, nothing in cast shadow) plus a diffuse part, over
    that of flat ground.
    """
    rng = stream(seed, "sky")
    size = len(elevation)
    east, north, up = sun_direction()
    reach = CLOUD_HEIGHT_M / up / resolution
    sunward_rows, sunward_columns = round(-reach * north), round(reach * east)
    wide = size + max(sunward_rows, sunward_columns)
    billows = fractal(rng, wide, 3.2, longest=max(24.0, 2600 / resolution)) + 0.15 * fractal(rng, wide, 1.8)
    threshold = np.quantile(billows[:size, :size], 1 - CLOUD_SHARE)
    clouds = smooth(np.clip((billows - threshold) / 0.4 + 0.3, 0, 1).astype(np.float32), 1.5)
    cloud = clouds[:size, :size]
    cloud_shadow = clouds[sunward_rows : sunward_rows + size, sunward_columns : sunward_columns + size]

    direct = np.clip(cosine_to(*gradient(elevation, resolution), (east, north, up)), 0, None) / up
    direct = (
        direct * (1 - smooth(cast_shadow(elevation, resolution).astype(np.float32), 0.7)) * (1 - 0.9 * cloud_shadow)
    )
    return Sky(cloud, cloud_shadow, ((1 - DIFFUSE_LIGHT) * direct + DIFFUSE_LIGHT).astype(np.float32))


def shifted(values: Field, down: int, right: int) -> Field:
    """The values moved by whole pixels; what comes in from outside repeats the border."""
    height, width = values.shape
    rows, columns = np.clip(np.arange(height) - down, 0, height - 1), np.clip(np.arange(width) - right, 0, width - 1)
    return values[rows[:, None], columns[None, :]]


def cast_shadow(elevation: Field, resolution: float) -> NDArray[np.bool_]:
    """Whether higher ground stands between a pixel and the sun, searched in growing steps along the sun's azimuth."""
    east, north, up = sun_direction()
    across = math.hypot(east, north)
    relief = float(elevation.max() - elevation.min())
    furthest = min(relief / up * across / resolution, 1.5 * len(elevation))
    shadow = np.zeros(elevation.shape, bool)
    distance = 1.0
    while distance < furthest:
        down, right = round(distance * north / across), -round(distance * east / across)
        metres = math.hypot(down, right) * resolution
        shadow |= shifted(elevation, down, right) > elevation + metres * up / across
        distance += max(1.0, 0.05 * distance)
    return shadow


def sentinel2_bands(seed: int, land: LandCover, lithology: NDArray[np.uint8], sky: Sky) -> Iterator[tuple[str, Field]]:
    """Each band's name and its reflectance (0.0001-1) at its native 1, 2 or 6 times the scene's pixel.

    Ground: the cover's spectrum, mixed with a scar's soil (tinted by its rock) by the pixel's bareness; light; haze;
    cloud; noise.
    """
    rng = stream(seed, "sentinel2")
    brightness = per_pixel(lithology, tuple(rock.brightness for rock in LITHOLOGIES))
    redness = per_pixel(lithology, tuple(rock.redness for rock in LITHOLOGIES))
    size = len(sky.cloud)
    vigour = 1 + 0.12 * land.texture + 0.10 * fractal(rng, size, 2.5)
    soil_tone = 1 + 0.10 * land.texture + 0.08 * fractal(rng, size, 2.0)
    cloud_top = sky.cloud * (1 + 0.08 * fractal(rng, size, 2.5))
    covers = np.zeros((len(COVER_SPECTRA), len(SENTINEL2_BANDS)), np.float32)
    for code, spectrum in COVER_SPECTRA.items():
        covers[code] = spectrum
    for index, name in enumerate(SENTINEL2_BANDS):
        ground = covers[land.cover, index] * vigour
        tint = brightness * redness if name in ("B4", "B5", "B6", "B7") else brightness
        debris = 0.75 * SCAR_SOIL[index] + 0.25 * covers[0, index]
        soil = np.where(land.deposit > 0.5, debris, SCAR_SOIL[index]) * tint * soil_tone
        surface = ground + land.bareness * (soil - ground)
        seen = surface * sky.sunlight + HAZE[index]
        seen = seen * (1 - sky.cloud) + CLOUD[index] * cloud_top
        native = coarsen(smooth(seen, 0.5), NATIVE_FACTOR[name])
        native = native + NOISE * rng.standard_normal(native.shape, np.float32)
        yield name, np.clip(native, 1e-4, 1.0).astype(np.float32)
