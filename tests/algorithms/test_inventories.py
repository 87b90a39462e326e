"""What an inventory may be: parts that overlap, points and lines beside polygons, collections, files of several
layers. Counts are pixels of 10 m that anyone can count on squared paper.
"""

from __future__ import annotations

import math
import zipfile
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Labels = Callable[..., "tuple[dict[str, Any], str]"]
X, Y = 300_000, 3_000_000


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def ring(left: float, top: float, right: float, bottom: float) -> str:
    """A ring around pixels, given by its outer columns and rows."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return "(" + ", ".join(f"{X + 10 * column} {Y - 10 * row}" for column, row in corners) + ")"


SQUARE = f"POLYGON ({ring(10, 10, 30, 30)})"  # 400 pixels
OTHER = f"POLYGON ({ring(50, 50, 70, 70)})"  # 400 pixels
SQUARE_Z = "POLYGON Z (" + SQUARE.removeprefix("POLYGON (").replace(",", " 5,").replace("))", " 5))")
COLLECTION_Z = f"GEOMETRYCOLLECTION Z (POINT Z ({X + 805} {Y - 805} 7), {SQUARE_Z})"
POINT, LINE = f"POINT ({X + 805} {Y - 805})", f"LINESTRING ({X + 300} {Y - 300}, {X + 400} {Y - 300})"


def add_layer(
    path: Path, name: str, *texts: str, kind: int = ogr.wkbUnknown, driver: str = "GPKG", epsg: int = 32648
) -> str:
    new = not path.exists()
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path)) if new else ogr.Open(str(path), 1)
    layer = source.CreateLayer(name, crs(epsg), kind)
    to_layer = osr.CoordinateTransformation(crs(32648), crs(epsg))
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkt(text)
        if epsg != 32648:
            geometry.Transform(to_layer)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return str(path)


def kml(path: Path, **folders: list[str]) -> str:
    """A KML with a folder (= layer) for each name."""
    to_degrees = osr.CoordinateTransformation(crs(32648), crs(4326))

    def placemark(text: str) -> str:
        geometry = ogr.CreateGeometryFromWkt(text)
        geometry.Transform(to_degrees)
        return f"<Placemark>{geometry.ExportToKML()}</Placemark>"

    content = "".join(
        f"<Folder><name>{name}</name>{''.join(placemark(text) for text in texts)}</Folder>"
        for name, texts in folders.items()
    )
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"{content}</Document></kml>"
    )
    return str(path)


@pytest.fixture
def stack(tmp_path: Path) -> str:
    path = str(tmp_path / "stack.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 100, 100, 1, gdal.GDT_Float32)
    dataset.SetProjection(crs(32648).ExportToWkt())
    dataset.SetGeoTransform((X, 10, 0, Y, 0, -10))
    dataset.GetRasterBand(1).Fill(1)
    return path


@pytest.fixture
def labels(provider: Any, stack: str) -> Labels:
    """Labels of an inventory: the outputs and everything that was said."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def run(inventory: Any, **more: Any) -> tuple[dict[str, Any], str]:
        feedback = QgsProcessingFeedback(False)
        given = {"INPUT": inventory, "STACK": stack, "OUTPUT": "TEMPORARY_OUTPUT", **more}
        return processing.run("landslide:landslidelabels", given, feedback=feedback), feedback.textLog()

    return run


def pixels(labels: Labels, inventory: Any) -> int:
    count: int = labels(inventory)[0]["LANDSLIDE_PIXELS"]
    return count


