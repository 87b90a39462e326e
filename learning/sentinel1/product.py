"""Sentinel-1 products (GRD and SLC, SAFE folder or zip): which images they hold, their orbit, and calibrated pixels of
a window.

The annotation is read by the libraries sarsen and xarray-sentinel, an optional extra of the engine's environment.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
import warnings
import zipfile
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window

from ...core.errors import EngineError, InputError, OutputError
from ...core.feedback import Feedback, stop_if_cancelled
from .product_files import check_archive, check_product
from .thermal_noise import ThermalNoise, subtractable_noise

MEASUREMENT = re.compile(r"s1.-(?P<swath>\w+)-(?P<kind>grd|slc)-(?P<polarisation>[hv]{2})-.*\.tiff$", re.IGNORECASE)
# -40 dB, below the noise of every Sentinel-1 mode: what less is left when the noise is subtracted says nothing
MIN_POWER = 1e-4
MARGIN = 8  # pixels read beyond the window, for the interpolation
SAMPLED_ROWS, ROWS_AT_ONCE = 64, 256
UNREADABLE = (
    OSError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    SyntaxError,
    zipfile.BadZipFile,
    RasterioError,
)

Power = NDArray[np.float32]
Coordinate = NDArray[np.float64]


def require_sarsen() -> None:
    """Raise EngineError with the cure where the optional libraries are absent."""
    missing = [name for name in ("sarsen", "xarray_sentinel", "rioxarray") if importlib.util.find_spec(name) is None]
    if missing:
        requirements = Path(__file__).absolute().parents[2] / "engine" / "requirements-backscatter.txt"
        raise EngineError(
            f"Reading Sentinel-1 products needs the library {missing[0]}, an optional extra that the engine lacks. "
            f"Run 'Set up the engine' with EXTRAS backscatter, or: {sys.executable} -m pip install -r {requirements}"
        )


def unpacked(safe: Path, polarisations: Sequence[str], scratch: Path, feedback: Feedback) -> Path:
    """The SAFE folder itself; of a zip the part that the polarisations need, unpacked into `scratch`. Raises
    InputError.
    """
    if safe.is_dir():
        return whole_safe(safe)
    if safe.name == "manifest.safe":
        return whole_safe(safe.parent)
    if not safe.exists():
        raise InputError(f"The Sentinel-1 product {safe} is not there. Check the path.")
    wanted = tuple(f"-{name.lower()}-" for name in polarisations)
    try:
        with zipfile.ZipFile(safe) as archive:
            entries = [entry for entry in archive.infolist() if is_needed(entry.filename, wanted)]
            check_archive(safe.name, entries, scratch)
            feedback.message(f"Unpacking {sum(entry.file_size for entry in entries) / 1e6:,.0f} MB of {safe.name}.")
            for entry in entries:
                stop_if_cancelled(feedback)
                archive.extract(entry, scratch)
    except zipfile.BadZipFile as error:
        raise InputError(
            f"{safe.name} is neither a SAFE folder nor a complete zip archive ({error}). Download the product again."
        ) from error
    except OSError as error:
        raise OutputError(
            f"{safe.name} could not be unpacked ({error}). Free some space, or unpack it and give the SAFE folder."
        ) from error
    manifests = sorted(scratch.rglob("manifest.safe"))
    if not manifests:
        raise InputError(
            f"{safe.name} holds no Sentinel-1 product (no manifest.safe). Choose the zip as it was downloaded."
        )
    return manifests[0].parent


def is_needed(name: str, polarisations: Sequence[str]) -> bool:
    """Whether an entry of a zip belongs to these polarisations (`-vv-`): manifest, annotation, measurement."""
    if name.endswith("manifest.safe"):
        return True
    return any(part in Path(name).name.lower() for part in polarisations) and any(
        f"{room}/" in name for room in ("annotation", "measurement")
    )


def whole_safe(folder: Path) -> Path:
    """The folder with the manifest: this one, or the only one inside it that has."""
    if (folder / "manifest.safe").is_file():
        return folder
    inside = [path.parent for path in sorted(folder.glob("*/manifest.safe"))]
    if len(inside) == 1:
        return inside[0]
    raise InputError(
        f"{folder} is not a Sentinel-1 product: it has no manifest.safe. Choose the folder whose name ends in .SAFE."
    )


@dataclass(frozen=True)
class Sentinel1Image:
    """One image of a product: a whole GRD scene or one swath of an SLC, in one polarisation.

    Its pixels lie on azimuth time (rows) and range (columns): ground range in metres (GRD) or slant range time in
    seconds (SLC).
    """

    safe: Path
    group: str
    noise: ThermalNoise | None = None  # is subtracted

    @property
    def title(self) -> str:
        return f"{self.group} of {self.safe.name}"

    @cached_property
    def product(self) -> Any:
        import sarsen

        first = sarsen.Sentinel1SarProduct(str(self.safe), self.group, measurement_chunks=None)
        return sarsen.Sentinel1SarProduct(
            str(self.safe), self.group, measurement_chunks={"azimuth_time": ROWS_AT_ONCE}, kwargs=first.kwargs
        )

    @cached_property
    def measurement(self) -> Any:
        return self.product.measurement

    @property
    def is_grd(self) -> bool:
        return str(self.product.product_type) == "GRD"

    @cached_property
    def orbit(self) -> Any:
        from sarsen.orbit import OrbitPolyfitInterpolator

        return OrbitPolyfitInterpolator.from_position(self.product.state_vectors())

    @property
    def bounds_degrees(self) -> tuple[float, float, float, float]:
        """West, south, east, north of the annotation's geolocation grid."""
        attributes = self.product.gcp.attrs
        west, south, east, north = (
            attributes[f"geospatial_{key}"] for key in ("lon_min", "lat_min", "lon_max", "lat_max")
        )
        return float(west), float(south), float(east), float(north)

    @cached_property
    def axes(self) -> tuple[Coordinate, Coordinate]:
        """Seconds since the first line of every row, and the range of every column."""
        times = self.measurement.azimuth_time.values
        columns = self.measurement.ground_range if self.is_grd else self.measurement.slant_range_time
        return (times - times[0]) / np.timedelta64(1, "s"), np.asarray(columns.values, np.float64)

    @property
    def spacing_m(self) -> tuple[float, float]:
        """Size of a pixel on the ground in metres: azimuth, range at the middle of the swath."""
        attributes = self.measurement.attrs
        across = float(attributes["range_pixel_spacing"])
        if not self.is_grd:
            across /= float(np.sin(np.deg2rad(attributes["incidence_angle_mid_swath"])))
        return float(attributes["azimuth_pixel_spacing"]), across

    def position(self, azimuth_time: Any, slant_range_time: Any) -> tuple[Coordinate, Coordinate]:
        """Fractional row and column of points given by their radar times; NaN outside the image."""
        seconds, columns = self.axes
        elapsed = (azimuth_time.values - self.measurement.azimuth_time.values[0]) / np.timedelta64(1, "s")
        across = (
            self.product.slant_range_time_to_ground_range(azimuth_time, slant_range_time)
            if self.is_grd
            else slant_range_time
        )
        row = np.interp(elapsed, seconds, np.arange(seconds.size), left=np.nan, right=np.nan)
        column = np.interp(across.values, columns, np.arange(columns.size), left=np.nan, right=np.nan)
        outside = np.isnan(row) | np.isnan(column)
        row[outside] = column[outside] = np.nan
        return row, column

    def sample(self, row: Coordinate, column: Coordinate, table: str, resolution: float) -> Power:
        """Calibrated power at fractional pixels, bilinearly, averaged before to about `resolution` metres; NaN where
        there is no image.

        `table` is the annotation's calibration table, `sigmaNought` or `betaNought`: power = (|DN|^2 - noise) /
        table^2. The noise is subtracted pixel by pixel, so that means stay right; only after averaging is what falls
        below MIN_POWER raised to it.
        """
        from scipy.ndimage import map_coordinates

        looks = [max(1, round(resolution / spacing)) for spacing in self.spacing_m]
        sizes = [axis.size for axis in self.axes]
        lows = [max(0, (int(np.nanmin(place)) - MARGIN) // look * look) for place, look in zip((row, column), looks)]
        highs = [
            min(size, int(np.nanmax(place)) + MARGIN + look) for place, look, size in zip((row, column), looks, sizes)
        ]
        power = self.calibrated(slice(lows[0], highs[0]), slice(lows[1], highs[1]), table)
        averaged = multilook(power, looks)
        places = [(place - low - (look - 1) / 2) / look for place, low, look in zip((row, column), lows, looks)]
        values = np.asarray(
            map_coordinates(averaged, np.nan_to_num(places, nan=-1e6), order=1, cval=np.nan, prefilter=False),
            np.float32,
        )
        return np.maximum(values, np.float32(MIN_POWER)) if self.noise else values

    def calibrated(self, rows: slice, columns: slice, table: str) -> Power:
        """Power of a window of the image; what was not recorded (DN 0, filled with 65535) is NaN."""
        import xarray_sentinel

        across = "ground_range" if self.is_grd else "slant_range_time"
        try:
            numbers = self.measurement.measurement.isel({"azimuth_time": rows, across: columns}).compute()
        except UNREADABLE as error:
            raise self.damaged(error) from error
        calibration = self.product.calibration[table]
        power = xarray_sentinel.calibrate_intensity(numbers, calibration)
        if self.noise:
            noise = numbers.transpose("azimuth_time", across).copy(data=np.sqrt(self.noise.of(rows, columns)))
            power = power - xarray_sentinel.calibrate_intensity(noise, calibration)
        return np.asarray(power.where(abs(numbers) > 0).transpose("azimuth_time", across).values, np.float32)

    def refuse_empty(self, feedback: Feedback) -> None:
        """Raise InputError when every pixel is 0, as in products that were stripped to their annotation."""
        try:
            if has_pixels(measurement_file(self.safe, self.group), feedback):
                return
        except RasterioError as error:
            raise self.damaged(error) from error
        raise InputError(f"The image {self.title} is empty: all its pixels are 0. Download the product again.")

    def close(self) -> None:
        """Let go of the product's files, which the libraries close when nobody holds them any more."""
        for kept in ("product", "measurement", "orbit", "axes"):
            self.__dict__.pop(kept, None)

    def damaged(self, error: Exception) -> InputError:
        return InputError(f"The image {self.title} is damaged ({first_line(error)}). Download the product again.")


def has_pixels(path: Path, feedback: Feedback) -> bool:
    """Whether any pixel is not 0: a look at some rows, and only if those are empty at all."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as image:
            for step, rows in ((SAMPLED_ROWS, 1), (ROWS_AT_ONCE, ROWS_AT_ONCE)):
                for row in range(0, image.height, step):
                    stop_if_cancelled(feedback)
                    if np.any(image.read(1, window=Window(0, row, image.width, min(rows, image.height - row)))):
                        return True
    return False


def multilook(power: Power, looks: Sequence[int]) -> Power:
    """Mean of every `looks` (rows, columns) pixels, in power, of those that are known; NaN where none is."""
    if tuple(looks) == (1, 1):
        return power
    rows, columns = (size // look for size, look in zip(power.shape, looks))
    cells = power[: rows * looks[0], : columns * looks[1]].reshape(rows, looks[0], columns, looks[1])
    known = np.isfinite(cells).sum(axis=(1, 3))
    return np.asarray(np.where(known > 0, np.nansum(cells, axis=(1, 3)) / np.maximum(known, 1), np.nan), np.float32)


def measurement_file(safe: Path, group: str) -> Path:
    """The TIFF behind a group such as `IW/VV` (GRD) or `IW1/VV` (SLC)."""
    swath, polarisation = group.lower().split("/")
    for path in sorted((safe / "measurement").glob("*.tif*")):
        match = MEASUREMENT.match(path.name)
        if match and match["polarisation"].lower() == polarisation and match["swath"].lower() == swath:
            return path
    raise InputError(f"{safe.name} lacks the image of {group} in its folder 'measurement'. Download the product again.")


def with_noise(image: Sentinel1Image, feedback: Feedback) -> Sentinel1Image:
    """The image from which the noise of its annotation is subtracted, or the image as it is where that cannot be: the
    reason is told.
    """
    try:
        noise, reason = subtractable_noise(image.safe, image.group)
    except UNREADABLE as error:
        raise InputError(
            f"The noise annotation of {image.title} cannot be read ({first_line(error)}). Download the product again."
        ) from error
    if noise is None:
        feedback.message(f"{image.title}: {reason}")
    return replace(image, noise=noise)


def open_images(safe: Path, polarisations: Sequence[str]) -> dict[str, list[Sentinel1Image]]:
    """The images of each polarisation: one of a GRD, up to three swaths of an SLC. Raises InputError naming what is
    missing.
    """
    import sarsen

    check_product(safe, [f"-{name.lower()}-" for name in polarisations])
    try:
        groups = [str(group) for group in sarsen.Sentinel1SarProduct(str(safe)).all_measurement_groups()]
    except UNREADABLE as error:
        raise InputError(
            f"{safe.name} cannot be read as a Sentinel-1 product ({first_line(error)}). Download it again."
        ) from error
    present = sorted({group.split("/")[1] for group in groups})
    if not present:
        raise InputError(
            f"{safe.name} holds no complete {' or '.join(polarisations)} image. Choose other POLARISATIONS, or "
            "download it again."
        )
    missing = [name for name in polarisations if name not in present]
    if missing:
        raise InputError(
            f"{safe.name} has no {', '.join(missing)} image; it has {', '.join(present)}. Choose POLARISATIONS among "
            "these."
        )
    images = {
        name: [Sentinel1Image(safe, group) for group in groups if group.endswith(f"/{name}")] for name in polarisations
    }
    for image in (image for entries in images.values() for image in entries):
        try:
            measured = (
                image.measurement,
                image.product.calibration,
                image.orbit,
                image.bounds_degrees,
                image.product.coordinate_conversion,
            )
        except UNREADABLE as error:
            raise InputError(
                f"The annotation of {image.title} cannot be read ({first_line(error)}). Download the product again."
            ) from error
        if measured[0].attrs["product_type"] not in ("GRD", "SLC"):
            raise InputError(f"{safe.name} is neither GRD nor SLC. Choose one of these products.")
    return images


def first_line(error: Exception) -> str:
    text = str(error).strip().split(os.linesep, maxsplit=1)[0][:200]
    return text or type(error).__name__
