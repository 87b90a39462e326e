"""The task `compare`: several networks and band sets trained on the same tiles and judged on the same test area."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Mapping, Sequence

import rasterio

from ...core.atomic_output import atomic_folder, atomic_output, atomic_outputs, check_new_folder, check_writable
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.formats.csv_cells import shown_as_text
from ...core.formats.unfinished_comparison import ROW, drop_if_nothing_is_done, finished_rows, unfinished_folder
from ...core.formats.version import check_format
from ...core.system.file_moves import remove_folder
from ..compute.ranks import Ranks
from ..training.fitting import MetricFeedback, MetricStage
from ..training.train import decide
from .held_out_area import JudgedScene, prepare_scenes
from .on_cluster import check_shareable, run_rows_on_cluster
from .probabilities import keep_rows
from .report import ReportInput, write_report
from .request import ComparisonRequest
from .rows import row_folder, run_row

PREPARED, TRAINED = 0.03, 0.97
INPUTS, FORMAT = "inputs.json", 1
BUFFER_SHARE = 4  # of a tile: training keeps this far from the test area
COLUMNS = (
    *("experiment", "architecture", "channels", "seed", "precision", "recall", "f1", "kappa", "miou"),
    *("auc", "average_precision", "area_m2", "parameters", "seconds"),
)  # fmt: skip


def compare_job(parameters: dict[str, Any], feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train and judge every row of a comparison and write TABLE and REPORT; the parameters are those of
    `ComparisonRequest.of`.

    Finished rows are kept in `<TABLE>.partial`, and the row in work keeps its last finished epoch, so a comparison that
    was stopped goes on when it is run again with the same inputs; rows of other inputs are reported and dropped. The
    folder goes when the table is there.
    """
    return compare(ComparisonRequest.of(parameters), feedback, token)


