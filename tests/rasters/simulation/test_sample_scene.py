"""The simulated scene: complete, reproducible, in its products' conventions, and hard in the ways it claims to be."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.core.bands import SENTINEL2_BANDS
from landslide_mapper.core.errors import CancelledError, InputError, OutputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.io.valid_pixels import read_valid
from landslide_mapper.rasters.simulation.sample_scene import make_scene

SIZE, RESOLUTION = 256, 10.0


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "scene"
    make_scene(folder, seed=1, size=SIZE, resolution=RESOLUTION, feedback=Silent())
    return folder


def pixels(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return read_valid(dataset.GetRasterBand(1), next(Grid.of(dataset).blocks(10_000)))


def rasters(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.tif"))


def burnt(scene: Path, vector: str, where: str = "") -> np.ndarray:
    """Pixels whose centre is inside the polygons, by GDAL's own rasteriser."""
    like = gdal.Open(str(scene / "dem.tif"))
    mask = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(like.GetGeoTransform())
    mask.SetProjection(like.GetProjection())
    source = ogr.Open(str(scene / vector))
    layer = source.GetLayer(0)
    if where:
        layer.SetAttributeFilter(where)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return mask.ReadAsArray().astype(bool)


def polygons(path: Path) -> list[str]:
    """Every feature of a GeoPackage, attributes and geometry, as GeoJSON."""
    source = ogr.Open(str(path))
    return [feature.ExportToJson() for feature in source.GetLayer(0)]


def slope_of(scene: Path) -> np.ndarray:
    """Slope in degrees by gdaldem."""
    return gdal.DEMProcessing("", str(scene / "dem.tif"), "slope", format="MEM", computeEdges=True).ReadAsArray()


def test_the_folder_holds_every_file_of_the_contract(scene: Path) -> None:
    names = {path.relative_to(scene).as_posix() for path in scene.rglob("*") if path.is_file()}
    pairs = {name[: -len("_unw.tif")] for name in names if name.endswith("_unw.tif")}
    assert len(pairs) == 2 * (19 + 18 + 17)
    series = {name for name in names if name.startswith("sentinel1_series/")}
    for orbit in ("ascending", "descending"):
        for side, dates in (("before", 12), ("after", 3)):
            there = [name for name in series if name.startswith(f"sentinel1_series/{orbit}/{side}/S1A_IW_20")]
            assert len(there) == 2 * dates, (orbit, side)
    coherence = {name for name in names if name.startswith("coherence/")}
    assert len(coherence) == 2 * (3 + 1)
    assert names == {
        "dem.tif",
        "geology.gpkg",
        "landslides.gpkg",
        "mapped_area.gpkg",
        "scene.json",
        *(f"sentinel2/{band}.tif" for band in SENTINEL2_BANDS),
        "sentinel1/VV.tif",
        "sentinel1/VH.tif",
        *(f"{pair}_{kind}.tif" for pair in pairs for kind in ("unw", "coh")),
        *series,
        *coherence,
        *(f"look_geometry/{orbit}_{angle}.tif" for orbit in ("asc", "desc") for angle in ("lv_theta", "lv_phi")),
    }
    assert not list(scene.parent.glob(".landslide-partial-*"))


def test_all_layers_share_one_crs_and_cover_the_scene(scene: Path) -> None:
    whole = Grid.of(gdal.Open(str(scene / "dem.tif")))
    west, south, east, north = whole.bounds()
    assert (east - west, north - south) == (SIZE * RESOLUTION, SIZE * RESOLUTION)
    for path in rasters(scene):
        grid = Grid.of(gdal.Open(str(path)))
        left, bottom, right, top = grid.bounds()
        assert left <= west and bottom <= south and right >= east and top >= north, path
        assert grid.spatial_reference().GetAuthorityCode(None) == "32633"
    for name in ("geology", "landslides", "mapped_area"):
        layer = (source := ogr.Open(str(scene / f"{name}.gpkg"))).GetLayer(0)
        assert source and layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
        left, right, bottom, top = layer.GetExtent()
        assert left < east and right > west and bottom < north and top > south


def test_sentinel2_has_native_pixel_sizes_and_scales_to_reflectance(scene: Path) -> None:
    for name, factor in {"B2": 1, "B8": 1, "B5": 2, "B12": 2, "B1": 6, "B9": 6}.items():
        dataset = gdal.Open(str(scene / "sentinel2" / f"{name}.tif"))
        band = dataset.GetRasterBand(1)
        assert dataset.GetGeoTransform()[1] == factor * RESOLUTION
        assert (band.DataType, band.GetNoDataValue(), band.GetScale()) == (gdal.GDT_UInt16, 0, 0.0001)
        reflectance = pixels(scene / "sentinel2" / f"{name}.tif")
        assert np.isfinite(reflectance).all()
        assert reflectance.min() > 0 and reflectance.max() <= 1


def test_the_same_seed_gives_the_same_pixels_and_another_seed_another_valley(tmp_path: Path) -> None:
    for name, seed in (("one", 7), ("again", 7), ("other", 8)):
        make_scene(tmp_path / name, seed=seed, size=64, resolution=10.0, feedback=Silent())
    for path in rasters(tmp_path / "one"):
        assert path.read_bytes() == (tmp_path / "again" / path.relative_to(tmp_path / "one")).read_bytes(), path
    for vector in ("geology.gpkg", "landslides.gpkg"):
        assert polygons(tmp_path / "one" / vector) == polygons(tmp_path / "again" / vector)
    assert (tmp_path / "one" / "scene.json").read_text() == (tmp_path / "again" / "scene.json").read_text()
    assert not np.array_equal(pixels(tmp_path / "one" / "dem.tif"), pixels(tmp_path / "other" / "dem.tif"))


