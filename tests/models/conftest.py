"""Small networks of every architecture, and the inputs that all of them must bear."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from landslide_mapper.core.bands import Band

SMALL: dict[str, dict[str, Any]] = {
    "unet": {"width": 0.125},
    "multi_input_unet": {"width": 0.125},
    "fcn": {"width": 0.125},
    "fc_densenet": {"variant": "56", "width": 0.5},
    "fca_densenet": {"variant": "56", "width": 0.5},
}

FIVE_KINDS = (
    Band("VV", "sar", "continuous", "dB", -12.0, 4.0),
    Band("B4", "optical", "continuous", "reflectance", 0.1, 0.05),
    Band("elevation", "terrain", "continuous", "m", 1500.0, 400.0),
    Band("aspect", "terrain", "circular", "degree"),
    Band("lithology", "geology", "categorical", classes=(1, 4, 7)),
)


def stack(height: int, width: int, number: int = 1) -> torch.Tensor:
    """Random raw values for FIVE_KINDS, in their units."""
    return torch.stack(
        [
            torch.randn(number, height, width) * 4 - 12,
            torch.rand(number, height, width) * 0.3,
            torch.rand(number, height, width) * 2000,
            torch.rand(number, height, width) * 360,
            torch.tensor([1.0, 4.0, 7.0])[torch.randint(0, 3, (number, height, width))],
        ],
        dim=1,
    )


@pytest.fixture(autouse=True)
def same_weights_each_time() -> None:
    torch.manual_seed(7)


@pytest.fixture(params=sorted(SMALL))
def architecture(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name
