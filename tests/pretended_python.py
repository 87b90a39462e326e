"""Programs that pretend to be a Python, on POSIX and on Windows: a test's code behind a file that the system starts."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path


def pretended_python(path: Path, code: str) -> Path:
    """Make `path` a program that runs `code`; its arguments stand in sys.argv[1:], its own path in sys.argv[0];
    a copy of the file does the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if os.name != "nt":
        script = path.with_name(f".{path.name}.code.py")
        script.write_text(f"import sys; del sys.argv[0]\n{code}", encoding="utf-8")
        path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -X utf8 "{script}" "$0" "$@"\n', encoding="utf-8")
        path.chmod(0o755)
        return path
    import pip._vendor.distlib

    launcher = Path(pip._vendor.distlib.__file__).with_name("t64.exe").read_bytes()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("__main__.py", code)
    path.write_bytes(launcher + f'#!"{sys.executable}" -I -X utf8\r\n'.encode() + archive.getvalue())
    return path


def answering_python(path: Path, answer: str, status: int = 0) -> Path:
    """One that prints `answer` whatever it is asked, ends with `status`, and counts how often it was asked."""
    code = f"import sys\nopen({str(path) + '.asked'!r}, 'a').write('x\\n')\nprint({answer!r})\nsys.exit({status})\n"
    return pretended_python(path, code)
