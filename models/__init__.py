"""The zoo: architectures in plain torch, the registry, the model file, bundled weights with their cards."""

from __future__ import annotations

from .registry import ARCHITECTURES, build

__all__ = ["ARCHITECTURES", "build"]
