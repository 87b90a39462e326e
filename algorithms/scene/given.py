"""What was given to a scene's run, as paths and sources that every step, and a command line, can read."""

from __future__ import annotations

import filecmp
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException

from ...core.errors import InputError
from ...core.model_card import read_card
from ...core.model_zoo import find_model
from ..support.base import LandslideAlgorithm
from .inputs import Backscatter, Image, SceneInputs, polarisations, safe_of


def scene_inputs(
    algorithm: LandslideAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path
) -> SceneInputs:
    """All inputs of `landslide:mapscene`; a layer that lies in memory or a database is saved into `folder`.

    Raises InputError where an image or a radar file is not what it has to be.
    """

    def vector(key: str) -> str:
        return vector_source(algorithm, parameters, key, context, folder)

    named = algorithm.parameterAsString(parameters, "MODEL", context)
    model = find_model(named).absolute() if named else None
    return SceneInputs(
        post=image(algorithm, parameters, "POST", context),
        dem=algorithm.raster_path(parameters, "DEM", context),
        pre=image(algorithm, parameters, "PRE", context),
        sar_post=backscatter(algorithm, parameters, "SAR_POST", context),
        sar_pre=backscatter(algorithm, parameters, "SAR_PRE", context),
        interferograms=tuple(algorithm.raster_paths(parameters, "INTERFEROGRAMS", context)),
        coherence=tuple(algorithm.raster_paths(parameters, "COHERENCE", context)),
        geology=vector("GEOLOGY"),
        geology_field=algorithm.parameterAsString(parameters, "GEOLOGY_FIELD", context),
        inventory=vector("INVENTORY"),
        mapped_area=vector("MAPPED_AREA"),
        model=str(model or ""),
        model_bands=tuple(band.name for band in read_card(model).bands) if model else (),
    )


def image(algorithm: LandslideAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> Image:
    """Raises InputError for a product together with rasters, or for two products."""
    values = parameters.get(key) or []
    given = values if isinstance(values, (list, tuple)) else [values]
    products = sorted({safe_of(value) for value in given if isinstance(value, str)} - {""})
    rasters = [value for value in given if not (isinstance(value, str) and safe_of(value))]
    if len(products) > 1 or (products and rasters):
        raise InputError(f"{key} holds more than one Sentinel-2 product or image. Give one product, or band rasters.")
    if products:
        return Image(safe=products[0])
    return Image(rasters=tuple(algorithm.raster_paths({key: rasters}, key, context)))


def backscatter(
    algorithm: LandslideAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> Backscatter:
    """Which raster is VV and which VH; raises InputError where a name does not say."""
    from ...rasters.io.opening import description_of, open_raster

    sources = []
    for path in algorithm.raster_paths(parameters, key, context):
        dataset = open_raster(path, key)
        bands = [description_of(dataset.GetRasterBand(number + 1)) for number in range(dataset.RasterCount)]
        sources.append((path, bands))
    found = polarisations(sources)
    if found[""]:
        raise InputError(
            f"{found[''][0]}, given under {key}, does not say whether it is VV or VH. Put that in the name of the band "
            "or the file."
        )
    return Backscatter(tuple(found["VV"]), tuple(found["VH"]))


def check_radar(post: Backscatter, pre: Backscatter) -> None:
    """Raise InputError where the dates cannot be compared: none after, or several after and none or one before."""
    if pre and not post:
        raise InputError(
            "SAR_PRE is given without SAR_POST. Give the radar image after the event, too, or leave both empty."
        )
    if (post.is_series or pre.is_series) and not (len(pre.vv) > 1 or len(pre.vh) > 1):
        raise InputError(
            "SAR_POST holds several dates of one polarisation, but SAR_PRE fewer than two to compare them with. Give "
            "two or more dates before the event, or one date after it."
        )


def vector_source(
    algorithm: LandslideAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext, folder: Path
) -> str:
    """The file behind a vector layer; a layer that lies in memory or a database is saved into the folder, where an
    equal copy is kept, so that no step is done again for it.
    """
    if not parameters.get(key):
        return ""
    layer = algorithm.parameterAsVectorLayer(parameters, key, context)
    if layer is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, key))
    if layer.providerType() == "ogr":
        return str(layer.source())
    import processing

    saved, fresh = folder / f"{key.lower()}.fgb", folder / f"{key.lower()}.partial.fgb"
    processing.run(
        "native:savefeatures", {"INPUT": layer, "OUTPUT": str(fresh)}, context=context, is_child_algorithm=True
    )
    if saved.is_file() and filecmp.cmp(saved, fresh, shallow=False):
        fresh.unlink()
    else:
        fresh.replace(saved)
    return str(saved)


def extent_text(
    algorithm: LandslideAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, crs: str
) -> str:
    """The extent to detect in as text with its CRS, `crs` (an authority's code or WKT) where it has none; empty where
    there is no extent.
    """
    if not parameters.get("EXTENT"):
        return ""
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    own = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    return (
        f"{rectangle.xMinimum()},{rectangle.xMaximum()},{rectangle.yMinimum()},{rectangle.yMaximum()} "
        f"[{own.authid() or crs}]"
    )
