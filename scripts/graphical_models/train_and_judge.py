"""From an inventory to a model that is judged where it has not learnt."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from landslide_mapper.core.model_card import ARCHITECTURES

from .sketch import DOUBLE, INTEGER, POLYGON, From, Sketch, choices

TEST_SHARE = 0.3
POLYGON_OUTPUT = 0  # OUTPUT_GEOMETRY of native:geometrybyexpression

# The mapped area is cut at this share of its width, seen from the west; a strip of 2 % between both parts belongs to
# neither. QGIS does not fill in the defaults of a model's inputs that are left out, hence coalesce.
CUT = "@AREA_minx + (@AREA_maxx - @AREA_minx) * (1 - coalesce(@TEST_SHARE, {share}){shift})"
WEST = (
    "with_variable('cut', {cut}, intersection($geometry, make_rectangle_3points(make_point(@AREA_minx, @AREA_miny), "
    "make_point(@AREA_minx, @AREA_maxy), make_point(@cut, @AREA_maxy))))"
)
EAST = (
    "with_variable('cut', {cut}, intersection($geometry, make_rectangle_3points(make_point(@cut, @AREA_miny), "
    "make_point(@cut, @AREA_maxy), make_point(@AREA_maxx, @AREA_maxy))))"
)


def train_and_judge() -> Sketch:
    sketch = Sketch(
        "train_and_judge",
        "An inventory becomes labels, the labels a trained model, and the model is judged where it has not been "
        "trained: the eastern part of the mapped area, TEST_SHARE of its width, is kept from the training, and the "
        "error map and the report tell of that part alone. A strip of 2 % of the width between both parts belongs to "
        "neither. The landslides are those of the whole stack.",
    )
    sketch.input(
        QgsProcessingParameterRasterLayer("STACK", "Stack"), "Made with 'Stack layers' or the model factors_to_stack."
    )
    sketch.input(
        QgsProcessingParameterFeatureSource("INVENTORY", "Landslide inventory", [int(POLYGON)]),
        "Polygons of the known landslides.",
    )
    sketch.input(
        QgsProcessingParameterFeatureSource("AREA", "Mapped area", [int(POLYGON)]),
        "Polygons of the area in which the inventory is complete. Outside it nothing is known.",
    )
    sketch.input(
        QgsProcessingParameterNumber(
            "TEST_SHARE", "Share kept for the judgement", DOUBLE, TEST_SHARE, minValue=0.05, maxValue=0.8
        ),
        "Part of the mapped area's width, counted from the east, that the training never sees.",
    )
    sketch.input(
        choices("ARCHITECTURE", "Architecture", ARCHITECTURES, "multi_input_unet"),
        "The network; 'Train a model' explains them.",
    )
    sketch.input(
        QgsProcessingParameterNumber("WIDTH", "Width of the network", DOUBLE, 1.0, minValue=0.01, maxValue=8),
        "1 is the published size; 0.25 has a sixteenth of the weights: the right choice without a graphics card.",
    )
    for name, title, help_text, least, advanced in (
        ("EPOCHS", "Epochs", "Maximum number of passes over the training part. Empty: from the preset.", 1, False),
        (
            "TILE_SIZE",
            "Tile size (pixels)",
            "Side of the squares that the network sees while it trains. Empty: from the preset.",
            16,
            True,
        ),
    ):
        sketch.input(
            QgsProcessingParameterNumber(name, title, INTEGER, None, optional=True, minValue=least), help_text, advanced
        )
    sketch.input(
        QgsProcessingParameterNumber("SEED", "Seed", INTEGER, 1, minValue=0),
        "The same inputs and seed give the same model.",
        advanced=True,
    )

    sketch.child(
        "labelling",
        "landslide:landslidelabels",
        "Landslide labels",
        {"Labels": ("OUTPUT", "1 landslide, 0 not, 255 unknown, on the stack's grid, for the whole mapped area.")},
        INPUT=From("INVENTORY"),
        STACK=From("STACK"),
        AREA=From("AREA"),
    )
    for identifier, description, expression in (
        ("training_part", "Western part", WEST.format(cut=CUT.format(share=TEST_SHARE, shift=" - 0.02"))),
        ("test_part", "Eastern part", EAST.format(cut=CUT.format(share=TEST_SHARE, shift=""))),
    ):
        sketch.child(
            f"{identifier}_cut",
            "native:geometrybyexpression",
            description,
            INPUT=From("AREA"),
            OUTPUT_GEOMETRY=POLYGON_OUTPUT,
            EXPRESSION=expression,
        )
        sketch.child(
            identifier,
            "native:removenullgeometries",
            f"{description}, nothing empty",
            INPUT=From(f"{identifier}_cut", "OUTPUT"),
            REMOVE_EMPTY=True,
        )
    sketch.child(
        "training",
        "landslide:trainmodel",
        "Train a model",
        {
            "Model": ("OUTPUT", "The trained model, for 'Detect landslides'."),
            "Training report": ("REPORT", "Curves, validation map, threshold, samples."),
        },
        STACKS=From("STACK"),
        LABELS=From("labelling", "OUTPUT"),
        TRAIN_AREA=From("training_part", "OUTPUT"),
        **{key: From(key) for key in ("ARCHITECTURE", "WIDTH", "EPOCHS", "TILE_SIZE", "SEED")},
    )
    sketch.child(
        "detecting",
        "landslide:detectlandslides",
        "Detect landslides",
        {
            "Landslides": ("OUTPUT", "One polygon per landslide that was found, in the whole stack."),
            "Probability": ("PROBABILITY", "Probability of landslide, 0-1, nodata where unknown."),
        },
        STACK=From("STACK"),
        MODEL=From("training", "OUTPUT"),
    )
    sketch.child(
        "judging",
        "landslide:errormap",
        "Error map",
        {
            "Error map": (
                "OUTPUT",
                "Found (blue), falsely detected (red) and missed (yellow), in the part that the training never saw.",
            ),
            "Accuracy report": (
                "REPORT",
                "The error map with all metrics and their confidence intervals, for that part.",
            ),
            "Metrics": ("METRICS", "The same numbers as JSON."),
        },
        PREDICTION=From("detecting", "PROBABILITY"),
        INVENTORY=From("INVENTORY"),
        AREA=From("test_part", "OUTPUT"),
        THRESHOLD=From("training", "THRESHOLD"),
    )
    return sketch
