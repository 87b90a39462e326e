"""A VRT in a raster's place says all that the raster says, under the raster's own name."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.io.opening import open_raster
from landslide_mapper.rasters.io.wrapping import file_name, wrapped_raster


@pytest.fixture
def telling(tmp_path: Path) -> Path:
    """A raster that says a lot of itself."""
    path = tmp_path / "20200101_20200113.geo.unw.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6, 5, 1, gdal.GDT_Int16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500000, 10, 0, 4730000, 0, -10))
    dataset.SetMetadata({"PHASE_UNITS": "MILLIMETRES"})
    band = dataset.GetRasterBand(1)
    band.WriteArray(np.arange(30).reshape(5, 6))
    band.SetNoDataValue(3)
    band.SetUnitType("ft")
    band.SetScale(0.5)
    band.SetOffset(-1)
    band.SetDescription("height")
    band.SetMetadata({"KIND": "circular"})
    band.SetCategoryNames(["none", "one"])
    del dataset, band
    return path


def what_it_says(path: str) -> dict[str, object]:
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    return {
        "grid": Grid.of(dataset),
        "metadata": dataset.GetMetadata_Dict(),
        "band": (band.GetDescription(), band.GetUnitType(), band.GetScale(), band.GetOffset(), band.GetNoDataValue()),
        "band metadata": band.GetMetadata_Dict(),
        "categories": band.GetCategoryNames(),
        "pixels": band.ReadAsArray().tolist(),
        "valid": band.GetMaskBand().ReadAsArray().tolist(),
    }


@pytest.mark.parametrize("packed", ["zip", "gz", "plain"])
def test_says_what_the_raster_says(telling: Path, tmp_path: Path, packed: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(telling, f"folder/{telling.name}")
        archive.write(f"{telling}.aux.xml", f"folder/{telling.name}.aux.xml")  # the category names
    with gzip.open(f"{telling}.gz", "wb") as archive:
        archive.write(telling.read_bytes())
    source = {
        "zip": f"/vsizip/{tmp_path}/a.zip/folder/{telling.name}",
        "gz": f"/vsigzip/{telling}.gz",
        "plain": str(telling),
    }[packed]
    wrapped = wrapped_raster(source, ["NUM_THREADS=1"], "", tmp_path)
    assert Path(wrapped).name == telling.name
    assert what_it_says(wrapped) == what_it_says(source)


def test_another_crs_moves_the_pixels_nowhere(telling: Path, tmp_path: Path) -> None:
    other = osr.SpatialReference()
    other.ImportFromEPSG(32653)
    grid = Grid.of(open_raster(wrapped_raster(str(telling), [], other.ExportToWkt(), tmp_path)))
    assert grid.spatial_reference().IsSame(other)
    assert grid.geotransform == Grid.of(open_raster(telling)).geotransform


def test_two_rasters_of_one_name_do_not_meet(telling: Path, tmp_path: Path) -> None:
    assert wrapped_raster(str(telling), [], "", tmp_path) != wrapped_raster(str(telling), [], "", tmp_path)


def test_a_missing_raster_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        wrapped_raster(f"/vsizip/{tmp_path}/none.zip/a.tif", [], "", tmp_path)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("/vsizip//data/a.zip/folder/B4.tif", "B4.tif"),
        ("/vsigzip//data/dem.tif.gz", "dem.tif"),
        ("/vsizip//data/20200101_20200113.geo.unw.tif.zip", "20200101_20200113.geo.unw.tif"),
        ("/vsicurl/https://host/a/B8A.tif?token=x/y", "B8A.tif"),
        (r"C:\data\B4.tif", "B4.tif"),
        ('NETCDF:"/data/a.nc":height', "a.nc__height"),
    ],
)
def test_names(source: str, name: str) -> None:
    assert file_name(source) == name
