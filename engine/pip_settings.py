"""The user's own pip settings as the engine's pip gets them: where packages come from, never where they go."""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import Mapping

from ..core.isolated_python import ISOLATED
from .child import ask
from .clean_environment import clean_environment

# A mirror, a proxy, its certificate: without these a set-up behind a company's walls fails. Everything else (target,
# prefix, root, user, python, dry-run, require-virtualenv, ...) would lead the packages elsewhere, or keep them away.
KEPT = (
    "index-url",
    "extra-index-url",
    "find-links",
    "no-index",
    "trusted-host",
    "proxy",
    "cert",
    "client-cert",
    "keyring-provider",
    "timeout",
    "retries",
    "cache-dir",
    "no-cache-dir",
)
SECTIONS = ("global", "install", ":env:")  # a later one wins, as in pip itself
# pip would go on in the Python that the setting `python` names, were it not told that it has done so.
DO_NOT_CHANGE_PYTHON = {"_PIP_RUNNING_IN_SUBPROCESS": "1"}


def pip_environment(python: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables for this Python's pip: a clean environment, no settings file, and the kept settings as variables.

    Raises OSError when pip cannot be asked for its settings.
    """
    environment = clean_environment(variables)
    own = {name: value for name, value in environment.items() if not name.upper().startswith("PIP_")}
    asking = {**own, **pip_variables(environment), **DO_NOT_CHANGE_PYTHON}
    listed = ask([python, *ISOLATED, "-m", "pip", "config", "list"], asking)
    settings = kept_settings(listed)
    named = {f"PIP_{name.upper().replace('-', '_')}": value for name, value in settings.items()}
    return {**own, **named, "PIP_CONFIG_FILE": os.devnull}


def pip_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """Those of pip's variables that are kept, and the one that names a settings file."""
    names = {"PIP_CONFIG_FILE", *(f"PIP_{name.upper().replace('-', '_')}" for name in KEPT)}
    return {name: value for name, value in environment.items() if name.upper() in names}


def kept_settings(listed: str) -> dict[str, str]:
    """The kept settings in what `pip config list` prints: `global.index-url='https://...'`, a line each."""
    found: dict[str, dict[str, str]] = {section: {} for section in SECTIONS}
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        section, _, name = key.rpartition(".")
        if section in found and name in KEPT:
            found[section][name] = " ".join(str(ast.literal_eval(value)).split())
    return {name: value for section in SECTIONS for name, value in found[section].items() if value}
