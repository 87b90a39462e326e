"""The system's signals by which a program is asked to end: heard at once, so that it can clean up first.

TERM comes from `kill` and from job schedulers, HUP from a terminal that goes away, INT from Ctrl+C.
"""

from __future__ import annotations

import signal
import socket
import threading
from contextlib import contextmanager
from types import FrameType
from typing import Callable, Iterator

ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK") if hasattr(signal, name))
Handler = Callable[[int, "FrameType | None"], None]


def do_nothing(_: int, __: FrameType | None) -> None:
    """The main thread goes on; whoever hears of the signal stops it otherwise."""


def interrupt_once() -> Handler:
    """A handler that raises KeyboardInterrupt in the main thread, the first time only: the second must not disturb the
    cleaning up.
    """
    heard = threading.Event()

    def handle(_: int, __: FrameType | None) -> None:
        if not heard.is_set():
            heard.set()
            raise KeyboardInterrupt

    return handle


@contextmanager
def hearing_ending_signals(act: Callable[[], None], handler: Handler = do_nothing) -> Iterator[None]:
    """Inside, the first ending signal calls `act` in a thread of its own, at once, even while the main thread is busy
    in a library; `handler` runs in the main thread as soon as that is back in Python.

    A signal that is ignored (nohup, a shell's background job) stays ignored. Does nothing outside the main thread,
    where Python lets nobody handle signals.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    hearing, telling = socket.socketpair()
    telling.setblocking(False)

    def listen() -> None:
        if hearing.recv(1):
            act()

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    # None: a handler that was not installed from Python, which could not be put back
    handled = {
        number: before for number in ENDING if (before := signal.getsignal(number)) not in (signal.SIG_IGN, None)
    }
    before_descriptor = signal.set_wakeup_fd(telling.fileno(), warn_on_full_buffer=False)
    for number in handled:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number, before in handled.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(before_descriptor)
        telling.close()
        if threading.current_thread() is not listener:
            listener.join(1)
        hearing.close()
