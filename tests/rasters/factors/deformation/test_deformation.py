"""The deformation rate of simulated stacks with known motion, and of Mexico City against a per-pixel inversion."""

from __future__ import annotations

import math
from datetime import date, timedelta
from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation import deformation
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.interferograms import Interferogram, read_pairs, within_baseline
from landslide_mapper.rasters.factors.deformation.report import rate_histogram, write_deformation_report
from landslide_mapper.rasters.io.band_file import read_band_table

WAVELENGTH = 0.05546576
YEAR_MM = -WAVELENGTH / (4 * math.pi) * 1000  # mm towards the satellite per radian


def save(
    path: Path, values: np.ndarray, origin: tuple[float, float] = (500000.0, 5100000.0), pixel: float = 80.0
) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.FlushCache()
    return path


def simulate(
    folder: Path, rate_mm: np.ndarray, dates: int = 8, reach: int = 2, noise: float = 0.0
) -> list[Interferogram]:
    """Interferograms of steady motion, 12 days apart, positive phase away, with coherence."""
    random = np.random.default_rng(3)
    days = [date(2020, 1, 1) + timedelta(12 * index) for index in range(dates)]
    phases, coherences = [], []
    for first in range(dates):
        for second in range(first + 1, min(dates, first + reach + 1)):
            name = f"{days[first]:%Y%m%d}_{days[second]:%Y%m%d}"
            years = (days[second] - days[first]).days / 365.25
            phase = rate_mm * years / YEAR_MM + 5.0 + noise * random.normal(size=rate_mm.shape)
            phases.append(save(folder / f"{name}_unw.tif", phase))
            coherences.append(save(folder / f"{name}_coh.tif", np.full(rate_mm.shape, 0.8)))
    return read_pairs(phases, coherences)


@pytest.fixture
def motion() -> np.ndarray:
    """mm/year: still ground, a block that subsides, one that rises."""
    rate = np.zeros((12, 15))
    rate[2:5, 3:7], rate[8:10, 9:12] = -40.0, 15.0
    return rate


def test_known_motion_is_recovered_relative_to_the_reference(tmp_path: Path, motion: np.ndarray) -> None:
    pairs = simulate(tmp_path, motion)
    choices = RateChoices(reference=(500000 + 40.0, 5100000 - 40.0))
    deformation_rate(pairs, tmp_path / "rate.tif", choices, tmp_path / "quality.tif", tmp_path / "series.tif")
    dataset = gdal.Open(str(tmp_path / "rate.tif"))
    assert np.abs(dataset.ReadAsArray() - motion).max() < 0.01
    (band,) = read_band_table(dataset)
    assert (band.name, band.role, band.unit) == ("deformation_rate", "deformation", "mm/year")
    quality, series = gdal.Open(str(tmp_path / "quality.tif")), gdal.Open(str(tmp_path / "series.tif"))
    assert [entry.name for entry in read_band_table(quality)] == ["temporal_coherence", "rate_standard_error"]
    assert quality.ReadAsArray()[0] == pytest.approx(1)
    assert read_band_table(series)[-1].name == "displacement_20200325"
    assert series.ReadAsArray()[-1] == pytest.approx(motion * 84 / 365.25, abs=0.01)


def test_minus_two_pi_in_a_year_is_half_a_wavelength_towards_the_satellite(tmp_path: Path) -> None:
    phase = np.zeros((4, 4)) + 1e-6
    phase[2, 2] = -2 * math.pi
    first = save(tmp_path / "20200101_20200702_unw.tif", phase * 183 / 365.25)
    second = save(tmp_path / "20200702_20201231_unw.tif", phase * 182 / 365.25)
    pairs = read_pairs([first, second], [])
    deformation_rate(pairs, tmp_path / "rate.tif", RateChoices(reference=(500001.0, 5099999.0)))
    assert gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray()[2, 2] == pytest.approx(27.73, abs=0.01)


def test_the_opposite_sign_convention_and_a_backwards_pair_turn_the_rate(tmp_path: Path, motion: np.ndarray) -> None:
    pairs = simulate(tmp_path, motion)
    point = (500040.0, 5099960.0)
    deformation_rate(pairs, tmp_path / "away.tif", RateChoices(reference=point))
    deformation_rate(pairs, tmp_path / "toward.tif", RateChoices(reference=point, away=False))
    turned = [Interferogram(pair.path, pair.first, pair.second, pair.coherence, reversed_dates=True) for pair in pairs]
    deformation_rate(turned, tmp_path / "turned.tif", RateChoices(reference=point))
    away, toward, backwards = (
        gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("away", "toward", "turned")
    )
    assert toward == pytest.approx(-away, abs=1e-4)
    assert backwards == pytest.approx(-away, abs=1e-4)


