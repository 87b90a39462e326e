"""Several networks behind one model: deep ensembles (Lakshminarayanan et al. 2017,
https://arxiv.org/abs/1612.01474).
"""

from __future__ import annotations

from typing import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .network import NO_MARGIN, Margin, Network


class Ensemble(nn.Module):
    """The mean of its members' probabilities, given back as a logit so that it stands where one network stands.

    Members share bands and architecture and differ in their seeds; `multiple` and `halo` are the members'.
    """

    def __init__(self, members: Sequence[Network]) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)
        self.multiple = members[0].multiple
        self.halo = members[0].halo

    def forward(self, bands: Tensor, margin: Margin = NO_MARGIN) -> Tensor:
        known = (bands,) if margin == NO_MARGIN else (bands, margin)
        logits = torch.stack([member(*known).float() for member in self.members])
        # log of the mean probability minus log of the mean complement: exact also where a probability rounds to 0 or 1
        return torch.logsumexp(F.logsigmoid(logits), 0) - torch.logsumexp(F.logsigmoid(-logits), 0)
