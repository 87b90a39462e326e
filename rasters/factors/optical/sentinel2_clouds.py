"""What a Sentinel-2 product itself says about clouds, as masks."""

from __future__ import annotations

from osgeo import gdal, ogr

from ....core.caution import caution
from ....core.feedback import Feedback
from ...io.memory_source import memory_source
from ...io.opening import open_raster
from .optical import CloudMask
from .safe_files import IMAGE_DRIVERS, read_xml
from .sentinel2_safe import Tile

ogr.UseExceptions()

# Scene classification of L2A: 1 saturated or defective, 3 cloud shadow, 8 and 9 cloud (medium, high probability), 10
# thin cirrus
HIDDEN_CLASSES = (1, 3, 8, 9, 10)
# Bands of L1C's MSK_CLASSI since baseline 04.00: 1 opaque cloud, 2 cirrus (3 is snow)
CLOUD_BANDS = (1, 2)
POLYGON_MASK_PIXEL_M = 60


def cloud_mask(tile: Tile, feedback: Feedback) -> CloudMask | None:
    """The tile's mask from the scene classification (L2A), else the cloud raster (L1C since 04.00), else the cloud
    polygons (before).

    None, and a caution, where the product has none of them.
    """
    if tile.scene_classification:
        return CloudMask(
            open_raster(tile.scene_classification, "scene classification", drivers=IMAGE_DRIVERS), (1,), HIDDEN_CLASSES
        )
    if tile.cloud_classification:
        return CloudMask(open_raster(tile.cloud_classification, "cloud mask", drivers=IMAGE_DRIVERS), CLOUD_BANDS, (1,))
    if tile.cloud_polygons:
        return CloudMask(burned_polygons(tile.cloud_polygons, next(iter(tile.images.values()))), (1,), (1,))
    caution(feedback, f"{tile.name} has no cloud mask; its clouds stay in the image.")
    return None


def burned_polygons(path: str, image: str) -> gdal.Dataset:
    """The cloud polygons of an L1C tile as a byte raster of 60 m pixels over the extent of one of its images (3.3 MB
    for a tile).
    """
    extent = open_raster(image, "image", drivers=IMAGE_DRIVERS)
    x0, dx, _, y0, _, dy = extent.GetGeoTransform()
    columns = max(1, round(extent.RasterXSize * dx / POLYGON_MASK_PIXEL_M))
    rows = max(1, round(-extent.RasterYSize * dy / POLYGON_MASK_PIXEL_M))
    mask = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    mask.SetProjection(extent.GetProjection())
    mask.SetGeoTransform((x0, extent.RasterXSize * dx / columns, 0, y0, 0, extent.RasterYSize * dy / rows))
    source = memory_source("")
    layer = source.CreateLayer("clouds", extent.GetSpatialRef())
    for feature in read_xml(path).all("MaskFeature"):
        for polygon in feature.all("Polygon"):
            outline = ogr.Feature(layer.GetLayerDefn())
            outline.SetGeometry(polygon_of([ring.text for ring in polygon.all("posList")]))
            layer.CreateFeature(outline)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask


def polygon_of(rings: list[str]) -> ogr.Geometry:
    """A polygon from GML position lists "x y x y ...": the outer ring first, then the holes."""
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for positions in rings:
        ring, numbers = ogr.Geometry(ogr.wkbLinearRing), [float(value) for value in positions.split()]
        for x, y in zip(numbers[::2], numbers[1::2]):
            ring.AddPoint_2D(x, y)
        polygon.AddGeometry(ring)
    return polygon
