"""What must be equal on every computer of a cluster for it to give the very answer of this one: our code, PyTorch, the
files.

Imported by a worker before anything else of ours, so nothing large is imported here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Sequence

PACKAGE = Path(__file__).absolute().parents[2]
DECIDING_ROOMS = ("core", "models", "learning")
SAMPLE_BYTES = 2**20


@dataclass(frozen=True)
class Identity:
    """`code` is a hash of what computes, `torch` PyTorch's version; `whole` and `sampled` are paths with a hash each,
    empty where a file cannot be read.

    Whole files (weights) count to the last byte, sampled ones (rasters, which may be larger than memory) by their size,
    their first and their last megabyte.
    """

    code: str
    torch: str
    whole: tuple[tuple[str, str], ...] = ()
    sampled: tuple[tuple[str, str], ...] = ()


def identity_here(whole: Sequence[str] = (), sampled: Sequence[str] = ()) -> Identity:
    """The identity of the computer that calls this, for the files under these paths."""
    return Identity(
        _code_hash(),
        _torch_version(),
        tuple((path, _hash_of(Path(path), None)) for path in whole),
        tuple((path, _hash_of(Path(path), SAMPLE_BYTES)) for path in sampled),
    )


def why_different(expected: Identity, there: Identity) -> str:
    """What differs on a worker, in words that end a sentence; empty where nothing does."""
    if there.torch != expected.torch:
        return f"has PyTorch {there.torch}, but {expected.torch} is needed" if there.torch else "lacks PyTorch"
    if there.code != expected.code:
        return "has another version of this package"
    files = zip((*expected.whole, *expected.sampled), (*there.whole, *there.sampled), strict=True)
    for (path, wanted), (_, found) in files:
        if wanted != found:
            return f"finds another file under {path}" if found else f"cannot read {path}"
    return ""


def why_this_worker_differs(expected: Identity) -> str:
    """As `why_different`, of the computer that calls this."""
    paths = ([path for path, _ in files] for files in (expected.whole, expected.sampled))
    return why_different(expected, identity_here(*paths))


def _torch_version() -> str:
    try:
        return version("torch")
    except PackageNotFoundError:
        return ""


@cache
def _code_hash() -> str:
    digest = hashlib.sha256()
    for room in DECIDING_ROOMS:
        for file in sorted((PACKAGE / room).rglob("*.py")):
            digest.update(file.relative_to(PACKAGE).as_posix().encode())
            digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _hash_of(path: Path, sample: int | None) -> str:
    """Of all bytes, or of the size and `sample` bytes at each end; empty where the file cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            if sample is not None:
                size = path.stat().st_size
                digest.update(str(size).encode())
                digest.update(file.read(sample))
                file.seek(max(0, size - sample))
            while chunk := file.read(SAMPLE_BYTES):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()
