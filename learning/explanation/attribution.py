"""Which band, where: heat maps of a network's decision by Grad-CAM (on the input or on the last encoder level),
integrated gradients or occlusion.

All of them work on the encoded channels (z-scores, sine and cosine, classes), where 0 is a band's mean and stands for
"missing", and add up the channels of each band. The decision that is explained is the sum of the logits, each weighted
by its own probability (held fixed): the landslide pixels count, wherever they are, and no threshold is needed (after
Seg-Grad-CAM, Vinogradova et al. 2020).
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Sequence

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ...core.bands import Band
from ...core.errors import InputError
from ...models.ensemble import Ensemble
from ...models.network import Network

GRAD_CAM, INTEGRATED_GRADIENTS, OCCLUSION = "grad_cam", "integrated_gradients", "occlusion"
GRAD_CAM_ENCODER = "grad_cam_encoder"
METHODS = (GRAD_CAM, GRAD_CAM_ENCODER, INTEGRATED_GRADIENTS, OCCLUSION)
POOLING_SIGMA_PIXELS = 8.0
POOLING_SIGMA_CELLS = 4.0  # of the last encoder level, 64 pixels of a U-Net's
STEPS = 16


class Explainer:
    """Heat maps of one network (of an ensemble: the mean over its members) by one method.

    `grad_cam`: for each band ReLU(sum over its channels of w z), z the encoded value and w the gradient of the
    decision, averaged with a Gaussian of `sigma` pixels around each pixel. Selvaraju et al. 2017 average over the whole
    picture, which a raster that is worked through in tiles does not have; with sigma -> infinity this is their formula
    with the encoded input as its layer. `grad_cam_encoder`: their formula on the last encoder level A, ReLU(sum over k
    of a_k A_k), whose share of each band is what A loses without it: ReLU(sum of a_k (A_k - A_k without the band)),
    interpolated from the level's cells to pixels; the gradient is averaged over `sigma` cells. `integrated_gradients`:
    Sundararajan et al. 2017 from the bands' means, 16 Gauss-Legendre steps; signed, sums to the decision minus that at
    the means. `occlusion`: by how much the logit of each pixel drops when the whole band is replaced by its mean;
    signed.
    """

    def __init__(
        self,
        network: Network | Ensemble,
        bands: Sequence[Band],
        method: str,
        device: torch.device,
        sigma: float | None = None,
    ) -> None:
        if method not in METHODS:
            raise InputError(f"The method {method!r} is not known. Use one of {', '.join(METHODS)}.")
        members = list(network.members) if isinstance(network, Ensemble) else [network]
        self.members: list[nn.Module] = [member.to(device).eval() for member in members]
        usual = POOLING_SIGMA_CELLS if method == GRAD_CAM_ENCODER else POOLING_SIGMA_PIXELS
        self.method, self.device, self.sigma = method, device, usual if sigma is None else sigma
        position = {band.name: index for index, band in enumerate(bands)}
        self.band_of_channel = torch.tensor(
            [position[name] for name in members[0].encoding.channel_bands], device=device
        )
        self.bands = len(bands)
        self.roles = tuple(dict.fromkeys(band.role for band in bands))
        self.role_of_channel = torch.tensor(
            [self.roles.index(bands[index].role) for index in self.band_of_channel.tolist()], device=device
        )
        for parameter in network.parameters():
            parameter.requires_grad_(False)

    def heat(self, tile: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Heat (bands, height, width) and probability (height, width) of a raw tile (bands, height, width), NaN where
        missing.
        """
        raw = torch.from_numpy(np.ascontiguousarray(tile))[None].to(self.device)
        explain = {
            GRAD_CAM: self._grad_cam,
            GRAD_CAM_ENCODER: self._grad_cam_encoder,
            INTEGRATED_GRADIENTS: self._integrated_gradients,
            OCCLUSION: self._occlusion,
        }[self.method]
        explained = [explain(member, member.encoding(raw).detach()) for member in self.members]
        heat = torch.stack([heat for heat, _ in explained]).mean(0)
        if self.method == GRAD_CAM_ENCODER:  # its cells reach over gaps
            heat = torch.where(torch.isnan(raw[0]), torch.zeros_like(heat), heat)
        probability = torch.stack([torch.sigmoid(logits) for _, logits in explained]).mean(0)
        return heat.cpu().numpy(), probability[0, 0].cpu().numpy()

    def heat_by_role(self, tile: NDArray[np.float32]) -> NDArray[np.float32]:
        """By how much the logit of each pixel drops when all bands of a role are replaced by their means at once, shape
        (roles, H, W).

        Bands that say the same stand in for each other when only one is taken away, so their shares do not add up to
        their role's.
        """
        raw = torch.from_numpy(np.ascontiguousarray(tile))[None].to(self.device)
        drops = [
            self._drops(member.from_encoded, member.encoding(raw).detach(), self.role_of_channel)[0]
            for member in self.members
        ]
        return np.asarray(torch.stack(drops).mean(0).cpu().numpy())

    def _grad_cam(self, member: Any, features: Tensor) -> tuple[Tensor, Tensor]:
        entered = features.clone().requires_grad_(True)
        logits = member.from_encoded(entered)
        (gradient,) = torch.autograd.grad((torch.sigmoid(logits).detach() * logits).sum(), entered)
        return F.relu(self._by_band(smoothed(gradient, self.sigma) * features)), logits.detach()

    def _grad_cam_encoder(self, member: Any, features: Tensor) -> tuple[Tensor, Tensor]:
        with outputs_of(member.get_submodule(member.encoder_end)) as levels:
            logits = member.from_encoded(features.clone().requires_grad_(True))
            whole = levels.pop()
            (gradient,) = torch.autograd.grad((torch.sigmoid(logits).detach() * logits).sum(), whole)
            weights, shares = smoothed(gradient, self.sigma), []
            with torch.no_grad():
                for band in range(self.bands):
                    member.from_encoded(without(features, self.band_of_channel == band))
                    shares.append(F.relu((weights * (whole - levels.pop())).sum(1)))
        height, width = (-(-side // member.multiple) * member.multiple for side in features.shape[-2:])
        heat = F.interpolate(torch.stack(shares, 1), (height, width), mode="bilinear", align_corners=False)
        return heat[0, :, : features.shape[-2], : features.shape[-1]].detach(), logits.detach()

    def _integrated_gradients(self, member: Any, features: Tensor) -> tuple[Tensor, Tensor]:
        from captum.attr import IntegratedGradients

        network = member.from_encoded
        with torch.no_grad():
            logits = network(features)
        weight = torch.sigmoid(logits)

        def decision(entered: Tensor) -> Tensor:
            return (weight * network(entered)).sum(dim=(1, 2, 3))

        method = IntegratedGradients(decision, multiply_by_inputs=True)
        found: Tensor = method.attribute(
            features, baselines=0.0, n_steps=STEPS, method="gausslegendre", internal_batch_size=1
        )
        return self._by_band(found.float()), logits

    def _occlusion(self, member: Any, features: Tensor) -> tuple[Tensor, Tensor]:
        return self._drops(member.from_encoded, features, self.band_of_channel)

    def _drops(
        self, network: Callable[[Tensor], Tensor], features: Tensor, group_of_channel: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Drops of the logit (groups, H, W) without each group of channels, and the logits with all."""
        with torch.no_grad():
            logits = network(features)
            drops = [
                (logits - network(without(features, group_of_channel == group)))[0, 0]
                for group in range(int(group_of_channel.max()) + 1)
            ]
        return torch.stack(drops), logits

    def _by_band(self, channels: Tensor) -> Tensor:
        """Sum the channels (1, channels, H, W) of each band: (bands, H, W)."""
        sums = channels.new_zeros((self.bands, *channels.shape[-2:]))
        return sums.index_add(0, self.band_of_channel, channels[0].detach())


def without(features: Tensor, channels: Tensor) -> Tensor:
    """Encoded input (N, channels, H, W) with the chosen channels at their mean."""
    return torch.where(channels[:, None, None], torch.zeros_like(features), features)


@contextmanager
def outputs_of(module: nn.Module) -> Iterator[list[Tensor]]:
    """What a module gives while the block runs, call after call."""
    found: list[Tensor] = []
    handle = module.register_forward_hook(lambda _module, _inputs, output: found.append(output))
    try:
        yield found
    finally:
        handle.remove()


def smoothed(values: Tensor, sigma: float) -> Tensor:
    """Gaussian mean of (N, C, H, W) over the pixels that are there, cut at 3 sigma; with infinite sigma the mean of the
    whole.
    """
    if math.isinf(sigma):
        return values.mean(dim=(-2, -1), keepdim=True).expand_as(values)
    radius = max(1, math.ceil(3 * sigma))
    distance = torch.arange(-radius, radius + 1, device=values.device, dtype=values.dtype)
    kernel = torch.exp(-(distance**2) / (2 * sigma**2))
    count, (height, width) = values.shape[0] * values.shape[1], values.shape[-2:]
    flat = values.reshape(count, 1, height, width)

    def blurred(image: Tensor) -> Tensor:
        rows = F.conv2d(image, kernel.reshape(1, 1, -1, 1), padding=(radius, 0))
        return F.conv2d(rows, kernel.reshape(1, 1, 1, -1), padding=(0, radius))

    return (blurred(flat) / blurred(torch.ones_like(flat[:1]))).reshape(values.shape)
