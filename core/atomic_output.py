"""Outputs appear whole or not at all: written beside the target under a temporary name, renamed at the end."""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Callable, Iterator, Mapping, Sequence

from .errors import OutputError

PARTIAL = ".landslide-partial-"


def partial_path(target: Path, token: str) -> Path:
    """The temporary name beside `target`; keeps its suffix, because drivers choose the format by it."""
    return target.with_name(f"{PARTIAL}{token}-{target.name}")


def final_name(path: Path) -> str:
    """The name that a temporary file has in the end, for messages; another file's own name."""
    name = path.name
    while name.startswith(PARTIAL):
        name = name[len(PARTIAL) :].partition("-")[2]
    return name


@contextmanager
def atomic_output(target: Path, token: str | None = None) -> Iterator[Path]:
    """Give a temporary path beside `target`; rename it to `target` on success, delete it and its sidecars on failure.

    `token` marks the temporary name, so that a parent process can clean up after a worker that was killed
    (see `remove_partials`). An existing target is replaced only at the very end. Raises OutputError with the cure when
    the folder is missing or not writable, or the system refuses the write or the rename.
    """
    check_folder(target)
    temporary = partial_path(target, token or uuid.uuid4().hex[:12])
    try:
        yield temporary
        rename_with_sidecars(temporary, target)
    except OSError as error:
        name = target.with_name(final_name(target))
        raise OutputError(
            f"Could not write {name}: {error.strerror or error}. Free some space or choose another folder."
        ) from error
    finally:
        remove_with_sidecars(temporary)


@contextmanager
def atomic_outputs(targets: Mapping[str, Path], token: str | None = None) -> Iterator[dict[str, Path]]:
    """Temporary paths for several outputs of one run: none appears before all are written; see `atomic_output`."""
    with ExitStack() as ending:
        yield {key: ending.enter_context(atomic_output(target, token)) for key, target in targets.items()}


def check_writable(target: Path) -> None:
    """Find out before the work, not after, that an output cannot be written; raises OutputError, leaves nothing."""
    check_folder(target)
    trial = partial_path(target, uuid.uuid4().hex[:12])
    try:
        trial.touch()
    except OSError as error:
        raise OutputError(
            f"Could not write {target}: {error.strerror or error}. Free some space or choose another folder."
        ) from error
    finally:
        trial.unlink(missing_ok=True)


def check_folder(target: Path) -> None:
    """Raise OutputError with the cure when the folder of an output is missing or not writable."""
    name = final_name(target)
    if not target.parent.is_dir():
        raise OutputError(
            f"The folder {target.parent} of the output {name} does not exist. Create it, or choose another folder."
        )
    if not os.access(target.parent, os.W_OK):
        raise OutputError(
            f"The folder {target.parent} is not writable, so {name} cannot be saved. Choose another folder."
        )


def sidecars(path: Path) -> list[Path]:
    """The files GDAL keeps beside a raster or GeoPackage, where they exist."""
    return [
        side
        for suffix in (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
        if (side := path.with_name(path.name + suffix)).exists()
    ]


def rename_with_sidecars(source: Path, target: Path) -> None:
    """Move a finished file over `target`; sidecars of an older target go, the new ones follow."""
    for old in sidecars(target):
        old.unlink()
    for side in sidecars(source):
        side.replace(target.with_name(target.name + side.name[len(source.name) :]))
    source.replace(target)


def remove_with_sidecars(path: Path) -> None:
    """Delete a temporary file and what GDAL left beside it; missing files are fine."""
    for leftover in [*sidecars(path), path]:
        leftover.unlink(missing_ok=True)


def remove_orphans(outputs: Sequence[Path], token: str, folders: Sequence[Path]) -> None:
    """Delete what a run leaves whose owner is gone: partial files of `token`, outputs that are partial files of the
    owner, its folders.
    """
    remove_partials(list(outputs), token)
    for output in outputs:
        if output.name.startswith(PARTIAL):
            remove_with_sidecars(output)
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def remove_partials(targets: list[Path], token: str) -> None:
    """Delete what a killed worker left beside its targets under `token`, files and folders."""
    for folder in {target.parent for target in targets}:
        for leftover in folder.glob(f"{PARTIAL}{token}-*"):
            if leftover.is_dir():
                shutil.rmtree(leftover)
            else:
                leftover.unlink(missing_ok=True)


def nothing_replaceable(_: Path) -> bool:
    return False


@contextmanager
def atomic_folder(
    target: Path, replaceable: Callable[[Path], bool] = nothing_replaceable, token: str | None = None
) -> Iterator[Path]:
    """Give a new, empty folder beside `target`; rename it to `target` on success, delete it with its content on
    failure.

    A target that exists must be an empty folder, or one that `replaceable` knows as an older output of the same kind;
    it is replaced only at the very end. `token` marks the temporary name, so that a parent process can clean up after a
    worker that was killed (see `whole_output.remove_partials`). Raises OutputError with the cure when it is neither, or
    the system refuses.
    """
    check_folder(target)
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, not a folder. Choose another folder.")
    if target.exists() and any(target.iterdir()) and not replaceable(target):
        raise OutputError(
            f"The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is "
            "overwritten."
        )
    temporary = partial_path(target, token or uuid.uuid4().hex[:12])
    try:
        temporary.mkdir()
        yield temporary
        if target.exists():
            older = partial_path(target, uuid.uuid4().hex[:12])
            target.replace(older)
            try:
                temporary.replace(target)
            except OSError:
                older.replace(target)
                raise
            shutil.rmtree(older)
        else:
            temporary.replace(target)
    except OSError as error:
        raise OutputError(
            f"Could not write {target}: {error.strerror or error}. Free some space or choose another folder."
        ) from error
    finally:
        if temporary.exists():
            shutil.rmtree(temporary)
