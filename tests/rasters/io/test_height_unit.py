"""Heights come in the unit that the band, the CRS or the files of a mosaic tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.length_unit import metres_of
from landslide_mapper.rasters.io.height_unit import height_unit

FOOT, US_FOOT = 0.3048, 1200 / 3937  # by definition


@pytest.mark.parametrize(
    ("unit", "metres"),
    [
        *((unit, 1.0) for unit in ("m", "M", "metre", "metres", "Meters", "m (EGM96)", "m.a.s.l.", "meter_NN")),
        *((unit, FOOT) for unit in ("ft", "foot", "Feet", "international foot", "ft (international)", "Foot")),
        *((unit, US_FOOT) for unit in ("us-ft", "US survey foot", "ftUS", "Foot_US", "ft (US survey)", "US_ft",
                                       "U.S. survey feet", "Survey Foot", "us foot", "usft")),
        *((unit, 0.01) for unit in ("cm", "centimetre", "Centimeters")),
        *((unit, 0.1) for unit in ("dm", "decimetres", "decimeter")),
        ("mm", 0.001),
        ("km", 1000.0),
        *((unit, None) for unit in ("degree", "dB", "mm/year", "m per year", "reflectance", "", "°")),
    ],
)  # fmt: skip
def test_spellings(unit: str, metres: float | None) -> None:
    assert metres_of(unit) == (None if metres is None else pytest.approx(metres, rel=1e-12))


class Listener(Silent):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, text: str) -> None:
        self.warnings.append(text)


def dem(path: Path, crs: str = "EPSG:32654", unit: str = "", corner: float = 500000.0) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((corner, 10, 0, 4730000, 0, -10))
    dataset.GetRasterBand(1).SetUnitType(unit)
    return path


@pytest.mark.parametrize(
    ("crs", "unit", "metres"),
    [
        ("EPSG:32654", "", 1.0),
        ("EPSG:32654", "ft", FOOT),
        ("EPSG:32611+6360", "", US_FOOT),  # NAVD88 height (ftUS)
        ("EPSG:32611+8228", "", FOOT),  # NAVD88 height (ft)
        ("EPSG:32611+5703", "", 1.0),  # NAVD88 height
        ("EPSG:32611+6360", "m", 1.0),  # what the band says of itself wins
    ],
)
def test_the_band_and_the_vertical_axis(tmp_path: Path, crs: str, unit: str, metres: float) -> None:
    path, listener = dem(tmp_path / "a.tif", crs, unit), Listener()
    assert height_unit(gdal.Open(str(path)), listener).metres == pytest.approx(metres, rel=1e-9)
    assert listener.warnings == []
    through = gdal.Translate(str(tmp_path / "a.vrt"), str(path), format="VRT")
    assert height_unit(through, listener).metres == pytest.approx(metres, rel=1e-9)


def test_a_mosaic_that_lost_the_unit(tmp_path: Path) -> None:
    paths = [dem(tmp_path / f"{number}.tif", unit="ft", corner=500000 + 40 * number) for number in range(2)]
    mosaic = gdal.BuildVRT(str(tmp_path / "mosaic.vrt"), [str(path) for path in paths])
    mosaic.GetRasterBand(1).SetUnitType("")
    mosaic.FlushCache()
    assert height_unit(gdal.Open(str(tmp_path / "mosaic.vrt")), Silent()).metres == FOOT


def test_a_mosaic_of_two_units_is_refused(tmp_path: Path) -> None:
    paths = [dem(tmp_path / f"{unit}.tif", unit=unit, corner=500000 + 40 * number) for number, unit in
             enumerate(("ft", "m"))]  # fmt: skip
    mosaic = gdal.BuildVRT(str(tmp_path / "mosaic.vrt"), [str(path) for path in paths])
    mosaic.GetRasterBand(1).SetUnitType("")
    mosaic.FlushCache()
    with pytest.raises(InputError, match=r"mosaic\.vrt joins files whose heights are in different units"):
        height_unit(gdal.Open(str(tmp_path / "mosaic.vrt")), Silent())


def test_an_unknown_unit_and_a_crs_in_feet_are_said(tmp_path: Path) -> None:
    listener = Listener()
    assert height_unit(gdal.Open(str(dem(tmp_path / "a.tif", unit="fathoms"))), listener).metres == 1
    assert "'fathoms', which is no unit of length" in listener.warnings[0]
    assert height_unit(gdal.Open(str(dem(tmp_path / "b.tif", "EPSG:2225"))), listener).metres == 1
    assert "declares no unit of its heights" in listener.warnings[1]
