"""Face of the terrain factors: DEM in, slope, aspect, curvatures and roughness measures out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import GRADIENT_METHODS, TERRAIN_FACTORS

DEFAULT_FACTORS = ["elevation", "slope", "aspect", "curvature"]


class TerrainFactors(LandslideAlgorithm):
    """`landslide:terrainfactors`"""

    id_name = "terrainfactors"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Terrain factors")

    def keywords(self) -> list[str]:
        words = self.tr(
            "DEM,slope,aspect,curvature,northness,eastness,ruggedness,TRI,TPI,roughness,wetness,TWI,morphometry,relief"
        )
        return words.split(",")

    def summary(self) -> str:
        return self.tr(
            "Derives slope, aspect, curvatures and other terrain factors from a digital elevation model, one band "
            "each.\n\n"
            "The elevations must be in metres (declared feet are converted). A DEM in degrees or in a web-map "
            "(Mercator) CRS is handled: each row uses its true size on the ground. The outermost cells and the "
            "cells beside gaps have no slope (nodata), as with gdaldem.\n\n"
            "slope: degrees, Horn 1981 or Zevenbergen & Thorne 1987. aspect: degrees clockwise from grid north, "
            "nodata where flat. northness, eastness: cosine and sine of aspect, 0 where flat. curvature: -(z_xx + "
            "z_yy) in 1/m, positive = convex; ArcGIS shows 100 times this value. profile_curvature, plan_curvature: "
            "along and across the slope, 1/m, positive = convex (Minár et al. 2020), nodata where flat; ArcGIS "
            "gives the profile the opposite sign. tri: Riley et al. 1999; tpi, roughness: Wilson et al. 2007, all "
            "in metres. twi: ln(specific catchment area / tan slope) (Beven & Kirkby 1979), with the multiple flow "
            "directions of Freeman 1991 over depressions drained through their lowest pass (Cordonnier et al. "
            "2019). It alone needs the whole DEM in memory, because water shared among several neighbours can come "
            "from anywhere: up to 150 bytes per pixel, 15 GB for 10,000 x 10,000 pixels. A DEM beyond this "
            "machine's memory is refused before any work; cut it to catchments, or make it coarser. All other "
            "factors need little memory, the same for a DEM of any size.\n\n"
            "A warning: the 'ALOS 12.5 m' DEM that comes with ALOS RTC products is, outside North America, 30 m "
            "SRTM resampled to a finer grid, with heights above the ellipsoid. It shows no more detail than a 30 m "
            "DEM."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Digital elevation model")),
            self.tr(
                "Elevations in metres, or in the unit that the band or the CRS's vertical axis declares (feet, cm), "
                "first band. Any CRS, including degrees; it must be declared."
            ),
        )
        factors = QgsProcessingParameterEnum(
            "FACTORS", self.tr("Factors"), list(TERRAIN_FACTORS), True, DEFAULT_FACTORS
        )
        factors.setUsesStaticStrings(True)
        self.add(
            factors, self.tr("Which factors to derive; each becomes one band of that name, in the order of this list.")
        )
        method = QgsProcessingParameterEnum("METHOD", self.tr("Gradient method"), list(GRADIENT_METHODS), False, "horn")
        method.setUsesStaticStrings(True)
        self.add(
            method,
            self.tr(
                "horn: eight neighbours, robust on rough ground. zevenbergen_thorne: four neighbours, exact on "
                "smooth ground."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Terrain factors")),
            self.tr("GeoTIFF on the DEM's grid, float32, one named band per factor, nodata NaN."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.terrain.terrain import derive_terrain

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        factors = self.parameterAsEnumStrings(parameters, "FACTORS", context)
        derive_terrain(
            self.raster_path(parameters, "INPUT", context),
            factors,
            self.parameterAsEnumString(parameters, "METHOD", context),
            Path(output),
            ProcessingFeedback(feedback),
        )
        shown = next((name for name in ("slope", "aspect") if name in factors), "")
        if shown:
            self.style_output(context, output, shown, [shown])
        return {"OUTPUT": output}
