"""The threat table of docs/reliability.md: who could do what, what stops them, and the test that shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Threat:
    """`tests` are files below tests/; without any, nothing stops it and `stopped_by` says so."""

    who: str
    what: str
    stopped_by: str
    tests: tuple[str, ...] = ()


THREATS = (
    Threat(
        "who sends a model file",
        "runs code, fills the memory, writes elsewhere",
        "safetensors and JSON, no pickle; every field, name and shape is checked before memory is asked for; a "
        "checksum before weights are used",
        ("reliability/fuzzed_files.py", "models/test_model_file.py"),
    ),
    Threat(
        "who sends a SAFE product",
        "has a virtual raster in the name of an image fetch from the web or read a file of this computer",
        "Sentinel-2 images open by the JPEG 2000 and GeoTIFF drivers alone; Sentinel-1 images are TIFFs by their first "
        "bytes",
        ("rasters/factors/optical/test_safe_files.py", "learning/sentinel1/test_product_files.py"),
    ),
    Threat(
        "who sends a SAFE product",
        "has a few megabytes unpack to gigabytes of XML or of temporary disk, or expand by entities",
        "XML of at most 32 MB, without entities, checked before it is read; a zip that unpacks to a hundred times its "
        "size, or to more than is free, is not unpacked",
        ("rasters/factors/optical/test_safe_files.py", "learning/sentinel1/test_product_files.py"),
    ),
    Threat(
        "who sends a data set",
        "has HDF5 or netCDF take values from other files, or claim terabytes",
        "external links, external storage and virtual variables are refused, and sizes before they are read",
        ("learning/datasets/test_self_contained.py",),
    ),
    Threat(
        "who sends HDF5 or netCDF as a raster",
        "has GDAL, inside QGIS, take pixels from any file of this computer, or ask a server",
        "before it is opened, its bytes are searched: external links, external storage, virtual variables and links "
        "that are compressed are refused. Not searched: what QGIS itself shows as a layer, files that a virtual raster "
        "names, web addresses without `/vsi`, HDF4",
        (
            "rasters/io/test_self_contained.py",
            "algorithms/support/outputs/test_hdf5_inputs.py",
        ),
    ),
    Threat(
        "who sends a raster, a layer or a table",
        "crashes QGIS or leaves half a result",
        "GDAL and OGR read it, every error ends in a sentence, outputs appear whole or not at all",
        ("reliability/fuzzed_layers.py", "reliability/fuzzed_files.py"),
    ),
    Threat(
        "who names files, classes or models",
        "has HTML shown in a window or a report, or a formula computed by a spreadsheet",
        "windows and messages show text; reports escape, and their policy forbids scripts and requests; cells that "
        "begin like a formula are quoted",
        ("gui/test_plain_message.py", "core/formats/test_csv_cells.py", "core/report"),
    ),
    Threat(
        "a slip of the user's",
        "an output that is an input, by link, case, another spelling or a virtual raster, and the input is gone",
        "refused before the work, for every output of every algorithm; two outputs of one path, devices and pipes too",
        ("algorithms/support/outputs/test_collisions.py",),
    ),
    Threat(
        "a slip of the user's, a full disk, a kill",
        "a run that does not end well has replaced an older table of a GeoPackage or PostGIS, or half of it",
        "the table is written to a temporary file and takes the older one's place in one transaction of the database; "
        "an output table that an input reads is refused",
        (
            "algorithms/test_tables_kept.py",
            "rasters/inventory/test_table_replacement.py",
            "algorithms/support/outputs/test_table_collisions.py",
        ),
    ),
    Threat(
        "a program that holds a file",
        "an older Shapefile or raster is left without its parts, or its old index or overviews beside the new one",
        "older parts wait beside and come back when a move is refused; what would tell wrongly of the new one goes",
        ("algorithms/support/test_atomic_sink.py", "core/test_atomic_output.py"),
    ),
    Threat(
        "a slip of the user's",
        "a value that QGIS takes for another without a word: NaN, a seed of 2^31, a CRS that does not exist",
        "refused with the key and the cure",
        ("algorithms/support/test_refused_values.py", "reliability/fuzzed_parameters.py"),
    ),
    Threat(
        "who sends a job file",
        "has the worker delete a folder: the job's own, one that it names",
        "a worker removes only folders that the process which made them marked with this run's token, and named; a job "
        "whose process is gone is refused. What a job reads and writes is its writer's choice: do not run jobs of "
        "strangers",
        ("learning/test_worker_alone.py",),
    ),
    Threat(
        "a slip of the user's",
        "'Set up the engine' or its removal in a folder with somebody's environment or files",
        "only a folder that we claimed, before anything was put there, is cleared or removed",
        ("engine/test_environment.py",),
    ),
    Threat(
        "who can write into the current folder",
        "has a `json.py` of theirs imported",
        "Python is started isolated (`-I`), QGIS's own without its current folder",
        ("engine/test_start_worker.py", "engine/test_find_python.py"),
    ),
    Threat(
        "who reads a report on an error",
        "finds passwords or the user's name in it",
        "passwords, keys and the home folder are left out; nothing is sent by itself",
        ("core/failures/test_unforeseen.py",),
    ),
    Threat(
        "who controls the package index, or the way to it",
        "has the set-up install packages of theirs",
        "every wheel stands with its SHA-256 in `engine/locks`; pip refuses any other file, resolves nothing and asks "
        "one index at a time. What the makers of a package put into it runs",
        ("engine/packages/test_pip_install.py", "engine/packages/test_locks.py"),
    ),
    Threat(
        "who controls a Dask scheduler that is named",
        "runs code with the user's rights",
        "nothing but TLS, where it is set up: name only a scheduler of your own",
    ),
)


def threat_table() -> str:
    """The section, a row a threat."""
    rows = ["| who | could | what stops them | shown by |", "|---|---|---|---|"]
    rows += [
        f"| {threat.who} | {threat.what} | {threat.stopped_by} | "
        f"{', '.join(f'`tests/{test}`' for test in threat.tests) or 'not stopped'} |"
        for threat in THREATS
    ]
    return (
        "\n## Threats\n\n"
        "Who could do what, on purpose or by a slip, and what stops them. What is trusted and how to report a problem: "
        "[SECURITY](../SECURITY.md).\n\n" + "\n".join(rows) + "\n"
    )
