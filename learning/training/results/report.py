"""The training report: one HTML file with curves, calibration, validation map, confusion matrix, samples, and how to
repeat it.
"""

from __future__ import annotations

import html
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ....core.labels import ERROR_CLASSES
from ....core.model_card import ModelCard
from ....core.report.chart import BLUE, MUTED, ORANGE
from ....core.report.line_chart import Line, Mark, line_chart
from ....core.report.page import Page, figure
from ....core.report.picture import picture
from ....core.report.table import count, decimal, legend, table, tiles
from ..plan import purpose
from .evaluation import Verdict
from .gallery import TRUE_NEGATIVE_SHOWN, Gallery, error_colours, probability_colours, sample_strips

if TYPE_CHECKING:
    from ..fitting import Progress

METRICS = ("precision", "recall", "f1", "kappa", "iou", "miou", "overall_accuracy", "auc", "average_precision")
NAMES = {
    "f1": "F1",
    "kappa": "Cohen's kappa",
    "iou": "IoU of the landslide class",
    "miou": "mean IoU",
    "overall_accuracy": "overall accuracy",
    "auc": "area under the ROC curve",
    "average_precision": "average precision",
}
WIDE, HALF_WIDE, MAGNIFIED = 930, 450, 3
LOSSES_SHOWN = 4  # times the median


def write_report(
    path: Path, card: ModelCard, progress: Progress, verdict: Verdict, gallery: Gallery, missing: str, token: str
) -> None:
    """Write the report; it holds all its pictures and needs no network. Raises OutputError when it cannot be
    written.
    """
    gallery.calibrate(verdict.calibration)
    page = Page(f"Training of {card.name}", card.description)
    page.lead(plain_sentence(card))
    page.add(tiles([(_metric(card, name, 2), NAMES.get(name, name)) for name in ("f1", "precision", "recall", "auc")]))
    training = card.training
    page.paragraph(
        f"Best epoch {training['best_epoch']} of {training['epochs']}, {60 * training['hours']:.1f} minutes on "
        f"{training['device']} in {training['precision']}. {training['split']}"
    )
    if told := purpose(training["plan"]["use_on"]):
        page.paragraph(told)
    if again := training.get("refit"):
        page.paragraph(
            f"Then trained again from the start to epoch {again['epochs']}, on the validation part too, "
            f"{again['pixels']['known']:,} known pixels in all. That network is the model. Nothing is left to judge "
            "it on, so every score and picture below is of the network before that."
        )
    _curves(page, progress)
    _accuracy(page, card, verdict)
    _calibration(page, verdict)
    _maps(page, gallery, card)
    _samples(page, gallery, card, missing)
    _bands(page, card)
    page.section("Everything needed to repeat this training")
    page.add(f'<pre class="scroll">{html.escape(json.dumps(recipe(card), indent=1, ensure_ascii=False))}</pre>')
    page.write(path, token or None)


def plain_sentence(card: ModelCard) -> str:
    """What the model reaches, in words; no claim beyond the part it was judged on."""
    recall, precision = card.metrics["recall"], card.metrics["precision"]
    if recall is None or precision is None:
        return (
            f"At the threshold {card.threshold:.3f} this model classifies nothing as landslide on the validation part."
        )
    found = (
        f"finds {100 * recall:.0f} of 100 landslide pixels; of 100 pixels that it classifies as landslide, "
        f"{100 * precision:.0f} are."
    )
    if "refit" in card.training:
        return (
            "Before it was trained again on all labels, this model was judged on the validation part, which it had "
            f"not been trained on: there it {found} The epoch and the threshold were chosen on this part. Only "
            "labels that it has never seen can show what the model achieves now."
        )
    return (
        f"On the validation part, which it was not trained on, this model {found} The epoch and the threshold were "
        "chosen on this part, so expect somewhat less elsewhere."
    )


def _metric(card: ModelCard, name: str, digits: int = 4) -> str:
    return decimal(np.nan if card.metrics[name] is None else card.metrics[name], digits)


