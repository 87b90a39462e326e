"""A file of a data set that takes values from another file, or claims to hold terabytes, is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.learning.datasets.self_contained import check_self_contained, check_shape

h5py = pytest.importorskip("h5py")


def external_link(file: Any, other: Path) -> None:
    file["group/img"] = h5py.ExternalLink(str(other), "/img")


def external_storage(file: Any, other: Path) -> None:
    file.create_dataset("img", (4, 4), "u1", external=[(str(other), 0, 16)])


def virtual(file: Any, other: Path) -> None:
    layout = h5py.VirtualLayout((4, 4), "u1")
    layout[...] = h5py.VirtualSource(str(other), "img", (4, 4))
    file.create_virtual_dataset("img", layout)


@pytest.mark.parametrize("write", [external_link, external_storage, virtual])
def test_values_of_another_file(tmp_path: Path, write: Callable[[Any, Path], None]) -> None:
    other = tmp_path / "other.h5"
    with h5py.File(other, "w") as file:
        file["img"] = np.full((4, 4), 7, np.uint8)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        write(file, other)
    with pytest.raises(InputError, match="takes img from another file"):
        check_self_contained(tmp_path / "a.h5")
    check_self_contained(other)


def test_groups_in_a_circle_end(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        group = file.create_group("a")
        group["again"] = group
        group["soft"] = h5py.SoftLink("/nowhere")
    check_self_contained(tmp_path / "a.h5")


def test_a_variable_of_terabytes(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("img", (2**20, 2**20), "f8", chunks=(64, 64), compression="gzip")
    assert (tmp_path / "a.h5").stat().st_size < 10_000
    with pytest.raises(InputError, match=r"img has 1048576 x 1048576 values"), h5py.File(tmp_path / "a.h5") as file:
        check_shape(tmp_path / "a.h5", "img", file["img"].shape)
