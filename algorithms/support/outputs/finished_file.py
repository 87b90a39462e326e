"""Whether a file of features is whole once it is closed, and what its layer says of itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorFileWriter

from ....core.caution import caution_metadata

GEOPACKAGE = ".gpkg"
KEEP_THEIR_CRS = (GEOPACKAGE, ".shp", ".fgb")
UNDEFINED = "Undefined"


def write_cautions(path: Path) -> None:
    """Put the cautions told so far into the metadata of a GeoPackage's layer, where QGIS shows them in its properties;
    other formats have no place for them. Raises RuntimeError when the file is damaged.
    """
    metadata = caution_metadata()
    if not metadata or path.suffix.lower() != GEOPACKAGE or not path.is_file():
        return
    from ....rasters.io.opening import close

    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    for key, text in metadata.items():
        layer.SetMetadataItem(key, text)
    del layer
    close(source)


def why_incomplete(path: Path, count: int, crs: QgsCoordinateReferenceSystem) -> str:
    """What is wrong with a written file, as the middle of a sentence (a full disk shows only when the file is closed);
    empty when nothing is. A layer that lost its CRS lies nowhere, and QGIS draws it without a word.
    """
    if not path.exists():
        return "the file is not there"
    if not can_be_read(path):
        return ""
    try:
        if path.suffix.lower() == GEOPACKAGE and (damage := damage_of(path)):
            return f"the file is damaged: {damage}"
        source = ogr.Open(str(path))
        layer = source.GetLayer(0) if source is not None else None
        found = layer.GetFeatureCount() if layer is not None else -1
        placed = layer is not None and (layer.GetGeomType() == ogr.wkbNone or is_placed(layer))
    except (RuntimeError, sqlite3.Error) as error:
        return f"the file cannot be read back: {error}"
    if found != count:
        return f"only {found} of {count} features fit" if found >= 0 else "the file cannot be read back"
    lost = crs.isValid() and not placed and path.suffix.lower() in KEEP_THEIR_CRS
    return f"its CRS, {crs.userFriendlyIdentifier()}, was not written" if lost else ""


def is_placed(layer: ogr.Layer) -> bool:
    """Whether a layer has a CRS; a GeoPackage calls that of none "Undefined"."""
    reference = layer.GetSpatialRef()
    return reference is not None and not (reference.GetName() or "").startswith(UNDEFINED)


def can_be_read(path: Path) -> bool:
    """Whether GDAL reads the format that it writes under this suffix (it does not read SQL dumps)."""
    driver = ogr.GetDriverByName(QgsVectorFileWriter.driverForExtension(path.suffix.lstrip(".")))
    return driver is None or driver.GetMetadataItem("DCAP_OPEN") == "YES"


def damage_of(geopackage: Path) -> str:
    """What SQLite itself finds wrong with the file; empty when nothing is.

    Opened by its path: as a URI, a file on a network drive would be refused.
    """
    if not geopackage.is_file():
        return "there is no such file"
    with closing(sqlite3.connect(str(geopackage))) as database:
        answer = str(database.execute("PRAGMA quick_check(1)").fetchone()[0])
    return "" if answer == "ok" else answer
