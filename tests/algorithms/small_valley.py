"""A valley of 64 x 64 pixels with everything that the algorithms hand on to each other, made without a worker's work
but the saving of a model.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.simulation.sample_scene import make_scene

from .detection_inputs import save_model

SIZE = 64


def make_valley(folder: Path, sentinel2: Any) -> Path:
    """Fill `folder` through the toolbox; QGIS runs and has the provider. `sentinel2` makes a product with clouds."""
    import processing

    def run(name: str, **inputs: Any) -> None:
        processing.run(name, inputs)

    scene = folder / "scene"
    make_scene(scene, 1, SIZE, 10.0, Silent())
    run("landslide:terrainfactors", INPUT=str(scene / "dem.tif"), OUTPUT=str(folder / "terrain.tif"))
    optical = {"INPUT": files(scene, "sentinel2/B[48].tif"), "INDICES": ["NDVI"]}
    run("landslide:opticalfactors", **optical, OUTPUT=str(folder / "optical.tif"))
    parts = {"OPTICAL": [str(folder / "optical.tif")], "TERRAIN": [str(folder / "terrain.tif")]}
    run("landslide:stacklayers", **parts, OUTPUT=str(folder / "stack.tif"))
    slides = {"INPUT": str(scene / "landslides.gpkg"), "STACK": str(folder / "stack.tif")}
    run("landslide:landslidelabels", **slides, OUTPUT=str(folder / "labels.tif"))
    save_model(folder / "model.safetensors")
    shutil.copy(folder / "model.safetensors", folder / "other_model.safetensors")
    write_probability(folder / "probability.tif", folder / "stack.tif", 1)
    write_probability(folder / "uncertainty.tif", folder / "stack.tif", 2)
    for name, stripe in {"west": (0.0, 0.5), "east": (0.5, 1.0), "middle": (0.3, 0.7)}.items():
        run("native:extenttolayer", INPUT=extent(folder, *stripe), OUTPUT=str(folder / f"{name}.gpkg"))
    make_layers(folder)
    classes = np.full((SIZE, SIZE), 4)
    classes[: SIZE // 2] = 9  # high cloud probability in the scene classification
    sentinel2.Sentinel2Product(size=60, classification=classes[:60, :60]).write(folder)
    return folder


def make_layers(folder: Path) -> None:
    """Polygons, points and rasters that only some algorithms take."""
    import processing

    def run(name: str, **inputs: Any) -> str:
        return str(processing.run(name, inputs)["OUTPUT"])

    slides = str(folder / "scene" / "landslides.gpkg")
    run("native:extenttolayer", INPUT=extent(folder, 0, 1), OUTPUT=str(folder / "whole.gpkg"))
    shutil.copy(slides, folder / "slides.gpkg")
    grown = {"INPUT": slides, "DISTANCE": 25, "SEGMENTS": 3, "END_CAP_STYLE": 0, "JOIN_STYLE": 0, "MITER_LIMIT": 2}
    run("native:buffer", **grown, DISSOLVE=False, OUTPUT=str(folder / "many.gpkg"))
    half = {"INPUT": str(folder / "many.gpkg"), "EXPRESSION": "$id % 2 = 0"}
    run("native:extractbyexpression", **half, OUTPUT=str(folder / "few.gpkg"))
    for name, verdict in (("verdicts", "accepted"), ("other_verdicts", "rejected")):
        field = {"FIELD_NAME": "verdict", "FIELD_TYPE": 2, "FIELD_LENGTH": 20, "FORMULA": f"'{verdict}'"}
        run("native:fieldcalculator", INPUT=slides, **field, OUTPUT=str(folder / f"{name}.gpkg"))
    shape = {"TYPE": 2, "EXTENT": extent(folder, 0, 1), "HSPACING": 160, "VSPACING": 160, "CRS": crs_of(folder)}
    run("native:creategrid", **shape, OUTPUT=str(folder / "tiles.gpkg"))
    geology = {"INPUT": str(folder / "scene" / "geology.gpkg"), "EXPRESSION": "$id > 1"}
    run("native:extractbyexpression", **geology, OUTPUT=str(folder / "other_geology.gpkg"))
    first = {"DETECTIONS": slides, "DATE": "2023-05-01", "OUTPUT": str(folder / "inventory.gpkg")}
    run("landslide:updateinventory", **first)
    sample = {"MAP": str(folder / "probability.tif"), "THRESHOLD": 0.5, "SAMPLES": 40}
    run("landslide:accuracysample", **sample, OUTPUT=str(folder / "empty_points.gpkg"))
    for name, rule in (("points", "1"), ("other_points", "5")):
        interpreted = {"FIELD_NAME": "reference", "FIELD_TYPE": 2, "FIELD_LENGTH": 20}
        words = f"if($id % {rule} = 0, \"stratum\", if(\"stratum\" = 'landslide', 'not landslide', 'landslide'))"
        points = {"INPUT": str(folder / "empty_points.gpkg"), **interpreted, "FORMULA": words}
        run("native:fieldcalculator", **points, OUTPUT=str(folder / f"{name}.gpkg"))
    bare = {"INPUT": str(folder / "points.gpkg"), "COLUMN": ["threshold"]}
    run("native:deletecolumn", **bare, OUTPUT=str(folder / "bare_points.gpkg"))
    write_learnt(folder)
    for name, factor in (("squares", 1.0), ("larger_squares", 1.5)):
        write_squares(folder / f"{name}.gpkg", crs_of(folder), factor)
    gdal.Warp(str(folder / "coarse.tif"), str(folder / "terrain.tif"), xRes=20, yRes=20)
    for number, factor in ((1, 3.0), (2, -2.0)):
        write_rate(folder / f"rate_{number}.tif", folder / "stack.tif", number, factor)
    write_series(folder)


def write_squares(target: Path, crs: str, factor: float) -> None:
    """A hundred squares far apart, their areas of an inverse gamma distribution."""
    from scipy import stats

    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = source.CreateLayer("squares", reference, ogr.wkbPolygon)
    areas = stats.invgamma(1.4, scale=1e3).ppf(np.linspace(0.005, 0.995, 100))
    for number, side in enumerate(np.sqrt(factor * areas)):
        x, y = 500_000 + 2_000 * (number % 10), 4_000_000 + 2_000 * (number // 10)
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = ((x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y))
        ring = ", ".join(f"{left} {bottom}" for left, bottom in corners)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)


def write_learnt(folder: Path) -> None:
    """The probability of a model that has learnt from the west, as detection notes it."""
    gdal.VectorTranslate(
        "/vsimem/west.geojson", str(folder / "west.gpkg"), format="GeoJSON", dstSRS="EPSG:4326", reproject=True
    )
    file = gdal.VSIFOpenL("/vsimem/west.geojson", "rb")
    text = gdal.VSIFReadL(1, 10**6, file).decode()
    gdal.VSIFCloseL(file)
    learnt = gdal.GetDriverByName("GTiff").CreateCopy(
        str(folder / "learnt.tif"), gdal.Open(str(folder / "probability.tif"))
    )
    learnt.SetMetadataItem("LANDSLIDE_MAPPER_LEARNT_AREA", text)


def crs_of(folder: Path) -> str:
    from qgis.core import QgsRasterLayer

    return str(QgsRasterLayer(str(folder / "stack.tif")).crs().authid())


def write_rate(target: Path, grid: Path, seed: int, factor: float) -> None:
    """A rate in mm/year as 'Deformation rate' describes it."""
    write_probability(target, grid, seed)
    raster = gdal.Open(str(target), gdal.GA_Update)
    band = raster.GetRasterBand(1)
    band.WriteArray(factor * band.ReadAsArray())
    band.SetDescription("deformation_rate")
    band.SetUnitType("mm/year")


def write_series(folder: Path) -> None:
    """Coherence before and across an event, and radar images of many dates, all of one orbit."""
    (folder / "coherence").mkdir()
    for number, dates in enumerate(
        ("20230101_20230113", "20230107_20230119", "20230113_20230125", "20230119_20230131")
    ):
        write_probability(folder / "coherence" / f"{dates}_coh.tif", folder / "stack.tif", 10 + number)
    (folder / "hyp3").mkdir()
    for path in sorted((folder / "scene" / "interferograms").glob("*_unw.tif"))[:6]:
        first, second = (f"{date}T120000" for date in path.name.split("_")[:2])
        shutil.copy(path, folder / "hyp3" / f"S1AA_{first}_{second}_VVP012_INT80_G_weF_ABCD_unw_phase.tif")
    (folder / "radar").mkdir()
    (folder / "twins").mkdir()
    generator = np.random.default_rng(3)
    backscatter = gdal.Open(str(folder / "scene" / "sentinel1" / "VV.tif"))
    names = [*(f"pre_VV_2022{month:02d}05" for month in range(1, 9)), "post_VV_20230305", "post_VV_20230405"]
    twins = [
        f"S1A_IW_{date}T120000_DVP_RTC10_G_gpuned_0001_VV" for date in ("20220105", "20220117", "20220129", "20220210")
    ]
    twins += [f"S1B_IW_{date}T120000_DVP_RTC10_G_gpuned_0001_VV" for date in ("20220216", "20220228")]
    for place in [*(f"radar/{name}" for name in names), *(f"twins/{name}" for name in twins)]:
        raster = gdal.GetDriverByName("GTiff").CreateCopy(str(folder / f"{place}.tif"), backscatter)
        band = raster.GetRasterBand(1)
        values = band.ReadAsArray()
        band.WriteArray((values * generator.gamma(8, 1 / 8, values.shape)).astype(np.float32))
        band.SetDescription("VV")


def files(folder: Path, pattern: str) -> list[str]:
    return [str(path) for path in sorted(folder.glob(pattern))]


def extent(folder: Path, left: float, right: float) -> str:
    """A vertical stripe of the valley as QGIS writes extents."""
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(folder / "stack.tif"))
    whole = layer.extent()
    x = [whole.xMinimum() + share * whole.width() for share in (left, right)]
    return f"{x[0]},{x[1]},{whole.yMinimum()},{whole.yMaximum()} [{layer.crs().authid()}]"


def write_probability(target: Path, grid: Path, seed: int) -> None:
    """Blobs between 0 and 1 on the grid of a stack."""
    from scipy import ndimage

    source = gdal.Open(str(grid))
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(SIZE, SIZE)), 2)
    raster = gdal.GetDriverByName("GTiff").Create(str(target), SIZE, SIZE, 1, gdal.GDT_Float32)
    raster.SetGeoTransform(source.GetGeoTransform())
    raster.SetProjection(source.GetProjection())
    raster.GetRasterBand(1).WriteArray((1 / (1 + np.exp(-12 * noise))).astype(np.float32))
    raster.GetRasterBand(1).SetNoDataValue(np.nan)


def turned(raster: str) -> str:
    """A copy of a raster beside it, upside down."""
    path = Path(raster)
    copy = path.with_name(f"turned_{path.name}")
    if not copy.exists():
        whole = gdal.GetDriverByName("GTiff").CreateCopy(str(copy), gdal.Open(raster))
        for number in range(1, whole.RasterCount + 1):
            band = whole.GetRasterBand(number)
            band.WriteArray(np.flipud(band.ReadAsArray()))
    return str(copy)
