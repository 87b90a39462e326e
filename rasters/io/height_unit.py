"""In which unit a raster's heights are: by its band, by the vertical part of its CRS, by the files of a mosaic."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import gdal

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.length_unit import metres_of
from .opening import layer_name, unit_of

MAX_SOURCES = 64


@dataclass(frozen=True)
class HeightUnit:
    """A unit as it is written, and its length in metres."""

    name: str
    metres: float


def height_unit(dataset: gdal.Dataset, feedback: Feedback, number: int = 1) -> HeightUnit:
    """The unit of a band of heights: what the band declares, else the CRS's vertical axis, else what the files of a VRT
    declare, else metres. Says where it is assumed. Raises InputError where the files of a VRT differ.
    """
    layer = layer_name(dataset.GetDescription())
    declared = declared_unit(dataset, number) or unit_of_sources(dataset)
    if declared:
        metres = metres_of(declared.name) if not declared.metres else declared.metres
        if metres is not None:
            return HeightUnit(declared.name, metres)
        caution(
            feedback,
            f"{layer} declares its heights in '{declared.name}', which is no unit of length that is known; they are "
            "taken as metres.",
        )
        return HeightUnit("m", 1.0)
    reference = dataset.GetSpatialRef()
    if reference is not None and reference.IsProjected() and abs(reference.GetLinearUnits() - 1) > 1e-9:
        caution(
            feedback,
            f"{layer} lies in a CRS whose unit is the {reference.GetLinearUnitsName()}, and declares no unit of its "
            "heights; they are taken as metres. If they are not, declare the band's unit.",
        )
    return HeightUnit("m", 1.0)


def declared_unit(dataset: gdal.Dataset, number: int = 1) -> HeightUnit | None:
    """What a band or the CRS's vertical axis tells; a unit with 0 metres still has to be understood."""
    unit = unit_of(dataset.GetRasterBand(number)).strip()
    if unit:
        return HeightUnit(unit, 0.0)
    reference = dataset.GetSpatialRef()
    if reference is None or not reference.IsCompound():
        return None
    return HeightUnit("the unit of the CRS's vertical axis", float(reference.GetTargetLinearUnits("VERT_CS")))


def unit_of_sources(dataset: gdal.Dataset) -> HeightUnit | None:
    """The unit that the files of a VRT declare, because a VRT often lost it; raises InputError where they differ."""
    if dataset.GetDriver().ShortName != "VRT":
        return None
    found: dict[float | None, HeightUnit] = {}
    for path in (dataset.GetFileList() or [])[1:MAX_SOURCES]:
        try:
            source = gdal.Open(path)
        except RuntimeError:
            continue  # a file beside a raster (.aux.xml, .ovr) is none itself
        unit = declared_unit(source)
        if unit:
            found[unit.metres or metres_of(unit.name)] = unit
    if len(found) > 1:
        raise InputError(
            f"{layer_name(dataset.GetDescription())} joins files whose heights are in different units "
            f"({', '.join(unit.name for unit in found.values())}). Convert them to one unit first."
        )
    return next(iter(found.values()), None)
