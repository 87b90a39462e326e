"""Sentinel-2 products as optical bands on one grid of a chosen pixel size, tiles mosaicked."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Sequence

from osgeo import osr

from ....core.bands import SENTINEL2_BANDS
from ....core.errors import InputError
from ....core.feedback import Feedback
from ...io.grid import Grid
from ...io.opening import layer_name, open_raster
from .band_rasters import declaring
from .indices import INDICES
from .optical import CloudMask, OpticalBand, Piece, Wanted
from .safe_files import IMAGE_DRIVERS
from .sentinel2_clouds import cloud_mask
from .sentinel2_safe import Product, Tile, find_products


def open_sentinel2(
    path: str | Path, wanted: Wanted, resolution: float, mask_clouds: bool, feedback: Feedback
) -> tuple[list[OpticalBand], Grid]:
    """The bands that are wanted (all 12 by default; B10 of L1C sees no ground) or that an index needs, and the grid
    over all tiles.

    The grid has the first tile's CRS and square pixels of `resolution` metres. Where tiles overlap the first one with a
    valid pixel counts. Raises InputError when the path holds no product or an image is missing.
    """
    products = find_products(path)
    names = needed_bands(wanted)
    tiles = [(product, tile) for product in products for tile in product.tiles]
    for product, tile in tiles:
        check_complete(product, tile, names)
    feedback.message(
        f"{layer_name(path)}: {products[0].level}, {len(tiles)} tile{'s' if len(tiles) > 1 else ''}, "
        f"{offset_sentence(products)}."
    )
    masks = [cloud_mask(tile, feedback) if mask_clouds else None for _, tile in tiles]
    bands = [
        OpticalBand(name, tuple(piece_of(product, tile, name, mask) for (product, tile), mask in zip(tiles, masks)))
        for name in names
    ]
    extents = [
        Grid.of(open_raster(next(iter(tile.images.values())), "Sentinel-2 image", drivers=IMAGE_DRIVERS))
        for _, tile in tiles
    ]
    return bands, mosaic_grid(extents, resolution)


def needed_bands(wanted: Wanted) -> list[str]:
    """Names of the bands to read, in the contract's order; raises InputError on names that are no band of
    Sentinel-2.
    """
    unknown = [name for name in wanted.bands if name not in SENTINEL2_BANDS]
    if unknown:
        raise InputError(f"Sentinel-2 has no band {', '.join(unknown)}. Choose from {', '.join(SENTINEL2_BANDS)}.")
    if not wanted.bands:
        return list(SENTINEL2_BANDS)
    of_indices = {band for index in wanted.indices for band in INDICES[index].bands}
    return [name for name in SENTINEL2_BANDS if name in wanted.bands or name in of_indices]


def check_complete(product: Product, tile: Tile, names: Sequence[str]) -> None:
    """Raise InputError when an image that is needed is not in the tile."""
    missing = [name for name in names if name not in tile.images]
    if missing:
        present = [name for name in SENTINEL2_BANDS if name in tile.images]
        raise InputError(
            f"{product.name} has no image of {', '.join(missing)} in {tile.name}; it has {', '.join(present)}. "
            "Download the product again, or name the bands you want in BANDS."
        )


def offset_sentence(products: Sequence[Product]) -> str:
    shifted = sum(bool(product.offsets) for product in products)
    if shifted == 0:
        return "no radiometric offset (processing baseline before 04.00)"
    return (
        "radiometric offset applied"
        if shifted == len(products)
        else "radiometric offset applied to the products that have one"
    )


def piece_of(product: Product, tile: Tile, name: str, mask: CloudMask | None) -> Piece:
    image = open_raster(tile.images[name], "Sentinel-2 image", drivers=IMAGE_DRIVERS)
    reflectance = declaring(image, scale=product.scale, offset=product.offsets.get(name, 0.0), nodata=0)
    return Piece(reflectance, 1, layer_name(tile.images[name]), mask, product.saturated, scale_told=True)


def mosaic_grid(tiles: Sequence[Grid], resolution: float) -> Grid:
    """North-up square pixels of `resolution` metres over all tiles, in the first one's CRS, corners on multiples from
    its corner.
    """
    first = tiles[0]
    boxes = [bounds_in(first, tile) for tile in tiles]
    x0, y0 = first.geotransform[0], first.geotransform[3]
    west, south, east, north = (pick(box[side] for box in boxes) for side, pick in enumerate((min, min, max, max)))
    slack = 1e-6  # of a pixel, so that rounding adds no row
    left, right = math.floor((west - x0) / resolution + slack), math.ceil((east - x0) / resolution - slack)
    lower, upper = math.floor((south - y0) / resolution + slack), math.ceil((north - y0) / resolution - slack)
    geotransform = (x0 + left * resolution, resolution, 0.0, y0 + upper * resolution, 0.0, -resolution)
    return Grid(first.crs, geotransform, right - left, upper - lower)


def bounds_in(reference: Grid, tile: Grid) -> tuple[float, float, float, float]:
    """West, south, east, north of a tile in the reference's CRS (a neighbouring UTM zone is transformed)."""
    here, there = tile.spatial_reference(), reference.spatial_reference()
    if here.IsSame(there):
        return tile.bounds()
    west, south, east, north = osr.CoordinateTransformation(here, there).TransformBounds(*tile.bounds(), 21)
    return west, south, east, north