def test_a_pixel_that_lost_most_pairs_is_unknown_and_one_that_lost_a_few_is_not(
    tmp_path: Path, motion: np.ndarray
) -> None:
    pairs = simulate(tmp_path, motion)
    for index, pair in enumerate(pairs):
        assert pair.coherence
        coherence = np.full(motion.shape, 0.8)
        coherence[0, 0] = 0.1
        coherence[0, 1] = 0.1 if index < 3 else 0.8
        save(pair.coherence, coherence)
    deformation_rate(pairs, tmp_path / "rate.tif", RateChoices())
    rate = gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray()
    assert math.isnan(rate[0, 0])
    assert rate[0, 1] == pytest.approx(rate[0, 2], abs=0.01)


def test_coherences_of_unlike_scales_are_each_read_on_their_own(tmp_path: Path, motion: np.ndarray) -> None:
    """0-1, bytes and 0-255 as decimals, one beside the other: as if all were 0-1."""
    pairs = simulate(tmp_path, motion, noise=0.3)
    coherence = np.where(motion == 0, 0.6, 0.2)
    for pair in pairs:
        save(pair.coherence, coherence)
    wanted = deformation_rate(pairs, tmp_path / "alike.tif", RateChoices())
    save(pairs[0].coherence, 255 * coherence)
    as_bytes = save(tmp_path / "decimals.tif", np.round(255 * coherence))
    gdal.Translate(str(pairs[1].coherence), str(as_bytes), outputType=gdal.GDT_Byte)
    unlike = deformation_rate(pairs, tmp_path / "unlike.tif", RateChoices())
    alike, mixed = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("alike", "unlike"))
    assert np.isfinite(alike).any() and np.isnan(alike).any()
    assert np.array_equal(alike, mixed, equal_nan=True)
    assert np.allclose(unlike.mean_coherence, wanted.mean_coherence, atol=1e-6)


@pytest.mark.parametrize(("value", "says"), [(62.5, "may be per cent"), (-0.5, "from -0.5 to"), (4000.0, "to 4000, ")])
def test_the_one_file_that_holds_no_coherence_is_named(
    tmp_path: Path, motion: np.ndarray, value: float, says: str
) -> None:
    pairs = simulate(tmp_path, motion)
    odd = pairs[3].coherence
    save(odd, np.full(motion.shape, value))
    with pytest.raises(InputError, match=rf"{odd.name} .*{says}"):
        deformation_rate(pairs, tmp_path / "rate.tif", RateChoices())
    assert not (tmp_path / "rate.tif").exists()


def test_the_result_does_not_depend_on_the_blocks(
    tmp_path: Path, motion: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = simulate(tmp_path, motion, noise=0.3)
    deformation_rate(pairs, tmp_path / "one.tif", RateChoices())
    monkeypatch.setattr(deformation, "BLOCK_PIXELS", 30)
    monkeypatch.setattr(deformation, "SOLVE_PIXELS", 7)
    deformation_rate(pairs, tmp_path / "many.tif", RateChoices())
    one, many = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("one", "many"))
    assert np.array_equal(one, many)


def test_a_plane_in_each_interferogram_can_be_removed(tmp_path: Path, motion: np.ndarray) -> None:
    pairs = simulate(tmp_path, 0 * motion)
    rows, columns = np.mgrid[: motion.shape[0], : motion.shape[1]]
    for index, pair in enumerate(pairs):
        save(pair.path, 1.05 + 0.3 * index * columns - 0.2 * rows)
    deformation_rate(pairs, tmp_path / "rate.tif", RateChoices(remove_ramp=True))
    assert np.abs(gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray()).max() < 0.05


def test_unequal_extents_are_read_where_all_overlap(tmp_path: Path, motion: np.ndarray) -> None:
    pairs = simulate(tmp_path, motion)
    cut = motion[1:, 2:]
    years = pairs[0].days / 365.25
    save(pairs[0].path, cut * years / YEAR_MM + 5.0, (500000 + 160.0, 5100000 - 80.0))
    without = [Interferogram(pair.path, pair.first, pair.second) for pair in pairs]
    deformation_rate(without, tmp_path / "rate.tif", RateChoices(reference=(500000 + 170.0, 5100000 - 90.0)))
    dataset = gdal.Open(str(tmp_path / "rate.tif"))
    assert dataset.GetGeoTransform()[0] == 500160.0
    assert np.abs(dataset.ReadAsArray() - cut).max() < 0.01


def test_the_report_is_one_page_with_the_network(tmp_path: Path, motion: np.ndarray) -> None:
    summary = deformation_rate(simulate(tmp_path, motion, noise=0.2), tmp_path / "rate.tif", RateChoices())
    write_deformation_report(summary, tmp_path / "rate.tif", RateChoices(), tmp_path / "rate.html")
    page = (tmp_path / "rate.html").read_text(encoding="utf-8")
    assert "2020-01-01 to 2020-03-25, 13 interferograms" in page
    assert "http" not in page.replace("http-equiv", "").replace("http://www.w3.org", "")
    assert rate_histogram(tmp_path / "rate.tif")[2].sum() == motion.size


