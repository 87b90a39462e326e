"""An HDF5 raster that takes values from another file is refused before GDAL opens it; all others are read."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.deformation.products.mintpy import open_placed
from landslide_mapper.rasters.io.opening import check_self_contained, open_raster

needs_hdf5 = pytest.mark.skipif(gdal.GetDriverByName("HDF5") is None, reason="this GDAL has no HDF5 driver")
needs_netcdf = pytest.mark.skipif(gdal.GetDriverByName("netCDF") is None, reason="this GDAL has no netCDF driver")

WRITE = """
import ctypes, pathlib, sys
import h5py, numpy
folder = pathlib.Path(sys.argv[1])
other = folder / "other.h5"

def external_link(file):
    file["group/img"] = h5py.ExternalLink(str(other), "/img")

def beside(file):
    file["img"] = h5py.ExternalLink("other.h5", "img")

def strange_names(file):
    file["\\x01\\n"] = h5py.ExternalLink("gr\\u00f6\\u00dfe/\\u65e5\\u672c.h5", "//img")

def many_links(file):
    for number in range(200):
        file[f"v{number:03}"] = numpy.arange(3)
    file["img"] = h5py.ExternalLink(str(other), "/img")

def long_name(file):
    for number in range(20):
        file[f"v{number:03}"] = numpy.arange(3)
    file["n" * 60000] = h5py.ExternalLink(str(other), "/img")

def external_storage(file):
    file.create_dataset("img", (4, 4), "u1", external=[(str(other), 0, 16)])

def virtual(file):
    layout = h5py.VirtualLayout((4, 4), "u1")
    layout[...] = h5py.VirtualSource(str(other), "img", (4, 4))
    file.create_virtual_dataset("img", layout)

def compressed_links(file):
    made = h5py.h5p.create(h5py.h5p.GROUP_CREATE)
    on_windows = pathlib.Path(h5py.__file__).with_name("hdf5.dll")
    compress = ctypes.CDLL(str(on_windows) if on_windows.exists() else h5py.h5p.__file__).H5Pset_deflate
    compress.argtypes = [ctypes.c_int64, ctypes.c_uint]
    assert compress(made.id, 6) >= 0
    group = h5py.Group(h5py.h5g.create(file.id, b"g", gcpl=made))
    for number in range(50):
        group[f"v{number}"] = h5py.ExternalLink(str(other), "/img")

def self_contained(file):
    for number in range(30):
        group, chance = file.create_group(f"g{number}"), numpy.random.default_rng(number)
        group["words"] = ["a", "bb"]
        group["img"] = chance.normal(size=(40, 50))
        group["img"].attrs["words"] = ["c", "d"]
        group["soft"], group["hard"] = h5py.SoftLink("/g0/img"), file["g0"]
        group.create_dataset("packed", data=chance.integers(0, 9, (99, 99)), chunks=(9, 9), compression="gzip")

versions = {
    "earliest": {},
    "latest": {"libver": "latest"},
    "ordered": {"track_order": True},
    "after_block": {"userblock_size": 1024},
}
with h5py.File(other, "w") as file:
    file["img"] = numpy.full((4, 4), 7, "u1")
for write in (external_link, beside, strange_names, many_links, long_name, external_storage, virtual, compressed_links,
              self_contained):
    for version, options in versions.items():
        with h5py.File(folder / f"{write.__name__}_{version}.h5", "w", **options) as file:
            write(file)
"""
KINDS = (
    "external_link",
    "beside",
    "strange_names",
    "many_links",
    "long_name",
    "external_storage",
    "virtual",
    "compressed_links",
)
VERSIONS = ("earliest", "latest", "ordered", "after_block")


@pytest.fixture(scope="module")
def files(engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Written by the worker's Python, because QGIS's own need not have h5py."""
    folder = tmp_path_factory.mktemp("hdf5")
    subprocess.run([str(engine_python), "-X", "utf8", "-c", WRITE, str(folder)], check=True)
    return folder


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_values_of_another_file(files: Path, kind: str, version: str) -> None:
    """In the formats of the library's first and latest versions, and behind a user block."""
    with pytest.raises(InputError, match=f"{kind}_{version}.h5.* may take values from other files"):
        check_self_contained(files / f"{kind}_{version}.h5")


@pytest.mark.parametrize("version", VERSIONS)
def test_what_leads_nowhere_else(files: Path, version: str) -> None:
    """Soft and hard links, text in global heaps, old groups in local heaps, compressed variables."""
    check_self_contained(files / f"self_contained_{version}.h5")
    check_self_contained(files / "other.h5")


@pytest.mark.parametrize("spelling", ['HDF5:"{}"://img', "HDF5:{}://img", 'NETCDF:"{}":img', "{}", "{}|option:A=B"])
def test_every_spelling_of_a_raster(files: Path, spelling: str) -> None:
    path = spelling.format(files / "external_storage_latest.h5")
    for opened in (open_raster, open_placed):
        with pytest.raises(InputError, match="may take values from other files"):
            opened(path, "DEM")


def test_in_an_archive(files: Path, tmp_path: Path) -> None:
    for kind in ("virtual_latest.h5", "virtual_after_block.h5"):
        with zipfile.ZipFile(tmp_path / f"{kind}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(files / kind, kind)
        with pytest.raises(InputError, match="may take values from other files"):
            open_raster(f"/vsizip/{tmp_path / kind}.zip/{kind}", "DEM")


@needs_hdf5
def test_gdal_does_follow_them(files: Path) -> None:
    """What the check is for: GDAL gives the bytes of another file as pixels."""
    values = gdal.Open(f'HDF5:"{files / "external_storage_earliest.h5"}"://img').ReadAsArray()
    assert values.tobytes() == (files / "other.h5").read_bytes()[:16]


def test_a_file_that_was_replaced_is_looked_at_again(files: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.h5"
    path.write_bytes((files / "self_contained_latest.h5").read_bytes())
    check_self_contained(path)
    path.write_bytes((files / "virtual_latest.h5").read_bytes())
    with pytest.raises(InputError):
        check_self_contained(path)


@needs_netcdf
@pytest.mark.parametrize("kind", ["NC", "NC2", "NC4", "NC4C"])
def test_netcdf_as_gdal_writes_it_is_read(tmp_path: Path, kind: str) -> None:
    source = gdal.GetDriverByName("MEM").Create("", 30, 20, 3, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    source.SetProjection(reference.ExportToWkt())
    source.SetGeoTransform((500000, 30, 0, 5200000, 0, -30))
    values = np.random.default_rng(1).normal(size=(3, 20, 30)).astype(np.float32)
    source.WriteArray(values)
    gdal.GetDriverByName("netCDF").CreateCopy(str(tmp_path / "a.nc"), source, options=[f"FORMAT={kind}"])
    assert np.array_equal(open_raster(f'NETCDF:"{tmp_path / "a.nc"}":Band2', "DEM").ReadAsArray(), values[1])
