"""What an HDF5 file (netCDF 4 is one) says of other files, found in its bytes before any library opens it.

The library follows an external link, external storage and a virtual variable wherever they lead, and has no switch
against it. They are searched in the whole file, not by walking through it as the library does: what a walk would pass
by, because two readers understand a broken file in two ways, is found too. Of values that look like one by chance there
is less than one in 4,000 files of 10 GB.
It takes 0.3 s for 200 MB of random bytes and 1.1 s for 200 MB of zeros and ones, on one core.
Source: HDF5 File Format Specification Version 3.0, II.A, III.E, III.G, IV.A.2.g, IV.A.2.h, IV.A.2.i.
"""

from __future__ import annotations

from typing import Any, Iterator, Protocol

import numpy as np

SIGNATURE = b"\x89HDF\r\n\x1a\n"
USER_BLOCK = 512  # bytes, or that times a power of two, may lie before the signature
BLOCK, OVERLAP = 2**16, 64  # bytes; a block in the processor's cache is four times as fast as one of a megabyte
LOCAL_HEAP, GLOBAL_HEAP, FRACTAL_HEAP = b"HEAP", b"GCOL", b"FRHP"
EXTERNAL_LINK = 64  # the type of a link
LINK_HEADER = 20  # bytes, at most, before the name of a link
VIRTUAL = 3  # the class of a layout
STORAGE_ADDRESS, LAYOUT_ADDRESS = 8, 2  # where these messages tell the place of their heap


class Bytes(Protocol):
    """A file opened for reading, of this computer or one that GDAL unpacks."""

    def seek(self, place: int, whence: int = 0, /) -> int: ...

    def read(self, count: int, /) -> bytes: ...


def reads_other_files(file: Bytes, user_block: bool = True) -> bool:
    """Whether a file is HDF5 and has an external link, external storage or a virtual variable, or keeps its links
    compressed, where nobody sees them. With `user_block` HDF5 may begin after a block of something else.
    """
    size = file.seek(0, 2)
    base = place_of_signature(file, size if user_block else 1)
    if base is None:
        return False
    address_size, length_size = sizes_told(file, base)
    local, shared = [], []
    for offset, data in blocks(file, size):
        if any(is_external_link(file, offset + place, size) for place in like_external_links(data)):
            return True
        for place in places_of(FRACTAL_HEAP, data):
            if is_compressed_heap(file, offset + place, address_size, length_size):
                return True
        local += [offset + place for place in places_of(LOCAL_HEAP, data)]
        shared += [offset + place for place in places_of(GLOBAL_HEAP, data)]
    if not (local or shared):
        return False
    heaps, collections = np.array(local, np.uint64), np.array(shared, np.uint64)
    return any(
        leads_to(data, like_external_storage(data), STORAGE_ADDRESS, address_size, heaps, base)
        or leads_to(data, like_virtual(data), LAYOUT_ADDRESS, address_size, collections, base)
        for _, data in blocks(file, size)
    )


def place_of_signature(file: Bytes, end: int) -> int | None:
    """Where the HDF5 file begins, in bytes; None where none does before `end`."""
    place = 0
    while place < end:
        if read_at(file, place, len(SIGNATURE)) == SIGNATURE:
            return place
        place = max(USER_BLOCK, 2 * place)
    return None


def sizes_told(file: Bytes, base: int) -> tuple[int, int]:
    """How many bytes the file's addresses and lengths have."""
    head = read_at(file, base, 15).ljust(15, b"\0")
    return (head[13], head[14]) if head[8] < 2 else (head[9], head[10])


def read_at(file: Bytes, place: int, count: int) -> bytes:
    file.seek(place)
    return bytes(file.read(count))


def blocks(file: Bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """The file in blocks, each with its offset and with OVERLAP bytes of the next one, zeros at the end."""
    for offset in range(0, size, BLOCK):
        data = read_at(file, offset, BLOCK + OVERLAP)
        yield offset, data.ljust(min(BLOCK, size - offset) + OVERLAP, b"\0")


def places_of(mark: bytes, data: bytes) -> Iterator[int]:
    end = len(data) - OVERLAP + len(mark) - 1
    place = data.find(mark, 0, end)
    while place >= 0:
        yield place
        place = data.find(mark, place + 1, end)


def shifted(data: bytes, by: int) -> Any:
    """The byte that lies `by` bytes after each of a block."""
    return np.frombuffer(data, np.uint8, len(data) - OVERLAP, by)


def like_external_links(data: bytes) -> list[int]:
    """Where a link message of version 1 may begin whose flags tell a type, and whose type is external."""
    found = (shifted(data, 2) == EXTERNAL_LINK) & (shifted(data, 0) == 1)
    found &= (shifted(data, 1) & 0b11101000) == 0b1000
    return [int(place) for place in np.flatnonzero(found)] if found.any() else []


def is_external_link(file: Bytes, place: int, size: int) -> bool:
    """Whether a link that begins here names a file and an object as the library reads them, whatever its own name."""
    head = read_at(file, place, LINK_HEADER).ljust(LINK_HEADER, b"\0")
    flags = head[1]
    start = 3 + (8 if flags & 0b100 else 0) + (1 if flags & 0b10000 else 0)
    width = 1 << (flags & 0b11)
    length = int.from_bytes(head[start : start + width], "little")
    value = place + start + width + length
    if length == 0 or value >= size:
        return False
    value_size = int.from_bytes(read_at(file, value, 2), "little")
    told = read_at(file, value + 2, value_size)
    name, end, rest = told[1:].partition(b"\0")
    return told[:1] == b"\0" and bool(end and name) and is_text(name) and is_text(rest.partition(b"\0")[0])


def is_text(name: bytes) -> bool:
    """Whether a name is UTF-8, as GDAL and the library take paths on every system, without control characters."""
    try:
        return not any(ord(letter) < 32 or ord(letter) == 127 for letter in name.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def is_compressed_heap(file: Bytes, place: int, address_size: int, length_size: int) -> bool:
    """Whether the header of a fractal heap, where large groups keep their links, tells filters."""
    width_at = 14 + 10 * length_size + 2 * address_size
    head = read_at(file, place, width_at + 2)
    width = int.from_bytes(head[width_at:], "little")
    return len(head) == width_at + 2 and head[4] == 0 and any(head[7:9]) and width > 0 and width & (width - 1) == 0


def like_external_storage(data: bytes) -> Any:
    """Where an external data files message of version 1 may begin that uses at least one slot."""
    return (shifted(data, 0) == 1) & ((shifted(data, 6) | shifted(data, 7)) != 0)


def like_virtual(data: bytes) -> Any:
    """Where a data layout message of version 4 or 5 may begin whose class is virtual."""
    version = shifted(data, 0)
    return ((version == 4) | (version == 5)) & (shifted(data, 1) == VIRTUAL)


def leads_to(data: bytes, found: Any, address_at: int, address_size: int, heaps: Any, base: int) -> bool:
    """Whether one of the messages found tells the address of one of `heaps`; addresses count from `base`."""
    if heaps.size == 0:
        return False
    known = min(address_size, 8)  # the library takes no more of a longer one
    if base == 0 and known == 8:  # no file is so long that the last two count
        found = found & (shifted(data, address_at + 7) == 0) & (shifted(data, address_at + 6) == 0)
    if not found.any():
        return False
    places, content = np.flatnonzero(found), np.frombuffer(data, np.uint8)
    addresses = np.full(places.size, base, np.uint64)
    for number in range(known):
        addresses += content[places + (address_at + number)].astype(np.uint64) << np.uint64(8 * number)
    return bool(np.isin(addresses, heaps).any())
