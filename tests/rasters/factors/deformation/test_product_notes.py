"""What a product tells beside its interferograms, and what a rate tells of itself afterwards."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.deformation_components import (
    ComponentSettings,
    deformation_components,
)
from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs
from landslide_mapper.rasters.factors.deformation.product_notes import (
    look_geometry_beside,
    perpendicular_baseline,
    within_perpendicular_baseline,
)
from landslide_mapper.rasters.factors.deformation.rate_raster import open_rate

DAYS = ("20200101", "20200113", "20200125", "20200206")
PAIRS = [f"{first}_{second}" for first, second in zip(DAYS, DAYS[1:])]


class Log(Silent):
    def __init__(self) -> None:
        self.said = ""

    def message(self, text: str) -> None:
        self.said += text + "\n"

    warning = message


def write(path: Path, values: np.ndarray | float = 0.5, metadata: dict[str, str] | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 80, 0, 5200000, 0, -80))
    dataset.SetMetadata(metadata or {})
    dataset.GetRasterBand(1).WriteArray(np.full((6, 8), values))
    dataset.FlushCache()
    return path


def hyp3(folder: Path, baselines: tuple[float, ...]) -> list[Path]:
    """Products as HyP3 unpacks them: a folder each, with a text file of parameters."""
    files = []
    for pair, baseline in zip(PAIRS, baselines):
        first, second = pair.split("_")
        name = f"S1AA_{first}T161201_{second}T161200_VVP012_INT80_G_ueF_0A1B"
        files.append(write(folder / name / f"{name}_unw_phase.tif"))
        for angle, value in (("lv_theta", 0.9), ("lv_phi", -2.93)):
            write(folder / name / f"{name}_{angle}.tif", value)
        (folder / name / f"{name}.txt").write_text(
            f"Reference Granule: X\nBaseline: {baseline}\nUTCtime: 1\n", encoding="utf-8"
        )
    return files


def licsar(folder: Path) -> list[Path]:
    frame = folder / "117D_05049_131313"
    (frame / "metadata").mkdir(parents=True)
    for part, value in (("E", -0.6), ("N", -0.13), ("U", 0.79)):
        write(frame / "metadata" / f"117D_05049_131313.geo.{part}.tif", value)
    lines = [
        f"20200101 {day} {baseline} {12 * n}" for n, (day, baseline) in enumerate(zip(DAYS, (0.0, 40.0, -70.0, -60.0)))
    ]
    (frame / "metadata" / "baselines").write_text("\n".join(lines), encoding="utf-8")
    return [write(frame / "interferograms" / pair / f"{pair}.geo.unw.tif") for pair in PAIRS]


def test_hyp3_tells_its_baseline_in_a_text_file(tmp_path: Path) -> None:
    pairs = read_pairs(hyp3(tmp_path, (12.5, -140.25, 80.0)), [])
    assert [perpendicular_baseline(pair) for pair in pairs] == [12.5, -140.25, 80.0]
    log = Log()
    assert [pair.first for pair in within_perpendicular_baseline(pairs, 100, log)] == [
        date(2020, 1, 1),
        date(2020, 1, 25),
    ]
    assert "Perpendicular baselines up to 140 m; 2 of 3 interferograms kept." in log.said


def test_licsar_tells_the_baselines_of_its_dates(tmp_path: Path) -> None:
    pairs = read_pairs(licsar(tmp_path), [])
    assert [perpendicular_baseline(pair) for pair in pairs] == pytest.approx([40.0, -110.0, 10.0])


def test_a_raster_may_tell_its_baseline_itself(tmp_path: Path) -> None:
    pairs = read_pairs([write(tmp_path / f"{pair}_unw.tif", metadata={"BPERP": "33.5"}) for pair in PAIRS], [])
    assert [perpendicular_baseline(pair) for pair in pairs] == [33.5] * 3


def test_a_limit_that_nobody_can_keep_is_a_sentence(tmp_path: Path) -> None:
    silent = read_pairs([write(tmp_path / f"{pair}_unw.tif") for pair in PAIRS], [])
    with pytest.raises(InputError, match="None of the 3 interferograms tells its perpendicular baseline"):
        within_perpendicular_baseline(silent, 100, Silent())
    pairs = read_pairs(hyp3(tmp_path / "hyp3", (120.0, -140.0, 80.0)), [])
    with pytest.raises(InputError, match=r"Only 1 of 3 .* 100 m or less \(the shortest 80 m\)"):
        within_perpendicular_baseline(pairs, 100, Silent())


def test_look_geometry_is_found_beside_the_interferogram_and_in_its_frame(tmp_path: Path) -> None:
    names = look_geometry_beside(hyp3(tmp_path / "hyp3", (1.0, 2.0, 3.0))[0])
    assert [name[-12:] for name in names] == ["lv_theta.tif", "B_lv_phi.tif"]
    assert look_geometry_beside(licsar(tmp_path / "licsar")[0]) == tuple(
        f"117D_05049_131313.geo.{part}.tif" for part in "ENU"
    )
    assert look_geometry_beside(write(tmp_path / "lone" / f"{PAIRS[0]}_unw.tif")) == ()


def test_a_rate_tells_dates_reference_and_geometry_and_is_decomposed_with_it(tmp_path: Path) -> None:
    """Two orbits in folders of their own; the components find each rate's geometry by what the rate tells."""
    rates, geometry = [], []
    for orbit, files in (("one", hyp3(tmp_path / "one", (1.0, 2.0, 3.0))), ("two", licsar(tmp_path / "two"))):
        target = tmp_path / f"{orbit}.tif"
        deformation_rate(read_pairs(files, []), target, RateChoices(prefix=f"{orbit}_"))
        rates.append(str(target))
    dataset = gdal.Open(rates[0])
    assert dataset.GetRasterBand(1).GetDescription() == "one_deformation_rate"
    told = dataset.GetMetadata()
    assert told["DATES"] == "2020-01-01,2020-01-13,2020-01-25,2020-02-06"
    x, y, *crs = told["REFERENCE"].split()
    assert (500000 < float(x) < 500640) and (5199520 < float(y) < 5200000) and crs
    opened = open_rate(rates[1], Silent())
    assert (opened.first, opened.last) == (date(2020, 1, 1), date(2020, 2, 6))
    assert opened.look_names[0] == "117D_05049_131313.geo.E.tif"
    geometry = [
        *map(
            str,
            (tmp_path / "one" / f"S1AA_{DAYS[0]}T161201_{DAYS[1]}T161200_VVP012_INT80_G_ueF_0A1B").glob("*_lv_*.tif"),
        )
    ]
    with pytest.raises(InputError, match=r"the rate two\.tif \(none fits\)"):
        deformation_components(rates, geometry, "", [], None, ComponentSettings(), tmp_path / "out.tif", Silent())
    frame = tmp_path / "two" / "117D_05049_131313" / "metadata"
    geometry += map(str, frame.glob("*.tif"))
    with pytest.raises(InputError, match="All rates look from one side"):  # both stand in the west here
        deformation_components(rates, geometry, "", [], None, ComponentSettings(), tmp_path / "out.tif", Silent())


def test_typed_angles_of_an_interferogram_reach_the_rate(tmp_path: Path) -> None:
    angles = {"LOOK_INCIDENCE": "39", "LOOK_HEADING": "192"}
    pairs = read_pairs([write(tmp_path / f"{pair}_unw.tif", metadata=angles) for pair in PAIRS], [])
    deformation_rate(pairs, tmp_path / "rate.tif", RateChoices())
    opened = open_rate(str(tmp_path / "rate.tif"), Silent())
    assert (opened.incidence, opened.heading) == (39.0, 192.0)
    assert math.isclose(opened.to_mm, 1)
