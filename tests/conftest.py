"""Makes the checkout importable as `landslide_mapper`, whatever its folder is called, and skips by world with the reason."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = Path(os.environ.get("LANDSLIDE_MAPPER_DATA", ROOT.parent / "shared" / "data"))


def _register_package() -> None:
    """Load the checkout as the package `landslide_mapper` (a plugin folder is called so, a checkout need not be)."""
    if "landslide_mapper" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location("landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


_register_package()

HAS_QGIS = importlib.util.find_spec("qgis") is not None
HAS_GDAL = importlib.util.find_spec("osgeo") is not None
HAS_TORCH = importlib.util.find_spec("torch") is not None

QGIS_WORLD = ("algorithms", "rasters", "runtime", "plugin", "scripts", "reliability", "docs")
WORKER_WORLD = ("learning", "models")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Each world collects its own rooms; `contract` runs in both."""
    if collection_path.parent != ROOT / "tests":
        return None
    if collection_path.name in QGIS_WORLD and not HAS_GDAL:
        return True
    if collection_path.name in WORKER_WORLD and not HAS_TORCH:
        return True
    return None


@pytest.fixture
def shared_data() -> Path:
    """The folder with real scenes; tests that need it skip, with the reason, where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real data not present: {SHARED_DATA} (set LANDSLIDE_MAPPER_DATA)")
    return SHARED_DATA
