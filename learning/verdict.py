"""The last word on a finished network: its accuracy on the validation part, and how its probabilities are calibrated there."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract.calibration import Reliability, reliability
from ..contract.recalibration import Calibration, LogitHistogram, fit_calibration
from .validation import Validation


@dataclass(frozen=True)
class Verdict:
    """What was found on the validation part, and the calibration that was fitted to it.

    `threshold` belongs to the network's own probabilities, as does `found`. Calibration keeps the order of pixels, so metrics are the same
    after it at `calibrated_threshold`, which is the one for the maps that detection writes.
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
        """The papers' metrics, AUC and average precision at the threshold, and the expected calibration error before and after."""
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
            f"Probabilities calibrated on the validation part: temperature {self.calibration.temperature:.3g}, bias {self.calibration.bias:.3g}; "
            f"expected calibration error {self.before.expected_calibration_error:.4f} before, {self.after.expected_calibration_error:.4f} after. "
            f"The threshold {self.threshold:.3f} becomes {self.calibrated_threshold:.3f}, at which the map is the same."
        )
