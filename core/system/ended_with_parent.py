"""Run by its path: a module of this Python (`pip`) that ends with the process that started it.

    python ended_with_parent.py -m MODULE [ARGUMENTS]

The starter holds the other end of this process's standard input. However it ends, the system closes that end, on every
system: then this process and its children end, too, and no orphan writes into an environment that the next set-up
works in.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading


def end_with_parent() -> None:
    """Wait until nobody holds the other end of standard input, then end all that this process has started."""
    while os.read(0, 1024):
        pass
    if os.name == "posix":
        os.killpg(0, signal.SIGKILL)  # its own group: it was started as the first of a session
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=end_with_parent, daemon=True).start()
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
