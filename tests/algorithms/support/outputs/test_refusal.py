"""Outputs that cannot be written as they are called are refused before the work, and nothing is left or touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest

Check = Callable[..., None]


@pytest.fixture
def check(provider: Any) -> Check:
    from qgis.core import QgsProcessingContext, QgsProject

    from landslide_mapper.algorithms.support.outputs.refusal import check_outputs

    def check_algorithm(name: str = "landslidepolygons", **outputs: Any) -> None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        check_outputs(provider.algorithm(name).create(), outputs, context)

    return check_algorithm


@pytest.mark.parametrize(
    "name", ["a.jpg", "a.png", "a.nc", "a.vrt", "a.gpkg", "a.asc", "a.img", "a.zip", "a.JP2", "a.shp"]
)
def test_a_raster_is_not_called_another_format(check: Check, tmp_path: Path, name: str) -> None:
    with pytest.raises(Exception, match=rf"{name}, given as OUTPUT, is named as .* GeoTIFF. Call it a\.tif"):
        check("landslidelabels", OUTPUT=str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.tif", "a.TIFF", "p0.5", "run_v1.2", "no suffix", "labels.new"])
def test_names_of_no_other_format_are_free(check: Check, tmp_path: Path, name: str) -> None:
    check("landslidelabels", OUTPUT=str(tmp_path / name))


@pytest.mark.parametrize(
    ("key", "name", "cure"),
    [("REPORT", "r.pdf", r"r\.html"), ("METRICS", "m.xlsx", r"m\.json"), ("REPORT", "r.zip", r"r\.html")],
)
def test_a_report_is_not_called_a_document_of_another_program(
    check: Check, tmp_path: Path, key: str, name: str, cure: str
) -> None:
    with pytest.raises(Exception, match=rf"{name}, given as {key}, is named as .* Call it {cure}"):
        check("errormap", **{key: str(tmp_path / name)})


@pytest.mark.parametrize(("key", "name"), [("REPORT", "r.htm"), ("METRICS", "m.txt"), ("REPORT", "report_v1.2")])
def test_other_names_of_texts_are_free(check: Check, tmp_path: Path, key: str, name: str) -> None:
    check("errormap", **{key: str(tmp_path / name)})


@pytest.mark.parametrize("name", ["a.dxf", "a.gpx", "a.dgn"])
def test_a_format_that_cannot_hold_the_polygons(check: Check, tmp_path: Path, name: str) -> None:
    with pytest.raises(Exception, match=rf"{name}, given as OUTPUT, .*cannot hold these polygons.*Call it a\.gpkg"):
        check(OUTPUT=str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.gpkg", "a.SHP", "a.json", "slides_p0.5", "a.xlsx", "a.ods", "a.kml", "a.csv"])
def test_formats_that_can(check: Check, tmp_path: Path, name: str) -> None:
    check(OUTPUT=str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("algorithm", "key"), [("landslidepolygons", "OUTPUT"), ("landslidelabels", "OUTPUT"), ("errormap", "REPORT")]
)
def test_a_missing_folder_and_a_folder_as_a_file(check: Check, tmp_path: Path, algorithm: str, key: str) -> None:
    with pytest.raises(Exception, match="nowhere of the output"):
        check(algorithm, **{key: str(tmp_path / "nowhere" / "a.gpkg")})
    (tmp_path / "taken").mkdir()
    with pytest.raises(Exception, match=rf"taken, given as {key}, is a folder"):
        check(algorithm, **{key: str(tmp_path / "taken")})


def test_the_user_s_own_folder_of_models_need_not_be_there_yet(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.core import model_zoo

    monkeypatch.setenv(model_zoo.MODELS_VARIABLE, str(tmp_path / "models"))
    model = model_zoo.new_model()
    assert not model.parent.exists()
    check("trainmodel", OUTPUT=str(model))


@pytest.mark.parametrize("value", ["TEMPORARY_OUTPUT", "memory:", None, "", "ogr:dbname='x.gpkg' table=\"a\" (geom)"])
def test_what_is_no_file_is_qgis_s_own_care(check: Check, value: str | None) -> None:
    check(OUTPUT=value)


def test_a_definition_with_a_project_is_looked_into(check: Check, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

    with pytest.raises(Exception, match=r"a\.png, given as OUTPUT"):
        check(
            "landslidelabels", OUTPUT=QgsProcessingOutputLayerDefinition(str(tmp_path / "a.png"), QgsProject.instance())
        )


def test_an_algorithm_refuses_before_it_works(provider: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    outputs = {"OUTPUT": str(tmp_path / "a.png")}
    _, well = provider.algorithm("landslidelabels").create().run(outputs, QgsProcessingContext(), feedback)
    assert not well and "a.png, given as OUTPUT, is named as PNG" in feedback.textLog()


@pytest.mark.parametrize("suffix", ["jpg", "png", "nc", "vrt", "gpkg"])
def test_no_algorithm_writes_a_raster_under_the_name_of_another_format(
    check: Check, provider: Any, tmp_path: Path, suffix: str
) -> None:
    """Every raster output of every algorithm."""
    from qgis.core import QgsProcessingParameterRasterDestination

    tried = 0
    for algorithm in provider.algorithms():
        for output in algorithm.destinationParameterDefinitions():
            if not isinstance(output, QgsProcessingParameterRasterDestination) or not hasattr(algorithm, "updated"):
                continue  # the graphical models are made of these
            with pytest.raises(Exception, match=rf"a\.{suffix}, given as {output.name()}, is named as .* GeoTIFF"):
                check(algorithm.name(), **{output.name(): str(tmp_path / f"a.{suffix}")})
            tried += 1
    assert tried >= 15
    assert list(tmp_path.iterdir()) == []
