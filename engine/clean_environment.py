"""The environment variables a worker starts with: none of those by which QGIS steers its own Python, GDAL, PROJ and
Qt.
"""

from __future__ import annotations

from typing import Mapping

# QGIS's own start scripts and bundles set these; in another Python they load the wrong standard library, GDAL data or
# PROJ database.
HARMFUL_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "OGR_", "QT_", "QGIS_", "DYLD_", "CONDA_", "OSGEO4W_")
HARMFUL_NAMES = (
    "VIRTUAL_ENV",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "GEOTIFF_CSV",
    "GI_TYPELIB_PATH",
    "__PYVENV_LAUNCHER__",
)
KEPT_NAMES = ("GDAL_CACHEMAX", "GDAL_NUM_THREADS", "PYTHONHASHSEED")

ALWAYS = {
    "PYTHONNOUSERSITE": "1",
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def is_harmful(name: str) -> bool:
    """Whether a variable must not reach a Python that is not QGIS's own; proxies, certificates and the user's pip
    settings stay.
    """
    upper = name.upper()
    return upper not in KEPT_NAMES and (upper.startswith(HARMFUL_PREFIXES) or upper in HARMFUL_NAMES)


def harmful_names(variables: Mapping[str, str]) -> list[str]:
    """The variables of this environment that a foreign Python must not inherit."""
    return sorted(name for name in variables if is_harmful(name))


def added_variables(is_qgis_python: bool) -> dict[str, str]:
    """What a worker's environment gets on top of what it inherits."""
    added = dict(ALWAYS)
    if is_qgis_python:
        del added[
            "PYTHONNOUSERSITE"
        ]  # a user who installed torch for QGIS's Python often did so in the user's own folder
    return added


def clean_environment(variables: Mapping[str, str], is_qgis_python: bool = False) -> dict[str, str]:
    """A copy of `variables` fit for a worker; QGIS's own Python keeps the variables it was started with."""
    dropped = set() if is_qgis_python else set(harmful_names(variables))
    return {
        **{name: value for name, value in variables.items() if name not in dropped},
        **added_variables(is_qgis_python),
    }
