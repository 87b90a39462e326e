"""`landslide:deformationrate`: unwrapped interferograms become a line-of-sight rate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..core.atomic_output import atomic_outputs
from ..core.errors import InputError
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import INTERFEROGRAM_PRODUCTS

if TYPE_CHECKING:
    from ..rasters.factors.deformation.interferograms import Interferogram

SIGNS = ("toward", "away")


class DeformationRate(LandslideAlgorithm):
    """Small-baseline inversion of unwrapped interferograms to a rate in mm per year."""

    id_name = "deformationrate"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Deformation rate")

    def summary(self) -> str:
        return self.tr(
            "Turns a stack of unwrapped interferograms (HyP3, LiCSAR, GAMMA or PyRate, or plain GeoTIFFs whose "
            "names hold two dates) into the line-of-sight velocity that shows slow landslides no optical image "
            "sees.\n\nSmall-baseline least squares (Berardino et al. 2002): displacement d = -wavelength * phase / "
            "(4 pi), pixel by pixel, weighted by the inverse phase variance from coherence; where the network of "
            "pairs falls apart, the solution with the smallest velocities is taken. The rate is the straight line "
            "through the displacements.\n\nResult in mm/year, positive TOWARDS the satellite, relative to the "
            "reference point. HyP3, LiCSAR and GAMMA write positive phase for motion AWAY; plain files are read "
            "that way too unless SIGN says otherwise. A ready rate (MintPy's velocity, EGMS, any raster in "
            "mm/year or m/year), given alone, is converted to mm/year, not derived. OPERA DISP-S1's displacement and "
            "NISAR GUNW's unwrappedPhase (choose that variable of each .nc or .h5 file) are read in their own unit and "
            "sign.\n\nThe optional quality raster holds the temporal coherence (Pepe "
            "and Lanari 2006; below 0.7 distrust the rate) and the rate's standard error. The report shows the "
            "network, the histogram of rates and the residual of each pair."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "insar,sbas,deformation,velocity,interferogram,hyp3,licsar,gamma,displacement,line of sight,factor"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Unwrapped interferograms"), Qgis.ProcessingSourceType.Raster
            ),
            self.tr(
                "Unwrapped phase in radians (or in the unit that the file declares, also as displacement in m, cm or "
                "mm), one file per pair, two dates (YYYYMMDD) in each file name. Extents may differ, but pixels must "
                "align."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "COHERENCE", self.tr("Coherence"), Qgis.ProcessingSourceType.Raster, optional=True
            ),
            self.tr(
                "Coherence of the same pairs, 0-1 (or 0-255 as bytes), matched by the dates in the names. Without it "
                "all pairs weigh the same."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "PRODUCT", self.tr("Product"), ["auto", *INTERFEROGRAM_PRODUCTS], False, "auto", False, True
            ),
            self.tr(
                "Which processor made the interferograms; auto recognises it by the file names. Files whose names say "
                "another one are refused."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_TEMPORAL_BASELINE",
                self.tr("Maximum temporal baseline (days)"),
                Qgis.ProcessingNumberParameterType.Integer,
                60,
                False,
                1,
            ),
            self.tr("Pairs that span more days are left out: over vegetation they have decorrelated."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MAX_PERPENDICULAR_BASELINE",
                self.tr("Largest perpendicular baseline (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                None,
                True,
                0.0,
            ),
            self.tr(
                "Pairs whose satellites stood further apart are left out, where the product tells it (HyP3's text "
                "files, LiCSAR's metadata/baselines). Empty: no limit. 2 % of the critical baseline, which "
                "FCADenseNet's paper allows, are about 100 m for Sentinel-1."
            ),
            advanced=True,
            unset=self.tr("no limit"),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_COHERENCE",
                self.tr("Minimum coherence"),
                Qgis.ProcessingNumberParameterType.Double,
                0.3,
                False,
                0.0,
                0.99,
            ),
            self.tr(
                "A pair counts in a pixel only at or above this coherence; a pixel that keeps fewer than half of "
                "the pairs becomes nodata."
            ),
        )
        self.add(
            QgsProcessingParameterPoint("REFERENCE_POINT", self.tr("Reference point"), optional=True),
            self.tr(
                "A place on stable, coherent ground that is assumed not to move. Empty: the pixel with the highest "
                "mean coherence."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WAVELENGTH",
                self.tr("Radar wavelength (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                0.05546576,
                False,
                0.001,
                1.0,
            ),
            self.tr(
                "Sentinel-1: 0.05546576 m. ALOS-2: 0.2424525 m. TerraSAR-X: 0.0310666 m. The wavelength that the files "
                "tell wins."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "SIGN", self.tr("Positive phase means motion"), list(SIGNS), False, None, True, True
            ),
            self.tr(
                "Empty: as the product has it (away for HyP3, LiCSAR and GAMMA; also assumed for plain files), and "
                "towards for files of displacements."
            ),
            advanced=True,
            unset=self.tr("as the product has it"),
        )
        self.add(
            QgsProcessingParameterBoolean("REMOVE_RAMP", self.tr("Remove a plane from each interferogram"), False),
            self.tr(
                "Removes orbit errors and long-wave atmosphere, and with them any deformation that spans the whole "
                "scene."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("PREFIX", self.tr("Prefix of the band names"), "", optional=True),
            self.tr("Put before each band's name: asc_ or desc_, so that both orbits fit into one stack."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Deformation rate")),
            self.tr("Float32, mm/year along the line of sight, positive towards the satellite."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "TEMPORAL_COHERENCE", self.tr("Temporal coherence"), None, True, False
            ),
            self.tr("Two bands: temporal coherence (0-1) and the standard error of the rate (mm/year)."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("TIME_SERIES", self.tr("Time series"), None, True, False),
            self.tr("One band per date: displacement since the first date in mm, positive towards the satellite."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), None, True, False
            ),
            self.tr("Web page with the network, the histogram of rates and the residuals."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.deformation.deformation import RateChoices, deformation_rate
        from ..rasters.factors.deformation.interferograms import check_product, product_of, read_pairs, within_baseline
        from ..rasters.factors.deformation.product_notes import within_perpendicular_baseline
        from ..rasters.factors.deformation.products.phase_content import understood
        from ..rasters.factors.deformation.products.ready_products import (
            displacement_to_phase,
            is_ready_rate,
            told_by_product,
        )
        from ..rasters.factors.deformation.report import write_deformation_report

        inputs = self.raster_paths(parameters, "INPUT", context)
        if any(is_ready_rate(path) for path in inputs):
            return self.convert(inputs, parameters, context, feedback)
        phases = [Path(path) for path in inputs]
        if len(phases) < 2:
            raise InputError(
                self.tr("A rate needs at least two interferograms; {0} given. Add the others of the frame.").format(
                    len(phases)
                )
            )
        coherences = [Path(path) for path in self.raster_paths(parameters, "COHERENCE", context)]
        product = self.parameterAsEnumString(parameters, "PRODUCT", context)
        if product != "auto":
            check_product(phases, product)
        pairs, wavelength, sign = understood(
            read_pairs(phases, coherences),
            self.wavelength(inputs, parameters, context, feedback),
            self.parameterAsEnumString(parameters, "SIGN", context),
            ProcessingFeedback(feedback),
        )
        pairs = told_by_product(pairs, wavelength, sign == "away")
        kept = pairs
        # OPERA's displacements are unwrapped and connected whatever their span.
        if any(displacement_to_phase(str(pair.path), wavelength) is None for pair in pairs):
            kept = within_baseline(pairs, self.parameterAsInt(parameters, "MAX_TEMPORAL_BASELINE", context))
        if parameters.get("MAX_PERPENDICULAR_BASELINE") not in (None, ""):
            longest = self.parameterAsDouble(parameters, "MAX_PERPENDICULAR_BASELINE", context)
            kept = within_perpendicular_baseline(kept, longest, ProcessingFeedback(feedback))
        told = product if product != "auto" else ", ".join(sorted({product_of(pair.path) for pair in kept}))
        meaning = {
            "away": self.tr(
                "{0} of {1} interferograms used; product: {2}; positive phase means motion away from the satellite."
            ),
            "toward": self.tr(
                "{0} of {1} interferograms used; product: {2}; positive phase means motion towards the satellite."
            ),
        }
        feedback.pushInfo(meaning[sign].format(len(kept), len(pairs), told))
        choices = RateChoices(
            wavelength_m=wavelength,
            least_coherence=self.parameterAsDouble(parameters, "MIN_COHERENCE", context),
            away=sign == "away",
            reference=self._reference(parameters, context, kept),
            remove_ramp=self.parameterAsBoolean(parameters, "REMOVE_RAMP", context),
            prefix=self.parameterAsString(parameters, "PREFIX", context),
        )
        rate = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        wanted = [key for key in ("TEMPORAL_COHERENCE", "TIME_SERIES") if parameters.get(key)]
        optional = {key: self.parameterAsOutputLayer(parameters, key, context) for key in wanted}
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        outputs = {"OUTPUT": rate, **optional, **({"REPORT": report} if report else {})}
        with atomic_outputs({key: Path(path) for key, path in outputs.items()}) as paths:
            coherence_target, series_target = paths.get("TEMPORAL_COHERENCE"), paths.get("TIME_SERIES")
            summary = deformation_rate(
                kept, paths["OUTPUT"], choices, coherence_target, series_target, ProcessingFeedback(feedback)
            )
            if report:
                write_deformation_report(summary, paths["OUTPUT"], choices, paths["REPORT"])
        self.style_output(context, rate, "deformation_rate")
        if "TEMPORAL_COHERENCE" in optional:
            self.style_output(context, optional["TEMPORAL_COHERENCE"], "temporal_coherence")
        return outputs

    def wavelength(
        self,
        inputs: list[str],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> float:
        """What the product tells, else WAVELENGTH."""
        from ..rasters.factors.deformation.products.ready_products import wavelength_told

        told = wavelength_told(inputs[0]) if inputs else None
        if told is None:
            return self.parameterAsDouble(parameters, "WAVELENGTH", context)
        feedback.pushInfo(self.tr("The product tells a wavelength of {0} m.").format(f"{told:.7f}"))
        return told

    def convert(
        self,
        inputs: list[str],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """A ready rate needs no inversion."""
        from ..rasters.factors.deformation.products.ready_products import convert_rate

        if len(inputs) > 1:
            raise InputError(
                self.tr(
                    "{0} is a rate already, and {1} other rasters are given. Convert one ready rate at a time."
                ).format(Path(inputs[0]).name, len(inputs) - 1)
            )
        rate = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        prefix = self.parameterAsString(parameters, "PREFIX", context)
        convert_rate(inputs[0], prefix, Path(rate), ProcessingFeedback(feedback))
        self.style_output(context, rate, "deformation_rate")
        return {"OUTPUT": rate}

    def _reference(
        self, parameters: dict[str, Any], context: QgsProcessingContext, pairs: list[Interferogram]
    ) -> tuple[float, float] | None:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        if parameters.get("REFERENCE_POINT") in (None, ""):
            return None
        crs = QgsCoordinateReferenceSystem.fromWkt(Grid.of(open_raster(pairs[0].path, "interferogram")).crs)
        point = self.parameterAsPoint(parameters, "REFERENCE_POINT", context, crs)
        return point.x(), point.y()
