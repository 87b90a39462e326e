"""Which band, where: heat maps of a network's decision by Grad-CAM, integrated gradients or occlusion.

All three work on the encoded channels (z-scores, sine and cosine, classes), where 0 is a band's mean and stands for
"missing", and add up the channels of each band. The decision that is explained is the sum of the logits, each weighted
by its own probability (held fixed): the landslide pixels count, wherever they are, and no threshold is needed (after
Seg-Grad-CAM, Vinogradova et al. 2020).
"""

from __future__ import annotations

import math
from typing import Callable, Sequence

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
METHODS = (GRAD_CAM, INTEGRATED_GRADIENTS, OCCLUSION)
POOLING_SIGMA_PIXELS = 8.0
STEPS = 16


class Explainer:
    """Heat maps of one network (of an ensemble: the mean over its members) by one method.

    `grad_cam`: for each band ReLU(sum over its channels of w z), z the encoded value and w the gradient of the
    decision, averaged with a Gaussian of `sigma` pixels around each pixel. Selvaraju et al. 2017 average over the whole
    picture, which a raster that is worked through in tiles does not have; with sigma -> infinity this is their formula
    with the encoded input as its layer. `integrated_gradients`: Sundararajan et al. 2017 from the bands' means, 16
    Gauss-Legendre steps; signed, sums to the decision minus that at the means. `occlusion`: by how much the logit of
    each pixel drops when the whole band is replaced by its mean; signed.
    """

    def __init__(
        self,
        network: Network | Ensemble,
        bands: Sequence[Band],
        method: str,
        device: torch.device,
        sigma: float = POOLING_SIGMA_PIXELS,
    ) -> None:
        if method not in METHODS:
            raise InputError(f"The method {method!r} is not known. Use one of {', '.join(METHODS)}.")
        members = list(network.members) if isinstance(network, Ensemble) else [network]
        self.members: list[nn.Module] = [member.to(device).eval() for member in members]
        self.method, self.device, self.sigma = method, device, sigma
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
            INTEGRATED_GRADIENTS: self._integrated_gradients,
            OCCLUSION: self._occlusion,
        }[self.method]
        explained = [explain(member.from_encoded, member.encoding(raw).detach()) for member in self.members]
        heat = torch.stack([heat for heat, _ in explained]).mean(0)
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

    def _grad_cam(self, network: Callable[[Tensor], Tensor], features: Tensor) -> tuple[Tensor, Tensor]:
        entered = features.clone().requires_grad_(True)
        logits = network(entered)
        (gradient,) = torch.autograd.grad((torch.sigmoid(logits).detach() * logits).sum(), entered)
        return F.relu(self._by_band(smoothed(gradient, self.sigma) * features)), logits.detach()

    def _integrated_gradients(self, network: Callable[[Tensor], Tensor], features: Tensor) -> tuple[Tensor, Tensor]:
        from captum.attr import IntegratedGradients

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

    def _occlusion(self, network: Callable[[Tensor], Tensor], features: Tensor) -> tuple[Tensor, Tensor]:
        return self._drops(network, features, self.band_of_channel)

    def _drops(
        self, network: Callable[[Tensor], Tensor], features: Tensor, group_of_channel: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Drops of the logit (groups, H, W) without each group of channels, and the logits with all."""
        drops = []
        with torch.no_grad():
            logits = network(features)
            for group in range(int(group_of_channel.max()) + 1):
                without = torch.where((group_of_channel == group)[:, None, None], torch.zeros_like(features), features)
                drops.append((logits - network(without))[0, 0])
        return torch.stack(drops), logits

    def _by_band(self, channels: Tensor) -> Tensor:
        """Sum the channels (1, channels, H, W) of each band: (bands, H, W)."""
        sums = channels.new_zeros((self.bands, *channels.shape[-2:]))
        return sums.index_add(0, self.band_of_channel, channels[0].detach())


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
