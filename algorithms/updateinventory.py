"""`landslide:updateinventory`: one scene's detections become part of an inventory that keeps its identifiers."""

from __future__ import annotations

import math
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Iterator

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameters,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.atomic_output import atomic_output
from ..core.errors import InputError, OutputError
from ..core.feedback import Stage
from ..core.labels import VERDICT_FIELD, verdict_of
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.place import is_there, place_of_destination, place_of_layer
from .support.inventory.polygon_stream import stream_polygons
from .support.inventory.references import spatial_reference
from .support.inventory.table import deliver
from .support.polygon_layers import InputLayer, only_layer
from .support.polygon_sink import EllipsoidalMeasure

if TYPE_CHECKING:
    from ..rasters.inventory.database import InventoryTable
    from ..rasters.inventory.detections import Detection
    from ..rasters.inventory.session import Counts, Scene

POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
PROBABILITY, MODEL = "probability_mean", "model"
COUNTS = ("NEW", "GROWN", "KNOWN", "NOT_SEEN", "UNCHANGED")


class UpdateInventory(LandslideAlgorithm):
    """Matches a scene's detections with the landslides of an inventory and brings it up to date."""

    id_name = "updateinventory"
    updated: ClassVar[dict[str, str]] = {"OUTPUT": "INVENTORY"}
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Update an inventory")

    def summary(self) -> str:
        return self.tr(
            "Adds the detections of one scene to a living inventory: each landslide keeps its identifier from scene "
            "to scene.\n\nnew: nothing was known here. grown: its area is more than a tenth larger in this scene; "
            "the outline becomes the union of the old and the new. known: seen again; the outline stays. not_seen: "
            "the scene covers the place (inside COVERED) and shows nothing. What lies under clouds or outside is "
            "left as it is.\n\nA landslide that shows in several parts, and several that show as one, keep their "
            "identifiers; the field 'relation' says so. Confidence follows the classes of the USGS inventory: 1 "
            "possible, 2 probable, 3 likely, 5 confident, 8 high confidence. A probability alone reaches 3 at most; "
            "5 and 8 require a person's verdict.\n\nGive the same place as INVENTORY and OUTPUT to update it in "
            "place, in a GeoPackage or in PostGIS: in one transaction, one person at a time. Adding the same scene "
            "again changes nothing. Every change stays in the table INVENTORY_history beside it."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,inventory,database,update,multi-temporal,monitoring,history,PostGIS,GeoPackage,match,merge,event"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterVectorLayer("INVENTORY", self.tr("Inventory"), POLYGONS, optional=True),
            self.tr("The inventory so far, made by this algorithm. Empty: a new one is started."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("DETECTIONS", self.tr("Detections"), POLYGONS),
            self.tr(
                "The landslides of one scene, in any CRS. Fields used where present: probability_mean, model, "
                "verdict (accepted, rejected, edited, added; rejected ones are left out)."
            ),
        )
        self.add(
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Date of the scene"), Qgis.ProcessingDateTimeParameterDataType.Date
            ),
            self.tr("When the scene was taken, for example 2018-09-11."),
        )
        self.add(
            QgsProcessingParameterString("EVENT", self.tr("Event"), optional=True),
            self.tr(
                "What triggered the new landslides, for example an earthquake or a storm; stored with each of them."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MATCH_OVERLAP",
                self.tr("Overlap to match"),
                Qgis.ProcessingNumberParameterType.Double,
                0.1,
                minValue=0.001,
                maxValue=1,
            ),
            self.tr(
                "A detection is matched to a known landslide when they share at least this part of the smaller of "
                "the two."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "COVERED", self.tr("Area covered by the scene"), POLYGONS, optional=True
            ),
            self.tr(
                "The cloud-free area of the scene, in any CRS. Only inside it can a landslide be not_seen. Empty: "
                "none is."
            ),
        )
        self.add(
            QgsProcessingParameterString("MODEL", self.tr("Model"), optional=True),
            self.tr("The model that made the detections; not needed where they have a field 'model'."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Updated inventory"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            self.tr(
                "Where the inventory is kept. The place of INVENTORY updates it in place; another place receives an "
                "updated copy."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "HISTORY",
                self.tr("History"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "A table with every change of every landslide so far: date, status, area, event, splits and merges."
            ),
        )
        for key in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(key, self.count_label(key)))

    def count_label(self, key: str) -> str:
        labels = {
            "NEW": self.tr("New landslides"),
            "GROWN": self.tr("Grown landslides"),
            "KNOWN": self.tr("Landslides seen again"),
            "NOT_SEEN": self.tr("Landslides no longer seen"),
            "UNCHANGED": self.tr("Landslides left as they were"),
        }
        return labels[key]

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            if parameters.get("DATE"):
                self.scene_date(parameters, context)
        except InputError as error:
            return False, str(error)
        return super().check_values(parameters, context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.inventory.database import InventoryTable, opened

        date = self.scene_date(parameters, context)
        destination = QgsProcessingParameters.parameterAsOutputLayer(
            self.parameterDefinition("OUTPUT"), parameters["OUTPUT"], context
        )
        target = place_of_destination(destination)
        with tempfile.TemporaryDirectory(prefix="landslide-inventory-") as name, ExitStack() as ending:
            folder = Path(name)
            source = self.source_place(parameters, context, folder)
            if source is None and target is not None and is_there(target):
                feedback.pushInfo(self.tr("{} is there already: it is updated, not replaced.").format(target.table))
                source = target
            if target is None:
                place = InventoryTable(str(folder / "inventory.gpkg"), "inventory")
            elif source == target or target.is_postgis or destination != target.connection:
                place = target
            else:
                path = ending.enter_context(atomic_output(Path(target.connection)))
                place = InventoryTable(str(path), target.table)
            counts, history = self.update(parameters, context, feedback, date, source, place, folder)
            identifier = destination
            if target is None:
                with opened(place) as database:
                    identifier = deliver(self, parameters, "OUTPUT", context, place, database, place.table)
        self.tell(counts, feedback)
        self.style_output(context, identifier, "inventory_status")
        numbers = (counts.new, counts.grown, counts.known, counts.not_seen, counts.unchanged)
        return {"OUTPUT": identifier, **history, **dict(zip(COUNTS, numbers))}

    def scene_date(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The date as YYYY-MM-DD; raises InputError where it cannot be read."""
        value = parameters.get("DATE")
        moment = (
            QDateTime.fromString(value.strip()[:10], Qt.DateFormat.ISODate)
            if isinstance(value, str)
            else self.parameterAsDateTime(parameters, "DATE", context)
        )
        if not moment.isValid():
            raise InputError(
                f"DATE is '{value}', which is not a date. Write year, month and day, for example 2018-09-11."
            )
        return str(moment.date().toString(Qt.DateFormat.ISODate))

    def source_place(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path
    ) -> InventoryTable | None:
        """Where INVENTORY lies; a layer of another kind is copied into `folder`. None where none is given."""
        from ..rasters.inventory.database import InventoryTable, without_identifiers
        from ..rasters.inventory.schema import ID

        if not parameters.get("INVENTORY"):
            return None
        layer = self.parameterAsVectorLayer(parameters, "INVENTORY", context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INVENTORY"))
        if layer.fields().lookupField(ID) < 0:
            raise InputError(without_identifiers(layer.name()))
        if layer.isModified():
            raise InputError(f"The inventory {layer.name()} has edits that are not saved. Save or discard them first.")
        place = place_of_layer(layer)
        if place is not None:
            return place
        file = folder / "source.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "inventory"
        options.overrideGeometryType, options.forceMulti = Qgis.WkbType.MultiPolygon, True
        error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(file), context.transformContext(), options
        )
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise OutputError(f"The inventory {layer.name()} could not be read ({text}). Export it to a GeoPackage.")
        return InventoryTable(str(file), "inventory")

    def update(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        date: str,
        source: InventoryTable | None,
        place: InventoryTable,
        folder: Path,
    ) -> tuple[Counts, dict[str, str]]:
        """Bring the table at `place` up to date, after copying `source` there where it is another one; the history is
        given out before that is for good.
        """
        from ..rasters.inventory.database import copy_inventory, one_writer, open_inventory, opened
        from ..rasters.inventory.update import update_inventory
        from ..rasters.io.opening import close

        steps = ProcessingFeedback(feedback)
        detections = only_layer(self, parameters, "DETECTIONS", context, feedback)
        crs = crs_of_table(source) if source else detections.crs
        reference = spatial_reference(crs, detections.name)
        with ExitStack() as ending:
            scene = self.scene(parameters, context, feedback, detections, crs, date, folder, ending)
            if not place.is_postgis and not Path(place.connection).is_file():
                close(ogr.GetDriverByName("GPKG").CreateDataSource(place.connection))
            database = ending.enter_context(opened(place))
            with one_writer(database, place, steps):
                if source is not None and source != place:
                    copy_inventory(source, database, place)
                open_inventory(database, place, reference)
                measure = EllipsoidalMeasure(reference)
                counts = update_inventory(database, place, scene, measure, folder, Stage(steps, 0.1, 1))
                history = {}
                if parameters.get("HISTORY"):
                    history["HISTORY"] = deliver(self, parameters, "HISTORY", context, place, database, place.history)
            return counts, history

    def scene(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        detections: InputLayer,
        crs: QgsCoordinateReferenceSystem,
        date: str,
        folder: Path,
        ending: ExitStack,
    ) -> Scene:
        """What is added, its layers in files of `folder` that `ending` closes."""
        from ..rasters.inventory.coverage import store_coverage
        from ..rasters.inventory.detections import store_detections
        from ..rasters.inventory.session import Scene
        from ..rasters.io.opening import close

        reference = spatial_reference(crs, detections.name)
        stored = store_detections(
            self.detections(detections, crs, context, feedback), folder / "detections.gpkg", reference, date
        )
        ending.callback(close, stored.dataset)
        if stored.repeated:
            feedback.pushWarning(
                self.tr("{} detections have exactly the outline of another one and count once.").format(stored.repeated)
            )
        coverage = None
        if parameters.get("COVERED"):
            covered = only_layer(self, parameters, "COVERED", context, feedback)
            polygons = stream_polygons(covered, crs, [], context, feedback)
            coverage = store_coverage((wkb for wkb, _ in polygons), folder / "covered.gpkg", reference)
            ending.callback(close, coverage)
        return Scene(
            stored,
            date,
            self.parameterAsString(parameters, "EVENT", context).strip(),
            self.parameterAsString(parameters, MODEL.upper(), context).strip(),
            coverage,
            self.parameterAsDouble(parameters, "MATCH_OVERLAP", context),
        )

    def detections(
        self,
        layer: InputLayer,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Iterator[Detection]:
        """The polygons of DETECTIONS with what is known of each."""
        from ..rasters.inventory.detections import Detection

        for wkb, values in stream_polygons(layer, crs, [PROBABILITY, VERDICT_FIELD, MODEL], context, feedback):
            probability = values.get(PROBABILITY)
            yield Detection(
                wkb,
                math.nan if probability is None else float(probability),
                verdict_of(values.get(VERDICT_FIELD), layer.name),
                str(values.get(MODEL) or ""),
            )

    def tell(self, counts: Counts, feedback: QgsProcessingFeedback) -> None:
        feedback.pushInfo(
            self.tr("{new:,} new, {grown:,} grown, {known:,} known, {not_seen:,} not seen, {same:,} unchanged.").format(
                new=counts.new,
                grown=counts.grown,
                known=counts.known,
                not_seen=counts.not_seen,
                same=counts.unchanged,
            )
        )
        if counts.split or counts.merged:
            feedback.pushInfo(
                self.tr("{split:,} landslides show in several parts, {merged:,} as one with others.").format(
                    split=counts.split, merged=counts.merged
                )
            )


def crs_of_table(place: InventoryTable) -> QgsCoordinateReferenceSystem:
    """The CRS that an inventory's table declares."""
    from ..rasters.inventory.database import find_layer, opened

    with opened(place) as database:
        layer = find_layer(database, place, place.table)
        reference = layer.GetSpatialRef() if layer is not None else None
        if reference is None:
            raise InputError(
                f"The inventory {place.table} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS)."
            )
        return QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())
