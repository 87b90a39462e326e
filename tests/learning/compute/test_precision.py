"""Networks made ready for inference answer as before, and only the layers meant to be are in the short format."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from landslide_mapper.learning.compute.precision import convolutions, levels_of, ready, shorten
from landslide_mapper.models.ensemble import Ensemble
from landslide_mapper.models.registry import build

from ..detection_scenes import bands

OPTIONS = {"fc_densenet": {"growth_rate": 4}, "fca_densenet": {"growth_rate": 4}}


def trained_a_little(architecture: str) -> nn.Module:
    """With normalisation statistics of its own features, which folding must not lose."""
    torch.manual_seed(1)
    network = build(architecture, bands(), **OPTIONS.get(architecture, {"width": 0.125}))
    with torch.no_grad():
        for _ in range(3):
            network.train()(torch.randn(2, 3, 64, 64))
    return network.eval()


@pytest.mark.parametrize("architecture", ["unet", "multi_input_unet", "fcn", "fc_densenet", "fca_densenet"])
def test_a_network_made_ready_answers_as_before_and_is_itself_unchanged(architecture: str) -> None:
    network = trained_a_little(architecture)
    tile = torch.randn(1, 3, 70, 66)
    names = list(network.state_dict())
    with torch.no_grad():
        before = torch.sigmoid(network(tile))
        prepared = ready(network, 3)
        assert torch.sigmoid(prepared(tile)) == pytest.approx(before, abs=1e-5)
        shorten(prepared, torch.bfloat16, 0)
        assert torch.sigmoid(prepared(tile).float()) == pytest.approx(before, abs=0.05)
        shorten(prepared, None)
        assert torch.sigmoid(prepared(tile)) == pytest.approx(before, abs=1e-5)
        assert torch.equal(torch.sigmoid(network(tile)), before)
    assert list(network.state_dict()) == names


def test_a_u_net_has_five_levels_of_resolution_and_the_upper_ones_can_be_kept() -> None:
    prepared = ready(build("unet", bands(), width=0.125), 3)
    assert levels_of(prepared) == 5
    assert prepared.get_submodule("down.3.0").level == prepared.get_submodule("join.3.0").level == 3
    assert prepared.get_submodule("head").level == prepared.get_submodule("up.0").level == 0
    shorten(prepared, torch.bfloat16, 2)
    for convolution in convolutions(prepared):
        assert (convolution.short is None) == (convolution.level < 2)


def test_normalisation_behind_a_convolution_is_gone() -> None:
    prepared = ready(trained_a_little("unet"), 3)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in prepared.modules())


def test_the_members_of_an_ensemble_are_made_ready_too() -> None:
    members = [trained_a_little("unet") for _ in range(2)]
    prepared = ready(Ensemble(members), 3)
    assert isinstance(prepared, Ensemble)
    assert len(convolutions(prepared)) == 2 * len(convolutions(ready(members[0], 3)))
