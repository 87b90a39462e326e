"""Where every algorithm ends: whatever was raised inside becomes one sentence that QGIS shows.

An exception that leaves a method which QGIS calls ends QGIS itself (`qgis_process` aborts), so none may.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import Any, Iterator, Mapping

from qgis.core import QgsProcessingException

from ...core.errors import LandslideMapperError
from ...core.failures.unforeseen import unforeseen

CURES = {
    errno.ENAMETOOLONG: "Choose a shorter name, or a folder nearer to the drive.",
    errno.EACCES: "You may not use it: choose another, or have its rights changed.",
    errno.EPERM: "You may not use it: choose another, or have its rights changed.",
    errno.ENOTDIR: "A part of its path is a file, not a folder. Check the path.",
    errno.ELOOP: "It is a link that leads to itself. Check the path.",
}


@contextmanager
def in_one_sentence(title: str, parameters: Mapping[str, Any]) -> Iterator[None]:
    """Raise QgisProcessingException with the sentence for whatever is raised in the block: an error of ours, GDAL's,
    the system's, or one that nobody foresaw, with a report to send.
    """
    try:
        yield
    except QgsProcessingException:
        raise
    except Exception as error:
        raise QgsProcessingException(sentence_of(error, title, parameters)) from error


def sentence_of(error: Exception, title: str, parameters: Mapping[str, Any]) -> str:
    """What the user reads about an exception; `title` is the algorithm's."""
    if isinstance(error, (LandslideMapperError, QgsProcessingException)):
        return str(error)
    if isinstance(error, (OSError, MemoryError)) or type(error) is RuntimeError:
        return system_failure(error)
    return unforeseen(error, title, parameters)


def system_failure(error: Exception) -> str:
    """The sentence for an OSError (a drive that went away), a RuntimeError (GDAL's only kind) or a MemoryError."""
    if isinstance(error, MemoryError):
        return (
            f"The computer ran out of memory ({error}). Close other programs, or use a smaller extent or a coarser "
            "resolution."
        )
    if isinstance(error, OSError):
        file = f" {error.filename}" if error.filename else ""
        cure = CURES.get(error.errno or 0, "Check that its drive is connected and has free space; then run it again.")
        return f"A file{file} could not be read or written ({error.strerror or error}). {cure}"
    return (
        f"GDAL could not read or write a file ({error}). Check the inputs and their drives; export a damaged layer "
        "to GeoTIFF again."
    )
