"""Each step asks its algorithm for what the scene and the model need."""

from __future__ import annotations

from pathlib import Path

from landslide_mapper.algorithms.scene.inputs import Backscatter, Image, SceneInputs
from landslide_mapper.algorithms.scene.steps import PRE, optical_step, radar_step, terrain_step

FOLDER = Path("scene")


def test_indices_and_terrain_factors_that_a_model_needs_are_derived_too() -> None:
    needed = ("B4", "NDVI", "pre_BSI", "slope", "twi")
    image = Image(("B4.tif",))
    assert optical_step(image, "", FOLDER, needed).inputs["INDICES"] == ["NDVI"]
    assert optical_step(image, PRE, FOLDER, needed).inputs["INDICES"] == ["BSI"]
    assert "INDICES" not in optical_step(image, "", FOLDER).inputs
    terrain = terrain_step(SceneInputs(image, "dem.tif", model_bands=needed), FOLDER)
    assert terrain.inputs["FACTORS"] == ["elevation", "slope", "aspect", "curvature", "twi"]


def test_one_date_after_and_one_before_are_a_pair_and_more_are_a_series() -> None:
    post, pre = Backscatter(("a_VV.tif",), ("a_VH.tif",)), Backscatter(("b_VV.tif",), ("b_VH.tif",))
    pair = radar_step(post, pre, "power", FOLDER)
    assert pair.algorithm == "landslide:sarfactors"
    assert pair.inputs["FACTORS"] == ["VV", "VV_change", "VH", "VH_change"]
    assert (pair.inputs["VV"], pair.inputs["PRE_VH"]) == ("a_VV.tif", "b_VH.tif")
    many = radar_step(post, Backscatter(("b_VV.tif", "c_VV.tif")), "decibel", FOLDER)
    assert many.algorithm == "landslide:sarchange"
    assert many.inputs == {"PRE": ["b_VV.tif", "c_VV.tif"], "POST": ["a_VV.tif", "a_VH.tif"], "INPUT_SCALE": "decibel"}
