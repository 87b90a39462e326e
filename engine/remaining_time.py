"""How long a work still takes, from its progress alone; and the few words of it that are worth telling."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Callable

EARLIEST_SECONDS = 8.0  # before, start-up weighs more than the work
MIN_REPORTS = 4
MIN_MEMORY_SECONDS = 20.0
WORTH_TELLING_SECONDS = 20.0
SECONDS_BETWEEN_WORDS = 15.0
SAME = 0.12  # two estimates that differ by less are the same news


class RemainingTime:
    """The time left at the pace of late: older progress counts half as much after a quarter of the time gone by, so
    that a slower second stage is soon believed and a single slow block is not.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._begin(0.0)

    def _begin(self, fraction: float) -> None:
        self.begun = self.last = self.clock()
        self.fraction = fraction
        self.done = self.spent = 0.0
        self.reports = 0

    def take(self, fraction: float) -> float | None:
        """Seconds left after `fraction` (0-1) is done, or None while nothing can be said; a step back begins anew
        (another work).
        """
        if fraction < self.fraction:
            self._begin(fraction)
            return None
        now = self.clock()
        elapsed, step = now - self.begun, now - self.last
        fading = 0.5 ** (step / max(MIN_MEMORY_SECONDS, elapsed / 4))
        self.done = self.done * fading + fraction - self.fraction
        self.spent = self.spent * fading + step
        self.fraction, self.last = fraction, now
        self.reports += 1
        if elapsed < EARLIEST_SECONDS or self.reports < MIN_REPORTS or self.done <= 0:
            return None
        left = max(0.0, 1 - fraction) * self.spent / self.done
        return left if math.isfinite(left) else None


@dataclass(frozen=True)
class Wording:
    """An estimate rounded as people say it; 0 hours and 0 minutes is less than a minute."""

    hours: int
    minutes: int


def wording(seconds: float) -> Wording:
    """Minutes below ten minutes, then steps of five, of thirty, and whole hours from ten hours on."""
    minutes = seconds / 60
    if minutes < 0.75:
        return Wording(0, 0)
    for below, step in ((9.5, 1), (57.5, 5), (585, 30)):
        if minutes < below:
            rounded = max(step, round(minutes / step) * step)
            return Wording(rounded // 60, rounded % 60)
    return Wording(round(minutes / 60), 0)


class WorthTelling:
    """Lets an estimate through when it is news: first one, then other words, clearly another time, and not too soon
    after the last.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.remaining = RemainingTime(clock)
        self.told: Wording | None = None
        self.told_at = self.end = 0.0

    def take(self, fraction: float) -> Wording | None:
        """The words for now, or None when there is nothing new to say."""
        left = self.remaining.take(fraction)
        if left is None or (self.told is None and left < WORTH_TELLING_SECONDS):
            return None
        now, words = self.clock(), wording(left)
        expected = max(0.0, self.end - now)
        as_expected = abs(left - expected) <= SAME * max(left, expected)
        if self.told is not None and (words == self.told or now - self.told_at < SECONDS_BETWEEN_WORDS):
            return None
        if self.told is not None and as_expected and words != wording(expected):
            return None
        self.told, self.told_at, self.end = words, now, now + left
        return words
