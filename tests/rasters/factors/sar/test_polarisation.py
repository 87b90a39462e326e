"""The right band of a radar file on the right scale, or a refusal: as SNAP, HyP3, OPERA, pyroSAR, JAXA write them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.sar.sar import SarSettings, derive_sar

VV_DB, VH_DB = -10.0, -17.0


class Listener(Silent):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warning(self, text: str) -> None:
        self.warnings.append(text)


def write(path: Path, bands: Sequence[Any], names: Sequence[str] = (), **said: Any) -> Path:
    arrays = [np.broadcast_to(band, (20, 20)).copy() for band in bands]
    data_type = said.get("data_type", gdal.GDT_Float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, len(arrays), data_type)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((600000, 10, 0, 4830000, 0, -10))
    for number, array in enumerate(arrays, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(array)
        band.SetUnitType(said.get("unit", ""))
        if names:
            band.SetDescription(names[number - 1])
    return path


def power(db: float) -> float:
    return float(10 ** (db / 10))


def derived(inputs: dict[str, Path], tmp_path: Path, scale: str = "power") -> tuple[dict[str, float], list[str]]:
    """Each output band's one value in dB, and what was warned of."""
    listener, target = Listener(), tmp_path / "out.tif"
    derive_sar(inputs, list(inputs), SarSettings(scale=scale, filter="none"), "", target, listener)
    dataset = gdal.Open(str(target))
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return {band.GetDescription(): float(band.ReadAsArray()[5, 5]) for band in bands}, listener.warnings


@pytest.mark.parametrize(
    "names",
    [
        ("VH", "VV"),
        ("vh", "vv"),
        ("pre_VH", "pre_VV"),
        ("Sigma0_VH", "Sigma0_VV"),
        ("Beta0_VH", "Beta0_VV"),
        ("VH_gamma0", "VV_gamma0"),
        ("Gamma0_VH_use_projected_local_incidence_angle", "Gamma0_VV_use_projected_local_incidence_angle"),
        ("Sigma0_VH_slv1_12Jan2020", "Sigma0_VV_slv1_12Jan2020"),
        ("VH-pol", "VV-pol"),
    ],
)
def test_bands_are_found_by_the_words_of_their_names(tmp_path: Path, names: tuple[str, str]) -> None:
    path = write(tmp_path / "both.tif", [power(VH_DB), power(VV_DB)], names)
    values, warnings = derived({"VV": path, "VH": path}, tmp_path)
    assert values == {"VV": pytest.approx(VV_DB, abs=1e-4), "VH": pytest.approx(VH_DB, abs=1e-4)}
    assert warnings == []


def test_a_ratio_beside_both_is_neither(tmp_path: Path) -> None:
    path = write(tmp_path / "all.tif", [power(-7), power(VH_DB), power(VV_DB)], ("VV_VH_ratio", "VH", "VV"))
    assert derived({"VV": path, "VH": path}, tmp_path)[0]["VV"] == pytest.approx(VV_DB, abs=1e-4)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ((), "has 2 bands, and none is named after its polarisation"),
        (("Band 1", "Band 2"), "has 2 bands, and none is named after"),
        (("Sigma0_VH", "VH_b"), "holds VH, not VV"),
        (("Sigma0_VV_12Jan2020", "Sigma0_VV_24Jan2020"), "has 2 bands of VV"),
    ],
)
def test_what_names_do_not_tell_is_refused(tmp_path: Path, names: tuple[str, ...], sentence: str) -> None:
    path = write(tmp_path / "both.tif", [power(VH_DB), power(VV_DB)], names)
    with pytest.raises(InputError, match=rf"both\.tif \(VV\) {sentence}"):
        derived({"VV": path}, tmp_path)


def test_one_band_never_serves_as_both(tmp_path: Path) -> None:
    path = write(tmp_path / "one.tif", [power(VV_DB)])
    with pytest.raises(InputError, match=r"one\.tif is given as VV and as VH"):
        derived({"VV": path, "VH": path}, tmp_path)


@pytest.mark.parametrize("name", ["S1_20200101_VH.tif", "OPERA_L2_RTC-S1_T069-147170-IW1_20231006T004712Z_"
                                  "20231006T141415Z_S1A_30_v1.0_VH.tif"])  # fmt: skip
def test_a_file_of_the_other_polarisation_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="holds VH, not VV, by its names"):
        derived({"VV": write(tmp_path / name, [power(VH_DB)])}, tmp_path)


