"""Fine-tuning on other bands: weights follow the bands' names, the rest is copied, and the log says it."""

from __future__ import annotations

import pytest
import torch

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.models import build
from landslide_mapper.models.weight_transfer import start_from

VV, VH, B4 = Band("VV", "sar"), Band("VH", "sar"), Band("B4", "optical")
SLOPE, ASPECT = Band("slope", "terrain"), Band("aspect", "terrain", "circular")


def card(architecture: str, *bands: Band) -> ModelCard:
    return ModelCard("starter", architecture, bands)


def test_the_same_bands_in_another_order_give_the_same_map() -> None:
    source = build("multi_input_unet", [VV, B4, SLOPE, ASPECT], width=0.125).eval()
    network = build("multi_input_unet", [ASPECT, SLOPE, B4, VV], width=0.125).eval()
    lines = start_from(network, [ASPECT, SLOPE, B4, VV], source, card("multi_input_unet", VV, B4, SLOPE, ASPECT))
    values = torch.randn(1, 4, 32, 32)
    with torch.no_grad():
        torch.testing.assert_close(network(values.flip(1)), source(values), rtol=1e-4, atol=1e-4)
    assert lines[0] == "Bands matched by name: aspect, slope, B4, VV."
    assert "tensors taken over." in lines[-1]


def test_new_bands_start_from_the_mean_of_the_others_and_lost_ones_are_dropped() -> None:
    source, network = build("unet", [VV, VH, SLOPE], width=0.125), build("unet", [SLOPE, VV, B4], width=0.125)
    lines = start_from(network, [SLOPE, VV, B4], source, card("unet", VV, VH, SLOPE))
    old, new = source.down[0][0].weight, network.down[0][0].weight
    torch.testing.assert_close(new[:, 0], old[:, 2])
    torch.testing.assert_close(new[:, 1], old[:, 0])
    torch.testing.assert_close(new[:, 2], (old[:, 0] + old[:, 2]) / 2)
    torch.testing.assert_close(network.head.weight, source.head.weight)
    assert lines[:3] == [
        "Bands matched by name: slope, VV.",
        "Bands new, started from the mean of the others: B4.",
        "Bands dropped: VH.",
    ]


def test_a_branch_the_source_never_had_stays_fresh_and_is_named() -> None:
    source, network = (
        build("multi_input_unet", [VV, B4], width=0.125),
        build("multi_input_unet", [VV, B4, SLOPE], width=0.125),
    )
    fresh = network.branches["factors"][0].weight.clone()
    lines = start_from(network, [VV, B4, SLOPE], source, card("multi_input_unet", VV, B4))
    torch.testing.assert_close(network.branches["images"][0].weight, source.branches["images"][0].weight)
    torch.testing.assert_close(network.branches["factors"][0].weight, fresh)
    assert "branches.factors.0.weight" in lines[-1]


def test_the_normalisation_stays_that_of_the_new_scenes() -> None:
    source = build("unet", [Band("slope", "terrain", mean=30, std=9)], width=0.125)
    network = build("unet", [Band("slope", "terrain", mean=10, std=4)], width=0.125)
    start_from(network, [SLOPE], source, card("unet", SLOPE))
    assert (network.encoding.mean.item(), network.encoding.std.item()) == (10, 4)


def test_every_member_of_an_ensemble_starts_from_a_single_model() -> None:
    source, network = build("unet", [VV], width=0.125), build("unet", [VV], width=0.125, members=2)
    start_from(network, [VV], source, card("unet", VV))
    for member in network.members:
        torch.testing.assert_close(member.head.weight, source.head.weight)


def test_a_model_of_which_nothing_fits_is_refused() -> None:
    with pytest.raises(InputError, match=r"Nothing in the model starter fits.*same architecture"):
        start_from(build("fcn", [VV], width=0.01), [VV], build("unet", [B4], width=0.125), card("unet", B4))
