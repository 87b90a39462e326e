"""A Dask cluster whose workers compute for this process: found, checked before any work, and never waited for in vain.

Scheduler and workers must run this very package and PyTorch, and the workers see the inputs under the same paths (a
shared file system).
Dask's own configuration says how to speak to it: with an address `tls://...` certificate, key and CA are those of
`distributed.comm.tls` in its settings file or its environment variables (https://distributed.dask.org, "TLS/SSL").
"""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Sequence

from ...core.errors import EngineError, InputError, LandslideMapperError
from .worker_identity import Identity, identity_here, why_different, why_this_worker_differs

TIMEOUTS = (TimeoutError, asyncio.TimeoutError)  # one and the same from Python 3.11 on
SECONDS_TO_CONNECT, SECONDS_TO_ANSWER = 6.0, 9.0  # 15 in all: who waits longer presses cancel
SECONDS_BETWEEN_LOOKS, SECONDS_WITHOUT_WORKERS = 1.0, 60.0
CURE = "Check SCHEDULER, or leave it empty to compute here."
SAME_EVERYWHERE = (
    "Scheduler and workers need this version of the package, the same PyTorch, and the files under the same paths (a "
    "shared file system); or leave SCHEDULER empty to compute here."
)


@dataclass(frozen=True)
class Cluster:
    """A scheduler whose workers were found to be like this computer; `identity` is what a worker must have."""

    client: Any
    address: str
    identity: Identity

    def workers(self) -> int:
        """How many workers there are now."""
        return len(self.client.scheduler_info(n_workers=-1)["workers"])

    def still_there(self, last_worker: float) -> float:
        """When a worker was last seen, on `time.monotonic`'s clock; raises EngineError a minute after the last one."""
        if self.workers():
            return time.monotonic()
        if time.monotonic() - last_worker > SECONDS_WITHOUT_WORKERS:
            raise EngineError(
                f"The Dask cluster at {self.address} has lost its last worker. Start workers with 'dask worker "
                f"{self.address}', then run again."
            )
        return last_worker

    def result_of(self, future: Any) -> Any:
        """Wait for a worker's result. Our own errors come through; EngineError where the work failed otherwise, or no
        worker is left.
        """
        last_worker, done = time.monotonic(), threading.Event()
        future.add_done_callback(lambda _: done.set())
        while not done.wait(SECONDS_BETWEEN_LOOKS):
            last_worker = self.still_there(last_worker)
        try:
            return future.result()
        except LandslideMapperError:
            raise
        except Exception as error:
            raise self.failure(error) from error

    def failure(self, error: Exception) -> EngineError:
        """The sentence for what Dask says of a task or of itself."""
        said = str(error).splitlines()[0] if str(error) else repr(error)
        return EngineError(f"The work failed on the Dask cluster at {self.address}: {said}. {SAME_EVERYWHERE}")


