"""An AREA parameter as a raster on a stack's grid, because the worker knows no vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.errors import InputError
from .base import LandslideAlgorithm
from .polygon_source import polygons_of_parameter


def burn_area(
    algorithm: LandslideAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    stack: str,
    folder: Path,
    feedback: QgsProcessingFeedback,
) -> str | None:
    """Write `folder/area.tif`, 1 inside the polygons of AREA; gives its path, None where AREA is not set.

    Raises InputError when the area lies beside the stack.
    """
    from ...rasters.io.burning import burn_mask
    from ...rasters.io.grid import Grid
    from ...rasters.io.opening import layer_name, open_raster

    if not parameters.get("AREA"):
        return None
    grid = Grid.of(open_raster(stack, "stack"))
    polygons, name = polygons_of_parameter(algorithm, parameters, "AREA", grid, context, feedback)
    target = folder / "area.tif"
    if burn_mask(polygons, grid, target) == 0:
        raise InputError(
            f"The area {name} covers no pixel of the stack {layer_name(stack)}. Choose an area that overlaps it."
        )
    return str(target)
