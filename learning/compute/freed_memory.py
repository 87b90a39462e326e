"""What glibc does with freed memory: kept for the next tensor; where memory is short, large maps are given back while
detecting.

Does nothing on other systems and C libraries, nor where the user has set glibc's MALLOC_TRIM_THRESHOLD_.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Callable

HUGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")
MEMORY = Path("/proc/meminfo")
ASK_FOR_HUGE_PAGES = "THP_MEM_ALLOC_ENABLE"
SHORT_OF_MEMORY = 4 * 2**30  # bytes available
MIB = 2**20
_MALLOC_TRIM_THRESHOLD, _MALLOC_TOP_PAD, _MALLOC_MMAP_THRESHOLD, _MALLOC_MMAP_MAX = -1, -2, -3, -4


def ask_for_huge_pages() -> None:
    """Where less than 4 GB are available, tell PyTorch to ask Linux for pages of 2 MB, so that fresh memory costs few
    page faults and large maps can be given back (`give_back_large_maps`); elsewhere that would only cost time.

    To be called before the first tensor: PyTorch looks at it once. What the user has set in the environment stays.
    """
    available = available_memory()
    if available is not None and available < SHORT_OF_MEMORY:
        os.environ.setdefault(ASK_FOR_HUGE_PAGES, "1")


def available_memory() -> float | None:
    """Bytes that a new process could take without swapping, as Linux estimates it; None on other systems."""
    if MEMORY.is_file():
        for line in MEMORY.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return 1024.0 * int(line.split()[1])
    return None


def has_huge_pages() -> bool:
    """Whether PyTorch asks for them and Linux grants them."""
    if os.environ.get(ASK_FOR_HUGE_PAGES) != "1" or not HUGE_PAGES.is_file():
        return False
    return "[never]" not in HUGE_PAGES.read_text(encoding="ascii")


def keep_freed_memory() -> None:
    """Keep freed memory for the next tensor instead of giving it back to the kernel.

    Without this a quarter to a half of the CPU time of a training step goes into page faults.
    """
    if (mallopt := usable_mallopt()) is None:
        return
    mallopt(_MALLOC_MMAP_MAX, 0)
    mallopt(_MALLOC_TRIM_THRESHOLD, 2**31 - 1)
    mallopt(_MALLOC_TOP_PAD, 64 * MIB)


def give_back_large_maps() -> None:
    """From here on, whatever has 8 MB or more is taken from the kernel and given back to it, where pages are huge.

    Kept, the maps of tiles of different sizes fit into each other's gaps worse and worse: detection on 4,096 x 4,096
    pixels (U-Net of width 0.125, tiles of 1,504 pixels) had a peak of 832 MB after nine tiles, and 650 MB like this. It
    costs processor time, more the faster the network (docs/large-areas.md).
    """
    if not has_huge_pages() or (mallopt := usable_mallopt()) is None:
        return
    mallopt(_MALLOC_MMAP_MAX, 65536)  # glibc's default
    mallopt(_MALLOC_MMAP_THRESHOLD, 8 * MIB)
    mallopt(_MALLOC_TRIM_THRESHOLD, 256 * MIB)
    mallopt(_MALLOC_TOP_PAD, 8 * MIB)


def usable_mallopt() -> Callable[[int, int], int] | None:
    """glibc's `mallopt`, where it is there and left to us."""
    if not sys.platform.startswith("linux") or "MALLOC_TRIM_THRESHOLD_" in os.environ:
        return None
    try:
        mallopt: Callable[[int, int], int] = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return None  # musl and other C libraries have no mallopt, and no such habit
    return mallopt
