"""Heat maps against captum's own, against linear networks whose answer is known, and against networks with other
weights.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from captum.attr import FeatureAblation, LayerGradCam
from numpy.typing import NDArray
from torch import Tensor, nn

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.learning.explanation.attribution import (
    GRAD_CAM,
    GRAD_CAM_ENCODER,
    INTEGRATED_GRADIENTS,
    METHODS,
    OCCLUSION,
    Explainer,
    smoothed,
)
from landslide_mapper.models.ensemble import Ensemble
from landslide_mapper.models.network import FirstLayer, Network
from landslide_mapper.models.registry import build

BANDS = (
    Band("B4", "optical", mean=0.1, std=0.05),
    Band("slope", "terrain", mean=20, std=10),
    Band("VV", "sar", mean=-10, std=3),
)
CPU = torch.device("cpu")


class Linear(Network):
    """One weight per encoded channel and nothing else."""

    multiple = 1
    encoder_end = "layer"

    def __init__(self, bands: tuple[Band, ...], weights: list[float]) -> None:
        super().__init__(bands)
        self.layer = nn.Conv2d(self.encoding.channels, 1, 1, bias=False)
        with torch.no_grad():
            self.layer.weight.copy_(torch.tensor(weights).reshape(1, -1, 1, 1))

    def logits(self, features: Tensor) -> Tensor:
        return self.layer(features)

    def first_layers(self) -> list[FirstLayer]:
        return []


def tile(side: int = 48, seed: int = 1) -> NDArray[np.float32]:
    random = np.random.default_rng(seed)
    steps = np.kron(random.normal(0, 1, (3, side // 8, side // 8)), np.ones((8, 8))) + random.normal(
        0, 0.3, (3, side, side)
    )
    return (steps * np.array([0.05, 10, 3])[:, None, None] + np.array([0.1, 20, -10])[:, None, None]).astype(np.float32)


def unet(seed: int = 0) -> Network:
    torch.manual_seed(seed)
    network = build("unet", BANDS, width=0.125)
    assert isinstance(network, Network)
    return network.eval()


@pytest.mark.parametrize("method", METHODS)
def test_a_band_that_the_network_does_not_read_stays_cold(method: str) -> None:
    heat, probability = Explainer(Linear(BANDS, [2.0, 0.0, -1.0]), BANDS, method, CPU).heat(tile())
    assert heat.shape == (3, 48, 48)
    assert np.all(heat[1] == 0)
    assert np.abs(heat[0]).max() > 0.1
    assert probability.min() >= 0
    assert probability.max() <= 1


def test_occluding_a_band_of_a_linear_network_takes_away_its_term() -> None:
    values = tile()
    heat, _ = Explainer(Linear(BANDS, [2.0, 0.5, -1.0]), BANDS, OCCLUSION, CPU).heat(values)
    scores = (values - np.array([0.1, 20, -10])[:, None, None]) / np.array([0.05, 10, 3])[:, None, None]
    assert heat == pytest.approx(scores * np.array([2.0, 0.5, -1.0])[:, None, None], abs=1e-4)


class Brightest(Linear):
    """Looks at the larger of two bands, so that either can stand in for the other."""

    def logits(self, features: Tensor) -> Tensor:
        return features[:, :2].max(dim=1, keepdim=True).values


def test_bands_that_stand_in_for_each_other_count_when_their_sensor_is_taken_away() -> None:
    bands = (
        Band("VV", "sar", mean=0, std=1),
        Band("VH", "sar", mean=0, std=1),
        Band("slope", "terrain", mean=0, std=1),
    )
    explainer = Explainer(Brightest(bands, [1.0, 1.0, 1.0]), bands, OCCLUSION, CPU)
    values = np.full((3, 16, 16), 3.0, np.float32)
    assert np.all(explainer.heat(values)[0] == 0)
    assert explainer.roles == ("sar", "terrain")
    assert explainer.heat_by_role(values)[0] == pytest.approx(np.full((16, 16), 3.0))
    assert np.all(explainer.heat_by_role(values)[1] == 0)


def test_occlusion_by_sensor_equals_captums_feature_ablation() -> None:
    bands = (*BANDS, Band("VH", "sar", mean=-15, std=3))
    torch.manual_seed(0)
    network = build("unet", bands, width=0.125).eval()
    values = np.concatenate([tile(), tile(seed=2)[2:] - 5])
    features = network.encoding(torch.from_numpy(values)[None])
    mask = (
        torch.tensor([bands[index].role == "sar" for index in range(4)]).long().reshape(1, 4, 1, 1).expand_as(features)
    )

    def decision(entered: Tensor) -> Tensor:
        return network.from_encoded(entered).sum(dim=(1, 2, 3))

    expected = FeatureAblation(decision).attribute(features, baselines=0.0, feature_mask=mask)[0, 2, 0, 0]
    found = Explainer(network, bands, OCCLUSION, CPU).heat_by_role(values)
    assert found[2].sum() == pytest.approx(float(expected.detach()), rel=1e-3, abs=1e-2)


def test_occlusion_equals_captums_feature_ablation() -> None:
    network, values = unet(), tile()
    heat, _ = Explainer(network, BANDS, OCCLUSION, CPU).heat(values)
    features = network.encoding(torch.from_numpy(values)[None])
    mask = torch.arange(3).reshape(1, 3, 1, 1).expand_as(features)

    def decision(entered: Tensor) -> Tensor:
        return network.from_encoded(entered).sum(dim=(1, 2, 3))

    expected = FeatureAblation(decision).attribute(features, baselines=0.0, feature_mask=mask)[0, :, 0, 0]
    assert heat.sum(axis=(1, 2)) == pytest.approx(expected.detach().numpy(), rel=1e-3, abs=1e-2)


def test_grad_cam_over_the_whole_picture_is_captums_on_the_encoded_input() -> None:
    network, values = unet(), tile()
    heat, _ = Explainer(network, BANDS, GRAD_CAM, CPU, sigma=math.inf).heat(values)
    raw = torch.from_numpy(values)[None]
    with torch.no_grad():
        weight = torch.sigmoid(network(raw))

    def decision(entered: Tensor) -> Tensor:
        return (weight * network(entered)).sum(dim=(1, 2, 3))

    for parameter in network.parameters():
        parameter.requires_grad_(True)
    expected = LayerGradCam(decision, network.encoding).attribute(
        raw.requires_grad_(True), attr_dim_summation=False, relu_attributions=True
    )
    assert heat == pytest.approx(expected[0].detach().numpy(), rel=1e-3, abs=1e-5)


class Coarse(Network):
    """An encoder of one pooled convolution without bias, so that an input at the bands' means gives nothing."""

    multiple = 4
    encoder_end = "encoder"

    def __init__(self, bands: tuple[Band, ...]) -> None:
        super().__init__(bands)
        self.encoder = nn.Sequential(
            nn.Conv2d(self.encoding.channels, 6, 3, padding=1, bias=False), nn.ReLU(), nn.AvgPool2d(4)
        )
        self.head = nn.Sequential(nn.Conv2d(6, 1, 1), nn.Upsample(scale_factor=4))

    def logits(self, features: Tensor) -> Tensor:
        return self.head(self.encoder(features))

    def first_layers(self) -> list[FirstLayer]:
        return []


