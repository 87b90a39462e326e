"""Strips of a large map: the answer of the whole, without its memory."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from landslide_mapper.models import strips
from landslide_mapper.models.strips import in_strips


@pytest.fixture
def small_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strips, "PIXELS_PER_STRIP", 1)


def convolutions(reach: int, inputs: int) -> nn.Sequential:
    torch.manual_seed(reach)
    return nn.Sequential(*(nn.Conv2d(inputs if step == 0 else 4, 4, 3, padding=1) for step in range(reach))).double()


@settings(max_examples=40, deadline=None)
@given(height=st.integers(1, 90), width=st.integers(1, 20), reach=st.integers(1, 3))
def test_the_answer_is_that_of_the_whole_map(height: int, width: int, reach: int) -> None:
    layers, maps = (
        convolutions(reach, 5),
        (torch.randn(2, 3, height, width).double(), torch.randn(2, 2, height, width).double()),
    )

    def beside(first: Tensor, second: Tensor) -> Tensor:
        return layers(torch.cat([first, second], dim=1))

    with pytest.MonkeyPatch.context() as patch, torch.inference_mode():
        patch.setattr(strips, "PIXELS_PER_STRIP", 1)
        torch.testing.assert_close(in_strips(beside, reach, *maps), beside(*maps), rtol=0, atol=1e-12)


@pytest.mark.usefixtures("small_strips")
def test_no_layer_sees_more_rows_than_a_strip_and_its_reach() -> None:
    seen: list[int] = []

    def look(rows: Tensor) -> Tensor:
        seen.append(rows.shape[-2])
        return rows

    with torch.inference_mode():
        in_strips(look, 2, torch.zeros(1, 1, 100, 5))
    assert max(seen) == 16 + 2 * 2
    assert sum(seen) < 100 * (1 + 2 * 2 / 16)


@pytest.mark.usefixtures("small_strips")
def test_gradients_flow_through_the_whole_map() -> None:
    layers, values = convolutions(2, 1), torch.randn(1, 1, 50, 6).double().requires_grad_()
    in_strips(layers, 2, values).sum().backward()
    assert values.grad is not None
    assert values.grad.shape == values.shape


@pytest.mark.usefixtures("small_strips")
@pytest.mark.parametrize("order", [torch.channels_last, torch.contiguous_format])
def test_the_order_of_channels_in_memory_stays(order: torch.memory_format) -> None:
    with torch.inference_mode():
        result = in_strips(lambda part: part + 1, 1, torch.zeros(1, 3, 40, 7).to(memory_format=order))
    assert result.is_contiguous(memory_format=order)
