"""Outputs where Windows has its own kinds of places: another drive than the temporary folder's, a network drive by its
server's name (UNC) and by a letter, a drive's root. Terrain, a GeoPackage and SQLite's work table are written to each.
"""

from __future__ import annotations

import os
import struct
import tempfile
import uuid
from pathlib import Path
from typing import Iterator

import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.core.atomic_output import atomic_output
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.system.file_moves import move, remove_folder
from landslide_mapper.rasters.factors.terrain.terrain import derive_terrain
from landslide_mapper.rasters.inventory.matching import work_database
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.simulation.writing import write_polygons

gdal.UseExceptions()
ogr.UseExceptions()
on_windows = pytest.mark.skipif(os.name != "nt", reason="POSIX has no drives")
# What scripts/windows-python sets up; on a Windows machine the first is there for its administrators.
SERVER = Path("//localhost/c$")
MAPPED = Path("t:/")
OTHER_FILE_SYSTEMS = (Path("z:/dev/shm"), Path("d:/"), Path("/dev/shm"))


def folder_on(root: Path) -> Iterator[Path]:
    """A new folder there, which is removed afterwards."""
    folder = root / f"landslide Hänge {uuid.uuid4().hex}"
    try:
        folder.mkdir()
    except OSError:
        pytest.skip(f"{root} is not there or not writable")
    yield folder
    remove_folder(folder)


@pytest.fixture
def other_drive() -> Iterator[Path]:
    """A folder on another file system than the temporary folder."""
    temporary = Path(tempfile.gettempdir()).stat().st_dev
    others = [root for root in OTHER_FILE_SYSTEMS if root.is_dir() and root.stat().st_dev != temporary]
    if not others:
        pytest.skip("this machine has one file system only")
    yield from folder_on(others[0])


@pytest.fixture
def server() -> Iterator[Path]:
    yield from folder_on(SERVER)


@pytest.fixture
def mapped() -> Iterator[Path]:
    yield from folder_on(MAPPED)


def write_slope(folder: Path) -> None:
    """A plane of 45 degrees, read and written in the folder."""
    dem = folder / "dem.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(dem), 8, 8, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 4700000, 0, -10))
    dataset.WriteRaster(0, 0, 8, 8, b"".join(_float(10 * column) for _ in range(8) for column in range(8)))
    dataset = None
    derive_terrain(dem, ["slope"], "horn", folder / "terrain.tif", Silent())
    result = gdal.Open(str(folder / "terrain.tif"))
    assert result.GetRasterBand(1).ReadAsArray()[4, 4] == pytest.approx(45)


def _float(number: float) -> bytes:
    return struct.pack("f", number)


def write_tables(folder: Path) -> None:
    """A GeoPackage, renamed as every output is, and a work table of SQLite's."""
    grid = Grid(_utm(), (500000, 10, 0, 4700000, 0, -10), 8, 8)
    square = ogr.CreateGeometryFromWkt("POLYGON ((500000 4700000, 500020 4700000, 500020 4699980, 500000 4700000))")
    write_polygons(folder / "polygons.gpkg", grid, [("name", ogr.OFTString)], [(square, ("Rutschung",))])
    move(folder / "polygons.gpkg", folder / "landslides.gpkg")
    layers = ogr.Open(str(folder / "landslides.gpkg"))
    assert [row.GetField("name") for row in layers.GetLayer(0)] == ["Rutschung"]
    with work_database(folder / "work.sqlite") as work:
        work.execute("CREATE TABLE IF NOT EXISTS pairs_here (number INTEGER)")
        work.execute("INSERT INTO pairs_here VALUES (7)")
        assert work.execute("SELECT number FROM pairs_here").fetchall() == [(7,)]


def _utm() -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return str(reference.ExportToWkt())


def check_place(folder: Path) -> None:
    write_slope(folder)
    write_tables(folder)
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".sqlite") == [
        "dem.tif",
        "landslides.gpkg",
        "terrain.tif",
    ]


def test_another_drive_than_the_temporary_folders(other_drive: Path) -> None:
    check_place(other_drive)


def test_a_rename_to_another_drive_is_never_asked_for(other_drive: Path) -> None:
    """The system refuses it, so the temporary file lies beside its output."""
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "map.tif"
        file.write_bytes(b"pixels")
        with pytest.raises(OSError) as refused:
            file.replace(other_drive / "map.tif")
        assert not isinstance(refused.value, PermissionError)
    with atomic_output(other_drive / "map.tif") as whole:
        assert whole.parent == other_drive
        whole.write_bytes(b"pixels")
    assert (other_drive / "map.tif").read_bytes() == b"pixels"


@on_windows
def test_a_network_drive_by_its_servers_name(server: Path) -> None:
    assert server.drive == "\\\\localhost\\c$"
    check_place(server)


@on_windows
def test_a_network_drive_by_its_letter_stays_that_letter(mapped: Path) -> None:
    check_place(mapped)
    with atomic_output(mapped / "map.tif") as whole:
        assert whole.drive.lower() == "t:"
        whole.write_bytes(b"pixels")


@on_windows
def test_files_in_a_drives_root() -> None:
    """Windows itself lets only administrators write there."""
    target = Path(Path(tempfile.gettempdir()).anchor) / f"landslide {uuid.uuid4().hex}.tif"
    if not os.access(target.parent, os.W_OK):
        pytest.skip("the root of this drive is not writable")
    with atomic_output(target) as whole:
        whole.write_bytes(b"pixels")
    assert target.read_bytes() == b"pixels"
    assert not list(target.parent.glob(".landslide-partial-*"))
    target.unlink()