class TestPartsAreAUnion:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (f"MULTIPOLYGON (({ring(10, 10, 30, 30)}), ({ring(20, 20, 40, 40)}))", 700),
            (f"MULTIPOLYGON (({ring(10, 10, 30, 30)}), ({ring(15, 15, 25, 25)}))", 400),
            (f"MULTIPOLYGON (({ring(10, 10, 30, 30)}), ({ring(10, 10, 30, 30)}))", 400),
            (f"MULTIPOLYGON (({ring(10, 10, 20, 20)}), ({ring(15, 10, 25, 20)}), ({ring(18, 10, 30, 20)}))", 200),
            (f"GEOMETRYCOLLECTION ({SQUARE}, POLYGON ({ring(20, 20, 40, 40)}))", 700),
        ],
        ids=["overlap", "nested", "twice", "three", "collection"],
    )
    def test_where_parts_overlap_there_is_no_hole(
        self, labels: Labels, tmp_path: Path, text: str, expected: int
    ) -> None:
        assert pixels(labels, add_layer(tmp_path / "scars.gpkg", "scars", text)) == expected

    def test_a_hole_stays_a_hole_and_an_island_in_it_counts(self, labels: Labels, tmp_path: Path) -> None:
        text = f"MULTIPOLYGON (({ring(10, 10, 30, 30)}, {ring(15, 15, 25, 25)}), ({ring(18, 18, 22, 22)}))"
        assert pixels(labels, add_layer(tmp_path / "scars.gpkg", "scars", text)) == 400 - 100 + 16

    def test_a_hole_that_reaches_beyond_its_outline_adds_nothing(self, labels: Labels, tmp_path: Path) -> None:
        text = f"POLYGON ({ring(10, 10, 30, 30)}, {ring(25, 15, 40, 20)})"
        assert pixels(labels, add_layer(tmp_path / "scars.gpkg", "scars", text)) == 400 - 25

    def test_overlapping_features_count_once_in_the_labels(self, labels: Labels, tmp_path: Path) -> None:
        scars = add_layer(tmp_path / "scars.gpkg", "scars", SQUARE, f"POLYGON ({ring(20, 20, 40, 40)})")
        assert pixels(labels, scars) == 700


class TestWhatIsNoPolygon:
    @pytest.mark.parametrize("text", [POINT, LINE, POINT.replace("POINT (", "MULTIPOINT (")])
    def test_points_and_lines_alone_are_refused_as_such(self, labels: Labels, tmp_path: Path, text: str) -> None:
        with pytest.raises(Exception, match=r"crowns holds 2 points or lines and no polygon.*outlines"):
            labels(add_layer(tmp_path / "crowns.gpkg", "crowns", text, text))

    def test_points_and_lines_beside_polygons_are_left_out_and_told(self, labels: Labels, tmp_path: Path) -> None:
        outputs, log = labels(add_layer(tmp_path / "mixed.gpkg", "mixed", SQUARE, POINT, LINE))
        assert outputs["LANDSLIDE_PIXELS"] == 400
        assert "2 features that are a point or a line left out" in log
        assert "a point or a line left out" in gdal.Open(outputs["OUTPUT"]).GetMetadataItem("CAUTIONS")

    @pytest.mark.parametrize(
        "text",
        [
            f"GEOMETRYCOLLECTION ({POINT}, {SQUARE})",
            f"GEOMETRYCOLLECTION ({LINE}, GEOMETRYCOLLECTION ({POINT}, {SQUARE}))",
            f"GEOMETRYCOLLECTION (MULTIPOLYGON (({ring(10, 10, 30, 30)})))",
        ],
    )
    def test_collections_are_opened(self, labels: Labels, tmp_path: Path, text: str) -> None:
        kind = ogr.wkbGeometryCollection
        assert pixels(labels, add_layer(tmp_path / "scars.gpkg", "scars", text, kind=kind)) == 400

    @pytest.mark.parametrize("others", [[], [OTHER.replace("POLYGON", "POLYGON Z")]])
    def test_collections_with_heights_are_read_though_qgis_drops_them(
        self, labels: Labels, tmp_path: Path, others: list[str]
    ) -> None:
        """An outline and a pin in one placemark, as Google Earth writes them."""
        for number, texts in enumerate(([COLLECTION_Z, *others], [*others, COLLECTION_Z])):
            found, _ = labels(add_layer(tmp_path / f"{number}.gpkg", "scars", *texts))
            assert found["LANDSLIDE_PIXELS"] == 400 * (1 + len(others))

    def test_so_are_those_of_a_kml(self, labels: Labels, tmp_path: Path) -> None:
        found, _ = labels(kml(tmp_path / "a.kml", a=[OTHER, f"GEOMETRYCOLLECTION ({SQUARE}, {POINT})"], b=[LINE]))
        assert found["LANDSLIDE_PIXELS"] == 800

    def test_a_collection_layer_without_crs_says_so(self, labels: Labels, tmp_path: Path) -> None:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "scars.gpkg"))
        layer = source.CreateLayer("scars", None, ogr.wkbGeometryCollection)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"GEOMETRYCOLLECTION ({SQUARE})"))
        layer.CreateFeature(feature)
        del layer, source
        with pytest.raises(Exception, match="no coordinate reference system"):
            labels(str(tmp_path / "scars.gpkg"))

    def test_curves_heights_and_measures_are_read(self, labels: Labels, tmp_path: Path) -> None:
        high = SQUARE.replace("POLYGON", "POLYGON Z").replace(",", " 812,").replace("))", " 812))")
        assert pixels(labels, add_layer(tmp_path / "high.gpkg", "high", high)) == 400
        left, right, y = X + 100, X + 500, Y - 500  # a circle of 20 pixels around
        curved = f"CURVEPOLYGON (CIRCULARSTRING ({left} {y}, {right} {y}, {left} {y}))"
        expected = pytest.approx(math.pi * 20**2, rel=0.01)
        assert pixels(labels, add_layer(tmp_path / "curved.gpkg", "curved", curved)) == expected
        assert pixels(labels, add_layer(tmp_path / "c2.gpkg", "c2", f"GEOMETRYCOLLECTION ({curved})")) == expected


