"""Small layers for stacking, and what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from landslide_mapper.rasters.stack.stacking import Source, stack_layers

UTM, DEGREES = 32654, 4326
IMPORT_PACKAGE = """
import importlib.util, sys
from pathlib import Path
root = sys.argv[1]
init = root + "/__init__.py"
spec = importlib.util.spec_from_file_location("landslide_mapper", init, submodule_search_locations=[root])
module = importlib.util.module_from_spec(spec)
sys.modules["landslide_mapper"] = module
spec.loader.exec_module(module)
"""


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


def raster(
    path: Path,
    values: Any,
    corner: tuple[float, float] = (570000.0, 4740000.0),
    pixel: float = 10.0,
    epsg: int | None = UTM,
    geotransform: tuple[float, ...] | None = None,
    data_type: int = gdal.GDT_Float32,
    nodata: float | None = None,
    **band_metadata: str,
) -> str:
    """A GeoTIFF of one band (2-D values) or several (3-D)."""
    bands = np.asarray(values)
    bands = bands[None] if bands.ndim == 2 else bands
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), data_type)
    dataset.SetGeoTransform(geotransform or (corner[0], pixel, 0, corner[1], 0, -pixel))
    if epsg:
        dataset.SetProjection(wkt(epsg))
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        dataset.GetRasterBand(number).SetMetadata(band_metadata)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return str(path)


def stacked(tmp_path: Path, *layers: str, role: str = "optical", **settings: Any) -> np.ndarray:
    target = tmp_path / "stack.tif"
    stack_layers([Source(layer, role) for layer in layers], target, **settings)
    dataset = gdal.Open(str(target))
    return np.stack([dataset.GetRasterBand(number).ReadAsArray() for number in range(1, dataset.RasterCount + 1)])


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "stack" in path.name or "partial" in path.name)


class Listener:
    """Gathers messages; cancels after a number of progress reports."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.messages: list[str] = []
        self.reports = 0
        self.cancel_after = cancel_after

    def progress(self, fraction: float) -> None:
        assert 0 <= fraction <= 1 + 1e-9
        self.reports += 1

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)

    def is_cancelled(self) -> bool:
        return self.cancel_after is not None and self.reports >= self.cancel_after
