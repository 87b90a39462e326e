"""A cluster is used only when a scheduler answers and each worker is like this computer; else one sentence within 20
seconds.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import pytest

from landslide_mapper.core.errors import EngineError, InputError
from landslide_mapper.learning.compute import cluster
from landslide_mapper.learning.compute.cluster import open_cluster
from landslide_mapper.learning.compute.worker_identity import identity_here, why_different

distributed = pytest.importorskip("distributed", reason="dask and distributed are not installed")
from ..dask_cluster import ROOT, cluster_of, package_in, scheduler_of, workers_of  # noqa: E402 - needs distributed

LONGEST = 20
PARTS = ("client", "scheduler", "worker")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the servers and workers of these tests are POSIX's")


@contextmanager
def server_that_says(answer: bytes) -> Iterator[str]:
    """A TCP server that accepts, says `answer` and then nothing."""
    server, held = socket.create_server(("127.0.0.1", 0)), []

    def serve() -> None:
        while True:
            try:
                held.append(server.accept()[0])
            except OSError:
                return
            held[-1].sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    yield f"tcp://127.0.0.1:{server.getsockname()[1]}"
    server.close()
    for connection in held:
        connection.close()


def refusal(address: str, whole: tuple[Path, ...] = ()) -> str:
    started = time.monotonic()
    with pytest.raises((InputError, EngineError)) as told, open_cluster(address, whole):
        pass
    assert time.monotonic() - started < LONGEST
    return str(told.value)


@pytest.mark.parametrize(
    "answer",
    [b"", b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<html></html>", b"\xff" * 200, b"\0" * 4096],
    ids=["silent", "http", "noise", "zeros"],
)
def test_a_server_that_is_no_scheduler_is_told(answer: bytes) -> None:
    with server_that_says(answer) as address:
        assert refusal(address).startswith(f"No Dask scheduler answers at {address}")


@pytest.mark.parametrize(
    "address",
    ["tcp://127.0.0.1:9", "tcp://127.0.0.1:99999", "tcp://no-such-host.invalid:8786", "here", "http://127.0.0.1:80",
     "tls://127.0.0.1:9"],
)  # fmt: skip
def test_an_address_where_nobody_can_be_is_told(address: str) -> None:
    text = refusal(address)
    assert text.startswith(f"No Dask scheduler answers at {address}") and text.endswith("to compute here.")


def test_a_silent_name_server_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's look-up of a name cannot be interrupted, and asyncio would wait for it to the end."""
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: released.wait(60))
    monkeypatch.setattr(cluster, "SECONDS_TO_CONNECT", 0.5)
    started = time.monotonic()
    try:
        with pytest.raises(InputError, match=r"No Dask scheduler answers at slow\.name:8786 within"):
            cluster.ask_scheduler("slow.name:8786")
        assert time.monotonic() - started < 10
    finally:
        released.set()


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A scheduler to which each test adds its workers."""
    with scheduler_of(tmp_path_factory.mktemp("scheduler")) as address:
        yield address


def test_a_scheduler_without_workers_is_told(alone: str) -> None:
    assert "has no worker" in refusal(alone)


def test_a_worker_s_address_is_no_scheduler_s(alone: str, tmp_path: Path) -> None:
    with workers_of(alone, 1, tmp_path, [package_in(tmp_path)]):
        with distributed.Client(alone, set_as_default=False) as client:
            worker = next(iter(client.scheduler_info(n_workers=-1)["workers"]))
        assert "a Dask worker answers, not a scheduler" in refusal(worker)


def test_a_scheduler_without_the_package_is_told(tmp_path: Path) -> None:
    packages = [package_in(tmp_path)]
    with scheduler_of(tmp_path, has_package=False) as address, workers_of(address, 1, tmp_path, packages):
        assert "The Dask scheduler lacks this package" in refusal(address)


def test_a_worker_without_the_package_is_told(alone: str, tmp_path: Path) -> None:
    with workers_of(alone, 1, tmp_path, []):
        assert "lacks this package, or has an older version of it" in refusal(alone)


def test_a_worker_with_another_version_of_the_package_is_told(alone: str, tmp_path: Path) -> None:
    package = tmp_path / "other" / "landslide_mapper"
    for room in ("core", "models", "learning"):
        shutil.copytree(ROOT / room, package / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", package)
    with (package / "models" / "layers.py").open("a", encoding="utf-8") as file:
        file.write("\nCHANGED = True\n")
    with workers_of(alone, 1, tmp_path, [package.parent]):
        assert "has another version of this package" in refusal(alone)


def test_a_worker_with_another_pytorch_is_told(alone: str, tmp_path: Path) -> None:
    metadata = tmp_path / "other" / "torch-1.0.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text("Metadata-Version: 2.1\nName: torch\nVersion: 1.0\n", encoding="utf-8")
    with workers_of(alone, 1, tmp_path, [metadata.parents[1], package_in(tmp_path)]):
        assert "has PyTorch 1.0, but " in refusal(alone)


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="needs a path that is another file in each process")
def test_a_worker_with_other_weights_under_the_path_is_told(
    alone: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    weights = Path("/proc/self/cwd/model.safetensors")
    Path("model.safetensors").write_bytes(b"weights")
    with workers_of(alone, 1, tmp_path, [package_in(tmp_path)]):
        assert f"cannot read {weights}" in refusal(alone, (weights,))
        (tmp_path / "model.safetensors").write_bytes(b"Weights")
        assert f"finds another file under {weights}" in refusal(alone, (weights,))
        (tmp_path / "model.safetensors").write_bytes(b"weights")
        with open_cluster(alone, (weights,)) as cluster:
            assert cluster.workers() == 1


def test_a_worker_that_does_not_answer_is_told(alone: str, tmp_path: Path) -> None:
    with workers_of(alone, 1, tmp_path, [package_in(tmp_path)]):
        with distributed.Client(alone, set_as_default=False) as client:
            worker = next(iter(client.run(os.getpid).values()))
        os.kill(worker, 19)  # SIGSTOP
        try:
            assert "does not answer within" in refusal(alone)
        finally:
            os.kill(worker, 18)


def test_the_hash_of_a_large_file_sees_its_ends(tmp_path: Path) -> None:
    raster = tmp_path / "stack.tif"
    raster.write_bytes(bytes(3 * 2**20))
    before = identity_here((), [str(raster)])
    for place in (0, 3 * 2**20 - 1):
        changed = bytearray(3 * 2**20)
        changed[place] = 1
        raster.write_bytes(changed)
        assert "finds another file" in why_different(before, identity_here((), [str(raster)]))


def certificate(folder: Path, name: str) -> dict[str, str]:
    """A self-made certificate, which is its own CA, as Dask's settings."""
    key, pem = folder / f"{name}.key", folder / f"{name}.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}"]
    subprocess.run([*make, "-keyout", key, "-out", pem], check=True, capture_output=True)
    parts = {f"{part}.{kind}": str(path) for part in PARTS for kind, path in (("cert", pem), ("key", key))}
    return {f"distributed.comm.tls.{name}": value for name, value in {"ca-file": str(pem), **parts}.items()}


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_tls_by_dask_s_own_settings(tmp_path: Path) -> None:
    """The cluster is told by environment variables; without certificates, or with foreign ones, no work."""
    import dask

    ours, foreign = certificate(tmp_path, "ours"), certificate(tmp_path, "foreign")
    variables = {f"DASK_{name.upper().replace('.', '__').replace('-', '_')}": value for name, value in ours.items()}
    assert variables["DASK_DISTRIBUTED__COMM__TLS__CA_FILE"] == str(tmp_path / "ours.pem")
    with dask.config.set(ours), cluster_of(tmp_path, 1, variables, "tls") as address:
        assert address.startswith("tls://")
        with open_cluster(address) as cluster:
            assert cluster.result_of(cluster.client.submit(sum, [1, 2])) == 3
        assert "No Dask scheduler answers" in refusal(address.replace("tls://", "tcp://"))
        with dask.config.set(foreign):
            assert "No Dask scheduler answers" in refusal(address)
    assert "TLS expects" in refusal(address)


def test_opening_gives_the_number_of_workers(tmp_path: Path) -> None:
    with cluster_of(tmp_path) as address, open_cluster(address) as cluster:
        assert cluster.workers() == 2
        assert cluster.result_of(cluster.client.submit(sum, [1, 2])) == 3
        with pytest.raises(EngineError, match="division"):
            cluster.result_of(cluster.client.submit(lambda: 1 / 0))
