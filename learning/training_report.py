"""The training report: one HTML file with curves, validation map, confusion matrix, precision and recall, samples, and how to repeat it."""

from __future__ import annotations

import base64
import html
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from ..contract.labels import ERROR_CLASSES, LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ..contract.model_card import ModelCard
from ..contract.recalibration import Calibration
from ..contract.whole_output import appears_whole
from .scene_reader import SceneReader
from .scenes import Scene, Window
from .verdict import Verdict

if TYPE_CHECKING:
    from .fitting import Progress

MAP_EDGE, MAPS, SAMPLES, SAMPLE_EDGE = 900, 4, 6, 256
NO_DATA = np.nan


class Gallery:
    """Gathers, while validation runs, small maps of each scene and a few samples; its size does not depend on the scenes'."""

    def __init__(self, scenes: Sequence[Scene]) -> None:
        self.scenes = scenes
        self.steps = [max(1, -(-max(scene.width, scene.height) // MAP_EDGE)) for scene in scenes[:MAPS]]
        shapes = [(-(-scene.height // step), -(-scene.width // step)) for scene, step in zip(scenes, self.steps)]
        self.probability = [np.full(shape, NO_DATA, np.float32) for shape in shapes]
        self.labels = [np.full(shape, UNKNOWN, np.uint8) for shape in shapes]
        self.samples: list[tuple[int, int, Window, NDArray[np.float32], NDArray[np.uint8]]] = []

    def add(self, scene: int, core: Window, probability: NDArray[np.float32], labels: NDArray[np.uint8]) -> None:
        """Take in one validated core: every so-many-th pixel for the map, and its known part when that is among the richest in landslides."""
        if scene < len(self.steps):
            step = self.steps[scene]
            rows, columns = np.arange(-core.row % step, core.height, step), np.arange(-core.column % step, core.width, step)
            place = np.ix_((rows + core.row) // step, (columns + core.column) // step)
            known = labels[np.ix_(rows, columns)] != UNKNOWN
            self.probability[scene][place] = np.where(known, probability[np.ix_(rows, columns)], NO_DATA)
            self.labels[scene][place] = labels[np.ix_(rows, columns)]
        self._keep_sample(scene, core, probability, labels)

    def calibrate(self, calibration: Calibration) -> None:
        """Replace the network's own probabilities by calibrated ones."""
        self.probability = [calibration.probability(probability).astype(np.float32) for probability in self.probability]
        self.samples = [
            (slides, scene, place, calibration.probability(probability).astype(np.float32), labels)
            for slides, scene, place, probability, labels in self.samples
        ]

    def _keep_sample(self, scene: int, core: Window, probability: NDArray[np.float32], labels: NDArray[np.uint8]) -> None:
        known = labels != UNKNOWN
        if not known.any():
            return
        rows, columns = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
        cut = tuple(slice(int(span[0]), min(int(span[-1]) + 1, int(span[0]) + SAMPLE_EDGE)) for span in (rows, columns))
        place = Window(core.row + cut[0].start, core.column + cut[1].start, *labels[cut].shape)
        slides = int(np.count_nonzero(labels[cut] == LANDSLIDE))
        self.samples.append((slides, scene, place, probability[cut].copy(), labels[cut].copy()))
        self.samples.sort(key=lambda sample: -sample[0])
        del self.samples[SAMPLES:]


def write_report(path: Path, card: ModelCard, progress: Progress, verdict: Verdict, gallery: Gallery, missing: str, token: str) -> None:
    """Write the report; it holds all its pictures and needs no network. Raises OutputError when it cannot be written."""
    mpl.rcParams["svg.fonttype"] = "none"
    gallery.calibrate(verdict.calibration)
    sections = [
        ("Result on the validation part", metrics_table(card)),
        ("Curves", picture(curves(progress))),
        ("Precision and recall", picture(precision_recall(verdict))),
        ("Calibration", calibration_text(verdict) + picture(reliability_diagram(verdict))),
        ("Confusion matrix (pixels)", confusion_table(verdict)),
        ("Validation map", validation_maps(gallery, card.threshold)),
        ("Samples", sample_pictures(gallery, card, missing)),
        ("Bands", bands_table(card)),
        ("Everything to repeat this training", f"<pre>{html.escape(json.dumps(recipe(card), indent=1, ensure_ascii=False))}</pre>"),
    ]
    body = "\n".join(f"<h2>{title}</h2>\n{content}" for title, content in sections)
    text = PAGE.format(title=html.escape(card.name), summary=html.escape(card.description), body=body)
    with appears_whole(path, token or None) as temporary:
        temporary.write_text(text, encoding="utf-8")


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Training of {title}</title><style>
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
h1 {{ margin-bottom: 0; }} h2 {{ margin-top: 2rem; border-bottom: 1px solid #ddd; }}
table {{ border-collapse: collapse; }} td, th {{ padding: .25rem .8rem; border: 1px solid #ddd; text-align: right; }} th {{ background: #f5f3ef; }}
td:first-child, th:first-child {{ text-align: left; }} svg, img {{ max-width: 100%; height: auto; }}
pre {{ background: #f7f7f7; padding: 1rem; overflow: auto; }}
.key span {{ display: inline-block; width: .9em; height: .9em; border: 1px solid #999; margin: 0 .3em 0 1em; vertical-align: middle; }}
</style></head><body><h1>Training of {title}</h1><p>{summary}</p>
{body}
</body></html>
"""


def table(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    def cells(values: Sequence[Any], tag: str) -> str:
        return "".join(f"<{tag}>{html.escape(str(value))}</{tag}>" for value in values)

    return f"<table><tr>{cells(header, 'th')}</tr>" + "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows) + "</table>"


def metrics_table(card: ModelCard) -> str:
    names = ("precision", "recall", "f1", "kappa", "iou", "miou", "overall_accuracy", "auc", "average_precision")
    rows = [(name.replace("_", " "), "undefined (0/0)" if card.metrics[name] is None else f"{card.metrics[name]:.4f}") for name in names]
    training = card.training
    text = (
        f"Best epoch {training['best_epoch']} of {training['epochs']}, {60 * training['hours']:.1f} minutes on {training['device']} "
        f"in {training['precision']}. Threshold {card.threshold:.4f}. {training['split']}"
    )
    return f"<p>{html.escape(text)}</p>" + table(("metric", "value"), rows)


def confusion_table(verdict: Verdict) -> str:
    matrix = verdict.found.scores.matrix_at(verdict.threshold)
    rows = [
        ("landslide in the labels", f"{matrix.tp:,} (TP)", f"{matrix.fn:,} (FN)"),
        ("not landslide in the labels", f"{matrix.fp:,} (FP)", f"{matrix.tn:,} (TN)"),
    ]
    return table(("", "detected", "not detected"), rows)


def bands_table(card: ModelCard) -> str:
    rows = [
        (band.name, band.role, band.kind, band.unit, f"{band.mean:.5g}", f"{band.std:.5g}", ", ".join(map(str, band.classes))) for band in card.bands
    ]
    return table(("name", "role", "kind", "unit", "training mean", "standard deviation", "classes"), rows)


def recipe(card: ModelCard) -> dict[str, Any]:
    return {"architecture": card.architecture, "options": card.options, "bands": [band.name for band in card.bands], **card.training}


def curves(progress: Progress) -> Figure:
    """Loss, AUC and F1, learning rate against the epoch; the best epoch is marked."""
    history = progress.history
    epochs = [entry["epoch"] for entry in history]
    figure = Figure(figsize=(11, 3.2), layout="constrained")
    losses, scores, rate = figure.subplots(1, 3)
    for axes, names in ((losses, ("loss", "validation_loss")), (scores, ("auc", "f1")), (rate, ("learning_rate",))):
        for name in names:
            axes.plot(epochs, [entry[name] for entry in history], label=name.replace("_", " "))
        axes.axvline(progress.best_epoch, color="#999", linestyle=":", linewidth=1)
        axes.set_xlabel("epoch")
        axes.legend(frameon=False)
    return figure


def precision_recall(verdict: Verdict) -> Figure:
    """The precision-recall curve, with the point that the threshold chooses."""
    tp, fp = verdict.found.scores.cumulative()
    used = np.unique(np.linspace(np.argmax(tp + fp > 0), len(tp) - 1, 2000).astype(int))
    matrix = verdict.found.scores.matrix_at(verdict.threshold)
    figure = Figure(figsize=(5, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot(tp[used] / max(1, tp[-1]), tp[used] / np.maximum(1, tp[used] + fp[used]))
    axes.plot([matrix.recall], [matrix.precision], "o", color="#c43", label=f"threshold {verdict.calibrated_threshold:.3f}: F1 {matrix.f1:.3f}")
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1), ylim=(0, 1.02))
    axes.legend(frameon=False, loc="lower left")
    return figure


def calibration_text(verdict: Verdict) -> str:
    before, after = (part.expected_calibration_error for part in (verdict.before, verdict.after))
    fitted = verdict.calibration
    return (
        f"<p>Expected calibration error {after:.4f} (before calibration {before:.4f}): so far are probabilities and the share of landslide apart "
        f"on average. Detection uses sigmoid(logit / {fitted.temperature:.4g} {fitted.bias:+.4g}); temperature and bias have the smallest negative "
        "log likelihood on the validation part, the part shown here, and leave the map at the threshold, F1, AUC and average precision as they are. "
        "Elsewhere the error is larger, above all where landslides are rarer or more frequent.</p>"
    )


def reliability_diagram(verdict: Verdict) -> Figure:
    """Share of landslide against probability, in ten bins, before and after calibration."""
    figure = Figure(figsize=(5, 4), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="#999", linestyle=":", linewidth=1)
    for part, colour, name in ((verdict.before, "#bbb", "before"), (verdict.after, "#1d4ed8", "calibrated")):
        axes.plot(part.probability, part.observed, "o-", color=colour, label=f"{name}: error {part.expected_calibration_error:.4f}")
    axes.set(xlabel="probability", ylabel="share of landslide", xlim=(0, 1), ylim=(0, 1))
    axes.legend(frameon=False, loc="upper left")
    return figure


def error_colours(probability: NDArray[np.float32], labels: NDArray[np.uint8], threshold: float) -> NDArray[np.uint8]:
    """RGB picture in the error map's colours; true negatives light grey, unknown white."""
    picture_rgb = np.full((*labels.shape, 3), 255, np.uint8)
    detected = probability >= threshold
    for entry, where in zip(
        ERROR_CLASSES,
        (
            ~detected & (labels == NOT_LANDSLIDE),
            detected & (labels == LANDSLIDE),
            detected & (labels == NOT_LANDSLIDE),
            ~detected & (labels == LANDSLIDE),
        ),
    ):
        picture_rgb[where] = entry.colour[:3] if entry.colour[3] else (225, 225, 225)
    return picture_rgb


def validation_maps(gallery: Gallery, threshold: float) -> str:
    """One error map per scene, side by side with the probability; only validated pixels are coloured."""
    key = '<p class="key">' + "".join(
        f'<span style="background: rgb{entry.colour[:3] if entry.colour[3] else (225, 225, 225)}"></span>{entry.name}' for entry in ERROR_CLASSES
    )
    pictures = []
    for scene, probability, labels in zip(gallery.scenes, gallery.probability, gallery.labels):
        if not (labels != UNKNOWN).any():
            continue
        figure = Figure(figsize=(11, 11 / 2 * labels.shape[0] / labels.shape[1] + 0.4), layout="constrained")
        errors, heat = figure.subplots(1, 2)
        errors.imshow(error_colours(probability, labels, threshold), interpolation="nearest")
        errors.set_title(scene.stack.name)
        heat.imshow(probability, vmin=0, vmax=1, cmap="magma", interpolation="nearest")
        heat.set_title("probability")
        for axes in (errors, heat):
            axes.set_axis_off()
        pictures.append(picture(figure, "png"))
    return key + "</p>" + "".join(pictures)


def sample_pictures(gallery: Gallery, card: ModelCard, missing: str) -> str:
    """Input, labels, probability and errors of the validation windows richest in landslides."""
    if not gallery.samples:
        return ""
    figure = Figure(figsize=(11, 2.9 * len(gallery.samples)), layout="constrained")
    grid = figure.subplots(len(gallery.samples), 4, squeeze=False)
    with SceneReader(gallery.scenes, missing) as reader:
        for row, (_, scene, core, probability, labels) in zip(grid, gallery.samples):
            values, _ = reader.read(scene, core)
            shown = [
                visible(values, card),
                np.where(labels == UNKNOWN, np.nan, labels),
                probability,
                error_colours(probability, labels, card.threshold),
            ]
            for axes, image, title in zip(row, shown, ("input", "labels", "probability", "errors")):
                axes.imshow(image, vmin=0, vmax=1, cmap="gray" if title == "input" else "magma", interpolation="nearest")
                axes.set_title(title, fontsize=9)
                axes.set_axis_off()
    return picture(figure, "png")


def visible(values: NDArray[np.float32], card: ModelCard) -> NDArray[np.float32]:
    """A picture of the input: red, green, blue of one date where the stack has them, else its first band; stretched to 2-98 %."""
    names = [band.name for band in card.bands]
    prefixes = [name.removesuffix("B4") for name in names if name.endswith("B4")]
    colours = [[names.index(prefix + band) for band in ("B4", "B3", "B2")] for prefix in prefixes if {prefix + "B3", prefix + "B2"} <= set(names)]
    chosen = values[colours[-1]] if colours else values[:1]
    if not np.isfinite(chosen).any():
        return np.zeros(values.shape[1:], np.float32)
    low, high = np.nanpercentile(chosen, (2, 98), axis=(1, 2), keepdims=True)
    stretched = np.nan_to_num(np.clip((chosen - low) / np.maximum(high - low, 1e-9), 0, 1))
    return stretched.transpose(1, 2, 0) if colours else stretched[0]


def picture(figure: Figure, kind: str = "svg") -> str:
    """A figure as inline SVG or PNG."""
    buffer = io.BytesIO()
    nothing = {"Date": None, "Creator": None, "Format": None, "Type": None} if kind == "svg" else None
    figure.savefig(buffer, format=kind, dpi=110, metadata=nothing)
    if kind == "svg":
        text = buffer.getvalue().decode("utf-8")
        return text[text.index("<svg") :]
    return f'<img alt="" src="data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode("ascii")}">'
