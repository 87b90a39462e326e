"""What every architecture of the zoo must do, whatever it is made of."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from landslide_mapper.core import model_card
from landslide_mapper.core.bands import SENTINEL2_BANDS, Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.models import ARCHITECTURES, build
from landslide_mapper.models.network import Margin, Network, scaled
from landslide_mapper.models.registry import network_options

from .conftest import FIVE_KINDS, SMALL, stack

PAPER1_BANDS = ("VV", "VH", *SENTINEL2_BANDS, "slope", "aspect")
PAPER2_BANDS = PAPER1_BANDS[:10]


def small(architecture: str) -> Network:
    network = build(architecture, FIVE_KINDS, **SMALL[architecture])
    assert isinstance(network, Network)
    return network


def settled(network: nn.Module) -> nn.Module:
    """The network with normalisation statistics of its own features instead of 0 and 1, as after training."""
    network.train()
    with torch.no_grad():
        for _ in range(20):
            network(stack(64, 64, 2))
    return network.eval()


def count(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def counted(architecture: str, bands: tuple[str, ...], **options: object) -> int:
    with torch.device("meta"):
        return count(build(architecture, bands, raw_angles=True, **options))


def test_the_zoo_and_the_contract_name_the_same_architectures() -> None:
    assert tuple(ARCHITECTURES) == model_card.ARCHITECTURES


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 40), (17, 33), (64, 32), (31, 64)])
def test_logits_have_the_inputs_height_and_width(architecture: str, height: int, width: int) -> None:
    with torch.no_grad():
        logits = small(architecture).eval()(stack(height, width, 2))
    assert logits.shape == (2, 1, height, width)
    assert logits.isfinite().all()


def test_padding_repeats_the_edge_and_leaves_whole_multiples_alone(architecture: str) -> None:
    network = small(architecture).eval()
    size = network.multiple
    bands = stack(size, size)
    cut = bands[..., : size - 3, : size - 1]
    repeated = torch.nn.functional.pad(cut, (0, 1, 0, 3), mode="replicate")
    with torch.no_grad():
        whole = network.logits(network.encoding(bands))
        torch.testing.assert_close(network(bands), whole, rtol=0, atol=0)
        torch.testing.assert_close(network(cut), network(repeated)[..., : size - 3, : size - 1], rtol=0, atol=0)


def test_a_gradient_reaches_every_parameter(architecture: str) -> None:
    network = small(architecture).train()
    nn.functional.binary_cross_entropy_with_logits(network(stack(64, 64, 2)), torch.ones(2, 1, 64, 64)).backward()
    without = [
        name
        for name, parameter in network.named_parameters()
        if parameter.grad is None or not parameter.grad.abs().sum() > 0
    ]
    assert without == []


def test_missing_values_give_the_same_finite_logits_as_the_bands_means(architecture: str) -> None:
    network = small(architecture).eval()
    bands = stack(32, 32)
    at_mean, missing = bands.clone(), bands.clone()
    for index in range(3):
        at_mean[0, index, :20] = FIVE_KINDS[index].mean
        missing[0, index, :20] = torch.nan
    with torch.no_grad():
        logits = network(missing)
        assert logits.isfinite().all()
        torch.testing.assert_close(logits, network(at_mean), rtol=1e-4, atol=1e-4)
        assert network(torch.full_like(bands, torch.nan)).isfinite().all()


def test_bfloat16_autocast_changes_probabilities_by_little(architecture: str) -> None:
    network = settled(small(architecture))
    bands = stack(64, 64)
    with torch.no_grad():
        exact = network(bands).sigmoid()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            fast = network(bands).float().sigmoid()
    assert (exact - fast).abs().max() < 0.05


def test_channels_last_gives_the_same_logits(architecture: str) -> None:
    network = settled(small(architecture))
    bands = stack(64, 64)
    with torch.no_grad():
        expected = network(bands)
        found = network.to(memory_format=torch.channels_last)(bands.contiguous(memory_format=torch.channels_last))
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("name", ["unet", "multi_input_unet", "fcn"])
def test_with_its_halo_a_tile_gives_what_the_whole_image_gives(name: str) -> None:
    """A tile on the grid of `multiple`, with `halo` pixels around, equals the same pixels of the whole image."""
    network = settled(small(name))
    halo, multiple = network.halo, network.multiple
    assert halo is not None and halo % multiple == 0
    size, tile = 2 * halo + 4 * multiple, 2 * multiple
    bands = stack(size, size)
    start = halo + multiple
    with torch.no_grad():
        whole = network(bands)[..., start : start + tile, start : start + tile]
        window = slice(start - halo, start + tile + halo)
        alone = network(bands[..., window, window])[..., halo : halo + tile, halo : halo + tile]
    torch.testing.assert_close(alone, whole, rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", ["unet", "multi_input_unet", "fcn"])
def test_the_halo_holds_the_whole_receptive_field(name: str) -> None:
    """No input pixel outside the halo has an influence on the middle tile's logits."""
    network = settled(small(name))
    halo, multiple = network.halo, network.multiple
    assert halo is not None
    size = 2 * halo + 3 * multiple
    bands = stack(size, size).requires_grad_()
    middle = slice(halo + multiple, halo + 2 * multiple)
    (influence,) = torch.autograd.grad(network(bands)[..., middle, middle].square().sum(), bands)
    rows = influence.abs().amax(dim=(0, 1, 3)).nonzero().flatten()
    assert rows.min() >= multiple
    assert rows.max() < size - multiple


