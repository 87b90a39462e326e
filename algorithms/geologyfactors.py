"""`landslide:geologyfactors`: a geological map becomes factor bands on the grid of a raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.atomic_output import atomic_outputs
from ..core.errors import InputError
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.loading.class_style import style_classes
from .support.polygon_layers import polygon_layers
from .support.polygon_source import classed_polygons_as_wkb

ENCODINGS = ("codes", "one_hot")


class GeologyFactors(LandslideAlgorithm):
    """Burns rock classes onto a grid, as codes or one band per class."""

    id_name = "geologyfactors"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Geology factors")

    def summary(self) -> str:
        return self.tr(
            "Puts the rock classes of a geological map onto the grid of a raster, ready to be stacked.\n\n'codes' "
            "gives one band, lithology, with a whole number per class: the networks turn it into one channel per "
            "class, and stacking resamples it by nearest neighbour. 'one_hot' gives one band of 1 and 0 per class, "
            "lithology_CLASS, for programs that know no categories.\n\nWhole numbers in the field are the codes; "
            "other classes are numbered from 1 in alphabetical order. The legend says which is which. Gaps in the "
            "map, and polygons without a class, stay unknown (nodata)."
        )

    def keywords(self) -> list[str]:
        return self.tr("geology,lithology,rock,formation,categorical,one-hot,rasterize,factor").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.tr("Geological map"), [int(Qgis.ProcessingSourceType.VectorPolygon)]
            ),
            self.tr("Polygons of rock units, in any CRS."),
        )
        self.add(
            QgsProcessingParameterField("FIELD", self.tr("Class field"), "lithology", "INPUT"),
            self.tr("The attribute that names the class: text, or whole numbers that become the codes."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("GRID", self.tr("Grid")),
            self.tr("The raster whose grid the result takes: a stack, or the DEM."),
        )
        self.add(
            QgsProcessingParameterEnum("ENCODING", self.tr("Encoding"), list(ENCODINGS), False, "codes", False, True),
            self.tr("codes: one categorical band. one_hot: one band of 1 and 0 per class."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Geology factors")),
            self.tr("Float32 raster on the grid; nodata in the gaps of the map."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "LEGEND", self.tr("Legend"), self.tr("CSV files (*.csv)"), None, True, False
            ),
            self.tr("CSV table of code, class name, band and number of pixels."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.geology import geology_bands, write_legend
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        layers = polygon_layers(self, parameters, "INPUT", context, feedback)
        name, field = layers[0].name, self.parameterAsString(parameters, "FIELD", context)
        without_field = [layer for layer in layers if layer.source.fields().lookupField(field) < 0]
        if without_field:
            present = ", ".join(without_field[0].source.fields().names()) or self.tr("no field")
            raise InputError(
                self.tr("{0} has no field {1}. It has: {2}. Choose the one with the rock class.").format(
                    name, field, present
                )
            )
        grid = Grid.of(open_raster(self.raster_path(parameters, "GRID", context), "grid"))
        polygons = classed_polygons_as_wkb(layers, field, grid, context, feedback)
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        one_hot = self.parameterAsEnumString(parameters, "ENCODING", context) == "one_hot"
        legend_file = self.parameterAsFileOutput(parameters, "LEGEND", context)
        outputs = {"OUTPUT": target, **({"LEGEND": legend_file} if legend_file else {})}
        with atomic_outputs({key: Path(path) for key, path in outputs.items()}) as paths:
            legend = geology_bands(polygons, grid, paths["OUTPUT"], one_hot, name, ProcessingFeedback(feedback))
            if legend_file:
                write_legend(legend, paths["LEGEND"])
        for entry in legend:
            feedback.pushInfo(self.tr("{0} = {1}: {2:,} pixels").format(entry.code, entry.name, entry.pixels))
        style_classes(
            context,
            target,
            [(0, self.tr("no")), (1, self.tr("yes"))] if one_hot else [(entry.code, entry.name) for entry in legend],
        )
        return outputs
