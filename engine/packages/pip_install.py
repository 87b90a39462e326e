"""What the engine's pip is given of the user's own settings (where packages come from, never where they go), and what
its last words mean.
"""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path
from typing import Mapping, Sequence

from ...core.system.isolated_python import ISOLATED
from ..child import ask
from ..clean_environment import clean_environment

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

CERTIFICATE = "CERTIFICATE_VERIFY_FAILED"
NOT_OFFERED = re.compile(r"No matching distribution found|Could not find a version that satisfies")
SHOWN_LINES = 5
PIP_FAILURES = (
    (
        r"DO NOT MATCH THE HASHES",
        "A package is not the file that this plugin was made with: its checksum differs. Either your package index "
        "offers a build of its own, or somebody changed the file. Nothing of it was installed. Use the standard index "
        "(pip's settings index-url, extra-index-url and find-links), or give FIND_LINKS.",
    ),
    (
        r"No space left on device|disk full|not enough space",
        "The disk is full. Free some space, or name another folder in LANDSLIDE_MAPPER_ENGINE.",
    ),
    (
        r"ProxyError|Tunnel connection failed|407 ",
        "The proxy refused the download. Check the proxy in QGIS's network settings, or give FIND_LINKS.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "A secure connection could not be made: a proxy or antivirus changes the certificates. Set PIP_CERT to your "
        "organisation's certificate, or give FIND_LINKS.",
    ),
    (
        r"HTTP error 4\d\d|40[134] Client Error|401 Error|403 Error|Invalid URL",
        "The package index that your pip is configured to use refused the download. Check the index in pip's "
        "settings (PIP_INDEX_URL, pip.ini or pip.conf), or give FIND_LINKS.",
    ),
    (
        r"Failed to establish a new connection|Name or service not known|getaddrinfo|name "
        r"resolution|Connection|timed out|Could not fetch URL",
        "The package index cannot be reached. Check the network and the proxy, or fetch the packages elsewhere and "
        "give their folder as FIND_LINKS.",
    ),
    (
        NOT_OFFERED.pattern,
        "A package is not offered for this Python and system. Name another Python (3.10 to 3.14, 64 bit), or check "
        "FIND_LINKS.",
    ),
    (
        r"WinError 225|contains a virus",
        "An antivirus program removed a file of the packages. Exclude the engine's folder from its scan, or give "
        "FIND_LINKS.",
    ),
    (
        r"Permission denied|Access is denied|PermissionError|WinError (5|32)\b",
        "A file could not be written. Close other programs that use the engine, exclude its folder from the "
        "antivirus program's scan, or name another folder in LANDSLIDE_MAPPER_ENGINE.",
    ),
    (
        r"No module named pip",
        "The Python that made the environment did not install pip in it. Name another Python (3.10 to 3.14) in PYTHON.",
    ),
)


def locked(lock: Path) -> list[str]:
    """pip's arguments for what a lock names: wheels whose hashes stand in it, and nothing else."""
    return ["--requirement", str(lock), "--require-hashes", "--no-deps", "--only-binary", ":all:"]


def pip_environment(python: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables for this Python's pip: a clean environment, no settings file, and the kept settings as variables.

    Raises OSError when pip cannot report its settings.
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


def pip_failure(lines: Sequence[str]) -> str:
    """The sentence on why pip failed, with its last lines."""
    text = "\n".join(lines)
    known = next((sentence for pattern, sentence in PIP_FAILURES if re.search(pattern, text)), "")
    last = "".join(f"\n  {line}" for line in [line for line in lines if line][-SHOWN_LINES:])
    return (
        f"{known or 'pip could not install PyTorch and its dependencies. Read its last lines, then try again.'} Last "
        f"lines:{last}"
    )
