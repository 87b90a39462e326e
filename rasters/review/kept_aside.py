"""Reviewed tiles that judge and do not teach: only ground that a model has not learnt from tells how good it is."""

from __future__ import annotations

from typing import Sequence

from osgeo import ogr

from ...core.errors import InputError

ogr.UseExceptions()

MARGIN_SHARE = 1 / 8  # of a tile's side; networks look at a pixel's surroundings, and landslides cross a tile's border


def divide(tiles: Sequence[bytes], every: int) -> tuple[list[bytes], list[bytes]]:
    """The tiles (WKB) that teach and those that judge: of each `every` in their order the second, 0 keeps none aside.

    Raises InputError when too few were reviewed to have both.
    """
    if every == 0:
        return list(tiles), []
    judging = [tile for number, tile in enumerate(tiles) if number % every == 1]
    if not judging:
        raise InputError(
            f"Only {len(tiles)} tile was reviewed, and KEPT_ASIDE wants one more to judge by. Review more tiles, or "
            "set KEPT_ASIDE to 0."
        )
    return [tile for number, tile in enumerate(tiles) if number % every != 1], judging


def with_margin(tiles: Sequence[bytes]) -> list[bytes]:
    """The tiles and what lies around them within an eighth of their side, in the units of their CRS."""
    grown = []
    for tile in tiles:
        outline = ogr.CreateGeometryFromWkb(tile)
        grown.append(bytes(outline.Buffer(MARGIN_SHARE * outline.GetArea() ** 0.5).ExportToWkb()))
    return grown
