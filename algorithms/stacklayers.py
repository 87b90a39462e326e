"""`landslide:stacklayers`: rasters of any sensor, CRS and resolution become one aligned stack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.bands import DEFORMATION, GEOLOGY, OPTICAL, SAR, TERRAIN
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.dialogs.widgets import shown_by

if TYPE_CHECKING:
    from ..core.bands import Band
    from ..rasters.stack.stacking import Source

FALSE_COLOURS = (("B8", "B4", "B3"), ("B4", "B3", "B2"))


class StackLayers(LandslideAlgorithm):
    """Brings rasters onto one grid, with a band table."""

    id_name = "stacklayers"
    group_key = "stack"

    def title(self) -> str:
        return self.tr("Stack layers")

    def summary(self) -> str:
        return self.tr(
            "Brings rasters of any sensor, CRS, resolution and extent onto one grid and writes them as one stack "
            "that records for every band its name, its role (SAR, optical, terrain, deformation, geology), its "
            "kind, its unit and its statistics.\n\nWithout further settings the stack takes the CRS of the first "
            "raster, the finest resolution and the area where all rasters overlap. Layers already on that grid are "
            "copied unchanged.\n\nResampling follows the kind of band: continuous values bilinearly, or averaged "
            "where the stack is clearly coarser than the layer; aspect and other angles through sine and cosine; "
            "classes such as lithology by the nearest or the most frequent one. Unknown pixels stay unknown and "
            "never bleed into their neighbours; declared scale and offset are applied.\n\nBands are named after "
            "their description, or after their file if there is none. Two bands of one name are refused: derive "
            "pre- and post-event factors with a prefix. Angles keep their reference to the north of their own CRS "
            "(meridian convergence is not applied). For metric results choose a metric CRS, such as the UTM zone."
        )

    def keywords(self) -> list[str]:
        return self.tr("stack,align,resample,reproject,merge bands,composite,co-register,warp,landslide,fusion").split(
            ","
        )

    def roles(self) -> tuple[tuple[str, str, str], ...]:
        """Parameter, role of its bands, label."""
        return (
            ("SAR", SAR, self.tr("SAR rasters")),
            ("OPTICAL", OPTICAL, self.tr("Optical rasters")),
            ("TERRAIN", TERRAIN, self.tr("Terrain rasters")),
            ("DEFORMATION", DEFORMATION, self.tr("Deformation rasters")),
            ("GEOLOGY", GEOLOGY, self.tr("Geology rasters")),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        for key, role, label in self.roles():
            self.add(
                QgsProcessingParameterMultipleLayers(key, label, Qgis.ProcessingSourceType.Raster, optional=True),
                self.tr(
                    "All bands of these rasters enter the stack; a band without a role of its own gets '{role}'."
                ).format(role=role),
            )
        self.add(
            QgsProcessingParameterRasterLayer("GRID", self.tr("Grid of the stack"), optional=True),
            self.tr("A raster whose CRS, pixels and extent the stack takes. It overrides CRS, resolution and extent."),
        )
        self.add(
            shown_by(QgsProcessingParameterCrs("CRS", self.tr("CRS"), optional=True), "stack_crs.StackCrsWrapper"),
            self.tr(
                "CRS of the stack; empty: that of the first raster. A metric one is preferable: for rasters in degrees "
                "the dialog fills in their UTM zone."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Resolution"),
                Qgis.ProcessingNumberParameterType.Double,
                None,
                optional=True,
                minValue=0,
            ),
            self.tr(
                "Side of a pixel in units of the stack's CRS (metres, or degrees for a geographic CRS); empty: the "
                "finest raster's."
            ),
            unset=self.tr("the finest raster's"),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Area of the stack; empty: where all rasters overlap."),
            unset=self.tr("where all rasters overlap"),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Stack")),
            self.tr("GeoTIFF, float32, nodata NaN, with one named band per input band."),
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        if not any(parameters.get(key) for key, _, _ in self.roles()):
            return False, self.tr(
                "There is nothing to stack. Give at least one raster under SAR, OPTICAL, TERRAIN, DEFORMATION or "
                "GEOLOGY."
            )
        if parameters.get("RESOLUTION") is not None and self.parameterAsDouble(parameters, "RESOLUTION", context) <= 0:
            return False, self.tr(
                "RESOLUTION must be larger than 0. Give the side of a pixel in units of the stack's CRS."
            )
        return super().check_values(parameters, context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.stack.stacking import Source, stack_layers
        from ..rasters.stack.utm_zone import utm_zone

        sources = [
            Source(path, role) for key, role, _ in self.roles() for path in self.raster_paths(parameters, key, context)
        ]
        grid = None
        if parameters.get("GRID"):
            grid = Grid.of(open_raster(self.raster_path(parameters, "GRID", context), "grid raster"))
            if any(parameters.get(key) for key in ("CRS", "RESOLUTION", "EXTENT")):
                feedback.pushInfo(self.tr("The grid raster decides; CRS, resolution and extent are not used."))
        crs = self.stack_crs(parameters, context, sources)
        extent = None
        if parameters.get("EXTENT"):
            rectangle = self.parameterAsExtent(parameters, "EXTENT", context, crs)
            extent = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
        resolution = (
            None if parameters.get("RESOLUTION") is None else self.parameterAsDouble(parameters, "RESOLUTION", context)
        )
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        wkt = crs.toWkt(Qgis.CrsWktVariant.PreferredGdal)
        if grid is None and crs.isGeographic():
            zone = utm_zone(sources[0].path)
            self.caution(
                self.tr(
                    "The stack is in degrees, so its pixels are not square on the ground. Set CRS to {code} ({zone}), "
                    "the UTM zone of this place, to keep shapes."
                ).format(code=f"EPSG:{zone.GetAuthorityCode(None)}", zone=zone.GetName()),
                feedback,
            )
        bands = stack_layers(sources, Path(target), grid, wkt, resolution, extent, ProcessingFeedback(feedback))
        self.tell_result(target, bands, feedback)
        self.style_output(context, target, *stack_style([band.name for band in bands]))
        return {"OUTPUT": target}

    def tell_result(self, target: str, bands: Sequence[Band], feedback: QgsProcessingFeedback) -> None:
        """Say the stack's size and pixel, and of each band what it is and how much of it is missing."""
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        stack = open_raster(target, "stack")
        feedback.pushInfo(
            self.tr("The stack has {columns} x {rows} pixels of {size:.3g} m and {count} bands:").format(
                columns=stack.RasterXSize, rows=stack.RasterYSize, size=Grid.of(stack).pixel_size_m(), count=len(bands)
            )
        )
        for number, band in enumerate(bands, 1):
            missing = 100 - float(stack.GetRasterBand(number).GetMetadataItem("STATISTICS_VALID_PERCENT"))
            feedback.pushInfo(
                self.tr("{name}: {role}, {kind}, mean {mean:.6g} {unit}, {missing:.1f} % missing").format(
                    name=band.name, role=band.role, kind=band.kind, mean=band.mean, unit=band.unit, missing=missing
                )
            )

    def stack_crs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, sources: Sequence[Source]
    ) -> QgsCoordinateReferenceSystem:
        """The chosen CRS, else the first raster's."""
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        chosen = self.parameterAsCrs(parameters, "CRS", context)
        if chosen.isValid():
            return chosen
        return QgsCoordinateReferenceSystem.fromWkt(Grid.of(open_raster(sources[0].path, "layer")).crs)


def stack_style(names: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The style for a stack, and the bands it shows: false or natural colours where the stack has them, else its first
    band in grey.
    """
    for colours in FALSE_COLOURS:
        if all(name in names for name in colours):
            return "stack_colours", colours
    return "stack_grey", names[:1]
