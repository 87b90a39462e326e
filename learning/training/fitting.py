"""The training loop: epochs of batches, schedule, weight average, validation, best weights, checkpoints."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Protocol, Sequence

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from ...core.errors import EngineError, InputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ..compute.devices import Device, is_out_of_memory
from ..data.splits import Parts
from .checkpoint import (
    Checkpoint,
    optimizer_tensors,
    read_checkpoint,
    restore_optimizer,
    with_prefix,
    without_prefix,
    write_checkpoint,
)
from .distributed import ALONE, Team
from .loader import Batches
from .losses import Loss
from .plan import ADAMW, TrainingPlan
from .samplers import Sampler
from .validation import ValidationWindow, validate


class MetricFeedback(Feedback, Protocol):
    """A feedback that also takes the numbers of a finished epoch."""

    def metric(self, **values: Any) -> None: ...


class MetricStage(Stage):
    """A part of a longer work that passes metrics on."""

    def __init__(self, whole: MetricFeedback, start: float, end: float) -> None:
        super().__init__(whole, start, end)
        self.metric = whole.metric


@dataclass
class Progress:
    """Where a training stands after an epoch; plain JSON values."""

    epoch: int = 0
    best_epoch: int = 0
    best_value: float = -math.inf
    best_threshold: float = 0.5
    history: list[dict[str, float]] = field(default_factory=list)
    seconds: float = 0.0
    loss_scale: float = 65536.0


@dataclass(kw_only=True)
class Fitting:
    """All that a fit works with; `identity` names the training in its checkpoint.

    `until` ends it before the plan's last epoch, on the same schedule (0: at the last). Without `windows` nothing is
    judged, and the last epoch's weights are `best`.
    """

    network: nn.Module
    device: Device
    plan: TrainingPlan
    loss: Loss
    batches: Batches
    sampler: Sampler
    parts: Parts
    windows: list[ValidationWindow]
    seed: int
    checkpoint: Path
    identity: dict[str, Any]
    token: str
    stop_file: Path | None = None
    team: Team = ALONE
    until: int = 0

    def __post_init__(self) -> None:
        self.called = self.team.sharing_gradients(self.network, self.device)
        self.optimizer = make_optimizer(self.network, self.plan)
        self.average = weight_average(self.network, self.plan.averaging) if self.plan.averaging else None
        self.progress = Progress()
        self.best: dict[str, Tensor] = {}
        self.scaler = self._make_scaler()
        self.last_epoch = self.until or self.plan.epochs
        self.stopped = False

    def resume(self, feedback: Feedback) -> None:
        """Go on after the last finished epoch, when there is a checkpoint."""
        if not self.checkpoint.is_file():
            feedback.message(f"There is no checkpoint {self.checkpoint}; training starts from the beginning.")
            return
        saved = read_checkpoint(self.checkpoint, self.identity)
        self.network.load_state_dict(without_prefix("network", saved.tensors))
        if self.average is not None:
            self.average.load_state_dict(without_prefix("average", saved.tensors))
        self.best = without_prefix("best", saved.tensors)
        restore_optimizer(self.optimizer, saved.tensors)
        self.progress = Progress(**saved.state)
        self.scaler = self._make_scaler()
        feedback.message(
            f"Resuming after epoch {self.progress.epoch} of {self.last_epoch} (checkpoint {self.checkpoint})."
        )

    def _make_scaler(self) -> torch.amp.GradScaler:
        """Only float16 needs its loss scaled against underflow; bfloat16 and float32 do not."""
        return torch.amp.GradScaler(
            self.device.kind, enabled=self.device.precision == torch.float16, init_scale=self.progress.loss_scale
        )

    def run(self, feedback: MetricFeedback) -> Progress:
        """Train to the last epoch or until patience ends; `best` then holds the best weights."""
        while (
            self.progress.epoch < self.last_epoch
            and not self._out_of_patience(feedback)
            and not self._asked_to_stop(feedback)
        ):
            start = time.monotonic()
            epoch = self.progress.epoch
            try:
                loss = self._train_epoch(epoch, feedback)
                self._finish_epoch(epoch, loss, feedback)
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                raise EngineError(
                    f"The memory of {self.device.name} is too small for BATCH_SIZE {self.plan.batch_size} and "
                    f"TILE_SIZE {self.plan.tile_size}. Choose a smaller BATCH_SIZE, TILE_SIZE or WIDTH."
                ) from error
            self.progress.seconds += time.monotonic() - start
            self.save()
        return self.progress

    def _train_epoch(self, epoch: int, feedback: MetricFeedback) -> float:
        """One pass over the epoch's samples; gives the mean loss."""
        self.network.train()
        torch.manual_seed(self.seed * 1_000_003 + epoch)
        samples = self.sampler.samples(epoch)
        steps = max(1, math.ceil(len(samples) / self.plan.batch_size))
        total = torch.zeros((), device=self.device.torch_device)
        count = 0
        for step, (values, labels) in enumerate(
            self.batches.of_epoch(samples, epoch, (self.team.ranks.rank, self.team.size))
        ):
            stop_if_cancelled(feedback)
            for group in self.optimizer.param_groups:
                group["lr"] = learning_rate(self.plan, epoch * steps + step, self.plan.epochs * steps)
            total += self._step(values, labels)
            count += 1
            if self.average is not None:
                self.average.update_parameters(self.network)
            feedback.progress((epoch + 0.85 * (step + 1) / steps) / self.last_epoch)
        total = self.team.mean(total)
        if not torch.isfinite(total):
            raise InputError(
                f"The training diverged in epoch {epoch + 1}: its loss is NaN. Choose a smaller LEARNING_RATE."
            )
        return float(total) / max(1, count)

    def _step(self, values: Tensor, labels: Tensor) -> Tensor:
        self.optimizer.zero_grad(set_to_none=True)
        with self.device.autocast():
            logits = self.called(self.device.send(values))
        loss = self.loss(logits, labels.to(self.device.torch_device, non_blocking=True))
        self.scaler.scale(loss).backward()
        if self.plan.gradient_limit:
            self.scaler.unscale_(self.optimizer)
            nn.utils.clip_grad_norm_(self.network.parameters(), self.plan.gradient_limit)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        return loss.detach()

    def _finish_epoch(self, epoch: int, training_loss: float, feedback: MetricFeedback) -> None:
        trained = self.average.module if self.average is not None else self.network
        self.team.align(trained)
        self.progress.epoch = epoch + 1
        self.progress.loss_scale = float(self.scaler.get_scale())
        if self.windows:
            self._judge(trained, training_loss, feedback)
        else:
            self._keep(trained)
            self.progress.history.append(
                {"epoch": epoch + 1, "loss": training_loss, "learning_rate": self.optimizer.param_groups[0]["lr"]}
            )
            feedback.message(f"Epoch {epoch + 1}/{self.last_epoch}: loss {training_loss:.4f}")
        feedback.progress((epoch + 1) / self.last_epoch)

    def _judge(self, judged: nn.Module, training_loss: float, feedback: MetricFeedback) -> None:
        """Hold the epoch just finished against the validation windows; its weights are kept when they are the best."""
        epoch = self.progress.epoch
        windows = self.team.own(self.windows)
        own = validate(judged, self.device, self.batches, windows, parts=self.parts, loss=self.loss)
        result = self.team.joined(own, self.device)
        threshold = result.scores.best_f1_threshold() if self.plan.choose_threshold else 0.5
        found = result.metrics_at(threshold)
        numbers = {
            "epoch": epoch,
            "loss": training_loss,
            "validation_loss": result.loss,
            "auc": found["auc"],
            "f1": found["f1"],
            "average_precision": found["average_precision"],
            "threshold": threshold,
            "learning_rate": self.optimizer.param_groups[0]["lr"],
        }
        self.progress.history.append(numbers)
        value = monitored(self.progress.history, self.plan)
        if self.plan.keep_last or not self.best or value > self.progress.best_value:
            self.progress.best_value = value if math.isfinite(value) else -math.inf
            self.progress.best_threshold = threshold
            self._keep(judged)
        feedback.metric(**numbers)
        feedback.message(
            f"Epoch {epoch}/{self.last_epoch}: loss {training_loss:.4f}, validation loss {result.loss:.4f}, AUC "
            f"{found['auc']:.4f}, F1 {found['f1']:.4f} at {threshold:.3f}"
        )

    def _keep(self, judged: nn.Module) -> None:
        """Take these weights, of the epoch just finished, as the best."""
        self.progress.best_epoch = self.progress.epoch
        self.best = {name: tensor.detach().cpu().clone() for name, tensor in judged.state_dict().items()}

    def _out_of_patience(self, feedback: Feedback) -> bool:
        waited = self.progress.epoch - self.progress.best_epoch
        if not self.plan.patience or waited < self.plan.patience:
            return False
        feedback.message(
            f"No better {self.plan.monitor} for {waited} epochs: training ends early after epoch {self.progress.epoch}."
        )
        return True

    def _asked_to_stop(self, feedback: Feedback) -> bool:
        asked = self.stop_file is not None and self.progress.epoch > 0 and self.stop_file.exists()
        if not self.team.agreed(asked, self.device):
            return False
        self.stopped = True
        kept = f"; the best epoch, {self.progress.best_epoch}, is kept" if self.windows else ""
        feedback.message(f"Stopped by the user after epoch {self.progress.epoch}{kept}.")
        return True

    def save(self) -> None:
        """Write the checkpoint of the epoch just finished; of several processes only the first does."""
        if not self.team.first:
            return
        tensors = {
            **with_prefix("network", self.network.state_dict()),
            **with_prefix("best", self.best),
            **optimizer_tensors(self.optimizer),
        }
        if self.average is not None:
            tensors |= with_prefix("average", self.average.state_dict())
        write_checkpoint(self.checkpoint, Checkpoint(tensors, self.identity, vars(self.progress)), self.token)


