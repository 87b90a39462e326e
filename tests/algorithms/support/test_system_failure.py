"""What GDAL or the system refuses unforeseen reaches the user as a sentence with a cure."""

from __future__ import annotations

from typing import Any, Callable

import pytest


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            RuntimeError("TIFFFetchNormalTag: unknown tag"),
            r"GDAL could not read or write a file \(TIFFFetchNormalTag: unknown tag\)\. Check",
        ),
        (
            FileNotFoundError(2, "No such file or directory", "/net/dem.tif"),
            r"A file /net/dem.tif could not be read .*Check that its drive is connected",
        ),
        (OSError("odd"), r"A file could not be read or written \(odd\)"),
        (
            MemoryError("Unable to allocate 9 TiB"),
            r"ran out of memory \(Unable to allocate 9 TiB\)\. Close other programs",
        ),
    ],
)
def test_it_is_a_sentence(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    from landslide_mapper.algorithms.samplescene import SampleScene

    def fail(*_: Any) -> None:
        raise error

    monkeypatch.setattr(SampleScene, "execute", fail)
    with pytest.raises(QgsProcessingException, match=sentence):
        run("samplescene", OUTPUT="TEMPORARY_OUTPUT")
