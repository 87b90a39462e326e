"""`landslide:deformationcomponents`: rates along two or more lines of sight become vertical, east and downslope
rates.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.atomic_output import atomic_outputs
from .support.base import LandslideAlgorithm, ProcessingFeedback

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double


class DeformationComponents(LandslideAlgorithm):
    """Vertical, east and downslope motion from several orbits."""

    id_name = "deformationcomponents"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Deformation components")

    def keywords(self) -> list[str]:
        return self.tr(
            "insar,deformation,vertical,horizontal,east,downslope,slope,projection,ascending,descending,decomposition,"
            "line of sight,LOS"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "One line of sight shows one number: how fast the ground approaches the satellite. Two orbits combined "
            "show how much of that is up or down and how much is east or west.\n\n"
            "Each rate is d = u · (east, north, up), where u points from the ground to the satellite. North is "
            "taken as 0, because radar on polar orbits is hardly sensitive to it; the log and the report say how "
            "large that error may be. More than two rates are combined by weighted least squares; the error bands "
            "are the standard errors of the rates, propagated.\n\n"
            "u comes from the product's look geometry: lv_theta and lv_phi (HyP3, GAMMA; radians), E, N and U "
            "(LiCSAR), incidenceAngle and azimuthAngle (MintPy; degrees), los_east, los_north and los_up (EGMS); or "
            "from an incidence angle and a heading typed for each rate.\n\n"
            "With a DEM, the motion is assumed to be straight down the slope s: downslope_rate = d / (u · s), from "
            "all orbits that see it; downslope_sensitivity = |u · s| of the best of them. Below 0.2 the rate is "
            "unknown: such slopes, most of those that face north or south, hide their motion from radar.\n\n"
            "Rates of different months cannot be decomposed where motion changed between them: a warning is given "
            "when the orbits cover different periods."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterMultipleLayers("RATES", self.tr("Line-of-sight rates"), raster),
            self.tr(
                "Two or more rates towards the satellite, of orbits that look from different sides: outputs of "
                "'Deformation rate', MintPy velocities, or any raster in mm/year. The first one's grid is that of the "
                "result."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("GEOMETRY", self.tr("Look geometry"), raster, optional=True),
            self.tr(
                "The look geometry rasters of every rate, named as their processor does. They are matched to the "
                "rates by the rates' own metadata, or by words that their names share (asc_rate, asc_lv_theta, "
                "asc_lv_phi)."
            ),
        )
        self.add(
            QgsProcessingParameterString("LOOKS", self.tr("Incidence and heading"), "", optional=True),
            self.tr(
                "Instead of rasters: incidence angle and heading of each rate in degrees, in the order of the rates, "
                "separated by semicolons, for example 39 -12; 39 192 (ascending; descending). Write left behind them "
                "for a radar that looks to its left."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("ERRORS", self.tr("Standard errors"), raster, optional=True),
            self.tr(
                "The standard error of each rate, in the order of the rates: the quality rasters of 'Deformation "
                "rate'. Without them all rates have the one below."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "STANDARD_ERROR", self.tr("Standard error of a rate (mm/year)"), DOUBLE, 3.0, False, 0.001, 1000.0
            ),
            self.tr("Used for every rate without a raster of its own."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation model"), optional=True),
            self.tr("Adds the downslope rate and its sensitivity. It is resampled to the rates' grid."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_DATE_GAP", self.tr("Maximum difference between dates (days)"), INTEGER, None, True, 0, 100000
            ),
            self.tr("Rates whose first or last dates differ by more are refused. Empty: a warning above 90 days."),
            advanced=True,
            unset=self.tr("no limit; a warning above 90 days"),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Deformation components")),
            self.tr(
                "GeoTIFF, float32, mm/year: vertical_rate (up is positive), east_rate, their errors, and with a DEM "
                "downslope_rate and downslope_sensitivity (0-1)."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), None, True, False
            ),
            self.tr("Web page with the lines of sight, the errors, and the error from neglecting northward motion."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.deformation.components_report import write_components_report
        from ..rasters.factors.deformation.deformation_components import ComponentSettings, deformation_components

        gap_given = parameters.get("MAX_DATE_GAP") not in (None, "")
        settings = ComponentSettings(
            standard_error=self.parameterAsDouble(parameters, "STANDARD_ERROR", context),
            max_date_gap=self.parameterAsInt(parameters, "MAX_DATE_GAP", context) if gap_given else None,
        )
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        outputs = {"OUTPUT": output, **({"REPORT": report} if report else {})}
        with atomic_outputs({key: Path(path) for key, path in outputs.items()}) as paths:
            summary = deformation_components(
                self.raster_paths(parameters, "RATES", context),
                self.raster_paths(parameters, "GEOMETRY", context),
                self.parameterAsString(parameters, "LOOKS", context),
                self.raster_paths(parameters, "ERRORS", context),
                self.raster_path(parameters, "DEM", context) if parameters.get("DEM") else None,
                settings,
                paths["OUTPUT"],
                ProcessingFeedback(feedback),
            )
            if report:
                write_components_report(summary, paths["REPORT"])
        self.style_output(context, output, "deformation_component", ["vertical_rate"])
        return outputs
