"""One run of a scene: its steps in order, each done once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingMultiStepFeedback

from ..support.base import LandslideAlgorithm
from .effort import Effort
from .inputs import Image
from .record import Record
from .steps import Step, optical_step

if TYPE_CHECKING:
    from .choices import Choices

STAGES = 12


class SceneRun:
    """The steps done so far; each that an earlier run finished from the same inputs is taken from its record."""

    def __init__(
        self,
        algorithm: LandslideAlgorithm,
        record: Record,
        context: QgsProcessingContext,
        feedback: QgsProcessingMultiStepFeedback,
    ) -> None:
        self.algorithm, self.record, self.context, self.feedback = algorithm, record, context, feedback
        self.steps: list[Step] = []

    def optical(self, image: Image, prefix: str, what: str, choices: Choices) -> list[Path]:
        from .choices import reflectance_scale

        scale = None if image.safe else reflectance_scale(image.rasters, what, choices)
        return [Path(self.do(optical_step(image, prefix, scale, self.record.folder))["OUTPUT"])]

    def do(self, step: Step, further: dict[str, Any] | None = None) -> dict[str, Any]:
        """Run a step, or take what is there; gives its outputs."""
        import processing

        self.feedback.setCurrentStep(min(len(self.steps), STAGES - 1))
        self.steps.append(step)
        done = self.record.results_of(step)
        if done is not None:
            self.feedback.pushInfo(
                self.algorithm.tr("{step}: finished before, from the same inputs.").format(step=step.title)
            )
            return done
        self.feedback.pushInfo(f"{step.title} ({step.algorithm}). {step.why}".rstrip())
        results = processing.run(
            step.algorithm,
            {**step.parameters, **(further or {})},
            context=self.context,
            feedback=self.feedback,
            is_child_algorithm=True,
        )
        if self.feedback.isCanceled():
            raise QgsProcessingException(
                self.algorithm.tr(
                    "Cancelled. The finished steps are kept; run it again with the same folder to continue."
                )
            )
        self.record.finish(step, results)
        return dict(results)

    def train(self, step: Step, effort: Effort, grid: Choices) -> dict[str, Any]:
        """Say how long the training will take, then train; a stopped training goes on where it ended."""
        from ...engine.run_job import run_job

        if self.record.results_of(step) is None:
            request = {"PIXELS": grid.pixels, "EPOCHS": effort.epochs, "MEMBERS": effort.members}
            pace = run_job("pace", request, [], self.feedback)
            sentence = self.algorithm.tr(
                "The training takes about {minutes:.0f} minutes at most on {device} ({effort})."
            )
            self.feedback.pushInfo(
                sentence.format(minutes=max(1, pace["minutes"]), device=pace["device_name"], effort=effort.words)
            )
        model = step.outputs["OUTPUT"]
        left = any(
            path.name.endswith(".checkpoint") or ".member" in path.name for path in model.parent.glob(f"{model.name}.*")
        )
        return self.do(step, step.resumable if left else None)
