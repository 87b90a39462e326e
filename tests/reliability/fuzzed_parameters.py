"""Every parameter of every algorithm is given what a user might, and what nobody should: each run ends in a sentence or
in outputs, no input changes, nothing is left.

Each try starts from inputs that work and changes one to three parameters. A job of the worker is made and read back,
but the worker itself starts in one of TRIES_PER_WORKER tries only, as each start costs seconds.
"""

from __future__ import annotations

import os
import random
import resource
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping

from .bench import Bench, is_of_system
from .folder_state import state_of
from .qgis_host import QgisHost
from .small_world import OUTPUT_NAMES, SmallWorld
from .strange_inputs import StrangeInputs, make_strange_inputs
from .verdict import CRASHED, DONE, HUNG, REFUSED, Counts, Ended, why_no_sentence

MEMORY_LIMIT = 8 * 2**30
SECONDS_PER_TRY = 90.0
TRIES_PER_WORKER = 100
MINUTES_OF_WORK = 4096  # pixels of a simulated valley: a value like another, beyond SECONDS_PER_TRY
PARTIAL = ".landslide-partial-"
SLOW = {"mapscene": 5}  # one of so many rounds: it runs a dozen other algorithms
NOTE = ".aux.xml"  # QGIS itself writes statistics beside each raster that it opens
STAMP_FREE = (NOTE, "-wal", "-shm", "-journal")  # SQLite's own, while a GeoPackage is open

TEXTS = (
    *("", " ", "a", "x" * 300, "x" * 100_000, "9" * 5000, "\0", "\udcff", "\n\n", "🏔", "\u202eabc", "<b>x</b>"),
    *("%s%n%d", "{0}{x}", "$(id)", "'; DROP TABLE a; --", "=1+1", "-1", "nan", "1e999", "None", "auto", "all"),
    *("a=b", "growth_rate=1e9 variant=x", "a;b;c\nd", ";;;\n;;;", "39 -12; nan nan", "1,2,3", "2022-02-30", "../../.."),
)
NUMBERS: tuple[Any, ...] = (
    *(0, -1, 1, 2, 3, 1.5, 1e-300, 1e308, -1e308, float("nan"), float("inf"), -float("inf"), 2**31 - 1, 2**31),
    *(2**32, 2**63, -(2**63), 10**30, 10**400, "", "text", "1e5", "nan", "9" * 5000, None, True, [], [1], {}),
)
ODD: tuple[Any, ...] = (None, "", [], {}, [None], True, False, 0, -1, 1.5, float("nan"), "x" * 300, ["", ""], {"a": 1})
EXTENTS = (
    "",
    "nan,nan,nan,nan",
    "inf,inf,inf,inf [EPSG:32654]",
    "1,0,1,0",
    "0,0,0,0 [EPSG:4326]",
    "0,1,0,1 [EPSG:999999]",
    "-1e308,1e308,-1e308,1e308 [EPSG:32654]",
    "-180,180,-90,90 [EPSG:4326]",
    "500000,500100,4699900,4700000 [EPSG:32654]",
    "500000,500000.0001,4699900,4699900.0001 [EPSG:32654]",
    "0,1,0",
    "a,b,c,d",
    "1,2,3,4 [",
)
SYSTEMS = (
    *("", "EPSG:999999", "EPSG:-1", "EPSG:", "EPSG:32654", "EPSG:4326", "EPSG:3857", "EPSG:4978", "nonsense"),
    *("PROJ:+proj=nothing", 'LOCAL_CS["x"]', "USER:100000", "IAU_2015:30100", "x" * 5000),
)
POINTS = ("", "nan,nan", "inf,inf [EPSG:4326]", "0,0", "1e308,1e308 [EPSG:32654]", "a,b", "500050,4699950 [EPSG:32654]")
DATES = ("", "not a date", "9999-12-31", "0001-01-01", "2022-02-30", "2022-02-25", "2022-02-25T25:61:00", "1e9", "-1")


