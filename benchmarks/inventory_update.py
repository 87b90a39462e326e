"""A million polygons into an inventory of a million: time and memory of `updateinventory`, beside a plain PostGIS join.

Usage: inventory_update.py [POLYGONS] [--postgis] [--no-geopackage] (with the Python that has PyQGIS; each run is a
process of its own).
Makes an inventory of square scars with a log-normal size on a jittered grid, and a scene in which every scar has
moved a little, a tenth grew, and a twentieth is new. Prints a table: seconds, seconds of the processor and peak memory
of starting the inventory, of the update and of the same update again, in a GeoPackage and, with --postgis, in PostGIS,
and the seconds that PostGIS alone needs for the join with ST_Intersects and ST_Intersection (no identifiers, growth,
history or safety).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (10_000, 100_000, 1_000_000)
ONE_RUN = """
import json, resource, sys, time
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins", sys.argv[1]]
from qgis.core import QgsApplication
app = QgsApplication([], False); app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import landslide_mapper, processing
plugin = landslide_mapper.classFactory(None); plugin.initProcessing()
given = json.loads(sys.argv[2])
start, worked, before = time.monotonic(), time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
outputs = processing.run("landslide:updateinventory", given)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": time.monotonic() - start, "processor": time.process_time() - worked,
                  "peak_mb": peak / 1024, "before_mb": before / 1024,
                  **{key: value for key, value in outputs.items() if key != "OUTPUT"}}))
sys.stdout.flush()
import os; os._exit(0)
"""


def make_layers(folder: Path, count: int) -> tuple[Path, Path]:
    """The first and the second scene."""
    import numpy as np
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    random = np.random.default_rng(1)
    side = int(np.ceil(np.sqrt(count)))
    rows, columns = np.divmod(np.arange(count), side)
    spots = np.stack([columns, rows], axis=1) * 120.0 + random.uniform(0, 30, (count, 2)) + (400_000, 4_600_000)
    sizes = np.minimum(random.lognormal(3.3, 0.5, count), 80)
    grown = random.random(count) < 0.1
    absent = random.random(count) < 0.05
    paths = []
    for name in ("first", "second"):
        path = folder / f"{name}.gpkg"
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
        source.StartTransaction()
        second = name == "second"
        for number in np.flatnonzero(~absent) if not second else range(count):
            x, y = spots[number] + (random.normal(0, 0.3, 2) if second else 0)
            width = sizes[number] * (1.3 if second and grown[number] else 1)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(
                ogr.CreateGeometryFromWkt(
                    f"POLYGON (({x} {y}, {x + width} {y}, {x + width} {y + width}, {x} {y + width}, {x} {y}))"
                )
            )
            layer.CreateFeature(feature)
        source.CommitTransaction()
        source = None
        paths.append(path)
    return paths[0], paths[1]


def run(folder: Path, **given: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", ONE_RUN, str(folder), json.dumps(given)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def tell(what: str, result: dict[str, float]) -> None:
    keys = ("NEW", "GROWN", "KNOWN", "UNCHANGED")
    counts = ", ".join(f"{key.lower()} {result[key]:,}" for key in keys if result[key])
    memory = f"{result['peak_mb']:.0f} MB (QGIS alone {result['before_mb']:.0f})"
    times = f"{result['seconds']:.1f} s | {result['processor']:.1f} s"
    print(f"| {what} | {times} | {memory} | {counts} |", flush=True)


def one_size(count: int, postgis: bool, geopackage: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as name:
        folder = Path(name)
        (folder / "landslide_mapper").symlink_to(ROOT)
        first, second = make_layers(folder, count)
        file = str(folder / "inventory.gpkg")
        places = {"GeoPackage": (file, file)} if geopackage else {}
        if not postgis:
            update(folder, count, first, second, places)
            return
        sys.path.insert(0, str(ROOT / "tests" / "algorithms"))
        from postgis_server import postgis_server, server_programs  # type: ignore[import-not-found]

        programs = server_programs()
        if programs is None:
            sys.exit("There is no PostgreSQL with PostGIS here: install Debian's package postgresql-postgis.")
        with postgis_server(programs) as connection:
            places["PostGIS"] = (
                f'postgres://{connection} table="public"."slides" (geom)',
                f'postgres://{connection} table="public"."slides" (geom)',
            )
            update(folder, count, first, second, places)
            plain_join(connection, first, second)


def update(folder: Path, count: int, first: Path, second: Path, places: dict[str, tuple[str, str]]) -> None:
    print(
        f"\n{count:,} polygons\n\n| | time | processor | peak memory | landslides |\n|---|---:|---:|---:|---|",
        flush=True,
    )
    for kind, (_, target) in places.items():
        tell(f"{kind}: begin", run(folder, DETECTIONS=str(first), DATE="2018-09-11", OUTPUT=target))
        tell(f"{kind}: update", run(folder, DETECTIONS=str(second), DATE="2019-05-01", OUTPUT=target))
        tell(f"{kind}: the same again", run(folder, DETECTIONS=str(second), DATE="2019-05-01", OUTPUT=target))


def plain_join(connection: str, first: Path, second: Path) -> None:
    from osgeo import gdal

    gdal.UseExceptions()
    for path in (first, second):
        gdal.VectorTranslate(
            f"PG:{connection}", str(path), layerName=f"plain_{path.stem}", layerCreationOptions=["GEOMETRY_NAME=geom"]
        )
    database = gdal.OpenEx(f"PG:{connection}", gdal.OF_VECTOR | gdal.OF_UPDATE)
    database.ExecuteSQL("ANALYZE plain_first")
    database.ExecuteSQL("ANALYZE plain_second")
    start = time.monotonic()
    result = database.ExecuteSQL(
        "SELECT COUNT(*) FROM plain_second d JOIN plain_first i ON ST_Intersects(d.geom, i.geom) "
        "WHERE ST_Area(ST_Intersection(d.geom, i.geom)) >= 0.1 * LEAST(ST_Area(d.geom), ST_Area(i.geom))"
    )
    pairs = result.GetNextFeature().GetField(0)
    database.ReleaseResultSet(result)
    print(
        f"| plain PostGIS join | {time.monotonic() - start:.1f} s | in the server | in the server | {pairs:,} pairs |",
        flush=True,
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("polygons", type=int, nargs="?")
    parser.add_argument("--postgis", action="store_true")
    parser.add_argument("--no-geopackage", action="store_true")
    arguments = parser.parse_args()
    for size in [arguments.polygons] if arguments.polygons else SIZES:
        one_size(size, arguments.postgis, not arguments.no_geopackage)
