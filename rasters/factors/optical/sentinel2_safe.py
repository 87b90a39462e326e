"""Sentinel-2 products as downloaded (.SAFE folder or zip, L1C or L2A, any processing baseline): their tiles, images and
numbers.

Layout and meaning: Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD). Reflectance is (DN + the band's
offset) / quantification value, both from the product's own metadata: the offset (-1000) came with processing baseline
04.00 in January 2022, and older scenes are processed anew with it, so a date tells nothing. DN 0 is missing.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

from ....core.errors import InputError
from ...io.opening import layer_name
from .safe_files import Element, files_below, names_in, read_xml

METADATA = re.compile(r"^(MTD_MSI|S2\w_OPER_MTD_SAF|S2\w_USER_MTD_SAF)(?P<level>L1C|L2A)\w*\.xml$")
GRANULE = re.compile(r"/GRANULE/(?P<granule>[^/]+)/")
IMAGE = re.compile(r"_B(?P<band>\d[\dA])(_(?P<resolution>\d\d)m)?\.jp2$")
# Sentinel-2's band numbers (band_id) in the metadata, for products that do not list them themselves
BAND_IDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
QUANTIFICATION = {"L1C": ("QUANTIFICATION_VALUE",), "L2A": ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")}
SATURATED = (65535.0,)
OFFSET = {"L1C": "RADIO_ADD_OFFSET", "L2A": "BOA_ADD_OFFSET"}


@dataclass(frozen=True)
class Tile:
    """One granule: the finest image of each band by the contract's name, and the files that tell clouds, where there
    are any.
    """

    name: str
    images: dict[str, str]
    scene_classification: str = ""
    cloud_classification: str = ""
    cloud_polygons: str = ""


@dataclass(frozen=True)
class Product:
    """One product: reflectance of a band = DN x scale + offset; `level` is L1C (top of atmosphere) or L2A (surface)."""

    name: str
    level: str
    scale: float
    offsets: dict[str, float]
    tiles: tuple[Tile, ...]
    saturated: tuple[float, ...] = SATURATED


def find_products(path: str | Path) -> list[Product]:
    """All products at `path`: a .SAFE folder, its metadata file, a zip, or a folder that holds several of them.

    Raises InputError when there is none, when levels are mixed, or when the metadata cannot be understood.
    """
    place = Path(path)
    if not place.exists():
        raise InputError(f"The Sentinel-2 product {path} does not exist. Check the path.")
    place = place.parent if place.suffix.lower() == ".xml" else place
    roots = [] if place.suffix.lower() == ".zip" else product_roots(place.as_posix())
    zips = [place] if place.suffix.lower() == ".zip" else sorted(place.glob("*.zip"))
    roots += [root for archive in zips for root in product_roots(f"/vsizip/{archive.as_posix()}")]
    if not roots:
        raise InputError(
            f"{layer_name(path)} holds no Sentinel-2 product (no MTD_MSIL1C.xml or MTD_MSIL2A.xml). Choose the .SAFE "
            "folder or the zip as downloaded; for Sentinel-1 use 'Sentinel-1 backscatter'."
        )
    products = [read_product(root) for root in roots]
    if len({product.level for product in products}) > 1:
        raise InputError(
            f"{layer_name(path)} mixes L1C and L2A products. Keep the products of one level in the folder."
        )
    return products


def product_roots(folder: str) -> list[str]:
    """The folder itself where it is a product, else the products directly in it."""
    if metadata_name(folder):
        return [folder]
    return [f"{folder}/{name}" for name in names_in(folder) if metadata_name(f"{folder}/{name}")]


def metadata_name(folder: str) -> str:
    return next((name for name in names_in(folder) if METADATA.match(name)), "")


def read_product(root: str) -> Product:
    """Metadata and file list of one product; raises InputError when a tile or the quantification value is missing."""
    metadata = metadata_name(root)
    match = METADATA.match(metadata)
    level = match["level"] if match else ""
    tree, name = read_xml(f"{root}/{metadata}"), layer_name(root)
    quantification = next((number(entry) for key in QUANTIFICATION[level] for entry in tree.all(key)), math.nan)
    if not quantification > 0:
        raise InputError(
            f"The metadata {metadata} of {name} contain no quantification value. Download the product again."
        )
    tiles = tuple(read_tiles(root))
    if not tiles:
        raise InputError(f"{name} has no image in its GRANULE folder. Download the product again.")
    return Product(
        name,
        level,
        1 / quantification,
        {band: offset / quantification for band, offset in band_offsets(tree, level).items()},
        tiles,
        saturated_numbers(tree),
    )


def saturated_numbers(tree: Element) -> tuple[float, ...]:
    """The digital numbers that the metadata's Special_Values call saturated; 65535, as in all products, where they do
    not tell.
    """
    told = tuple(
        number(index)
        for special in tree.all("Special_Values")
        if any(text.text.strip().upper() == "SATURATED" for text in special.all("SPECIAL_VALUE_TEXT"))
        for index in special.all("SPECIAL_VALUE_INDEX")
    )
    return told or SATURATED


def band_offsets(tree: Element, level: str) -> dict[str, float]:
    """The number to add to the DN of each band; empty where the product has none (processing baselines before
    04.00).
    """
    listed = {
        entry.attributes.get("bandId", ""): entry.attributes.get("physicalBand", "")
        for entry in tree.all("Spectral_Information")
    }
    names = {
        **{str(index): band for index, band in enumerate(BAND_IDS)},
        **{key: band for key, band in listed.items() if band},
    }
    return {names.get(entry.attributes.get("band_id", ""), ""): number(entry) for entry in tree.all(OFFSET[level])}


def number(element: Element) -> float:
    """The element's text as a number, NaN where it is none."""
    try:
        return float(element.text)
    except ValueError:
        return math.nan


def read_tiles(root: str) -> list[Tile]:
    """The granules of a product by their files."""
    granules: dict[str, list[str]] = {}
    for path in files_below(root):
        match = GRANULE.search(path)
        if match:
            granules.setdefault(match["granule"], []).append(path)
    tiles = [read_tile(name, paths) for name, paths in granules.items()]
    return [tile for tile in tiles if tile.images]


def read_tile(name: str, paths: list[str]) -> Tile:
    finest: dict[str, tuple[int, str]] = {}
    for path in paths:
        match = IMAGE.search(path)
        if match and "/IMG_DATA/" in path:
            band, resolution = match["band"].lstrip("0"), int(match["resolution"] or 0)
            finest[f"B{band}"] = min(finest.get(f"B{band}", (resolution, path)), (resolution, path))
    return Tile(
        name,
        {band: path for band, (_, path) in finest.items()},
        scene_classification=last_with(paths, "SCL_20m.jp2") or last_with(paths, "SCL_60m.jp2"),
        cloud_classification=last_with(paths, "MSK_CLASSI_B00.jp2"),
        cloud_polygons=next(
            (path for path in paths if re.search(r"MSK_CLOUDS_(\w+_)?(B00_)?(MSIL1C|B00)\.gml$", path)), ""
        ),
    )


def last_with(paths: list[str], ending: str) -> str:
    return next((path for path in reversed(paths) if path.endswith(ending)), "")
