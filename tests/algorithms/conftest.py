"""Real QGIS for the faces: the provider registered, outputs through processing.run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest


@pytest.fixture(scope="session")
def provider(qgis_app: Any) -> Iterator[Any]:
    from qgis.core import QgsApplication

    import landslide_mapper

    plugin = landslide_mapper.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("landslide")
    plugin.unload()


@pytest.fixture
def run(provider: Any) -> Callable[..., dict[str, Any]]:
    """`run("terrainfactors", INPUT=..., OUTPUT=...)` gives the outputs, as in the toolbox."""
    import processing

    def run_algorithm(name: str, **parameters: Any) -> dict[str, Any]:
        outputs: dict[str, Any] = processing.run(f"landslide:{name}", parameters)
        return outputs

    return run_algorithm


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., subprocess.CompletedProcess[str]]:
    """`qgis_process("stacklayers", OPTICAL=[...], OUTPUT=...)` runs an unattended QGIS with its own profile, inputs as
    JSON on stdin.
    """
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    home = tmp_path_factory.mktemp("qgis_process")
    (home / "plugins").mkdir()
    (home / "plugins" / "landslide_mapper").symlink_to(Path(__file__).resolve().parents[2], target_is_directory=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(home / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "profile"),
        "XDG_RUNTIME_DIR": str(home),
    }

    def call(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *arguments],
            input=text,
            env=environment,
            capture_output=True,
            text=True,
            timeout=540,
            check=False,
        )

    enabled = call("plugins", "enable", "landslide_mapper")
    assert enabled.returncode == 0, enabled.stderr

    def run_algorithm(name: str, **inputs: Any) -> subprocess.CompletedProcess[str]:
        return call("run", name if ":" in name else f"landslide:{name}", "-", text=json.dumps({"inputs": inputs}))

    return run_algorithm
