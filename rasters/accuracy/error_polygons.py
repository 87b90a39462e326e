"""Polygons of true positives, false positives and false negatives from an error raster."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Generator

from osgeo import ogr

from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_POSITIVE
from ..io.opening import discard, open_raster
from ..polygons.patches import polygonize, selected_codes

ogr.UseExceptions()


def error_polygons(error_raster: Path, feedback: Feedback) -> Generator[tuple[int, bytes], None, None]:
    """Code of the error class and WKB (in the raster's CRS) of each connected patch of one class; pixels touching at a
    corner are apart.

    True negatives and unknown pixels, nearly all of the map, are masked before the polygons are traced, so the work and
    memory grow with the detected and the missed landslides only.
    """
    with ExitStack() as ending:
        # Closed, also when somebody stops asking, before the folder goes, or Windows would not let it go.
        folder = ending.enter_context(tempfile.TemporaryDirectory(prefix="landslide-errors-"))
        errors = open_raster(error_raster, "error raster")
        ending.callback(discard, errors)
        mask = selected_codes(error_raster, (TRUE_POSITIVE.code, FALSE_POSITIVE.code, FALSE_NEGATIVE.code))
        ending.callback(discard, mask)
        patches = Path(folder) / "patches.gpkg"
        polygonize(errors, mask, patches, False, feedback)
        source = ogr.Open(str(patches))
        ending.callback(discard, source)
        for feature in source.GetLayerByName("patches"):
            stop_if_cancelled(feedback)
            yield feature.GetField(0), bytes(feature.GetGeometryRef().ExportToIsoWkb())
