"""The threshold of a map: the one given, else the one that 'Detect landslides' wrote into it, else 0.5."""

from __future__ import annotations

from pathlib import Path

THRESHOLD_ITEM, USUAL_THRESHOLD = "LANDSLIDE_MAPPER_THRESHOLD", 0.5


def declared_threshold(path: Path, given: float = -1) -> float:
    """`given` where it is 0-1; else what the raster declares, else 0.5."""
    from ....rasters.io.opening import open_raster

    if given >= 0:
        return given
    return float(open_raster(path, "map").GetMetadataItem(THRESHOLD_ITEM) or USUAL_THRESHOLD)