class TestSeveralLayers:
    def test_all_folders_of_a_kml_are_read_and_named(self, labels: Labels, tmp_path: Path) -> None:
        outputs, log = labels(kml(tmp_path / "years.kml", **{"2019": [SQUARE], "2020": [OTHER]}))
        assert outputs["LANDSLIDE_PIXELS"] == 800
        assert "2019, 2020" in log

    def test_a_folder_of_points_before_the_polygons_is_left_out_and_named(self, labels: Labels, tmp_path: Path) -> None:
        outputs, log = labels(kml(tmp_path / "camera.kml", camera=[POINT], scars=[SQUARE]))
        assert outputs["LANDSLIDE_PIXELS"] == 400
        assert "left out: camera" in log

    def test_one_folder_with_points_and_polygons(self, labels: Labels, tmp_path: Path) -> None:
        outputs, log = labels(kml(tmp_path / "mixed.kml", scars=[POINT, SQUARE, OTHER]))
        assert outputs["LANDSLIDE_PIXELS"] == 800 and "a point or a line left out" in log

    def test_a_chosen_folder_is_read_alone(self, labels: Labels, tmp_path: Path) -> None:
        path = kml(tmp_path / "years.kml", **{"2019": [SQUARE], "2020": [OTHER, f"POLYGON ({ring(80, 80, 81, 81)})"]})
        assert pixels(labels, f"{path}|layername=2020") == 401

    def test_folders_in_folders_empty_ones_and_two_of_one_name(self, labels: Labels, tmp_path: Path) -> None:
        path = Path(kml(tmp_path / "nested.kml", year=[SQUARE]))
        inner = path.read_text().partition("<Folder>")[2].partition("</Folder>")[0]
        other = Path(kml(tmp_path / "other.kml", year=[OTHER])).read_text().partition("<Folder>")[2]
        second = other.partition("</Folder>")[0]
        folders = f"<Folder><name>all</name><Folder>{inner}</Folder><Folder>{second}</Folder></Folder>"
        head = path.read_text().partition("<Folder>")[0]
        path.write_text(f"{head}{folders}<Folder><name>empty</name></Folder></Document></kml>")
        assert pixels(labels, str(path)) == 800

    def test_a_kmz_and_a_feature_of_several_geometries(self, labels: Labels, tmp_path: Path) -> None:
        path = kml(tmp_path / "doc.kml", scars=[f"GEOMETRYCOLLECTION ({SQUARE}, {POINT})", OTHER])
        with zipfile.ZipFile(tmp_path / "scars.kmz", "w") as archive:
            archive.write(path, "doc.kml")
        assert pixels(labels, str(tmp_path / "scars.kmz")) == 800

    def test_tables_of_a_geopackage_are_not_mixed(self, labels: Labels, tmp_path: Path) -> None:
        """One may be the landslides and the other the area that was looked at."""
        path = add_layer(tmp_path / "two.gpkg", "scars", SQUARE)
        add_layer(tmp_path / "two.gpkg", "looked_at", OTHER)
        with pytest.raises(Exception, match=r"several layers with polygons: scars, looked_at.*layername=scars"):
            labels(path)
        assert pixels(labels, f"{path}|layername=looked_at") == 400
        assert pixels(labels, f"{path}|layerid=0") == 400

    def test_the_one_layer_with_polygons_is_found(self, labels: Labels, tmp_path: Path) -> None:
        path = add_layer(tmp_path / "survey.gpkg", "photos", POINT, kind=ogr.wkbPoint)
        add_layer(tmp_path / "survey.gpkg", "scars", SQUARE, kind=ogr.wkbPolygon)
        add_layer(tmp_path / "survey.gpkg", "notes", kind=ogr.wkbNone)
        outputs, log = labels(path)
        assert outputs["LANDSLIDE_PIXELS"] == 400 and "left out: photos, notes" in log

    def test_several_shapefiles_in_one_zip(self, labels: Labels, tmp_path: Path) -> None:
        for name, text in (("a2019", SQUARE), ("b2020", OTHER)):
            add_layer(tmp_path / f"{name}.shp", name, text, kind=ogr.wkbPolygon, driver="ESRI Shapefile")
        with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
            for part in tmp_path.glob("?20*.*"):
                archive.write(part, part.name)
        with pytest.raises(
            Exception,
            match=r"several layers with polygons: a2019.shp, b2020.shp. Name one of them as .*both.zip/a2019.shp",
        ):
            labels(str(tmp_path / "both.zip"))

    def test_a_layer_opened_in_qgis_is_read_as_it_is_and_the_others_named(self, labels: Labels, tmp_path: Path) -> None:
        from qgis.core import QgsVectorLayer

        path = add_layer(tmp_path / "two.gpkg", "a2019", SQUARE)
        add_layer(tmp_path / "two.gpkg", "b2020", OTHER)
        outputs, log = labels(QgsVectorLayer(path, "mine"))
        assert outputs["LANDSLIDE_PIXELS"] == 400 and "not read: b2020" in log
        outputs, log = labels(QgsVectorLayer(f"{path}|layername=b2020", "mine"))
        assert outputs["LANDSLIDE_PIXELS"] == 400 and "not read" not in log

    def test_a_selection_or_filter_stays(self, labels: Labels, tmp_path: Path) -> None:
        from qgis.core import QgsProcessingFeatureSourceDefinition

        path = add_layer(tmp_path / "survey.gpkg", "photos", POINT, kind=ogr.wkbPoint)
        add_layer(tmp_path / "survey.gpkg", "scars", SQUARE, f"POLYGON ({ring(80, 80, 81, 81)})", kind=ogr.wkbPolygon)
        chosen = QgsProcessingFeatureSourceDefinition(path, False, -1)
        chosen.filterExpression = "fid = 2"
        assert pixels(labels, chosen) == 1

    def test_a_filter_in_the_path_stays(self, labels: Labels, tmp_path: Path) -> None:
        path = add_layer(tmp_path / "survey.gpkg", "photos", POINT, kind=ogr.wkbPoint)
        add_layer(tmp_path / "survey.gpkg", "scars", SQUARE, f"POLYGON ({ring(80, 80, 81, 81)})", kind=ogr.wkbPolygon)
        assert pixels(labels, f"{path}|subset=fid = 2") == 1

    def test_the_mapped_area_may_be_a_kml_of_two_folders(self, labels: Labels, tmp_path: Path) -> None:
        area = kml(tmp_path / "area.kml", west=[SQUARE], east=[OTHER])
        outputs, _ = labels(add_layer(tmp_path / "scars.gpkg", "scars", f"POLYGON ({ring(10, 10, 12, 12)})"), AREA=area)
        assert outputs["UNKNOWN_PIXELS"] == 100 * 100 - 800