def _curves(page: Page, progress: Progress) -> None:
    """Loss, AUC and F1, learning rate against the epoch; the best epoch is marked."""
    history = progress.history
    epochs = [entry["epoch"] for entry in history]
    best = [entry for entry in history if entry["epoch"] == progress.best_epoch]

    def chart(label: str, names: dict[str, str], marked: str, factor: float = 1, limit: float = math.inf) -> str:
        def shown(value: float) -> float:
            return factor * value if value <= limit else math.nan

        lines = [
            Line(epochs, [shown(entry[name]) for entry in history], label=text if len(names) > 1 else "")
            for name, text in names.items()
        ]
        marks = [Mark(entry["epoch"], shown(entry[marked]), f"epoch {progress.best_epoch}") for entry in best]
        cut = any(entry[name] > limit for entry in history for name in names)
        return figure(
            line_chart(lines, "Epoch", label, marks=marks), f"Values above {limit:.3g} are not drawn." if cut else ""
        )

    page.section("Curves")
    page.paragraph(
        "The circle is the best epoch: its weights are in the model or, where it was trained again, it sets for how "
        "long."
    )
    # Before the weight average has settled, the validation loss can be so large that nothing else would be seen.
    limit = LOSSES_SHOWN * float(np.median([entry[name] for entry in history for name in ("loss", "validation_loss")]))
    page.row(
        chart("Loss", {"loss": "training part", "validation_loss": "validation part"}, "validation_loss", limit=limit),
        chart("On the validation part", {"f1": "F1 at its best threshold", "auc": "area under the ROC curve"}, "f1"),
    )
    page.row(chart("Learning rate (thousandths)", {"learning_rate": ""}, "learning_rate", factor=1000), "")


def _accuracy(page: Page, card: ModelCard, verdict: Verdict) -> None:
    matrix = verdict.found.scores.matrix_at(verdict.threshold)
    page.section("Accuracy on the validation part")
    # From the logits: an over-confident network's own probabilities crowd in the last bins.
    tp, fp = (counts.astype(float) for counts in verdict.logits.scores(verdict.calibration).cumulative())
    called = tp + fp > 0
    share = tp[-1] / (tp[-1] + fp[-1])
    recall, precision = tp[called] / tp[-1], tp[called] / (tp + fp)[called]
    chart = line_chart(
        [
            Line(np.append(0, recall), np.append(precision[0], precision), area=True, colour=BLUE),
            Line([0, 1], [share, share], colour=MUTED, dashed=True, label="a random guess"),
        ],
        "Recall",
        "Precision",
        (0, 1),
        (0, 1),
        [Mark(matrix.recall, matrix.precision, f"threshold {card.threshold:.3f}")],
    )
    rows = [[NAMES.get(name, name), _metric(card, name)] for name in METRICS]
    page.row(
        figure(chart, "Precision and recall; the circle is the model's threshold."), table(["metric", "value"], rows)
    )
    page.add(
        table(
            ["pixels", "landslide in the labels", "no landslide in the labels"],
            [
                ["called landslide", count(matrix.tp), count(matrix.fp)],
                ["classified as no landslide", count(matrix.fn), count(matrix.tn)],
            ],
        )
    )


