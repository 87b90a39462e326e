"""Where models live: those bundled with the plugin and those of the user's own folder, found by name."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import InputError
from .user_folder import user_folder

SUFFIX = ".safetensors"
MODELS_VARIABLE = "LANDSLIDE_MAPPER_MODELS"


def bundled_folder() -> Path:
    """The weights that come with the plugin."""
    return Path(__file__).absolute().parent.parent / "models" / "weights"


def own_folder() -> Path:
    """The user's own models: LANDSLIDE_MAPPER_MODELS, else below their data location; it need not exist yet."""
    named = os.environ.get(MODELS_VARIABLE)
    return Path(named).expanduser() if named else user_folder() / "models"


def new_model() -> Path:
    """The file of the next model in the user's own folder: model_1, model_2, ..., the first that is not there yet."""
    number = 1
    while (path := own_folder() / f"model_{number}{SUFFIX}").exists():
        number += 1
    return path


def zoo_models(*folders: Path) -> dict[str, Path]:
    """Model files by name (file name without suffix); the user's own win over bundled ones of the same name."""
    found: dict[str, Path] = {}
    for folder in folders or (own_folder(), bundled_folder()):
        for path in sorted(folder.glob(f"*{SUFFIX}")) if can_look_into(folder) else []:
            found.setdefault(path.stem, path)
    return found


def can_look_into(folder: Path) -> bool:
    """Whether a folder is there and this user may list it; one that they may not even reach holds nothing for them."""
    return os.access(folder, os.R_OK | os.X_OK) and folder.is_dir()


def find_model(name_or_path: str, *folders: Path) -> Path:
    """The model file behind a path or a zoo name; raises InputError that lists the zoo's names."""
    path = Path(name_or_path)
    if path.is_file():
        return path
    models = zoo_models(*folders)
    if name_or_path in models:
        return models[name_or_path]
    names = ", ".join(models) or "no bundled model"
    raise InputError(f"There is no model file {name_or_path}, and the zoo has no model of that name. It has: {names}.")
