"""`landslide:suggestreview`: the tiles of a map in which a person's look teaches a model most."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import InputError
from ..core.feedback import Stage
from .support.atomic_sink import atomic_sink
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.map_threshold import declared_threshold
from .support.inventory.polygon_stream import stream_polygons
from .support.polygon_layers import only_layer

if TYPE_CHECKING:
    from ..rasters.io.grid import Grid
    from ..rasters.review.suggestions import Suggestion

POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
REVIEWED = "reviewed"
ALIKE = 0.25
HECTARE, SQUARE_KILOMETRE = 1e4, 1e6


class SuggestReview(LandslideAlgorithm):
    """Ranks tiles by uncertain area, spread over the map and over what the bands look like."""

    id_name = "suggestreview"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Suggest what to review")

    def summary(self) -> str:
        return self.tr(
            "Proposes the square tiles of a probability map whose review by a person teaches the model most.\n\n"
            "A pixel is uncertain when its probability is near the threshold and, with the uncertainty map, when "
            "the members of an ensemble disagree on it. Tiles with much uncertain area come first, but not several "
            "alike: a tile counts less the closer it is to those before it and, with the stack, the more its bands "
            "look like theirs.\n\n"
            "Go through each tile completely: accept or reject the detections in it, correct outlines, add what is "
            "missing (field 'verdict' of the detections), then set 'reviewed' to true. 'Apply corrections' turns "
            "that into labels. A reviewed tile is never proposed again: give the earlier tiles as REVIEWED."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,review,active learning,uncertainty,sampling,correct,diversity,tiles,quality control"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("PROBABILITY", self.tr("Probability")),
            self.tr("The probability raster of 'Detect landslides'."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("UNCERTAINTY", self.tr("Uncertainty map"), optional=True),
            self.tr("The uncertainty map of 'Detect landslides', on the same grid."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack"), optional=True),
            self.tr("The stack that the map was made from: tiles that look alike are not proposed one after another."),
        )
        self.add(
            QgsProcessingParameterNumber("COUNT", self.tr("Number of tiles"), INTEGER, 20, minValue=1, maxValue=10_000),
            self.tr("Maximum number of tiles to propose."),
        )
        self.add(
            QgsProcessingParameterNumber("SIDE", self.tr("Side of a tile (m)"), DOUBLE, 1280, minValue=1),
            self.tr("Length of a tile's side on the ground."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("AREA", self.tr("Area"), POLYGONS, optional=True),
            self.tr("Only pixels inside count, in any CRS. Empty: the whole map."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(REVIEWED.upper(), self.tr("Reviewed already"), POLYGONS, optional=True),
            self.tr(
                "Earlier suggestions, of which those with 'reviewed' true are left out, or any polygons that a "
                "person has reviewed."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Tiles to review"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            self.tr("One square per tile: rank, reason, expected_gain (uncertain area in m2), reviewed (false)."),
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", self.tr("Number of tiles proposed")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.review.suggestions import suggest
        from ..rasters.review.tiles import measure_tiles

        rasters = {
            key: Path(self.raster_path(parameters, key, context)) if parameters.get(key) else None
            for key in ("PROBABILITY", "UNCERTAINTY", "STACK")
        }
        probability = rasters["PROBABILITY"]
        if probability is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "PROBABILITY"))
        grid = Grid.of(open_raster(probability, "probability raster"))
        threshold = declared_threshold(probability)
        steps = ProcessingFeedback(feedback)
        area = self.polygons(parameters, "AREA", grid, context, feedback)
        reviewed = self.polygons(parameters, REVIEWED.upper(), grid, context, feedback) or []
        if area is not None and not area:
            raise InputError("AREA holds no polygon. Choose a layer (or a selection) with at least one polygon.")
        tiles = measure_tiles(
            probability,
            rasters["UNCERTAINTY"],
            self.parameterAsDouble(parameters, "SIDE", context),
            threshold,
            area,
            reviewed,
            Stage(steps, 0, 0.7),
        )
        wanted = self.parameterAsInt(parameters, "COUNT", context)
        chosen = suggest(tiles, rasters["STACK"], wanted, steps)
        if len(chosen) < wanted:
            feedback.pushInfo(self.tr("Only {} tiles are left to review.").format(len(chosen)))
        identifier = self.write(parameters, context, grid, chosen)
        self.style_output(context, identifier, "review")
        return {"OUTPUT": identifier, "TILES": len(chosen)}

    def polygons(
        self,
        parameters: dict[str, Any],
        key: str,
        grid: Grid,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[bytes] | None:
        """The polygons of a source in the map's CRS, without those whose field `reviewed` is false; None where not
        given.
        """
        if not parameters.get(key):
            return None
        layer = only_layer(self, parameters, key, context, feedback)
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        fields = [REVIEWED] if key == REVIEWED.upper() else []
        polygons = stream_polygons(layer, crs, fields, context, feedback)
        return [wkb for wkb, values in polygons if values.get(REVIEWED, True)]

    def write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, grid: Grid, chosen: list[Suggestion]
    ) -> str:
        """Write the tiles; gives where they are."""
        fields = QgsFields()
        fields.append(QgsField("rank", QMetaType.Type.Int))
        fields.append(QgsField("reason", QMetaType.Type.QString))
        fields.append(QgsField("expected_gain", QMetaType.Type.Double))
        fields.append(QgsField(REVIEWED, QMetaType.Type.Bool))
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        with atomic_sink(self, parameters, "OUTPUT", context, fields, crs) as sink:
            for rank, suggestion in enumerate(chosen, start=1):
                one = suggestion.window
                columns, rows = (one.column, one.column + one.width), (one.row, one.row + one.height)
                corners = [(columns[0], rows[0]), (columns[1], rows[0]), (columns[1], rows[1]), (columns[0], rows[1])]
                ring = [QgsPointXY(*grid.position(*corner)) for corner in [*corners, corners[0]]]
                sink.add(QgsGeometry.fromPolygonXY([ring]), [rank, self.reason(suggestion), suggestion.gain_m2, False])
        return sink.identifier

    def reason(self, suggestion: Suggestion) -> str:
        """Why a tile is proposed, in words."""
        words = [self.tr("{} in doubt").format(area_in_words(suggestion.gain_m2))]
        if suggestion.landslide_m2:
            words.append(self.tr("{} classified as landslide").format(area_in_words(suggestion.landslide_m2)))
        else:
            words.append(self.tr("nothing classified as landslide"))
        if suggestion.likeness < ALIKE:
            words.append(self.tr("unlike the tiles before it"))
        return ", ".join(words)


def area_in_words(square_metres: float) -> str:
    """An area with the unit that a person would choose."""
    if square_metres < HECTARE:
        return f"{square_metres:,.0f} m2"
    if square_metres < SQUARE_KILOMETRE:
        return f"{square_metres / HECTARE:,.1f} ha"
    return f"{square_metres / SQUARE_KILOMETRE:,.2f} km2"