def test_the_report_opens_in_a_browser_without_a_complaint(
    tmp_path: Path, motion: np.ndarray, browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    summary = deformation_rate(simulate(tmp_path, motion, noise=0.2), tmp_path / "rate.tif", RateChoices())
    write_deformation_report(summary, tmp_path / "rate.tif", RateChoices(), tmp_path / "rate.html")
    screenshot, complaints = browser(tmp_path / "rate.html")
    assert complaints == []
    assert screenshot.stat().st_size > 20_000


def break_grid(pairs: list[Interferogram], folder: Path) -> list[Interferogram]:
    save(pairs[1].path, np.ones((12, 15)), pixel=40.0)
    return pairs


def break_values(pairs: list[Interferogram], folder: Path) -> list[Interferogram]:
    save(pairs[1].path, np.zeros((12, 15)))
    return pairs


def break_reference(pairs: list[Interferogram], folder: Path) -> list[Interferogram]:
    for index, pair in enumerate(pairs):
        values = np.ones((12, 15))
        values[index % 12] = 0
        values[(index + 5) % 12] = 0
        save(pair.path, values)
    return pairs


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (break_grid, "lies on another pixel grid than"),
        (break_values, "holds no valid pixel"),
        (break_reference, "No pixel is valid in every"),
    ],
)
def test_a_broken_stack_is_a_sentence_and_no_file(
    tmp_path: Path, motion: np.ndarray, damage: Callable[[list[Interferogram], Path], list[Interferogram]], says: str
) -> None:
    pairs = damage(simulate(tmp_path, motion), tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(InputError, match=says):
        deformation_rate(pairs, out / "rate.tif", RateChoices(), out / "quality.tif", out / "series.tif")
    assert not list(out.iterdir())


def test_a_cancel_leaves_nothing(tmp_path: Path, motion: np.ndarray) -> None:
    class Cancelling(Silent):
        def __init__(self) -> None:
            self.calls = 0

        def is_cancelled(self) -> bool:
            self.calls += 1
            return self.calls > 2

    pairs = simulate(tmp_path, motion)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(CancelledError):
        deformation_rate(pairs, out / "rate.tif", RateChoices(), feedback=Cancelling())
    assert not list(out.iterdir())


def test_mexico_city_equals_a_weighted_inversion_pixel_by_pixel(tmp_path: Path, shared_data: Path) -> None:
    """Real GAMMA interferograms; truth: Berardino's velocities by NumPy's lstsq, then a straight line, at 60 random
    pixels.
    """
    folder = shared_data / "insar_mexico_2018" / "geotiffs"
    pairs = within_baseline(read_pairs(sorted(folder.glob("*_unw.tif")), sorted(folder.glob("*_cc.tif"))), 400)
    summary = deformation_rate(pairs, tmp_path / "rate.tif", RateChoices())
    rate = gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray()
    phases = np.stack([gdal.Open(str(pair.path)).ReadAsArray() for pair in pairs]).astype(float)
    coherence = np.stack([gdal.Open(str(pair.coherence)).ReadAsArray() for pair in pairs]).astype(float)
    phases[phases == 0] = np.nan
    phases -= phases[:, summary.reference.row, summary.reference.column][:, None, None]
    days = summary.days
    times = np.array([(day - days[0]).days for day in days]) / 365.25
    design = np.zeros((len(pairs), len(days) - 1))
    for index, pair in enumerate(pairs):
        span = slice(days.index(pair.first), days.index(pair.second))
        design[index, span] = np.diff(times)[span]
    rows, columns = np.nonzero(np.isfinite(rate))
    chosen = np.random.default_rng(1).choice(len(rows), 60, replace=False)
    expected = []
    for row, column in zip(rows[chosen], columns[chosen]):
        phase, gamma = phases[:, row, column], coherence[:, row, column]
        use = np.isfinite(phase) & (gamma >= 0.3)
        root = np.sqrt(2 * gamma[use] ** 2 / (1 - np.minimum(gamma[use], 0.999) ** 2))
        velocity = np.linalg.lstsq(design[use] * root[:, None], phase[use] * root, rcond=1e-10)[0]
        series = np.concatenate([[0], np.cumsum(velocity * np.diff(times))]) * YEAR_MM
        expected.append(np.polyfit(times, series, 1)[0])
    ours = rate[rows[chosen], columns[chosen]]
    assert np.corrcoef(ours, expected)[0, 1] > 0.999
    assert np.median(np.abs(ours - expected)) < 0.5
    assert np.nanmin(rate) < -150, "Mexico City subsides by more than 150 mm/year: away from the satellite is negative"


def test_the_histogram_of_absurd_rates_still_counts_every_pixel(tmp_path: Path) -> None:
    """A damaged interferogram gives rates near the largest float32, whose span float32 cannot hold."""
    values = np.array([[3.3e38, -3.3e38], [1.0, 2.0]], np.float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "rate.tif"), 2, 2, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 4730000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetMetadata({"STATISTICS_MINIMUM": "-3.3e38", "STATISTICS_MAXIMUM": "3.4e38"})
    del dataset
    assert rate_histogram(tmp_path / "rate.tif")[2].sum() == 4
