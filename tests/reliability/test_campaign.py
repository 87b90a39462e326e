"""A small, fixed sample of the campaign that scripts/reliability runs whole: nothing may be wrong, half-written or
left, nobody sees a traceback.
"""

from __future__ import annotations

import shutil

import pytest

from .bench import Bench
from .conftest import Campaign
from .full_disk import can_mount, full_disk
from .read_only import can_be_nobody
from .small_world import IN_QGIS


def test_a_killed_worker_costs_nothing_and_the_run_after_it_gives_the_same(nothing_lost: Campaign) -> None:
    counts = nothing_lost("killed_worker", 2)
    assert counts.done >= 2


def test_a_closed_qgis_leaves_no_process_and_no_file(nothing_lost: Campaign) -> None:
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    nothing_lost("closed_qgis", 1)


def test_a_full_disk_at_any_write_leaves_no_half_file(bench: Bench) -> None:
    counts = full_disk(bench, 4 * len(IN_QGIS), 1, IN_QGIS)
    assert counts.lost == 0, "\n".join(counts.notes)
    assert counts.refused and counts.done


def test_a_full_temporary_disk_is_told(bench: Bench) -> None:
    from .full_disk import full_temporary_disk

    if not can_mount():
        pytest.skip("only root can mount a small disk")
    counts = full_temporary_disk(bench, 2 * len(IN_QGIS), 1, IN_QGIS)
    assert counts.lost == 0, "\n".join(counts.notes)


@pytest.mark.parametrize(
    ("name", "tries"),
    [("fuzzed_rasters", 150), ("fuzzed_polygons", 60), ("fuzzed_stacks", 150), ("fuzzed_models", 300)],
)
def test_damaged_and_hostile_files_are_refused_in_a_sentence_or_read(
    nothing_lost: Campaign, name: str, tries: int
) -> None:
    counts = nothing_lost(name, tries)
    assert counts.refused > tries / 10


def test_hostile_parameters_are_refused_in_a_sentence_or_done(nothing_lost: Campaign) -> None:
    assert nothing_lost("fuzzed_parameters", 90).refused > 60


def test_two_runs_at_once_leave_the_output_of_one_of_them(nothing_lost: Campaign) -> None:
    nothing_lost("two_runs", 5)


def test_a_worker_without_memory_is_told(nothing_lost: Campaign) -> None:
    assert nothing_lost("out_of_memory", 1).refused == 1


def test_names_of_any_kind_work(nothing_lost: Campaign) -> None:
    assert nothing_lost("awkward_names", 6).done == 6


def test_missing_rights_are_told(nothing_lost: Campaign) -> None:
    if not can_be_nobody():
        pytest.skip("root without setpriv cannot become a user without rights")
    nothing_lost("read_only", 12, seed=0)


def test_a_drive_that_goes_away_is_told(nothing_lost: Campaign) -> None:
    nothing_lost("vanishing_drive", 9, seed=0)
