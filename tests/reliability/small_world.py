"""A world in which every algorithm has something to do within a second: a simulated scene, a stack, labels, areas, a
small model.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .qgis_host import QgisHost
from .verdict import DONE

SIZE = 64
SMALL_TRAINING = {
    "ARCHITECTURE": "unet",
    "WIDTH": 0.02,
    "TILE_SIZE": 16,
    "BATCH_SIZE": 4,
    "EPOCHS": 6,
    "DEVICE": "cpu",
    "MISSING": "fill",
}


@dataclass(frozen=True)
class SmallWorld:
    """The inputs, all below `folder`."""

    folder: Path

    @property
    def scene(self) -> Path:
        return self.folder / "scene"

    @property
    def stack(self) -> Path:
        return self.folder / "stack.tif"

    @property
    def labels(self) -> Path:
        return self.folder / "labels.tif"

    @property
    def model(self) -> Path:
        return self.folder / "model.safetensors"

    @property
    def probability(self) -> Path:
        return self.folder / "probability.tif"

    @property
    def test_area(self) -> Path:
        return self.folder / "test_area.gpkg"

    def inputs_of(self, algorithm: str) -> dict[str, Any]:
        """The parameters of an algorithm without its outputs."""
        scenes = {"STACKS": [str(self.stack)], "LABELS": [str(self.labels)]}
        optical = [str(path) for path in sorted((self.scene / "sentinel2").glob("B*.tif"))]
        interferograms = self.scene / "interferograms"
        series = self.scene / "sentinel1_series" / "descending"
        coherence = self.scene / "coherence" / "descending"
        table: dict[str, dict[str, Any]] = {
            "samplescene": {"SEED": 5, "SIZE": SIZE},
            "terrainfactors": {
                "INPUT": str(self.scene / "dem.tif"),
                "FACTORS": ["elevation", "slope", "aspect", "twi"],
            },
            "sarfactors": {
                "VV": str(self.scene / "sentinel1" / "VV.tif"),
                "VH": str(self.scene / "sentinel1" / "VH.tif"),
                "FACTORS": ["VV", "VH", "RVI"],
            },
            "sarchange": {
                "PRE": [str(path) for path in sorted((series / "before").glob("*_VV.tif"))[:4]],
                "POST": [str(path) for path in sorted((series / "after").glob("*_VV.tif"))[:1]],
            },
            "coherencechange": {
                "INPUT": [str(path) for path in sorted(coherence.glob("*.tif"))],
                "EVENT": "2022-02-25",
            },
            "opticalfactors": {"INPUT": optical[:4], "INDICES": []},
            "deformationrate": {
                "INPUT": [str(path) for path in sorted(interferograms.glob("*_unw.tif"))[:12]],
                "COHERENCE": [str(path) for path in sorted(interferograms.glob("*_coh.tif"))[:12]],
                "MAX_TEMPORAL_BASELINE": 400,
            },
            "geologyfactors": {
                "INPUT": str(self.scene / "geology.gpkg"),
                "FIELD": "lithology",
                "GRID": str(self.scene / "dem.tif"),
            },
            "stacklayers": {"OPTICAL": optical[:2], "TERRAIN": [str(self.folder / "terrain.tif")]},
            "landslidelabels": {
                "INPUT": str(self.scene / "landslides.gpkg"),
                "STACK": str(self.stack),
                "AREA": str(self.scene / "mapped_area.gpkg"),
            },
            "factoranalysis": {"STACK": str(self.stack), "LABELS": str(self.labels), "SAMPLES": 500},
            "trainmodel": {**scenes, **SMALL_TRAINING},
            "comparemodels": {
                **scenes,
                **{key: value for key, value in SMALL_TRAINING.items() if key != "ARCHITECTURE"},
                "EPOCHS": 2,
                "TEST_AREA": str(self.test_area),
                "EXPERIMENTS": "custom",
                "CUSTOM": "red; unet; B4\nall; unet; all",
            },
            "detectlandslides": {
                "STACK": str(self.stack),
                "MODEL": str(self.model),
                "THRESHOLD": 0.095,
                "DEVICE": "cpu",
                "TILE_SIZE": 32,
            },
            "explaindetection": {"STACK": str(self.stack), "MODEL": str(self.model)},
            "exportmodel": {"MODEL": str(self.model)},
            "landslidepolygons": {"INPUT": str(self.probability), "THRESHOLD": 0.095, "STACK": str(self.stack)},
            "errormap": {"PREDICTION": str(self.probability), "LABELS": str(self.labels), "THRESHOLD": 0.095},
        }
        return dict(table[algorithm])


OUTPUT_NAMES = {
    "samplescene": {"OUTPUT": "sample"},
    "terrainfactors": {"OUTPUT": "terrain.tif"},
    "sarfactors": {"OUTPUT": "sar.tif"},
    "sarchange": {"OUTPUT": "change.tif", "REPORT": "change.html"},
    "coherencechange": {"OUTPUT": "loss.tif"},
    "opticalfactors": {"OUTPUT": "optical.tif"},
    "deformationrate": {
        "OUTPUT": "deformation.tif",
        "TEMPORAL_COHERENCE": "coherence.tif",
        "TIME_SERIES": "series.tif",
        "REPORT": "rates.html",
    },
    "geologyfactors": {"OUTPUT": "geology.tif", "LEGEND": "legend.csv"},
    "stacklayers": {"OUTPUT": "stacked.tif"},
    "landslidelabels": {"OUTPUT": "labelled.tif"},
    "factoranalysis": {"REPORT": "factors.html", "TABLE": "factors.csv", "CORRELATION": "correlation.csv"},
    "trainmodel": {"OUTPUT": "trained.safetensors", "REPORT": "training.html", "LOG": "training.csv"},
    "comparemodels": {"TABLE": "compared.csv", "REPORT": "compared.html"},
    "detectlandslides": {
        "OUTPUT": "landslides.gpkg",
        "PROBABILITY": "detected.tif",
        "MASK": "mask.tif",
        "UNCERTAINTY_MAP": "uncertainty.tif",
    },
    "explaindetection": {"OUTPUT": "heat.tif", "REPORT": "explained.html", "TABLE": "importance.csv"},
    "exportmodel": {"OUTPUT": "exported.onnx"},
    "landslidepolygons": {"OUTPUT": "polygons.gpkg"},
    "errormap": {"OUTPUT": "errors.tif", "POLYGONS": "errors.gpkg", "REPORT": "errors.html", "METRICS": "errors.json"},
}
IN_QGIS = tuple(
    name
    for name in OUTPUT_NAMES
    if name
    not in ("factoranalysis", "trainmodel", "comparemodels", "detectlandslides", "explaindetection", "exportmodel")
)
IN_WORKER = tuple(name for name in OUTPUT_NAMES if name not in IN_QGIS)


def outputs_in(folder: Path, algorithm: str) -> dict[str, Path]:
    """The output files of an algorithm, by parameter, in a folder."""
    return {key: folder / name for key, name in OUTPUT_NAMES[algorithm].items()}


def make_world(folder: Path, host: QgisHost) -> SmallWorld:
    """Make everything by the product's own algorithms; raises RuntimeError where one fails."""
    folder.mkdir(parents=True, exist_ok=True)
    world = SmallWorld(folder)
    run(host, "samplescene", {**world.inputs_of("samplescene"), "OUTPUT": str(world.scene)})
    run(
        host,
        "terrainfactors",
        {
            **world.inputs_of("terrainfactors"),
            "FACTORS": ["elevation", "slope", "aspect"],
            "OUTPUT": str(folder / "terrain.tif"),
        },
    )
    red = [str(world.scene / "sentinel2" / "B4.tif")]
    run(host, "stacklayers", {"OPTICAL": red, "TERRAIN": [str(folder / "terrain.tif")], "OUTPUT": str(world.stack)})
    run(host, "landslidelabels", {**world.inputs_of("landslidelabels"), "OUTPUT": str(world.labels)})
    write_test_area(world.stack, world.test_area)
    trained = folder / "training" / "model.safetensors"
    trained.parent.mkdir()
    run(host, "trainmodel", {**world.inputs_of("trainmodel"), "OUTPUT": str(trained)})
    shutil.move(str(trained), world.model)
    trained.parent.rmdir()
    detected = {"OUTPUT": str(folder / "landslides.gpkg"), "PROBABILITY": str(world.probability)}
    run(host, "detectlandslides", {**world.inputs_of("detectlandslides"), **detected})
    return world


def run(host: QgisHost, algorithm: str, parameters: dict[str, Any]) -> None:
    ended = host.run(algorithm, parameters)
    if ended.outcome != DONE:
        raise RuntimeError(f"{algorithm}: {ended.sentence}\n{ended.shown[-3000:]}")


def write_test_area(raster: Path, target: Path) -> None:
    """A polygon over the eastern third of a raster."""
    from osgeo import gdal, ogr, osr

    dataset = gdal.Open(str(raster))
    left, width, _, top, _, height = dataset.GetGeoTransform()
    right, bottom = left + width * dataset.RasterXSize, top + height * dataset.RasterYSize
    west = right - (right - left) / 3
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = source.CreateLayer("test_area", osr.SpatialReference(wkt=dataset.GetProjection()), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            f"POLYGON (({west} {top}, {right} {top}, {right} {bottom}, {west} {bottom}, {west} {top}))"
        )
    )
    layer.CreateFeature(feature)
    source.Destroy()
