"""The job file that starts a worker, and the JSON lines by which it answers on stdout."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .errors import InputError
from .formats.version import check_format
from .json_values import null_for_nan

TASKS = (
    "train",
    "train_member",
    "detect",
    "compare",
    "compare_row",
    "explain",
    "export",
    "export_tiles",
    "analyse_factors",
    "import_dataset",
    "backscatter",
    "check",
    "pace",
)
FORMAT = 1
EVENTS = ("progress", "message", "warning", "metric", "result", "error")


@dataclass(frozen=True)
class Job:
    """One task for the worker: its parameters are plain JSON values, `token` marks its temporary files.

    `parent` is the process that waits for it (0: whoever started the worker), `outputs` are the files it writes and
    `folders` the parent's temporary folders, which it marked (core/system/run_folder.py): should the parent be gone,
    the worker cleans up what is unfinished of both, and ends. `cautions` are those reported before it starts, so that
    its rasters and reports carry them, too; `language` is that of its reports (core/language/), empty for English.
    """

    task: str
    parameters: dict[str, Any] = field(default_factory=dict)
    token: str = ""
    parent: int = 0
    outputs: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    language: str = ""

    def write(self, path: Path) -> None:
        path.write_text(json.dumps({"format": FORMAT, **asdict(self)}, indent=1), encoding="utf-8")

    @staticmethod
    def read(path: Path) -> Job:
        """Read a job file; raises InputError when it is not one, or a newer version wrote it.

        One that says no format, as those written by hand do, is taken for the first.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            check_format(content.get("format", FORMAT), FORMAT, "job", path, "Write it again.")
            outputs, folders, cautions = (
                tuple(str(text) for text in content.get(key, ())) for key in ("outputs", "folders", "cautions")
            )
            job = Job(
                str(content["task"]),
                dict(content["parameters"]),
                str(content.get("token", "")),
                int(content.get("parent", 0)),
                outputs,
                folders,
                cautions,
                str(content.get("language", "")),
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path} is not a job file ({error!r}). A job is JSON with 'task' and 'parameters'."
            ) from error
        if job.task not in TASKS:
            raise InputError(f"{path}: task {job.task!r} is not known. Use one of {', '.join(TASKS)}.")
        return job


@dataclass(frozen=True)
class Event:
    """One line of the worker's answer.

    `progress` carries {"fraction": 0-1}, `message` and `warning` {"text"}, `metric` {"name": value, ...},
    `result` the job's outputs, `error` {"sentence"}: what went wrong and the cure.
    """

    kind: str
    content: dict[str, Any]

    def to_line(self) -> str:
        """One line of JSON; NaN and infinity, which JSON has no word for, become null."""
        return json.dumps({"event": self.kind, **null_for_nan(self.content)}, allow_nan=False)


def parse_event(line: str) -> Event | None:
    """The event in one line of stdout, or None where a library printed something of its own."""
    try:
        content = json.loads(line)
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("event") not in EVENTS:
        return None
    return Event(content.pop("event"), content)