def _calibration(page: Page, verdict: Verdict) -> None:
    before, after, fitted = verdict.before, verdict.after, verdict.calibration
    page.section("Can the probabilities be trusted?")
    chart = line_chart(
        [
            Line([0, 1], [0, 1], colour=MUTED, dashed=True, label="perfectly calibrated probabilities"),
            Line(before.probability, before.observed, colour=ORANGE, points=True, label="the network's own"),
            Line(after.probability, after.observed, colour=BLUE, points=True, label="calibrated, as in the maps"),
        ],
        "Probability",
        "Share that is landslide",
        (0, 1),
        (0, 1),
    )
    rows = [
        ["expected calibration error before", decimal(before.expected_calibration_error, 4)],
        ["expected calibration error after", decimal(after.expected_calibration_error, 4)],
        ["temperature of the logits", f"{fitted.temperature:.4g}"],
        ["bias of the logits", f"{fitted.bias:.4g}"],
        ["threshold before", f"{verdict.threshold:.4f}"],
        ["threshold after", f"{verdict.calibrated_threshold:.4f}"],
    ]
    page.row(figure(chart, "Reliability diagram, ten bins of probability."), table(["calibration", "value"], rows))
    page.paragraph(
        "Maps hold sigmoid(logit / temperature + bias). Both numbers were fitted to the validation part, which is "
        "the part shown here; the order of the pixels, and so F1, AUC and the map at the threshold, stay the same. "
        "Elsewhere the error is larger, above all where landslides are rarer or more frequent than here: the "
        "accuracy report of a map shows it there."
    )


def _maps(page: Page, gallery: Gallery, card: ModelCard) -> None:
    """One error map per scene beside the probability, around the validated pixels."""
    maps = gallery.maps()
    if not maps:
        return
    page.section("Validation map")
    shown = [(entry.name, entry.colour[:3] if entry.colour[3] else TRUE_NEGATIVE_SHOWN) for entry in ERROR_CLASSES]
    page.add(legend([*((_css(colour), name) for name, colour in shown), ("#ffffff", "not in the validation part")]))
    page.add(_probability_legend())
    for scene, probability, labels in maps:
        parts = (
            (error_colours(probability, labels, card.threshold), f"Errors in {scene.stack.name}"),
            (probability_colours(probability), f"Probability in {scene.stack.name}"),
        )
        page.row(*(figure(_enlarged(pixels, HALF_WIDE, what), what) for pixels, what in parts))


def _probability_legend() -> str:
    values = np.array([0, 0.25, 0.5, 0.75, 1], np.float32)
    return legend(
        [
            (_css(colour), f"probability {value:g}")
            for value, colour in zip(values, probability_colours(values).tolist(), strict=True)
        ]
    )


def _css(colour: Any) -> str:
    return "rgb({},{},{})".format(*colour)


def _enlarged(pixels: np.ndarray[Any, Any], width: int, description: str) -> str:
    return picture(pixels, description, width, pixelated=width > pixels.shape[1])


def _samples(page: Page, gallery: Gallery, card: ModelCard, missing: str) -> None:
    if not gallery.samples:
        return
    page.section("Samples")
    page.paragraph(
        "The validated pieces richest in landslides, from left to right: input, labels, probability, errors."
    )
    for number, strip in enumerate(sample_strips(gallery, card, missing), start=1):
        page.add(
            figure(
                _enlarged(
                    strip, min(WIDE, MAGNIFIED * strip.shape[1]), f"Sample {number}: input, labels, probability, errors"
                )
            )
        )


def _bands(page: Page, card: ModelCard) -> None:
    page.section("Bands")
    rows = [
        [
            band.name,
            band.role,
            band.kind,
            band.unit,
            significant(band.mean),
            significant(band.std),
            ", ".join(map(str, band.classes)),
        ]
        for band in card.bands
    ]
    page.add(
        table(
            ["name", "role", "kind", "unit", "training mean", "standard deviation", "classes"],
            rows,
            left=(0, 1, 2, 3, 6),
        )
    )


def significant(value: float) -> str:
    """Five significant figures; a dash for what does not exist, such as the mean of rock classes."""
    return "–" if math.isnan(value) else f"{value:.5g}"  # noqa: RUF001


def recipe(card: ModelCard) -> dict[str, Any]:
    """Everything that decides the training, as in the model's card."""
    return {
        "architecture": card.architecture,
        "options": card.options,
        "bands": [band.name for band in card.bands],
        "missing": card.missing,
        "temperature": card.temperature,
        "bias": card.bias,
        **{name: value for name, value in card.training.items() if name != "learnt_area"},
    }
