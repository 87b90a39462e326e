"""Thermal noise against its definition worked out by hand, and against a real product's own annotation."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.learning.sentinel1.thermal_noise import (
    AzimuthBlock,
    RangeVector,
    ThermalNoise,
    subtractable_noise,
)

VECTOR = (
    "<noiseRangeVector><line>{line}</line><pixel>0 10 "
    "20</pixel><noiseRangeLut>{values}</noiseRangeLut></noiseRangeVector>"
)
SINCE_2_90 = (
    "<noise><noiseRangeVectorList>"
    + VECTOR.format(line=100, values="30 20 10")
    + VECTOR.format(line=0, values="10 20 30")
    + "</noiseRangeVectorList><noiseAzimuthVectorList><noiseAzimuthVector><swath>IW1</swath>"
    "<firstAzimuthLine>0</firstAzimuthLine><firstRangeSample>0</firstRangeSample>"
    "<lastAzimuthLine>100</lastAzimuthLine><lastRangeSample>9</lastRangeSample>"
    "<line>0 100</line><noiseAzimuthLut>1 2</noiseAzimuthLut></noiseAzimuthVector></noiseAzimuthVectorList></noise>"
)
BEFORE_2_90 = SINCE_2_90[: SINCE_2_90.index("<noiseAzimuthVectorList>")].replace("noiseRange", "noise") + "</noise>"
MANIFEST = '<x:software name="Sentinel-1 IPF" version="{version}"/>'


def product(folder: Path, version: str = "003.40", subtracted: str = "false", noise: str | None = SINCE_2_90) -> Path:
    """As much of a SAFE as tells the noise."""
    calibration = folder / "annotation" / "calibration"
    calibration.mkdir(parents=True)
    (folder / "manifest.safe").write_text(MANIFEST.format(version=version))
    for swath in ("iw1", "iw2"):
        name = f"s1a-{swath}-slc-vv-20220104t170558-20220104t170623-041314-04e951-004.xml"
        (folder / "annotation" / name).write_text(
            f"<a><thermalNoiseCorrectionPerformed>{subtracted}</thermalNoiseCorrectionPerformed></a>"
        )
        if noise is not None:
            (calibration / f"noise-{name}").write_text(noise)
    return folder


@pytest.fixture
def needs_xmlschema() -> None:
    if importlib.util.find_spec("xmlschema") is None:
        pytest.skip("the extra 'backscatter' is not installed (pip install -r engine/requirements-backscatter.txt)")


def test_noise_is_interpolated_between_lines_and_pixels_and_scaled_in_its_swath() -> None:
    """Range: 10 to 30 on line 0, 30 to 10 on line 100. Azimuth: 1 on line 0 to 2 on line 100, for pixels 0 to 9
    only.
    """
    pixels = np.array([0.0, 10, 20])
    vectors = RangeVector(0, pixels, np.array([10.0, 20, 30])), RangeVector(100, pixels, np.array([30.0, 20, 10]))
    noise = ThermalNoise(vectors, (AzimuthBlock(0, 100, 0, 9, np.array([0.0, 100]), np.array([1.0, 2])),))
    window = noise.of(slice(25, 76), slice(5, 18))
    assert window.shape == (51, 13)
    assert window[0, 0] == pytest.approx((0.75 * 15 + 0.25 * 25) * 1.25)
    assert window[25, 4] == pytest.approx(20 * 1.5)
    assert window[25, 5] == pytest.approx(20)  # pixel 10 lies beyond the swath
    assert window[50, 12] == pytest.approx(0.25 * 27 + 0.75 * 13)
    np.testing.assert_allclose(noise.of(slice(0, 101), slice(0, 21))[25:76, 5:18], window, rtol=1e-6)


def test_lines_beyond_the_first_and_last_vector_take_theirs() -> None:
    noise = ThermalNoise(
        (
            RangeVector(10, np.array([0.0, 4]), np.array([1.0, 5])),
            RangeVector(20, np.array([0.0, 2]), np.array([2.0, 2])),
        ),
        (),
    )
    assert noise.of(slice(0, 5), slice(0, 5)) == pytest.approx(np.tile([1, 2, 3, 4, 5], (5, 1)))
    assert noise.of(slice(19, 30), slice(3, 4))[1:] == pytest.approx(np.full((10, 1), 2))


@pytest.mark.parametrize(("text", "factor"), [(SINCE_2_90, 1.5), (BEFORE_2_90, 1.0)])
def test_annotations_of_both_kinds_are_read_in_the_order_of_their_lines(
    tmp_path: Path, needs_xmlschema: None, text: str, factor: float
) -> None:
    noise, reason = subtractable_noise(product(tmp_path / "a.SAFE", noise=text), "IW1/VV")
    assert noise is not None and reason == ""
    assert [vector.line for vector in noise.vectors] == [0, 100]
    assert noise.of(slice(50, 51), slice(0, 10)) == pytest.approx(np.full((1, 10), 20 * factor))


def test_an_azimuth_vector_without_bounds_is_for_the_whole_image(tmp_path: Path, needs_xmlschema: None) -> None:
    """The schema has them optional, and SLC products leave them out."""
    unbound = re.sub(r"<(first|last)(AzimuthLine|RangeSample)>\d+</\1\2>", "", SINCE_2_90)
    assert "RangeSample" not in unbound
    noise, _ = subtractable_noise(product(tmp_path / "a.SAFE", noise=unbound), "IW1/VV")
    assert noise is not None
    assert noise.of(slice(50, 51), slice(0, 21)) == pytest.approx(np.full((1, 21), 20 * 1.5))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"subtracted": "true"}, "has subtracted the thermal noise already"),
        ({"noise": None}, "has no noise annotation"),
        ({"version": "002.43"}, r"processor version 2\.43 is not reliable"),
    ],
)
def test_what_is_not_subtracted_has_a_reason(tmp_path: Path, changes: dict[str, str], reason: str) -> None:
    noise, said = subtractable_noise(product(tmp_path / "a.SAFE", **changes), "IW2/VV")
    assert noise is None
    assert reason.replace("\\", "") in said


def test_a_damaged_annotation_is_refused(tmp_path: Path, needs_xmlschema: None) -> None:
    for number, text in enumerate((SINCE_2_90[:300], "<noise></noise>", SINCE_2_90.replace("30 20 10", "30 x 10"))):
        with pytest.raises((ValueError, SyntaxError)):
            subtractable_noise(product(tmp_path / f"{number}.SAFE", noise=text), "IW1/VV")


def test_an_entity_in_the_annotation_is_refused(tmp_path: Path, needs_xmlschema: None) -> None:
    bomb = '<!DOCTYPE noise [<!ENTITY a "aaaa">]><noise><noiseVector><line>&a;</line></noiseVector></noise>'
    with pytest.raises((ValueError, SyntaxError)):
        subtractable_noise(product(tmp_path / "a.SAFE", noise=bomb), "IW1/VV")


def test_a_real_products_noise_has_its_own_numbers(shared_data: Path, needs_xmlschema: None) -> None:
    """The first range value times the first azimuth factor of the annotation; the noise-equivalent sigma nought of the
    mode (-22 dB at most).
    """
    safe = next((shared_data / "sentinel1_safe").glob("*GRDH*.SAFE"))
    noise, _ = subtractable_noise(safe, "IW/VV")
    assert noise is not None
    assert noise.of(slice(0, 1), slice(0, 1))[0, 0] == pytest.approx(2.375788e3 * 1.091791, rel=1e-6)
    assert len(noise.blocks) == 3
    calibration = next((safe / "annotation" / "calibration").glob("calibration*.xml")).read_text()
    table = np.array(calibration.split("<sigmaNought")[1].split(">")[1].split("<")[0].split(), float)
    equivalent = 10 * np.log10(np.median(noise.of(slice(0, 16_705), slice(10_000, 10_100))) / np.median(table) ** 2)
    assert -32 < equivalent < -22
