"""From a stack and a model to polygons."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .sketch import DOUBLE, From, Sketch


def detect_and_vectorise() -> Sketch:
    sketch = Sketch(
        "detect_and_vectorise",
        "A trained model maps a stack: the probability everywhere, and polygons with area, length, slope and "
        "probability, their holes filled and their outlines smoothed as you like. Made for many scenes: run it as a "
        "batch.",
    )
    sketch.input(
        QgsProcessingParameterRasterLayer("STACK", "Stack"),
        "With the bands that the model was trained on, by the same names.",
    )
    sketch.input(
        QgsProcessingParameterFile("MODEL", "Model", fileFilter="Models (*.safetensors);;All files (*)"),
        "A model file made by 'Train a model', or the name of a model of the zoo.",
    )
    sketch.input(
        QgsProcessingParameterNumber("THRESHOLD", "Threshold (-1 = the model's)", DOUBLE, -1, minValue=-1, maxValue=1),
        "Pixels with at least this probability are landslide.",
    )
    sketch.input(
        QgsProcessingParameterNumber("MIN_AREA", "Minimum area (m2)", DOUBLE, 0, minValue=0),
        "Smaller polygons are left out.",
    )
    sketch.input(
        QgsProcessingParameterNumber("FILL_HOLES", "Fill holes up to (m2)", DOUBLE, 0, minValue=0),
        "Smaller holes are filled. 0 keeps all.",
    )
    sketch.input(QgsProcessingParameterBoolean("SMOOTH", "Smooth outlines", False), "Rounds the pixels' corners off.")
    sketch.child(
        "detecting",
        "landslide:detectlandslides",
        "Detect landslides",
        {
            "Probability": (
                "PROBABILITY",
                "Probability of landslide, 0-1, nodata where unknown; a Cloud-Optimised GeoTIFF.",
            )
        },
        STACK=From("STACK"),
        MODEL=From("MODEL"),
        THRESHOLD=From("THRESHOLD"),
    )
    sketch.child(
        "vectorising",
        "landslide:landslidepolygons",
        "Landslide polygons",
        {"Landslides": ("OUTPUT", "One polygon per landslide, in the CRS of the stack.")},
        INPUT=From("detecting", "PROBABILITY"),
        THRESHOLD=From("detecting", "THRESHOLD_USED"),
        STACK=From("STACK"),
        **{key: From(key) for key in ("MIN_AREA", "FILL_HOLES", "SMOOTH")},
    )
    return sketch
