"""The one reader of pixels of stacks, labels and areas: physical values, and which of them are valid by GDAL's mask."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Iterator, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterWindow

from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.aspect_angles import may_hold_flat_codes, negative_is_flat
from ...core.pixels.fill import fills_far_below, spread_windows
from ...core.pixels.fill_record import FillRecord
from ...core.pixels.nodata import equals_nodata
from ...core.pixels.window import Window

EXCLUDE, FILL, AUTO = "exclude", "fill", "auto"  # what MISSING may be; auto is decided before anything is read


def raster_window(window: Window) -> RasterWindow:
    """The window as rasterio orders it."""
    return RasterWindow(window.column, window.row, window.width, window.height)


@dataclass(frozen=True)
class Validity:
    """How one band tells which of its pixels are valid: a mask band (of the file, or alpha), a nodata value, both or
    neither. The nodata value of a scaled band is a raw one.
    """

    mask: bool
    shared: bool  # the mask is one for all bands
    nodata: float | None
    alpha: int = 0  # an alpha band that GDAL's mask band does not follow; 0 for none

    @staticmethod
    def of_bands(dataset: DatasetReader) -> list[Validity]:
        """How each band of an open raster tells it, in the file's order."""
        alphas = [number for number, meaning in enumerate(dataset.colorinterp, 1) if meaning is ColorInterp.alpha]
        rules = []
        for index, (flags, declared) in enumerate(zip(dataset.mask_flag_enums, dataset.nodatavals, strict=True), 1):
            nodata = None if declared is None or math.isnan(declared) else declared  # NaN is missing anyway
            shared = MaskFlags.per_dataset in flags
            mask = shared or MaskFlags.alpha in flags or not ({MaskFlags.all_valid, MaskFlags.nodata} & set(flags))
            alpha = 0 if mask else next((number for number in alphas if number != index), 0)
            rules.append(Validity(mask, shared, nodata, alpha))
        return rules


class RasterReader:
    """An open raster, read window by window. Use one per thread.

    Raises InputError where the file cannot be opened or a block of it is damaged; `what` is its part in the work
    ("stack", "label raster").
    """

    def __init__(self, path: str | Path, what: str) -> None:
        self.path, self.what = Path(path), what
        try:
            self.dataset = rasterio.open(path)
        except RasterioError as error:
            raise InputError(
                f"The {what} {path} cannot be opened as a raster ({error}). Check the path, or make it again."
            ) from error
        self.validity = Validity.of_bands(self.dataset)
        self.fills: dict[int, FillRecord] = {}
        self.flat: dict[int, bool] = {}  # aspects whose negative values are codes for flat ground

    def close(self) -> None:
        self.dataset.close()

    def physical(
        self, indexes: Sequence[int], window: Window, out: NDArray[np.float32] | None = None
    ) -> NDArray[np.float32]:
        """Values (bands, height, width) with declared scale and offset applied, in `out` where given; NaN where a mask,
        alpha or nodata value says missing or a code of an aspect says flat, and NaN or infinite where the file
        itself holds that.

        The window lies inside the raster, and a mask is read once.
        """
        values = out if out is not None else np.empty((len(indexes), window.height, window.width), np.float32)
        if not indexes:
            return values
        self._read(list(indexes), window, values)
        shared = None
        for band, index in zip(values, indexes, strict=True):
            rule = self.validity[index - 1]
            missing = None
            if rule.nodata is not None:
                missing = equals_nodata(band, rule.nodata, self.dataset.dtypes[index - 1])
            if rule.mask or rule.alpha:
                hidden = shared if shared is not None else self._hidden(index, window)
                shared = hidden if rule.shared or rule.alpha else None
                missing = hidden if missing is None else missing | hidden
            missing = self.fill_record(index).find(band, missing, partial(self._sampled_fill, index))
            scale, offset = self.dataset.scales[index - 1], self.dataset.offsets[index - 1]
            if scale != 1 or offset != 0:
                np.multiply(band, np.float32(scale), out=band)
                np.add(band, np.float32(offset), out=band)
            if missing is not None:
                band[missing] = np.nan
            if self._negative_is_flat(index):
                band[band < 0] = np.nan
        return values

    def codes(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The first band of a window inside the raster in its own type, and where it is valid and finite."""
        return self._raw_and_valid(1, window)

    def _raw_and_valid(self, index: int, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        raw = np.empty((1, window.height, window.width), self.dataset.dtypes[index - 1])
        self._read([index], window, raw)
        rule, valid = self.validity[index - 1], np.isfinite(raw[0])
        if rule.nodata is not None:
            valid &= ~equals_nodata(raw[0], rule.nodata, raw.dtype)
        if rule.mask or rule.alpha:
            valid &= ~self._hidden(index, window)
        return raw[0], valid

    def _negative_is_flat(self, index: int) -> bool:
        if index not in self.flat:
            name, tags = self.dataset.descriptions[index - 1] or "", self.dataset.tags(index)
            self.flat[index] = may_hold_flat_codes(name, tags) and negative_is_flat(self.samples(index))
        return self.flat[index]

    def fill_record(self, index: int) -> FillRecord:
        """What is known of the undeclared fill of a band."""
        if index not in self.fills:
            stored, nodata = self.dataset.dtypes[index - 1], self.validity[index - 1].nodata
            self.fills[index] = FillRecord.of(stored, nodata, self.dataset.tags(index))
        return self.fills[index]

    def tell_fill(self, feedback: Feedback) -> None:
        """Say which undeclared values of which bands were taken as missing."""
        for index, record in sorted(self.fills.items()):
            name = self.dataset.descriptions[index - 1] or str(index)
            record.tell(name, self.path.name, partial(self.samples, index), feedback)

    def samples(self, index: int) -> Iterator[NDArray[Any]]:
        """Valid pixels of a band as they are stored, from blocks spread over the raster."""
        for window in spread_windows(*self.dataset.shape, *self.dataset.block_shapes[index - 1]):
            raw, valid = self._raw_and_valid(index, window)
            yield raw[valid]

    def _sampled_fill(self, index: int) -> tuple[float, ...]:
        """The values that are none of a band's own."""
        return fills_far_below(self.samples(index), self.fill_record(index).possible)

    def _hidden(self, index: int, window: Window) -> NDArray[np.bool_]:
        """Where the mask, or the alpha band that stands for it, says missing."""
        alpha, part = self.validity[index - 1].alpha, raster_window(window)
        try:
            if alpha:
                return np.asarray(self.dataset.read(alpha, window=part) == 0)
            return np.asarray(self.dataset.read_masks(index, window=part) == 0)
        except RasterioError as error:
            raise self._damaged(error) from error

    def _read(self, indexes: list[int], window: Window, out: NDArray[Any]) -> None:
        try:
            self.dataset.read(indexes, window=raster_window(window), out=out)
        except RasterioError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> InputError:
        return InputError(
            f"The {self.what} {self.path} is damaged: a block could not be read ({error}). Use another copy of the "
            "file."
        )
