"""Whether the process that waits for this worker is gone."""

from __future__ import annotations

import os
import sys
from typing import Callable


def watch_parent(parent: int) -> Callable[[], bool]:
    """A function that tells whether the process numbered `parent`, which started this one, is gone (0: nobody).

    POSIX gives an orphan another parent. On Windows the parent's number stays as it was, and the launcher of an
    environment's Python stands between: there an open handle of the process itself tells when it ends.
    """
    if sys.platform == "win32":
        return _watch_handle(parent)
    return lambda: bool(parent) and os.getppid() != parent


if sys.platform == "win32":
    import ctypes

    SYNCHRONIZE, ENDED, NOT_THERE = 0x00100000, 0, 87  # WAIT_OBJECT_0; ERROR_INVALID_PARAMETER: no such process

    def _watch_handle(parent: int) -> Callable[[], bool]:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        handle = kernel.OpenProcess(SYNCHRONIZE, False, parent) if parent else None
        if not handle:
            gone_already = bool(parent) and ctypes.get_last_error() == NOT_THERE
            return lambda: gone_already
        return lambda: kernel.WaitForSingleObject(handle, 0) == ENDED
