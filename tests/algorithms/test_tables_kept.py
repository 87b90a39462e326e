"""A run that fails, is cancelled or killed leaves an older table of a GeoPackage or PostGIS as it was: rows, style and
neighbours; for every algorithm that writes features.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import OutputError

from .detection_inputs import save_model, write_stack
from .postgis_server import CURE, postgis_server, server_programs

Run = Callable[..., "dict[str, Any]"]
Content = Callable[[], "dict[str, list[Any]]"]
STYLE = "a style of the user's"
SIDE = 40


@pytest.fixture(scope="module")
def server(qgis_app: Any) -> Iterator[str]:
    programs = server_programs() if os.name == "posix" else None
    if programs is None:
        pytest.skip(f"there is no PostgreSQL with PostGIS here: {CURE}")
    with postgis_server(programs) as connection:
        yield connection


def write_raster(path: Path, values: np.ndarray[Any, Any]) -> str:
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetProjection(crs().ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def crs() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


@pytest.fixture(scope="module")
def model(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("model") / "model.safetensors")


@pytest.fixture
def inputs(tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[str], dict[str, Any]]:
    """What each algorithm needs besides its sink."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    values = np.full((SIDE, SIDE), 0.2, np.float32)
    values[::4, ::4] = 0.9
    probability = write_raster(folder / "probability.tif", values)
    mask = write_raster(folder / "mask.tif", (values > 0.5).astype(np.uint8))
    slides = write_squares(folder / "slides.gpkg", 12)

    def inputs_of(algorithm: str) -> dict[str, Any]:
        if algorithm == "detectlandslides":
            stack = write_stack(folder / "stack.tif", size=(64, 64))
            given = {"STACK": str(stack), "MODEL": str(request.getfixturevalue("model"))}
            return {**given, "DEVICE": "cpu", "THRESHOLD": 0.5, "PROBABILITY": str(tmp_path / "p.tif")}
        return {
            "landslidepolygons": {"INPUT": probability},
            "errormap": {"PREDICTION": mask, "LABELS": mask, "OUTPUT": str(tmp_path / "error.tif")},
            "suggestreview": {"PROBABILITY": probability, "SIDE": 100, "COUNT": 9},
            "accuracysample": {"MAP": mask, "SAMPLES": 50},
            "updateinventory": {"DETECTIONS": slides, "DATE": "2018-09-11", "OUTPUT": str(tmp_path / "inventory.gpkg")},
        }[algorithm]

    return inputs_of


