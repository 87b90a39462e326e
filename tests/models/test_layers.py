"""The papers' equations, written out in NumPy and SciPy, against the layers."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from landslide_mapper.models.attention import Attention
from landslide_mapper.models.cbam import CBAM
from landslide_mapper.models.dense_blocks import DenseBlock, TransitionDown, TransitionUp
from landslide_mapper.models.fcn import bilinear_kernel
from landslide_mapper.models.unet import DoubleConvolution

Array = NDArray[np.float64]


def weights(layer: nn.Module, name: str = "weight") -> Array:
    return getattr(layer, name).detach().numpy().astype(np.float64)


def sigmoid(values: Array) -> Array:
    return 1 / (1 + np.exp(-values))


def relu(values: Array) -> Array:
    return np.maximum(values, 0)


def convolved(image: Array, kernel: Array) -> Array:
    """Cross-correlation of (C, H, W) with (O, C, k, k), zeros outside, by its definition."""
    reach = kernel.shape[-1] // 2
    height, width = image.shape[1:]
    padded = np.pad(image, ((0, 0), (reach, reach), (reach, reach)))
    result = np.zeros((kernel.shape[0], height, width))
    for row in range(kernel.shape[2]):
        for column in range(kernel.shape[3]):
            result += np.einsum(
                "oc,chw->ohw", kernel[:, :, row, column], padded[:, row : row + height, column : column + width]
            )
    return result


def output(layer: nn.Module, *inputs: Array) -> Array:
    with torch.no_grad():
        return layer.eval()(*(torch.tensor(values, dtype=torch.float32)[None] for values in inputs))[0].numpy()


def test_attention_is_the_papers_equation() -> None:
    random = np.random.default_rng(1)
    x, g = random.normal(size=(6, 5, 7)), random.normal(size=(4, 5, 7))
    layer = Attention(6, 4)
    merge, weigh = weights(layer.merge)[:, :, 0, 0], weights(layer.weigh)[:, :, 0, 0]
    merged = relu(np.einsum("oc,chw->ohw", merge, np.concatenate([x, g])) + weights(layer.merge, "bias")[:, None, None])
    weight = sigmoid(np.einsum("oc,chw->ohw", weigh, merged) + weights(layer.weigh, "bias")[:, None, None])
    assert weight.shape == (1, 5, 7)
    np.testing.assert_allclose(output(layer, x, g), weight * x, rtol=1e-5, atol=1e-6)


def test_cbam_is_the_publications_equations_2_and_3() -> None:
    features = np.random.default_rng(2).normal(size=(32, 6, 5))
    layer = CBAM(32)
    w0, w1 = weights(layer.squeeze)[:, :, 0, 0], weights(layer.excite)[:, :, 0, 0]
    assert w0.shape == (2, 32)
    channel = sigmoid(w1 @ relu(w0 @ features.mean(axis=(1, 2))) + w1 @ relu(w0 @ features.max(axis=(1, 2))))
    attended = channel[:, None, None] * features
    spatial = sigmoid(convolved(np.stack([attended.mean(axis=0), attended.max(axis=0)]), weights(layer.spatial)))
    np.testing.assert_allclose(output(layer, features), spatial * attended, rtol=1e-4, atol=1e-6)


def test_double_convolution_is_convolution_normalisation_relu_twice() -> None:
    features = np.random.default_rng(3).normal(size=(3, 6, 5))
    layer = DoubleConvolution(3, 8)
    expected = features
    for convolution, normalisation in ((layer[0], layer[1]), (layer[3], layer[4])):
        nn.init.uniform_(normalisation.running_mean)
        nn.init.uniform_(normalisation.running_var, 0.5, 2)
        nn.init.uniform_(normalisation.weight)
        mean, variance = weights(normalisation, "running_mean"), weights(normalisation, "running_var")
        values = (convolved(expected, weights(convolution)) - mean[:, None, None]) / np.sqrt(variance + 1e-5)[
            :, None, None
        ]
        expected = relu(values * weights(normalisation)[:, None, None])
    np.testing.assert_allclose(output(layer, features), expected, rtol=1e-4, atol=1e-6)


def test_a_dense_layer_reads_all_features_before_it_and_the_block_gives_the_new_ones() -> None:
    features = np.random.default_rng(4).normal(size=(5, 4, 4))
    block = DenseBlock(5, layers=3, growth=2, dropout=0.2, bottleneck=0)
    known = features
    for layer in block.layers:
        normalised = relu(known / np.sqrt(1 + 1e-5))
        new = convolved(normalised, weights(layer[2])) + weights(layer[2], "bias")[:, None, None]
        known = np.concatenate([known, new])
    assert block.channels == 6
    np.testing.assert_allclose(output(block, features), known[5:], rtol=1e-4, atol=1e-6)


def test_a_bottleneck_layer_compresses_before_the_3x3_convolution() -> None:
    features = np.random.default_rng(5).normal(size=(20, 4, 4))
    (layer,) = DenseBlock(20, layers=1, growth=2, dropout=0.0, bottleneck=4).layers
    compressed = convolved(relu(features / np.sqrt(1 + 1e-5)), weights(layer[2]))
    assert compressed.shape[0] == 8
    expected = (
        convolved(relu(compressed / np.sqrt(1 + 1e-5)), weights(layer[5])) + weights(layer[5], "bias")[:, None, None]
    )
    np.testing.assert_allclose(output(layer, features), expected, rtol=1e-4, atol=1e-6)


def test_transitions_halve_and_double_the_size() -> None:
    features = np.zeros((6, 8, 12))
    assert output(TransitionDown(6, 6, 0.2), features).shape == (6, 4, 6)
    assert output(TransitionDown(6, 3, 0.2), features).shape == (3, 4, 6)
    assert output(TransitionUp(6), features).shape == (6, 16, 24)


def test_the_bilinear_kernel_interpolates_a_plane_exactly() -> None:
    rows, columns = np.mgrid[0:6, 0:7].astype(np.float64)
    coarse = torch.tensor(3 * rows - 2 * columns, dtype=torch.float32)[None, None]
    fine = torch.nn.functional.conv_transpose2d(coarse, bilinear_kernel(8), stride=8, padding=4)[0, 0].numpy()
    fine_rows, fine_columns = (np.mgrid[0:48, 0:56] + 0.5) / 8 - 0.5
    inner = (slice(4, -4), slice(4, -4))
    np.testing.assert_allclose(fine[inner], (3 * fine_rows - 2 * fine_columns)[inner], rtol=1e-5, atol=1e-5)
