"""REFIT: once epochs and threshold are known, a network of the same kind learns from all labels, the validation part
too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from torch import Tensor, nn

from ...core.model_card import ModelCard
from .checkpoint import checkpoint_path
from .fitting import Fitting, MetricFeedback
from .loader import Batches
from .preparation import TrainingData

JUDGED_BEFORE = "validation part, before training again on it"


@dataclass(frozen=True)
class Refit:
    """The weights after training again, what they have learnt from (`data`, for so many epochs), seconds of work."""

    weights: dict[str, Tensor]
    data: TrainingData
    epochs: int
    loss: float
    seconds: float

    def written_on(self, card: ModelCard, learnt_area: dict[str, Any] | None) -> ModelCard:
        """The card of the network before, saying that its figures are of that one; `learnt_area` is where this one has
        learnt.
        """
        again = {"epochs": self.epochs, "pixels": known_pixels(self.data), "last_loss": self.loss}
        training = {**card.training, "refit": again, "hours": card.training["hours"] + self.seconds / 3600}
        training["learnt_area"] = learnt_area
        return replace(card, training=training, metrics={**card.metrics, "on": JUDGED_BEFORE})


def known_pixels(data: TrainingData) -> dict[str, int]:
    """How many known and landslide pixels train."""
    return {what: data.pixels[f"training_{what}"] for what in ("known", "landslide")}


def refit_checkpoint(model: Path) -> Path:
    """Beside the model: `<model>.refit.checkpoint`."""
    return checkpoint_path(model.with_name(model.name + ".refit"))


def refit(
    fitted: Fitting,
    data: TrainingData,
    network: nn.Module,
    model: Path,
    resume: bool,
    threads: int,
    feedback: MetricFeedback,
) -> Refit | None:
    """Train `network` on both parts for as many epochs of the same schedule as were best; None when the user stops it,
    or has stopped the fit.

    Nothing is left to judge the result on, so epochs and threshold are those of `fitted`. `<model>.refit.checkpoint`
    holds the last finished epoch; with `resume` the work goes on from there.
    """
    if fitted.stopped:
        return None
    epochs, scenes, missing = fitted.progress.best_epoch, fitted.batches.scenes, fitted.batches.missing
    both = data.with_validation(scenes, fitted.plan, fitted.seed)
    pixels = known_pixels(both)
    length = "1 epoch" if epochs == 1 else f"{epochs} epochs"
    feedback.message(
        f"Training again for {length}, now on all {pixels['known']:,} known pixels ({pixels['landslide']:,} landslide)."
    )
    batches = Batches(
        scenes, missing=missing, parts=both.parts, bands=data.bands, plan=fitted.plan, seed=fitted.seed, threads=threads
    )
    try:
        again = replace(
            fitted,
            network=network,
            batches=batches,
            sampler=replace(cast(Any, both.sampler), seed=fitted.seed),
            parts=both.parts,
            windows=[],
            checkpoint=refit_checkpoint(model),
            identity={**fitted.identity, "REFIT": epochs},
            until=epochs,
        )
        if resume and again.checkpoint.is_file():
            again.resume(feedback)
        progress = again.run(feedback)
    finally:
        batches.close()
    if again.stopped:
        feedback.message("The network before training again is kept.")
        return None
    return Refit(again.best, both, epochs, progress.history[-1]["loss"], progress.seconds)
