"""Vector layers in memory, whatever GDAL calls the driver."""

from __future__ import annotations

from osgeo import gdal, ogr


def memory_source(name: str = "") -> ogr.DataSource:
    """A new vector data source in memory: the driver MEM from GDAL 3.11 on, Memory before."""
    driver = gdal.GetDriverByName("MEM")
    takes_vectors = driver.GetMetadataItem(gdal.DCAP_VECTOR) == "YES"
    return ogr.GetDriverByName("MEM" if takes_vectors else "Memory").CreateDataSource(name)
