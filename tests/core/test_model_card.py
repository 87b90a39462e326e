"""The model card: read without torch, every damage a sentence."""

from __future__ import annotations

import json
import pickle
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import (
    CARD_KEY,
    CHECKSUM_KEY,
    ModelCard,
    card_from_header,
    read_card,
    read_header,
    spoken_name,
)

CARD = ModelCard(
    "valley",
    "unet",
    (Band("VV", "sar", mean=-12.0, std=3.0), Band("slope", "terrain", mean=20.0, std=9.0)),
    {"width": 0.25},
)


def model_bytes(card_text: str | None, data: bytes = b"\0" * 8) -> bytes:
    """A safetensors file by the format's own definition, with one tensor of two float32."""
    header: dict[str, Any] = {"weight": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
    if card_text is not None:
        header["__metadata__"] = {CARD_KEY: card_text}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def test_a_card_survives_the_file(tmp_path: Path) -> None:
    path = tmp_path / "valley.safetensors"
    path.write_bytes(model_bytes(CARD.to_json()))
    assert read_card(path) == CARD


def test_the_first_cards_kept_what_decides_maps_among_the_provenance(tmp_path: Path) -> None:
    """They are read: temperature, bias and the rule for missing values move to their fields, the checksum is the id."""
    content = json.loads(CARD.to_json())
    for name in ("temperature", "bias", "missing", "id"):
        del content[name]
    content["training"] = {"seed": 1, "temperature": 2.5, "bias": -1.5, "missing": "fill"}
    card = card_from_header(
        {"__metadata__": {CARD_KEY: json.dumps(content), CHECKSUM_KEY: "0123abcd"}}, tmp_path / "old.safetensors"
    )
    assert (card.temperature, card.bias, card.missing, card.id) == (2.5, -1.5, "fill", "0123abcd")
    assert card.training == {"seed": 1}
    del content["training"]["temperature"]
    assert card_from_header({"__metadata__": {CARD_KEY: json.dumps(content)}}, tmp_path / "m").temperature == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "not a model file"),
        (b"\x80\x02}q\x00.", "pickle"),
        (pickle.dumps({"weights": [0.0] * 100}, protocol=3), "is a pickle"),
        (pickle.dumps({"weights": [0.0] * 100}, protocol=5), "is a pickle"),  # what Python 3.14 writes
        (b"PK\x03\x04" + b"\0" * 60, "pickle or zip"),
        (b"GIF89a, surely not a model" * 3, "not a model file"),
        (struct.pack("<Q", 10**12) + b"{}", "not a model file"),
        (struct.pack("<Q", 4) + b"[1]x" + b"\0" * 9, "corrupt"),
        (model_bytes(CARD.to_json())[:-4], "truncated"),
        (model_bytes(None), "no 'landslide_mapper' card"),
        (model_bytes("{}"), "not valid"),
        (model_bytes(CARD.to_json().replace('"unet"', '"../../etc/passwd"')), "architecture"),
        (model_bytes(CARD.to_json().replace('"format": 1', '"format": 99')), "format 99"),
        (model_bytes(CARD.to_json().replace('"slope"', '"VV"')), "Two bands are called VV"),
        (model_bytes(CARD.to_json().replace('"exclude"', '"guess"')), "This version has: exclude, fill"),
    ],
)
def test_every_damage_is_a_sentence_that_names_the_file(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "damaged.safetensors"
    path.write_bytes(content)
    with pytest.raises(InputError, match=says) as caught:
        read_card(path)
    assert "damaged.safetensors" in str(caught.value)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_card(tmp_path / "absent.safetensors")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=200, deadline=None)
@given(field=st.sampled_from(sorted(json.loads(CARD.to_json()))), value=json_values)
def test_any_value_in_any_field_is_read_or_refused_never_a_crash(field: str, value: object) -> None:
    content = {**json.loads(CARD.to_json()), field: value}
    try:
        card = card_from_header({"__metadata__": {CARD_KEY: json.dumps(content)}}, Path("x.safetensors"))
    except InputError:
        return
    assert isinstance(card, ModelCard)


@pytest.mark.parametrize(
    "offsets", [[0, float("inf")], [0.0, 8.0], ["0", "8"], [0, 10**400], [-1, 4], [8, 0], [0], None, {"a": 1}]
)
def test_impossible_places_of_tensors_are_told(tmp_path: Path, offsets: object) -> None:
    header = json.dumps({"weight": {"dtype": "F32", "shape": [2], "data_offsets": offsets}}).encode()
    path = tmp_path / "model.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(8))
    with pytest.raises(InputError, match=r"tensor weight.*(Use another copy|Copy or download it again)"):
        read_header(path)


def test_a_hostile_name_does_not_drown_the_cure() -> None:
    message = str(InputError(f"The tensor {'x' * 100_000} is unknown. Use another copy."))
    assert len(message) < 1300
    assert message.startswith("The tensor xxx") and message.endswith("x is unknown. Use another copy.")


@pytest.mark.parametrize(
    ("name", "architecture", "spoken"),
    [
        ("atsuma_fca_densenet", "fca_densenet", "Atsuma: FCADenseNet"),
        ("my_valley", "unet", "My valley"),
        ("multi_input_unet", "multi_input_unet", "Multi-input U-Net"),
    ],
)
def test_a_models_name_is_said_as_a_person_says_it(name: str, architecture: str, spoken: str) -> None:
    assert spoken_name(name, ModelCard(name, architecture, (Band("slope", "terrain"),))) == spoken
