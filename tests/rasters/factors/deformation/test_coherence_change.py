"""Coherence before and across an event: pairs on their side, products in their units, and refusals."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.coherence_change import FACTORS, coherence_change, sorted_pairs
from landslide_mapper.rasters.io.band_file import read_band_table

EVENT = date(2018, 9, 6)


class Log(Silent):
    def __init__(self) -> None:
        self.said = ""

    def message(self, text: str) -> None:
        self.said += text + "\n"

    warning = message


def write(
    path: Path, values: np.ndarray, kind: int = gdal.GDT_Float32, west: float = 13.0, nodata: float | None = None
) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, 0.001, 0, 47.0, 0, -0.001))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


def bands(path: Path) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(path))
    return {
        dataset.GetRasterBand(i).GetDescription(): dataset.GetRasterBand(i).ReadAsArray()
        for i in range(1, dataset.RasterCount + 1)
    }


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two pairs before with 0.8 and 0.6, two across with 0.5 and 0.3, one after."""
    values = {
        "20180801_20180813": 0.8,
        "20180813_20180825": 0.6,
        "20180825_20180918": 0.5,
        "20180901_20180913": 0.3,
        "20180918_20180930": 0.9,
    }
    return [write(tmp_path / f"{pair}_corr.tif", np.full((5, 6), value, np.float32)) for pair, value in values.items()]


def test_means_and_their_difference(files: list[str], tmp_path: Path) -> None:
    coherence_change(files, EVENT, FACTORS, "desc_", tmp_path / "out.tif", Silent())
    found = bands(tmp_path / "out.tif")
    for name, value in (("pre_coherence", 0.7), ("co_coherence", 0.4), ("coherence_change", -0.3)):
        assert found[f"desc_{name}"] == pytest.approx(value, abs=1e-6), name
    assert {(band.role, band.unit) for band in read_band_table(gdal.Open(str(tmp_path / "out.tif")))} == {("sar", "")}


def test_every_pixel_takes_the_pairs_that_know_it(tmp_path: Path) -> None:
    before = np.full((3, 4), 0.8, np.float32)
    before[0, 0], before[1, 1] = 0, np.nan
    other = np.full((3, 4), 0.6, np.float32)
    other[0, 0] = 0
    paths = [
        write(tmp_path / "20180801_20180813_corr.tif", before),
        write(tmp_path / "20180813_20180825_corr.tif", other),
        write(tmp_path / "20180825_20180918_corr.tif", np.full((3, 4), 0.5, np.float32)),
    ]
    coherence_change(paths, EVENT, FACTORS, "", tmp_path / "out.tif", Silent())
    found = bands(tmp_path / "out.tif")
    assert np.isnan(found["pre_coherence"][0, 0]) and np.isnan(found["coherence_change"][0, 0]), (
        "0 is no coherence of 0"
    )
    assert found["pre_coherence"][1, 1] == pytest.approx(0.6)
    assert found["pre_coherence"][2, 2] == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("pattern", "kind", "scale"),
    [
        ("{}_{}.geo.cc.tif", gdal.GDT_Byte, 255),
        ("{}_{}.geo.cc.tif", gdal.GDT_Float32, 255),
        ("S1AA_{}T161201_{}T161200_VVP012_INT80_G_ueF_0A1B_corr.tif", gdal.GDT_Float32, 1),
        ("cropA_{}-{}_VV_8rlks_flat_eqa_cc.tif", gdal.GDT_Float32, 1),
        ("S1_213524_IW1_{}_{}_VV_INT80_8E81_corr.tif", gdal.GDT_Float32, 1),
        ("OPERA_L3_DISP-S1_IW_F11116_VV_{}T161201Z_{}T161201Z_v1.0_20240101T000000Z_coh.tif", gdal.GDT_Float32, 1),
    ],
)
def test_products_in_their_own_units(tmp_path: Path, pattern: str, kind: int, scale: int) -> None:
    generator = np.random.default_rng(1)
    before, across = generator.uniform(0.2, 0.95, (2, 8, 9))
    paths = [
        write(tmp_path / pattern.format("20180801", "20180813"), before * scale, kind),
        write(tmp_path / pattern.format("20180825", "20180918"), across * scale, kind),
    ]
    coherence_change(paths, EVENT, ["coherence_change"], "", tmp_path / "out.tif", Silent())
    tolerance = 2 / 255 if kind == gdal.GDT_Byte else 1e-6
    assert np.allclose(bands(tmp_path / "out.tif")["coherence_change"], across - before, atol=tolerance)


