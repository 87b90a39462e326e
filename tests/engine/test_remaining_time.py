"""The time left: right at a steady pace, soon right after a change of pace, silent when nothing can be said, and never
chatty.
"""

from __future__ import annotations

import math
from typing import Callable

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from landslide_mapper.engine.remaining_time import RemainingTime, Wording, WorthTelling, wording


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def run(seconds_at: Callable[[float], float], reports: int) -> list[tuple[float, float, float | None]]:
    """A work that has done a share after `seconds_at(share)`: elapsed, true seconds left, estimate."""
    clock = Clock()
    remaining, start, whole = RemainingTime(clock), clock.now, seconds_at(1.0)
    told = []
    for report in range(1, reports + 1):
        share = report / reports
        clock.now = start + seconds_at(share)
        told.append((clock.now - start, whole - seconds_at(share), remaining.take(share)))
    return told


def test_at_a_steady_pace_the_estimate_is_the_truth() -> None:
    for elapsed, truth, estimate in run(lambda share: 600 * share, 300):
        if elapsed >= 10:
            assert estimate == pytest.approx(truth, rel=1e-6, abs=1e-6)


def test_nothing_is_said_before_eight_seconds_or_four_reports() -> None:
    assert all(estimate is None for elapsed, _, estimate in run(lambda share: 600 * share, 300) if elapsed < 8)
    assert [estimate is None for _, _, estimate in run(lambda share: 600 * share, 5)] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_slower_second_half_is_believed_soon() -> None:
    """First half in 100 s, second in 400 s: after 150 s of it the estimate is within a fifth."""
    told = run(lambda share: 200 * share if share < 0.5 else 100 + 800 * (share - 0.5), 400)
    for elapsed, truth, estimate in told:
        if 250 <= elapsed <= 480:
            assert estimate == pytest.approx(truth, rel=0.2)


def test_noise_of_single_blocks_is_smoothed() -> None:
    noise = np.random.default_rng(1)
    times = [0.0]
    for _ in range(500):
        times.append(times[-1] + float(noise.gamma(4, 0.25)))
    told = run(lambda share: times[round(share * 500)], 500)
    for elapsed, truth, estimate in told:
        if elapsed >= 60 and truth > 20:
            assert estimate == pytest.approx(truth, rel=0.35)


def test_progress_that_steps_back_is_another_work() -> None:
    clock = Clock()
    remaining = RemainingTime(clock)
    for step in range(1, 11):
        clock.now += 2
        remaining.take(step / 10)
    clock.now += 2
    assert remaining.take(0.01) is None
    for step in range(2, 10):
        clock.now += 10
        estimate = remaining.take(step / 100)
    assert estimate == pytest.approx(910)


@settings(deadline=None, max_examples=200)
@example([(0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (8.0, 2.2250738585072014e-308)])  # at this pace it would never end
@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 1)), max_size=60))
def test_no_progress_whatever_breaks_it(reports: list[tuple[float, float]]) -> None:
    clock = Clock()
    worth_telling, remaining = WorthTelling(clock), RemainingTime(clock)
    for step, share in reports:
        clock.now += step
        estimate = remaining.take(share)
        assert estimate is None or 0 <= estimate < math.inf
        worth_telling.take(share)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        *((0, (0, 0)), (44, (0, 0)), (46, (0, 1)), (89, (0, 1)), (200, (0, 3))),
        *((560, (0, 9)), (580, (0, 10)), (1500, (0, 25)), (3400, (0, 55))),
        *((3500, (1, 0)), (5000, (1, 30)), (7200, (2, 0)), (34000, (9, 30)), (36000, (10, 0)), (400_000, (111, 0))),
    ],
)  # fmt: skip
def test_times_are_rounded_as_people_say_them(seconds: float, words: tuple[int, int]) -> None:
    assert wording(seconds) == Wording(*words)


def words_of(seconds_at: Callable[[float], float], reports: int) -> list[tuple[float, Wording]]:
    clock = Clock()
    worth_telling, start = WorthTelling(clock), clock.now
    told = []
    for report in range(1, reports + 1):
        clock.now = start + seconds_at(report / reports)
        if (words := worth_telling.take(report / reports)) is not None:
            told.append((clock.now - start, words))
    return told


def test_a_short_work_says_nothing() -> None:
    assert words_of(lambda share: 25 * share, 1000) == []


def test_an_hour_is_told_in_some_twenty_lines_that_count_down() -> None:
    told = [words for _, words in words_of(lambda share: 3600 * share, 100_000)]
    minutes = [60 * words.hours + words.minutes for words in told]
    assert minutes == sorted(minutes, reverse=True)
    assert minutes[-1] == 0
    assert 15 <= len(minutes) <= 25


def test_noise_makes_it_no_chatterbox() -> None:
    noise = np.random.default_rng(2)
    times = [0.0]
    for _ in range(1000):
        times.append(times[-1] + float(noise.gamma(4, 0.25)))
    told = words_of(lambda share: times[round(share * 1000)], 1000)
    assert len(told) <= 30
    assert all(later - earlier >= 15 for (earlier, _), (later, _) in zip(told, told[1:]))
