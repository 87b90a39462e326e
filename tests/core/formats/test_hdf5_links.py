"""Messages put together by hand after the HDF5 specification are found wherever they lie; random bytes are none."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest

from landslide_mapper.core.formats.hdf5_links import BLOCK, SIGNATURE, reads_other_files

SUPERBLOCK = SIGNATURE + bytes([0, 0, 0, 0, 0, 8, 8, 0])  # version 0, addresses and lengths of 8 bytes
BORDERS = [100, *range(BLOCK - 6, BLOCK + 2), 2 * BLOCK + 1]


def link(
    kind: int = 64, name: bytes = b"img", file: bytes = b"/etc/passwd", flags: int = 8, info: bytes = b"\0"
) -> bytes:
    """IV.A.2.g with the value of an external link: its version and flags, the file, the object."""
    value = info + file + b"\0/img\0"
    order, letters = (bytes(8) if flags & 4 else b""), (b"\1" if flags & 16 else b"")
    length = len(name).to_bytes(1 << (flags & 3), "little")
    return bytes([1, flags, kind]) + order + letters + length + name + struct.pack("<H", len(value)) + value


def external_storage(heap: int, used: int = 1) -> bytes:
    return struct.pack("<B3xHHQ", 1, max(used, 1), used, heap)


def virtual(heap: int, kind: int = 3) -> bytes:
    return struct.pack("<BBQI", 4, kind, heap, 1)


def reads_others(*pieces: tuple[int, bytes], size: int = 2 * BLOCK + 500, base: int = 0) -> bool:
    content = bytearray(size + base)
    for place, data in [(0, SUPERBLOCK), *pieces]:
        content[base + place : base + place + len(data)] = data
    return reads_other_files(io.BytesIO(bytes(content)))


@pytest.mark.parametrize("place", BORDERS)
@pytest.mark.parametrize("base", [0, 512, 4096])
def test_a_message_of_each_kind_at_any_place(place: int, base: int) -> None:
    for heap in (200, 2 * BLOCK + 300):
        assert reads_others((place, link()), base=base)
        assert reads_others((place, external_storage(heap)), (heap, b"HEAP"), base=base)
        assert reads_others((place, virtual(heap)), (heap, b"GCOL"), base=base)


@pytest.mark.parametrize("flags", [8, 9, 10, 11, 12, 15, 24, 28, 31])
def test_links_of_every_form(flags: int) -> None:
    assert reads_others((300, link(flags=flags)))
    assert reads_others((300, link(flags=flags, name=b"\x01\0\xff", file="größe".encode())))


def test_heaps_across_the_border_of_two_blocks() -> None:
    for heap in range(BLOCK - 3, BLOCK + 1):
        assert reads_others((100, external_storage(heap)), (heap, b"HEAP"))
        assert reads_others((100, virtual(heap)), (heap, b"GCOL"))


def test_what_leads_nowhere() -> None:
    assert not reads_others((300, link(kind=1)))  # a soft link
    assert not reads_others((300, link(info=b"\1")))  # a version that the library refuses
    assert not reads_others((300, link(file=b"\x02\x03")))  # the name of no file
    assert not reads_others((300, external_storage(400)))
    assert not reads_others((300, external_storage(400, used=0)), (400, b"HEAP"))
    assert not reads_others((300, virtual(400, kind=2)), (400, b"GCOL"))


def test_what_is_not_hdf5() -> None:
    assert not reads_other_files(io.BytesIO(b""))
    assert not reads_other_files(io.BytesIO(b"CDF\x01" + bytes(2000) + link()))
    assert not reads_other_files(io.BytesIO(bytes(512) + SUPERBLOCK + link()), user_block=False)
    assert reads_other_files(io.BytesIO(bytes(512) + SUPERBLOCK + link()))


def test_random_bytes_are_none() -> None:
    values = np.random.default_rng(1).integers(0, 256, 20 * 2**20, np.uint8).tobytes()
    assert not reads_other_files(io.BytesIO(SUPERBLOCK + b"HEAPGCOLFRHP" + values))
