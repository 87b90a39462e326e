"""The dates of one orbit as they were given: opened, sorted into polarisations, checked to belong together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Mapping, Sequence

from ....core.errors import InputError
from ....core.feedback import Feedback
from ...io.grid import Grid
from ...io.opening import description_of, open_raster
from ...io.valid_pixels import MeasuredBand
from ...stack.target_grid import Footprint, check_overlap
from .polarisation import judged
from .power_raster import PowerRaster
from .product_name import RadarProduct, check_one_orbit, polarisation_in, product_of_name, scale_of
from .sar import Reader, reader

PRE, POST = "PRE", "POST"


@dataclass(frozen=True)
class DateRaster:
    """One polarisation of one date: what its name tells, its pixels, and how to read its power on the common grid."""

    product: RadarProduct
    raster: PowerRaster
    read: Reader

    @property
    def name(self) -> str:
        return self.product.name


@dataclass(frozen=True)
class DateSeries:
    """The dates before and after the event by polarisation ("" where no name tells it), on one grid."""

    grid: Grid
    before: Mapping[str, Sequence[DateRaster]]
    after: Mapping[str, Sequence[DateRaster]]
    scale: str

    @property
    def products(self) -> list[RadarProduct]:
        return [date.product for dates in (self.before, self.after) for part in dates.values() for date in part]


def open_series(
    pre: Sequence[str], post: Sequence[str], scale: str, mixed_platforms: bool, feedback: Feedback
) -> DateSeries:
    """Open all rasters; the grid is that of the first post-event raster, others are resampled to it in power.

    A raster is one polarisation (by its band's or its file's name) or has several named bands. Raises InputError where
    a raster cannot be used, tracks, satellites or scales are mixed, a pre-event date is not before the post-event ones,
    or a raster does not overlap the grid.
    """
    if not pre or not post:
        raise InputError(f"{'POST' if pre else 'PRE'} is empty. Give rasters from before and from after the event.")
    products = [product_of_name(path) for path in (*pre, *post)]
    check_one_orbit(products, mixed_platforms)
    check_order(products[: len(pre)], products[len(pre) :])
    of_names = scale_of(products, scale)
    used_scale = of_names if all(product.scale for product in products) else scale
    rasters = {
        kind: [opened for path in paths for opened in open_dates(path, kind, used_scale, feedback)]
        for kind, paths in ((PRE, pre), (POST, post))
    }
    shared = [
        name
        for name in dict.fromkeys(product.polarisation for product, _ in rasters[POST])
        if any(product.polarisation == name for product, _ in rasters[PRE])
    ]
    if not shared:
        told = {
            kind: ", ".join(sorted({product.polarisation or "none" for product, _ in rasters[kind]}))
            for kind in rasters
        }
        raise InputError(
            f"PRE and POST share no polarisation (PRE: {told[PRE]}; POST: {told[POST]}). Give the same polarisation "
            "before and after the event, named VV or VH in the file or band name."
        )
    grid = next(raster.grid for product, raster in rasters[POST] if product.polarisation == shared[0])
    series = {
        kind: {
            name: [
                DateRaster(product, raster, reader(raster, grid))
                for product, raster in in_time_order(rasters[kind])
                if product.polarisation == name
            ]
            for name in shared
        }
        for kind in (PRE, POST)
    }
    for product, raster in (*rasters[PRE], *rasters[POST]):
        check_overlap(Footprint(product.name, raster.grid), grid, f"{rasters[POST][0][0].name}, the grid of the result")
    return DateSeries(grid, series[PRE], series[POST], used_scale)


def in_time_order(
    rasters: Sequence[tuple[RadarProduct, PowerRaster]],
) -> list[tuple[RadarProduct, PowerRaster]]:
    """By time where every name tells it, so that the n-th VV and the n-th VH are of one date; else as given."""
    if any(product.time is None for product, _ in rasters):
        return list(rasters)
    return sorted(rasters, key=lambda entry: entry[0].time or datetime.min)


def open_dates(path: str, kind: str, scale: str, feedback: Feedback) -> list[tuple[RadarProduct, PowerRaster]]:
    """Each polarisation of one file; raises InputError for several bands that no name tells apart."""
    product = product_of_name(path)
    count = open_raster(path, f"{kind} raster").RasterCount
    opened = []
    for number in range(1, count + 1):
        dataset = open_raster(path, f"{kind} raster")  # one each, because threads read side by side
        band = dataset.GetRasterBand(number)
        own = polarisation_in(description_of(band))
        if count > 1 and not own:
            continue
        polarisation = own or product.polarisation
        raster = judged(MeasuredBand(dataset, number), kind, scale, (1, 1), feedback)
        opened.append((replace(product, polarisation=polarisation), raster))
    names = [entry.polarisation for entry, _ in opened]
    if not opened or len(set(names)) < len(names):
        raise InputError(
            f"{product.name} has {count} bands and does not say which is VV and which VH. Name its bands, or give "
            "one file per polarisation."
        )
    return opened


def check_order(before: Sequence[RadarProduct], after: Sequence[RadarProduct]) -> None:
    """Raise InputError when a pre-event raster is not older than every post-event one, as their names tell."""
    dated = [product for product in after if product.time]
    first = min(dated, key=lambda product: product.time, default=None)  # type: ignore[arg-type, return-value]
    for product in before:
        if first and first.time and product.time and product.time >= first.time:
            raise InputError(
                f"{product.name} under PRE is of {product.time:%Y-%m-%d}, not before {first.name} under POST of "
                f"{first.time:%Y-%m-%d}. Put each date on its side of the event."
            )
