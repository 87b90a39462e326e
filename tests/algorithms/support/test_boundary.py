"""Whatever is raised inside an algorithm reaches the user as one sentence, and what nobody foresaw with a report."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import Any, Callable

import pytest

FOREIGN = [
    KeyError("nothing"),
    ValueError("embedded null byte"),
    IndexError(),
    RecursionError("too deep"),
    NotImplementedError(),
    AttributeError("'NoneType' object has no attribute 'x'"),
    UnicodeEncodeError("utf-8", "\udcff", 0, 1, "surrogates not allowed"),
    AssertionError(),
]


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return tmp_path / "landslide_mapper" / "reports"


def failing(error: Exception) -> Callable[..., Any]:
    def fail(*_: Any) -> None:
        raise error

    return fail


def test_no_algorithm_goes_around_the_boundary(provider: Any) -> None:
    from landslide_mapper.algorithms.provider import ALGORITHMS
    from landslide_mapper.algorithms.support.base import LandslideAlgorithm

    for algorithm in ALGORITHMS:
        for method in ("checkParameterValues", "processAlgorithm", "prepareAlgorithm", "postProcessAlgorithm"):
            declaring = next(kind for kind in algorithm.__mro__ if method in vars(kind))
            assert declaring is LandslideAlgorithm or declaring.__module__.startswith("qgis"), f"{algorithm}: {method}"


@pytest.mark.parametrize("error", FOREIGN, ids=lambda error: type(error).__name__)
def test_a_foreign_exception_is_a_sentence_with_a_report(
    provider: Any, monkeypatch: pytest.MonkeyPatch, data_folder: Path, error: Exception
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    from landslide_mapper.algorithms.samplescene import SampleScene

    algorithm, context = provider.algorithm("samplescene").create(), QgsProcessingContext()
    parameters = {"OUTPUT": str(data_folder.parent.parent / "scene"), "password": "hunter2"}
    monkeypatch.setattr(SampleScene, "check_values", failing(error))
    accepted, sentence = algorithm.checkParameterValues(parameters, context)
    assert not accepted
    monkeypatch.setattr(SampleScene, "execute", failing(error))
    with pytest.raises(QgsProcessingException) as raised:
        algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback())
    for text in (sentence, str(raised.value)):
        found = re.search(r"does not foresee .*Check the inputs.*send the report (\S+\.txt) to https://", text)
        assert found, text
        report = Path(found[1]).read_text(encoding="utf-8")
        assert "Traceback (most recent call last)" in report
        assert type(error).__name__ in report
        assert "landslide_mapper 0." in report
        assert "qgis " in report
        assert "hunter2" not in report


def test_a_report_that_cannot_be_written_is_told(
    provider: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingContext

    from landslide_mapper.algorithms.samplescene import SampleScene

    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "file"))
    monkeypatch.setattr(SampleScene, "check_values", failing(KeyError("x")))
    _, sentence = provider.algorithm("samplescene").create().checkParameterValues({}, QgsProcessingContext())
    assert "please tell us at https://" in sentence
    assert "no report could be written" in sentence


@pytest.mark.parametrize(
    ("number", "cure"),
    [
        (errno.ENAMETOOLONG, "Choose a shorter name"),
        (errno.EACCES, "You may not use it"),
        (errno.ENOTDIR, "A part of its path is a file"),
        (errno.EIO, "Check that its drive is connected"),
    ],
)
def test_the_cure_depends_on_what_the_system_says(number: int, cure: str) -> None:
    from landslide_mapper.algorithms.support.boundary import system_failure

    sentence = system_failure(OSError(number, os.strerror(number), "/data/dem.tif"))
    assert sentence.startswith("A file /data/dem.tif could not be read or written (")
    assert cure in sentence


def test_a_name_with_nul_is_refused_by_its_key(provider: Any) -> None:
    from qgis.core import QgsProcessingContext

    for key, value in (("INPUT", "/tmp/a\0.tif"), ("OUTPUT", "/tmp/a\0.tif")):
        algorithm = provider.algorithm("terrainfactors").create()
        accepted, sentence = algorithm.checkParameterValues({key: value}, QgsProcessingContext())
        assert not accepted
        assert sentence == f"{key} holds a NUL character, which no name has. Type it again."
