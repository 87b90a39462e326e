"""The last word on a finished network: its accuracy on the validation part, and how its probabilities are calibrated
there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Sequence

from torch import nn

from ....core.calibration import Calibration, LogitHistogram, fit_calibration
from ....core.reliability import Reliability, reliability
from ...compute.devices import Device
from ..loader import Batches
from ..losses import Loss
from ..preparation import TrainingData
from ..request import TrainingRequest
from ..validation import Validation, ValidationWindow, validate
from .gallery import Gallery


@dataclass(frozen=True)
class Verdict:
    """What was found on the validation part, and the calibration that was fitted to it.

    `threshold` belongs to the network's own probabilities, as does `found`. Calibration keeps the order of pixels, so
    metrics are the same after it at `calibrated_threshold`, which is the one for the maps that detection writes.
    """

    found: Validation
    threshold: float
    logits: LogitHistogram
    calibration: Calibration

    @staticmethod
    def of(found: Validation, threshold: float, logits: LogitHistogram) -> Verdict:
        """Fit the calibration to the logits."""
        return Verdict(found, threshold, logits, fit_calibration(logits))

    @property
    def calibrated_threshold(self) -> float:
        return float(self.calibration.probability(self.threshold))

    @property
    def metrics(self) -> dict[str, float]:
        """The papers' metrics, AUC and average precision at the threshold, and the expected calibration error before
        and after.
        """
        return {
            **self.found.metrics_at(self.threshold),
            "expected_calibration_error": self.after.expected_calibration_error,
            "expected_calibration_error_before": self.before.expected_calibration_error,
        }

    @property
    def before(self) -> Reliability:
        """Reliability of the network's own probabilities."""
        return reliability(self.logits.scores(Calibration()))

    @property
    def after(self) -> Reliability:
        """Reliability of the calibrated probabilities."""
        return reliability(self.logits.scores(self.calibration))

    def sentence(self) -> str:
        """In words, for the log."""
        return (
            f"Probabilities calibrated on the validation part: temperature {self.calibration.temperature:.3g}, bias "
            f"{self.calibration.bias:.3g}; expected calibration error {self.before.expected_calibration_error:.4f} "
            f"before, {self.after.expected_calibration_error:.4f} after. The threshold {self.threshold:.3f} becomes "
            f"{self.calibrated_threshold:.3f}, at which the map is the same."
        )


class Judged(NamedTuple):
    """What the validation part says of a network: its measures, its pictures, its logits by class."""

    found: Validation
    gallery: Gallery
    logits: LogitHistogram


def judge(
    request: TrainingRequest,
    network: nn.Module,
    device: Device,
    batches: Batches,
    windows: Sequence[ValidationWindow],
    data: TrainingData,
    loss: Loss,
) -> Judged:
    """Run a network over the validation part; its pictures are kept where a report is wanted."""
    gallery, logits = Gallery(batches.scenes), LogitHistogram()
    found = validate(
        network,
        device,
        batches,
        windows,
        parts=data.parts,
        loss=loss,
        on_core=gallery.add if request.report else None,
        logit_counts=logits,
    )
    return Judged(found, gallery, logits)
