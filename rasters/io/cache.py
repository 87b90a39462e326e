"""A fixed size for GDAL's block cache while a raster is worked through, because its default grows with the machine's
memory.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import Iterator

from osgeo import gdal

CACHE_BYTES = 32 * 2**20

_lock = threading.Lock()
_users = 0
_size_before = 0


@contextmanager
def bounded_cache(size: int = CACHE_BYTES) -> Iterator[None]:
    """Hold GDAL's cache at `size` bytes at most; the size from before comes back when the last work that asked for it
    ends.

    The cache is one for the whole process and QGIS runs algorithms side by side, hence the count of users.
    """
    global _users, _size_before  # noqa: PLW0603 - GDAL's cache is global, so is the count of its users
    with _lock:
        if _users == 0:
            _size_before = gdal.GetCacheMax()
            gdal.SetCacheMax(min(size, _size_before))
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                gdal.SetCacheMax(_size_before)
