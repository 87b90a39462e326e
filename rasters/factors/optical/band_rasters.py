"""Plain band rasters of any optical sensor as optical bands: which band each is, its scale, its nodata, and their
common grid.
"""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np
from osgeo import gdal

from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.pixels.window import Window
from ...io.grid import Grid, read_window
from ...io.opening import description_of, layer_name, open_raster
from ...io.valid_pixels import mask_flags
from .optical import OpticalBand, Piece
from .sensor_bands import LANDSAT_OFFSET, LANDSAT_SCALE, band_name, is_landsat_surface_reflectance, own_prefix

ZERO_FRAME_SHARE = 0.01
INTEGERS = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)


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
    for dataset in datasets:
        for index in range(1, dataset.RasterCount + 1):
            if dataset.GetRasterBand(index).GetColorInterpretation() == gdal.GCI_AlphaBand:
                continue
            bands.append(OpticalBand(band_name(dataset, index), (plain_piece(dataset, index, scale, feedback),)))
            prefixes.add(own_prefix(description_of(dataset.GetRasterBand(index))))
    return bands, grid, prefixes.pop() if len(prefixes) == 1 else ""


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


def plain_piece(dataset: gdal.Dataset, index: int, scale: float | None, feedback: Feedback) -> Piece:
    """A band with the given scale, else the declared one, else the one of its product where the file name tells it.

    An undeclared border of zeros counts as missing, aloud.
    """
    band, layer = dataset.GetRasterBand(index), layer_name(dataset.GetDescription())
    declared: dict[str, Any] = {}
    if scale is not None:
        declared.update(scale=scale, offset=0.0)
    elif holds_bare_numbers(band) and is_landsat_surface_reflectance(layer):
        declared.update(scale=LANDSAT_SCALE, offset=LANDSAT_OFFSET, nodata=0)
        feedback.message(
            f"{layer}: surface reflectance of Landsat Collection 2, value x {LANDSAT_SCALE:.7f} - "
            f"{-LANDSAT_OFFSET:g}; 0 is missing."
        )
    if "nodata" not in declared and mask_flags(band) == gdal.GMF_ALL_VALID and has_zero_frame(band):
        declared.update(nodata=0)
        feedback.message(
            f"{layer} declares no nodata value, but zeros lie along its border: 0 is taken as missing. Declare a "
            "nodata value if 0 is valid."
        )
    return Piece(declaring(dataset, **declared) if declared else dataset, index, layer)


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
    return band.DataType in INTEGERS and band.GetScale() in (None, 1.0) and not band.GetOffset()


def has_zero_frame(band: gdal.Band) -> bool:
    """Whether an integer raster's outermost rows and columns hold zeros: the fill of a swath edge."""
    if band.DataType not in INTEGERS:
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
