"""Which step of the workflow comes next, by what the project already holds."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..core.bands import base_name, known_band

ALL_IN_ONE, FACTORS, STACK, TRAIN, DETECT, JUDGE, CORRECT = range(7)
RESULTS = {"error class": "error map", "probability": "probability", "labels": "labels"}  # by the first band's name
MANY_ROLES = 2  # a stack holds bands of two kinds at least; factors are of one


def next_step() -> int:
    """The number of the step, as `workflow.steps` counts: an error map leads to corrections, a probability map to the
    error map, a stack with labels to the training, a stack alone to its labels, factors to their stack, and nothing of
    all that to the dialog that does everything.
    """
    kinds = {kind_of(layer) for layer in QgsProject.instance().mapLayers().values() if is_file(layer)}
    for kind, step in (("error map", CORRECT), ("probability", JUDGE)):
        if kind in kinds:
            return step
    if "stack" in kinds:
        return TRAIN if "labels" in kinds else STACK
    return STACK if "factors" in kinds else ALL_IN_ONE


def is_file(layer: QgsMapLayer) -> bool:
    """Whether a layer is a raster file, which can be looked at without asking a server."""
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and Path(layer.source()).is_file()


def kind_of(layer: QgsRasterLayer) -> str:
    """What a raster is, by the names that our own files give their bands: error map, probability, labels, stack,
    factors; empty for any other.
    """
    provider = layer.dataProvider()
    names = [provider.generateBandName(band).partition(": ")[2] for band in range(1, layer.bandCount() + 1)]
    if names and names[0] in RESULTS:
        return RESULTS[names[0]]
    roles = {band.role for name in names if (band := known_band(base_name(name))) is not None}
    return "stack" if len(roles) >= MANY_ROLES else "factors" if roles else ""