@contextmanager
def open_cluster(address: str, whole: Sequence[Path] = (), sampled: Sequence[Path] = ()) -> Iterator[Cluster]:
    """The cluster at `address`, once each of its workers has shown that it is like this computer (see
    `identity_here`).

    Raises InputError within 20 seconds where no scheduler answers, EngineError where Dask is not installed, there is no
    worker, or one of them differs.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise EngineError(
            "SCHEDULER needs the packages dask and distributed in the engine's Python. Install them, or leave "
            "SCHEDULER empty."
        ) from error
    workers = ask_scheduler(address)
    if not workers:
        raise EngineError(
            f"The Dask cluster at {address} has no worker. Start workers with 'dask worker {address}', then run again."
        )
    here = identity_here([str(path) for path in whole], [str(path) for path in sampled])
    with Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False) as client:
        check_workers(client, address, here)
        yield Cluster(client, address, here)


def ask_scheduler(address: str) -> list[str]:
    """The addresses of the workers that the scheduler at `address` has; raises InputError where none answers in time.

    Dask's own client waits without end for a server that accepts and says nothing.
    """
    from distributed import rpc
    from distributed.security import Security

    async def ask() -> dict[str, Any]:
        async with rpc(address, connection_args=Security().get_connection_args("client")) as scheduler:
            found: dict[str, Any] = await scheduler.identity()
            return found

    async def ask_in_time() -> dict[str, Any]:
        return await asyncio.wait_for(ask(), SECONDS_TO_CONNECT)

    try:
        wait_for_name(address)
        identity = asyncio.run(ask_in_time())
        kind, workers = identity["type"], list(identity.get("workers", ()))
    except TIMEOUTS as error:
        raise InputError(
            f"No Dask scheduler answers at {address} within {SECONDS_TO_CONNECT:g} seconds. {CURE}"
        ) from error
    except Exception as error:  # whatever a foreign server makes Dask raise: MemoryError, ValueError, SSLError ...
        said = str(error).splitlines()[0] if str(error) else repr(error)
        raise InputError(f"No Dask scheduler answers at {address} ({said}). {CURE}") from error
    if kind != "Scheduler":
        raise InputError(f"At {address} a Dask {str(kind).lower()} answers, not a scheduler. {CURE}")
    return workers


def wait_for_name(address: str) -> None:
    """Look up the host of an address, and raise TimeoutError where that takes too long; other failures are left to
    Dask's own words.

    A look-up cannot be interrupted, and asyncio waits for one that was begun, in its loop's end and in the process's:
    minutes, where a name server is silent. Here it is left behind.
    """
    from distributed.comm.addressing import get_address_host_port

    host, port = get_address_host_port(address)
    done = threading.Event()

    def look_up() -> None:
        with suppress(OSError, UnicodeError):  # said again, and in which words, when Dask asks
            socket.getaddrinfo(host, port)
        done.set()

    threading.Thread(target=look_up, daemon=True).start()
    if not done.wait(SECONDS_TO_CONNECT):
        raise TimeoutError


def check_workers(client: Any, address: str, here: Identity) -> None:
    """Raise EngineError, naming who, unless the scheduler (which unpacks what the workers are sent) and all workers
    answer in time and are like this computer.
    """
    paths = ([path for path, _ in files] for files in (here.whole, here.sampled))
    started = time.monotonic()

    def left() -> float:
        return max(1.0, SECONDS_TO_ANSWER - (time.monotonic() - started))

    try:
        answers = {"scheduler": answer_of_scheduler(client, left())}
        workers = client.run(identity_here, *paths, on_error="return", callback_timeout=left())
        answers.update({f"worker {worker}": answer for worker, answer in workers.items()})
    except TIMEOUTS as error:
        raise EngineError(
            f"The scheduler or a worker of the Dask cluster at {address} does not answer within {SECONDS_TO_ANSWER:g} "
            "seconds. Start the cluster again, or leave SCHEDULER empty to compute here."
        ) from error
    except Exception as error:
        raise Cluster(client, address, here).failure(error) from error
    for who, there in answers.items():
        expected = here if who != "scheduler" else Identity(here.code, here.torch)
        if isinstance(there, Identity):
            problem = why_different(expected, there)
        else:
            problem = f"lacks this package, or has an older version of it ({there})"
        if problem:
            raise EngineError(f"The Dask {who} {problem}. {SAME_EVERYWHERE}")


def answer_of_scheduler(client: Any, seconds: float) -> Any:
    """What the scheduler is, or the exception by which it says that it lacks our package."""
    try:
        return client.run_on_scheduler(identity_here, callback_timeout=seconds)
    except TIMEOUTS:
        raise
    except Exception as error:
        return error


def check_this_worker(expected: Identity) -> None:
    """Runs in a worker before its first work, because it may have come after the check: EngineError where it
    differs.
    """
    if problem := why_this_worker_differs(expected):
        raise EngineError(f"A Dask worker {problem}. {SAME_EVERYWHERE}")
