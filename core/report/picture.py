"""Pictures inside the page: an RGB array becomes a PNG in a data URI, written with zlib alone."""

from __future__ import annotations

import base64
import struct
import zlib
from html import escape

import numpy as np
from numpy.typing import NDArray

from ..language.users_language import in_users_language


def png(pixels: NDArray[np.uint8]) -> bytes:
    """The PNG file of an array (height, width, 3) of red, green, blue 0-255 (ISO/IEC 15948: one IDAT, filter 0)."""
    height, width, _ = pixels.shape
    rows = np.zeros((height, 1 + 3 * width), np.uint8)
    rows[:, 1:] = pixels.reshape(height, 3 * width)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(rows.tobytes(), 9))
        + _chunk(b"IEND", b"")
    )


def picture(pixels: NDArray[np.uint8], description: str, width: int = 0, pixelated: bool = False) -> str:
    """An `img` element; `width` in CSS pixels (0: as many as the array has), `pixelated` keeps small rasters sharp."""
    data = base64.b64encode(png(pixels)).decode("ascii")
    sharp = ' class="pixels"' if pixelated else ""
    return (
        f'<img{sharp} alt="{escape(in_users_language(description))}" width="{width or pixels.shape[1]}" '
        f'src="data:image/png;base64,{data}">'
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
