"""The Processing provider `landslide`: lists every algorithm of the plugin."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICONS
from .comparemodels import CompareModels
from .deformationrate import DeformationRate
from .detectlandslides import DetectLandslides
from .errormap import ErrorMap
from .explaindetection import ExplainDetection
from .exportmodel import ExportModel
from .factoranalysis import FactorAnalysis
from .geologyfactors import GeologyFactors
from .landslidelabels import LandslideLabels
from .landslidepolygons import LandslidePolygonsFromRaster
from .opticalfactors import OpticalFactors
from .samplescene import SampleScene
from .sarfactors import SarFactors
from .setupengine import SetUpEngine
from .stacklayers import StackLayers
from .terrainfactors import TerrainFactors
from .trainmodel import TrainModel

ALGORITHMS = (
    SampleScene,
    TerrainFactors,
    SarFactors,
    OpticalFactors,
    DeformationRate,
    GeologyFactors,
    StackLayers,
    LandslideLabels,
    FactorAnalysis,
    TrainModel,
    CompareModels,
    ExportModel,
    DetectLandslides,
    LandslidePolygonsFromRaster,
    ErrorMap,
    ExplainDetection,
    SetUpEngine,
)


class LandslideProvider(QgsProcessingProvider):
    """Everything from factors to error maps, in the order of the workflow."""

    def id(self) -> str:
        return "landslide"

    def name(self) -> str:
        return QCoreApplication.translate("LandslideProvider", "Landslide Mapper")

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "landslide_mapper.svg"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif"]

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS calls this name
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
