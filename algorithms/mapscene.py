"""`landslide:mapscene`: from files as they were downloaded to landslide polygons and an honest error map, in one
run.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import InputError, OutputError
from ..core.language.users_language import in_users_language
from ..core.model_zoo import find_model
from .scene.effort import EFFORT, EFFORTS, NORMAL
from .scene.given import check_radar, extent_text, scene_inputs
from .scene.inputs import safe_of
from .scene.record import PAGE, Record, write_page
from .scene.run import SceneRun
from .support.base import LandslideAlgorithm
from .support.dialogs.model_parameter import model_parameter, zoo_names

if TYPE_CHECKING:
    from .scene.choices import Choices
    from .scene.map_sheet import SheetLayer, SheetTexts

SHEET = "map.pdf"
SHOWN = (
    ("landslides.gpkg", "landslide_polygons"),
    ("error_map.tif", "error_map"),
    ("probability.tif", "probability"),
)


class MapScene(LandslideAlgorithm):
    """Chains the algorithms of the provider, with the choices made from the data."""

    id_name = "mapscene"
    replaces_folder = False  # its own files one by one; an earlier model of it may be an input
    group_key = "start"
    sheet: tuple[list[SheetLayer], SheetTexts, Path] | None = None

    def title(self) -> str:
        return self.tr("Map my area")

    def summary(self) -> str:
        return self.tr(
            "From files as downloaded to landslide polygons, a probability map and an error map, in one run.\n\n"
            "Give the image after the event and a DEM, and whatever else you have: the image before, radar, "
            "interferograms, a geological map. With an inventory of known landslides a network is trained, judged "
            "on ground it was not trained on, and applied everywhere. Without one, an existing model is applied.\n\n"
            "CRS, pixel size, scales, missing values, split and threshold are chosen from the data; the page "
            "README.md in the folder says what was chosen, why, and how to repeat each step on its own. A stopped "
            "run continues in the same folder where it left off."
        )

    def keywords(self) -> list[str]:
        return self.tr("landslide,map,wizard,workflow,earthquake,rainfall,inventory,Sentinel-2,one step").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add_images()
        self.add_ground()
        self.add_knowledge()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder")),
            self.tr(
                "A new or empty folder, or that of an earlier run, which is then continued: factors, stack, labels, "
                "model, landslides.gpkg, probability.tif, error_map.tif, map.pdf, reports."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_AREA_M2", self.tr("Total area (m2)")))
        self.addOutput(QgsProcessingOutputNumber("F1", "F1"))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device used")))

    def add_images(self) -> None:
        raster = Qgis.ProcessingSourceType.Raster
        bands = self.tr("The band rasters of one image, or one Sentinel-2 product (a file inside its .SAFE, or a zip).")
        self.add(QgsProcessingParameterMultipleLayers("POST", self.tr("Image after the event"), raster), bands)
        self.add(
            QgsProcessingParameterMultipleLayers("PRE", self.tr("Image before the event"), raster, optional=True),
            bands + " " + self.tr("It may cover only a part."),
        )
        radar = self.tr(
            "Backscatter rasters of {when} the event, VV and VH recognised by the names of their bands or files; "
            "with two or more dates before the event, the change is measured against all of them."
        )
        self.add(
            QgsProcessingParameterMultipleLayers("SAR_POST", self.tr("Radar after the event"), raster, optional=True),
            radar.format(when=self.tr("after")),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers("SAR_PRE", self.tr("Radar before the event"), raster, optional=True),
            radar.format(when=self.tr("before")),
            advanced=True,
        )

    def add_ground(self) -> None:
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("DEM")),
            self.tr("Heights of the ground, in any CRS and any declared unit."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INTERFEROGRAMS", self.tr("Unwrapped interferograms"), raster, optional=True
            ),
            self.tr("Two dates in each name, as products have them; they become a deformation rate."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers("COHERENCE", self.tr("Coherence"), raster, optional=True),
            self.tr("Coherence rasters of the same pairs."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "GEOLOGY", self.tr("Geological map"), [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
            ),
            self.tr("Polygons of rock classes."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "GEOLOGY_FIELD", self.tr("Field of the rock class"), None, "GEOLOGY", optional=True
            ),
            self.tr("The attribute that names the class. Needed with a geological map."),
            advanced=True,
        )

    def add_knowledge(self) -> None:
        polygons = [int(Qgis.ProcessingSourceType.VectorPolygon)]
        self.add(
            QgsProcessingParameterVectorLayer("INVENTORY", self.tr("Known landslides"), polygons, optional=True),
            self.tr("Polygons of an inventory, to train on. Without it, give a model."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("MAPPED_AREA", self.tr("Mapped area"), polygons, optional=True),
            self.tr("Where the inventory is complete; outside it nothing is known. Empty: everywhere."),
        )
        self.add(
            model_parameter("MODEL", self.tr("Model"), optional=True),
            self.tr("A model file, or one of the zoo by name ({}). With an inventory it is fine-tuned.").format(
                zoo_names()
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent to detect in"), optional=True),
            self.tr("Landslides are detected only here; training uses the whole mapped area. Empty: everywhere."),
            unset=self.tr("everywhere"),
        )
        effort = QgsProcessingParameterEnum("EFFORT", self.tr("Effort"), list(EFFORTS), defaultValue=NORMAL)
        effort.setUsesStaticStrings(True)
        self.add(
            effort,
            self.tr(
                "quick: a first look. normal: one well-trained network. thorough: an ensemble of three, which takes "
                "several times as long. The time is estimated on this computer and shown before the training starts."
            ),
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        if not parameters.get("INVENTORY") and not parameters.get("MODEL"):
            return False, self.tr(
                "There is nothing to train on and no model to apply. Give known landslides (INVENTORY) or a model "
                "(MODEL)."
            )
        if parameters.get("MAPPED_AREA") and not parameters.get("INVENTORY"):
            return False, self.tr("A mapped area belongs to an inventory. Give the inventory, or leave the area empty.")
        if parameters.get("GEOLOGY") and not parameters.get("GEOLOGY_FIELD"):
            return False, self.tr("Name the field of the geological map that holds the rock class (GEOLOGY_FIELD).")
        if parameters.get("MODEL"):
            try:
                find_model(self.parameterAsString(parameters, "MODEL", context))
            except InputError as error:
                return False, str(error)
        accepted: tuple[bool, str] = super().check_values(self.without_products(parameters), context)
        return accepted

    @staticmethod
    def without_products(parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameters as QGIS can check them: a Sentinel-2 product is no raster, but welcome as an image."""
        checked = dict(parameters)
        for key in ("POST", "PRE"):
            if isinstance(values := parameters.get(key), (list, tuple)):
                rasters = [value for value in values if not (isinstance(value, str) and safe_of(value))]
                checked[key] = rasters or [parameters.get("DEM")]
        return checked

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .scene.chain import map_scene

        folder = Path(self.parameterAsString(parameters, "OUTPUT", context)).absolute()
        record = Record.of(folder)
        (folder / "factors").mkdir(parents=True, exist_ok=True)
        (folder / "reports").mkdir(exist_ok=True)
        effort = EFFORT[self.parameterAsEnumString(parameters, "EFFORT", context)]
        inputs = scene_inputs(self, parameters, context, folder)
        check_radar(inputs.sar_post, inputs.sar_pre)
        run = SceneRun(self, inputs, effort, record, context, feedback)

        self.sheet = None
        choices, results = map_scene(run, lambda crs: extent_text(self, parameters, context, crs))
        self.finish(choices, run, results)
        self.show(run, context)
        self.plan_sheet(choices, run, results)
        numbers = {key: results[key] for key in ("COUNT", "TOTAL_AREA_M2", "F1", "DEVICE_USED")}
        return {"OUTPUT": str(folder), **numbers}

    def plan_sheet(self, choices: Choices, run: SceneRun, results: dict[str, Any]) -> None:
        """Gather what the map sheet shows; it is drawn in `finish_in_main_thread`, for which QGIS is in its main
        thread.
        """
        from ..rasters.stack.utm_zone import title_of
        from .scene.choices import reference_of
        from .scene.sheet_content import sheet_layers, sheet_texts

        folder = run.record.folder
        model = Path(run.inputs.model if run.inputs.inventory == "" else folder / "model.safetensors")
        texts = sheet_texts(run.inputs, folder, model, title_of(reference_of(choices.crs)), results)
        self.sheet = (sheet_layers(run.inputs, folder), texts, folder / SHEET)

    def finish_in_main_thread(self, feedback: QgsProcessingFeedback) -> None:
        """Draw the map sheet; a sheet that cannot be drawn takes nothing away from the map."""
        from .scene.map_sheet import write_map_sheet

        if self.sheet is None:
            return
        try:
            write_map_sheet(*self.sheet)
            feedback.pushInfo(self.tr("Map sheet to hand over: {}").format(self.sheet[2]))
        except OutputError as error:
            feedback.pushWarning(in_users_language(str(error)))

    def finish(self, choices: Choices, run: SceneRun, results: dict[str, Any]) -> None:
        ends = [
            self.tr("{count:,} landslides, total area {area:,.0f} m2 (landslides.gpkg).").format(
                count=int(results["COUNT"]), area=results["TOTAL_AREA_M2"]
            )
        ]
        if not math.isnan(results["F1"]):
            ends.append(
                self.tr(
                    "F1 {f1:.2f} where the model was not trained (error_map.tif, reports/accuracy.html). Threshold and "
                    "best epoch were chosen on a part of it: expect less on other ground."
                ).format(f1=results["F1"])
            )
        write_page(run.record, self.title(), choices.reasons, run.steps, ends)
        for sentence in (*map(in_users_language, choices.reasons), *ends):
            run.log.pushInfo(sentence)
        run.log.pushInfo(self.tr("All choices and the command of each step: {}").format(run.record.folder / PAGE))

    def show(self, run: SceneRun, context: QgsProcessingContext) -> None:
        """Load what this run made, polygons on top, in a group that is named for the folder."""
        if context.project() is None:
            return
        folder, made = run.record.folder, {path for step in run.steps for path in step.outputs.values()}
        for order, (file, style) in enumerate(SHOWN):
            path = folder / file
            if path not in made:
                continue
            details = QgsProcessingContext.LayerDetails(f"{folder.name}: {path.stem}", context.project(), path.stem)
            details.groupName = folder.name
            details.forceName = True
            details.layerSortKey = len(SHOWN) - order
            context.addLayerToLoadOnCompletion(str(path), details)
            self.style_output(context, str(path), style)
