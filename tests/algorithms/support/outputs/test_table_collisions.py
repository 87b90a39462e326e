"""An output table that an input reads, or that another output would replace, is refused before the work."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import gdal, ogr, osr

Check = Callable[..., None]
SERVER = "dbname='gis' host='db' port=5432 user='me'"


@pytest.fixture
def check(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Check:
    from qgis.core import QgsProcessingContext, QgsProject

    from landslide_mapper.algorithms.support.outputs import refusal

    monkeypatch.setattr(refusal, "check_destination", lambda destination: None)  # there is no server

    def check_algorithm(name: str, **parameters: Any) -> None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = provider.algorithm(name).create()
        refusal.check_outputs(algorithm, parameters, context, updated=algorithm.updated)

    return check_algorithm


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "all.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name in ("slides", "areas"):
        made.CreateLayer(name, osr.SpatialReference(), ogr.wkbPolygon)
    return path


def table(path: Path, name: str) -> str:
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def test_the_table_of_an_input(check: Check, database: Path) -> None:
    for source in (f"{database}|layername=slides", f"{database}|layername=SLIDES|subset=id > 3", str(database)):
        with pytest.raises(Exception, match="The table slides, given as POLYGONS, is the input INVENTORY"):
            check("errormap", INVENTORY=source, POLYGONS=table(database, "slides"))


def test_another_table_of_the_same_file(check: Check, database: Path) -> None:
    check("errormap", INVENTORY=f"{database}|layername=areas", POLYGONS=table(database, "slides"))
    check("errormap", INVENTORY=f"{database}|layername=areas", POLYGONS=table(database, "new"))


def test_a_table_of_a_server(check: Check) -> None:
    given = f'{SERVER} key=\'id\' table="public"."slides" (geom)'
    for target in (f'postgres://{SERVER} table="slides" (geom)', f'postgis:{SERVER} table="public"."slides" (geom)'):
        with pytest.raises(Exception, match=r"The table public\.slides, given as POLYGONS, is the input INVENTORY"):
            check("errormap", INVENTORY=given, POLYGONS=target)
    check("errormap", INVENTORY=given, POLYGONS=f'postgres://{SERVER} table="other"."slides" (geom)')


def test_two_outputs_in_one_table_or_one_in_the_file_of_another(check: Check, database: Path) -> None:
    with pytest.raises(Exception, match="OUTPUT and HISTORY are one table"):
        check("updateinventory", OUTPUT=table(database, "slides"), HISTORY=table(database, "Slides"))
    with pytest.raises(Exception, match="would replace the file that the table slides, given as HISTORY"):
        check("updateinventory", OUTPUT=str(database), HISTORY=table(database, "slides"))
    check("updateinventory", OUTPUT=table(database, "slides"), HISTORY=table(database, "history"))


def test_an_inventory_is_brought_up_to_date_where_it_is(check: Check, database: Path) -> None:
    inventory = f"{database}|layername=slides"
    check("updateinventory", INVENTORY=inventory, OUTPUT=table(database, "slides"))
    with pytest.raises(Exception, match="given as HISTORY, is the input INVENTORY"):
        check("updateinventory", INVENTORY=inventory, HISTORY=table(database, "slides"))
