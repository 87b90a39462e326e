"""A small stack and a small model for the tests of detection, made with GDAL and the worker's own Python."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import EngineError
from landslide_mapper.engine.find_python import find_python, needs_of

ROOT = Path(__file__).resolve().parents[2]

SAVE_MODEL = """
import importlib.util, sys
root = sys.argv[1]
init = root + "/__init__.py"
spec = importlib.util.spec_from_file_location("landslide_mapper", init, submodule_search_locations=[root])
sys.modules["landslide_mapper"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
import torch
from landslide_mapper.core.bands import known_band
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.models.model_file import save_model
from landslide_mapper.models.registry import build
from pathlib import Path
bands = tuple(known_band(name) for name in ("B4", "slope", "aspect"))
torch.manual_seed(3)
network = build("unet", bands, width=0.125).eval()
with torch.no_grad():
    for parameter in network.head.parameters():
        parameter *= 8
card = ModelCard("test", "unet", bands, {"width": 0.125}, threshold=0.5)
save_model(Path(sys.argv[2]), network, card, "token")
"""


def save_model(path: Path) -> Path:
    """A U-Net with fixed random weights for the bands B4, slope and aspect; skips the test where there is no Python
    with PyTorch.
    """
    try:
        python = find_python(needs_of("detect"), "")
    except EngineError as error:
        pytest.skip(f"no Python with PyTorch for the worker: {error}")
    subprocess.run([str(python.path), "-c", SAVE_MODEL, str(ROOT), str(path)], check=True, timeout=120)
    return path


def write_stack(
    path: Path,
    names: tuple[str, ...] = ("elevation", "aspect", "B4", "slope"),
    epsg: int = 32654,
    size: tuple[int, int] = (120, 140),
) -> Path:
    """Smooth random bands; the top ten rows are missing in B4."""
    from scipy import ndimage

    generator = np.random.default_rng(2)
    stack = gdal.GetDriverByName("GTiff").Create(str(path), size[1], size[0], len(names), gdal.GDT_Float32)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        stack.SetProjection(reference.ExportToWkt())
    pixel = 0.0001 if epsg == 4326 else 10
    stack.SetGeoTransform((141.9 if epsg == 4326 else 500000, pixel, 0, 42.8 if epsg == 4326 else 4700000, 0, -pixel))
    for index, name in enumerate(names, start=1):
        values = 4 * ndimage.gaussian_filter(generator.normal(size=size), 4).astype(np.float32)
        if name == "aspect":
            values = np.mod(200 * values, 360)
        if name == "B4":
            values[:10] = np.nan
        stack.GetRasterBand(index).WriteArray(values)
        stack.GetRasterBand(index).SetDescription(name)
        stack.GetRasterBand(index).SetNoDataValue(np.nan)
    return path


def read(path: str | Path) -> np.ndarray:
    raster = gdal.Open(str(path))
    values: np.ndarray = raster.GetRasterBand(1).ReadAsArray()
    return values
