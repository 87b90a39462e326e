"""A caution is told once, kept for the result that is being made, and for no other."""

from __future__ import annotations

from landslide_mapper.core.caution import caution, caution_metadata, cautions_so_far, collecting_cautions, keep_caution
from landslide_mapper.core.feedback import Silent, Stage


class Told(Silent):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, text: str) -> None:
        self.warnings.append(text)


def test_told_and_kept_in_order() -> None:
    told = Told()
    with collecting_cautions() as kept:
        caution(told, "two dates")
        caution(Stage(told, 0, 0.5), "degrees")
        assert cautions_so_far() == ("two dates", "degrees")
        assert caution_metadata() == {"CAUTIONS": "two dates\ndegrees"}
    assert told.warnings == kept == ["two dates", "degrees"]


def test_the_same_sentence_is_told_once() -> None:
    told = Told()
    with collecting_cautions() as kept:
        for _ in range(3):
            caution(told, "two dates")
    assert told.warnings == kept == ["two dates"]


def test_a_step_within_a_model_keeps_its_own() -> None:
    with collecting_cautions() as outer:
        caution(Told(), "outer")
        with collecting_cautions() as inner:
            caution(Told(), "inner")
            assert cautions_so_far() == ("inner",)
        caution(Told(), "outer again")
    assert (outer, inner) == (["outer", "outer again"], ["inner"])


def test_outside_a_run_it_is_told_and_forgotten() -> None:
    told = Told()
    caution(told, "alone")
    caution(told, "alone")
    assert told.warnings == ["alone", "alone"] and cautions_so_far() == () and caution_metadata() == {}


def test_one_told_by_the_worker_is_kept_without_telling_it_again() -> None:
    told = Told()
    with collecting_cautions() as kept:
        assert keep_caution("of the worker")
        caution(told, "of the worker")
    assert kept == ["of the worker"] and told.warnings == []
