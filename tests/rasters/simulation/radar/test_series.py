"""The series, the coherence and the second orbit hold what the new factors are to find, with the statistics claimed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.coherence_change import coherence_change
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.deformation_components import (
    ComponentSettings,
    deformation_components,
)
from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs
from landslide_mapper.rasters.factors.deformation.look_vector import look_of_heading
from landslide_mapper.rasters.factors.sar.product_name import check_one_orbit, of_one_track, product_of_name
from landslide_mapper.rasters.factors.sar.sar_change import ChangeSettings, sar_change
from landslide_mapper.rasters.simulation.radar.geometry import (
    ASCENDING,
    DESCENDING,
    ORBITS,
    downslope_direction,
    line_of_sight,
)
from landslide_mapper.rasters.simulation.radar.series import EVENT, series_days
from landslide_mapper.rasters.simulation.sample_scene import make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("radar") / "scene"
    make_scene(folder, seed=1, size=256, resolution=10.0, feedback=Silent())
    return folder


def burnt(scene: Path, like: Path, where: str) -> np.ndarray:
    template = gdal.Open(str(like))
    raster = gdal.GetDriverByName("MEM").Create("", template.RasterXSize, template.RasterYSize, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(template.GetGeoTransform())
    raster.SetProjection(template.GetProjection())
    layer = (source := ogr.Open(str(scene / "landslides.gpkg"))).GetLayer(0)
    assert source
    layer.SetAttributeFilter(where)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray() > 0


def bands(path: Path) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(path))
    return {
        dataset.GetRasterBand(i).GetDescription(): dataset.GetRasterBand(i).ReadAsArray()
        for i in range(1, dataset.RasterCount + 1)
    }


def dates(scene: Path, orbit: str, side: str, polarisation: str = "VV") -> list[str]:
    return sorted(map(str, (scene / "sentinel1_series" / orbit / side).glob(f"*_{polarisation}.tif")))


@pytest.mark.parametrize("orbit", ORBITS, ids=lambda orbit: str(orbit.name))
def test_headings_and_vectors_agree_with_the_field_s_formula(orbit: Any) -> None:
    heading = orbit.heading if orbit.heading < 270 else orbit.heading - 360
    assert orbit.towards_sensor() == pytest.approx(look_of_heading(orbit.incidence, heading))


def test_the_two_orbits_see_a_motion_down_an_east_slope_with_opposite_signs() -> None:
    east_slope = downslope_direction(np.float32([-0.4]), np.float32([0.0]))
    assert np.linalg.norm(east_slope) == pytest.approx(1, abs=1e-5)
    assert line_of_sight(east_slope, DESCENDING)[0] > 0 > line_of_sight(east_slope, ASCENDING)[0]


def test_dates_are_of_one_track_each_and_on_their_side_of_the_event() -> None:
    for orbit in ORBITS:
        days = series_days(orbit)
        assert [day < EVENT for day in days] == [True] * 12 + [False] * 3
        assert {(later - earlier).days for earlier, later in zip(days, days[1:])} == {12}


def test_names_tell_platform_time_scale_and_that_the_orbits_differ(scene: Path) -> None:
    products = {orbit.name: [product_of_name(path) for path in dates(scene, orbit.name, "before")] for orbit in ORBITS}
    for own in products.values():
        check_one_orbit(own)
        assert {(product.platform, product.scale, product.polarisation) for product in own} == {("S1A", "power", "VV")}
    assert of_one_track(products["ascending"][0], products["descending"][0]) is False


@pytest.mark.parametrize("orbit", ["ascending", "descending"])
def test_the_series_shows_scars_far_better_than_a_pair(scene: Path, tmp_path: Path, orbit: str) -> None:
    """How far scars stand out of the rest: the difference of means over the spread of the rest."""
    before, after = dates(scene, orbit, "before"), dates(scene, orbit, "after")
    sar_change(before, after, ChangeSettings(), tmp_path / "series.tif", Silent())
    sar_change(before[-1:], after[:1], ChangeSettings(factors=("change",)), tmp_path / "pair.tif", Silent())
    scars = burnt(scene, tmp_path / "series.tif", "kind = 'rapid'")
    rest = ~burnt(scene, tmp_path / "series.tif", "kind like '%'")

    def contrast(values: np.ndarray) -> float:
        return float((values[scars].mean() - values[rest].mean()) / values[rest].std())

    score = contrast(bands(tmp_path / "series.tif")["VV_zscore"])
    pair = contrast(bands(tmp_path / "pair.tif")["VV_change"])
    assert pair > 0.5, "scars are rougher"
    assert score > 1.3 * pair


def test_coherence_falls_on_scars_across_the_event_and_nowhere_else(scene: Path, tmp_path: Path) -> None:
    event = date.fromisoformat(json.loads((scene / "scene.json").read_text())["event"])
    for orbit in ("ascending", "descending"):
        paths = sorted(map(str, (scene / "coherence" / orbit).glob("*.tif")))
        pairs = coherence_change(paths, event, ["coherence_change"], "", tmp_path / "out.tif", Silent())
        assert (len(pairs.before), len(pairs.across)) == (3, 1)
        change = bands(tmp_path / "out.tif")["coherence_change"]
        scars = burnt(scene, tmp_path / "out.tif", "kind = 'rapid'")
        assert change[scars].mean() < -0.15
        assert abs(change[~scars].mean()) < 0.02


def test_both_orbits_give_the_motion_down_the_slope_back(scene: Path, tmp_path: Path) -> None:
    """Rates from the interferograms of each orbit, decomposed with the look geometry on disk, against scene.json."""
    rates = []
    for name, folder in (("desc", "interferograms"), ("asc", "interferograms_ascending")):
        pairs = read_pairs(sorted((scene / folder).glob("*_unw.tif")), sorted((scene / folder).glob("*_coh.tif")))
        deformation_rate(pairs, tmp_path / f"{name}_rate.tif", RateChoices())
        rates.append(str(tmp_path / f"{name}_rate.tif"))
    geometry = sorted(map(str, (scene / "look_geometry").glob("*.tif")))
    deformation_components(
        rates, geometry, "", [], str(scene / "dem.tif"), ComponentSettings(), tmp_path / "out.tif", Silent()
    )
    found = bands(tmp_path / "out.tif")
    truth = json.loads((scene / "scene.json").read_text())["truth"]["slow_landslides"]
    assert truth
    template = tmp_path / "out.tif"
    for landslide in truth:
        inside = burnt(scene, template, f"id = {landslide['id']}")
        if inside.sum() < 30:
            continue
        around = np.nanmedian(found["vertical_rate"][~burnt(scene, template, "kind = 'slow-moving'")])
        assert np.nanmedian(found["vertical_rate"][inside]) < around - 3, "what slides down sinks"
        known = inside & np.isfinite(found["downslope_rate"]) & (found["downslope_sensitivity"] > 0.4)
        if known.sum() > 30:
            rate = np.nanmedian(found["downslope_rate"][known])
            assert rate == pytest.approx(landslide["downslope_rate_mm_per_year"], abs=25)