def test_grad_cam_on_the_encoder_of_a_single_band_is_captums() -> None:
    """Without its only band nothing is left of the level, so the band's share is Selvaraju et al.'s whole map."""
    torch.manual_seed(3)
    bands, values = BANDS[:1], tile()[:1]
    network = Coarse(bands).eval()
    heat, _ = Explainer(network, bands, GRAD_CAM_ENCODER, CPU, sigma=math.inf).heat(values)
    raw = torch.from_numpy(values)[None]
    with torch.no_grad():
        weight = torch.sigmoid(network(raw))

    def decision(entered: Tensor) -> Tensor:
        return (weight * network(entered)).sum(dim=(1, 2, 3))

    for parameter in network.parameters():
        parameter.requires_grad_(True)
    level = LayerGradCam(decision, network.encoder).attribute(raw.requires_grad_(True), relu_attributions=True)
    expected = LayerGradCam.interpolate(level, (48, 48), "bilinear")[0].detach().numpy()
    assert heat == pytest.approx(expected, rel=1e-4, abs=1e-6)
    assert heat.max() > 0


@pytest.mark.parametrize("architecture", ["unet", "multi_input_unet", "fcn", "fc_densenet", "fca_densenet"])
def test_every_network_has_a_last_encoder_level(architecture: str) -> None:
    """Of a 32nd or a 16th of the resolution; the heat covers a tile of any size."""
    torch.manual_seed(0)
    options = {"variant": "56"} if "dense" in architecture else {}
    network = build(architecture, BANDS, width=0.1, **options).eval()
    heat, _ = Explainer(network, BANDS, GRAD_CAM_ENCODER, CPU).heat(tile(64)[:, :60, :50])
    assert heat.shape == (3, 60, 50)
    assert heat.max() > 0


