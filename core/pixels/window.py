"""The one rectangle of pixels of both worlds: rows before columns, as arrays are indexed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, init=False)
class Window:
    """A rectangle of pixels: first row and column, height and width. It may reach beyond its raster."""

    row: int
    column: int
    height: int
    width: int

    # Arguments by name only, which a dataclass of Python 3.9 cannot ask for: GDAL, rasterio and NumPy order them
    # differently, and a swapped pair would go unnoticed.
    def __init__(self, *, row: int, column: int, height: int, width: int) -> None:
        for name, value in (("row", row), ("column", column), ("height", height), ("width", width)):
            object.__setattr__(self, name, value)

    @property
    def bottom(self) -> int:
        """The row after the last."""
        return self.row + self.height

    @property
    def right(self) -> int:
        """The column after the last."""
        return self.column + self.width

    @property
    def pixels(self) -> int:
        return self.height * self.width

    @staticmethod
    def between(*, row: int, column: int, bottom: int, right: int) -> Window:
        """The window from a first row and column up to, without, `bottom` and `right`; empty where they lie before."""
        return Window(row=row, column=column, height=max(0, bottom - row), width=max(0, right - column))

    def within(self, outer: Window) -> tuple[slice, slice]:
        """Row and column slices of this window in an array that covers `outer`."""
        return (
            slice(self.row - outer.row, self.bottom - outer.row),
            slice(self.column - outer.column, self.right - outer.column),
        )

    def cut(self, height: int, width: int) -> Window:
        """The part that lies in a raster of `height` rows and `width` columns; empty where none does."""
        row, column = max(0, self.row), max(0, self.column)
        return Window.between(row=row, column=column, bottom=min(height, self.bottom), right=min(width, self.right))

    def grown(self, halo: int) -> Window:
        """The window with `halo` pixels more on each side."""
        return Window(
            row=self.row - halo,
            column=self.column - halo,
            height=self.height + 2 * halo,
            width=self.width + 2 * halo,
        )

    def joined(self, other: Window) -> Window:
        """The smallest window that holds both."""
        return Window.between(
            row=min(self.row, other.row),
            column=min(self.column, other.column),
            bottom=max(self.bottom, other.bottom),
            right=max(self.right, other.right),
        )
