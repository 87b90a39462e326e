"""The review page in a real QGIS: by keys and buttons, saved at once, shared, and refused with the cure."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

import pytest
from osgeo import ogr, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.core.errors import InputError

ROOT = Path(__file__).resolve().parents[2]


def square(column: int, row: int, side: float = 60) -> str:
    left, bottom = 500_000 + column * 100, 4_700_000 - row * 100
    corners = ((left, bottom), (left + side, bottom), (left + side, bottom + side), (left, bottom + side))
    return f"POLYGON (({', '.join(f'{x} {y}' for x, y in [*corners, corners[0]])}))"


def write(path: Path, shapes: list[str], fields: dict[str, int], rows: list[dict[str, Any]], kind: int) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, reference, kind)
    for name, type_of in fields.items():
        field = ogr.FieldDefn(name, type_of)
        if name == "reviewed":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    for shape, row in zip(shapes, rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        for name, value in row.items():
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    return path


@pytest.fixture
def detections(tmp_path: Path) -> Path:
    """Six squares of 3,600 m2: three in the first tile, two in the second, one in neither."""
    places = [(0, 0), (1, 0), (0, 1), (10, 0), (11, 1), (40, 40)]
    rows = [{"id": number + 1, "area_m2": 1.0} for number in range(6)]
    fields = {"id": ogr.OFTInteger, "area_m2": ogr.OFTReal}
    return write(tmp_path / "detections.gpkg", [square(*one) for one in places], fields, rows, ogr.wkbPolygon)


@pytest.fixture
def tiles(tmp_path: Path) -> Path:
    """Two tiles; the file's first is ranked second."""
    shapes = [square(10, 3, 500), square(0, 3, 500)]
    rows = [{"rank": 2, "reviewed": 0}, {"rank": 1, "reviewed": 0}]
    fields = {"rank": ogr.OFTInteger, "reviewed": ogr.OFTInteger}
    return write(tmp_path / "tiles.gpkg", shapes, fields, rows, ogr.wkbPolygon)


def read(path: Path) -> list[dict[str, Any]]:
    """What GDAL, not QGIS, reads from the file, in the order of its identifiers."""
    source = ogr.Open(str(path))
    return [{**one.items(), "area": one.GetGeometryRef().GetArea()} for one in source.GetLayer(0)]


def verdicts(path: Path) -> list[str | None]:
    return [row["verdict"] for row in read(path)]


def load(path: Path | str, provider: str = "ogr") -> Any:
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(str(path), Path(str(path)).stem if provider == "ogr" else "shared", provider)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def canvas(qgis_app: Any) -> Iterator[Any]:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    canvas.resize(400, 300)
    canvas.show()
    yield canvas
    QgsProject.instance().clear()
    canvas.close()


@pytest.fixture
def page(canvas: Any) -> Iterator[Any]:
    from landslide_mapper.gui.review.page import ReviewPage

    page = ReviewPage(canvas)
    yield page
    page.stop()
    page.deleteLater()


def begin(page: Any, layer: Any, tiles: Any = None) -> Any:
    page.layers.setLayer(layer)
    page.tiles.setLayer(tiles)
    page.start()
    assert page.session is not None, page.state.text()
    return page.session


def press(widget: Any, key: str) -> None:
    """Press a key as a person does, in the focused widget of the active window."""
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QApplication

    QApplication.setActiveWindow(widget)
    widget.setFocus()
    for letter in key:
        QTest.keyClicks(widget, letter)
    QApplication.processEvents()


def click(page: Any, name: str) -> None:
    page.buttons[name].click()


def test_keys_on_the_map_give_verdicts_tile_by_tile(page: Any, canvas: Any, detections: Path, tiles: Path) -> None:
    session = begin(page, load(detections), load(tiles))
    assert session.current_tile()["rank"] == 1, "the first tile by rank, not by place in the file"
    press(canvas, "a")
    press(canvas, "r")
    assert verdicts(detections) == ["accepted", "rejected", None, None, None, None], "on disk before anything is saved"
    press(canvas, "a")
    press(canvas, "f")
    assert [row["reviewed"] for row in read(tiles)] == [0, 1]
    assert session.current_tile()["rank"] == 2
    assert session.current()["id"] == 4, "the polygon outside every tile is not asked for"


