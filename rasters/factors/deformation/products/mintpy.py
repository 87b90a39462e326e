"""MintPy's HDF5 files, which tell their place on the Earth in attributes that GDAL does not read."""

from __future__ import annotations

from osgeo import gdal, osr

from ....io.opening import check_self_contained, open_raster, readable


def open_placed(path: str, what: str) -> gdal.Dataset:
    """A raster with its place on the Earth; `what` is how messages call it.

    MintPy's attributes are X_FIRST, X_STEP, Y_FIRST, Y_STEP and EPSG. Raises InputError where nothing tells the place.
    """
    check_self_contained(path)
    dataset = gdal.Open(path) if path.upper().startswith("HDF5:") else None
    told = {
        readable(key).upper(): readable(value).strip()
        for key, value in (dataset.GetMetadata() if dataset else {}).items()
    }
    keys = ("X_FIRST", "X_STEP", "Y_FIRST", "Y_STEP")
    if dataset is None or not all(key in told for key in keys):
        return open_raster(path, what)
    x, dx, y, dy = (float(told[key]) for key in keys)
    placed = gdal.GetDriverByName("VRT").CreateCopy("", dataset)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(told.get("EPSG", 4326)))
    placed.SetGeoTransform((x, dx, 0, y, 0, dy))
    placed.SetProjection(reference.ExportToWkt())
    return placed