class TestEveryAlgorithmAsks:
    """A file of several layers is taken for one by none of them."""

    @pytest.fixture
    def two(self, tmp_path: Path) -> str:
        path = add_layer(tmp_path / "two.gpkg", "a2019", SQUARE)
        return add_layer(Path(path), "b2020", OTHER)

    @pytest.mark.parametrize(
        ("algorithm", "key", "others"),
        [
            ("sizestatistics", "INPUT", {}),
            ("errormap", "INVENTORY", {"PREDICTION": "stack"}),
            ("errormap", "AREA", {"PREDICTION": "stack", "INVENTORY": "scars"}),
            ("geologyfactors", "INPUT", {"GRID": "stack", "FIELD": "fid"}),
            ("accuracysample", "AREA", {"MAP": "stack"}),
            ("suggestreview", "AREA", {"PROBABILITY": "stack"}),
            ("updateinventory", "DETECTIONS", {"DATE": "2021-04-29"}),
            ("applycorrections", "DETECTIONS", {"STACK": "stack", "REVIEWED": "scars"}),
        ],
    )
    def test_and_refuses_until_one_is_named(
        self, run: Any, tmp_path: Path, two: str, stack: str, algorithm: str, key: str, others: dict[str, str]
    ) -> None:
        files = {"stack": stack, "scars": add_layer(tmp_path / "scars.gpkg", "scars", SQUARE)}
        given = {name: files.get(value, value) for name, value in others.items()}
        with pytest.raises(Exception, match=rf"two\.gpkg, given under {key}, holds several layers with polygons"):
            run(algorithm, **given, **{key: two}, OUTPUT=str(tmp_path / "out"))


