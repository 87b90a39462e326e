"""An output that is an input, another output or no file is refused before the work, however it is spelled; nothing is
touched.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Check = Callable[..., None]
LOST = "which would be lost"


@pytest.fixture
def check(provider: Any) -> Check:
    from qgis.core import QgsProcessingContext, QgsProject

    from landslide_mapper.algorithms.support.outputs.refusal import check_outputs

    def check_algorithm(name: str, **parameters: Any) -> None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        check_outputs(provider.algorithm(name).create(), parameters, context)

    return check_algorithm


def write_raster(path: Path) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.arange(64, dtype=np.float32).reshape(8, 8))
    dataset = None
    return path


def write_polygons(path: Path, driver: str = "GPKG") -> Path:
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer("areas", osr.SpatialReference(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    source.Destroy()
    return path


@pytest.fixture
def dem(tmp_path: Path) -> Path:
    return write_raster(tmp_path / "dem.tif")


def test_every_algorithm_refuses_to_write_over_any_of_its_inputs(check: Check, provider: Any, dem: Path) -> None:
    """Each destination of each algorithm is called as the file that stands behind each input."""
    from qgis.core import (
        QgsProcessingParameterFeatureSink,
        QgsProcessingParameterFolderDestination,
        QgsProcessingParameterRasterDestination,
    )

    from landslide_mapper.algorithms.support.outputs.input_files import WITHOUT_FILES

    before, tried = dem.read_bytes(), 0
    polygons = write_polygons(dem.with_name("areas.gpkg"))
    text = dem.with_name("table.txt")
    text.write_text("a table")
    for algorithm in provider.algorithms():
        if not hasattr(algorithm, "replaces_folder"):
            continue  # the graphical models, made of these
        for output in algorithm.destinationParameterDefinitions():
            if isinstance(output, QgsProcessingParameterFolderDestination):
                continue
            raster = isinstance(output, QgsProcessingParameterRasterDestination)
            file = dem if raster else polygons if isinstance(output, QgsProcessingParameterFeatureSink) else text
            for given in algorithm.parameterDefinitions():
                if given.isDestination() or isinstance(given, WITHOUT_FILES):
                    continue
                with pytest.raises(
                    Exception, match=rf"given as {output.name()}, is a file of the input {given.name()}"
                ):
                    check(algorithm.name(), **{given.name(): str(file), output.name(): str(file)})
                tried += 1
    assert tried > 150
    assert dem.read_bytes() == before


@pytest.mark.parametrize(
    "spelling",
    [
        lambda dem: str(dem.parent / "nowhere" / ".." / dem.name),
        lambda dem: f"{dem.parent}/./{dem.name}",
        lambda dem: f"{dem}|layername=x",
        lambda dem: f"file://{dem}",
        lambda dem: f"GTIFF_DIR:1:{dem}",
        lambda dem: f'NETCDF:"{dem}":z',
        lambda dem: f"/vsisubfile/0_100,{dem}",
        lambda dem: f"/vsigzip/{dem}",
        os.path.relpath,
    ],
)
def test_other_spellings_of_an_input(
    check: Check, dem: Path, spelling: Callable[[Path], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (dem.parent / "nowhere").mkdir()
    monkeypatch.chdir(dem.parent)
    with pytest.raises(Exception, match=LOST):
        check("terrainfactors", INPUT=spelling(dem), OUTPUT=str(dem))


@pytest.mark.posix("symbolic links without rights")
def test_links_of_both_kinds_and_linked_folders(check: Check, dem: Path) -> None:
    hard, soft, folder = (dem.with_name(name) for name in ("hard.tif", "soft.tif", "folder"))
    os.link(dem, hard)
    soft.symlink_to(dem)
    folder.symlink_to(dem.parent, target_is_directory=True)
    for output in (hard, soft, folder / dem.name):
        with pytest.raises(Exception, match=LOST):
            check("terrainfactors", INPUT=str(dem), OUTPUT=str(output))
        with pytest.raises(Exception, match=LOST):
            check("terrainfactors", INPUT=str(output), OUTPUT=str(dem))


def test_a_raster_of_which_a_virtual_one_is_made(check: Check, dem: Path) -> None:
    inner, outer = dem.with_name("inner.vrt"), dem.with_name("outer.vrt")
    for made, of in ((inner, dem), (outer, inner)):
        gdal.BuildVRT(str(made), [str(of)]).FlushCache()
    with pytest.raises(Exception, match=LOST):
        check("terrainfactors", INPUT=str(outer), OUTPUT=str(dem))


def test_layers_of_the_project_and_lists_of_them(check: Check, dem: Path) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsRasterLayer

    layer = QgsRasterLayer(str(dem), "the terrain")
    QgsProject.instance().addMapLayer(layer)
    try:
        for given in (layer, layer.id(), "the terrain"):
            with pytest.raises(Exception, match=LOST):
                check("stacklayers", TERRAIN=[given], OUTPUT=str(dem))
    finally:
        QgsProject.instance().removeMapLayer(layer)
    polygons = write_polygons(dem.with_name("areas.gpkg"))
    source = QgsProcessingFeatureSourceDefinition(f"{polygons}|layername=areas", True)
    with pytest.raises(Exception, match=LOST):
        check("updateinventory", DETECTIONS=source, OUTPUT=str(polygons))


def test_the_parts_of_a_shapefile(check: Check, tmp_path: Path) -> None:
    shape = write_polygons(tmp_path / "areas.shp", "ESRI Shapefile")
    with pytest.raises(Exception, match=LOST):
        check("landslidepolygons", STACK=str(shape.with_suffix(".dbf")), OUTPUT=str(shape))


def test_the_way_of_a_sink_around_the_file_name(check: Check, tmp_path: Path) -> None:
    polygons = write_polygons(tmp_path / "areas.gpkg")
    with pytest.raises(Exception, match=LOST):
        check("updateinventory", DETECTIONS=str(polygons), OUTPUT=f"ogr:{polygons}")
    with pytest.raises(Exception, match="knows no provider GPKG"):
        check("updateinventory", DETECTIONS=str(polygons), OUTPUT=f"GPKG:{polygons}:areas")
    with pytest.raises(Exception, match="knows no provider"):
        check("updateinventory", DETECTIONS=str(polygons), OUTPUT=str(tmp_path / "a:b.gpkg"))


@pytest.mark.parametrize(
    "place", ["/vsimem/a.tif", "/vsizip/a.zip/a.tif", "https://example.org/a.tif", "file:///a.tif"]
)
def test_places_that_are_no_file(check: Check, place: str) -> None:
    with pytest.raises(Exception, match="not the path of a file on this computer"):
        check("terrainfactors", OUTPUT=place)


def test_an_older_output_that_is_no_input_is_replaced(check: Check, dem: Path) -> None:
    check("terrainfactors", INPUT=str(dem), OUTPUT=str(write_raster(dem.with_name("older.tif"))))


def test_two_outputs_with_one_path(check: Check, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(Exception, match=r"Two outputs have the same file|are one file"):
        check("deformationrate", OUTPUT=str(tmp_path / "a.tif"), TIME_SERIES=str(tmp_path / "b" / ".." / "a.tif"))


@pytest.mark.posix("symbolic links without rights")
def test_two_outputs_with_one_path_through_a_link(check: Check, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder", target_is_directory=True)
    with pytest.raises(Exception, match="are one file"):
        check(
            "deformationrate",
            OUTPUT=str(tmp_path / "folder" / "a.tif"),
            TIME_SERIES=str(tmp_path / "link" / "a.tif"),
        )


@pytest.mark.posix("devices, pipes and sockets as files")
def test_devices_pipes_and_sockets(check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        monkeypatch.chdir(tmp_path)  # the path of a socket may have 108 characters
        listener.bind("socket")
        for place in ("/dev/null", str(tmp_path / "pipe"), str(tmp_path / "socket")):
            for key in ("OUTPUT", "REPORT", "POLYGONS", "METRICS"):
                with pytest.raises(Exception, match=rf"given as {key}, is a device or a pipe"):
                    check("errormap", **{key: place})


def test_a_folder_that_holds_the_input(check: Check, dem: Path) -> None:
    inside = dem.parent / "tiles"
    inside.mkdir()
    stack = write_raster(inside / "stack.tif")
    with pytest.raises(Exception, match=LOST):
        check("exporttiles", STACK=str(stack), OUTPUT=str(inside))
    with pytest.raises(Exception, match=LOST):
        check("importdataset", INPUT=str(inside), OUTPUT=str(inside))
    check("exporttiles", STACK=str(dem), OUTPUT=str(inside))


@pytest.mark.parametrize("algorithm", ["terrainfactors", "landslidepolygons"])
def test_a_name_after_which_qgis_reads_options(check: Check, dem: Path, algorithm: str) -> None:
    with pytest.raises(Exception, match="after which QGIS reads options"):
        check(algorithm, INPUT=str(dem), OUTPUT=f"{dem}|layername=a")
