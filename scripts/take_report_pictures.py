"""Pictures of a training report and of an accuracy report for the documentation: the upper part of each, as a browser
shows it.

Usage: take_report_pictures.py DEMO [FOLDER] (needs Chromium). DEMO is what scripts/demo left; the pictures go to FOLDER
(docs/images).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

WIDTH = 1000
REPORTS = (
    ("training.html", "report_training.png", 960),
    ("accuracy.html", "report_errors.png", 1000),
)  # file, picture, pixels from the top
QUIET = (
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def take(browser: str, page: Path, picture: Path, height: int) -> None:
    """The upper `height` pixels of the page, without scroll bars."""
    with tempfile.TemporaryDirectory(prefix="report-pictures-") as profile:
        options = (
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={profile}",
            *QUIET,
        )
        command = [
            browser,
            *options,
            f"--window-size={WIDTH},{height}",
            f"--screenshot={picture}",
            page.resolve().as_uri(),
        ]
        subprocess.run(command, capture_output=True, timeout=120, check=True)


def main(demo: Path, folder: Path) -> None:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("No Chromium was found to open the reports in. Install it (apt-get install chromium).")
    for name, picture, height in REPORTS:
        if not (demo / name).is_file():
            sys.exit(f"{demo / name} is not there. Run scripts/demo {demo} first.")
        take(browser, demo / name, folder.resolve() / picture, height)


if __name__ == "__main__":
    main(*[*map(Path, sys.argv[1:]), Path(__file__).resolve().parent.parent / "docs" / "images"][:2])
