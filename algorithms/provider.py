"""The Processing provider `landslide`: lists every algorithm of the plugin."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .accuracysample import AccuracySample
from .applycorrections import ApplyCorrections
from .coherencechange import CoherenceChange
from .comparemodels import CompareModels
from .deformationcomponents import DeformationComponents
from .deformationrate import DeformationRate
from .detectlandslides import DetectLandslides
from .errormap import ErrorMap
from .estimatearea import EstimateArea
from .explaindetection import ExplainDetection
from .exportmodel import ExportModel
from .exporttiles import ExportTiles
from .factoranalysis import FactorAnalysis
from .geologyfactors import GeologyFactors
from .importdataset import ImportDataset
from .landslidelabels import LandslideLabels
from .landslidepolygons import LandslidePolygonsFromRaster
from .mapscene import MapScene
from .opticalfactors import OpticalFactors
from .samplescene import SampleScene
from .sarchange import SarChange
from .sarfactors import SarFactors
from .sentinel1backscatter import Sentinel1Backscatter
from .setupengine import SetUpEngine
from .sizestatistics import SizeStatistics
from .stacklayers import StackLayers
from .suggestreview import SuggestReview
from .support.base import ICONS
from .support.graphical_model import graphical_models
from .terrainfactors import TerrainFactors
from .trainmodel import TrainModel
from .updateinventory import UpdateInventory

ALGORITHMS = (
    MapScene,
    SampleScene,
    TerrainFactors,
    Sentinel1Backscatter,
    SarFactors,
    SarChange,
    CoherenceChange,
    OpticalFactors,
    DeformationRate,
    DeformationComponents,
    GeologyFactors,
    StackLayers,
    LandslideLabels,
    ImportDataset,
    FactorAnalysis,
    TrainModel,
    CompareModels,
    ExportModel,
    DetectLandslides,
    LandslidePolygonsFromRaster,
    ErrorMap,
    ExplainDetection,
    SuggestReview,
    ApplyCorrections,
    UpdateInventory,
    AccuracySample,
    EstimateArea,
    SizeStatistics,
    ExportTiles,
    SetUpEngine,
)


class LandslideProvider(QgsProcessingProvider):
    """Everything from factors to error maps, in the order of the workflow, and the graphical models made of it."""

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self.add_models)

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
        self.add_models(self.id())

    def add_models(self, added: str) -> None:
        """Add the graphical models once this provider is registered: until then QGIS does not know the algorithms
        inside them.
        """
        if (
            added == self.id()
            and QgsApplication.processingRegistry().providerById(added) is self
            and self.algorithm("factors_to_stack") is None
        ):
            for model in graphical_models():
                self.addAlgorithm(model)
            self.algorithmsLoaded.emit()
