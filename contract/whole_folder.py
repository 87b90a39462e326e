"""A folder of outputs appears whole or not at all: filled beside the target under a temporary name, renamed at the end."""

from __future__ import annotations

import shutil
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator

from .errors import OutputError
from .whole_output import check_folder, partial_path


def nothing_replaceable(_: Path) -> bool:
    return False


@contextmanager
def folder_appears_whole(target: Path, replaceable: Callable[[Path], bool] = nothing_replaceable, token: str | None = None) -> Iterator[Path]:
    """Give a new, empty folder beside `target`; rename it to `target` on success, delete it with its content on failure.

    A target that exists must be an empty folder, or one that `replaceable` knows as an older output of the same kind; it is
    replaced only at the very end. `token` marks the temporary name, so that a parent process can clean up after a worker that was
    killed (see `whole_output.remove_partials`). Raises OutputError with the cure when it is neither, or the system refuses.
    """
    check_folder(target)
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, not a folder. Choose another folder.")
    if target.exists() and any(target.iterdir()) and not replaceable(target):
        raise OutputError(f"The folder {target} holds other files. Choose an empty folder or a new name; nothing of yours is overwritten.")
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
        raise OutputError(f"Could not write {target}: {error.strerror or error}. Free some space or choose another folder.") from error
    finally:
        if temporary.exists():
            shutil.rmtree(temporary)