def test_width_scales_every_channel_count_to_multiples_of_eight() -> None:
    assert [scaled(64, width) for width in (1, 0.5, 0.25, 0.125, 0.01, 0.3)] == [64, 32, 16, 8, 8, 16]
    assert counted("unet", PAPER1_BANDS, width=0.5) < 0.26 * counted("unet", PAPER1_BANDS)


class TestParameterCounts:
    """Against the publications' numbers and against sums over the layers they name."""

    def test_u_net(self) -> None:
        def block(inputs: int, outputs: int) -> int:
            return 9 * outputs * (inputs + outputs) + 4 * outputs

        levels = [64, 128, 256, 512, 1024]
        encoder = sum(block(a, b) for a, b in zip([16, *levels], levels))
        decoder = sum(4 * b * a + a + block(b, a) for a, b in zip(levels, levels[1:]))
        assert counted("unet", PAPER1_BANDS) == encoder + decoder + 65
        assert counted("unet", PAPER1_BANDS) / 1e6 == pytest.approx(31.05, abs=0.005)

    def test_multi_input_u_net_is_the_u_net_with_a_second_branch_skip_convolutions_and_attention(self) -> None:
        levels = [64, 128, 256, 512]
        branch = 9 * 64 * 64 + 4 * 64
        wider_second_level = 9 * 64 * 128
        skips = 9 * 128 * 64 + sum(9 * c * c for c in levels[1:]) + sum(2 * c for c in levels)
        attention = sum(2 * c * c + c + c + 1 for c in levels)
        expected = counted("unet", PAPER1_BANDS) + branch + wider_second_level + skips + attention
        assert counted("multi_input_unet", PAPER1_BANDS) == expected
        assert expected / 1e6 == pytest.approx(35.03, abs=0.005)

    def test_fcn_is_vgg16_with_score_layers(self) -> None:
        vgg16, classifier = 138_357_544, 4096 * 1000 + 1000
        more_bands, scores, doublings = (10 - 3) * 64 * 9, 4097 + 513 + 257, 2 * 16
        assert counted("fcn", PAPER2_BANDS) == vgg16 - classifier + more_bands + scores + doublings

    @pytest.mark.parametrize(("variant", "published"), [("56", 1.5), ("67", 3.5), ("103", 9.4)])
    def test_fc_densenet_of_the_publication(self, variant: str, published: float) -> None:
        assert counted("fc_densenet", ("B4", "B3", "B2"), variant=variant) / 1e6 == pytest.approx(published, abs=0.15)

    @pytest.mark.parametrize(
        ("variant", "plain", "attended"), [("56", 2.29, 2.33), ("67", 3.46, 3.52), ("103", 9.32, 9.42)]
    )
    def test_dense_networks_with_growth_rate_16(self, variant: str, plain: float, attended: float) -> None:
        assert counted("fc_densenet", PAPER2_BANDS, variant=variant, growth_rate=16) / 1e6 == pytest.approx(
            plain, abs=0.006
        )
        without_bottleneck = counted(
            "fca_densenet", PAPER2_BANDS, variant=variant, growth_rate=16, bottleneck=0, compression=1
        )
        assert without_bottleneck / 1e6 == pytest.approx(attended, abs=0.006)

    def test_fcadensenets_transitions_down_halve_the_channels_and_fc_densenets_keep_them(self) -> None:
        first, growth, layers = 48, 16, 5
        channels, expected = first, []
        for _ in range(5):
            channels += layers * growth
            expected.append((channels, channels // 2))
            channels //= 2
        attended = build("fca_densenet", PAPER2_BANDS)
        assert [(shrink[2].in_channels, shrink[2].out_channels) for shrink in attended.shrink] == expected
        plain = build("fc_densenet", PAPER2_BANDS)
        assert all(shrink[2].in_channels == shrink[2].out_channels for shrink in plain.shrink)

    def test_published_networks_read_lithology_as_one_channel(self) -> None:
        bands = ("B2", "B3", "B4", "B8", "deformation_rate", "elevation", "slope", "aspect", "curvature")
        lithology = Band("lithology", "geology", "categorical", mean=3.0, std=2.0, classes=(1, 3, 5))
        paper = build("fca_densenet", [*bands, lithology], raw_angles=True, raw_codes=True)
        assert paper.encoding.channels == 10
        assert build("fca_densenet", [*bands, lithology]).encoding.channels == 9 + 1 + 3
        values = torch.full((1, 10, 32, 32), 7.0)
        assert torch.allclose(paper.encoding(values)[0, 9], torch.tensor((7.0 - 3.0) / 2.0))

    def test_the_bottleneck_compresses(self) -> None:
        assert counted("fca_densenet", PAPER2_BANDS) < counted("fca_densenet", PAPER2_BANDS, bottleneck=0)


class TestMultiInput:
    def test_sar_and_optical_share_a_branch_and_everything_else_the_other(self) -> None:
        network = small("multi_input_unet")
        channels = network.encoding.channel_bands
        inputs = {name: {channels[index] for index in indices} for name, indices in network.inputs.items()}
        assert inputs == {"images": {"VV", "B4"}, "factors": {"elevation", "aspect", "lithology"}}

    @pytest.mark.parametrize(
        ("bands", "branch"), [(("VV", "B4"), "images"), (("slope", "deformation_rate"), "factors")]
    )
    def test_bands_of_one_kind_need_one_branch_only(self, bands: tuple[str, ...], branch: str) -> None:
        network = build("multi_input_unet", bands, width=0.125).eval()
        assert list(network.branches) == [branch]
        with torch.no_grad():
            assert network(torch.zeros(1, 2, 20, 20)).shape == (1, 1, 20, 20)


class TestEnsemble:
    def test_the_logit_of_the_mean_probability(self) -> None:
        network = build("unet", FIVE_KINDS, members=3, **SMALL["unet"]).eval()
        bands = stack(32, 32)
        with torch.no_grad():
            mean = torch.stack([member(bands).double().sigmoid() for member in network.members]).mean(0)
            torch.testing.assert_close(network(bands).double().sigmoid(), mean, rtol=1e-4, atol=1e-6)
        assert (network.multiple, network.halo) == (16, 96)

    def test_probabilities_near_0_and_1_stay_finite(self) -> None:
        network = build("unet", FIVE_KINDS, members=2, **SMALL["unet"]).eval()
        for member, bias in zip(network.members, (300.0, -300.0)):
            nn.init.zeros_(member.head.weight)
            nn.init.constant_(member.head.bias, bias)
        with torch.no_grad():
            assert network(stack(16, 16)).abs().max() < 1e-3


class TestBadOptions:
    def test_an_unknown_architecture_lists_the_zoo(self) -> None:
        with pytest.raises(
            InputError, match=r"'resnet' is not known.*multi_input_unet, fca_densenet, unet, fc_densenet, fcn"
        ):
            build("resnet", ["VV"])

    def test_an_unknown_option_lists_the_options(self) -> None:
        with pytest.raises(
            InputError, match=r"unet has no option depth\. It has: width, dropout, raw_angles, raw_codes, members"
        ):
            build("unet", ["VV"], depth=3)

    @pytest.mark.parametrize(
        ("name", "options"),
        [
            ("unet", {"width": 0}),
            ("unet", {"width": float("nan")}),
            ("unet", {"dropout": 1.5}),
            ("fcn", {"width": "1"}),
            ("fc_densenet", {"variant": "121"}),
            ("fc_densenet", {"growth_rate": 0}),
            ("fc_densenet", {"layers_per_block": [4, 4]}),
            ("fc_densenet", {"layers_per_block": 4}),
            ("fca_densenet", {"layers_per_block": [4, 4, 4, 4, 4, 10**9]}),
            ("fca_densenet", {"bottleneck": 2.5}),
        ],
    )
    def test_an_impossible_value_names_the_option(self, name: str, options: dict[str, object]) -> None:
        with pytest.raises(InputError, match=f"option {next(iter(options))}="):
            build(name, ["VV"], **options)

    def test_bands_may_be_names_of_the_contract_and_card_entries(self) -> None:
        network = build(
            "unet", ["VV", "pre_B4", {"name": "my index", "role": "optical", "mean": 1, "std": 2}], width=0.125
        )
        assert network.encoding.channel_roles == ["sar", "optical", "optical"]
        with pytest.raises(InputError, match=r"'mystery' is not in the table of known bands\. Give"):
            build("unet", ["mystery"])
        with pytest.raises(InputError, match="Two bands are called VV"):
            build("unet", ["VV", "VV"])


@pytest.mark.parametrize(
    "margin", [Margin(96, 96, 96, 96), Margin(0, 96, 96, 0), Margin(48, 0, 37, 112), Margin(16, 5, 0, 250)]
)
@pytest.mark.parametrize(("height", "width"), [(256, 304), (251, 290)])
def test_sparing_the_margin_changes_no_logit_inside_it(
    architecture: str, margin: Margin, height: int, width: int
) -> None:
    network = settled(small(architecture))
    bands = stack(height, width)
    with torch.no_grad():
        found = network(bands, margin)
        expected = network(bands)[..., margin.top : height - margin.bottom, margin.left : width - margin.right]
    assert found.shape == expected.shape
    assert torch.sigmoid(found) == pytest.approx(torch.sigmoid(expected), abs=1e-5)


class TestNetworkOptions:
    def test_text_becomes_the_architectures_options(self) -> None:
        text = "variant=103 growth_rate=12 bottleneck=2 compression=0.75"
        expected = {"variant": "103", "growth_rate": 12, "bottleneck": 2, "compression": 0.75}
        assert network_options("fca_densenet", text) == expected
        layers = network_options("fc_densenet", "layers_per_block=1,2,3,4,5,6")
        assert layers == {"layers_per_block": [1, 2, 3, 4, 5, 6]}
        assert network_options("unet", "") == {}

    @pytest.mark.parametrize(
        ("architecture", "text", "says"),
        [
            ("unet", "variant=56", "no option of unet. It has no further options"),
            ("fc_densenet", "bottleneck=4", "It knows variant, growth_rate, layers_per_block, compression"),
            ("fca_densenet", "width=2", "'width=2' is no option"),
            ("fca_densenet", "variant", "written as name=value"),
            ("fca_densenet", "growth_rate=many", "growth_rate=many is no number"),
            ("fca_densenet", "compression=7.5", "compression=7.5 is not a number from 0.1 to 1"),
        ],
    )
    def test_what_an_architecture_does_not_know_is_refused(self, architecture: str, text: str, says: str) -> None:
        with pytest.raises(InputError) as caught:
            network_options(architecture, text)
        assert says in str(caught.value)
