"""A model file: what is saved comes back, and whatever is wrong is one sentence, before any memory is taken."""

from __future__ import annotations

import json
import pickle
import re
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import pytest
import torch
from safetensors.torch import load, save_file

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError, OutputError
from landslide_mapper.core.model_card import CARD_KEY, CHECKSUM_KEY, ModelCard, read_card, read_header
from landslide_mapper.models import build
from landslide_mapper.models.model_file import load_model, save_model

BANDS = (
    Band("VV", "sar", mean=-12.0, std=4.0),
    Band("B4", "optical", mean=0.1, std=0.05),
    Band("lithology", "geology", "categorical", classes=(1, 5)),
)
OPTIONS = {"width": 0.125}
CARD = ModelCard("starter", "multi_input_unet", BANDS, OPTIONS, tile_size=64, threshold=0.4, metrics={"f1": 0.5})


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "starter.safetensors"
    torch.manual_seed(1)
    save_model(path, build("multi_input_unet", BANDS, **OPTIONS), CARD, "token")
    return path


def rewritten(path: Path, header: dict[str, Any]) -> Path:
    """The same tensors under another header."""
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + content[8 + length :])
    return path


def with_card(path: Path, **changes: Any) -> Path:
    header = read_header(path)
    card = json.loads(header["__metadata__"][CARD_KEY]) | changes
    header["__metadata__"][CARD_KEY] = json.dumps(card)
    del header["__metadata__"][CHECKSUM_KEY]
    return rewritten(path, header)


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        load_model(path)
    message = str(caught.value)
    assert str(path) in message
    assert "Traceback" not in message
    return message


def test_a_saved_model_comes_back_with_its_card_and_gives_the_same_logits(tmp_path: Path) -> None:
    network = build("multi_input_unet", BANDS, **OPTIONS).eval().to(memory_format=torch.channels_last)
    save_model(tmp_path / "m.safetensors", network, CARD, "t")
    loaded, card = load_model(tmp_path / "m.safetensors")
    bands = torch.randn(1, 3, 32, 32)
    assert replace(card, id="", options=OPTIONS) == CARD  # the file names the other options too
    assert not loaded.training
    with torch.no_grad():
        torch.testing.assert_close(
            loaded(bands), network.to(memory_format=torch.contiguous_format)(bands), rtol=1e-6, atol=1e-6
        )
    assert [entry.name for entry in tmp_path.iterdir()] == ["m.safetensors"]


def test_a_file_names_every_option_and_an_older_fcadensenet_keeps_its_uncompressed_transitions(tmp_path: Path) -> None:
    path, options = tmp_path / "old.safetensors", {"width": 0.5, "variant": "56"}
    older = build("fca_densenet", BANDS, compression=1.0, **options)
    save_model(path, older, replace(CARD, architecture="fca_densenet", options={**options, "compression": 1.0}), "t")
    written = json.loads(read_header(path)["__metadata__"][CARD_KEY])["options"]
    assert written == {**options, "bottleneck": 4, "dropout": 0.2, "raw_angles": False, "raw_codes": False} | {
        "compression": 1.0
    }
    with_card(path, options=options)
    network, _ = load_model(path)
    assert network.shrink[0][2].in_channels == network.shrink[0][2].out_channels


def test_half_precision_storage_halves_the_file_and_hardly_changes_the_output(tmp_path: Path, saved: Path) -> None:
    network, card = load_model(saved)
    save_model(tmp_path / "half.safetensors", network, card, "t", half=True)
    assert (tmp_path / "half.safetensors").stat().st_size < 0.65 * saved.stat().st_size
    half, _ = load_model(tmp_path / "half.safetensors")
    bands = torch.randn(1, 3, 32, 32)
    assert all(parameter.dtype == torch.float32 for parameter in half.parameters())
    with torch.no_grad():
        expected = network(bands)
        assert (half(bands) - expected).abs().max() < 0.01 * expected.abs().max()


def test_an_ensemble_is_one_model_file(tmp_path: Path) -> None:
    network = build("unet", BANDS, members=2, **OPTIONS).eval()
    save_model(
        tmp_path / "m.safetensors", network, replace(CARD, architecture="unet", options=OPTIONS | {"members": 2}), "t"
    )
    loaded, _ = load_model(tmp_path / "m.safetensors")
    bands = torch.randn(1, 3, 20, 20)
    with torch.no_grad():
        torch.testing.assert_close(loaded(bands), network(bands), rtol=1e-6, atol=1e-6)