def test_unknown_never_bleeds_when_extents_and_lattices_differ(tmp_path: Path) -> None:
    """The second raster lies half a pixel beside the first and has zeros in it."""
    before = np.full((6, 6), 0.8, np.float32)
    before[:, 3:] = 0
    paths = [
        write(tmp_path / "20180801_20180813_corr.tif", before, west=13.0005),
        write(tmp_path / "20180825_20180918_corr.tif", np.full((6, 6), 0.5, np.float32)),
    ]
    coherence_change(paths, EVENT, ["pre_coherence", "co_coherence"], "", tmp_path / "out.tif", Silent())
    pre = bands(tmp_path / "out.tif")["pre_coherence"]
    assert pre[np.isfinite(pre)] == pytest.approx(0.8)
    assert np.isnan(pre[:, 5]).all()


def test_pairs_of_the_very_day_are_left_out_and_that_is_said(files: list[str], tmp_path: Path) -> None:
    log = Log()
    pairs = coherence_change(files, date(2018, 9, 13), FACTORS, "", tmp_path / "out.tif", log)
    assert [pair.first for pair in pairs.across] == [date(2018, 8, 25)]
    assert "1 pairs begin or end on the day of the event (20180901_20180913_corr.tif) and are left out" in log.said
    assert "2 pairs before, 1 across, 1 after it" in log.said
    assert "The pairs across the event span 24 days, those before it 12" in log.said


def test_the_date_order_in_a_name_does_not_matter(tmp_path: Path) -> None:
    pairs = sorted_pairs(["20180918_20180825_corr.tif"], EVENT)
    assert (pairs.across[0].first, pairs.across[0].days) == (date(2018, 8, 25), 24)


@pytest.mark.parametrize(
    ("event", "says"),
    [
        (
            date(2017, 1, 1),
            r"No pair begins before and ends after the event of 2017-01-01: the pairs run from 2018-08-01",
        ),
        (
            date(2020, 1, 1),
            r"No pair begins before and ends after the event of 2020-01-01: .* to 2018-09-30\. Check EVENT",
        ),
        (date(2018, 8, 10), r"No pair lies wholly before the event of 2018-08-10"),
        (date(2018, 8, 13), r"2 end or begin on the day itself.* move EVENT by a day"),
    ],
)
def test_an_event_beside_the_pairs_is_a_sentence(files: list[str], tmp_path: Path, event: date, says: str) -> None:
    with pytest.raises(InputError, match=says):
        coherence_change(files, event, FACTORS, "", tmp_path / "out.tif", Silent())
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        (
            "20180801_20180826_unw_phase.tif",
            {},
            r"20180801_20180826_unw_phase\.tif is not a coherence raster, by its name",
        ),
        ("one_20180801_corr.tif", {}, r"The coherence one_20180801_corr\.tif does not state its two dates"),
        ("20180802_20180814_corr.tif", {"value": -0.5}, "holds values from -0.5 to -0.5, but coherence is 0-1"),
        ("20180802_20180814_corr.tif", {"value": 4000.0}, "holds values from 4000 to 4000"),
        ("20180802_20180814_corr.tif", {"value": 62.5}, "reaches 62.5, which may be per cent"),
        (
            "20180802_20180814_corr.tif",
            {"west": 40.0},
            r"20180802_20180814_corr\.tif does not overlap 20180825_20180918",
        ),
    ],
)
def test_what_is_no_coherence_is_refused(
    files: list[str], tmp_path: Path, name: str, change: dict[str, Any], says: str
) -> None:
    wrong = write(tmp_path / name, np.full((5, 6), change.get("value", 0.5), np.float32), west=change.get("west", 13.0))
    with pytest.raises(InputError, match=says):
        coherence_change([*files, wrong], EVENT, FACTORS, "", tmp_path / "out.tif", Silent())
    assert not (tmp_path / "out.tif").exists()


