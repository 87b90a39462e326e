"""The record of a scene's folder: which steps are finished, from what, and in words how to repeat them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Sequence

from ... import __version__
from ...core.atomic_output import atomic_output
from ...core.caution import cautions_so_far
from ...core.errors import InputError
from ...core.language.users_language import in_users_language
from .steps import Step

FORMAT = 1
RECORD, PAGE = "mapscene.json", "README.md"


@dataclass
class Record:
    """Finished steps by title: the fingerprint of what they were made from, and their numbers."""

    folder: Path
    finished: dict[str, dict[str, Any]] = field(default_factory=dict)
    begun: dict[str, str] = field(default_factory=dict)  # fingerprints of the steps that were begun last, by title

    @staticmethod
    def of(folder: Path) -> Record:
        """The record in a folder, empty for a new one; raises InputError for a folder that holds something else."""
        path = folder / RECORD
        if not path.is_file():
            if folder.is_dir() and any(folder.iterdir()):
                raise InputError(
                    f"The folder {folder} holds other files. Choose a new or empty folder, or one that 'Map my area' "
                    "made."
                )
            return Record(folder)
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            version, finished, begun = content["format"], content["finished"], content.get("begun", {})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(f"The record {path} cannot be read ({error}). Delete it to start again.") from error
        if version != FORMAT:
            raise InputError(
                f"The record {path} has the format {version}, which this version does not know. Choose another folder."
            )
        return Record(folder, dict(finished), dict(begun))

    def results_of(self, step: Step) -> dict[str, Any] | None:
        """The numbers of a step that was finished from the very same inputs and whose files are there; else None."""
        done = self.finished.get(step.title)
        if not done or done["fingerprint"] != fingerprint(step):
            return None
        return dict(done["results"]) if all(path.exists() for path in step.outputs.values()) else None

    def begin(self, step: Step) -> None:
        """Note that a step is under way; what an earlier run made of it counts no more."""
        self.finished.pop(step.title, None)
        self.begun[step.title] = fingerprint(step)
        self.write()

    def has_begun(self, step: Step) -> bool:
        """Whether the last try of this step had the very same inputs."""
        return self.begun.get(step.title) == fingerprint(step)

    def finish(self, step: Step, results: dict[str, Any], warnings: Sequence[str] = ()) -> None:
        """Note that a step is done; the record is written at once, so that a stop loses nothing."""
        plain = {name: value for name, value in results.items() if isinstance(value, (str, int, float))}
        self.finished[step.title] = {"fingerprint": fingerprint(step), "results": plain, "warnings": list(warnings)}
        self.begun.pop(step.title, None)
        self.write()

    def warnings_of(self, step: Step) -> list[str]:
        """What the step warned of when it was run."""
        return list(self.finished.get(step.title, {}).get("warnings", []))

    def write(self) -> None:
        with atomic_output(self.folder / RECORD) as temporary:
            text = json.dumps({"format": FORMAT, "finished": self.finished, "begun": self.begun}, indent=1)
            temporary.write_text(text, encoding="utf-8")


def fingerprint(step: Step) -> str:
    """A hash of the version, the algorithm, its inputs, and size and time of the files that these name."""
    files = sorted(file for value in step.inputs.values() for file in files_in(value))
    stamps = [(file, Path(file).stat().st_size, Path(file).stat().st_mtime_ns) for file in files]
    text = json.dumps([__version__, step.algorithm, step.parameters, stamps], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def files_in(value: Any) -> Iterable[str]:
    """The files that an input names; a layer inside a file counts as that file."""
    if isinstance(value, (list, tuple)):
        return [file for entry in value for file in files_in(entry)]
    if not isinstance(value, str):
        return []
    file = value.partition("|")[0]
    try:
        return [file] if Path(file).is_file() else []
    except (OSError, ValueError):
        return []


def write_page(record: Record, title: str, reasons: Iterable[str], steps: Sequence[Step], ends: Iterable[str]) -> None:
    """The page a person reads: what came out, the cautions of the inputs and of every step, what was chosen and why,
    and the commands that repeat each step.
    """
    told = (warning for step in steps for warning in record.warnings_of(step))
    cautions = dict.fromkeys([*map(in_users_language, cautions_so_far()), *told])
    lines = [f"# {title}", "", *(f"- {sentence}" for sentence in ends), ""]
    if cautions:
        lines += [f"## {in_users_language('Cautions')}", "", *(f"- {sentence}" for sentence in cautions), ""]
    lines += [f"## {in_users_language('What was chosen, and why')}", ""]
    lines += [f"- {in_users_language(sentence)}" for sentence in reasons]
    lines += ["", f"## {in_users_language('The steps, to repeat one by one')}", ""]
    for step in steps:
        given = json.dumps({"inputs": step.parameters}, ensure_ascii=False, indent=1)
        lines += [f"### {in_users_language(step.title)}", ""]
        lines += [in_users_language(step.why), ""] if step.why else []
        lines += [f"- {warning}" for warning in record.warnings_of(step)]
        lines += [""] if record.warnings_of(step) else []
        lines += [f"    qgis_process run {step.algorithm} - <<'END'"]
        lines += [f"    {line}" for line in given.splitlines()] + ["    END", ""]
    with atomic_output(record.folder / PAGE) as temporary:
        temporary.write_text("\n".join(lines), encoding="utf-8")