class TestHowMuchItCovers:
    def cautions(self, outputs: dict[str, Any]) -> str:
        return gdal.Open(outputs["OUTPUT"]).GetMetadataItem("CAUTIONS") or ""

    def test_no_mapped_area_is_told(self, labels: Labels, tmp_path: Path) -> None:
        outputs, log = labels(add_layer(tmp_path / "scars.gpkg", "scars", SQUARE))
        assert "no mapped area is given" in log and "no mapped area is given" in self.cautions(outputs)

    @pytest.mark.parametrize(("side", "told"), [(50, False), (31, True), (30, True)])
    def test_more_than_forty_per_cent_is_told(self, labels: Labels, tmp_path: Path, side: int, told: bool) -> None:
        """400 of 2,500, 961 and 900 pixels around the same corner as the landslide's."""
        area = add_layer(tmp_path / "area.gpkg", "area", f"POLYGON ({ring(10, 10, 10 + side, 10 + side)})")
        outputs, log = labels(add_layer(tmp_path / "scars.gpkg", "scars", SQUARE), AREA=area)
        assert ("% of the mapped area" in log) is told and ("% of the mapped area" in self.cautions(outputs)) is told

    def test_the_same_layer_as_inventory_and_area_is_told(self, labels: Labels, tmp_path: Path) -> None:
        scars = add_layer(tmp_path / "scars.gpkg", "scars", SQUARE)
        _, log = labels(scars, AREA=scars)
        assert "cover the whole mapped area" in log and "teach a model nothing" in log


def test_labels_equal_gdals_own_of_the_union(labels: Labels, tmp_path: Path) -> None:
    """Against `gdal_rasterize` of the parts one by one."""
    rings = [ring(3.2, 4.1, 30.7, 22.3), ring(20.4, 15.5, 44.9, 60.6), ring(5.5, 6.5, 9.5, 9.5)]
    text = f"MULTIPOLYGON ({', '.join(f'({one})' for one in rings)})"
    outputs, _ = labels(add_layer(tmp_path / "scars.gpkg", "scars", text))
    single = add_layer(tmp_path / "single.gpkg", "single", *(f"POLYGON ({one})" for one in rings))
    truth = gdal.Rasterize(
        "", single, format="MEM", outputBounds=(X, Y - 1000, X + 1000, Y), xRes=10, yRes=10, burnValues=[1]
    ).ReadAsArray()
    assert np.array_equal(gdal.Open(outputs["OUTPUT"]).ReadAsArray() == 1, truth == 1)
