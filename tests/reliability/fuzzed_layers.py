"""Damaged rasters and polygon layers are given to the algorithms that run inside QGIS; none may crash, hang, or leave
half a result.
"""

from __future__ import annotations

import random
import resource
from dataclasses import dataclass
from pathlib import Path

from .bench import Bench
from .checks import whole
from .fuzzing import damaged
from .small_world import SmallWorld, outputs_in
from .verdict import Counts

MEMORY_LIMIT = 8 * 2**30
SECONDS_PER_CASE = 120.0


@dataclass(frozen=True)
class Victim:
    """An algorithm, and the input of it that is damaged."""

    algorithm: str
    key: str
    is_list: bool = False


RASTER_VICTIMS = (
    Victim("terrainfactors", "INPUT"),
    Victim("stacklayers", "TERRAIN", is_list=True),
    Victim("landslidepolygons", "INPUT"),
    Victim("errormap", "PREDICTION"),
    Victim("errormap", "LABELS"),
    Victim("sarfactors", "VV"),
    Victim("opticalfactors", "INPUT", is_list=True),
    Victim("landslidelabels", "STACK"),
    Victim("geologyfactors", "GRID"),
    Victim("deformationrate", "INPUT", is_list=True),
)
VECTOR_VICTIMS = (
    Victim("landslidelabels", "INPUT"),
    Victim("geologyfactors", "INPUT"),
    Victim("landslidelabels", "AREA"),
)


def fuzzed_rasters(bench: Bench, tries: int, seed: int) -> Counts:
    return fuzzed(bench, tries, seed, RASTER_VICTIMS)


def fuzzed_polygons(bench: Bench, tries: int, seed: int) -> Counts:
    return fuzzed(bench, tries, seed, VECTOR_VICTIMS)


def original(world: SmallWorld, victim: Victim) -> Path:
    value = world.inputs_of(victim.algorithm)[victim.key]
    return Path(value[0] if victim.is_list else value)


def fuzzed(bench: Bench, tries: int, seed: int, victims: tuple[Victim, ...]) -> Counts:
    """Each case is one damaged copy in one algorithm, in a QGIS that may use 8 GB and two minutes."""
    chance = random.Random(seed)
    counts = Counts()
    with bench.another_host(f"fuzz-{seed}") as host:
        for number in range(tries):
            victim = victims[number % len(victims)]
            source = original(bench.world, victim)
            content, damage = damaged(source.read_bytes(), chance)
            process = host.start().pid
            resource.prlimit(process, resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
            with bench.new_folder() as folder:
                copy = folder / "input" / source.name
                copy.parent.mkdir()
                copy.write_bytes(content)
                changed = {victim.key: replaced(bench.world, victim, copy)}
                outputs = dict.fromkeys(outputs_in(folder, victim.algorithm).values(), whole)
                name = f"case {number} of seed {seed}: {victim.algorithm} {victim.key}, {damage}"
                _, found = bench.attempt(
                    name,
                    victim.algorithm,
                    folder,
                    changed=changed,
                    checks=outputs,
                    host=host,
                    seconds=SECONDS_PER_CASE,
                    may_stay=lambda path, copy=copy: path.name.startswith(copy.name + "."),
                )
            counts.add(found)
    return counts


def replaced(world: SmallWorld, victim: Victim, copy: Path) -> str | list[str]:
    """The parameter's value with the damaged copy in place of the first file."""
    if not victim.is_list:
        return str(copy)
    return [str(copy), *world.inputs_of(victim.algorithm)[victim.key][1:]]
