"""Files that exist and are not what an algorithm expects: rasters and layers that say odd things of themselves, and
what is no file at all.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

LOCAL = 'LOCAL_CS["a site of ours",LOCAL_DATUM["a datum",0],UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
NAN = float("nan")
GRIDS = {
    "nan_place": (NAN, NAN, NAN, NAN, NAN, NAN),
    "infinite_place": (float("inf"), 10, 0, 0, 0, -10),
    "singular": (500_000, 0, 0, 4_700_000, 0, 0),
    "parallel_axes": (500_000, 10, 10, 4_700_000, 10, 10),
    "far_away": (1e300, 1e290, 0, 1e300, 0, -1e290),
    "rotated": (500_000, 7, 7, 4_700_000, 7, -7),
    "south_up": (500_000, 10, 0, 4_700_000, 0, 10),
}


@dataclass(frozen=True)
class StrangeInputs:
    """Paths by what may be given there."""

    rasters: tuple[str, ...]
    vectors: tuple[str, ...]
    others: tuple[str, ...]


def make_strange_inputs(folder: Path, size: int) -> StrangeInputs:
    """Write them all into `folder`; rasters have `size` x `size` pixels."""
    folder.mkdir()
    return StrangeInputs(rasters_in(folder, size), vectors_in(folder), others_in(folder))


def rasters_in(folder: Path, size: int) -> tuple[str, ...]:
    import numpy as np
    from osgeo import gdal, osr

    metres = osr.SpatialReference()
    metres.ImportFromEPSG(32654)
    plain = np.linspace(0, 1, size * size, dtype=np.float32).reshape(size, size)
    made: list[str] = []

    def write(name: str, values: object, place: tuple[float, ...] | None, crs: str = "", bands: int = 1) -> None:
        path = folder / f"{name}.tif"
        array = np.asarray(values)
        kind = gdal.GDT_CFloat32 if array.dtype.kind == "c" else gdal.GDT_Float32
        kind = gdal.GDT_Byte if array.dtype.kind == "u" else kind
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], bands, kind)
        if place:
            dataset.SetGeoTransform(place)
        if crs:
            dataset.SetProjection(crs)
        for number in range(bands):
            dataset.GetRasterBand(number + 1).WriteArray(array)
        dataset.FlushCache()
        made.append(str(path))

    here = (500_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0)
    for name, place in GRIDS.items():
        write(name, plain, place, metres.ExportToWkt())
    write("local_crs", plain, here, LOCAL)
    write("no_crs", plain, here)
    write("no_place", plain, None, metres.ExportToWkt())
    write("all_nan", np.full_like(plain, NAN), here, metres.ExportToWkt())
    write("all_infinite", np.full_like(plain, np.inf), here, metres.ExportToWkt())
    write("all_zero", np.zeros_like(plain), here, metres.ExportToWkt())
    write("bytes", (plain * 255).astype(np.uint8), here, metres.ExportToWkt())
    write("complex", plain.astype(np.complex64), here, metres.ExportToWkt())
    write("one_pixel", plain[:1, :1], here, metres.ExportToWkt())
    write("one_row", plain[:1], here, metres.ExportToWkt())
    write("many_bands", plain, here, metres.ExportToWkt(), bands=40)
    return tuple(made)


def vectors_in(folder: Path) -> tuple[str, ...]:
    from osgeo import ogr, osr

    metres = osr.SpatialReference()
    metres.ImportFromEPSG(32654)
    square = "POLYGON ((500010 4699990, 500200 4699990, 500200 4699700, 500010 4699700, 500010 4699990))"
    cases = {
        "no_feature": (ogr.wkbPolygon, metres, []),
        "without_geometry": (ogr.wkbPolygon, metres, [None]),
        "points": (ogr.wkbPoint, metres, ["POINT (500100 4699900)"]),
        "one_polygon": (ogr.wkbPolygon, metres, [square]),
        "without_crs": (ogr.wkbPolygon, None, [square]),
        "far": (ogr.wkbPolygon, metres, ["POLYGON ((0 0, 1e300 0, 1e300 1e300, 0 1e300, 0 0))"]),
        "bow_tie": (ogr.wkbPolygon, metres, ["POLYGON ((0 0, 100 100, 100 0, 0 100, 0 0))"]),
        "of_no_area": (ogr.wkbPolygon, metres, ["POLYGON ((500010 4699990, 500010 4699990, 500010 4699990))"]),
    }
    made = []
    for name, (kind, crs, geometries) in cases.items():
        path = folder / f"{name}.gpkg"
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer(name, crs, kind)
        for field in ("lithology", "verdict", "reference", "stratum", "landslide_id"):
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
        for wkt in geometries:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("lithology", "9" * 5000)
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        source.Destroy()
        made.append(str(path))
    return tuple(made)


def others_in(folder: Path) -> tuple[str, ...]:
    empty, text, page, archive = (folder / name for name in ("empty.tif", "text.txt", "page.xml", "a.zip"))
    empty.touch()
    text.write_text("this is no raster\n")
    page.write_text('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>')
    archive.write_bytes(b"PK\x05\x06" + bytes(18))
    (folder / "an empty folder.SAFE").mkdir()
    (folder / "dangling.tif").symlink_to(folder / "nowhere.tif")
    (folder / "circle.tif").symlink_to(folder / "circle.tif")
    os.mkfifo(folder / "pipe.tif")
    places = [empty, text, page, archive, *(folder / name for name in ("an empty folder.SAFE", "dangling.tif"))]
    places += [folder / "circle.tif", folder / "pipe.tif", folder / "missing.tif", folder]
    return (
        *map(str, places),
        *("/dev/null", "/dev/zero", "/dev/tty", "/proc/self/mem", "/", "."),
        str(folder / ("x" * 300)),
        str(folder / ("x" * 240 + ".tif")),
        str(folder) + "/x" * 3000,
        f"{folder}/a\0b.tif",
        f"{folder}/\udcff.tif",
        "/vsicurl/http://127.0.0.1:9/a.tif",
        "http://127.0.0.1:9/a.tif",
        "/vsizip/" + str(archive) + "/a.tif",
        "/vsistdin/",
        "/vsimem/a.tif",
        'NETCDF:"a.nc":b',
        "~/a.tif",
        "|layername=",
        f"{text}|layername=a|subset=b",
        'postgres://dbname=\'a\' host=127.0.0.1 port=9 table="a"."b" (geom)',
        "a layer that is not in the project",
        "<GDAL_WMS></GDAL_WMS>",
        "<VRTDataset rasterXSize='1e9' rasterYSize='-1'/>",
    )
