"""From bands and a DEM to one stack."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterMultipleLayers, QgsProcessingParameterRasterLayer

from landslide_mapper.algorithms.support.choices import SPECTRAL_INDICES, TERRAIN_FACTORS

from .sketch import RASTER, Expression, From, Sketch, choices

INDICES = ["NDVI"]


def factors_to_stack() -> Sketch:
    sketch = Sketch(
        "factors_to_stack",
        "Optical bands and a DEM become factors and, with ready radar, deformation and geology layers where you have "
        "them, one aligned stack. The layers that are not given are simply not in it.",
    )
    sketch.input(
        QgsProcessingParameterMultipleLayers("OPTICAL", "Optical bands", RASTER),
        "Single-band rasters named as their bands (B2.tif, B3.tif, ...) or rasters whose bands are named.",
    )
    sketch.input(
        QgsProcessingParameterRasterLayer("DEM", "Digital elevation model"),
        "Elevations in metres; the terrain factors come from it.",
    )
    for name, title, origin in (
        ("SAR", "Radar layers", "'SAR factors'"),
        ("DEFORMATION", "Deformation layers", "'Deformation rate'"),
        ("GEOLOGY", "Geology layers", "'Geology factors'"),
    ):
        sketch.input(
            QgsProcessingParameterMultipleLayers(name, title, RASTER, optional=True),
            f"Ready layers, made with {origin}. May be left out.",
        )
    sketch.input(
        choices("INDICES", "Spectral indices", SPECTRAL_INDICES, INDICES, several=True),
        "They are computed from the optical bands and join them.",
    )
    sketch.input(
        choices(
            "FACTORS", "Terrain factors", TERRAIN_FACTORS, ["elevation", "slope", "aspect", "curvature"], several=True
        ),
        "What is derived from the DEM, one band each.",
    )
    sketch.input(
        QgsProcessingParameterRasterLayer("GRID", "Grid of the stack", optional=True),
        "A raster whose CRS, pixels and extent the stack takes. Empty: the finest resolution and the area where all "
        "layers overlap.",
        advanced=True,
    )
    quoted = ", ".join(f"'{name}'" for name in INDICES)
    sketch.child(
        "optical",
        "landslide:opticalfactors",
        "Optical factors",
        INPUT=From("OPTICAL"),
        INDICES=Expression(f"coalesce(@INDICES, array({quoted}))"),
    )
    sketch.child("terrain", "landslide:terrainfactors", "Terrain factors", INPUT=From("DEM"), FACTORS=From("FACTORS"))
    sketch.child(
        "stacking",
        "landslide:stacklayers",
        "Stack layers",
        {"Stack": ("OUTPUT", "GeoTIFF with one named band per layer, all on one grid.")},
        OPTICAL=From("optical", "OUTPUT"),
        TERRAIN=From("terrain", "OUTPUT"),
        SAR=From("SAR"),
        DEFORMATION=From("DEFORMATION"),
        GEOLOGY=From("GEOLOGY"),
        GRID=From("GRID"),
    )
    return sketch
