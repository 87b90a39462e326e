#!/usr/bin/python3
"""Write the graphical models of the provider, resources/models/*.model3, so that they can be read and changed here
instead of by mouse.

usage: QT_QPA_PLATFORM=offscreen scripts/make_graphical_models.py [FOLDER]

The written models open in QGIS's model designer like any other.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
os.environ["QT_HASH_SEED"] = "0"  # else Qt writes the attributes in another order each time

from qgis.core import (  # noqa: E402 - the lines above tell where QGIS is
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402


def load_package() -> None:
    """Load the checkout as `landslide_mapper`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT} holds no package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


load_package()
from landslide_mapper.algorithms.provider import LandslideProvider  # noqa: E402
from landslide_mapper.algorithms.support.choices import SPECTRAL_INDICES, TERRAIN_FACTORS  # noqa: E402
from landslide_mapper.core.model_card import ARCHITECTURES  # noqa: E402

RASTER, POLYGON = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.VectorPolygon
INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
BOX_WIDTH, BOX_HEIGHT = 260, 130
TEST_SHARE = 0.3
KEPT_ASIDE, ADAPTATION_EPOCHS, ADAPTATION_RATE = 4, 20, 1e-3
INDICES = ["NDVI"]
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


class From:
    """Where a child's input comes from: a model input, or an earlier child's output."""

    def __init__(self, source: str, output: str = "") -> None:
        self.source, self.output = source, output

    def as_source(self) -> QgsProcessingModelChildParameterSource:
        if self.output:
            return QgsProcessingModelChildParameterSource.fromChildOutput(self.source, self.output)
        return QgsProcessingModelChildParameterSource.fromModelParameter(self.source)


class Expression:
    """An input computed by QGIS when the model runs."""

    def __init__(self, text: str) -> None:
        self.text = text

    def as_source(self) -> QgsProcessingModelChildParameterSource:
        return QgsProcessingModelChildParameterSource.fromExpression(self.text)


