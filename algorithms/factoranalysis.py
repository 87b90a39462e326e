"""`landslide:factoranalysis`: which factors of a stack matter for landslides, and which say the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.atomic_output import atomic_outputs
from .support.base import LandslideAlgorithm


class FactorAnalysis(LandslideAlgorithm):
    """Correlation, collinearity and importance of a stack's bands."""

    id_name = "factoranalysis"
    group_key = "stack"

    def title(self) -> str:
        return self.tr("Factor analysis")

    def summary(self) -> str:
        return self.tr(
            "Shows which bands of a stack help to distinguish landslides from the rest, and which only repeat "
            "others.\n\nDraws equal numbers of landslide and other pixels at random and computes Pearson's "
            "correlation matrix, the variance inflation factor and tolerance of each band, and its importance in a "
            "random forest: Gini importance, which favours bands with many different values, and, for comparison, "
            "permutation importance on parts of the map that the forest never saw.\n\nAngles (aspect) enter as "
            "northness and eastness. Categories (lithology) have no correlation coefficient; they enter "
            "collinearity and importance with one column per class. A variance inflation factor above 10 means that "
            "the other bands carry nearly the same information.\n\nRuns in the engine's Python (see 'Set up the "
            "engine'). Follows the factor analysis in Remote Sensing 2024, 16, 992 (sections 3.1 and 4.1)."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "factors,correlation,Pearson,VIF,multicollinearity,tolerance,importance,Gini,random forest,bands,landslide"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        integer = Qgis.ProcessingNumberParameterType.Integer
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr("The stack of factors, from 'Stack layers'."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LABELS", self.tr("Labels")),
            self.tr("The label raster on the stack's grid, from 'Landslide labels': 1 landslide, 0 not, 255 unknown."),
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), optional=True),
            self.tr("Names of the bands to analyse, separated by commas. Empty: all bands of the stack."),
        )
        self.add(
            QgsProcessingParameterNumber("SAMPLES", self.tr("Sampled pixels"), integer, 50000, minValue=100),
            self.tr(
                "Maximum number of pixels drawn, half of them landslide. More pixels are slower, but give "
                "steadier results."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), integer, 1, minValue=0),
            self.tr("The same seed draws the same pixels and gives the same numbers."),
            advanced=True,
        )
        temporary = QgsProcessing.TEMPORARY_OUTPUT
        csv_files = self.tr("CSV files (*.csv)")
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), temporary
            ),
            self.tr("One HTML file with the ranking, the collinearity table and the correlation heat map."),
        )
        self.add(
            QgsProcessingParameterFileDestination("TABLE", self.tr("Table of factors"), csv_files, temporary),
            self.tr("For each band: vif, tolerance, gini_importance, permutation_importance."),
        )
        self.add(
            QgsProcessingParameterFileDestination("CORRELATION", self.tr("Correlation matrix"), csv_files, temporary),
            self.tr("Pearson's coefficients as a square table."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {
            key: self.parameterAsFileOutput(parameters, key, context) for key in ("REPORT", "TABLE", "CORRELATION")
        }
        with atomic_outputs({key: Path(path) for key, path in outputs.items()}) as paths:
            self.analyse(parameters, context, feedback, paths)
        return outputs

    def analyse(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        targets: dict[str, Path],
    ) -> None:
        from ..engine.run_job import run_job

        job = {
            "STACK": self.raster_path(parameters, "STACK", context),
            "LABELS": self.raster_path(parameters, "LABELS", context),
            "BANDS": self.parameterAsString(parameters, "BANDS", context),
            "SAMPLES": self.parameterAsInt(parameters, "SAMPLES", context),
            "SEED": self.parameterAsInt(parameters, "SEED", context),
            **{key: str(path) for key, path in targets.items()},
        }
        run_job("analyse_factors", job, list(targets.values()), feedback)
