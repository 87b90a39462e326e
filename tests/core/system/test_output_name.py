"""Names that Windows forbids, paths that a system does not take, and two outputs that are one file."""

from __future__ import annotations

import sys
from pathlib import Path, PureWindowsPath

import pytest

from landslide_mapper.core.atomic_output import atomic_folder, atomic_output, atomic_outputs
from landslide_mapper.core.errors import OutputError
from landslide_mapper.core.system.output_name import check_distinct, check_name


@pytest.mark.parametrize("name", ["con.tif", "NUL", "aux.model.safetensors", "Com1.gpkg", "lpt9.csv", "CONOUT$"])
def test_a_devices_name_is_refused_on_windows(name: str) -> None:
    with pytest.raises(OutputError, match="Windows keeps that name for a device"):
        check_name(PureWindowsPath("C:/maps") / name, "win32")  # type: ignore[arg-type]
    check_name(Path("/maps") / name, "linux")


@pytest.mark.parametrize("name", ["contour.tif", "console", "nulled.gpkg", "com10.csv", "Ä map 地図.tif", ".hidden"])
def test_names_that_only_look_like_it_are_fine(name: str) -> None:
    check_name(PureWindowsPath("C:/maps") / name, "win32")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "why"),
    [("map.", "ends with a dot"), ("map ", "ends with a space"), ("a?.tif", r"holds '\?'"), ('a"b', "holds")],
)
def test_what_windows_drops_or_forbids_is_refused_there(name: str, why: str) -> None:
    with pytest.raises(OutputError, match=why):
        check_name(PureWindowsPath("C:/maps") / name, "win32")  # type: ignore[arg-type]
    check_name(Path("/maps") / name, "darwin")


@pytest.mark.parametrize("drive", ["D:/", "//server/share/"])
def test_a_drives_root_is_no_output(drive: str) -> None:
    with pytest.raises(OutputError, match="is a whole drive"):
        check_name(PureWindowsPath(drive), "win32")  # type: ignore[arg-type]


def test_a_files_output_in_a_drives_root_is_one() -> None:
    check_name(PureWindowsPath("D:/map.tif"), "win32")  # type: ignore[arg-type]


def test_the_root_is_refused_as_a_folder_and_as_a_file() -> None:
    root = Path(Path.cwd().anchor)
    with pytest.raises(OutputError, match="whole drive"), atomic_folder(root):
        pytest.fail("work must not start")
    with pytest.raises(OutputError, match="whole drive"), atomic_output(root):
        pytest.fail("work must not start")


@pytest.mark.skipif(sys.platform != "win32", reason="other systems take these names")
def test_no_work_is_done_for_a_name_that_windows_forbids(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="device"), atomic_output(tmp_path / "con.tif"):
        pytest.fail("work must not start")


def test_a_name_too_long_is_told_before_the_work(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match=r"is too long: .* Choose a shorter name"),
        atomic_output(tmp_path / ("long" * 60 + ".tif")),
    ):
        pytest.fail("work must not start")
    assert not any(tmp_path.iterdir())


def test_a_long_path_that_the_system_takes_is_no_matter(tmp_path: Path) -> None:
    """Beyond 260 characters; where a Windows refuses such a path the sentence above comes instead."""
    folder = tmp_path
    while len(str(folder)) < 300:
        folder = folder / "a folder among many"
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("this Windows has its long paths switched off")
    with atomic_output(folder / "map.tif") as temporary:
        temporary.write_bytes(b"pixels")
    assert [path.name for path in folder.iterdir()] == ["map.tif"]


def test_two_outputs_that_are_one_file_are_refused(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="Two outputs have the same file"),
        atomic_outputs({"one": tmp_path / "map.tif", "two": tmp_path / "folder" / ".." / "map.tif"}),
    ):
        pytest.fail("work must not start")


def test_capitals_make_no_other_file_on_windows_and_macos() -> None:
    both = [Path("/maps/Stack.tif"), Path("/maps/stack.tif")]
    for platform in ("win32", "darwin"):
        with pytest.raises(OutputError, match=r"Stack\.tif and .*stack\.tif"):
            check_distinct(both, platform)
    check_distinct(both, "linux")
