"""Files of a product are read as what a product has: images by two formats, XML small and without entities."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.optical.safe_files import IMAGE_DRIVERS, read_xml
from landslide_mapper.rasters.factors.optical.sentinel2_safe import find_products
from landslide_mapper.rasters.io.opening import open_raster

LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha">' + "".join(f'<!ENTITY b{n} "{"&b;" * 10}">' for n in range(9)) + "]><a>&b8;</a>"


def test_a_virtual_raster_in_the_name_of_an_image_reads_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(secret), 4, 4, 1)
    dataset.GetRasterBand(1).WriteArray(np.full((4, 4), 7, np.uint8))
    dataset.FlushCache()
    image = tmp_path / "T54TWN_B04.jp2"
    gdal.GetDriverByName("VRT").CreateCopy(str(image), gdal.Open(str(secret))).FlushCache()
    assert open_raster(image, needs_place=False).ReadAsArray().max() == 7, "GDAL goes by content"
    with pytest.raises(InputError, match=r"B04\.jp2 cannot be opened as a raster"):
        open_raster(image, "Sentinel-2 image", needs_place=False, drivers=IMAGE_DRIVERS)


def test_a_raster_of_the_web_in_the_name_of_an_image_asks_nobody(tmp_path: Path) -> None:
    image = tmp_path / "T54TWN_B04.jp2"
    image.write_text(
        "<GDAL_WMS><Service name='TMS'><ServerUrl>http://127.0.0.1:9/${z}</ServerUrl></Service></GDAL_WMS>"
    )
    with pytest.raises(InputError, match="cannot be opened"):
        open_raster(image, "Sentinel-2 image", needs_place=False, drivers=IMAGE_DRIVERS)


@pytest.mark.parametrize(
    "content",
    [
        LAUGHS.encode(),
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        b'<?xml version="1.0"?><!doctype a><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
    ],
)
def test_xml_with_entities(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.xml").write_bytes(content)
    with pytest.raises(InputError, match="declares entities"):
        read_xml(str(tmp_path / "a.xml"))


def test_xml_that_unpacks_to_more_than_any_metadata(tmp_path: Path, sentinel2: Any) -> None:
    """A tenth of a megabyte in the zip; it is refused by its size, before it is read."""
    root = "S2A_MSIL2A_20220601T012701_N0400_R074_T54TWN_20220601T041521.SAFE"
    with zipfile.ZipFile(tmp_path / "product.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{root}/MTD_MSIL2A.xml", b"<a>" + b" " * (100 * 2**20) + b"</a>")
    assert (tmp_path / "product.zip").stat().st_size < 200_000
    with pytest.raises(
        InputError, match=r"MTD_MSIL2A\.xml has 105 MB, and no metadata of a product has more than 34 MB"
    ):
        find_products(tmp_path / "product.zip")
