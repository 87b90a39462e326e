"""`landslide:sarchange`: many radar dates of one orbit become the change that an event made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.atomic_output import atomic_outputs
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import SAR_CHANGE_FACTORS, SAR_SCALES, SPECKLE_FILTERS

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double


class SarChange(LandslideAlgorithm):
    """Change, z-score and Mahalanobis distance of a radar series."""

    id_name = "sarchange"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("SAR change of a series")

    def keywords(self) -> list[str]:
        return self.tr(
            "radar,SAR,Sentinel-1,change,series,time,z-score,Mahalanobis,median,speckle,orbit,event,backscatter"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "Compares the radar dates after an event with many dates before it. One image before and one after "
            "differ everywhere by speckle; ten or more before the event show how much each pixel varies on its own, "
            "and what exceeds that.\n\nGive dates of ONE orbit; derive the other orbit separately and distinguish "
            "them with PREFIX (asc_, desc_). Relative orbit, satellite, date and scale are read from the names of "
            "HyP3 RTC, OPERA RTC-S1, NISAR GCOV, SNAP, pyroSAR and Sentinel-1 products, and mixed ones are "
            "refused.\n\npre_median, post_median: median over the dates, in dB. pre_spread: standard deviation of "
            "the pre-event dates in dB. change: post_median - pre_median, so positive where the ground became "
            "rougher. zscore: change / pre_spread, where the spread is at least what speckle alone gives, 4.34 x "
            "sqrt(trigamma(looks)) dB. mahalanobis: joint distance of the changes of both polarisations, by the "
            "covariance of the pre-event dates.\n\nEvery date is speckle-filtered on its own, in power; missing "
            "pixels neither count nor spread. Before that, each date is matched to the median of the others by "
            "phase correlation: one that is off by more than MAX_SHIFT is refused, because every edge would look "
            "like a change."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterMultipleLayers("PRE", self.tr("Dates before the event"), raster),
            self.tr(
                "Calibrated, terrain-corrected backscatter of one orbit, one file per date and polarisation, or "
                "files with bands named VV and VH. At least two dates; ten or more are better."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("POST", self.tr("Dates after the event"), raster),
            self.tr("One or more dates of the same orbit. The first one's grid is that of the result."),
        )
        scale = QgsProcessingParameterEnum(
            "INPUT_SCALE", self.tr("Scale of the values"), list(SAR_SCALES), False, "power"
        )
        scale.setUsesStaticStrings(True)
        self.add(
            scale,
            self.tr(
                "power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). Where "
                "the product's name states its scale, that scale is used, and the log says so."
            ),
        )
        chosen = QgsProcessingParameterEnum("FILTER", self.tr("Speckle filter"), list(SPECKLE_FILTERS), False, "lee")
        chosen.setUsesStaticStrings(True)
        self.add(
            chosen, self.tr("none, boxcar (mean), lee, or refined_lee, which follows edges; applied to each date.")
        )
        self.add(
            QgsProcessingParameterNumber("WINDOW", self.tr("Filter window (pixels)"), INTEGER, 5, False, 3, 31),
            self.tr("Width of the filter's window, an odd number. A larger window is smoother, but loses small scars."),
        )
        factors = QgsProcessingParameterEnum(
            "FACTORS", self.tr("Factors"), list(SAR_CHANGE_FACTORS), True, ["change", "zscore"]
        )
        factors.setUsesStaticStrings(True)
        self.add(
            factors,
            self.tr("Which factors to derive, of each polarisation; mahalanobis needs both of the same dates."),
        )
        self.add(
            QgsProcessingParameterNumber("MAX_SHIFT", self.tr("Maximum shift (pixels)"), DOUBLE, 0.5, False, 0.0, 50.0),
            self.tr("A date that is further off from the others is refused, with its shift. 0: not checked."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("MIXED_PLATFORMS", self.tr("Allow twin satellites"), False),
            self.tr("Combine dates of Sentinel-1A, B, C and D on one relative orbit."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("PREFIX", self.tr("Prefix of the band names"), "", optional=True),
            self.tr("Put before each band's name: asc_ or desc_, so that both orbits fit into one stack."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("SAR change")),
            self.tr("GeoTIFF, float32, dB (z-score and distance have no unit), nodata NaN; bands such as VV_zscore."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), None, True, False
            ),
            self.tr("Web page with the dates, their shifts and the spread of speckle."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.sar.change_report import write_change_report
        from ..rasters.factors.sar.sar_change import ChangeSettings, sar_change

        settings = ChangeSettings(
            scale=self.parameterAsEnumString(parameters, "INPUT_SCALE", context),
            filter=self.parameterAsEnumString(parameters, "FILTER", context),
            window=self.parameterAsInt(parameters, "WINDOW", context),
            factors=tuple(self.parameterAsEnumStrings(parameters, "FACTORS", context)),
            max_shift=self.parameterAsDouble(parameters, "MAX_SHIFT", context),
            prefix=self.parameterAsString(parameters, "PREFIX", context),
            mixed_platforms=self.parameterAsBoolean(parameters, "MIXED_PLATFORMS", context),
        )
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        outputs = {"OUTPUT": output, **({"REPORT": report} if report else {})}
        with atomic_outputs({key: Path(path) for key, path in outputs.items()}) as paths:
            summary = sar_change(
                self.raster_paths(parameters, "PRE", context),
                self.raster_paths(parameters, "POST", context),
                settings,
                paths["OUTPUT"],
                ProcessingFeedback(feedback),
            )
            if report:
                write_change_report(summary, settings, paths["REPORT"])
        shown = next((factor for factor in ("zscore", "change", "mahalanobis") if factor in settings.factors), "")
        style = {"zscore": "zscore", "change": "backscatter_change"}.get(shown, "stack_grey")
        self.style_output(context, output, style, [summary.first_band(shown)] if shown else ())
        return outputs
