"""Look geometry as processors write it, matched to its rate, and refused where it cannot be what it says."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.factors.deformation.look_files import direction_in, geometry_sets, matched
from landslide_mapper.rasters.factors.deformation.look_vector import RasterLook, look_of_heading, typed_looks
from landslide_mapper.rasters.io.grid import Grid

WHOLE = Window(row=0, column=0, height=8, width=10)


def write(path: Path, values: np.ndarray, west: float = 500000.0) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, 80, 0, 5200000, 0, -80))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


def angles(incidence: float, heading: float) -> dict[str, float]:
    """The same direction in every convention, from its definition: azimuth of the satellite = heading - 90 degrees."""
    azimuth = heading - 90.0
    east, north, up = (
        math.sin(math.radians(incidence)) * math.sin(math.radians(azimuth)),
        math.sin(math.radians(incidence)) * math.cos(math.radians(azimuth)),
        math.cos(math.radians(incidence)),
    )
    return {
        "lv_theta": math.radians(90 - incidence),
        "lv_phi": (math.radians(90 - azimuth) + math.pi) % (2 * math.pi) - math.pi,
        "geo.E": east,
        "geo.N": north,
        "geo.U": up,
        "incidenceAngle": incidence,
        "azimuthAngle": -azimuth,
        "los_east": east,
        "los_north": north,
        "los_up": up,
    }


@pytest.fixture
def grid(tmp_path: Path) -> Grid:
    return Grid.of(gdal.Open(write(tmp_path / "rate.tif", np.zeros((8, 10)))))


@pytest.mark.parametrize(
    "parts",
    [
        ("lv_theta", "lv_phi"),
        ("geo.E", "geo.N", "geo.U"),
        ("incidenceAngle", "azimuthAngle"),
        ("los_east", "los_north", "los_up"),
    ],
)
@pytest.mark.parametrize("heading", [-12.0, 192.0])
def test_all_conventions_give_the_same_vector(
    tmp_path: Path, grid: Grid, parts: tuple[str, ...], heading: float
) -> None:
    separator = "." if parts[0].startswith("geo") else "_"
    paths = [
        write(tmp_path / f"S1{separator}{part}.tif", np.full((8, 10), angles(39, heading)[part])) for part in parts
    ]
    (files,) = geometry_sets(list(reversed(paths)))
    look = RasterLook(files.kind, files.ordered, grid)
    vector = look.vectors(WHOLE)
    assert vector.shape == (3, 8, 10)
    assert vector[:, 4, 5] == pytest.approx(look_of_heading(39, heading), abs=1e-6)
    assert look.mean() == pytest.approx(look_of_heading(39, heading), abs=1e-6)


def test_angles_on_both_sides_of_180_degrees_do_not_average_to_0(tmp_path: Path) -> None:
    """lv_phi jumps from pi to -pi in the middle; the rates lie half a pixel beside it."""
    phi = np.full((8, 10), math.pi - 0.01)
    phi[:, 5:] = -math.pi + 0.01
    theta = write(tmp_path / "a_lv_theta.tif", np.full((8, 10), 0.9))
    beside = Grid.of(gdal.Open(write(tmp_path / "rate.tif", np.zeros((8, 10)), west=500040.0)))
    (files,) = geometry_sets([theta, write(tmp_path / "a_lv_phi.tif", phi)])
    east = RasterLook(files.kind, files.ordered, beside).vectors(WHOLE)[0]
    assert np.nanmax(np.abs(east + math.cos(0.9))) < 1e-3


def test_pixels_without_geometry_are_unknown(tmp_path: Path, grid: Grid) -> None:
    part = angles(39, -12)
    values = {name: np.full((8, 10), part[name]) for name in ("geo.E", "geo.N", "geo.U")}
    for layer in values.values():
        layer[0, 0] = 0
    (files,) = geometry_sets([write(tmp_path / f"frame.{name}.tif", layer) for name, layer in values.items()])
    vector = RasterLook(files.kind, files.ordered, grid).vectors(WHOLE)
    assert np.isnan(vector[:, 0, 0]).all()
    assert np.isfinite(vector[:, 1:, 1:]).all()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"lv_theta": 51.0}, r"a_lv_theta\.tif holds angles up to 51, which are degrees; .* radians\. Divide"),
        ({"lv_phi": -167.0}, r"a_lv_phi\.tif holds angles up to 167, which are degrees"),
        ({"lv_theta": -2.93, "lv_phi": 0.89}, r"Check that lv_theta and lv_phi are not swapped"),
        ({"lv_phi": 1.6}, r"the satellite would stand in the north or south"),
        ({"lv_theta": 0.0, "lv_phi": 0.0}, "holds no valid pixel"),
    ],
)
def test_impossible_angles_are_a_sentence(tmp_path: Path, grid: Grid, changed: dict[str, float], says: str) -> None:
    part = {**angles(39, -12), **changed}
    (files,) = geometry_sets(
        [write(tmp_path / f"a_{name}.tif", np.full((8, 10), part[name])) for name in ("lv_theta", "lv_phi")]
    )
    with pytest.raises(InputError, match=says):
        RasterLook(files.kind, files.ordered, grid)


def test_other_impossible_geometries_are_a_sentence(tmp_path: Path, grid: Grid) -> None:
    def look(values: dict[str, float], west: float = 500000.0) -> None:
        paths = [write(tmp_path / f"a_{name}.tif", np.full((8, 10), value), west) for name, value in values.items()]
        (files,) = geometry_sets(paths)
        RasterLook(files.kind, files.ordered, grid)

    with pytest.raises(InputError, match=r"make a vector of length 69\.\d\d, not 1"):
        look({"los_east": 39.0, "los_north": 12.0, "los_up": 56.0})
    with pytest.raises(InputError, match=r"a_incidenceAngle\.tif holds 0\.68 .* Convert radians to degrees"):
        look({"incidenceAngle": 0.68, "azimuthAngle": 102.0})
    with pytest.raises(InputError, match=r"stand in the ground, .* point from the ground to the satellite"):
        look({"los_east": 0.6, "los_north": 0.13, "los_up": -0.78})
    with pytest.raises(InputError, match="does not overlap the first rate"):
        look({"los_east": -0.6, "los_north": -0.13, "los_up": 0.78}, west=900000.0)


def test_typed_looks_are_read_and_refused() -> None:
    first, second = typed_looks("39 -12; 36, 192", 2)
    assert first.vector == pytest.approx(look_of_heading(39, -12))
    assert second.vector == pytest.approx(look_of_heading(36, 192))
    assert typed_looks("39 -12 left\n39 192 left", 2)[0].vector[0] > 0
    for text, says in (
        ("39 -12", "LOOKS has 1 entry for 2 rates"),
        ("192 36; 39 -12", "incidence angle of 192 degrees is not possible .* Write the incidence first"),
        ("39 north; 36 192", "LOOKS does not understand '39 north'"),
        ("39 -12 up; 36 192", "LOOKS does not understand '39 -12 up'"),
    ):
        with pytest.raises(InputError, match=says):
            typed_looks(text, 2)


def sets_of(*names: str) -> list[str]:
    return [f"/data/{name}" for name in names]


def test_geometries_are_found_by_the_words_they_share_with_a_rate() -> None:
    sets = geometry_sets(sets_of("desc_lv_theta.tif", "desc_lv_phi.tif", "asc_lv_theta.tif", "asc_lv_phi.tif"))
    rates = sets_of("rate_ascending_2020.tif", "rate_desc_2020.tif")
    stems = [Path(files.stem) for files in matched(rates, [[], []], sets)]
    assert stems == [Path("/data/asc_.tif"), Path("/data/desc_.tif")]


def test_what_a_rate_tells_wins_over_words() -> None:
    sets = geometry_sets(
        sets_of("117A.geo.E.tif", "117A.geo.N.tif", "117A.geo.U.tif", "22D.geo.E.tif", "22D.geo.N.tif", "22D.geo.U.tif")
    )
    chosen = matched(sets_of("one.tif", "two.tif"), [["22D.geo.E.tif"], ["117A.geo.E.tif"]], sets)
    assert [sorted(files.names)[0] for files in chosen] == ["22D.geo.E.tif", "117A.geo.E.tif"]


def test_doubt_about_the_geometry_is_a_sentence() -> None:
    both = geometry_sets(sets_of("asc_lv_theta.tif", "asc_lv_phi.tif", "desc_lv_theta.tif", "desc_lv_phi.tif"))
    with pytest.raises(InputError, match=r"belongs to the rate one\.tif \(none fits\)\. Give them similar names"):
        matched(sets_of("one.tif", "two.tif"), [[], []], both)
    with pytest.raises(InputError, match="would belong to two rates"):
        matched(sets_of("asc_one.tif", "asc_two_desc.tif"), [["asc_lv_theta.tif"], ["asc_lv_phi.tif"]], both)
    with pytest.raises(InputError, match=r"lacks lv_phi\. Add it from the same product"):
        geometry_sets(sets_of("asc_lv_theta.tif"))
    with pytest.raises(InputError, match=r"incidence_map\.tif under GEOMETRY does not say what it holds"):
        geometry_sets(sets_of("incidence_map.tif"))


@pytest.mark.parametrize(
    ("name", "direction"),
    [("asc_rate", "ascending"), ("rate-DESC.tif", "descending"), ("cascade", ""), ("asc_desc", "")],
)
def test_direction_is_a_word_of_its_own(name: str, direction: str) -> None:
    assert direction_in(name) == direction


@pytest.mark.skipif(gdal.GetDriverByName("HDF5") is None, reason="this GDAL has no HDF5 driver")
def test_mintpys_hdf5_geometry_is_placed_by_its_attributes(tmp_path: Path) -> None:
    """geometryGeo.h5 in degrees: GDAL reads no georeference from it, MintPy's attributes tell it."""
    target = tmp_path / "geometryGeo.h5"
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(target))
    root = dataset.GetRootGroup()
    for key, text in {"X_FIRST": "13.0", "X_STEP": "0.001", "Y_FIRST": "47.0", "Y_STEP": "-0.001"}.items():
        root.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString()).Write(text)
    rows, columns = (root.CreateDimension(name, None, None, size) for name, size in (("row", 8), ("column", 10)))
    for name in ("incidenceAngle", "azimuthAngle"):
        array = root.CreateMDArray(name, [rows, columns], gdal.ExtendedDataType.Create(gdal.GDT_Float32))
        array.Write(np.full((8, 10), angles(39, 192)[name], np.float32))
    del array, rows, columns, root, dataset
    (files,) = geometry_sets([f'HDF5:"{target}"://{name}' for name in ("azimuthAngle", "incidenceAngle")])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    grid = Grid(reference.ExportToWkt(), (13.0, 0.001, 0, 47.0, 0, -0.001), 10, 8)
    vector = RasterLook(files.kind, files.ordered, grid).vectors(WHOLE)
    assert vector[:, 4, 5] == pytest.approx(look_of_heading(39, 192), abs=1e-6)