def test_buttons_do_what_the_keys_do(page: Any, detections: Path, tiles: Path) -> None:
    session = begin(page, load(detections), load(tiles))
    click(page, "next")
    click(page, "reject")
    assert verdicts(detections)[1] == "rejected"
    click(page, "previous")
    click(page, "next_tile")
    assert session.current_tile()["rank"] == 2
    click(page, "next_tile")
    assert session.current_tile()["rank"] == 2, "there is no third"
    click(page, "previous_tile")
    assert session.current()["id"] == 1, "the first without a verdict"
    click(page, "next")
    click(page, "clear")
    assert verdicts(detections)[1] is None


def test_the_map_shows_what_is_judged(page: Any, canvas: Any, detections: Path, tiles: Path) -> None:
    session = begin(page, load(detections), load(tiles))
    assert canvas.extent().contains(session.current_tile().geometry().boundingBox())
    click(page, "zoom")
    box = session.current().geometry().boundingBox()
    assert canvas.extent().contains(box)
    assert 3500 < canvas.scale() < 4500, "small landslides are shown with their surroundings"
    assert page.view.band.asGeometry().isGeosEqual(session.current().geometry())
    assert "1 of 3" in page.state.text() and "Tile 1 of 2, 0 reviewed" in page.state.text()


def test_verdicts_have_colours_until_the_review_ends(page: Any, detections: Path) -> None:
    layer = load(detections)
    begin(page, layer)
    categories = {category.value(): category.label() for category in layer.renderer().categories()}
    assert set(categories) == {"accepted", "rejected", "edited", "added", ""}
    page.stop()
    assert layer.renderer().type() == "singleSymbol"
    assert layer.styleManager().styles() == ["default"]


def test_a_tile_with_open_polygons_says_so(page: Any, detections: Path, tiles: Path) -> None:
    begin(page, load(detections), load(tiles))
    click(page, "accept")
    click(page, "finish_tile")
    assert "2 polygons of that tile have no verdict" in page.state.text()


def test_letters_typed_elsewhere_are_no_verdicts(page: Any, canvas: Any, detections: Path) -> None:
    from qgis.PyQt.QtWidgets import QLineEdit

    begin(page, load(detections))
    other = QLineEdit()
    other.show()
    press(other, "a")
    assert other.text() == "a"
    assert verdicts(detections) == [None] * 6
    other.close()
    page.stop()
    press(canvas, "a")
    assert verdicts(detections) == [None] * 6, "nor are keys on the map when no review is under way"


def let_qgis_work() -> None:
    from qgis.PyQt.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()


def draw(layer: Any, shape: str) -> None:
    """Add an outline as QGIS's tool does: one edit command in the layer's buffer."""
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shape))
    layer.beginEditCommand("Add feature")
    layer.addFeature(feature)
    layer.endEditCommand()


def test_outlines_are_saved_when_they_are_drawn_with_their_size(page: Any, detections: Path) -> None:
    from qgis.core import QgsGeometry

    layer = load(detections)
    begin(page, layer)
    click(page, "accept")
    layer.startEditing()
    layer.beginEditCommand("Moved vertex")
    layer.changeGeometry(1, QgsGeometry.fromWkt(square(0, 0, 80)))
    let_qgis_work()
    assert read(detections)[0]["area"] == 3600, "not in the middle of the tool's step"
    layer.endEditCommand()
    let_qgis_work()
    draw(layer, square(20, 20, 50))
    let_qgis_work()
    assert layer.isEditable(), "the tool goes on"
    found = read(detections)
    assert [row["verdict"] for row in found] == ["edited", None, None, None, None, None, "added"]
    assert [row["area"] for row in found] == [6400, 3600, 3600, 3600, 3600, 3600, 2500]
    assert found[0]["area_m2"] == pytest.approx(6400 / 0.9996**2, rel=1e-4)
    assert found[6]["area_m2"] == pytest.approx(2500 / 0.9996**2, rel=1e-4)
    layer.changeGeometry(7, QgsGeometry.fromWkt(square(20, 20, 55)))
    let_qgis_work()
    assert verdicts(detections)[6] == "added", "what was added by hand stays added"
    page.session.feature = 1
    click(page, "accept")
    assert verdicts(detections)[0] == "edited", "accepting a corrected outline forgets nothing"
    assert not layer.isEditable()