@pytest.mark.parametrize("method", [GRAD_CAM, GRAD_CAM_ENCODER])
def test_grad_cam_is_never_negative(method: str) -> None:
    heat, _ = Explainer(unet(), BANDS, method, CPU).heat(tile())
    assert heat.min() >= 0


def test_integrated_gradients_add_up_to_the_whole_difference() -> None:
    network, values = unet(), tile()
    heat, probability = Explainer(network, BANDS, INTEGRATED_GRADIENTS, CPU).heat(values)
    features = network.encoding(torch.from_numpy(values)[None])
    with torch.no_grad():
        difference = (network.from_encoded(features) - network.from_encoded(torch.zeros_like(features)))[0, 0].numpy()
    assert heat.sum() == pytest.approx(float((probability * difference).sum()), rel=0.02)


@pytest.mark.parametrize("method", METHODS)
def test_with_other_weights_the_maps_change(method: str) -> None:
    """The sanity check of Adebayo et al. 2018: a heat map that does not depend on what was learnt explains nothing."""
    values = tile()
    first, _ = Explainer(unet(0), BANDS, method, CPU).heat(values)
    again, _ = Explainer(unet(0), BANDS, method, CPU).heat(values)
    other, _ = Explainer(unet(1), BANDS, method, CPU).heat(values)
    assert np.array_equal(first, again)
    assert abs(np.corrcoef(first.ravel(), other.ravel())[0, 1]) < 0.7
    assert not np.allclose(first / np.abs(first).max(), other / np.abs(other).max(), atol=0.1)


@pytest.mark.parametrize("method", METHODS)
def test_the_channels_of_an_angle_and_of_classes_are_one_band(method: str) -> None:
    bands = (
        Band("aspect", "terrain", "circular"),
        Band("VV", "sar", mean=0, std=1),
        Band("lithology", "geology", "categorical", classes=(1, 2)),
    )
    random = np.random.default_rng(1)
    values = np.stack(
        [random.uniform(0, 360, (16, 16)), random.normal(0, 1, (16, 16)), random.integers(1, 3, (16, 16))]
    ).astype(np.float32)
    network = Linear(bands, [0.0, 1.0, 1.0, 0.0, 2.0])  # VV, sine, cosine, class 1, class 2
    heat, _ = Explainer(network, bands, method, CPU).heat(values)
    assert np.all(heat[1] == 0)
    assert heat[0].max() > 0
    assert np.all(heat[2][values[2] == 1] == 0)
    assert np.all(heat[2][values[2] == 2] > 0)


@pytest.mark.parametrize("method", METHODS)
def test_a_missing_value_has_no_heat(method: str) -> None:
    values = tile()
    values[1, 10:20, 10:20] = np.nan
    heat, _ = Explainer(Linear(BANDS, [1.0, 1.0, 1.0]), BANDS, method, CPU).heat(values)
    assert np.all(heat[1, 10:20, 10:20] == 0)
    assert np.isfinite(heat).all()


def test_an_ensemble_is_explained_by_the_mean_of_its_members() -> None:
    values = tile(32)
    first, second = unet(0), unet(1)
    together, probability = Explainer(Ensemble([first, second]), BANDS, OCCLUSION, CPU).heat(values)
    alone = [Explainer(network, BANDS, OCCLUSION, CPU).heat(values) for network in (first, second)]
    assert together == pytest.approx((alone[0][0] + alone[1][0]) / 2, abs=1e-5)
    assert probability == pytest.approx((alone[0][1] + alone[1][1]) / 2, abs=1e-6)


def test_smoothing_keeps_a_constant_and_the_mean_of_a_point() -> None:
    assert smoothed(torch.full((1, 2, 20, 30), 3.0), 4).numpy() == pytest.approx(3.0)
    point = torch.zeros(1, 1, 61, 61)
    point[..., 30, 30] = 1
    ndimage = pytest.importorskip("scipy.ndimage")
    expected = ndimage.gaussian_filter(point[0, 0].numpy(), 3, truncate=3)
    assert smoothed(point, 3)[0, 0].numpy() == pytest.approx(expected, abs=1e-6)


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(InputError, match="occlusion"):
        Explainer(unet(), BANDS, "saliency", CPU)
