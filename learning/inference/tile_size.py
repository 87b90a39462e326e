"""How large a tile pays: larger ones waste less on context, until the device's memory ends."""

from __future__ import annotations

import math
import os

import torch
from torch import Tensor, nn

from ..compute.devices import Device
from ..compute.freed_memory import available_memory

MAX_TILE = 2048
MIN_TILE = 256
PROBE = 64
COPIES = 9
"""Values alive at once at the peak, in units of the largest layer output (measured in float32: U-Net 6.7, multi-input
U-Net 7.9).
"""
SHARE_OF_MEMORY = 0.4
UNKNOWN_MEMORY = 4e9
PIXELS_PER_BATCH = {"cpu": 2**18, "cuda": 2**22, "mps": 2**20}


def bytes_per_pixel(network: nn.Module, bands: int) -> float:
    """Estimated peak memory of a forward pass per input pixel, in bytes, from the largest layer output on a small
    tile.
    """
    largest = 0

    def look(_module: nn.Module, _inputs: object, output: object) -> None:
        nonlocal largest
        if isinstance(output, Tensor):
            largest = max(largest, output.numel())

    hooks = [module.register_forward_hook(look) for module in network.modules() if not list(module.children())]
    try:
        parameter = next(network.parameters(), torch.zeros(0))
        with torch.inference_mode():
            network(torch.zeros(1, bands, PROBE, PROBE, device=parameter.device))
    finally:
        for hook in hooks:
            hook.remove()
    return 4 * (COPIES * largest / PROBE**2 + bands)


def free_memory(device: Device) -> float:
    """Bytes that a forward pass could take on the device."""
    if device.kind == "cuda":
        return float(torch.cuda.mem_get_info()[0])
    available = available_memory()
    if available is not None:
        return available
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" in names and "SC_PAGE_SIZE" in names:
        return 0.5 * os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return UNKNOWN_MEMORY


def largest_tile(network: nn.Module, bands: int, device: Device, multiple: int) -> int:
    """The largest tile side in pixels, a multiple of `multiple`, whose forward pass takes at most 40 % of the free
    memory.
    """
    side = math.sqrt(SHARE_OF_MEMORY * free_memory(device) / bytes_per_pixel(network, bands))
    return int(min(MAX_TILE, max(MIN_TILE, side)) // multiple * multiple)


def batch_for(device: Device, tile: int) -> int:
    """How many tiles of this side keep the device busy."""
    return max(1, PIXELS_PER_BATCH[device.kind] // tile**2)
