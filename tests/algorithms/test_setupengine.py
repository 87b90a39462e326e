"""`landslide:setupengine` as a user meets it: which Python it takes, what it remembers, what it refuses."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def settings(qgis_app: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """QGIS's settings, without what a test writes there; no engine anywhere."""
    from qgis.core import QgsSettings

    monkeypatch.delenv("LANDSLIDE_MAPPER_PYTHON", raising=False)
    monkeypatch.setenv("LANDSLIDE_MAPPER_ENGINE", str(tmp_path / "engine"))
    yield QgsSettings()
    for key in ("landslide_mapper", "proxy"):
        QgsSettings().remove(key)


def test_a_python_that_has_everything_is_used_as_it_is_and_remembered(
    run: Run, settings: Any, engine_python: Path, tmp_path: Path
) -> None:
    outputs = run("setupengine", BACKEND="cpu", PYTHON=str(engine_python))
    assert outputs["PYTHON_USED"] == str(engine_python)
    assert outputs["TORCH_VERSION"].startswith("2.")
    assert outputs["DEVICE_USED"] == "cpu"
    assert settings.value("landslide_mapper/python") == str(engine_python)
    assert not (tmp_path / "engine").exists()


def test_after_it_a_job_runs_with_that_python(run: Run, settings: Any, engine_python: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    from landslide_mapper.engine.run_job import run_job

    run("setupengine", BACKEND="cpu", PYTHON=str(engine_python))
    assert run_job("check", {"device": "cpu"}, [], QgsProcessingFeedback(False))["device_used"] == "cpu"


def test_a_python_that_is_no_python_is_one_sentence(run: Run, settings: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="There is no Python /nowhere/python"):
        run("setupengine", PYTHON="/nowhere/python")
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho hello\n")
    program.chmod(0o755)
    with pytest.raises(
        QgsProcessingException, match="cannot make the engine's environment: it does not answer as a Python does"
    ):
        run("setupengine", PYTHON=str(program))
    assert settings.value("landslide_mapper/python") is None


def test_a_missing_folder_of_wheels_is_told(run: Run, settings: Any) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="There is no folder /nowhere/wheels"):
        run("setupengine", FIND_LINKS="/nowhere/wheels")


def test_qgis_proxy_becomes_pips(settings: Any, provider: Any) -> None:
    from landslide_mapper.algorithms.setupengine import proxy_variables

    assert proxy_variables() == {}
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example",
        "proxyPort": "3128",
        "proxyUser": "jo",
        "proxyPassword": "a/b@c",  # pragma: allowlist secret
    }
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    variables = proxy_variables()
    assert variables["HTTPS_PROXY"] == variables["HTTP_PROXY"] == "http://jo:a%2Fb%40c@proxy.example:3128"
    settings.setValue("proxy/proxyType", "DefaultProxy")
    assert proxy_variables() == {}


def test_every_backend_of_the_contract_is_offered(provider: Any) -> None:
    algorithm = provider.algorithm("setupengine")
    assert algorithm.parameterDefinition("BACKEND").options() == ["auto", "cpu", "cuda"]
    assert [output.name() for output in algorithm.outputDefinitions()] == [
        "PYTHON_USED",
        "TORCH_VERSION",
        "DEVICE_USED",
    ]
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_the_variable_still_wins_and_the_user_is_told(
    run: Run, settings: Any, engine_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    monkeypatch.setitem(os.environ, "LANDSLIDE_MAPPER_PYTHON", "/somewhere/python")
    feedback = QgsProcessingFeedback(False)
    processing.run("landslide:setupengine", {"BACKEND": "cpu", "PYTHON": str(engine_python)}, feedback=feedback)
    assert "LANDSLIDE_MAPPER_PYTHON is set and wins over this set-up" in feedback.textLog()


def test_a_card_with_a_driver_that_does_not_compute_is_told(
    run: Run, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BACKEND auto found a driver, installed the large build, and computes on the processor: the user must hear of
    it.
    """
    import processing
    from qgis.core import QgsProcessingFeedback

    from landslide_mapper.engine import environment

    report = {"torch_version": "2.13.0", "device_used": "cpu", "device_name": "cpu (2 threads)"}
    monkeypatch.setattr(environment, "wanted_build", lambda backend: "cuda")
    monkeypatch.setattr(environment, "set_up_engine", lambda *_: report)
    feedback = QgsProcessingFeedback(False)
    processing.run("landslide:setupengine", {}, feedback=feedback)
    assert "The graphics card cannot be used; the engine computes on: cpu. Update its driver" in feedback.textLog()