def compare(request: ComparisonRequest, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Do the comparison that a request describes; see `compare_job`."""
    if Ranks.of(os.environ).size > 1:
        raise InputError(
            "A comparison is started once; PROCESSES distributes its trainings. Start it without torchrun or srun."
        )
    if request.base.scheduler:
        check_shareable(request)
    for target in (request.table, request.report):
        check_writable(target)
    if request.keep_models is not None:
        check_new_folder(request.keep_models)
    request = replace(request, base=decide(request.base, feedback))
    folder = unfinished_folder(request.table)
    open_folder(folder, identity_of(request), feedback)
    try:
        buffer = request.base.plan.tile_size // BUFFER_SHARE
        band_sets = [row.bands for row in request.experiments]
        judged = prepare_scenes(
            request.scenes, band_sets, request.base.missing, buffer, folder, MetricStage(feedback, 0, PREPARED)
        )
        rows = run_rows(request, judged, folder, feedback, token)
        page = ReportInput(
            request.which, request.base, request.experiments, judged, rows, probabilities_of(folder, rows), buffer
        )
        with atomic_outputs({"TABLE": request.table, "REPORT": request.report}, token) as paths:
            write_report(page, paths["REPORT"], token)
            write_table(paths["TABLE"], rows, token)
            if request.keep_models is not None:
                with atomic_folder(request.keep_models, token=token or None) as kept:
                    keep_rows(page.folders, rows, judged, kept)
    except BaseException:
        drop_if_nothing_is_done(folder)
        raise
    remove_folder(folder)
    feedback.progress(1)
    return {"TABLE": str(request.table), "REPORT": str(request.report)}


def run_rows(
    request: ComparisonRequest, judged: Sequence[JudgedScene], folder: Path, feedback: MetricFeedback, token: str
) -> list[dict[str, Any]]:
    """All rows, seed by seed; those that are there already are only read."""
    runs = [
        (experiment, request.base.seed + repeat)
        for repeat in range(request.repeats)
        for experiment in request.experiments
    ]
    if there := finished_rows(folder):
        feedback.message(
            f"{there} of {len(runs)} trainings are there from the comparison that was stopped; continuing."
        )
    if request.base.scheduler:
        missing = [run for run in runs if not (row_folder(folder, *run) / ROW).is_file()]
        if missing:
            run_rows_on_cluster(request, judged, missing, MetricStage(feedback, PREPARED, TRAINED))
        return [json.loads((row_folder(folder, *run) / ROW).read_text(encoding="utf-8")) for run in runs]
    rows = []
    width = (TRAINED - PREPARED) / len(runs)
    for number, (experiment, seed) in enumerate(runs):
        own = row_folder(folder, experiment, seed)
        stage = MetricStage(feedback, PREPARED + number * width, PREPARED + (number + 1) * width)
        if not (own / ROW).is_file():
            feedback.message(
                f"{experiment.name}, seed {seed} ({number + 1} of {len(runs)}): {experiment.architecture}, "
                f"{len(experiment.bands)} bands."
            )
            run_row(request, judged, experiment, seed, own, stage, token)
        rows.append(json.loads((own / ROW).read_text(encoding="utf-8")))
        stage.progress(1)
    return rows


def identity_of(request: ComparisonRequest) -> dict[str, Any]:
    """What must be the same for finished rows to be used; more REPEATS only add rows."""
    base = request.base
    return {
        "STACKS": [_file_state(path) for path in base.stacks],
        "LABELS": [_file_state(path) for path in base.labels],
        "TEST_AREA, TRAIN_AREA or VALIDATION_AREA": [_content_hash(path) for path in base.areas],
        "EXPERIMENTS or CUSTOM": [json.loads(json.dumps(asdict(row))) for row in request.experiments],
        "the training settings": base.plan.to_json(),
        "WIDTH": base.width,
        "MISSING": base.missing,
        "REFIT": base.refit,
        "SEED": base.seed,
        "DEVICE": base.device,
        "KEEP_MODELS": request.keep_models is not None,
    }


def _file_state(path: Path) -> list[Any]:
    state = path.stat()
    return [str(path.absolute()), state.st_size, state.st_mtime_ns]


def _content_hash(path: Path) -> str:
    """Of the pixels, because the areas are burned anew for each run."""
    digest = hashlib.sha256()
    with rasterio.open(path) as dataset:
        for _, window in dataset.block_windows(1):
            digest.update(dataset.read(1, window=window).tobytes())
    return digest.hexdigest()


def open_folder(folder: Path, identity: dict[str, Any], feedback: Feedback) -> None:
    """Make the folder of finished rows, or take the one that is there; rows made from other inputs are dropped, and
    that is told.
    """
    note = folder / INPUTS
    if note.is_file():
        there = read_inputs(note)
        different = [key for key in identity if there.get(key) != identity[key]]
        if not different:
            return
        feedback.message(
            f"A stopped comparison beside the table was made from other inputs ({', '.join(different)}); starting "
            "again."
        )
    if folder.exists():
        if not note.is_file() and any(folder.iterdir()):
            raise InputError(
                f"The folder {folder} is needed for finished rows, but contains other files. Move it away, or choose "
                "another TABLE."
            )
        remove_folder(folder)
    folder.mkdir()
    with atomic_output(note) as temporary:
        temporary.write_text(json.dumps({"format": FORMAT, "inputs": identity}), encoding="utf-8")


def read_inputs(note: Path) -> dict[str, Any]:
    """What the rows in a folder were made from; raises InputError where the note is damaged or of another version."""
    cure = f"Delete the folder {note.parent} to start again, or choose another TABLE."
    try:
        content = json.loads(note.read_text(encoding="utf-8"))
        check_format(content.get("format"), FORMAT, "stopped comparison", note, cure)
        return dict(content["inputs"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"The note {note} of a stopped comparison is damaged ({error!r}). {cure}") from error


def probabilities_of(folder: Path, rows: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], Path]:
    """The folder of each row's probabilities by (experiment, seed)."""
    return {(row["experiment"], row["seed"]): folder / row["folder"] for row in rows}


def write_table(path: Path, rows: Sequence[Mapping[str, Any]], token: str) -> None:
    """One line per training, rows of one experiment together; an undefined number (0/0) is `nan`."""
    order = list(dict.fromkeys(row["experiment"] for row in rows))
    with atomic_output(path, token or None) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for row in sorted(rows, key=lambda row: (order.index(row["experiment"]), row["seed"])):
            writer.writerow({name: "nan" if row[name] is None else shown_as_text(row[name]) for name in COLUMNS})
