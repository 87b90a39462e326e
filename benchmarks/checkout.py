"""This checkout as the package `landslide_mapper`, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load_package() -> None:
    """Make the checkout importable as `landslide_mapper`, unless it is already."""
    if "landslide_mapper" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT} is no checkout of Landslide Mapper")
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)
