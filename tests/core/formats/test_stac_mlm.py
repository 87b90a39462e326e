"""An exported model described: what STAC's Machine Learning Model extension 1.4 asks for, and nothing made up."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.core.bands import Band
from landslide_mapper.core.formats.stac_mlm import MLM, mlm_item, place_of_item, with_earlier_assets
from landslide_mapper.core.model_card import ModelCard

SQUARE = [[[141.0, 42.0], [142.0, 42.0], [142.0, 43.5], [141.0, 43.5], [141.0, 42.0]]]
AREA = {
    "type": "FeatureCollection",
    "complete": True,
    "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates": [SQUARE]}},
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [[[9, 46], [10, 46], [9, 47]]]},
        },
    ],
}
CARD = ModelCard(
    "starter",
    "unet",
    (Band("VV", "sar", "continuous", "dB", mean=-12.0, std=4.0), Band("aspect", "terrain", "circular", "degree")),
    {"width": 0.25},
    tile_size=64,
    threshold=0.375,
    training={"learnt_area": AREA},
    licence="CC-BY-4.0",
    id="abc123",
)


def item(**changes: Any) -> dict[str, Any]:
    return mlm_item(replace(CARD, **changes), "starter.onnx", "onnx", 64, 1234)


def test_every_field_that_the_extension_requires_is_there() -> None:
    """mlmItemFields, ModelInput, InputStructure and AssetModelRequiredProperties of schema 1.4.0."""
    found = item()
    assert found["type"] == "Feature" and MLM in found["stac_extensions"] and "/v1.4.0/" in MLM
    properties = found["properties"]
    for name in ("mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"):
        assert properties[name]
    (given,), (result,) = properties["mlm:input"], properties["mlm:output"]
    assert given["bands"] == ["VV", "aspect"] == [band["name"] for band in properties["bands"]]
    assert given["input"] == {
        "shape": [-1, 2, 64, 64],
        "dim_order": ["batch", "channel", "height", "width"],
        "data_type": "float32",
    }
    assert result["result"]["shape"] == [-1, 1, 64, 64]
    assert [entry["name"] for entry in result["classification:classes"]] == ["not_landslide", "landslide"]
    (asset,) = found["assets"].values()
    assert asset["href"] == "./starter.onnx" and "mlm:model" in asset["roles"] and asset["mlm:artifact_type"] == "onnx"
    assert not {"mlm:artifact_type", "mlm:compile_method"} & set(properties)
    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_bands_say_their_unit_and_statistics_where_known() -> None:
    radar, aspect = item()["properties"]["bands"]
    assert radar["unit"] == "dB" and radar["statistics"] == {"mean": -12.0, "stddev": 4.0}
    assert "statistics" not in aspect and aspect["description"] == "terrain, circular"


def test_the_place_is_where_the_model_learnt() -> None:
    found = item()
    assert found["bbox"] == [9, 42.0, 142.0, 47]
    assert len(found["geometry"]["coordinates"]) == 2
    nowhere = item(training={})
    assert nowhere["geometry"] is None and "bbox" not in nowhere


def test_what_the_card_does_not_tell_is_left_out() -> None:
    assert item()["properties"]["license"] == "CC-BY-4.0"
    assert "license" not in item(licence="")["properties"]


def test_a_threshold_and_options_are_hyperparameters() -> None:
    found = item()["properties"]["mlm:hyperparameters"]
    assert found["threshold"] == 0.375 and found["option.width"] == 0.25


def test_both_formats_of_one_model_stand_in_one_item(tmp_path: Path) -> None:
    place = place_of_item(tmp_path / "starter.onnx", item())
    assert place == tmp_path / "mlm.json"
    (tmp_path / "starter.onnx").touch()
    place.write_text(json.dumps(item()), encoding="utf-8")
    script = mlm_item(CARD, "starter.pt", "torchscript", 64, 1234)
    assert set(with_earlier_assets(script, place)["assets"]) == {"onnx", "torchscript"}
    (tmp_path / "starter.onnx").unlink()
    assert set(with_earlier_assets(script, place)["assets"]) == {"torchscript"}


@pytest.mark.parametrize("content", ['{"id": "another"}', "[]", "no JSON", '{"id": "another", "assets": {}}'])
def test_the_item_of_another_model_is_left_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / "mlm.json").write_text(content, encoding="utf-8")
    assert place_of_item(tmp_path / "starter.onnx", item()) == tmp_path / "starter.mlm.json"
