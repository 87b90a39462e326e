"""Further processes of this program on this machine, which work together with this one and end with it, however it
ends.

PyTorch's `torch.multiprocessing` starts them; they meet at a port that only this machine can reach, on Windows in a
file that only this user can.
"""

from __future__ import annotations

import datetime
import os
import socket
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Callable, Iterator, Sequence

import torch.distributed as dist
from torch.multiprocessing import start_processes

from ...core.errors import EngineError, LandslideMapperError

LOOPBACK = "127.0.0.1"
LOOPBACK_INTERFACES = {"linux": "lo", "darwin": "lo0"}
GLOO_ON_LOOPBACK = "gloo_on_loopback"
ARRIVED, ERROR = "landslide_mapper/arrived", "landslide_mapper/error"
SECONDS_UNTIL_AN_END_IS_TOLD = 3.0
SECONDS_BETWEEN_LOOKS, SECONDS_OF_GRACE = 0.5, 20.0
Work = Callable[..., Any]
Meeting = int | str | bytes


@contextmanager
def meeting_place(processes: int, platform: str = sys.platform) -> Iterator[tuple[dist.Store, Meeting]]:
    """Where our own processes find each other, and how the others open it (`met_at`).

    A port that this machine alone can reach; on Windows, where PyTorch's port would listen to the whole network, a file
    in a temporary folder of this user's.
    """
    if platform == "win32":
        with tempfile.TemporaryDirectory(prefix="landslide-processes-") as folder:
            file = file_store_name(Path(folder) / "meeting", platform)
            yield dist.FileStore(file, processes), file
        return
    listening = socket.socket()
    listening.bind((LOOPBACK, 0))
    listening.listen()
    port = int(listening.getsockname()[1])
    # the store closes the socket: PyTorch's own would listen to the whole network
    yield (
        dist.TCPStore(
            LOOPBACK, port, processes, is_master=True, wait_for_workers=False, master_listen_fd=listening.detach()
        ),
        port,
    )


def met_at(meeting: Meeting, processes: int) -> dist.Store:
    """The meeting place as a further process sees it."""
    if isinstance(meeting, int):
        return dist.TCPStore(LOOPBACK, meeting, processes, is_master=False)
    return dist.FileStore(meeting, processes)


def file_store_name(path: Path, platform: str = sys.platform) -> str | bytes:
    """A path as PyTorch's FileStore takes it: on Windows in the letters of the system's code page."""
    if platform != "win32":
        return str(path)
    try:
        return str(path).encode("mbcs")
    except UnicodeEncodeError as error:
        raise EngineError(
            f"Several processes cannot meet in {path.parent}, whose name has letters beyond this Windows' code page. "
            "Set the environment variable TEMP to a folder with a plain name, or choose 1 for PROCESSES."
        ) from error


def register_gloo_on_loopback() -> str:
    """Gloo on the loopback address under a name of its own; on Windows, where interfaces have names that nobody knows
    beforehand, Gloo itself would listen on the address of the computer's name.
    """

    def create(store: dist.Store, rank: int, size: int, timeout: datetime.timedelta) -> dist.ProcessGroupGloo:
        options = dist.ProcessGroupGloo._Options()
        options._timeout = timeout
        options._devices = [dist.ProcessGroupGloo.create_device(hostname=LOOPBACK)]
        return dist.ProcessGroupGloo(store, rank, size, options)

    if GLOO_ON_LOOPBACK not in dist.Backend.backend_list:
        dist.Backend.register_backend(GLOO_ON_LOOPBACK, create, devices=["cpu", "cuda"])
    return GLOO_ON_LOOPBACK


@contextmanager
def on_loopback() -> Iterator[None]:
    """Gloo, too, talks over the loopback device only, unless the user names another."""
    interface = LOOPBACK_INTERFACES.get(sys.platform)
    if interface is None or "GLOO_SOCKET_IFNAME" in os.environ:
        yield
        return
    os.environ["GLOO_SOCKET_IFNAME"] = interface
    try:
        yield
    finally:
        del os.environ["GLOO_SOCKET_IFNAME"]


