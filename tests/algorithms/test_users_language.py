"""What raster work and the worker tell in English arrives in the user's language: log, errors, reports, the page of a
scene.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.language import recognition
from landslide_mapper.core.language.users_language import speak

Run = Callable[..., dict[str, Any]]
GERMAN = {
    "Threshold {default_threshold}: {prediction} does not tell which it was detected with.": (
        "Schwellenwert {default_threshold}: {prediction} nennt keinen."
    ),
    "How good is this landslide map?": "Wie gut ist diese Rutschungskarte?",
    "Confusion matrix": "Konfusionsmatrix",
    "By landslide size": "Nach Größe der Rutschung",
    "together": "zusammen",
}


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    texts = tmp_path / "translations"
    texts.mkdir()
    (texts / "messages_de.json").write_text(json.dumps(GERMAN), encoding="utf-8")
    monkeypatch.setattr(recognition, "TRANSLATIONS", texts)
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()
    speak("de")
    yield
    speak("")
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()


@pytest.fixture
def rasters(tmp_path: Path) -> dict[str, str]:
    labels = np.zeros((40, 40), np.uint8)
    labels[10:20, 10:20] = 1
    probability = np.where(labels, 0.8, 0.1).astype(np.float32)
    return {
        "PREDICTION": raster(tmp_path / "probability.tif", probability, math.nan),
        "LABELS": raster(tmp_path / "labels.tif", labels, 255),
    }


def raster(path: Path, values: np.ndarray, nodata: float) -> str:
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


def judged(rasters: dict[str, str], folder: Path) -> tuple[str, str]:
    """The log and the report of an error map."""
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    outputs = {"OUTPUT": str(folder / "errors.tif"), "REPORT": str(folder / "report.html")}
    processing.run("landslide:errormap", {**rasters, **outputs}, feedback=feedback)
    return feedback.textLog(), (folder / "report.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("provider", "german")
def test_log_and_report_of_raster_work(rasters: dict[str, str], tmp_path: Path) -> None:
    log, report = judged(rasters, tmp_path)
    assert "Schwellenwert 0.5: probability.tif nennt keinen." in log
    assert '<html lang="de">' in report
    assert all(GERMAN[text] in report and text not in report for text in list(GERMAN)[1:])


@pytest.mark.usefixtures("provider")
def test_english_stays_as_it_is(rasters: dict[str, str], tmp_path: Path) -> None:
    log, report = judged(rasters, tmp_path)
    assert "Threshold 0.5: probability.tif does not tell which it was detected with." in log
    assert '<html lang="en">' in report and "Confusion matrix" in report


@pytest.mark.usefixtures("provider")
def test_errors(rasters: dict[str, str], tmp_path: Path, german: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.core import QgsProcessingException

    other = raster(tmp_path / "other.tif", np.zeros((9, 9), np.uint8), 255)
    with pytest.raises(QgsProcessingException) as english:
        judged({**rasters, "LABELS": other}, tmp_path)
    (tmp_path / "translations" / "messages_de.json").write_text(json.dumps({str(english.value): "Anderes Raster."}))
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()
    with pytest.raises(QgsProcessingException, match=r"^Anderes Raster\.$"):
        judged({**rasters, "LABELS": other}, tmp_path)


def test_page_of_a_scene(german: None, tmp_path: Path) -> None:
    from landslide_mapper.algorithms.scene.record import PAGE, Record, write_page
    from landslide_mapper.algorithms.scene.steps import Step

    (tmp_path / "translations" / "messages_de.json").write_text(
        json.dumps(
            {
                "What was chosen, and why": "Was gewählt wurde, und warum",
                "Pixel: {resolution} m, as fine as the post-event image.": "Bildpunkt: {resolution} m.",
                "Terrain factors": "Geländefaktoren",
                "Both papers' terrain factors.": "Die Faktoren beider Arbeiten.",
            }
        )
    )
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()
    step = Step(
        "Terrain factors", "landslide:terrainfactors", {"INPUT": "dem.tif"}, {}, "Both papers' terrain factors."
    )
    reasons = ["Pixel: 10 m, as fine as the post-event image."]
    write_page(Record(tmp_path), "Karte", reasons, [step], [])
    page = (tmp_path / PAGE).read_text(encoding="utf-8")
    for told in ("## Was gewählt wurde, und warum", "- Bildpunkt: 10 m.", "### Geländefaktoren", "Die Faktoren beider"):
        assert told in page
    assert "qgis_process run landslide:terrainfactors" in page  # a command has no language
