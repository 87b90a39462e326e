"""The version that each of our file formats carries: an older one is read or refused with the cure, a newer one is
refused.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import InputError


def check_format(found: Any, known: int, what: str, path: Path, cure: str) -> None:
    """Raise InputError where a file's version is not `known`; `cure` says what to do with an older file.

    `found` is what the file says, None where it says nothing, as files of before the first release do.
    """
    if isinstance(found, int) and not isinstance(found, bool) and found == known:
        return
    said = "no format" if found is None else f"format {found}"
    if isinstance(found, int) and found > known:
        raise InputError(f"{path}: the {what} has {said}, this version reads {known}. Update the plugin.")
    raise InputError(f"{path}: the {what} has {said}, this version reads {known}. {cure}")
