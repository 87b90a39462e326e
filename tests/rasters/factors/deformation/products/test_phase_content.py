"""What interferograms hold is what they say: band, unit and wavelength, as ISCE, PyRate, MintPy and others write it."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs
from landslide_mapper.rasters.factors.deformation.products.phase_content import AWAY, TOWARD, understood

SENTINEL1, ALOS = 0.05546576, 0.236220472441
DAYS = (date(2020, 1, 1), date(2020, 1, 13), date(2020, 1, 25), date(2020, 2, 6))
MOTION = np.zeros((12, 15))  # mm/year towards the satellite
MOTION[3:7, 4:9] = -50.0
STILL = (102.9 + 0.0005, 27.1 - 0.0005)


class Listener(Silent):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, text: str) -> None:
        self.warnings.append(text)


def write(path: Path, bands: Sequence[np.ndarray], **said: Any) -> Path:
    height, width = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((102.9, 0.001, 0, 27.1, 0, -0.001))
    dataset.SetMetadata(said.get("metadata", {}))
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(values.astype(np.float32))
        band.SetUnitType(said.get("unit", ""))
        band.SetDescription((said.get("names") or [""] * len(bands))[number - 1])
    return path


def series(folder: Path, pattern: str, bands: Any, wavelength: float = SENTINEL1, **said: Any) -> list[Path]:
    """Three pairs of steady MOTION; `bands` makes a file's bands of its phase (positive: away) in radians."""
    paths = []
    for first, second in zip(DAYS, DAYS[1:]):
        years = (second - first).days / 365.25
        phase = -4 * math.pi / wavelength * MOTION / 1000 * years + 0.3
        paths.append(write(folder / pattern.format(f"{first:%Y%m%d}", f"{second:%Y%m%d}"), bands(phase), **said))
    return paths


def rate(paths: list[Path], tmp_path: Path, sign: str = "") -> tuple[np.ndarray, list[str]]:
    """The rate as the algorithm derives it, and what was warned of."""
    listener = Listener()
    pairs, wavelength, sign = understood(read_pairs(paths, []), SENTINEL1, sign, listener)
    choices = RateChoices(wavelength, away=sign == AWAY, reference=STILL)
    deformation_rate(pairs, tmp_path / "rate.tif", choices)
    return gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray(), listener.warnings


AMPLITUDE = np.random.default_rng(1).gamma(3, 100, MOTION.shape)
MM = SENTINEL1 / (4 * math.pi) * 1000  # of a radian


@pytest.mark.parametrize(
    ("pattern", "bands", "said"),
    [
        ("{}_{}.geo.unw.tif", lambda phase: [phase], {}),
        ("{}_{}_filt_fine.unw.geo.tif", lambda phase: [AMPLITUDE, phase], {}),
        ("{}_{}.unw", lambda phase: [AMPLITUDE, phase], {}),
        ("{}_{}.tif", lambda phase: [AMPLITUDE, phase], {"names": ["amplitude", "unwrapped phase"]}),
        ("{}_{}.tif", lambda phase: [phase, AMPLITUDE], {"names": ["unwrappedPhase", "amplitude"]}),
        ("{}-{}_HH_utm.tif", lambda phase: [phase], {"metadata": {"DATA_UNITS": "RADIANS"}}),
        ("{}-{}_HH_utm.tif", lambda phase: [phase * MM], {"metadata": {"PHASE_UNITS": "MILLIMETRES"}}),
        ("{}-{}_HH_utm.tif", lambda phase: [phase * MM], {"metadata": {"DATA_UNITS": "millimetres"}}),
        ("{}_{}.tif", lambda phase: [phase / 2 / math.pi], {"unit": "cycles"}),
        ("{}_{}.tif", lambda phase: [np.degrees(phase)], {"unit": "degree"}),
        ("{}_{}.tif", lambda phase: [phase], {"unit": "radian"}),
        ("{}_{}.displacement.tif", lambda phase: [-phase * MM / 1000], {"unit": "m"}),
        ("{}_{}_disp.tif", lambda phase: [-phase * MM / 10], {"unit": "cm"}),
        ("{}_{}_disp.tif", lambda phase: [-phase * MM], {"unit": "mm"}),
    ],
)
def test_the_rate_is_that_of_the_motion(tmp_path: Path, pattern: str, bands: Any, said: dict[str, Any]) -> None:
    found, _ = rate(series(tmp_path, pattern, bands, **said), tmp_path)
    assert np.abs(found - MOTION).max() < 0.01


def test_displacements_away_are_turned_by_sign(tmp_path: Path) -> None:
    paths = series(tmp_path, "{}_{}_disp.tif", lambda phase: [phase * MM], unit="mm")
    assert np.abs(rate(paths, tmp_path, AWAY)[0] - MOTION).max() < 0.01
    assert np.abs(rate(paths, tmp_path, TOWARD)[0] + MOTION).max() < 0.01