class Sketch:
    """A model in the making: inputs in a column on the left, children from left to right."""

    def __init__(self, name: str, description: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, "Graphical models", "models")
        self.help = {"ALG_DESC": description, "ALG_CREATOR": "Landslide Mapper", "ALG_VERSION": "1"}
        self.order: list[str] = []

    def input(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        component = QgsProcessingModelParameter(parameter.name())
        component.setDescription(parameter.name())
        component.setPosition(QPointF(BOX_WIDTH / 2, BOX_HEIGHT * (1 + len(self.order))))
        self.model.addModelParameter(parameter, component)
        self.help[parameter.name()] = help_text
        self.order.append(parameter.name())

    def child(
        self,
        identifier: str,
        algorithm: str,
        description: str,
        outputs: dict[str, tuple[str, str]] | None = None,
        **inputs: Any,
    ) -> None:
        """`outputs` are those of the model: title: (child's output, help); QGIS makes their keys from the titles."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(identifier)
        child.setDescription(description)
        column = 2 + len(self.model.childAlgorithms())
        child.setPosition(QPointF(BOX_WIDTH * column, BOX_HEIGHT * (1 + column % 3)))
        for name, value in inputs.items():
            several = isinstance(value, list) and all(isinstance(one, (From, Expression)) for one in value)
            sources = [
                one.as_source()
                if isinstance(one, (From, Expression))
                else QgsProcessingModelChildParameterSource.fromStaticValue(one)
                for one in (value if several else [value])
            ]
            child.addParameterSources(name, sources)
        made = {}
        for index, (title, (output, help_text)) in enumerate((outputs or {}).items()):
            entry = QgsProcessingModelOutput(title, title)
            entry.setChildId(identifier)
            entry.setChildOutputName(output)
            entry.setPosition(QPointF(BOX_WIDTH * (column + 1), BOX_HEIGHT * (5 + index)))
            made[title] = entry
            self.help[title] = self.help[QgsProcessingModelAlgorithm.safeName(title)] = help_text
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)

    def write(self, folder: Path) -> Path:
        self.model.setParameterOrder(self.order)
        self.model.setHelpContent(self.help)
        path = folder / f"{self.model.name()}.model3"
        valid, problems = self.model.validate()
        if not valid:
            raise ValueError(f"{path.name}: {'; '.join(problems)}")
        if not self.model.toFile(str(path)):
            raise OSError(f"{path} could not be written")
        return path


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


def correct_and_adapt() -> Sketch:
    sketch = Sketch(
        "correct_and_adapt",
        "A person's verdicts on detections teach the model that made them, and the scene is mapped again. Of each "
        "KEPT_ASIDE reviewed tiles one does not teach: there, and there alone, the maps from before and after are "
        "judged, with an error map and a report each. Where the model comes from other scenes, give them under "
        "KNOWN_STACKS and KNOWN_LABELS, so that it does not forget what it learnt there.",
    )
    sketch.input(QgsProcessingParameterRasterLayer("STACK", "Stack"), "The scene under review, as it was mapped.")
    sketch.input(
        QgsProcessingParameterFile("MODEL", "Model", fileFilter="Models (*.safetensors);;All files (*)"),
        "The model that made the detections: a file, or the name of a model of the zoo.",
    )
    sketch.input(
        QgsProcessingParameterFeatureSource("DETECTIONS", "Reviewed detections", [int(POLYGON)]),
        "The landslide polygons with a person's verdicts, from the panel's review page.",
    )
    sketch.input(
        QgsProcessingParameterFeatureSource("REVIEWED", "Reviewed area", [int(POLYGON)]),
        "The tiles of 'Suggest what to review'; those with 'reviewed' true count.",
    )
    sketch.input(
        QgsProcessingParameterRasterLayer("LABELS", "Labels so far", optional=True),
        "Labels of this scene that the model has learnt from; they are kept outside the reviewed tiles.",
    )
    for name, title, help_text in (
        ("KNOWN_STACKS", "Stacks learnt before", "Other scenes that the model has learnt from, with the same bands."),
        ("KNOWN_LABELS", "Their labels", "One label raster for each of these stacks."),
    ):
        sketch.input(QgsProcessingParameterMultipleLayers(name, title, RASTER, optional=True), help_text)
    sketch.input(
        QgsProcessingParameterNumber("KEPT_ASIDE", "Keep every n-th tile aside", INTEGER, KEPT_ASIDE, minValue=2),
        "Of so many reviewed tiles, one judges instead of teaching.",
    )
    sketch.input(
        QgsProcessingParameterNumber("EPOCHS", "Epochs", INTEGER, ADAPTATION_EPOCHS, minValue=1),
        "Passes over the corrected labels; few are enough, because the model starts from what it knows.",
    )
    sketch.input(
        QgsProcessingParameterNumber("LEARNING_RATE", "Learning rate", DOUBLE, ADAPTATION_RATE, minValue=1e-9),
        "Half of what a training from scratch takes.",
        advanced=True,
    )
    sketch.input(
        QgsProcessingParameterNumber("SEED", "Seed", INTEGER, 1, minValue=0),
        "The same inputs and seed give the same model.",
        advanced=True,
    )
    sketch.child(
        "correcting",
        "landslide:applycorrections",
        "Apply corrections",
        {
            "Corrected labels": ("OUTPUT", "1 landslide, 0 not, 255 unknown; what the model learns from."),
            "Labels to judge by": ("KEPT_LABELS", "The tiles kept aside, unknown elsewhere."),
        },
        **{key: From(key) for key in ("STACK", "DETECTIONS", "REVIEWED", "LABELS")},
        KEPT_ASIDE=Expression(f"coalesce(@KEPT_ASIDE, {KEPT_ASIDE})"),
    )
    sketch.child(
        "training",
        "landslide:trainmodel",
        "Continue training",
        {
            "Adapted model": ("OUTPUT", "The model after the review, for 'Detect landslides'."),
            "Training report": ("REPORT", "Curves, validation map, threshold, samples."),
        },
        STACKS=[From("STACK"), From("KNOWN_STACKS")],
        LABELS=[From("correcting", "OUTPUT"), From("KNOWN_LABELS")],
        START_FROM=From("MODEL"),
        EPOCHS=Expression(f"coalesce(@EPOCHS, {ADAPTATION_EPOCHS})"),
        LEARNING_RATE=Expression(f"coalesce(@LEARNING_RATE, {ADAPTATION_RATE})"),
        SEED=From("SEED"),
    )
    for identifier, when, model in (
        ("before", "before", From("MODEL")),
        ("after", "after", From("training", "OUTPUT")),
    ):
        outputs = {f"Probability {when}": ("PROBABILITY", f"Probability of landslide, {when} the review.")}
        if identifier == "after":
            outputs["Landslides after"] = ("OUTPUT", "One polygon per landslide that the adapted model found.")
        sketch.child(
            f"detecting_{identifier}",
            "landslide:detectlandslides",
            f"Detect landslides, {when}",
            outputs,
            STACK=From("STACK"),
            MODEL=model,
        )
        sketch.child(
            f"judging_{identifier}",
            "landslide:errormap",
            f"Error map, {when}",
            {
                f"Error map {when}": (
                    "OUTPUT",
                    f"Found (blue), falsely detected (red), missed (yellow), {when} the review; in tiles kept aside.",
                ),
                f"Accuracy report {when}": ("REPORT", "The error map with all metrics and their intervals."),
                f"Metrics {when}": ("METRICS", "The same numbers as JSON."),
            },
            PREDICTION=From(f"detecting_{identifier}", "PROBABILITY"),
            LABELS=From("correcting", "KEPT_LABELS"),
        )
    return sketch


def choices(
    name: str, title: str, words: tuple[str, ...], chosen: Any, several: bool = False
) -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(name, title, list(words), several, chosen, optional=several)
    parameter.setUsesStaticStrings(True)
    return parameter


def main(arguments: list[str]) -> int:
    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = LandslideProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "models"
    for sketch in (factors_to_stack(), train_and_judge(), detect_and_vectorise(), correct_and_adapt()):
        sys.stdout.write(f"{sketch.write(folder)}\n")
    app.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
