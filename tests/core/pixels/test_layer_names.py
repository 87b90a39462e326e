"""One name for a layer in both worlds, whatever its path."""

from __future__ import annotations

import pytest

from landslide_mapper.core.pixels.layer_names import layer_name, layer_stem


@pytest.mark.parametrize(
    ("path", "name", "stem"),
    [
        ("/a/b/stack.tif", "stack.tif", "stack"),
        ("/scenes/run_v1.2.tif", "run_v1.2.tif", "run_v1.2"),
        ('NETCDF:"/a/b.nc":Band1', "b.nc:Band1", "Band1"),
        ('HDF5:"/a/b.h5"://science/data/VV', "b.h5:science/data/VV", "VV"),
        ("GPKG:/a/b.gpkg:slope", "b.gpkg:slope", "slope"),
        ("GPKG:C:/a/b.gpkg:slope", "b.gpkg:slope", "slope"),
        ("/vsizip//a/b.zip/c.tif", "c.tif", "c"),
    ],
)
def test_names(path: str, name: str, stem: str) -> None:
    assert (layer_name(path), layer_stem(path)) == (name, stem)