@dataclass(frozen=True)
class Definition:
    """One parameter of an algorithm, as its provider declares it."""

    name: str
    kind: str
    options: tuple[str, ...] = ()
    low: float = 0
    high: float = 0
    is_destination: bool = False


@dataclass(frozen=True)
class Try:
    """One call: the algorithm, its parameters, and which of them were changed."""

    algorithm: str
    parameters: dict[str, Any]
    changed: tuple[str, ...]


def fuzzed_parameters(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is one generated call in a QGIS that may use 8 GB and a minute and a half."""
    chance = random.Random(seed)
    counts = Counts()
    strange_folder = bench.folder / f"strange-{seed}"
    strange = make_strange_inputs(strange_folder, 64)
    with bench.another_host(f"parameters-{seed}") as host:
        declared = definitions_of(host)
        names = sorted(declared)
        number = rounds = 0
        while number < tries:
            rounds += 1
            for algorithm in names:
                if rounds % SLOW.get(algorithm, 1) or number >= tries:
                    continue
                number += 1
                process = host.start().pid
                resource.prlimit(process, resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
                with bench.new_folder() as folder:
                    called = call_of(algorithm, declared[algorithm], bench.world, strange, folder, chance)
                    watched = (bench.world.folder, strange_folder)
                    counts.add(attempt(called, number, host, folder, watched, number % TRIES_PER_WORKER == 0))
    return counts


def definitions_of(host: QgisHost) -> dict[str, list[Definition]]:
    """What each algorithm declares, asked of the QGIS process."""
    told = host.run("", {}, definitions=True).results
    return {
        name: [Definition(**{**entry, "options": tuple(entry["options"])}) for entry in entries]
        for name, entries in told.items()
    }


def attempt(
    called: Try, number: int, host: QgisHost, folder: Path, watched: tuple[Path, ...], with_worker: bool
) -> Counts:
    """Make one call and count how it ended; `watched` are the folders of the inputs."""
    before, temporary, prepared = stamps_of(*watched), state_of(host.temporary), state_of(folder)
    ended = host.run(
        called.algorithm,
        called.parameters,
        SECONDS_PER_TRY,
        until_job=not with_worker or called.algorithm == "mapscene",
    )
    counts = Counts(tries=1, done=int(ended.outcome == DONE), refused=int(ended.outcome == REFUSED))
    name = f"try {number}: {called.algorithm} " + ", ".join(
        f"{key}={short(called.parameters.get(key))}" for key in called.changed
    )

    def lose(what: str, why: str) -> None:
        setattr(counts, what, getattr(counts, what) + 1)
        counts.notes.append(f"{name}: {what}: {why}")

    if ended.outcome in (CRASHED, HUNG):
        lose("crashes", f"{ended.outcome}: {ended.sentence[-400:]}")
    if why := why_no_sentence(ended):
        lose("tracebacks", why)
    after = stamps_of(*watched)
    if changed := [path for path, stamp in before.items() if after.get(path) != stamp]:
        lose("wrong", f"inputs changed: {', '.join(map(str, changed))}")
    asked_for = {str(value) for value in called.parameters.values() if isinstance(value, str)}
    left = [path for path in after if path not in before and (ended.outcome != DONE or str(path) not in asked_for)]
    left += [
        path
        for path in left_in(folder, ended)
        if path not in prepared and (called.algorithm != "mapscene" or PARTIAL in path.name)
    ]
    left += [
        path
        for path in state_of(host.temporary)
        if path not in temporary and not is_of_system(path) and not is_of_processing(path)
    ]
    if left:
        lose("left_files", f"{', '.join(str(path)[-200:] for path in left)} ({ended.sentence[:200]})")
    return counts


def left_in(folder: Path, ended: Ended) -> list[Path]:
    """What a run left in its output folder: after a refusal anything, else what has a temporary name."""
    return [path for path in state_of(folder) if ended.outcome == REFUSED or PARTIAL in path.name]


def is_of_processing(path: Path) -> bool:
    """Whether a file lies in QGIS's own temporary folder, which goes with QGIS: temporary outputs, wrapped layers."""
    return any(part.startswith("processing_") for part in path.parts)


def stamps_of(*folders: Path) -> dict[Path, tuple[int, int, int]]:
    """Size, time and identity of every file: what cannot change without a trace, and is read fast."""
    found = {}
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                if not name.endswith(STAMP_FREE):
                    status = os.lstat(Path(place) / name)
                    found[Path(place) / name] = (status.st_size, status.st_mtime_ns, status.st_ino)
    return found


def call_of(
    algorithm: str,
    definitions: list[Definition],
    world: SmallWorld,
    strange: StrangeInputs,
    folder: Path,
    chance: random.Random,
) -> Try:
    """A call that works, or nearly, with one to three parameters changed."""
    parameters = {**inputs_of(algorithm, world), **outputs_of(definitions, algorithm, folder)}
    number = min(len(definitions), chance.choice((1, 1, 1, 2, 2, 3)))
    changed = sorted(chance.sample(definitions, number), key=lambda definition: definition.is_destination)
    for definition in changed:
        parameters[definition.name] = value_for(definition, world, strange, parameters, folder, chance)
    if parameters.get("SIZE") == MINUTES_OF_WORK:
        parameters["SIZE"] = MINUTES_OF_WORK + 1
    if algorithm == "setupengine":  # nothing may be downloaded: the Python that it is to be made with is never one
        parameters["PYTHON"] = chance.choice([*strange.others[:10], str(world.stack)])
        changed = [*changed, Definition("PYTHON", "file")]
    return Try(algorithm, parameters, tuple(definition.name for definition in changed))


def inputs_of(algorithm: str, world: SmallWorld) -> dict[str, Any]:
    """Inputs that work, those of small_world.py and of the algorithms that it does not know."""
    stack, labels = str(world.stack), str(world.labels)
    slides, area = str(world.folder / "landslides.gpkg"), str(world.scene / "mapped_area.gpkg")
    more: dict[str, dict[str, Any]] = {
        "mapscene": {
            "POST": [str(world.scene / "sentinel2" / "B4.tif")],
            "DEM": str(world.scene / "dem.tif"),
            "INVENTORY": str(world.scene / "landslides.gpkg"),
            "EFFORT": "quick",
        },
        "sentinel1backscatter": {"SAFE": str(world.scene), "DEM": str(world.scene / "dem.tif")},
        "deformationcomponents": {"RATES": [stack, stack], "LOOKS": "39 -12; 39 192"},
        "importdataset": {"INPUT": str(world.scene), "DATASET": "landslide4sense"},
        "suggestreview": {"PROBABILITY": str(world.probability), "COUNT": 3, "SIDE": 100},
        "applycorrections": {"STACK": stack, "DETECTIONS": slides, "REVIEWED": area, "LABELS": labels},
        "updateinventory": {"DETECTIONS": slides, "DATE": "2022-02-25"},
        "accuracysample": {"MAP": str(world.probability), "THRESHOLD": 0.095, "SAMPLES": 20},
        "estimatearea": {"SAMPLE": slides, "MAP": str(world.probability), "THRESHOLD": 0.095},
        "sizestatistics": {"INPUT": str(world.scene / "landslides.gpkg"), "REPLICATES": 10},
        "exporttiles": {"STACK": stack, "LABELS": labels, "TILE_SIZE": 32},
        "setupengine": {"BACKEND": "cpu"},
    }
    return dict(more[algorithm]) if algorithm in more else world.inputs_of(algorithm)


def outputs_of(definitions: list[Definition], algorithm: str, folder: Path) -> dict[str, str]:
    """A file or folder in `folder` for every output."""
    suffixes = {"rasterDestination": ".tif", "sink": ".gpkg", "folderDestination": "", "fileDestination": ".txt"}
    known = OUTPUT_NAMES.get(algorithm, {})
    return {
        definition.name: str(
            folder / known.get(definition.name, f"{definition.name}{suffixes.get(definition.kind, '')}")
        )
        for definition in definitions
        if definition.is_destination
    }


def value_for(
    definition: Definition,
    world: SmallWorld,
    strange: StrangeInputs,
    parameters: Mapping[str, Any],
    folder: Path,
    chance: random.Random,
) -> Any:
    """A value for one parameter: in one of eight tries of a wrong kind altogether."""
    if chance.randrange(8) == 0:
        return chance.choice(ODD)
    if definition.is_destination:
        return destination(world, parameters, folder, chance)
    rasters = (*strange.rasters, str(world.stack), str(world.labels), str(world.probability))
    vectors = (*strange.vectors, str(world.scene / "geology.gpkg"), str(world.test_area))
    files = (*strange.others, *rasters, *vectors, str(world.model))
    likely: dict[str, tuple[Any, ...]] = {
        "raster": (*rasters, *strange.others),
        "vector": (*vectors, *strange.others),
        "source": (*vectors, *strange.others),
        "file": files,
        "string": (*TEXTS, *files[:12], str(world.model)),
        "extent": EXTENTS,
        "crs": SYSTEMS,
        "point": POINTS,
        "datetime": DATES,
        "field": ("lithology", "area_m2", "", "no such field", "x" * 300, "a\0b", '"; --'),
        "boolean": (True, False, "yes", "0", 2, None, []),
        "number": (*NUMBERS, definition.low, definition.high, definition.low - 1, definition.high + 1),
    }
    if definition.kind == "enum":
        return chance.choice((*definition.options, "no such word", 999, -1, [], list(definition.options), ["x", "y"]))
    if definition.kind == "matrix":
        return chance.choice(([], [""], ["a"], ["a", "unet", "B4"], ["a", "no", "no"], [1, 2], list(TEXTS), "a;b;c"))
    if definition.kind == "multilayer":
        several = chance.sample(files, chance.randint(1, 4))
        return chance.choice((several, several[0], [*several, *several], [rasters[-3], chance.choice(rasters)]))
    return chance.choice(likely.get(definition.kind, TEXTS))


def destination(world: SmallWorld, parameters: Mapping[str, Any], folder: Path, chance: random.Random) -> Any:
    """Where an output may be asked to go: nowhere, onto an input or another output, onto what is no file."""
    lists = [value if isinstance(value, list) else [value] for value in parameters.values()]
    given = [value for values in lists for value in values if isinstance(value, str) and value.startswith("/")]
    link = folder / "link.tif"
    makers: tuple[Callable[[], Any], ...] = (
        lambda: chance.choice(given),
        lambda: chance.choice(given),
        lambda: f"ogr:{chance.choice(given)}",
        lambda: f"{chance.choice(given)}|layername=a",
        lambda: str(folder / "missing" / "a.tif"),
        lambda: str(folder / ("x" * 240 + ".tif")),
        lambda: str(folder / ("x" * 300)),
        lambda: str(folder / "a\0b.tif"),
        lambda: str(folder / "\udcff.tif"),
        lambda: str(
            folder / chance.choice(("a.jpg", "a.png", "a.nc", "a.vrt", "a.gpkg", "a.zip", "a.tif", "a", "a b"))
        ),
        lambda: chance.choice(("/dev/null", "/dev/full", "/proc/self/mem", "/", "/vsimem/a.tif", "/vsizip/a.zip/b")),
        lambda: chance.choice(("TEMPORARY_OUTPUT", "memory:", "memory:x", "http://127.0.0.1:9/a.tif")),
        lambda: 'postgres://dbname=\'a\' host=127.0.0.1 port=9 table="a"."b" (geom)',
        lambda: f"ogr:dbname='{folder / 'new.gpkg'}' table=\"a\" (geom)",
        lambda: str(link if link.is_symlink() else linked(link, world.stack)),
    )
    return chance.choice(makers)()


def linked(link: Path, target: Path) -> Path:
    link.symlink_to(target)
    return link


def short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 160 else f"{text[:120]}...{text[-30:]}"
