"""Outputs appear complete or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.core.atomic_output import (
    atomic_folder,
    atomic_output,
    atomic_outputs,
    check_writable,
    final_name,
    partial_path,
    remove_orphans,
    remove_partials,
)
from landslide_mapper.core.errors import InputError, OutputError


def test_the_target_appears_at_the_end_with_its_sidecars(tmp_path: Path) -> None:
    target = tmp_path / "ä map 地図.tif"
    with atomic_output(target) as temporary:
        temporary.write_text("pixels")
        temporary.with_name(temporary.name + ".aux.xml").write_text("statistics")
        assert not target.exists()
    assert target.read_text() == "pixels"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([target.name, target.name + ".aux.xml"])


def test_a_failure_leaves_the_older_output_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "map.tif"
    target.write_text("older")
    with pytest.raises(ZeroDivisionError), atomic_output(target) as temporary:
        temporary.write_text("half")
        raise ZeroDivisionError
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_sidecars_of_an_older_output_do_not_stay(tmp_path: Path) -> None:
    target = tmp_path / "map.tif"
    target.write_text("older")
    (tmp_path / "map.tif.aux.xml").write_text("older statistics")
    with atomic_output(target) as temporary:
        temporary.write_text("newer")
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_a_missing_folder_is_a_sentence_with_the_cure(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match=r"nowhere.*does not exist\. Create it"),
        atomic_output(tmp_path / "nowhere" / "map.tif"),
    ):
        pytest.fail("work must not start")


def test_what_a_killed_worker_left_is_found_by_its_token(tmp_path: Path) -> None:
    target, other = tmp_path / "map.tif", tmp_path / "keep.tif"
    other.write_text("mine")
    partial_path(target, "abc").write_text("half")
    partial_path(target, "xyz").write_text("another run's")
    remove_partials([target], "abc")
    assert not partial_path(target, "abc").exists()
    assert partial_path(target, "xyz").exists()
    assert other.exists()


def test_messages_name_the_file_as_it_will_be() -> None:
    nested = partial_path(partial_path(Path("map-2.tif"), "0a1b"), "ff00")
    assert final_name(nested) == final_name(Path("map-2.tif")) == "map-2.tif"


def test_outputs_of_one_run_appear_together_or_not_at_all(tmp_path: Path) -> None:
    targets = {"MAP": tmp_path / "map.tif", "REPORT": tmp_path / "report.html"}
    with pytest.raises(ValueError, match="midway"), atomic_outputs(targets) as whole:
        whole["MAP"].write_text("map")
        raise ValueError("midway")
    assert list(tmp_path.iterdir()) == []
    with atomic_outputs(targets) as whole:
        for key, path in whole.items():
            path.write_text(key)
        assert not any(target.exists() for target in targets.values())
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"map.tif": "MAP", "report.html": "REPORT"}


def test_a_trial_of_writing_leaves_nothing_and_names_a_missing_folder(tmp_path: Path) -> None:
    check_writable(tmp_path / "model.safetensors")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OutputError, match=r"folder .*nowhere of the output model.safetensors does not exist"):
        check_writable(tmp_path / "nowhere" / "model.safetensors")


def test_a_run_whose_owner_is_gone_leaves_finished_files_only(tmp_path: Path) -> None:
    outputs = tmp_path / "out"
    (tmp_path / "temporary" / "deep").mkdir(parents=True)
    outputs.mkdir()
    finished, owners = outputs / "map.tif", partial_path(outputs / "mask.tif", "owner")
    for path in (
        finished,
        owners,
        partial_path(finished, "worker"),
        partial_path(owners, "worker"),
        partial_path(finished, "another"),
    ):
        path.write_text("content")
    remove_orphans([finished, owners], "worker", [tmp_path / "temporary", tmp_path / "gone already"])
    assert {path.name for path in outputs.iterdir()} == {"map.tif", partial_path(finished, "another").name}
    assert not (tmp_path / "temporary").exists()


def test_a_full_disk_is_the_outputs_failure(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match=r"Could not write .*out\.tif: .*Free some space"),
        atomic_output(tmp_path / "out.tif"),
    ):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_what_the_system_says_of_the_output_is_the_outputs_failure(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"Could not write .*out\.tif"), atomic_output(tmp_path / "out.tif") as whole:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(whole))


@pytest.mark.parametrize("make", [atomic_output, atomic_folder])
def test_an_input_that_cannot_be_read_is_named_and_the_output_is_not_blamed(tmp_path: Path, make: Any) -> None:
    with (
        pytest.raises(InputError, match=r"legend\.csv could not be used \(No such file .*out was not written"),
        make(tmp_path / "out"),
    ):
        (tmp_path / "legend.csv").read_text()
    assert list(tmp_path.iterdir()) == []


def test_an_error_that_names_nothing_is_told_without_blaming_either_side_alone(tmp_path: Path) -> None:
    """As libraries raise it: rasterio's RasterioIOError is an OSError without a number."""
    sentence = r"was not written: TIFFReadEncodedTile.*inputs can be read.*Free some space"
    with pytest.raises(OutputError, match=sentence), atomic_output(tmp_path / "out.tif"):
        raise OSError("TIFFReadEncodedTile() failed")


