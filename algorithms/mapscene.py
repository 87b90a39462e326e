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
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import InputError
from ..core.model_zoo import find_model, zoo_models
from .scene.effort import EFFORT, EFFORTS, NORMAL
from .scene.inputs import Backscatter, Image, SceneInputs, polarisations, safe_of
from .scene.record import PAGE, Record, write_page
from .scene.run import STAGES, SceneRun
from .scene.steps import (
    POST,
    PRE,
    deformation_step,
    detection_step,
    geology_step,
    judging_step,
    labels_step,
    radar_step,
    stack_step,
    terrain_step,
    training_step,
)
from .support.base import LandslideAlgorithm

if TYPE_CHECKING:
    from .scene.choices import Choices

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
                "model, landslides.gpkg, probability.tif, error_map.tif, reports."
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
            "Backscatter rasters of {when} the event, VV and VH recognised by the names of their bands or files."
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
        models = ", ".join(zoo_models()) or self.tr("none bundled")
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                self.tr("Model"),
                optional=True,
                fileFilter=self.tr("Models (*.safetensors);;All files (*)"),
            ),
            self.tr("A model file, or one of the zoo by name ({}). With an inventory it is fine-tuned.").format(models),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent to detect in"), optional=True),
            self.tr("Landslides are detected only here; training uses the whole mapped area. Empty: everywhere."),
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
        from .scene.choices import Choices, authority_of, backscatter_scale, choose_grid

        folder = Path(self.parameterAsString(parameters, "OUTPUT", context)).absolute()
        record = Record.of(folder)
        (folder / "factors").mkdir(parents=True, exist_ok=True)
        (folder / "reports").mkdir(exist_ok=True)
        effort = EFFORT[self.parameterAsEnumString(parameters, "EFFORT", context)]
        inputs = self.scene_inputs(parameters, context, folder)
        run = SceneRun(self, record, context, QgsProcessingMultiStepFeedback(STAGES, feedback))

        choices = Choices()
        post = run.optical(inputs.post, POST if inputs.pre else "", self.tr("post-event image"), choices)
        pre = run.optical(inputs.pre, PRE, self.tr("pre-event image"), choices) if inputs.pre else []
        grid = choose_grid(str(post[0]), inputs.dem)
        grid.reasons[:0] = choices.reasons
        factors = {"OPTICAL": [*post, *pre], "TERRAIN": [run.do(terrain_step(inputs, folder))["OUTPUT"]]}
        if inputs.sar_post:
            scale = backscatter_scale(inputs.sar_post.vv or inputs.sar_post.vh, grid)
            factors["SAR"] = [run.do(radar_step(inputs.sar_post, inputs.sar_pre, scale, folder))["OUTPUT"]]
        if inputs.interferograms:
            factors["DEFORMATION"] = [run.do(deformation_step(inputs, folder))["OUTPUT"]]
        if inputs.geology:
            factors["GEOLOGY"] = [run.do(geology_step(inputs, post[0], folder))["OUTPUT"]]
        stack = Path(run.do(stack_step(factors, grid, authority_of(grid.crs), folder))["OUTPUT"])

        model, results, labels = inputs.model, {"F1": math.nan}, None
        if inputs.inventory:
            labels = Path(run.do(labels_step(inputs, stack, folder))["OUTPUT"])
            trained = run.train(training_step(inputs, effort, stack, labels, folder), effort, grid)
            model, results["DEVICE_USED"] = trained["OUTPUT"], trained["DEVICE_USED"]
        area = self.area_of(parameters, context, grid, folder)
        results |= run.do(detection_step(model, effort, stack, area, folder))
        if labels is not None:
            judged = run.do(judging_step(labels, stack, folder))
            results["F1"] = judged["F1"]
        self.finish(folder, grid, run, results)
        self.show(folder, context)
        return {
            "OUTPUT": str(folder),
            "COUNT": results["COUNT"],
            "TOTAL_AREA_M2": results["TOTAL_AREA_M2"],
            "F1": results["F1"],
            "DEVICE_USED": results.get("DEVICE_USED", ""),
        }

    def scene_inputs(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> SceneInputs:
        """What was given, as paths and sources that every step, and a command line, can read."""
        return SceneInputs(
            post=self.image(parameters, "POST", context),
            dem=self.raster_path(parameters, "DEM", context),
            pre=self.image(parameters, "PRE", context),
            sar_post=self.backscatter(parameters, "SAR_POST", context),
            sar_pre=self.backscatter(parameters, "SAR_PRE", context),
            interferograms=tuple(self.raster_paths(parameters, "INTERFEROGRAMS", context)),
            coherence=tuple(self.raster_paths(parameters, "COHERENCE", context)),
            geology=self.vector_source(parameters, "GEOLOGY", context, folder),
            geology_field=self.parameterAsString(parameters, "GEOLOGY_FIELD", context),
            inventory=self.vector_source(parameters, "INVENTORY", context, folder),
            mapped_area=self.vector_source(parameters, "MAPPED_AREA", context, folder),
            model=str(find_model(self.parameterAsString(parameters, "MODEL", context)).absolute())
            if parameters.get("MODEL")
            else "",
        )

    def image(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> Image:
        """Raises InputError for a product together with rasters, or for two products."""
        values = parameters.get(key) or []
        given = values if isinstance(values, (list, tuple)) else [values]
        products = sorted({safe_of(value) for value in given if isinstance(value, str)} - {""})
        rasters = [value for value in given if not (isinstance(value, str) and safe_of(value))]
        if len(products) > 1 or (products and rasters):
            raise InputError(
                f"{key} holds more than one Sentinel-2 product or image. Give one product, or band rasters."
            )
        if products:
            return Image(safe=products[0])
        return Image(rasters=tuple(self.raster_paths({key: rasters}, key, context)))

    def backscatter(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> Backscatter:
        """Which raster is VV and which VH; raises InputError where a name does not say, or two say the same."""
        from ..rasters.io.opening import description_of, open_raster

        sources = []
        for path in self.raster_paths(parameters, key, context):
            dataset = open_raster(path, key)
            bands = [description_of(dataset.GetRasterBand(number + 1)) for number in range(dataset.RasterCount)]
            sources.append((path, bands))
        found = polarisations(sources)
        if found[""]:
            raise InputError(
                f"{found[''][0]}, given under {key}, does not say whether it is VV or VH. Put that in the name of "
                "the band or the file."
            )
        if len(found["VV"]) > 1 or len(found["VH"]) > 1:
            raise InputError(
                f"{key} holds several dates of one polarisation. Derive a change over many dates with 'SAR change', or "
                "give one date here."
            )
        return Backscatter("".join(found["VV"]), "".join(found["VH"]))

    def vector_source(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext, folder: Path) -> str:
        """The file behind a vector layer; a layer that lies in memory or a database is saved into the folder."""
        if not parameters.get(key):
            return ""
        layer = self.parameterAsVectorLayer(parameters, key, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, key))
        if layer.providerType() == "ogr":
            return str(layer.source())
        import processing

        saved = folder / f"{key.lower()}.gpkg"
        processing.run(
            "native:savefeatures", {"INPUT": layer, "OUTPUT": str(saved)}, context=context, is_child_algorithm=True
        )
        return str(saved)

    def area_of(self, parameters: dict[str, Any], context: QgsProcessingContext, grid: Choices, folder: Path) -> str:
        """The extent to detect in as a polygon file; empty where there is none."""
        if not parameters.get("EXTENT"):
            return ""
        import processing

        from .scene.choices import authority_of

        rectangle = self.parameterAsExtentGeometry(parameters, "EXTENT", context).boundingBox()
        crs = self.parameterAsExtentCrs(parameters, "EXTENT", context)
        extent = (
            f"{rectangle.xMinimum()},{rectangle.xMaximum()},{rectangle.yMinimum()},{rectangle.yMaximum()} "
            f"[{crs.authid() or authority_of(grid.crs)}]"
        )
        saved = str(folder / "extent.gpkg")
        processing.run(
            "native:extenttolayer", {"INPUT": extent, "OUTPUT": saved}, context=context, is_child_algorithm=True
        )
        return saved

    def finish(self, folder: Path, grid: Choices, run: SceneRun, results: dict[str, Any]) -> None:
        ends = [
            self.tr("{count:,} landslides, total area {area:,.0f} m2 (landslides.gpkg).").format(
                count=int(results["COUNT"]), area=results["TOTAL_AREA_M2"]
            )
        ]
        if not math.isnan(results["F1"]):
            ends.append(
                self.tr("F1 {f1:.2f} where the model was not trained (error_map.tif, reports/accuracy.html).").format(
                    f1=results["F1"]
                )
            )
        write_page(folder, self.title(), grid.reasons, run.steps, ends)
        for sentence in (*grid.reasons, *ends):
            run.feedback.pushInfo(sentence)
        run.feedback.pushInfo(self.tr("All choices and the command of each step: {}").format(folder / PAGE))

    def show(self, folder: Path, context: QgsProcessingContext) -> None:
        """Load the results, polygons on top, in a group that is named for the folder."""
        if context.project() is None:
            return
        for order, (file, style) in enumerate(SHOWN):
            path = folder / file
            if not path.is_file():
                continue
            details = QgsProcessingContext.LayerDetails(f"{folder.name}: {path.stem}", context.project(), path.stem)
            details.groupName = folder.name
            details.layerSortKey = len(SHOWN) - order
            context.addLayerToLoadOnCompletion(str(path), details)
            self.style_output(context, str(path), style)