def test_horizontal_stands_for_vertical_and_is_said(tmp_path: Path) -> None:
    values, warnings = derived({"VV": write(tmp_path / "scene_HH.tif", [power(VV_DB)])}, tmp_path)
    assert values["VV"] == pytest.approx(VV_DB, abs=1e-4)
    assert any("holds HH; it is taken in the place of VV" in text for text in warnings)


HYP3 = "S1A_IW_20210429T225101_DVR_RTC30_G_g{}uned_1A2B_VV.tif"


@pytest.mark.parametrize("given", ["power", "amplitude", "decibel"])
@pytest.mark.parametrize(
    ("name", "scale", "value"),
    [
        (HYP3.format("p"), "power", power(VV_DB)),
        (HYP3.format("a"), "amplitude", power(VV_DB) ** 0.5),
        (HYP3.format("d"), "decibel", VV_DB),
        ("Sigma0_VV_db.tif", "decibel", VV_DB),
        ("S1A__IW___A_20150309T173017_VV_grd_mli_geo_norm_db.tif", "decibel", VV_DB),
    ],
)
def test_the_scale_that_the_name_tells_is_followed_and_said(
    tmp_path: Path, name: str, scale: str, value: float, given: str
) -> None:
    values, warnings = derived({"VV": write(tmp_path / name, [value])}, tmp_path, given)
    assert values["VV"] == pytest.approx(VV_DB, abs=1e-3)
    assert (warnings == []) == (given == scale)
    assert given == scale or f"INPUT_SCALE {given} is ignored" in warnings[0]


def test_the_unit_of_the_band_tells_decibels(tmp_path: Path) -> None:
    values, warnings = derived({"VV": write(tmp_path / "vv.tif", [VV_DB], unit="dB")}, tmp_path)
    assert values["VV"] == pytest.approx(VV_DB, abs=1e-4)
    assert "decibel" in warnings[0]


def test_a_name_that_cannot_be_right_is_not_believed(tmp_path: Path) -> None:
    # Sigma0_VV is SNAP's name for power; these were turned into decibels and kept their name.
    values, _ = derived({"VV": write(tmp_path / "a.tif", [VV_DB], ["Sigma0_VV"])}, tmp_path, "decibel")
    assert values["VV"] == pytest.approx(VV_DB, abs=1e-4)


def test_power_taken_for_decibels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no negative value, so it is not in decibels"):
        derived({"VV": write(tmp_path / "vv.tif", [power(VV_DB)])}, tmp_path, "decibel")


@pytest.mark.parametrize(
    "name",
    ["N30E103_20_sl_HH_F02DAR.tif", "S05W060_17_sl_HH.tif", "N00E110_07_F02DAR_HH.tif",
     "IMG-HH-ALOS2014410640-140830-FBDR1.5GUD.tif"],
)  # fmt: skip
@pytest.mark.parametrize("given", ["power", "amplitude"])
def test_digital_numbers_of_alos_are_calibrated(tmp_path: Path, name: str, given: str) -> None:
    numbers = round(10 ** ((VV_DB + 83) / 20))  # gamma0 = 10 log10(DN^2) - 83 dB
    values, warnings = derived({"VV": write(tmp_path / name, [numbers], data_type=gdal.GDT_UInt16)}, tmp_path, given)
    assert values["VV"] == pytest.approx(VV_DB, abs=0.01)
    assert not any("calibrated" in text for text in warnings)


@pytest.mark.parametrize(("scale", "value"), [("amplitude", 4000), ("power", 4000**2), ("decibel", 72)])
def test_backscatter_that_no_ground_has_is_said(tmp_path: Path, scale: str, value: float) -> None:
    values = np.full((20, 20), value)
    values[0, 0] = -1 if scale == "decibel" else value
    _, warnings = derived({"VV": write(tmp_path / "vv.tif", [values])}, tmp_path, scale)
    assert any("median of 72 dB" in text and "not calibrated" in text for text in warnings)


@pytest.mark.parametrize("data_type", [gdal.GDT_CFloat32, gdal.GDT_CInt16])
def test_complex_samples_are_refused(tmp_path: Path, data_type: int) -> None:
    with pytest.raises(InputError, match=r"cslc\.tif holds complex numbers"):
        derived({"VV": write(tmp_path / "cslc.tif", [1 + 1j], data_type=data_type)}, tmp_path)