def test_landslides_lie_on_slopes_and_cover_4_to_10_percent(scene: Path) -> None:
    slope, slid = slope_of(scene), burnt(scene, "landslides.gpkg")
    rapid = burnt(scene, "landslides.gpkg", "kind = 'rapid'")
    assert 0.04 < slid.mean() < 0.10
    assert np.median(slope[rapid]) > np.median(slope[~slid]) + 3
    assert np.mean(slope[rapid] < 8) < 0.03
    assert np.mean(slope < 8) > 0.03, "there is flat land to err on"


def test_inventory_areas_are_the_polygons_areas_and_geometries_are_valid(scene: Path) -> None:
    layer = (source := ogr.Open(str(scene / "landslides.gpkg"))).GetLayer(0)
    assert source
    kinds = set()
    for feature in layer:
        geometry = feature.GetGeometryRef()
        assert geometry.IsValid()
        assert feature["area_m2"] == pytest.approx(geometry.GetArea(), rel=1e-3, abs=0.2)
        kinds.add(feature["kind"])
    assert kinds == {"rapid", "slow-moving"}


def test_bare_fields_look_like_scars_but_lie_flat(scene: Path) -> None:
    """The nearest spectra to a typical scar's are found on flat land far from any landslide."""
    bands = np.stack([pixels(scene / "sentinel2" / f"{name}.tif") for name in ("B2", "B3", "B4", "B8")])
    slope, slid = slope_of(scene), burnt(scene, "landslides.gpkg")
    scar = np.median(bands[:, burnt(scene, "landslides.gpkg", "kind = 'rapid'")], axis=1)
    alike = np.all(np.abs(bands / scar[:, None, None] - 1) < 0.35, axis=0)
    flat = (slope < 8) & ~slid
    assert alike[flat].mean() > 0.1
    assert alike[(slope > 15) & ~slid].mean() < alike[flat].mean() / 3


def test_clouds_hide_scars_from_sentinel2_but_not_from_sentinel1(scene: Path) -> None:
    blue = pixels(scene / "sentinel2" / "B2.tif")
    cloud = blue > 0.4
    assert 0.02 < cloud.mean() < 0.2
    vv = pixels(scene / "sentinel1" / "VV.tif")
    flat = slope_of(scene) < 6
    assert vv[cloud & flat].mean() == pytest.approx(vv[~cloud & flat].mean(), rel=0.3)


def test_mapped_area_leaves_a_part_of_the_scene_unknown(scene: Path) -> None:
    assert 0.8 < burnt(scene, "mapped_area.gpkg").mean() < 0.97


def test_geology_names_every_pixel_of_the_scene(scene: Path) -> None:
    assert burnt(scene, "geology.gpkg").all()
    layer = (source := ogr.Open(str(scene / "geology.gpkg"))).GetLayer(0)
    assert source
    names = {(feature["code"], feature["lithology"]) for feature in layer}
    assert (1, "alluvium") in names
    assert len(names) >= 3


def test_scene_json_states_the_conventions_the_truth_and_that_nothing_is_real(scene: Path) -> None:
    description = json.loads((scene / "scene.json").read_text())
    assert "Simulated" in description["notice"]
    assert (description["seed"], description["size"], description["crs"]) == (1, SIZE, "EPSG:32633")
    assert "away" in description["conventions"]["interferograms"]
    assert description["truth"]["slow_landslides"]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"size": 32}, "SIZE 32"),
        ({"size": 5000}, "SIZE 5000"),
        ({"resolution": 0.5}, "RESOLUTION 0.5"),
        ({"seed": -1}, "SEED -1"),
    ],
)
def test_values_out_of_range_are_refused(tmp_path: Path, changed: dict[str, float], named: str) -> None:
    with pytest.raises(InputError, match=named):
        make_scene(tmp_path / "scene", **{"seed": 1, "size": 64, "resolution": 10.0, "feedback": Silent(), **changed})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("size", "resolution"), [(64, 10.0), (101, 30.0), (97, 4.0)])
def test_odd_sizes_and_other_resolutions_work(tmp_path: Path, size: int, resolution: float) -> None:
    make_scene(tmp_path / "scene", seed=3, size=size, resolution=resolution, feedback=Silent())
    assert pixels(tmp_path / "scene" / "dem.tif").shape == (size, size)
    assert pixels(tmp_path / "scene" / "sentinel2" / "B9.tif").shape == (-(-size // 6), -(-size // 6))
    assert burnt(tmp_path / "scene", "landslides.gpkg").any()


def test_an_empty_folder_and_an_older_scene_are_replaced(tmp_path: Path) -> None:
    target = tmp_path / "scene"
    target.mkdir()
    make_scene(target, seed=1, size=64, resolution=10.0, feedback=Silent())
    (target / "derived.tif").write_text("by the user's experiment")
    make_scene(target, seed=2, size=64, resolution=10.0, feedback=Silent())
    assert json.loads((target / "scene.json").read_text())["seed"] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["scene"]


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("precious")
    with pytest.raises(OutputError, match=r"holds other files\. Choose an empty folder"):
        make_scene(tmp_path, seed=1, size=64, resolution=10.0, feedback=Silent())
    assert (tmp_path / "thesis.txt").read_text() == "precious"


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Impatient(Silent):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        make_scene(tmp_path / "scene", seed=1, size=64, resolution=10.0, feedback=Impatient())
    assert not list(tmp_path.iterdir())
