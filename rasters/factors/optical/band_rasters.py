"""Plain band rasters of any optical sensor as optical bands: which band each is, its scale, its nodata, and their
common grid.
"""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np
from osgeo import gdal

from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.pixels.window import Window
from ...io.grid import Grid, read_window
from ...io.opening import description_of, holds_integers, layer_name, layer_stem, open_raster
from ...io.valid_pixels import mask_flags
from .optical import OpticalBand, Piece
from .sensor_bands import LANDSAT_OFFSET, LANDSAT_SCALE, NamedBand, is_landsat_surface_reflectance, named_bands
from .sensors import common_name
from .stored_reflectance import STORED_SCALE, stored_largest

ZERO_FRAME_SHARE = 0.01
LANDSAT_PIXEL_M = (28.0, 31.0)
SATURATED = 65535.0  # of Sentinel-2 in all its products, and no reflectance of any other sensor in 16 bits


def open_band_rasters(
    paths: Sequence[str], scale: float | None, feedback: Feedback
) -> tuple[list[OpticalBand], Grid, str]:
    """All bands of the rasters, the finest raster's grid, and the prefix that their descriptions share (`pre_` of
    `pre_B4`).

    `scale` replaces what the rasters declare. Raises InputError when a raster cannot be read, has another CRS than the
    first, or does not overlap the finest one.
    """
    datasets = [open_raster(path, "optical raster") for path in paths]
    grid = common_grid(datasets)
    bands, prefixes = [], set()
    stored: dict[str, float] = {}
    has_broad_near_infrared = any(common_name(text) == "B8" for dataset in datasets for text in texts_of(dataset))
    for dataset in datasets:
        numbers = colour_numbers(dataset)
        named = named_bands(dataset, numbers, has_broad_near_infrared)
        say_assumed_sensor(dataset, named, feedback)
        for number, band in zip(numbers, named):
            bands.append(OpticalBand(band.name, (plain_piece(dataset, number, scale, stored, feedback),)))
            prefixes.add(band.prefix)
    say_stored(stored, feedback)
    return bands, grid, prefixes.pop() if len(prefixes) == 1 else ""


def colour_numbers(dataset: gdal.Dataset) -> list[int]:
    """Numbers of all bands but an alpha band."""
    return [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]


def texts_of(dataset: gdal.Dataset) -> list[str]:
    """What tells the bands of a file: their descriptions, and the file's name."""
    names = [description_of(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1)]
    return [*names, layer_stem(dataset.GetDescription())]


def say_assumed_sensor(dataset: gdal.Dataset, named: Sequence[NamedBand], feedback: Feedback) -> None:
    """Say that band numbers were read as Sentinel-2's where nothing tells the sensor and the pixels are Landsat's."""
    assumed = [band.name for band in named if band.assumed and band.name not in ("B8A", "B12")]
    if assumed and LANDSAT_PIXEL_M[0] < Grid.of(dataset).pixel_size_m() < LANDSAT_PIXEL_M[1]:
        caution(
            feedback,
            f"{layer_name(dataset.GetDescription())} does not tell its sensor; its band number"
            f"{'s' if len(assumed) > 1 else ''} {', '.join(assumed)} {'are' if len(assumed) > 1 else 'is'} read as "
            "Sentinel-2's. If this is Landsat (its pixels have 30 m), name the bands blue, green, red, nir, swir1, "
            "swir2 or keep the product's file name (LC08_...).",
        )


def say_stored(stored: dict[str, float], feedback: Feedback) -> None:
    """Say which files, with their largest numbers, were read as stored reflectance; in one sentence, whatever their
    number.
    """
    if not stored:
        return
    names, largest = ", ".join(stored), max(stored.values())
    caution(
        feedback,
        f"Whole numbers up to {largest:g} and no declared scale in {names}: they are read as reflectance times 10,000, "
        "as Sentinel-2, HLS and PlanetScope store it. Set SCALE where that is wrong (1 keeps the numbers).",
    )


