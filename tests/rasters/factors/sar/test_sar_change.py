"""A radar series against an event: what speckle theory says comes out, and what does not belong together is refused."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.sar import sar_change as work
from landslide_mapper.rasters.factors.sar.change_report import write_change_report
from landslide_mapper.rasters.factors.sar.change_statistics import FACTORS, STABILITY_DB, trigamma
from landslide_mapper.rasters.factors.sar.sar_change import ChangeSettings, sar_change
from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.grid import Grid

LOOKS = 4
DAYS = ("0105", "0117", "0129", "0210", "0222", "0306", "0318", "0330", "0411", "0423", "0505", "0517")
UNFILTERED = ChangeSettings(filter="none", factors=FACTORS, max_shift=0)


def write(
    path: Path, *bands: np.ndarray, names: tuple[str, ...] = (), west: float = 600000.0, pixel: float = 10.0
) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), bands[0].shape[1], bands[0].shape[0], len(bands), gdal.GDT_Float32
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, pixel, 0, 4830000.0, 0, -pixel))
    for index, values in enumerate(bands, start=1):
        dataset.GetRasterBand(index).WriteArray(values.astype(np.float32))
        if names:
            dataset.GetRasterBand(index).SetDescription(names[index - 1])
    dataset.FlushCache()
    return str(path)


def speckle(generator: np.random.Generator, shape: tuple[int, int], mean: float | np.ndarray = 0.1) -> np.ndarray:
    return np.asarray(mean * generator.standard_gamma(LOOKS, shape) / LOOKS)


def series(
    folder: Path,
    shape: tuple[int, int] = (64, 80),
    polarisation: str = "VV",
    change_db: float = 0.0,
    seed: int = 1,
    texture: float | np.ndarray = 0.1,
    post: int = 1,
    dates: int = len(DAYS),
) -> tuple[list[str], list[str]]:
    generator = np.random.default_rng(seed)
    before = [
        write(folder / f"2018{day}_{polarisation}.tif", speckle(generator, shape, texture)) for day in DAYS[:dates]
    ]
    after = [
        write(
            folder / f"201809{10 + 12 * index // 2:02d}_{polarisation}.tif",
            speckle(generator, shape, texture * 10 ** (change_db / 10)),
        )
        for index in range(post)
    ]
    return before, after


def bands(path: Path) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(path))
    return {
        dataset.GetRasterBand(i).GetDescription(): dataset.GetRasterBand(i).ReadAsArray().astype(float)
        for i in range(1, dataset.RasterCount + 1)
    }


def test_a_scale_that_one_name_tells_is_not_that_of_the_others(tmp_path: Path) -> None:
    """A HyP3 product of amplitude after rasters of power: the same ground, so nothing changed."""
    before, (after,) = series(tmp_path)
    amplitude = str(tmp_path / "S1A_IW_20180910T060000_DVR_RTC30_G_gauned_1A2B_VV.tif")
    write(Path(amplitude), np.sqrt(gdal.Open(after).ReadAsArray()))
    for path, name in ((after, "power"), (amplitude, "amplitude")):
        sar_change(before, [path], replace(UNFILTERED, factors=("change",)), tmp_path / f"{name}.tif", Silent())
    power, told = (bands(tmp_path / f"{name}.tif")["VV_change"] for name in ("power", "amplitude"))
    np.testing.assert_allclose(told, power, atol=1e-4)


def test_trigamma_is_the_tabulated_function() -> None:
    """trigamma(1) = pi^2 / 6, trigamma(1/2) = pi^2 / 2 (Abramowitz and Stegun 6.4.2, 6.4.4); SciPy elsewhere."""
    polygamma = pytest.importorskip("scipy.special").polygamma
    assert trigamma(1) == pytest.approx(math.pi**2 / 6, abs=1e-9)
    assert trigamma(0.5) == pytest.approx(math.pi**2 / 2, abs=1e-8)
    for x in (1.7, 4.0, 4.4, 33.0, 900.0):
        assert trigamma(x) == pytest.approx(float(polygamma(1, x)), rel=1e-8)
    assert trigamma(math.inf) == 0


def test_gamma_speckle_with_a_known_change_gives_the_z_score_of_theory(tmp_path: Path) -> None:
    """In decibels speckle of L looks has the standard deviation 10 / ln 10 sqrt(trigamma(L)) = 2.31 dB, whatever the
    brightness. 12 + 1 dates, + 6 dB: the change is 6 dB plus what a single date's mean of logarithms lies below the
    median (psi(4) - ln q50), the spread is the theory's, and the z-score is change / max(spread, floor), drawn here
    pixel by pixel with NumPy's own functions as the definition says it.
    """
    before, after = series(tmp_path, (200, 240), change_db=6.0)
    summary = sar_change(before, after, replace(UNFILTERED, factors=FACTORS[:5]), tmp_path / "out.tif", Silent())
    found = bands(tmp_path / "out.tif")
    theory = 10 / math.log(10) * math.sqrt(math.pi**2 / 6 - 1 - 1 / 4 - 1 / 9)
    assert np.sqrt(np.mean(found["VV_pre_spread"] ** 2)) == pytest.approx(theory, rel=0.01)
    assert summary.floors_db["VV"] == pytest.approx(theory, rel=0.06), "estimated from the images themselves"

    generator = np.random.default_rng(99)
    decibel = 10 * np.log10(generator.standard_gamma(LOOKS, (13, 60_000)) / LOOKS)
    drawn_change = 6.0 + decibel[12] - 10 * np.log10(np.median(10 ** (decibel[:12] / 10), axis=0))
    drawn = drawn_change / np.maximum(decibel[:12].std(axis=0, ddof=1), theory)
    assert found["VV_change"].mean() == pytest.approx(drawn_change.mean(), abs=0.05)
    assert found["VV_change"].std() == pytest.approx(drawn_change.std(), rel=0.02)
    assert found["VV_zscore"].mean() == pytest.approx(drawn.mean(), rel=0.03)
    assert found["VV_zscore"].std() == pytest.approx(drawn.std(), rel=0.04)
    assert found["VV_zscore"].mean() == pytest.approx(6.0 / theory, rel=0.15), "near the plain quotient, too"


def test_medians_are_numpys_in_power_with_gaps(tmp_path: Path) -> None:
    generator = np.random.default_rng(3)
    stack = speckle(generator, (7, 400)).reshape(7, 20, 20)
    stack[generator.random(stack.shape) < 0.3] = np.nan
    stack[:, 0, 0], stack[1:, 0, 1], stack[0, 0, 1] = np.nan, np.nan, 0.1
    before = [write(tmp_path / f"2018{day}_VV.tif", layer) for day, layer in zip(DAYS, stack)]
    after = [write(tmp_path / f"2018090{n}_VV.tif", layer) for n, layer in enumerate(stack[:4] * 2, start=1)]
    sar_change(before, after, replace(UNFILTERED, factors=FACTORS[:5]), tmp_path / "out.tif", Silent())
    found = bands(tmp_path / "out.tif")
    with np.errstate(all="ignore"):
        pre, post = (10 * np.log10(np.nanmedian(part, axis=0)) for part in (stack, 2 * stack[:4]))
        spread = np.nanstd(10 * np.log10(stack), axis=0, ddof=1)
    for name, expected in (("pre_median", pre), ("post_median", post), ("change", post - pre), ("pre_spread", spread)):
        assert np.allclose(found[f"VV_{name}"], expected, atol=1e-4, equal_nan=True), name
    assert np.isnan(found["VV_pre_median"][0, 0])
    assert found["VV_pre_median"][0, 1] == pytest.approx(-10, abs=1e-4), "one valid date has a median"
    assert np.isnan(found["VV_pre_spread"][0, 1]), "and no spread"
    assert np.isnan(found["VV_zscore"][0, 1])


def test_an_image_without_speckle_is_floored_by_the_satellites_stability(tmp_path: Path) -> None:
    before = [write(tmp_path / f"2018{day}_VV.tif", np.full((20, 20), 0.1)) for day in DAYS]
    after = [write(tmp_path / "20180901_VV.tif", np.full((20, 20), 0.2))]
    sar_change(before, after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())
    assert bands(tmp_path / "out.tif")["VV_zscore"] == pytest.approx(10 * math.log10(2) / STABILITY_DB, rel=1e-3)


UNFILTERED_NO_PAIR = replace(UNFILTERED, factors=FACTORS[:5])


def test_mahalanobis_is_the_quadratic_form_with_the_covariance_of_the_dates(tmp_path: Path) -> None:
    generator = np.random.default_rng(5)
    common = speckle(generator, (12, 900)).reshape(12, 30, 30)
    vv, vh = common, 0.2 * np.sqrt(common * speckle(generator, (12, 900)).reshape(12, 30, 30))
    before = [
        write(tmp_path / f"2018{day}_{name}.tif", layer)
        for name, part in (("VV", vv), ("VH", vh))
        for day, layer in zip(DAYS, part)
    ]
    after = [
        write(tmp_path / f"20180901_{name}.tif", np.full((30, 30), value)) for name, value in (("VV", 1.0), ("VH", 0.5))
    ]
    sar_change(
        before, after, replace(UNFILTERED, factors=("zscore", "mahalanobis", "change")), tmp_path / "out.tif", Silent()
    )
    found = bands(tmp_path / "out.tif")
    assert list(found) == ["VV_change", "VV_zscore", "VH_change", "VH_zscore", "mahalanobis"]
    # Where neither spread is below its floor nor the correlation beyond 0.9, it is the textbook's form.
    decibel = 10 * np.log10(np.stack([vv, vh]))
    checked = 0
    for row, column in ((r, c) for r in range(30) for c in range(30)):
        covariance = np.cov(decibel[:, :, row, column])
        change = np.array([found["VV_change"][row, column], found["VH_change"][row, column]])
        plain = change / np.sqrt(np.diag(covariance))
        if not np.allclose(plain, [found["VV_zscore"][row, column], found["VH_zscore"][row, column]], rtol=1e-3):
            continue
        if abs(np.corrcoef(decibel[:, :, row, column])[0, 1]) < 0.9:
            expected = math.sqrt(change @ np.linalg.inv(covariance) @ change)
            assert found["mahalanobis"][row, column] == pytest.approx(expected, rel=2e-3)
            checked += 1
    assert checked > 50


def test_bands_carry_names_roles_units_and_prefix(tmp_path: Path) -> None:
    before, after = series(tmp_path)
    sar_change(before, after, replace(UNFILTERED_NO_PAIR, prefix="asc_"), tmp_path / "out.tif", Silent())
    table = read_band_table(gdal.Open(str(tmp_path / "out.tif")))
    assert [(band.name, band.role, band.unit) for band in table] == [
        ("asc_VV_pre_median", "sar", "dB"),
        ("asc_VV_pre_spread", "sar", "dB"),
        ("asc_VV_post_median", "sar", "dB"),
        ("asc_VV_change", "sar", "dB"),
        ("asc_VV_zscore", "sar", ""),
    ]


def test_files_of_several_named_bands_and_of_unnamed_polarisation_work(tmp_path: Path) -> None:
    generator = np.random.default_rng(8)
    both = [
        write(
            tmp_path / f"2018{day}.tif",
            speckle(generator, (20, 20), 0.02),
            speckle(generator, (20, 20)),
            names=("Sigma0_VH", "Sigma0_VV"),
        )
        for day in (*DAYS[:4], "0901")
    ]
    sar_change(both[:4], both[4:], replace(UNFILTERED, factors=("post_median",)), tmp_path / "both.tif", Silent())
    found = bands(tmp_path / "both.tif")
    assert found["VV_post_median"].mean() > found["VH_post_median"].mean() + 5
    plain = [write(tmp_path / f"before{n}.tif", speckle(generator, (20, 20))) for n in range(5)]
    sar_change(plain[:4], plain[4:], replace(UNFILTERED, factors=("change",)), tmp_path / "plain.tif", Silent())
    assert list(bands(tmp_path / "plain.tif")) == ["change"]


@pytest.mark.parametrize("speckle_filter", ["none", "boxcar", "lee", "refined_lee"])
def test_blocks_do_not_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speckle_filter: str) -> None:
    before, after = series(tmp_path, (97, 131), dates=4)
    settings = ChangeSettings(filter=speckle_filter, window=7, max_shift=0)
    sar_change(before, after, settings, tmp_path / "whole.tif", Silent())
    monkeypatch.setattr(work, "TILE", 16)
    monkeypatch.setattr(work, "MAX_VALUES", 5 * 40 * 40)
    monkeypatch.setattr(work, "CHUNK_PIXELS", 100)
    sar_change(before, after, settings, tmp_path / "parts.tif", Silent())
    whole, parts = bands(tmp_path / "whole.tif"), bands(tmp_path / "parts.tif")
    for name, values in whole.items():
        assert np.isfinite(values).all()
        assert np.allclose(parts[name], values, atol=2e-4), name


def rough(shape: tuple[int, int], seed: int = 2) -> np.ndarray:
    """Ground with texture of some pixels, 3 dB deep, larger than any window cut from it."""
    noise = np.fft.rfft2(np.random.default_rng(seed).standard_normal(shape))
    frequency = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])[None, :])
    smooth = np.fft.irfft2(noise * np.exp(-0.5 * (frequency / 0.08) ** 2), s=shape)
    return np.asarray(0.1 * 10 ** (0.3 * smooth / smooth.std()))


@pytest.mark.parametrize("side", ["before", "after"])
def test_a_raster_shifted_by_two_pixels_is_refused_with_the_shift_found(tmp_path: Path, side: str) -> None:
    ground = rough((220, 240))
    before, after = series(tmp_path, (200, 200), texture=ground[10:210, 10:210])
    moved = speckle(np.random.default_rng(50), (200, 200), ground[9:209, 8:208])  # two columns right, one row down
    path = before[4] if side == "before" else after[0]
    write(Path(path), moved)
    with pytest.raises(
        InputError, match=rf"{Path(path).name} lies \+[12]\.\d\d columns and \+[01]\.\d\d rows"
    ) as caught:
        sar_change(before, after, replace(UNFILTERED_NO_PAIR, max_shift=0.5), tmp_path / "out.tif", Silent())
    columns, rows = (
        float(part)
        for part in str(caught.value).replace(" columns and", "").split(" lies ")[1].split(" rows")[0].split()
    )
    assert columns == pytest.approx(2, abs=0.1)
    assert rows == pytest.approx(1, abs=0.1)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("dates", [1, 2, 5, 12])
def test_series_that_lies_on_itself_passes_whatever_its_length(tmp_path: Path, dates: int) -> None:
    before, after = series(tmp_path, (150, 150), texture=rough((150, 150)), dates=dates)
    summary = sar_change(
        before, after, replace(UNFILTERED, factors=("change",), max_shift=0.5), tmp_path / "out.tif", Silent()
    )
    assert all(shift.is_certain and shift.length < 0.25 for _, shift in summary.shifts)


def test_without_common_texture_the_shift_is_said_to_be_unknown(tmp_path: Path) -> None:
    class Log(Silent):
        said = ""

        def message(self, text: str) -> None:
            self.said += text + "\n"

        warning = message

    before, after = series(tmp_path, (120, 120))
    log = Log()
    sar_change(before, after, replace(UNFILTERED_NO_PAIR, max_shift=0.5), tmp_path / "out.tif", log)
    assert "their co-registration was not checked" in log.said
    assert "12 dates before, 1 after the event" in log.said


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"pre": 1}, r"PRE has 1 date of VV; pre_spread, zscore need at least 2, better 10"),
        ({"pre": 0}, "PRE is empty"),
        (
            {"swapped": True},
            r"under PRE is of 2018-09-10, not before 20180105_VV\.tif under POST of 2018-01-05\. Put each",
        ),
        ({"factors": ("mahalanobis",)}, r"mahalanobis joins two polarisations, and PRE and POST share 1\. Add VH"),
        ({"factors": ()}, "No factor is chosen"),
        ({"window": 4, "filter": "lee"}, "WINDOW 4 has no central pixel"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_output(tmp_path: Path, changed: dict, says: str) -> None:
    before, after = series(tmp_path)
    if "pre" in changed:
        before = before[: changed["pre"]]
    if "swapped" in changed:
        before, after = after, before
    choices = {key: value for key, value in changed.items() if key not in ("pre", "swapped")}
    with pytest.raises(InputError, match=says):
        sar_change(before, after, replace(UNFILTERED_NO_PAIR, **choices), tmp_path / "out.tif", Silent())
    assert not (tmp_path / "out.tif").exists()


def test_other_polarisations_places_and_kinds_are_refused(tmp_path: Path) -> None:
    before, after = series(tmp_path)
    other = write(tmp_path / "20180901_VH.tif", np.full((20, 20), 0.02))
    with pytest.raises(InputError, match=r"share no polarisation \(PRE: VV; POST: VH\)"):
        sar_change(before, [other], UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())
    far = write(tmp_path / "20180101_VV.tif", np.full((20, 20), 0.1), west=700000.0)
    with pytest.raises(InputError, match=r"20180101_VV\.tif does not overlap 20180910_VV\.tif, the grid of the result"):
        sar_change([*before, far], after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())
    unnamed = write(tmp_path / "20180102.tif", np.full((20, 20), 0.1), np.full((20, 20), 0.1))
    with pytest.raises(InputError, match=r"20180102\.tif has 2 bands and does not say which is VV"):
        sar_change([*before, unnamed], after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())
    nothing = write(tmp_path / "20180103_VV.tif", np.full((64, 80), np.nan))
    with pytest.raises(InputError, match=r"20180103_VV\.tif holds no valid backscatter where the result lies"):
        sar_change([*before, nothing], after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())
    assert not (tmp_path / "out.tif").exists()


def test_two_relative_orbits_in_one_list_are_refused(tmp_path: Path) -> None:
    name = "OPERA_L2_RTC-S1_T{}-147170-IW1_2023{}T004712Z_20231006T141415Z_S1A_30_v1.0_VV.tif"
    before = [
        write(tmp_path / name.format(track, day), np.full((8, 8), 0.1))
        for track, day in (("069", "0101"), ("142", "0106"))
    ]
    after = [write(tmp_path / name.format("069", "0901"), np.full((8, 8), 0.1))]
    with pytest.raises(InputError, match=r"two orbits \(relative orbit 69; relative orbit 142\)"):
        sar_change(before, after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Silent())


def test_unequal_extents_are_laid_on_the_first_post_event_grid(tmp_path: Path) -> None:
    """As HyP3 delivers them: one pixel lattice, another extent each time."""
    before = [
        write(tmp_path / f"2018{day}_VV.tif", np.full((20, 20), 0.1), west=600000.0 + 10 * index)
        for index, day in enumerate(DAYS[:3])
    ]
    after = [write(tmp_path / "20180901_VV.tif", np.full((20, 20), 0.2))]
    sar_change(before, after, replace(UNFILTERED, factors=("change",)), tmp_path / "out.tif", Silent())
    found = gdal.Open(str(tmp_path / "out.tif"))
    assert Grid.of(found).is_same(Grid.of(gdal.Open(after[0])))
    assert found.ReadAsArray() == pytest.approx(10 * math.log10(2), abs=1e-4)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Impatient(Silent):
        def is_cancelled(self) -> bool:
            return True

    before, after = series(tmp_path)
    with pytest.raises(CancelledError):
        sar_change(before, after, UNFILTERED_NO_PAIR, tmp_path / "out.tif", Impatient())
    assert not list(tmp_path.glob("*out*"))


def test_the_report_tells_dates_shifts_and_floor(tmp_path: Path) -> None:
    before, after = series(tmp_path, (150, 150), texture=rough((150, 150)))
    settings = ChangeSettings()
    summary = sar_change(before, after, settings, tmp_path / "out.tif", Silent())
    write_change_report(summary, settings, tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "20180105_VV.tif" in text
    assert f"{summary.floors_db['VV']:.2f} dB" in text
    assert "12 dates before the event are compared with 1 after it" in text


@pytest.fixture
def france(shared_data: Path) -> list[Path]:
    """Three real scenes of the south of France in dB: one ascending, two descending that do not touch."""
    folder = shared_data / "sentinel1_vv_france"
    if not folder.is_dir():
        pytest.skip(f"no {folder}")
    return sorted(folder.glob("S1A*.tif"))


def test_real_scenes_of_two_orbits_or_two_places_are_refused(france: list[Path], tmp_path: Path) -> None:
    ascending, first, second = map(str, france)
    with pytest.raises(InputError, match="ascending; descending"):
        sar_change([ascending], [first], UNFILTERED, tmp_path / "out.tif", Silent())
    with pytest.raises(InputError, match=r"20170309T054356.* does not overlap"):
        sar_change([first], [second], UNFILTERED, tmp_path / "out.tif", Silent())


def test_a_real_scene_moved_by_two_pixels_is_found_out(france: list[Path], tmp_path: Path) -> None:
    """The same pixels, cut two columns and one row further on but said to lie where they were; and laid right."""
    scene = gdal.Open(str(france[1]))
    west, pixel, _, north, _, height = scene.GetGeoTransform()
    paths = {}
    for name, column, row in (("20170321T054356", 0, 0), ("20170402T054356", 2, 1)):
        paths[name] = str(tmp_path / f"S1A__IW___D_{name}_VV_norm_db.tif")
        gdal.Translate(paths[name], scene, srcWin=[column, row, 260, 210]).SetGeoTransform(
            (west, pixel, 0, north, 0, height)
        )
    right, wrong = paths.values()
    settings = ChangeSettings(filter="lee", factors=("change",), max_shift=0.5)
    summary = sar_change([str(france[1])], [right], settings, tmp_path / "out.tif", Silent())
    assert summary.series.scale == "decibel", "the name says so"
    found = bands(tmp_path / "out.tif")["VV_change"]
    assert np.nanmax(np.abs(found)) < 1e-3
    assert 0.5 < np.isfinite(found).mean() <= 1
    with pytest.raises(InputError, match=r"20170402T054356_VV_norm_db\.tif lies -2\.00 columns and -1\.00 rows beside"):
        sar_change([str(france[1])], [wrong], settings, tmp_path / "out.tif", Silent())
