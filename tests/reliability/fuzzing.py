"""Damage done to the bytes of a file, repeatable by the generator's seed: what broken downloads, bad disks and ill will
make of it.
"""

from __future__ import annotations

import json
import random
import struct
from typing import Any, Callable, Sequence

HEADER = 1024  # where formats keep what they say about themselves
EXTREMES = (0, 1, 0x7F, 0x80, 0xFF)
WORDS = (0, 1, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1)


def place(data: bytearray, chance: random.Random) -> int:
    """A position, in three of four cases within the header or at the end, where directories and tables lie."""
    kind = chance.randrange(4)
    if kind < 2:
        return chance.randrange(min(HEADER, len(data)))
    if kind == 2:
        return len(data) - 1 - chance.randrange(min(HEADER, len(data)))
    return chance.randrange(len(data))


def flip_bits(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        data[place(data, chance)] ^= 1 << chance.randrange(8)


def set_extremes(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        data[place(data, chance)] = chance.choice(EXTREMES)


def set_words(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        start = place(data, chance) & ~1
        word = struct.pack(chance.choice("<>") + "I", chance.choice(WORDS))
        data[start : start + 4] = word[: len(data) - start]


def truncate(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def zero_a_range(data: bytearray, chance: random.Random) -> None:
    start = place(data, chance)
    length = min(len(data) - start, chance.choice((16, 512, 4096, 65536)))
    data[start : start + length] = bytes(length)


def insert_noise(data: bytearray, chance: random.Random) -> None:
    start = place(data, chance)
    data[start:start] = chance.randbytes(chance.randint(1, 64))


def copy_a_part(data: bytearray, chance: random.Random) -> None:
    source, start = place(data, chance), place(data, chance)
    part = data[source : source + chance.randint(4, 512)]
    data[start : start + len(part)] = part


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip_bits,
    set_extremes,
    set_words,
    truncate,
    zero_a_range,
    insert_noise,
    copy_a_part,
)


def damaged(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    """A damaged copy and the name of what was done to it."""
    copy = bytearray(data)
    damage = chance.choice(DAMAGES)
    damage(copy, chance)
    return bytes(copy), damage.__name__


HOSTILE: tuple[Any, ...] = (
    *(
        None,
        True,
        -1,
        0,
        10**12,
        10**400,
        1e308,
        float("nan"),
        float("inf"),
        "",
        "0",
        "../../../etc/passwd",
        "/dev/zero",
        "C:\\Windows\\win.ini",
    ),
    *(
        "$(touch /tmp/owned)",
        "__import__('os').system('id')",
        "\0",
        "x" * 100_000,
        [],
        {},
        [[]],
        [None],
        {"a": None},
        [10**12, 10**12],
    ),
)


def hostile_json(content: Any, chance: random.Random, keep: Sequence[str] = ()) -> Any:
    """A deep copy of JSON values in which one value, chosen at random, is replaced, removed or doubled."""
    copy = json.loads(json.dumps(content))
    holders = [
        holder for holder in containers(copy) if holder and not (isinstance(holder, dict) and set(holder) <= set(keep))
    ]
    holder = chance.choice(holders)
    key = chance.choice(sorted(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
    action = chance.randrange(4)
    if action == 0:
        del holder[key]
    elif action == 1 and isinstance(holder, list):
        holder.append(holder[key])
    else:
        holder[key] = chance.choice(HOSTILE)
    return copy


def containers(content: Any) -> list[Any]:
    """All objects and lists within JSON values, the outermost first."""
    if isinstance(content, dict):
        return [content, *(inner for value in content.values() for inner in containers(value))]
    if isinstance(content, list):
        return [content, *(inner for value in content for inner in containers(value))]
    return []
