"""The accuracy report: its sentence, its numbers, and how it looks in a browser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, osr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.labels import ERROR_CLASSES
from landslide_mapper.rasters.accuracy.assessment import Assessment, assess, write_metrics
from landslide_mapper.rasters.accuracy.error_map import compare
from landslide_mapper.rasters.accuracy.error_picture import LIGHT_GROUND, NOTHING_KNOWN, error_picture
from landslide_mapper.rasters.accuracy.report import plain_sentence, write_accuracy_report


def write(path: Path, bands: dict[str, NDArray], nodata: float) -> Path:
    values = next(iter(bands.values()))
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    for index, (name, band) in enumerate(bands.items(), start=1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).SetNoDataValue(nodata)
        dataset.GetRasterBand(index).WriteArray(band)
    dataset.FlushCache()
    return path


def landslide_map(
    folder: Path, probability: NDArray, labels: NDArray, threshold: float = 0.5, stack: Path | None = None
) -> Assessment:
    prediction = write(
        folder / "probability.tif", {"probability": probability}, 255 if probability.dtype == np.uint8 else np.nan
    )
    reference = write(folder / "labels.tif", {"label": labels.astype(np.uint8)}, 255)
    comparison = compare(prediction, reference, threshold, folder / "errors.tif", Silent())
    return assess(comparison, folder / "errors.tif", None, stack, folder, Silent())


@pytest.fixture
def scene(tmp_path: Path) -> Assessment:
    """Landslides of several sizes, found the better the larger they are, on a slope, with an unknown corner."""
    random = np.random.default_rng(9)
    side = 200
    labels = np.zeros((side, side), np.uint8)
    for edge in (2, 3, 6, 10, 16, 25):
        for _ in range(8):
            row, column = random.integers(0, side - edge, 2)
            labels[row : row + edge, column : column + edge] = 1
    smooth = np.kron(random.normal(0, 1, (side // 4, side // 4)), np.ones((4, 4)))
    probability = (1 / (1 + np.exp(-(3.2 * labels - 2 + smooth)))).astype(np.float32)
    probability[:40, :30] = np.nan
    rows, columns = np.mgrid[0:side, 0:side]
    stack = write(
        tmp_path / "stack.tif",
        {"slope": (rows / 4).astype(np.float32), "aspect": (columns * 360 / side).astype(np.float32)},
        np.nan,
    )
    return landslide_map(tmp_path, probability, labels, stack=stack)


def test_it_looks_right_in_a_browser(
    tmp_path: Path, scene: Assessment, browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    write_accuracy_report(tmp_path / "report.html", scene, tmp_path / "errors.tif", "probability.tif", "inventory <b>")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"(src|href)\s*=\s*[\"'](?!data:)", html)
    assert "<b>" not in html.replace('<div class="tile"><b>', "")
    screenshot, complaints = browser(tmp_path / "report.html")
    assert complaints == []
    pixels = gdal.Open(str(screenshot)).ReadAsArray()[:3].reshape(3, -1)
    for entry in ERROR_CLASSES[1:]:
        painted = np.count_nonzero(np.all(pixels == np.array(entry.colour[:3])[:, None], axis=0))
        assert painted > 500, entry.name


def test_it_holds_every_part(tmp_path: Path, scene: Assessment) -> None:
    write_accuracy_report(tmp_path / "report.html", scene, tmp_path / "errors.tif", "probability.tif", "inventory")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    headings = re.findall(r"<h2>(.*?)</h2>", html)
    assert headings == [
        "The map",
        "Accuracy",
        "Confusion matrix",
        "Curves",
        "Can the probabilities be trusted?",
        "Landslides as objects",
        "By landslide size",
        "By slope",
        "By aspect",
        "How this was computed",
    ]
    matrix = scene.comparison.matrix
    for number in (matrix.tp, matrix.fp, matrix.fn, matrix.tn, scene.comparison.unknown):
        assert f"{number:,}" in html
    assert "threshold 0.5" in html


def test_the_sentence_on_top_says_what_the_numbers_mean(tmp_path: Path) -> None:
    labels = np.zeros((20, 20), np.uint8)
    labels[2:12, 2:12] = 1
    probability = np.zeros((20, 20), np.float32)
    probability[2:12, 2:8] = 0.9
    probability[15, :20] = 0.8
    sentence = plain_sentence(landslide_map(tmp_path, probability, labels))
    assert sentence == (
        "Of 100 landslide pixels 60 were found, and of 100 pixels classified as landslide 75 are one. 1 of 1 "
        "landslides were found to at least half of their area."
    )
    assert "holds no landslide" in plain_sentence(landslide_map(tmp_path, probability, np.zeros((20, 20))))
    assert "nothing was classified as landslide" in plain_sentence(
        landslide_map(tmp_path, probability, labels, threshold=0.95)
    )


def test_a_mask_gets_a_report_without_curves_that_says_why(tmp_path: Path) -> None:
    labels = np.zeros((64, 64), np.uint8)
    labels[10:30, 10:30] = 1
    mask = np.roll(labels, 4, axis=0)
    assessment = landslide_map(tmp_path, mask, labels)
    write_accuracy_report(tmp_path / "report.html", assessment, tmp_path / "errors.tif", "mask.tif", "labels.tif")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Curves" not in html
    assert "AUC and average precision need probabilities" in html


def test_the_metrics_file_has_null_for_what_is_undefined(tmp_path: Path) -> None:
    assessment = landslide_map(tmp_path, np.full((40, 40), 0.1, np.float32), np.zeros((40, 40)))
    write_metrics(tmp_path / "metrics.json", assessment)
    content = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    assert content["RECALL"] is None
    assert content["TN"] == 1600
    assert any("undefined (0/0)" in note for note in content["notes"])
    write_accuracy_report(
        tmp_path / "report.html", assessment, tmp_path / "errors.tif", "probability.tif", "labels.tif"
    )
    assert "undefined (0/0)" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_metrics_file_holds_the_intervals_and_the_landslides(tmp_path: Path, scene: Assessment) -> None:
    write_metrics(tmp_path / "metrics.json", scene)
    content = json.loads((tmp_path / "metrics.json").read_text(encoding="utf-8"))
    low, high = content["intervals_95"]["F1"]
    assert low < content["F1"] < high
    assert (
        content["landslides"]["found_at_half_overlap"]
        <= content["landslides"]["found_at_tenth_overlap"]
        <= content["landslides"]["count"]
    )
    pixel_m2 = 100 / 0.9996**2  # on the central meridian of a UTM zone
    assert content["area_m2"]["detected"] == pytest.approx(pixel_m2 * (content["TP"] + content["FP"]), rel=1e-6)
    assert content["area_m2"]["reference"] == pytest.approx(pixel_m2 * (content["TP"] + content["FN"]), rel=1e-6)
    assert sum(entry["TP"] for entry in content["terrain"]["slope"]) == content["TP"]


def test_the_picture_shows_a_single_missed_pixel_of_a_large_map(tmp_path: Path) -> None:
    codes = np.zeros((3000, 2500), np.uint8)
    codes[1501, 1203] = 3
    codes[:, :102] = 255
    write(tmp_path / "errors.tif", {"error": codes}, 255)
    picture = error_picture(tmp_path / "errors.tif", longest_side=500)
    assert picture.shape == (500, 417, 3)
    assert tuple(picture[0, 0]) == NOTHING_KNOWN
    assert tuple(picture[0, 400]) == LIGHT_GROUND
    changed = np.argwhere(np.any(picture != LIGHT_GROUND, axis=2) & np.any(picture != NOTHING_KNOWN, axis=2))
    assert changed.tolist() == [[250, 200]]
    assert picture[250, 200, 2] < LIGHT_GROUND[2] - 20
