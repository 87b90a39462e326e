"""HDF5 and netCDF files of a data set hold their own values: none are taken from another file of this computer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...core.errors import InputError

HDF5_HEAD = b"\x89HDF\r\n\x1a\n"
MAX_VALUES = 64 * 2**20  # of one variable: half a gigabyte of numbers; a patch has 128 x 128 x some dozens


def check_self_contained(path: Path) -> None:
    """Raise InputError where an HDF5 file (netCDF 4 is one) links to other files or keeps values in them."""
    with path.open("rb") as file:
        if not file.read(len(HDF5_HEAD)).startswith(HDF5_HEAD):
            return  # netCDF 3 knows no links
    import h5py

    with h5py.File(path, "r") as opened:
        check_group(opened, path, set())


def check_group(group: Any, path: Path, seen: set[Any]) -> None:
    """The links of a group and of those below it; hard links may lead in a circle."""
    import h5py

    for name in group:
        link = group.get(name, getlink=True)
        if isinstance(link, h5py.ExternalLink):
            raise leads_elsewhere(path, name)
        entry = group.get(name)
        if isinstance(entry, h5py.Dataset):
            if entry.external or entry.is_virtual:
                raise leads_elsewhere(path, name)
            continue
        if isinstance(entry, h5py.Group) and entry.id not in seen:
            seen.add(entry.id)
            check_group(entry, path, seen)


def leads_elsewhere(path: Path, name: str) -> InputError:
    return InputError(
        f"{path} takes {name} from another file, as no file of a published set does. Download it again, from its "
        "publisher."
    )


def check_shape(path: Path, name: str, shape: tuple[int, ...]) -> None:
    """Raise InputError, before memory is asked for, where a variable has more values than any of a patch."""
    values = 1
    for length in shape:
        values *= int(length)
    if values > MAX_VALUES:
        raise InputError(
            f"{path} says that {name} has {' x '.join(map(str, shape))} values, far more than a patch has. Download it "
            "again, from its publisher."
        )