def test_a_model_file_cut_anywhere_is_refused(saved: Path) -> None:
    content = saved.read_bytes()
    for size in (0, 4, 8, 100, len(content) // 2, len(content) - 1):
        saved.write_bytes(content[:size])
        assert "truncated" in refused(saved) or "corrupt" in refused(saved)


def test_a_pickle_is_refused_without_being_opened(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(pickle.dumps({"weights": [1.0] * 100}, protocol=4))
    assert "pickle" in refused(path)
    torch.save({"weights": torch.ones(3)}, path)
    assert "pickle" in refused(path)


def test_a_foreign_safetensors_file_is_refused(tmp_path: Path) -> None:
    save_file({"weight": torch.ones(3)}, tmp_path / "other.safetensors")
    assert "not a Landslide Mapper model" in refused(tmp_path / "other.safetensors")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"architecture": "resnet"}, "architecture 'resnet' is not known"),
        ({"architecture": "../../etc/passwd"}, "is not known"),
        ({"options": {"width": 0.125, "depth": 3}}, "has no option depth"),
        ({"options": {"width": "wide"}}, "width='wide' is not a number"),
        ({"options": {"width": -1}}, "is not a number from"),
        ({"options": {"width": 1e9}}, "is not a number from"),
        ({"options": {"width": 0.125, "members": 10**9}}, "members=1000000000"),
        ({"options": {"width": 0.125, "members": True}}, "members=True"),
        ({"options": {"width": 0.125, "bands": []}}, "cannot be built"),
        ({"options": {"width": 0.25}}, "has shape"),
        ({"options": {"width": 8, "members": 64}}, "lacks the tensor"),
        ({"bands": [BANDS[0].to_json()]}, "unexpected tensor"),
        (
            {"bands": [BANDS[0].to_json(), BANDS[2].to_json() | {"classes": []}]},
            "classes of the categorical band lithology",
        ),
        ({"bands": "VV"}, "not valid"),
        ({"tile_size": 0}, "impossible"),
        ({"threshold": 2}, "not between 0 and 1"),
    ],
)
def test_a_card_that_does_not_fit_is_one_sentence(saved: Path, changes: dict[str, Any], says: str) -> None:
    assert says in refused(with_card(saved, **changes))


def test_a_name_that_looks_like_a_path_is_only_a_name(saved: Path) -> None:
    assert load_model(with_card(saved, name="../../../outside"))[1].name == "../../../outside"


def test_a_missing_tensor_is_named(saved: Path) -> None:
    tensors = load(saved.read_bytes())  # no mapping of the file, which Windows would not let us replace
    del tensors["head.bias"]
    save_file(tensors, saved, metadata={CARD_KEY: CARD.to_json()})
    assert "lacks the tensor head.bias" in refused(saved)


def test_a_wrong_shape_and_a_wrong_number_type_are_named(saved: Path) -> None:
    tensors = load(saved.read_bytes())  # no mapping of the file, which Windows would not let us replace
    save_file(tensors | {"head.bias": torch.zeros(2)}, saved, metadata={CARD_KEY: CARD.to_json()})
    assert "head.bias" in refused(saved)
    save_file(tensors | {"head.bias": torch.zeros(1, dtype=torch.int32)}, saved, metadata={CARD_KEY: CARD.to_json()})
    assert "I32" in refused(saved)


def test_weights_that_are_not_finite_are_refused(saved: Path) -> None:
    tensors = load(saved.read_bytes())  # no mapping of the file, which Windows would not let us replace
    tensors["head.bias"][0] = torch.nan
    save_file(tensors, saved, metadata={CARD_KEY: CARD.to_json()})
    assert "not finite" in refused(saved)


def test_a_header_that_claims_a_million_million_parameters_is_refused_without_allocating(saved: Path) -> None:
    header = read_header(saved)
    header["head.weight"]["shape"] = [10**6, 10**6, 1, 1]
    assert "has shape [1000000, 1000000, 1, 1]" in refused(rewritten(saved, header))


def test_the_card_is_readable_without_loading_a_tensor(saved: Path) -> None:
    assert replace(read_card(saved), id="", options=OPTIONS) == CARD


def test_a_folder_that_does_not_exist_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        save_model(tmp_path / "missing" / "m.safetensors", build("unet", BANDS, **OPTIONS), CARD, "t")
    assert not list(tmp_path.iterdir())


@pytest.fixture
def full_disk() -> Iterator[None]:
    """Files may not grow beyond 10 kB, as on a disk that fills up."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.posix("a limit on the size of files")
def test_a_full_disk_is_told_and_leaves_the_older_model_as_it_was(saved: Path, full_disk: None) -> None:
    before = saved.read_bytes()
    with pytest.raises(OutputError, match=r"starter\.safetensors.*Free some space"):
        save_model(saved, build("multi_input_unet", BANDS, **OPTIONS), CARD, "t")
    assert saved.read_bytes() == before
    assert [entry.name for entry in saved.parent.iterdir()] == [saved.name]


def test_a_model_may_be_read_by_whoever_may_read_any_new_file(saved: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    assert saved.stat().st_mode == plain.stat().st_mode


def test_a_single_flipped_bit_in_card_or_weights_is_noticed(saved: Path) -> None:
    intact = saved.read_bytes()
    load_model(saved)
    for position in (len(intact) - 5, len(intact) // 2, intact.index(b"starter")):
        damaged = bytearray(intact)
        damaged[position] ^= 1
        saved.write_bytes(damaged)
        assert "is damaged: its checksum does not match its content. Copy or download it again." in refused(saved)


def test_a_model_without_checksum_is_read_as_before(saved: Path) -> None:
    header = read_header(saved)
    del header["__metadata__"][CHECKSUM_KEY]
    load_model(rewritten(saved, header))


def test_a_models_id_names_its_weights_and_its_card(tmp_path: Path) -> None:
    network = build("unet", BANDS, **OPTIONS)
    card = replace(CARD, architecture="unet")

    def identifier(changed: ModelCard = card) -> str:
        save_model(tmp_path / "m.safetensors", network, changed, "t")
        return read_card(tmp_path / "m.safetensors").id

    first = identifier()
    assert re.fullmatch("[0-9a-f]{64}", first)
    assert identifier(load_model(tmp_path / "m.safetensors")[1]) == first, "saving again changes nothing"
    assert identifier(replace(card, threshold=0.41)) != first
    with torch.no_grad():
        next(network.parameters()).add_(1)
    assert identifier() != first
