"""Outputs appear complete or not at all: written beside the target under a temporary name, renamed at the end."""

from __future__ import annotations

import errno
import os
import uuid
from contextlib import ExitStack, contextmanager
from glob import escape
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, Sequence

from .errors import InputError, LandslideMapperError, OutputError
from .system.file_moves import check_replaceable, clean_up, move, remove
from .system.output_name import check_distinct, check_length, check_name

PARTIAL = ".landslide-partial-"
DISK_ERRORS = {errno.ENOSPC, errno.EROFS, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
TOKEN_LENGTH = 12  # of a longer token: Windows takes paths of 259 characters


def partial_path(target: Path, token: str) -> Path:
    """The temporary name beside `target`; keeps its suffix, because drivers choose the format by it."""
    return target.with_name(f"{PARTIAL}{token[:TOKEN_LENGTH]}-{target.name}")


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
    with atomic_outputs({"": target}, token) as paths:
        yield paths[""]


@contextmanager
def atomic_outputs(targets: Mapping[str, Path], token: str | None = None) -> Iterator[dict[str, Path]]:
    """Temporary paths for several outputs of one run: none appears before all are written, and where one cannot be put
    in its place, the older ones of all come back; see `atomic_output`.

    Raises OutputError also where two of them are one file.
    """
    check_distinct(targets.values())
    for target in targets.values():
        check_folder(target)
    mark = token or uuid.uuid4().hex
    paths = {key: partial_path(target, mark) for key, target in targets.items()}
    try:
        try:
            yield dict(paths)
        except OSError as error:
            raise work_failure([final_path(target) for target in targets.values()], paths.values(), error) from error
        for target in targets.values():
            put_in_place(target, lambda target=target: check_replaceable(target))  # type: ignore[misc]
        move_all([(paths[key], target) for key, target in targets.items()])
    finally:
        for temporary in paths.values():
            clean_up_with_sidecars(temporary)


def final_path(path: Path) -> Path:
    """Where a temporary file stands in the end, for messages; another file's own path."""
    return path.with_name(final_name(path))


def put_in_place(target: Path, action: Callable[[], None]) -> None:
    """Do the renaming `action`; raises OutputError, whose cure depends on what the system says."""
    try:
        action()
    except PermissionError as error:
        raise OutputError(
            f"{final_path(target)} could not be put in its place ({error.strerror}): a program holds it open, such as "
            "QGIS with the older file as a layer, or a virus scanner. Close it there and run again, or choose another "
            "name."
        ) from error
    except OSError as error:
        raise write_failure([final_path(target)], error) from error


def write_failure(targets: Sequence[Path], error: OSError) -> OutputError:
    names = ", ".join(map(str, targets))
    return OutputError(f"Could not write {names}: {error.strerror or error}. Free some space or choose another folder.")


def work_failure(targets: Sequence[Path], temporaries: Iterable[Path], error: OSError) -> LandslideMapperError:
    """What an OSError means that ended the work on outputs: the disk, the outputs, or a file that was read.

    An error of a library often names neither a number nor a file; then both are said.
    """
    if error.errno in DISK_ERRORS:
        return write_failure(targets, error)
    named = [Path(os.fsdecode(name)) for name in (error.filename, error.filename2) if isinstance(name, (str, bytes))]
    marks = {temporary.name for temporary in temporaries}
    if any(marks & set(path.parts) for path in named) or any(mark in str(error) for mark in marks):
        return write_failure(targets, error)
    names = ", ".join(map(str, targets))
    if named:
        return InputError(
            f"{named[0]} could not be used ({error.strerror or error}), so {names} was not written. Check that the "
            "file is there, readable, and not held open by another program."
        )
    return OutputError(
        f"{names} was not written: {error}. Check that the inputs can be read. Free some space or choose another "
        "folder."
    )


def check_writable(target: Path) -> None:
    """Find out before the work, not after, that an output cannot be written; raises OutputError, leaves nothing."""
    check_folder(target)
    trial = partial_path(target, uuid.uuid4().hex)
    try:
        trial.touch()
        remove(trial)
    except OSError as error:
        raise write_failure([target], error) from error


def check_folder(target: Path) -> None:
    """Raise OutputError with the cure when the folder of an output is missing or not writable, or the system takes no
    such name.
    """
    check_name(target)
    name = final_name(target)
    if not target.parent.is_dir():
        raise OutputError(
            f"The folder {target.parent} of the output {name} does not exist. Create it, or choose another folder."
        )
    if not os.access(target.parent, os.W_OK):
        raise OutputError(
            f"The folder {target.parent} is not writable, so {name} cannot be saved. Choose another folder."
        )
    check_length(target)


def sidecars(path: Path) -> list[Path]:
    """The files GDAL keeps beside a raster or GeoPackage, where they exist."""
    return [
        side
        for suffix in (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
        if (side := path.with_name(path.name + suffix)).exists()
    ]


def move_all(moves: Sequence[tuple[Path, Path]]) -> None:
    """Move finished files over their targets; sidecars of older targets go, the new ones follow. An OutputError leaves
    all older targets and their sidecars as they were.

    The last target is replaced in one step. The older ones before it wait under another name until that is done.
    """
    if not moves:
        return
    (source, target), rest = moves[0], moves[1:]
    new = {side: target.with_name(target.name + side.name[len(source.name) :]) for side in sidecars(source)}
    older, places = sidecars(target), list(new.values())
    if rest:
        older, places = [*older, *([target] if target.exists() else [])], [*places, target]
    with ExitStack() as waiting:

        def move_one() -> None:
            waiting.enter_context(older_set_aside(older, places))
            for side, place in new.items():
                move(side, place)
            move(source, target)

        put_in_place(target, move_one)
        move_all(rest)


@contextmanager
def older_set_aside(older: Iterable[Path], new: Iterable[Path]) -> Iterator[None]:
    """Give way for the files `new`: those of an `older` output wait under another name, and go at the end. An OSError
    or OutputError brings them back, and what is there of `new` goes.
    """
    aside = {file: partial_path(file, uuid.uuid4().hex) for file in older}
    try:
        for file, place in aside.items():
            move(file, place)
        yield
    except (OSError, OutputError):
        for file in new:
            if file not in aside or aside[file].exists():
                clean_up(file)
        for file, place in aside.items():
            if place.exists():
                move(place, file)
        raise
    for place in aside.values():
        clean_up(place)


def clean_up_with_sidecars(path: Path) -> None:
    """Delete a temporary file and what GDAL left beside it, as far as possible; missing files are fine."""
    for leftover in [*sidecars(path), path]:
        clean_up(leftover)


def remove_orphans(outputs: Sequence[Path], token: str, folders: Sequence[Path]) -> None:
    """Delete what a run leaves whose owner is gone: partial files of `token`, outputs that are partial files of the
    owner, its folders.
    """
    remove_partials(list(outputs), token)
    for output in outputs:
        if output.name.startswith(PARTIAL):
            clean_up_with_sidecars(output)
    for folder in folders:
        clean_up(folder)


def remove_partials(targets: list[Path], token: str) -> None:
    """Delete what a killed worker left beside its targets under `token`, files and folders, as far as possible."""
    if not token:
        return
    for folder in {target.parent for target in targets}:
        for leftover in folder.glob(f"{PARTIAL}{escape(token[:TOKEN_LENGTH])}*-*"):
            clean_up(leftover)


def nothing_replaceable(_: Path) -> bool:
    return False


def check_new_folder(target: Path, replaceable: Callable[[Path], bool] = nothing_replaceable) -> None:
    """Raise OutputError with the cure when `atomic_folder` could not make this folder."""
    check_folder(target)
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, not a folder. Choose another folder.")
    if target.exists() and any(target.iterdir()) and not replaceable(target):
        raise OutputError(
            f"The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is "
            "overwritten."
        )


@contextmanager
def atomic_folder(
    target: Path, replaceable: Callable[[Path], bool] = nothing_replaceable, token: str | None = None
) -> Iterator[Path]:
    """Give a new, empty folder beside `target`; rename it to `target` on success, delete it with its content on
    failure.

    A target that exists must be an empty folder, or one that `replaceable` knows as an older output of the same kind;
    it is replaced only at the very end. `token` marks the temporary name, so that a parent process can clean up after a
    worker that was killed (see `remove_partials`). Raises OutputError with the cure when it is neither, or
    the system refuses.
    """
    check_new_folder(target, replaceable)
    temporary = partial_path(target, token or uuid.uuid4().hex)
    try:
        try:
            temporary.mkdir()
            yield temporary
        except OSError as error:
            raise work_failure([target], [temporary], error) from error
        put_in_place(target, lambda: replace_folder(temporary, target))
    finally:
        clean_up(temporary)


def replace_folder(source: Path, target: Path) -> None:
    """Move a finished folder over `target`; an older one goes only when the new one is in its place."""
    if not target.exists():
        move(source, target)
        return
    older = partial_path(target, uuid.uuid4().hex)
    move(target, older)
    try:
        move(source, target)
    except OSError:
        move(older, target)
        raise
    clean_up(older)
