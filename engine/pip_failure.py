"""What pip's last words mean: one sentence with the cure."""

from __future__ import annotations

import re
from typing import Sequence

CERTIFICATE = "CERTIFICATE_VERIFY_FAILED"
NOT_OFFERED = re.compile(r"No matching distribution found|Could not find a version that satisfies")
SHOWN_LINES = 5
PIP_FAILURES = (
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
        "The package index that your pip is set to refused the download. Check the index in pip's settings "
        "(PIP_INDEX_URL, pip.ini or pip.conf), or give FIND_LINKS.",
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
        "An antivirus program took a file of the packages away. Except the engine's folder from its scan, or give "
        "FIND_LINKS.",
    ),
    (
        r"Permission denied|Access is denied|PermissionError|WinError (5|32)\b",
        "A file could not be written. Close other programs that use the engine, except its folder from the antivirus "
        "program's scan, or name another folder in LANDSLIDE_MAPPER_ENGINE.",
    ),
    (
        r"No module named pip",
        "The Python that made the environment gave it no pip. Name another Python (3.10 to 3.14) in PYTHON.",
    ),
)


def pip_failure(lines: Sequence[str]) -> str:
    """The sentence on why pip failed, with its last lines."""
    text = "\n".join(lines)
    known = next((sentence for pattern, sentence in PIP_FAILURES if re.search(pattern, text)), "")
    last = "".join(f"\n  {line}" for line in [line for line in lines if line][-SHOWN_LINES:])
    return (
        f"{known or 'pip could not install PyTorch and its companions. Read its last lines, then try again.'} Last "
        f"lines:{last}"
    )
