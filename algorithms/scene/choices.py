"""What a person would have to decide, decided from the data, each with its reason in a sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import osr

from ...core.bands import OPTICAL, SAR
from ...core.errors import InputError
from ...core.feedback import Silent
from ...core.model_card import ARCHITECTURE_NAMES, read_card
from ...rasters.factors.sar.polarisation import found_scale
from ...rasters.io.band_file import read_band_table
from ...rasters.io.grid import Grid
from ...rasters.io.opening import layer_name, open_raster
from ...rasters.stack.utm_zone import bounds_in, title_of, utm_zone
from .inputs import Backscatter

METRIC = 1.0
MISSING_WORDS = {
    "exclude": "a pixel that lacks a band is left out and stays unknown",
    "fill": "a missing band counts as its mean; only a pixel without any band stays unknown",
}


@dataclass
class Choices:
    """The choices made so far, and why; `reasons` are sentences in the order of the choices."""

    crs: str = ""
    resolution: float = 0.0
    extent: str = ""
    pixels: int = 0
    reasons: list[str] = field(default_factory=list)

    def because(self, sentence: str) -> None:
        self.reasons.append(sentence)


def choose_grid(post: str, dem: str) -> Choices:
    """CRS, pixel and extent of the stack: metric, as fine as the post-event image, where image and DEM overlap.

    Raises InputError when they do not overlap.
    """
    image, choices = Grid.of(open_raster(post, "post-event image")), Choices()
    reference = image.spatial_reference()
    if reference.IsProjected() and reference.GetLinearUnits() == METRIC:
        choices.crs = image.crs
        choices.because(f"CRS: that of the post-event image ({title_of(reference)}), because it is metric.")
    else:
        zone = utm_zone(post)
        choices.crs = zone.ExportToWkt()
        choices.because(f"CRS: {title_of(zone)}, the UTM zone around the middle of the post-event image.")
    width_m, height_m = image.pixel_spacing_m(image.height / 2)
    choices.resolution = rounded(max(width_m, height_m))
    choices.because(f"Pixel: {choices.resolution:g} m, as fine as the post-event image.")
    overlap = intersection(bounds_in(post, choices.crs), bounds_in(dem, choices.crs))
    if overlap is None:
        raise InputError(
            f"The DEM {layer_name(dem)} and the post-event image {layer_name(post)} do not overlap. Choose a DEM of "
            "the same place."
        )
    left, bottom, right, top = overlap
    choices.extent = f"{left},{right},{bottom},{top} [{authority_of(choices.crs)}]"
    choices.pixels = math.ceil((right - left) / choices.resolution) * math.ceil((top - bottom) / choices.resolution)
    choices.because(
        f"Extent: where the post-event image and the DEM overlap, {(right - left) / 1000:.1f} by "
        f"{(top - bottom) / 1000:.1f} km. Where other inputs do not cover it (a cloud, the edge of a swath), they "
        "are missing."
    )
    return choices


def choose_radar_scale(radar: Backscatter, choices: Choices) -> str:
    """The scale of the values after the event, as the SAR factors find it."""
    polarisation = "VV" if radar.vv else "VH"
    path = (radar.vv or radar.vh)[0]
    scale, known_by = found_scale(path, "SAR_POST", polarisation, Silent())
    choices.because(f"Radar values: {scale}, because {known_by} ({layer_name(path)}).")
    return scale


def band_counts(stack: Path) -> tuple[int, int]:
    """How many bands of a stack are images, and how many other factors; the networks have a branch for each."""
    roles = [band.role for band in read_band_table(open_raster(stack, "stack"))]
    images = sum(role in (OPTICAL, SAR) for role in roles)
    return images, len(roles) - images


def training_reasons(model: Path) -> list[str]:
    """What the training decided, as its model's card tells."""
    card = read_card(model)
    network = ARCHITECTURE_NAMES.get(card.architecture, card.architecture)
    width = card.options.get("width")
    device = card.training.get("device", "this computer")
    return [
        (
            f"Network: {network}, {width:g} of its published width, trained on {device}."
            if isinstance(width, float) and width != 1
            else f"Network: {network}, trained on {device}."
        ),
        f"{card.training.get('split', '')} The error map judges where the network was not trained.".strip(),
        f"Missing values: {MISSING_WORDS[card.missing]}.",
        f"Threshold: {card.threshold:.3f}, the one with the best F1 on the part set aside.",
    ]


def intersection(
    first: tuple[float, float, float, float], second: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """The common rectangle, or None."""
    left, bottom = max(first[0], second[0]), max(first[1], second[1])
    right, top = min(first[2], second[2]), min(first[3], second[3])
    return (left, bottom, right, top) if left < right and bottom < top else None


def rounded(metres: float) -> float:
    """Two significant digits: 9.97 m is a 10 m pixel."""
    digits = 1 - math.floor(math.log10(metres))
    return round(metres, digits)


def authority_of(crs: str) -> str:
    """EPSG:code where there is one, else the WKT, as QGIS takes both behind an extent."""
    code = reference_of(crs).GetAuthorityCode(None)
    return f"EPSG:{code}" if code else crs


def reference_of(crs: str) -> osr.SpatialReference:
    """A CRS from its WKT or its EPSG:code."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    return reference
