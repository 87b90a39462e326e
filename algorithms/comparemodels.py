"""`landslide:comparemodels`: the papers' comparisons, or the user's own, on the user's own scenes."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import NULL

from ..core.errors import LandslideMapperError
from ..core.formats.unfinished_comparison import drop_if_nothing_is_done, unfinished_folder
from ..core.model_card import ARCHITECTURES, RANDOM_FOREST
from .support.training_parameters import INTEGER, TrainingAlgorithm

COLUMNS_OF_A_ROW = 3


class CompareModels(TrainingAlgorithm):
    """Trains several networks on the same tiles and judges them on the same test area."""

    id_name = "comparemodels"
    area_keys = ("TRAIN_AREA", "VALIDATION_AREA", "TEST_AREA")

    def title(self) -> str:
        return self.tr("Compare models")

    def summary(self) -> str:
        return self.tr(
            "Trains several networks or band sets on the same tiles with the same seeds, and judges them on the "
            "same test area, which training and validation never see (nor a margin of a quarter of a tile around "
            "it).\n\n"
            "fusion_table: U-Net and multi-input U-Net, each with the optical bands only and with all bands. "
            "deformation_table: FCN, U-Net, FC-DenseNet and FCADenseNet with all bands, and FCADenseNet without the "
            "deformation bands. radar_table: multi-input U-Net with terrain and, row by row, a radar pair, a "
            "series, two orbits, coherence, vertical and east rates. custom: the rows of CUSTOM.\n\n"
            "The report has the table with mean and spread over REPEATS seeds, the total detected area against the "
            "inventory's, and the error maps side by side. One seed says little: use three or more before believing "
            "a difference.\n\n"
            "A stopped comparison continues when it is run again with the same inputs and the same table: finished "
            "rows wait in TABLE.partial beside it."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,compare,benchmark,ablation,fusion,deformation,InSAR,table,experiment,seeds,accuracy,architecture"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add_scenes()
        self.add(
            QgsProcessingParameterFeatureSource(
                "TEST_AREA", self.tr("Test area"), [int(Qgis.ProcessingSourceType.VectorPolygon)]
            ),
            self.tr(
                "Where all rows are judged (any CRS). It must hold mapped landslides; nothing inside trains or "
                "validates."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "EXPERIMENTS",
                self.tr("Experiments"),
                ["fusion_table", "deformation_table", "radar_table", "custom"],
                defaultValue="fusion_table",
                usesStaticStrings=True,
            ),
            self.tr(
                "fusion_table: optical bands against all bands, two networks. deformation_table: four networks, and "
                "one without deformation bands. radar_table: what each further radar product adds. custom: your own "
                "rows."
            ),
        )
        self.add(
            QgsProcessingParameterMatrix(
                "CUSTOM",
                self.tr("Rows of a custom comparison"),
                numberRows=1,
                hasFixedNumberRows=False,
                headers=[self.tr("Name"), self.tr("Architecture"), self.tr("Bands")],
                optional=True,
            ),
            self.tr(
                "One row per training: a name, an architecture ({}), and bands: names or roles (sar, optical, "
                "terrain, deformation, geology) separated by spaces or commas, or all. random_forest is the usual "
                "baseline: 100 trees that see one pixel at a time. Also understood: text with one line per row, name; "
                "architecture; bands."
            ).format(", ".join((*ARCHITECTURES, RANDOM_FOREST))),
        )
        self.add(
            QgsProcessingParameterNumber("REPEATS", self.tr("Repeats"), INTEGER, 1, minValue=1, maxValue=1000),
            self.tr(
                "How often each row is trained, with seeds counting up from SEED; the report gives the mean and the "
                "spread."
            ),
        )
        self.add_preset()
        self.add_settings()
        self.add_split()
        self.add_refit()
        self.add_machine()
        self.add_scheduler(
            self.tr(
                "Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train and judge the rows, "
                "each on its own device."
            )
        )
        self.add(
            QgsProcessingParameterFileDestination("TABLE", self.tr("Table"), self.tr("CSV files (*.csv)")),
            self.tr(
                "One row per training: accuracy on the test area, detected area in square metres, size of the "
                "network, seconds."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), self.tr("HTML files (*.html)")),
            self.tr(
                "The table with mean and spread, bars, error maps side by side, the places richest in landslides and "
                "those hardest to map near by, and everything needed to repeat the comparison."
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "KEEP_MODELS", self.tr("Folder for models and maps"), optional=True, createByDefault=False
            ),
            self.tr(
                "A new or empty folder for each row's model and probability raster, in a folder of its own. Empty: "
                "they are not kept."
            ),
            advanced=True,
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        if (
            self.parameterAsEnumString(parameters, "EXPERIMENTS", context) == "custom"
            and not self.custom_rows(parameters, context).strip()
        ):
            return False, self.tr(
                "EXPERIMENTS custom needs rows in CUSTOM: name, architecture, bands. Add at least one."
            )
        return super().check_values(parameters, context)

    def custom_rows(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """CUSTOM as text, one line per row: `name; architecture; bands`."""
        value = parameters.get("CUSTOM")
        if not value:
            return ""
        if isinstance(value, str) and ";" in value:
            return value
        cells = [
            "" if cell in (None, NULL) else str(cell) for cell in self.parameterAsMatrix(parameters, "CUSTOM", context)
        ]
        rows = [cells[start : start + COLUMNS_OF_A_ROW] for start in range(0, len(cells), COLUMNS_OF_A_ROW)]
        return "\n".join("; ".join(row) for row in rows if any(cell.strip() for cell in row))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        targets = {
            key: Path(self.parameterAsFileOutput(parameters, key, context)).absolute() for key in ("TABLE", "REPORT")
        }
        waiting = unfinished_folder(targets["TABLE"])
        shared = self.shared_folder(parameters, context, targets["TABLE"])
        with tempfile.TemporaryDirectory(prefix=".landslide-comparison-", dir=shared) as folder:
            job = self.job_parameters(parameters, context, Path(folder), feedback)
            job["EXPERIMENTS"] = self.parameterAsEnumString(parameters, "EXPERIMENTS", context)
            job["REPEATS"] = self.parameterAsInt(parameters, "REPEATS", context)
            if job["EXPERIMENTS"] == "custom":
                job["CUSTOM"] = self.custom_rows(parameters, context)
            if keep := self.parameterAsString(parameters, "KEEP_MODELS", context):
                targets["KEEP_MODELS"] = Path(keep).absolute()
            job.update({key: str(path) for key, path in targets.items()})
            try:
                run_job("compare", job, list(targets.values()), feedback, folders=[Path(folder)])
            except LandslideMapperError:
                if drop_if_nothing_is_done(waiting):
                    feedback.pushWarning(
                        self.tr(
                            "What is finished is kept in {}. Run it again with the same inputs to continue from there."
                        ).format(waiting)
                    )
                raise
        return {key: str(path) for key, path in targets.items()}
