"""Where on the Earth a simulated valley lies: every seed has ground of its own, so none passes for another."""

from __future__ import annotations

from dataclasses import dataclass

from osgeo import osr

ZONES = 60
FIRST_ZONE = 33  # of seed 1
CELL_M = 410_000.0  # one valley of the largest size and resolution; fits into a zone of UTM up to 51 degrees north
CELL_WEST_M = 295_000.0  # centred on the zone's meridian, which lies at 500,000 m
CELL_NORTHS_M = (5_260_000.0, 5_670_000.0, 4_850_000.0)  # latitudes of 40 to 51 degrees, for which the sun stands right
PLOT_M = 41_000.0  # one valley of the largest size at 10 m
PLOTS = 10  # in a row and in a column of a cell
FIRST_COLUMN = 5  # on the zone's meridian
SEEDS = ZONES * len(CELL_NORTHS_M) * PLOTS**2  # with a plot each: 18,000


@dataclass(frozen=True)
class Place:
    """The EPSG code of a zone of UTM, and the upper left corner in its metres."""

    epsg: int
    west: float
    north: float

    def spatial_reference(self) -> osr.SpatialReference:
        """The zone as GDAL knows it."""
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(self.epsg)
        return reference


def place_of(seed: int, side: float) -> Place:
    """The place of a square valley of `side` metres (up to CELL_M), inside its zone of UTM.

    Neighbouring seeds lie in neighbouring zones. Valleys of up to PLOT_M do not overlap for SEEDS seeds one after the
    other, then places come again; larger ones do not for the first 180 seeds, one a cell.
    """
    turn, cell = divmod(seed, ZONES * len(CELL_NORTHS_M))
    band, zone = divmod(cell, ZONES)
    row, column = divmod(turn % PLOTS**2, PLOTS)
    room = CELL_M - side
    return Place(
        32600 + (zone + FIRST_ZONE - 2) % ZONES + 1,
        CELL_WEST_M + min((column + FIRST_COLUMN) % PLOTS * PLOT_M, room),
        CELL_NORTHS_M[band] - min(row * PLOT_M, room),
    )