def test_an_output_that_is_a_folder_lets_none_of_its_companions_appear(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    targets = {"map": tmp_path / "map.tif", "report": tmp_path / "report.html"}
    with pytest.raises(OutputError, match=r"report\.html"), atomic_outputs(targets) as whole:
        for temporary in whole.values():
            temporary.write_text("new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_rename_that_is_refused_leaves_the_older_output_with_its_sidecars(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.core import atomic_output as module

    target = tmp_path / "map.tif"
    for name in ("map.tif", "map.tif.ovr", "map.tif.aux.xml", "map.qml"):
        (tmp_path / name).write_text(f"older {name}")
    before = {path.name: path.read_text() for path in tmp_path.iterdir()}
    move = module.move

    def refuse(source: Path, place: Path) -> None:
        if place == target:
            raise PermissionError(13, "held open", str(place))
        move(source, place)

    monkeypatch.setattr(module, "move", refuse)
    with pytest.raises(OutputError, match="could not be put in its place"), atomic_output(target) as temporary:
        temporary.write_text("new")
        temporary.with_name(temporary.name + ".msk").write_text("new mask")
        temporary.with_name(temporary.name + ".ovr").write_text("new overview")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("older", [("map.tif", "map.tif.ovr", "mask.tif", "report.html"), ("mask.tif",), ()])
@pytest.mark.parametrize("refused", ["map.tif", "mask.tif", "report.html"])
def test_an_output_that_is_refused_its_place_leaves_all_older_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, older: tuple[str, ...], refused: str
) -> None:
    """Three outputs of one run, any of which cannot be moved, with and without older ones: all are as they were."""
    from landslide_mapper.core import atomic_output as module

    for name in older:
        (tmp_path / name).write_text(f"older {name}")
    move = module.move

    def refuse(source: Path, place: Path) -> None:
        if place.name == refused and "older" not in source.read_text():
            raise PermissionError(13, "held open", str(place))
        move(source, place)

    targets = {name: tmp_path / name for name in ("map.tif", "mask.tif", "report.html")}
    with monkeypatch.context() as patch:
        patch.setattr(module, "move", refuse)
        sentence = f"{refused} could not be put in its place"
        with pytest.raises(OutputError, match=sentence), atomic_outputs(targets) as whole:
            for temporary in whole.values():
                temporary.write_text("new")
                temporary.with_name(temporary.name + ".aux.xml").write_text("new statistics")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {name: f"older {name}" for name in older}
    with atomic_outputs(targets) as whole:
        for temporary in whole.values():
            temporary.write_text("new")
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == dict.fromkeys(targets, "new")
