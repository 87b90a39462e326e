"""From a person's verdicts to a model that has learnt from them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .sketch import DOUBLE, INTEGER, POLYGON, RASTER, Expression, From, Sketch

KEPT_ASIDE, ADAPTATION_EPOCHS, ADAPTATION_RATE = 4, 20, 1e-3


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
