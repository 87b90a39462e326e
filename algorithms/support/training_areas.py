"""TRAIN_AREA, VALIDATION_AREA and TEST_AREA as one raster per stack, because the worker knows no vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.errors import InputError
from ...core.labels import UNKNOWN
from .polygon_layers import InputLayer
from .polygon_source import polygons_of_layers

NEITHER, TRAINING, VALIDATION, TEST = 0, 1, 2, 3
AREA_CODES = {"TRAIN_AREA": TRAINING, "VALIDATION_AREA": VALIDATION, "TEST_AREA": TEST}


def burn_areas(
    stacks: Sequence[str],
    areas: Mapping[str, list[InputLayer]],
    folder: Path,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[str]:
    """Write `folder/area_<n>.tif` on each stack's grid: 1 training, 2 validation, 3 test, 0 neither; empty without
    areas.

    `areas` are layers by the keys of AREA_CODES; where two overlap the higher code wins. Without a training area
    everything else trains. Raises InputError when an area touches no stack.
    """
    from ...rasters.io.band_file import create_geotiff
    from ...rasters.io.burning import PolygonLayer
    from ...rasters.io.grid import Grid
    from ...rasters.io.opening import open_raster

    sources = {
        AREA_CODES[key]: (key, layers)
        for key, layers in sorted(areas.items(), key=lambda entry: AREA_CODES[entry[0]])
        if layers
    }
    if not sources:
        return []
    written, seen = [], dict.fromkeys(sources, 0)
    for number, stack in enumerate(stacks):
        grid = Grid.of(open_raster(stack, "stack"))
        layers = {
            code: PolygonLayer(polygons_of_layers(area, grid, context, feedback), grid)
            for code, (_, area) in sources.items()
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
    for code, (key, area) in sources.items():
        if not seen[code]:
            raise InputError(
                f"{key} ({area[0].name}) covers no pixel of any stack. Choose an area that overlaps the stacks."
            )
    return written
