"""Where every algorithm ends: whatever was raised inside becomes one sentence that QGIS shows.

An exception that leaves a method which QGIS calls ends QGIS itself (`qgis_process` aborts), so none may.
"""

from __future__ import annotations

import errno
import re
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Mapping

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import InputError, LandslideMapperError
from ...core.failures.unforeseen import unforeseen
from ...core.language.users_language import in_users_language
from .refused_values import shown

NOT_LOADED = re.compile(
    r"Could not (?:load source layer) for (?P<key>\w+): (?P<given>.*?)"
    r"(?: not found)?$",
    re.DOTALL,
)
CURES = {
    errno.ENAMETOOLONG: "Choose a shorter name, or a folder nearer to the drive.",
    errno.EACCES: "You may not use it: choose another, or have its rights changed.",
    errno.EPERM: "You may not use it: choose another, or have its rights changed.",
    errno.ENOTDIR: "A part of its path is a file, not a folder. Check the path.",
    errno.ELOOP: "It is a link that leads to itself. Check the path.",
}


def as_it_is(sentence: str, _parameters: dict[str, Any]) -> str:
    return sentence


@contextmanager
def in_one_sentence(
    title: str, parameters: Mapping[str, Any], in_words: Callable[[str, dict[str, Any]], str] = as_it_is
) -> Iterator[None]:
    """Raise QgisProcessingException with the sentence for whatever is raised in the block: an error of ours, GDAL's,
    the system's, or one that nobody foresaw, with a report to send. `in_words` gives it, with the parameters' values,
    the words of the place where it is read.
    """
    try:
        yield
    except Exception as error:
        raise QgsProcessingException(in_words(sentence_of(error, title, parameters), dict(parameters))) from error


def sentence_of(error: Exception, title: str, parameters: Mapping[str, Any]) -> str:
    """What the user reads about an exception; `title` is the algorithm's."""
    if isinstance(error, QgsProcessingException):
        return named_layer(str(error))
    if isinstance(error, LandslideMapperError):
        return in_users_language(str(error))
    if isinstance(error, (OSError, MemoryError)) or type(error) is RuntimeError:
        return in_users_language(system_failure(error))
    return in_users_language(unforeseen(error, title, parameters))


def named_layer(sentence: str) -> str:
    """QGIS's own sentence, with the cure where it only says that a layer could not be loaded."""
    found = NOT_LOADED.match(sentence)
    if found is None:
        return sentence
    return str(
        InputError(
            QCoreApplication.translate(
                "LandslideAlgorithm",
                "{file}, given under {key}, is missing or is no layer. Check the path, or choose another.",
            ).format(file=shown(found["given"]), key=found["key"])
        )
    )


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