def monitored(history: Sequence[Mapping[str, float]], plan: TrainingPlan) -> float:
    """What decides which epoch is best, more being better: the monitor's mean over the last `monitor_span` epochs."""
    last = history[-plan.monitor_span :]
    if plan.monitor == "loss":
        return -sum(epoch["validation_loss"] for epoch in last) / len(last)
    return sum(epoch[plan.monitor] for epoch in last) / len(last)


def make_optimizer(network: nn.Module, plan: TrainingPlan) -> torch.optim.Optimizer:
    """Adam or AdamW; biases and normalisation weights are never decayed."""
    if plan.optimizer != ADAMW:
        return torch.optim.Adam(network.parameters(), lr=plan.learning_rate)
    kernels = [parameter for parameter in network.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in network.parameters() if parameter.ndim <= 1]
    return torch.optim.AdamW(
        [{"params": kernels, "weight_decay": plan.weight_decay}, {"params": others, "weight_decay": 0.0}],
        lr=plan.learning_rate,
    )


def weight_average(network: nn.Module, decay: float) -> AveragedModel:
    """A running average of the weights, which generalises better than the last step's (Polyak & Juditsky 1992), in
    evaluation mode.

    After n steps the decay is min(decay, (1 + n) / (10 + n)), so that early weights fade at once. Floating-point
    buffers (batch normalisation's statistics) are averaged too, whole numbers copied.
    """

    def fade(averaged: Sequence[Tensor], current: Sequence[Tensor], _: object) -> None:
        if not averaged[0].is_floating_point():
            for mine, theirs in zip(averaged, current, strict=True):
                mine.copy_(theirs)
            return
        steps = int(average.n_averaged)  # lies on the CPU: reading it waits for no graphics card
        get_ema_multi_avg_fn(min(decay, (1 + steps) / (10 + steps)))(averaged, current, steps)

    average = AveragedModel(network, multi_avg_fn=fade, use_buffers=True)
    return average.eval().requires_grad_(False)


def learning_rate(plan: TrainingPlan, step: int, steps: int) -> float:
    """The rate at a step: linear rise over the warm-up share, then constant or half a cosine to zero."""
    rising = max(1, round(plan.warm_up * steps)) if plan.warm_up else 0
    if step < rising:
        return plan.learning_rate * (step + 1) / rising
    if not plan.cosine:
        return plan.learning_rate
    return plan.learning_rate * 0.5 * (1 + math.cos(math.pi * (step - rising) / max(1, steps - rising)))
