"""No output may be an input, another output, or something that is no file: an input would be gone after the run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Mapping

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ....core.errors import OutputError
from ....core.system.output_name import check_distinct
from .input_files import files_of_inputs, is_same

SHAPEFILE_PARTS = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qpj", ".sbn", ".sbx")


def check_collisions(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    files: Mapping[str, Path],
    folders: Mapping[str, Path],
    replaces_folders: bool,
    updated: Mapping[str, str],
) -> None:
    """Raise OutputError for the first output, by key, that is a device, another output's file, or an input's.

    A folder collides with an input inside it where the run replaces the folder as a whole. `updated` names the outputs
    that may be a certain input, because the run adds to it in one transaction.
    """
    for key, path in {**files, **folders}.items():
        check_kind(path, key)
    check_distinct([*files.values(), *folders.values()])
    check_linked(files)
    if not any(path.exists() for path in (*files.values(), *folders.values())):
        return  # what is not there yet is no input
    written = {key: parts_of(path) for key, path in files.items()}
    for input_key, source in files_of_inputs(algorithm, parameters, context):
        for key, paths in written.items():
            if updated.get(key) == input_key:
                continue
            if any(is_same(path, source) for path in paths):
                raise OutputError(
                    f"{files[key]}, given as {key}, is a file of the input {input_key} ({source}), which would be "
                    "lost. Give the output another name."
                )
        for key, folder in folders.items():
            is_inside = replaces_folders and folder.is_dir() and lies_in(source, folder)
            if is_same(folder, source) or is_inside:
                raise OutputError(
                    f"The folder {folder}, given as {key}, holds the input {input_key} ({source}), which would be "
                    "lost. Choose another folder."
                )


def check_kind(path: Path, key: str) -> None:
    """Raise OutputError for a device, a pipe or a socket."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OutputError(
            f"{path}, given as {key}, is a device or a pipe, not a file. Choose the name of a file in a folder of "
            "yours."
        )


def check_linked(files: Mapping[str, Path]) -> None:
    """Raise OutputError where two outputs are one file by links."""
    keys = list(files)
    for number, key in enumerate(keys):
        for other in keys[:number]:
            first, second = files[other], files[key]
            if is_same(first, second) or (first.name == second.name and is_same(first.parent, second.parent)):
                raise OutputError(
                    f"{first}, given as {other}, and {second}, given as {key}, are one file. Give each its own name."
                )


def parts_of(path: Path) -> list[Path]:
    """The files that are written with an output: all those of a Shapefile."""
    if path.suffix.lower() != SHAPEFILE_PARTS[0]:
        return [path]
    return [path, *(path.with_suffix(suffix) for suffix in SHAPEFILE_PARTS[1:])]


def lies_in(path: Path, folder: Path) -> bool:
    """Whether a file, or what it links to, lies somewhere below a folder."""
    places = (path.absolute(), Path(os.path.realpath(path)))
    return any(is_same(parent, folder) for place in places for parent in place.parents)
