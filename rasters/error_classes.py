"""How an error raster tells its classes: palette, category names and attribute table."""

from __future__ import annotations

from osgeo import gdal

from ..contract.labels import ERROR_CLASSES

RED_GREEN_BLUE_ALPHA = (("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue), ("Alpha", gdal.GFU_Alpha))


def describe_error_band(band: gdal.Band) -> None:
    """Names and colours of the error classes: palette and category names, and an attribute table, which keeps the transparency."""
    colours, attributes = gdal.ColorTable(), gdal.RasterAttributeTable()
    columns = [("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Class", gdal.GFT_String, gdal.GFU_Name)]
    columns += [(name, gdal.GFT_Integer, use) for name, use in RED_GREEN_BLUE_ALPHA]
    for entries in columns:
        attributes.CreateColumn(*entries)
    attributes.SetRowCount(len(ERROR_CLASSES))
    for row, entry in enumerate(ERROR_CLASSES):
        colours.SetColorEntry(entry.code, entry.colour)
        attributes.SetValueAsInt(row, 0, entry.code)
        attributes.SetValueAsString(row, 1, entry.name)
        for column, value in enumerate(entry.colour, start=2):
            attributes.SetValueAsInt(row, column, value)
    band.SetDescription("error class")
    band.SetColorTable(colours)
    band.SetCategoryNames([entry.name for entry in ERROR_CLASSES])
    band.SetDefaultRAT(attributes)