@pytest.mark.parametrize("key", ["WAVELENGTH_METRES", "WAVELENGTH", "wavelength"])
def test_the_wavelength_of_the_files_wins_and_is_said(tmp_path: Path, key: str) -> None:
    paths = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase], ALOS, metadata={key: str(ALOS)})
    found, warnings = rate(paths, tmp_path)
    assert np.abs(found - MOTION).max() < 0.01
    assert any("tell a wavelength of 0.2362205 m" in text for text in warnings)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("WAVELENGTH", "23.62205 cm"),
        ("radar_frequency", "1.26912e+09   Hz"),
        ("RADAR_FREQUENCY", "1.26912e9"),
        ("CENTER_FREQUENCY", "1.26912 GHz"),
    ],
)
def test_a_wavelength_in_centimetres_or_as_a_frequency(tmp_path: Path, key: str, text: str) -> None:
    paths = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase], ALOS, metadata={key: text})
    assert np.abs(rate(paths, tmp_path)[0] - MOTION).max() < 0.01


def test_a_wavelength_that_no_radar_has_is_refused(tmp_path: Path) -> None:
    paths = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase], metadata={"WAVELENGTH": "5.55"})
    with pytest.raises(InputError, match=r"tells a wavelength of 5\.55 m, which no radar"):
        rate(paths, tmp_path)


def test_a_wavelength_rounded_to_three_digits_is_the_same(tmp_path: Path) -> None:
    paths = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase], metadata={"WAVELENGTH_METRES": "0.0555"})
    assert rate(paths, tmp_path)[1] == []


def test_two_wavelengths_are_refused(tmp_path: Path) -> None:
    paths = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase], metadata={"WAVELENGTH": "0.2362"})
    write(paths[1], [np.ones((12, 15))], metadata={"WAVELENGTH": "0.0555"})
    with pytest.raises(InputError, match=r"tells a wavelength of 0\.2362 m.*0\.0555 m"):
        rate(paths, tmp_path)


@pytest.mark.parametrize(
    "name",
    [
        "{}_{}.geo.diff_pha.tif",
        "{}_{}.geo.diff_unfiltered_pha.tif",
        "S1AA_{}_{}_VVP012_INT80_G_ueF_ABCD_wrapped_phase.tif",
        "{}_{}_wrapped.tif",
        "{}_{}_filt_fine.int",
        "{}_{}.geo.cc.tif",
        "S1_136231_IW2_{}_{}_VV_INT80_663F_corr.tif",
        "{}_{}_coh.tif",
        "{}_{}_coherence.tif",
        "{}_{}_filt_fine.unw.conncomp.tif",
        "S1AA_{}_{}_VVP012_INT80_G_ueF_ABCD_dem.tif",
        "S1AA_{}_{}_VVP012_INT80_G_ueF_ABCD_vert_disp.tif",
    ],
)
def test_what_holds_no_unwrapped_phase_by_its_name_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="by its name"):
        read_pairs([Path(name.format("20200101", "20200113"))], [])


@pytest.mark.parametrize(
    "name", ["{}_{}_unwrapped.tif", "{}_{}_unw_corrected.tif", "{}_{}_unw_dem_err.tif", "{}_{}.tif"]
)
def test_other_names_are_not(name: str) -> None:
    assert len(read_pairs([Path(name.format("20200101", "20200113"))], [])) == 1


def test_two_bands_that_nothing_tells_apart_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has 2 bands and does not tell which is the unwrapped phase"):
        rate(series(tmp_path, "{}_{}.tif", lambda phase: [AMPLITUDE, phase]), tmp_path)


def test_phase_that_fills_a_cycle_is_wrapped(tmp_path: Path) -> None:
    random = np.random.default_rng(2)
    with pytest.raises(InputError, match="their phase is wrapped"):
        rate(series(tmp_path, "{}_{}.tif", lambda _: [random.uniform(-math.pi, math.pi, (200, 200))]), tmp_path)


@pytest.mark.parametrize("unit", ["dB", "mm/year", "K"])
def test_a_unit_of_something_else_is_refused(tmp_path: Path, unit: str) -> None:
    with pytest.raises(InputError, match=f"in {unit.lower()}, which is no unit of phase"):
        rate(series(tmp_path, "{}_{}.tif", lambda phase: [phase], unit=unit), tmp_path)


@pytest.mark.parametrize(
    "pattern", ["{}_{}.displacement.tif", "{}_{}_disp.tif", "{}_{}_disp_mm.tif", "{}_{}_los.tif", "{}_{}_defo_cm.tif"]
)
def test_displacements_without_a_unit_are_refused(tmp_path: Path, pattern: str) -> None:
    with pytest.raises(InputError, match="declares no unit"):
        rate(series(tmp_path, pattern, lambda phase: [phase]), tmp_path)


def test_values_of_coherence_are_doubted(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    paths = series(tmp_path, "{}_{}.tif", lambda _: [random.uniform(0.1, 1, MOTION.shape)])
    assert any("as coherence does" in text for text in rate(paths, tmp_path)[1])


def test_phase_given_as_coherence_is_refused(tmp_path: Path) -> None:
    phases = series(tmp_path, "{}_{}_unw.tif", lambda phase: [phase])
    wrong = series(tmp_path, "{}_{}_other.tif", lambda phase: [phase - 1])
    with pytest.raises(InputError, match=r"_other\.tif holds values from -0\.7 to .*coherence is 0-1"):
        deformation_rate(read_pairs(phases, wrong), tmp_path / "rate.tif", RateChoices(reference=STILL))
