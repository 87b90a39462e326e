#!/usr/bin/python3
"""Write the graphical models of the provider, resources/models/*.model3, so that they can be read and changed in
graphical_models/ beside this script instead of by mouse.

usage: QT_QPA_PLATFORM=offscreen scripts/make_graphical_models.py [FOLDER]

The written models open in QGIS's model designer like any other.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
os.environ["QT_HASH_SEED"] = "0"  # else Qt writes the attributes in another order each time

from qgis.core import QgsApplication  # noqa: E402 - the lines above tell where QGIS is


def load_package() -> None:
    """Load the checkout as `landslide_mapper`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{ROOT} holds no package")
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


load_package()
from graphical_models.correct_and_adapt import correct_and_adapt  # noqa: E402
from graphical_models.detect_and_vectorise import detect_and_vectorise  # noqa: E402
from graphical_models.factors_to_stack import factors_to_stack  # noqa: E402
from graphical_models.train_and_judge import train_and_judge  # noqa: E402

from landslide_mapper.algorithms.provider import LandslideProvider  # noqa: E402


def main(arguments: list[str]) -> int:
    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = LandslideProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "models"
    for sketch in (factors_to_stack(), train_and_judge(), detect_and_vectorise(), correct_and_adapt()):
        sys.stdout.write(f"{sketch.write(folder)}\n")
    app.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
