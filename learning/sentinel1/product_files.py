"""The files of a Sentinel-1 product are what they are called before a library reads them: images are TIFFs, metadata is
plain XML, a zip unpacks to what a product has.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Iterable

from ...core.errors import InputError, OutputError
from ...core.formats.trusted_xml import check_size, check_xml

TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
OTHER_FORMAT = b"<VRTDataset"  # GDAL takes a file for a virtual raster wherever its head holds this
HEAD = 4096
METADATA = (".xml", ".safe")
MAX_RATIO, FREE_OF_RATIO = 100, 500 * 2**20  # radar images pack to half, empty ones to a thousandth, but are small


def check_product(safe: Path, polarisations: Iterable[str]) -> None:
    """Raise InputError for the first file of the polarisations (`-vv-`) that is not what its name says."""
    wanted = tuple(polarisations)
    for path in sorted(safe.rglob("*")):
        if not path.is_file() or not (path.suffix == ".safe" or any(part in path.name.lower() for part in wanted)):
            continue
        if path.suffix.lower() in METADATA:
            check_size(path.name, path.stat().st_size)
            check_xml(path.name, path.read_bytes())
        elif path.parent.name == "measurement":
            check_image(path)


def check_image(path: Path) -> None:
    """Raise InputError where an image is no TIFF: GDAL tells formats by content, and some fetch or read other files."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head.startswith(TIFF) or OTHER_FORMAT in head:
        raise InputError(
            f"The image {path.name} is not a TIFF, as those of Sentinel-1 products are. Download the product again, "
            "from its publisher."
        )


def check_archive(name: str, entries: Iterable[zipfile.ZipInfo], scratch: Path) -> None:
    """Before a zip is unpacked into `scratch`: raise InputError where it unpacks to more than any product, OutputError
    where the disk has no room.
    """
    needed = packed = 0
    for entry in entries:
        if Path(entry.filename).suffix.lower() in METADATA:
            check_size(entry.filename, entry.file_size)
        needed, packed = needed + entry.file_size, packed + entry.compress_size
    if needed > FREE_OF_RATIO and needed > MAX_RATIO * packed:
        raise InputError(
            f"{name} unpacks from {packed / 1e6:,.0f} MB to {needed / 1e6:,.0f} MB, as no product does. Download it "
            "again, from its publisher."
        )
    free = shutil.disk_usage(scratch).free
    if needed > free:
        raise OutputError(
            f"{name} unpacks to {needed / 1e9:,.1f} GB, and {free / 1e9:,.1f} GB are free in {scratch.parent}. Free "
            "some space, or unpack it elsewhere and give the SAFE folder."
        )
