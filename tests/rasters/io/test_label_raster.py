"""Which codings are labels, and which are refused with which cure."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.io.label_raster import LabelRaster, open_labels

ALL = Window(row=0, column=0, height=2, width=3)


def labels(folder: Path, values: list[list[float]], nodata: float | None = None, kind: int = gdal.GDT_Byte) -> Path:
    path = folder / "l.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 3, 2, 1, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.array(values))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.FlushCache()
    return path


def checked(path: Path) -> tuple[LabelRaster, list[list[int]]]:
    raster = open_labels(path)
    codes = raster.read(ALL).tolist()
    raster.check_coding()
    raster.check_classes()
    return raster, codes


@pytest.mark.parametrize(
    ("values", "nodata", "kind"),
    [
        ([[0, 1, 255], [1, 0, 0]], 255, gdal.GDT_Byte),
        ([[0, 1, 255], [1, 0, 0]], None, gdal.GDT_Byte),
        ([[0, 1, -1], [1, 0, 0]], -1, gdal.GDT_Int16),
        ([[0, 1, np.nan], [1, 0, 0]], None, gdal.GDT_Float32),
        ([[0, 1, 7], [1, 0, 0]], 7, gdal.GDT_Float64),
    ],
)
def test_any_type_and_any_declared_unknown(
    tmp_path: Path, values: list[list[float]], nodata: float | None, kind: int
) -> None:
    raster, codes = checked(labels(tmp_path, values, nodata, kind))
    assert codes == [[0, 1, 255], [1, 0, 0]]
    assert (raster.landslide, raster.not_landslide) == (2, 3)


@pytest.mark.parametrize(
    ("values", "nodata", "kind", "sentence"),
    [
        ([[1, 2, 2], [1, 1, 1]], None, gdal.GDT_Byte, r"other values, such as 2\..*Reclassify"),
        ([[0, 1, 3], [4, 1, 1]], None, gdal.GDT_Byte, r"other values, such as 3\."),
        ([[0, 0.3, 1], [0, 1, 1]], None, gdal.GDT_Float32, r"other values, such as 0\.3\."),
        ([[0, 1, -9999], [0, 1, 1]], None, gdal.GDT_Float32, r"other values, such as -9999\."),
        ([[0, 255, 255], [0, 0, 0]], None, gdal.GDT_Byte, r"255 and no 1.*divide it by 255"),
        ([[0, 255, 255], [0, 0, 0]], 0, gdal.GDT_Byte, r"255 and no 1.*divide it by 255"),
        ([[0, 255, 255], [0, 0, 0]], None, gdal.GDT_Float32, r"other values, such as 255\."),
        ([[0, 1, 1], [0, 0, 0]], 0, gdal.GDT_Byte, r"no pixel that is not landslide.*0 is declared as its nodata"),
        ([[1, 1, 1], [255, 255, 1]], 255, gdal.GDT_Byte, r"no pixel that is not landslide"),
    ],
    ids=["1 and 2", "classes", "fractions", "fill", "0 and 255", "255 alone", "255 floats", "0 as nodata", "ones"],
)
def test_other_codings_are_refused(
    tmp_path: Path, values: list[list[float]], nodata: float | None, kind: int, sentence: str
) -> None:
    with pytest.raises(InputError, match=rf"The label raster l\.tif holds {sentence}"):
        checked(labels(tmp_path, values, nodata, kind))


def test_an_area_without_any_landslide_is_a_reference_too(tmp_path: Path) -> None:
    raster, _ = checked(labels(tmp_path, [[0, 0, 255], [0, 0, 0]], 255))
    assert (raster.landslide, raster.not_landslide) == (0, 5)


def test_several_bands_are_refused(tmp_path: Path) -> None:
    path = labels(tmp_path, [[0, 1, 0], [0, 0, 0]])
    gdal.Translate(str(tmp_path / "two.tif"), str(path), bandList=[1, 1])
    with pytest.raises(InputError, match=r"The label raster two\.tif has 2 bands"):
        open_labels(tmp_path / "two.tif")