@contextmanager
def company(work: Work, arguments: tuple[Any, ...], processes: int) -> Iterator[dist.Store]:
    """Start the other processes, which do `work(rank, store, *arguments)` and end when this one does; gives the store.

    `work` is a function of a module, because a process finds it by its name. When one of them ends unexpectedly this
    process does not wait for ever: it raises EngineError with that one's own words, or ends itself where it cannot.
    """
    with meeting_place(processes) as (store, meeting):
        given = (work, arguments, meeting, processes)
        started = start_processes(take_part, given, processes - 1, join=False, daemon=True, start_method="spawn")
        others: Sequence[BaseProcess] = started.processes
        left = threading.Event()
        try:
            wait_for_arrival(others, store)
            threading.Thread(target=end_without_company, args=(others, left), daemon=True).start()
            yield store
            for process in others:
                process.join(SECONDS_OF_GRACE)
        except RuntimeError as error:
            if not one_has_failed(others):
                raise
            raise EngineError(reason_of_end(others, store)) from error
        finally:
            left.set()
            for process in others:
                process.kill()
                process.join()


def take_part(index: int, work: Work, arguments: tuple[Any, ...], meeting: Meeting, processes: int) -> None:
    """What each process but the first does, from its start to its end; what goes wrong is told to the first."""
    threading.Thread(target=end_with_the_first, daemon=True).start()
    rank = index + 1
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - only the first process answers on stdout
        sys.stdout = nowhere
        store = met_at(meeting, processes)
        store.set(f"{ARRIVED}/{rank}", "")
        try:
            work(rank, store, *arguments)
        except LandslideMapperError as error:
            store.set(f"{ERROR}/{rank}", str(error))
            raise SystemExit(1) from error


def end_with_the_first() -> None:
    """End this process when the one that started it is gone, however that ended."""
    first = parent_process()
    if first is not None:
        first.join()
        os._exit(1)


def wait_for_arrival(others: Sequence[BaseProcess], store: dist.Store) -> None:
    """Until all processes are there; raises EngineError when one ends before."""
    wanted = [f"{ARRIVED}/{number}" for number in range(1, len(others) + 1)]
    while not store.check(wanted):
        if any(process.exitcode for process in others):
            raise EngineError(reason_of_end(others, store))
        time.sleep(0.05)


def one_has_failed(others: Sequence[BaseProcess]) -> bool:
    """Whether one of the processes ended with an error; a broken connection may be seen moments before the system tells
    its end.
    """
    last_look = time.monotonic() + SECONDS_UNTIL_AN_END_IS_TOLD
    while time.monotonic() < last_look:
        if any(process.exitcode for process in others):
            return True
        time.sleep(0.05)
    return False


def reason_of_end(others: Sequence[BaseProcess], store: dist.Store) -> str:
    """What a process that ended said, else how it ended."""
    for rank in range(1, len(others) + 1):
        if store.check([f"{ERROR}/{rank}"]):
            return str(store.get(f"{ERROR}/{rank}").decode())
    codes = ", ".join(str(process.exitcode) for process in others if process.exitcode)
    return (
        f"One of the {len(others) + 1} processes that share this training ended unexpectedly (exit status {codes}). "
        "Use fewer PROCESSES, or a smaller BATCH_SIZE or TILE_SIZE when memory is short."
    )


def end_without_company(others: Sequence[BaseProcess], left: threading.Event) -> None:
    """End this process some time after another of the team has failed, in case it waits for it in a call that nothing
    interrupts.
    """
    while not left.wait(SECONDS_BETWEEN_LOOKS):
        if any(process.exitcode for process in others):
            if not left.wait(SECONDS_OF_GRACE):
                sys.stderr.write("One of the processes that share this training ended unexpectedly.\n")
                sys.stderr.flush()
                os._exit(1)
            return