def write_squares(path: Path, number: int) -> str:
    database = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = database.CreateLayer(path.stem, crs(), ogr.wkbPolygon)
    for x in range(500_000, 500_000 + 40 * number, 40):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({x} 0, {x + 20} 0, {x + 20} 20, {x} 20, {x} 0))"))
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture(params=["GeoPackage", "PostGIS"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Content]:
    """The destination of a table with five rows and a style beside another table, and what all of them hold."""
    if request.param == "GeoPackage":
        path = str(tmp_path / "of the user.gpkg")
        database = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
        fill(database, [])
        return f"ogr:dbname='{path}' table=\"slides\" (geom)", lambda: content(path)
    connection = request.getfixturevalue("server")
    fill(gdal.OpenEx(f"PG:{connection}", gdal.OF_VECTOR | gdal.OF_UPDATE), ["OVERWRITE=YES"])
    return f'postgres://{connection} table="public"."slides" (geom)', lambda: content(f"PG:{connection}")


def fill(database: gdal.Dataset, options: list[str]) -> None:
    for name in ("slides", "roads"):
        layer = database.CreateLayer(name, crs(), ogr.wkbPolygon, options)
        layer.CreateField(ogr.FieldDefn("what", ogr.OFTString))
        for number in range(5):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["what"] = f"{name} {number}"
            layer.CreateFeature(feature)
    styles = database.CreateLayer("layer_styles", None, ogr.wkbNone, options)
    for name in ("f_table_name", "styleqml"):
        styles.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    feature = ogr.Feature(styles.GetLayerDefn())
    feature["f_table_name"], feature["styleqml"] = "slides", STYLE
    styles.CreateFeature(feature)


def content(connection: str) -> dict[str, list[Any]]:
    """The rows of the three tables, as OGR reads them, and which tables there are."""
    database = gdal.OpenEx(connection, gdal.OF_VECTOR)
    held: dict[str, list[Any]] = {}
    for name in ("slides", "roads", "layer_styles"):
        held[name] = sorted(feature.ExportToJson() for feature in database.GetLayerByName(name))
    catalogue = "pg_tables" if connection.startswith("PG:") else "sqlite_master"
    column = "tablename" if connection.startswith("PG:") else "name"
    tables = database.ExecuteSQL(f"SELECT {column} AS name FROM {catalogue}")  # noqa: S608 - names of our own
    held["tables"] = sorted(feature["name"] for feature in tables)
    database.ReleaseResultSet(tables)
    return held


WRITERS = [
    ("landslidepolygons", "OUTPUT"),
    ("errormap", "POLYGONS"),
    ("suggestreview", "OUTPUT"),
    ("accuracysample", "OUTPUT"),
    ("updateinventory", "HISTORY"),
    ("detectlandslides", "OUTPUT"),
]


@pytest.fixture
def first_feature(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """`first_feature(action)`: `action` happens when the first feature has been written."""
    from landslide_mapper.algorithms.support.atomic_sink import AtomicSink

    add = AtomicSink.add

    def disturb(action: Callable[[], None]) -> None:
        def disturbed(sink: AtomicSink, *given: Any) -> None:
            add(sink, *given)
            if sink.count == 1:
                action()

        monkeypatch.setattr(AtomicSink, "add", disturbed)

    return disturb


def test_every_sink_is_tried(provider: Any) -> None:
    from qgis.core import QgsProcessingParameterFeatureSink

    ours = [algorithm for algorithm in provider.algorithms() if hasattr(algorithm, "replaces_folder")]
    sinks = {
        (algorithm.name(), output.name())
        for algorithm in ours
        for output in algorithm.destinationParameterDefinitions()
        if isinstance(output, QgsProcessingParameterFeatureSink)
    }
    assert sinks == {*WRITERS, ("updateinventory", "OUTPUT")}  # whose table is added to, see test_updateinventory.py


@pytest.mark.parametrize(("algorithm", "key"), WRITERS)
def test_a_failure_half_way(
    run: Run, inputs: Any, older: tuple[str, Content], first_feature: Any, algorithm: str, key: str, tmp_path: Path
) -> None:
    destination, content_now = older
    before = content_now()

    def fail() -> None:
        raise OutputError("the disk is full")

    first_feature(fail)
    with pytest.raises(Exception, match="the disk is full"):
        run(algorithm, **{**inputs(algorithm), key: destination})
    assert content_now() == before
    assert not (tmp_path / "inventory.gpkg").exists()


@pytest.mark.parametrize(("algorithm", "key"), WRITERS)
def test_a_cancel_half_way(
    provider: Any, inputs: Any, older: tuple[str, Content], first_feature: Any, algorithm: str, key: str
) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    destination, content_now = older
    before, feedback = content_now(), QgsProcessingFeedback(False)
    first_feature(feedback.cancel)
    with pytest.raises(Exception, match="ancelled"):
        processing.run(f"landslide:{algorithm}", {**inputs(algorithm), key: destination}, feedback=feedback)
    assert content_now() == before


@pytest.mark.parametrize(("algorithm", "key"), WRITERS)
def test_the_table_is_replaced_in_the_end(
    run: Run, inputs: Any, older: tuple[str, Content], algorithm: str, key: str
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingUtils

    destination, content_now = older
    before = content_now()
    outputs = run(algorithm, **{**inputs(algorithm), key: destination})
    after = content_now()
    assert after["slides"]
    assert not set(after["slides"]) & set(before["slides"])
    assert (after["roads"], after["layer_styles"]) == (before["roads"], before["layer_styles"])
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(outputs[key], context)
    assert layer.isValid()
    assert layer.isSpatial() == (key != "HISTORY")  # a plain table, though the destination names a column of geometry
    assert len(list(layer.getFeatures())) == layer.featureCount() == len(after["slides"])


IN_QGIS = """
import json, sys
sys.path[:0] = json.loads(sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import landslide_mapper, processing
plugin = landslide_mapper.classFactory(None)
plugin.initProcessing()
"""
KILLED = """
import os, signal
from landslide_mapper.rasters.inventory import table_replacement
copy = table_replacement.copy_layer
def copy_and_die(*given):
    copy(*given)
    os.kill(os.getpid(), signal.SIGKILL)
table_replacement.copy_layer = copy_and_die
"""
RUN = "processing.run(f'landslide:{sys.argv[2]}', json.loads(sys.argv[3]))"


@pytest.mark.posix("kill -9")
@pytest.mark.parametrize(("algorithm", "key"), [("landslidepolygons", "OUTPUT"), ("errormap", "POLYGONS")])
def test_a_kill_before_the_end(
    inputs: Any, older: tuple[str, Content], algorithm: str, key: str, tmp_path: Path
) -> None:
    """QGIS is killed after the last row, before the database has been told that these are all."""
    destination, content_now = older
    before = content_now()
    given = {**inputs(algorithm), key: destination}
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslide_mapper").symlink_to(Path(__file__).resolve().parents[2])
    paths = [str(plugins), "/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
    done = subprocess.run(
        [sys.executable, "-c", IN_QGIS + KILLED + RUN, json.dumps(paths), algorithm, json.dumps(given)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stdout + done.stderr
    assert content_now() == before


def test_unattended(qgis_process: Any, inputs: Any, older: tuple[str, Content]) -> None:
    """In qgis_process: refused for its threshold, then done."""
    destination, content_now = older
    before = content_now()
    given = inputs("landslidepolygons")
    done = qgis_process("landslidepolygons", **given, MIN_AREA=1e9, THRESHOLD=7, OUTPUT=destination)
    assert done.returncode != 0
    assert content_now() == before
    done = qgis_process("landslidepolygons", **given, OUTPUT=destination)
    assert done.returncode == 0, done.stderr
    assert len(content_now()["slides"]) == (SIDE // 4) ** 2


@pytest.fixture
def spatialite(tmp_path: Path) -> str:
    """A database that QGIS alone writes; with an older table, which another run has left."""
    path = str(tmp_path / "older.sqlite")
    try:
        database = gdal.GetDriverByName("SQLite").Create(path, 0, 0, 0, gdal.GDT_Unknown, ["SPATIALITE=YES"])
    except RuntimeError as error:
        pytest.skip(f"this GDAL has no SpatiaLite: {error}")
    if database is None:
        pytest.skip("this GDAL has no SpatiaLite")
    layer = database.CreateLayer("slides", crs(), ogr.wkbPolygon, ["GEOMETRY_NAME=geom"])
    layer.CreateField(ogr.FieldDefn("what", ogr.OFTString))
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    return path


def rows_of_spatialite(path: str) -> dict[str, int]:
    database = gdal.OpenEx(path, gdal.OF_VECTOR)
    layers = [database.GetLayer(number) for number in range(database.GetLayerCount())]
    return {layer.GetName(): layer.GetFeatureCount() for layer in layers}


def test_a_database_that_qgis_alone_writes(run: Run, inputs: Any, first_feature: Any, spatialite: str) -> None:
    from qgis.core import QgsProviderRegistry

    if QgsProviderRegistry.instance().providerMetadata("spatialite") is None:
        pytest.skip("this QGIS has no SpatiaLite provider")
    destination = f"spatialite://dbname='{spatialite}' table=\"slides\" (geom)"
    run("landslidepolygons", **inputs("landslidepolygons"), OUTPUT=destination)
    assert rows_of_spatialite(spatialite) == {"slides": (SIDE // 4) ** 2}

    def fail() -> None:
        raise OutputError("the disk is full")

    first_feature(fail)
    with pytest.raises(Exception, match="the disk is full"):
        run("landslidepolygons", INPUT=str(Path(spatialite).parent / "inputs" / "probability.tif"), OUTPUT=destination)
    assert rows_of_spatialite(spatialite) == {"slides": (SIDE // 4) ** 2}
