"""A PostgreSQL server with PostGIS of our own: made in a temporary folder by an unprivileged user, reached by a Unix
socket, gone afterwards.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

PORT = 54329
DATABASE, OWNER = "postgres", "tester"
UNPRIVILEGED = ("postgres", "nobody")
CURE = "install Debian's package postgresql-postgis"


def server_programs() -> Path | None:
    """The folder of the newest initdb and pg_ctl that have PostGIS beside them."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(re.sub(r"\D", "", folder.parent.name) or 0)
    )
    for folder in reversed(folders):
        extension = Path("/usr/share/postgresql") / folder.parent.name / "extension" / "postgis.control"
        if extension.is_file() and (folder / "initdb").is_file():
            return folder
    return None


@contextmanager
def postgis_server(programs: Path) -> Iterator[str]:
    """Start a server, give the connection string for QGIS and GDAL, stop the server and delete its files."""
    folder = Path(tempfile.mkdtemp(prefix="landslide-postgis-"))
    # initdb refuses to work for root, who may lend the work to somebody else.
    account = next((name for name in UNPRIVILEGED if _exists(name)), None) if os.getuid() == 0 else None
    identity: dict[str, Any] = (
        {"user": account, "group": pwd.getpwnam(account).pw_gid, "extra_groups": []} if account else {}
    )
    if account:
        shutil.chown(folder, account)
    folder.chmod(0o755)

    def call(program: str, *arguments: str) -> str:
        done = subprocess.run(
            [str(programs / program), *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **identity,
        )
        assert done.returncode == 0, f"{program}: {done.stderr or done.stdout}"
        return done.stdout

    data, log = str(folder / "data"), str(folder / "server.log")
    options = (
        f"-k {folder} -p {PORT} -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=20 -c "
        "shared_buffers=16MB"
    )
    try:
        call(
            "initdb",
            "--pgdata",
            data,
            "--username",
            OWNER,
            "--auth",
            "trust",
            "--no-sync",
            "--no-locale",
            "--encoding",
            "UTF8",
        )
        # The server inherits no pipe of ours: pg_ctl's caller would wait for it until it ends.
        call("pg_ctl", "start", "--wait", "--pgdata", data, "--log", log, "--options", options)
        try:
            call(
                "psql",
                "--host",
                str(folder),
                "--port",
                str(PORT),
                "--username",
                OWNER,
                "--command",
                "CREATE EXTENSION postgis",
                DATABASE,
            )
            yield f"dbname='{DATABASE}' host='{folder}' port={PORT} user='{OWNER}'"
        finally:
            call("pg_ctl", "stop", "--pgdata", data, "--mode", "immediate")
    finally:
        shutil.rmtree(folder)


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True