def test_the_band_of_several_that_is_named_after_coherence(files: list[str], tmp_path: Path) -> None:
    def two(name: str, *called: str) -> str:
        path = str(tmp_path / name)
        dataset = gdal.Translate(path, files[0], bandList=[1, 1])
        dataset.GetRasterBand(1).WriteArray(np.full((dataset.RasterYSize, dataset.RasterXSize), 0.1))
        for number, text in enumerate(called, start=1):
            dataset.GetRasterBand(number).SetDescription(text)
        return path

    told = two("20180801_20180813_a.tif", "amplitude", "coherence")
    coherence_change([told, *files[1:]], EVENT, FACTORS, "", tmp_path / "told.tif", Silent())
    coherence_change(files, EVENT, FACTORS, "", tmp_path / "plain.tif", Silent())
    assert np.allclose(
        *(bands(tmp_path / f"{name}.tif")["pre_coherence"] for name in ("told", "plain")), equal_nan=True
    )
    with pytest.raises(InputError, match="has 2 bands and does not tell which is the coherence"):
        coherence_change([two("20180801_20180813_b.tif"), *files[1:]], EVENT, FACTORS, "", tmp_path / "o.tif", Silent())


def test_two_orbits_are_refused(tmp_path: Path) -> None:
    """LiCSAR names the track in the frame's folder; HyP3's times differ by half a day."""
    values = np.full((4, 4), 0.5, np.float32)
    licsar = [
        write(tmp_path / frame / "interferograms" / pair / f"{pair}.geo.cc.tif", values)
        for frame, pair in (("117D_05049_131313", "20180801_20180813"), ("124A_05017_111111", "20180825_20180918"))
    ]
    with pytest.raises(InputError, match="relative orbit 117; relative orbit 124"):
        coherence_change(licsar, EVENT, FACTORS, "", tmp_path / "out.tif", Silent())
    hyp3 = [
        write(tmp_path / f"S1AA_{first}_{second}_VVP012_INT80_G_ueF_0A1B_corr.tif", values)
        for first, second in (("20180801T161201", "20180813T161201"), ("20180825T044501", "20180918T044501"))
    ]
    with pytest.raises(InputError, match="two orbits"):
        coherence_change(hyp3, EVENT, FACTORS, "", tmp_path / "out.tif", Silent())


def test_cancel_leaves_nothing(files: list[str], tmp_path: Path) -> None:
    class Impatient(Silent):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        coherence_change(files, EVENT, FACTORS, "", tmp_path / "out.tif", Impatient())
    assert not list(tmp_path.glob("*out*"))


def test_real_coherence_of_mexico_city_before_and_across_a_day(shared_data: Path, tmp_path: Path) -> None:
    """Sentinel-1 by GAMMA, January to July 2018; no event, so that shorter spans are the only difference."""
    paths = sorted(map(str, (shared_data / "insar_mexico_2018" / "geotiffs").glob("*_cc.tif")))
    if not paths:
        pytest.skip("no insar_mexico_2018")
    log = Log()
    pairs = coherence_change(paths, date(2018, 4, 20), FACTORS, "", tmp_path / "out.tif", log)
    assert len(pairs.before) >= 5 and len(pairs.across) >= 5
    found = bands(tmp_path / "out.tif")

    def expected(part: list[Any]) -> np.ndarray:
        stack = np.stack([gdal.Open(pair.path).ReadAsArray() for pair in part])
        return np.ma.masked_equal(stack, 0).mean(axis=0).filled(np.nan)

    assert np.allclose(found["pre_coherence"], expected(pairs.before), atol=1e-5, equal_nan=True)
    assert np.allclose(found["co_coherence"], expected(pairs.across), atol=1e-5, equal_nan=True)
    assert abs(np.nanmedian(found["coherence_change"])) < 0.1
