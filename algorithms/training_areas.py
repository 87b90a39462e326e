"""TRAIN_AREA and VALIDATION_AREA as one raster per stack, because the worker knows no vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ..contract.errors import InputError
from ..contract.labels import UNKNOWN
from ..rasters.band_file import create_geotiff
from ..rasters.burning import PolygonLayer
from ..rasters.grid import Grid
from ..rasters.opening import open_raster
from .polygon_source import polygons_as_wkb

NEITHER, TRAINING, VALIDATION = 0, 1, 2


def burn_areas(
    stacks: Sequence[str],
    training: QgsProcessingFeatureSource | None,
    validation: QgsProcessingFeatureSource | None,
    folder: Path,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[str]:
    """Write `folder/area_<n>.tif` on each stack's grid: 1 training, 2 validation (which wins), 0 neither; empty without areas.

    With a validation area only, everything else trains. Raises InputError when an area touches no stack.
    """
    if training is None and validation is None:
        return []
    written, seen = [], {TRAINING: 0, VALIDATION: 0}
    for number, stack in enumerate(stacks):
        grid = Grid.of(open_raster(stack, "stack"))
        layers = {
            code: PolygonLayer(polygons_as_wkb(source, source.sourceName(), grid, context, feedback), grid)
            for code, source in ((TRAINING, training), (VALIDATION, validation))
            if source is not None
        }
        target = folder / f"area_{number}.tif"
        dataset = create_geotiff(target, grid, 1, gdal.GDT_Byte, UNKNOWN)
        for window in grid.blocks():
            codes = np.full((window.height, window.width), NEITHER if TRAINING in layers else TRAINING, np.uint8)
            for code, layer in layers.items():
                inside = layer.covers(window)
                codes[inside] = code
                seen[code] += int(np.count_nonzero(inside))
            dataset.GetRasterBand(1).WriteArray(codes, window.column, window.row)
        dataset.FlushCache()
        del dataset
        written.append(str(target))
    for code, name, source in ((TRAINING, "TRAIN_AREA", training), (VALIDATION, "VALIDATION_AREA", validation)):
        if source is not None and not seen[code]:
            raise InputError(f"{name} ({source.sourceName()}) covers no pixel of any stack. Choose an area that overlaps the stacks.")
    return written
