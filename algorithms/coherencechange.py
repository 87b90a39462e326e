"""`landslide:coherencechange`: coherence before an event and across it become what the event took."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import COHERENCE_FACTORS


class CoherenceChange(LandslideAlgorithm):
    """The loss of interferometric coherence by an event."""

    id_name = "coherencechange"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Coherence change")

    def keywords(self) -> list[str]:
        return self.tr("radar,InSAR,coherence,decorrelation,event,damage,HyP3,LiCSAR,GAMMA,OPERA,change").split(",")

    def summary(self) -> str:
        return self.tr(
            "Where a slope has failed, the radar echoes before and after no longer have anything in common: the "
            "coherence of a pair across the event falls below that of pairs before it.\n\nGive the coherence "
            "rasters of one orbit and the day of the event; the dates in each file name show on which side of the "
            "event its pair lies. Works with HyP3 (_corr), LiCSAR (0-255), GAMMA (_cc), OPERA, and any raster of "
            "0-1 with two dates in its name.\n\npre_coherence: mean of the pairs that end before the event. "
            "co_coherence: mean of those across it. coherence_change: co - pre, so negative where the ground was "
            "disturbed. Exactly 0 counts as unknown.\n\nForest loses coherence within days, event or not: where "
            "pre_coherence is below about 0.3, the change says nothing. Take pairs of similar time spans on both "
            "sides."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Coherence rasters"), Qgis.ProcessingSourceType.Raster
            ),
            self.tr("Coherence of one orbit, 0-1 or 0-255, one file per pair, two dates (YYYYMMDD) in each file name."),
        )
        self.add(
            QgsProcessingParameterDateTime(
                "EVENT", self.tr("Day of the event"), Qgis.ProcessingDateTimeParameterDataType.Date
            ),
            self.tr("As YYYY-MM-DD. Pairs with an image taken on that day are left out."),
        )
        factors = QgsProcessingParameterEnum(
            "FACTORS", self.tr("Factors"), list(COHERENCE_FACTORS), True, ["coherence_change"]
        )
        factors.setUsesStaticStrings(True)
        self.add(factors, self.tr("Which factors to derive; each becomes one band of that name."))
        self.add(
            QgsProcessingParameterString("PREFIX", self.tr("Prefix of the band names"), "", optional=True),
            self.tr("Put before each band's name: asc_ or desc_, so that both orbits fit into one stack."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Coherence change")),
            self.tr("GeoTIFF, float32, -1 to 1 for the change, 0 to 1 otherwise, nodata NaN."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.deformation.coherence_change import coherence_change

        event = self.parameterAsDateTime(parameters, "EVENT", context).date()
        if not event.isValid():
            raise InputError(
                self.tr("EVENT {0} is not a date. Write it as YYYY-MM-DD.").format(parameters.get("EVENT", ""))
            )
        factors = self.parameterAsEnumStrings(parameters, "FACTORS", context)
        prefix = self.parameterAsString(parameters, "PREFIX", context)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        coherence_change(
            self.raster_paths(parameters, "INPUT", context),
            date(event.year(), event.month(), event.day()),
            factors,
            prefix,
            Path(output),
            ProcessingFeedback(feedback),
        )
        shown = next(factor for factor in reversed(COHERENCE_FACTORS) if factor in factors)
        style = "coherence_change" if shown == "coherence_change" else "temporal_coherence"
        self.style_output(context, output, style, [prefix + shown])
        return {"OUTPUT": output}
