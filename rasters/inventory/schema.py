"""The columns of an inventory and of its history."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import ogr

ID = "landslide_id"
NEW, GROWN, KNOWN, NOT_SEEN = "new", "grown", "known", "not_seen"
STATUSES = (NEW, GROWN, KNOWN, NOT_SEEN)
GEOMETRY, FID = "geom", "fid"


@dataclass(frozen=True)
class Column:
    """One column: its name and OGR type."""

    name: str
    kind: int


INVENTORY_COLUMNS = (
    Column(ID, ogr.OFTString),
    Column("status", ogr.OFTString),
    Column("first_seen", ogr.OFTDate),
    Column("last_seen", ogr.OFTDate),
    Column("confidence", ogr.OFTInteger),
    Column("event", ogr.OFTString),
    Column("model", ogr.OFTString),
    Column("area_m2", ogr.OFTReal),
    Column("previous_area_m2", ogr.OFTReal),
    Column("relation", ogr.OFTString),
)
# A row for each change, with the outline from then on where it changed, so that every earlier state can be told.
HISTORY_COLUMNS = (
    Column(ID, ogr.OFTString),
    Column("date", ogr.OFTDate),
    Column("status", ogr.OFTString),
    Column("confidence", ogr.OFTInteger),
    Column("event", ogr.OFTString),
    Column("model", ogr.OFTString),
    Column("area_m2", ogr.OFTReal),
    Column("relation", ogr.OFTString),
)