def test_ending_the_review_and_closing_the_layer_lose_nothing(page: Any, detections: Path) -> None:
    from qgis.core import QgsProject

    layer = load(detections)
    begin(page, layer)
    layer.startEditing()
    draw(layer, square(20, 20))
    page.layers.setLayer(load(write_foreign(detections)))
    assert page.session is None
    assert verdicts(detections)[-1] == "added", "switching layers, before the event loop has run"
    begin(page, layer)
    layer.startEditing()
    draw(layer, square(22, 22))
    QgsProject.instance().removeMapLayer(layer.id())
    assert page.session is None
    assert verdicts(detections)[-2:] == ["added", "added"], "removing the layer"


KILLED = """
import os, signal, sys
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins", sys.argv[1]]
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
app = QgsApplication([], True); app.initQgis()
from qgis.gui import QgsMapCanvas
from landslide_mapper.gui.review.page import ReviewPage
layer = QgsVectorLayer(sys.argv[2], "detections", "ogr")
QgsProject.instance().addMapLayer(layer)
page = ReviewPage(QgsMapCanvas())
page.layers.setLayer(layer)
page.start()
page.judge("rejected")
layer.startEditing()
layer.beginEditCommand("Moved vertex")
layer.changeGeometry(2, QgsGeometry.fromWkt(sys.argv[3]))
layer.endEditCommand()
feature = QgsFeature(layer.fields())
feature.setGeometry(QgsGeometry.fromWkt(sys.argv[4]))
layer.beginEditCommand("Add feature")
layer.addFeature(feature)
layer.endEditCommand()
app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.posix("SIGKILL")
def test_a_killed_qgis_has_lost_nothing(qgis_app: Any, detections: Path, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslide_mapper").symlink_to(ROOT)
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(plugins), str(detections), square(1, 0, 70), square(20, 20, 50)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert verdicts(detections) == ["rejected", "edited", None, None, None, None, "added"]
    assert [row["area"] for row in read(detections)][1::5] == [4900, 2500]


def test_sample_points_get_their_reference(page: Any, canvas: Any, tmp_path: Path) -> None:
    points = [f"POINT ({500_000 + 100 * number} 4700000)" for number in range(3)]
    fields = {"stratum": ogr.OFTString, "reference": ogr.OFTString}
    rows = [{"stratum": "landslide"}] * 3
    path = write(tmp_path / "points.gpkg", points, fields, rows, ogr.wkbPoint)
    begin(page, load(path))
    assert not page.buttons["accept"].isVisibleTo(page)
    press(canvas, "l")
    press(canvas, "o")
    click(page, "uncertain")
    assert [row["reference"] for row in read(path)] == ["landslide", "not_landslide", "unknown"]
    assert canvas.scale() < 5000


def test_what_cannot_keep_verdicts_is_refused_with_the_cure(page: Any, detections: Path) -> None:
    from qgis.core import QgsProject, QgsVectorLayer

    memory = QgsVectorLayer("Polygon?crs=EPSG:32654", "found today", "memory")
    QgsProject.instance().addMapLayer(memory)
    page.layers.setLayer(memory)
    page.start()
    assert "found today is a temporary layer" in page.state.text() and "Export" in page.state.text()
    layer = load(detections)
    layer.setReadOnly(True)
    page.layers.setLayer(layer)
    page.start()
    assert page.session is None
    assert "cannot be written to" in page.state.text()
    foreign = load(write_foreign(detections))
    page.layers.setLayer(foreign)
    page.start()
    assert page.session is None
    assert "the verdict &#x27;akzeptiert&#x27; is not known" in page.state.text()


def test_two_maps_move_together(page: Any, canvas: Any, detections: Path, tmp_path: Path) -> None:
    from osgeo import gdal
    from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

    for when in ("before", "after"):
        raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{when}.tif"), 50, 50, 1)
        raster.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
        raster.SetProjection(load(detections).crs().toWkt())
        raster = None
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / f"{when}.tif"), f"Error map {when}"))
    canvas.setExtent(QgsRectangle(500_100, 4_699_700, 500_300, 4_699_900))
    dialog = page.open_comparison()
    left, right = dialog.canvases
    assert [one.layers()[0].name() for one in (left, right)] == ["Error map before", "Error map after"]
    assert "Error map after" not in [layer.name() for layer in left.layers()]
    let_qgis_work()
    assert left.center().distance(canvas.center()) < 1
    assert left.extent().contains(canvas.extent())
    assert left.extent().width() < 3 * canvas.extent().width()
    for mover, follower in ((left, right), (right, left)):
        mover.zoomByFactor(0.5)
        let_qgis_work()
        assert follower.extent().width() == pytest.approx(mover.extent().width(), rel=0.01)
        assert follower.center().distance(mover.center()) < 2 * mover.mapUnitsPerPixel()
    dialog.close()


def write_foreign(path: Path) -> Path:
    fields, rows = {"verdict": ogr.OFTString}, [{"verdict": "akzeptiert"}]
    return write(path.with_name("foreign.gpkg"), [square(0, 0)], fields, rows, ogr.wkbPolygon)


def test_points_without_a_reference_field_are_no_sample(qgis_app: Any, tmp_path: Path) -> None:
    from landslide_mapper.gui.review.session import ReviewSession

    path = write(tmp_path / "wells.gpkg", ["POINT (500000 4700000)"], {"id": ogr.OFTInteger}, [{"id": 1}], ogr.wkbPoint)
    with pytest.raises(InputError, match="Sample for accuracy assessment"):
        ReviewSession(load(path), None, points=True)


@pytest.fixture(scope="module")
def server(qgis_app: Any) -> Iterator[str]:
    import importlib.util

    from qgis.core import QgsProviderRegistry

    place = ROOT / "tests" / "algorithms" / "postgis_server.py"
    spec = importlib.util.spec_from_file_location("postgis_server", place)
    assert spec and spec.loader
    if os.name != "posix":
        pytest.skip("the tests start a PostgreSQL server on POSIX systems alone")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    programs = module.server_programs()
    if programs is None:
        pytest.skip(f"there is no PostgreSQL with PostGIS here: {module.CURE}")
    if QgsProviderRegistry.instance().providerMetadata("postgres") is None:
        pytest.skip("this QGIS has no PostgreSQL provider")
    with module.postgis_server(programs) as connection:
        yield connection


def test_two_people_share_a_table_in_postgis(server: str, canvas: Any) -> None:
    """Each sees at the next step what the other has judged, and is not asked for it again."""
    from landslide_mapper.gui.review.session import ReviewSession

    database = ogr.Open(f"PG:{server}", 1)
    database.ExecuteSQL("CREATE TABLE shared (fid serial PRIMARY KEY, geom geometry(Polygon, 32654), area_m2 float)")
    for column in range(4):
        database.ExecuteSQL(
            f"INSERT INTO shared (geom) VALUES (ST_GeomFromText('{square(column, 0)}', 32654))"  # noqa: S608 - ours
        )
    table = f'{server} key=\'fid\' srid=32654 type=Polygon table="public"."shared" (geom)'
    one, other = load(table, "postgres"), load(table, "postgres")
    first = ReviewSession(one, None, points=False)
    second = ReviewSession(other, None, points=False)
    first.start()
    second.start()
    assert first.feature == second.feature == 1
    first.judge("accepted")
    second.feature = None
    second.to_first_open()
    assert second.feature == 2
    second.judge("rejected")
    first.judge("accepted") if first.is_open(first.feature) else first.to_first_open()
    assert first.feature == 3
    first.judge("rejected")
    reader = ogr.Open(f"PG:{server}")
    assert [row.GetField("verdict") for row in reader.ExecuteSQL("SELECT verdict FROM shared ORDER BY fid")] == [
        "accepted",
        "rejected",
        "rejected",
        None,
    ]
