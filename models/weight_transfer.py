"""Fine-tuning: a network starts from another model's weights, also when its bands differ."""

from __future__ import annotations

from typing import Sequence

import torch
from torch import Tensor

from ..core.bands import Band
from ..core.errors import InputError
from ..core.model_card import ModelCard
from .ensemble import Ensemble
from .network import Network

ENCODING = "encoding."


def start_from(
    network: Network | Ensemble, bands: Sequence[Band], source_network: Network | Ensemble, source_card: ModelCard
) -> list[str]:
    """Copy into `network`, made for `bands`, the weights of a trained network; gives log lines on what was matched and
    what is new.

    The convolutions that read the bands are matched channel by channel, by the meaning of the encoded channel (band
    name, sine or cosine, class), so order does not matter. A new channel gets the mean of the matched channels'
    kernels; where no channel matches, and in every other tensor whose shape differs, the fresh weights stay. Bands that
    only the source had are dropped. The normalisation stays that of `bands`, because a band's mean and spread belong to
    the scenes trained on. In an ensemble each member starts from its counterpart, or from the source's first network.

    Raises InputError when not a single tensor fits.
    """
    sources = members_of(source_network)
    lines: list[str] = []
    for index, target in enumerate(members_of(network)):
        with torch.no_grad():
            lines = start_one(target, sources[index] if index < len(sources) else sources[0], source_card.name)
    names, known = [band.name for band in bands], [band.name for band in source_card.bands]
    described = (
        ("matched by name", [name for name in names if name in known]),
        ("new, started from the mean of the others", [name for name in names if name not in known]),
        ("dropped", [name for name in known if name not in names]),
    )
    return [*(f"Bands {what}: {', '.join(which)}." for what, which in described if which), *lines]


def members_of(network: Network | Ensemble) -> list[Network]:
    return list(network.members) if isinstance(network, Ensemble) else [network]


def start_one(network: Network, source: Network, source_name: str) -> list[str]:
    """Copy one network's weights into another; gives the log line."""
    tensors, donors = network.state_dict(), source.state_dict()
    first = {f"{layer.name}.weight": layer.channels for layer in network.first_layers()}
    donor_first = {f"{layer.name}.weight": layer.channels for layer in source.first_layers()}
    copied, fresh = 0, []
    for name, tensor in tensors.items():
        if name.startswith(ENCODING):
            continue
        donor = donors.get(name)
        if (
            name in first
            and name in donor_first
            and donor is not None
            and donor.shape[0] == tensor.shape[0]
            and donor.shape[2:] == tensor.shape[2:]
        ):
            labels = [network.encoding.channel_labels[index] for index in first[name]]
            donor_labels = [source.encoding.channel_labels[index] for index in donor_first[name]]
            fits = match_channels(tensor, labels, donor, donor_labels)
        else:
            fits = donor is not None and donor.shape == tensor.shape
            if fits:
                tensor.copy_(donor)
        copied += fits
        if not fits:
            fresh.append(name)
    if not copied:
        raise InputError(
            f"Nothing in the model {source_name} fits this network. Start from a model of the same architecture and "
            "width."
        )
    line = f"Started from {source_name}: {copied} of {copied + len(fresh)} tensors taken over"
    return [f"{line}; new: {', '.join(fresh[:8])}{' and more' if len(fresh) > 8 else ''}." if fresh else f"{line}."]


def match_channels(kernel: Tensor, labels: Sequence[str], donor: Tensor, donor_labels: Sequence[str]) -> bool:
    """Fill a first kernel (outputs, channels, k, k) from a donor's, channel by channel; False, and nothing done, where
    none matches.
    """
    positions = {label: index for index, label in enumerate(donor_labels)}
    matched = {index: positions[label] for index, label in enumerate(labels) if label in positions}
    if not matched:
        return False
    mean = donor[:, list(matched.values())].mean(dim=1)
    for index in range(len(labels)):
        kernel[:, index] = donor[:, matched[index]] if index in matched else mean
    return True
