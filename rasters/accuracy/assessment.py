"""Everything that is said about a prediction beyond its error raster: intervals, calibration, landslides as objects,
terrain classes.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

from ...core.atomic_output import atomic_output
from ...core.feedback import Feedback, Stage
from ...core.json_values import null_for_nan
from ...core.labels import FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_POSITIVE
from ...core.reliability import Reliability, reliability
from .bootstrap import Interval, bootstrap_intervals
from .error_map import Comparison
from .objects import HALF, TENTH, ObjectAccuracy, object_accuracy, size_classes
from .terrain import TerrainClass, terrain_accuracy


@dataclass(frozen=True)
class Assessment:
    """A comparison with what was derived from it; `terrain` is empty without a stack, `reliability` None for a mask."""

    comparison: Comparison
    intervals: dict[str, Interval]
    objects: ObjectAccuracy
    terrain: dict[str, list[TerrainClass]]
    reliability: Reliability | None

    @property
    def detected_area_m2(self) -> float:
        """Square metres called landslide where the reference is known."""
        area = self.comparison.area_m2
        return float(area[TRUE_POSITIVE.code] + area[FALSE_POSITIVE.code])

    @property
    def reference_area_m2(self) -> float:
        """Square metres of landslide in the reference where the prediction is known."""
        area = self.comparison.area_m2
        return float(area[TRUE_POSITIVE.code] + area[FALSE_NEGATIVE.code])


def assess(
    comparison: Comparison,
    error_raster: Path,
    inventory: Sequence[bytes] | None,
    stack: Path | None,
    folder: Path,
    feedback: Feedback,
) -> Assessment:
    """Derive an assessment from a finished comparison and its error raster.

    `inventory` are the landslides as WKB in the raster's CRS (None: patches of the reference), `stack` a raster with
    slope and aspect on the same grid, `folder` takes temporary rasters. Memory grows with the number of landslides
    only.
    """
    scores = [] if comparison.two_valued else comparison.cell_scores
    return Assessment(
        comparison,
        bootstrap_intervals(comparison.cell_matrices, scores),
        object_accuracy(error_raster, inventory, folder, Stage(feedback, 0, 0.7)),
        terrain_accuracy(error_raster, stack, Stage(feedback, 0.7, 1)) if stack else {},
        None if comparison.two_valued else reliability(comparison.scores),
    )


def write_metrics(target: Path, assessment: Assessment) -> None:
    """The numbers as JSON, the contract's names on top; NaN, for which JSON has no word, becomes null and is explained
    in `notes`.
    """
    comparison, objects = assessment.comparison, assessment.objects
    content: dict[str, Any] = {
        **comparison.metrics(),
        "threshold": comparison.threshold,
        "intervals_95": {name: [interval.low, interval.high] for name, interval in assessment.intervals.items()},
        "bootstrap_cells": len(comparison.cell_matrices),
        "expected_calibration_error": assessment.reliability.expected_calibration_error
        if assessment.reliability
        else math.nan,
        "unknown_pixels": {
            "total": comparison.unknown,
            "prediction": comparison.unknown_prediction,
            "labels": comparison.unknown_labels,
        },
        "area_m2": {"detected": assessment.detected_area_m2, "reference": assessment.reference_area_m2},
        "landslides": {
            "count": objects.landslides.count,
            "found_at_half_overlap": objects.landslides.found(HALF),
            "found_at_tenth_overlap": objects.landslides.found(TENTH),
            "detections": objects.detections,
            "polygons_without_known_pixel": objects.without_pixel,
            "detections_touching_no_landslide": objects.false_alarms,
            "by_area_m2": [
                {
                    "from": entry.low_m2,
                    "to": entry.high_m2,
                    "count": entry.landslides.count,
                    "pixel_recall": entry.landslides.pixel_recall,
                    "found_at_half_overlap": entry.landslides.found(HALF),
                    "found_at_tenth_overlap": entry.landslides.found(TENTH),
                }
                for entry in size_classes(objects.landslides)
            ],
        },
        "terrain": {
            name: [
                {
                    "class": entry.label,
                    "TP": entry.matrix.tp,
                    "FP": entry.matrix.fp,
                    "FN": entry.matrix.fn,
                    "TN": entry.matrix.tn,
                }
                for entry in classes
            ]
            for name, classes in assessment.terrain.items()
        },
        "notes": comparison.notes(),
    }
    with atomic_output(target) as temporary:
        temporary.write_text(
            json.dumps(null_for_nan(content), indent=1, ensure_ascii=False, allow_nan=False), encoding="utf-8"
        )
