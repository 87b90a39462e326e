"""One run of a scene: its steps in order, each done once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...core.language.users_language import in_users_language
from ...core.model_card import read_card
from ...engine.signals import scene_watch
from ..support.base import LandslideAlgorithm
from .effort import Effort
from .feedback import StepFeedback
from .record import Record
from .steps import Step, expected_work

if TYPE_CHECKING:
    from .inputs import SceneInputs


class SceneRun:
    """The steps done so far; each that an earlier run finished from the same inputs is taken from its record."""

    def __init__(
        self,
        algorithm: LandslideAlgorithm,
        inputs: SceneInputs,
        effort: Effort,
        record: Record,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self.algorithm, self.inputs, self.effort, self.record = algorithm, inputs, effort, record
        self.context, self.log = context, feedback
        self.feedback = StepFeedback(feedback, expected_work(inputs, effort))
        self.steps: list[Step] = []

    def do(self, step: Step, further: dict[str, Any] | None = None) -> dict[str, Any]:
        """Run a step, or take what is there; gives its outputs."""
        import processing

        self.feedback.begin(step.share)
        self.steps.append(step)
        done = self.record.results_of(step)
        if done is not None:
            self.log.pushInfo(
                self.algorithm.tr_shared("{step}: finished before, from the same inputs.").format(
                    step=in_users_language(step.title)
                )
            )
            for warning in self.record.warnings_of(step):
                self.log.pushWarning(warning)
            self.tell_made(step)
            return done
        said = [in_users_language(text) for text in (step.title, step.why)]
        self.log.pushInfo(f"{said[0]} ({step.algorithm}). {said[1]}".rstrip())
        self.record.begin(step)
        results = processing.run(
            step.algorithm,
            {**step.parameters, **(further or {})},
            context=self.context,
            feedback=self.feedback,
            is_child_algorithm=True,
        )
        if self.feedback.isCanceled():
            raise QgsProcessingException(
                self.algorithm.tr_shared(
                    "Cancelled. The finished steps are kept; run it again with the same folder to continue."
                )
            )
        self.record.finish(step, results, self.feedback.warnings)
        self.tell_made(step)
        return dict(results)

    def tell_made(self, step: Step) -> None:
        for path in step.outputs.values():
            scene_watch.made.emit(str(self.record.folder), str(path))

    def train(self, step: Step, pixels: int, images: int, factors: int) -> dict[str, Any]:
        """Say how long the training will take, then train; one that was stopped goes on where it ended, and what
        another one left (other inputs, other effort) is removed.
        """
        if self.record.results_of(step) is None:
            self.say_minutes(pixels, images, factors)
        left = self.left_behind(step.outputs["OUTPUT"])
        if left and not self.record.has_begun(step):
            for path in left:
                path.unlink()
            left = []
        return self.do(step, step.resumable if left else None)

    @staticmethod
    def left_behind(model: Path) -> list[Path]:
        """Checkpoints and finished members of a training that did not end."""
        return [
            path
            for path in model.parent.glob(f"{model.name}.*")
            if ".checkpoint" in path.name or ".member" in path.name
        ]

    def say_minutes(self, pixels: int, images: int, factors: int) -> None:
        from ...engine.run_job import run_job

        request: dict[str, Any] = {
            "PIXELS": pixels,
            "IMAGES": images,
            "FACTORS": factors,
            "EPOCHS": self.effort.epochs,
            "MEMBERS": self.effort.members,
        }
        if self.inputs.model:
            card = read_card(Path(self.inputs.model))
            request |= {"ARCHITECTURE": card.architecture, "WIDTH": float(card.options.get("width", 1.0))}
        pace = run_job("pace", request, [], self.log)
        sentence = self.algorithm.tr_shared(
            "The training takes about {minutes:.0f} minutes at most on {device} ({effort})."
        )
        self.log.pushInfo(
            sentence.format(
                minutes=max(1, pace["minutes"]), device=pace["device_name"], effort=in_users_language(self.effort.words)
            )
        )
