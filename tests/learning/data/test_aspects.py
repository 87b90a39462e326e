"""Aspects of foreign stacks, in training as in detection: degrees alone, and flat ground has no direction."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from landslide_mapper.core.bands import CIRCULAR, TERRAIN, Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.block_reader import BlockReader
from landslide_mapper.learning.data.raster_reader import RasterReader
from landslide_mapper.learning.data.scenes import pair_scenes

from ..training_scenes import write_raster

SIDE = 8
WHOLE = Window(row=0, column=0, height=SIDE, width=SIDE)


def aspect(path: Path, values: np.ndarray, name: str = "Aspect", unit: str = "", kind: str = "") -> Path:
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=1, dtype="float32", crs="EPSG:32654",
        transform=from_origin(500_000, 4_700_000, 10, 10),
    ) as stack:  # fmt: skip
        stack.write(values.astype(np.float32), 1)
        stack.set_band_description(1, name)
        if unit:
            stack.set_band_unit(1, unit)
        if kind:
            stack.update_tags(1, KIND=kind)
    return path


def angles(lowest: float) -> np.ndarray:
    values = np.linspace(5, 355, SIDE * SIDE).reshape(SIDE, SIDE)
    values[0] = lowest
    return values


def read(path: Path) -> np.ndarray:
    reader = RasterReader(path, "stack")
    values = reader.physical([1], WHOLE)[0]
    reader.close()
    return values


@pytest.mark.parametrize("name", ["Aspect", "aspect_30m", "ASPECT"])
def test_minus_one_is_flat_ground_without_direction(tmp_path: Path, name: str) -> None:
    values = read(aspect(tmp_path / "a.tif", angles(-1), name))
    assert np.isnan(values[0]).all() and np.isfinite(values[1:]).all()


def test_angles_from_minus_180_are_angles(tmp_path: Path) -> None:
    values = angles(-1) - np.where(angles(-1) > 180, 360, 0)
    np.testing.assert_allclose(read(aspect(tmp_path / "a.tif", values)), values, rtol=1e-6)


@pytest.mark.parametrize(("name", "kind"), [("aspect", "circular"), ("northness", ""), ("aspect_ratio", "")])
def test_what_is_no_foreign_aspect_keeps_its_minus_one(tmp_path: Path, name: str, kind: str) -> None:
    assert (read(aspect(tmp_path / "a.tif", angles(-1), name, kind=kind))[0] == -1).all()


@pytest.mark.parametrize(("name", "unit"), [("aspect", "radians"), ("aspect", "rad"), ("aspect_rad", "")])
def test_radians_are_refused_with_the_cure(tmp_path: Path, name: str, unit: str) -> None:
    stack = aspect(tmp_path / "stack.tif", np.radians(angles(30)), name, unit)
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    for use in (
        lambda: pair_scenes([stack], [labels], []),
        lambda: BlockReader(stack, [Band(name, TERRAIN, CIRCULAR)], "exclude"),
    ):
        with pytest.raises(InputError, match=r"is in radians, .*'Stack layers'"):
            use()
