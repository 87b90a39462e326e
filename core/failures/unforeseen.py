"""An error that nobody foresaw: one sentence for the user, and a report in a file that they can send."""

from __future__ import annotations

import os
import platform
import re
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Mapping

from ..user_folder import user_folder

ISSUES = "https://github.com/landslide-mapper/landslide_mapper/issues"
FOLDER = "reports"
KEPT_REPORTS = 20
MAX_VALUE = 2000  # characters of one parameter in a report
UNFORESEEN = "met an error that it does not foresee"

# Passwords and keys: in connections (`password='x'`, `authcfg=y`), web addresses (`user:x@host`, `?token=y`), as a
# parameter of its own.
SECRET = re.compile(
    r"(?i)(?<![a-z])(?P<name>pass(?:word|wd|phrase)?|pwd|secret|token|authcfg|api_?key|"
    r"(?:access_?|secret_?)+key|signature|sig)"
    r"(?P<sign>[\"']?\s*[=:]\s*)(?:\"[^\"]*\"?|'[^']*'?|[^\s&,;|'\"]+)"
)
LOGIN = re.compile(r"(?<=//)[^\s/@:]*(?::[^\s/@]*)?@")


def unforeseen(error: BaseException, what: str, values: Mapping[str, Any] | None = None) -> str:
    """The sentence on an error in the work `what` ("Terrain factors"), after its report was written.

    The report names versions, the parameters' `values` and where in our code it happened. Passwords, keys and the
    user's home folder are left out of it. The newest 20 reports are kept.
    """
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    said = without_secrets(" ".join(kind.split()))[:300]
    sentence = f"{what} {UNFORESEEN} ({said}). Check the inputs."
    try:
        path = write_report(error, what, values or {})
    except OSError as failure:
        reason = failure.strerror or failure
        return f"{sentence} If they are right, please tell us at {ISSUES}; no report could be written ({reason})."
    return f"{sentence} If they are right, please send the report {path} to {ISSUES}."


def write_report(error: BaseException, what: str, values: Mapping[str, Any]) -> Path:
    """Write the report into the user's folder and give its path; raises OSError."""
    folder = user_folder() / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() % 10**9:09d}-{os.getpid()}.txt"
    path.write_text(report_of(error, what, values), encoding="utf-8", errors="backslashreplace")
    for older in sorted(folder.glob("*.txt"))[:-KEPT_REPORTS]:
        older.unlink(missing_ok=True)
    return path


def report_of(error: BaseException, what: str, values: Mapping[str, Any]) -> str:
    """The report's text."""
    lines = [f"Landslide Mapper: {what}", *versions(), "", "Parameters"]
    lines += [f"  {name} = {str(value)[:MAX_VALUE]!r}" for name, value in values.items()]
    lines += ["", "".join(traceback.format_exception(type(error), error, error.__traceback__))]
    return without_secrets("\n".join(lines))


def versions() -> list[str]:
    """Of the system, Python, and the libraries that are loaded."""
    from ... import __version__

    found = [f"  landslide_mapper {__version__}", f"  Python {sys.version.split()[0]} on {platform.platform()}"]
    for name in ("qgis.core", "osgeo.gdal", "numpy", "torch", "rasterio"):
        module = sys.modules.get(name)
        version = getattr(module, "__version__", "") or getattr(getattr(module, "Qgis", None), "QGIS_VERSION", "")
        if version:
            found.append(f"  {name.partition('.')[0]} {version}")
    return found


def without_secrets(text: str) -> str:
    """Text without passwords, keys, and the path of the user's home folder, which holds their name."""
    hidden = SECRET.sub(lambda match: f"{match['name']}{match['sign']}***", LOGIN.sub("***@", text))
    home = Path.home()
    # QGIS writes slashes on Windows, too; a quoted text doubles the backslashes.
    for spelling in (str(home).replace("\\", "\\\\"), str(home), home.as_posix()):
        if len(spelling) > 1:
            hidden = hidden.replace(spelling, "~")
    return hidden