def common_grid(datasets: Sequence[gdal.Dataset]) -> Grid:
    """The grid of the finest raster; raises InputError when CRSs differ or a raster lies elsewhere."""
    grids = [Grid.of(dataset) for dataset in datasets]
    first, names = grids[0], [layer_name(dataset.GetDescription()) for dataset in datasets]
    for grid, name in zip(grids, names):
        if not grid.spatial_reference().IsSame(first.spatial_reference()):
            raise InputError(
                f"{name} has another coordinate reference system than {names[0]}. Run the rasters of each CRS on "
                "their own; 'Stack layers' brings the results onto one grid."
            )
    # Rounded, because rasters of one pixel size differ a little on the ground; of several as fine the first counts.
    finest = min(range(len(grids)), key=lambda position: float(f"{grids[position].pixel_size_m():.3g}"))
    west, south, east, north = grids[finest].bounds()
    for grid, name in zip(grids, names):
        other_west, other_south, other_east, other_north = grid.bounds()
        if other_west >= east or other_east <= west or other_south >= north or other_north <= south:
            raise InputError(f"{name} does not overlap {names[finest]}. Choose rasters of one place.")
    return grids[finest]


def plain_piece(
    dataset: gdal.Dataset, index: int, scale: float | None, stored: dict[str, float], feedback: Feedback
) -> Piece:
    """A band with the given scale, else the declared one, else the one of its product where the file name tells it,
    else 0.0001 where its numbers are stored reflectance; then the file and its largest number go into `stored`.

    An undeclared border of zeros counts as missing, aloud.
    """
    band, layer = dataset.GetRasterBand(index), layer_name(dataset.GetDescription())
    declared: dict[str, Any] = {}
    if scale is not None:
        declared.update(scale=scale, offset=0.0)
    elif holds_bare_numbers(band) and is_landsat_surface_reflectance(layer, description_of(band)):
        declared.update(scale=LANDSAT_SCALE, offset=LANDSAT_OFFSET, nodata=0)
        feedback.message(
            f"{layer}: surface reflectance of Landsat Collection 2, value x {LANDSAT_SCALE:.7f} - "
            f"{-LANDSAT_OFFSET:g}; 0 is missing."
        )
    elif (largest := stored_largest(band)) is not None:
        declared.update(scale=STORED_SCALE, offset=0.0)
        stored[layer] = max(largest, stored.get(layer, largest))
    if "nodata" not in declared and mask_flags(band) == gdal.GMF_ALL_VALID and has_zero_frame(band):
        declared.update(nodata=0)
        feedback.message(
            f"{layer} declares no nodata value, but zeros lie along its border: 0 is taken as missing. Declare a "
            "nodata value if 0 is valid."
        )
    told = scale is not None or "scale" in declared or not (holds_bare_numbers(band) or is_unscaled_decimal(band))
    return Piece(
        declaring(dataset, **declared) if declared else dataset,
        index,
        layer,
        saturated=(SATURATED,) if band.DataType == gdal.GDT_UInt16 else (),
        scale_told=told,
        source=dataset.GetDescription(),
    )


def declaring(
    dataset: gdal.Dataset, scale: float | None = None, offset: float = 0.0, nodata: float | None = None
) -> gdal.Dataset:
    """A virtual copy of the dataset whose bands declare another scale and offset, or another nodata value."""
    copy = gdal.Translate("", dataset, format="VRT")
    for number in range(1, copy.RasterCount + 1):
        band = copy.GetRasterBand(number)
        if scale is not None:
            band.SetScale(scale)
            band.SetOffset(offset)
        if nodata is not None:
            band.SetNoDataValue(nodata)
    return copy


def holds_bare_numbers(band: gdal.Band) -> bool:
    """Whether the band holds integers and declares neither scale nor offset."""
    return holds_integers(band) and band.GetScale() in (None, 1.0) and not band.GetOffset()


def is_unscaled_decimal(band: gdal.Band) -> bool:
    """Whether the band holds decimals and declares neither scale nor offset: reflectances, or numbers of any kind."""
    return not holds_integers(band) and band.GetScale() in (None, 1.0) and not band.GetOffset()


def has_zero_frame(band: gdal.Band) -> bool:
    """Whether an integer raster's outermost rows and columns hold zeros: the fill of a swath edge."""
    if not holds_integers(band):
        return False
    width, height = band.XSize, band.YSize
    frame = [
        Window(row=0, column=0, height=1, width=width),
        Window(row=height - 1, column=0, height=1, width=width),
        Window(row=0, column=0, height=height, width=1),
        Window(row=0, column=width - 1, height=height, width=1),
    ]
    zeros = np.concatenate([read_window(band, window).ravel() == 0 for window in frame])
    return bool(zeros.mean() >= ZERO_FRAME_SHARE)
