"""How much a training may cost, in the words that a person chooses from."""

from __future__ import annotations

from dataclasses import dataclass

QUICK, NORMAL, THOROUGH = "quick", "normal", "thorough"
EFFORTS = (QUICK, NORMAL, THOROUGH)


@dataclass(frozen=True)
class Effort:
    """How much a training may cost; `epochs` 0 is the preset's number."""

    epochs: int
    members: int
    turned_views: bool
    words: str
    training_share: (
        float  # of the time of the whole run, a simple step being 1; measured on a frame of 760 x 980 pixels
    )
    detection_share: float


EFFORT = {
    QUICK: Effort(20, 1, False, "one network, 20 epochs", 40, 3),
    NORMAL: Effort(0, 1, False, "one network, as many epochs as the preset has", 200, 3),
    THOROUGH: Effort(
        0, 3, True, "three networks as an ensemble, and every detection in eight flipped and rotated views", 600, 72
    ),
}
