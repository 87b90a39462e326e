"""What cannot be stacked: one sentence that names the layer and the cure, and no output."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.core.errors import CancelledError, InputError, OutputError
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.stack.stacking import Source, stack_layers

from ..stacking_layers import DEGREES, IMPORT_PACKAGE, UTM, Listener, left_over, raster, stacked, wkt


class TestRefusals:
    def test_layers_apart_are_both_named(self, tmp_path: Path) -> None:
        first = raster(tmp_path / "here.tif", np.ones((9, 9)))
        second = raster(tmp_path / "there.tif", np.ones((9, 9)), corner=(600000, 4740000))
        with pytest.raises(
            InputError, match=r"here\.tif and there\.tif do not overlap.*Check the coordinate reference system"
        ):
            stacked(tmp_path, first, second)
        assert left_over(tmp_path) == []

    def test_a_layer_beside_the_grid_is_named(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "here.tif", np.ones((9, 9)))
        with pytest.raises(InputError, match=r"here\.tif does not overlap the grid raster"):
            stacked(tmp_path, path, grid=Grid(wkt(UTM), (600000.0, 10.0, 0.0, 4740000.0, 0.0, -10.0), 9, 9))
        with pytest.raises(InputError, match=r"here\.tif does not overlap the area to stack"):
            stacked(tmp_path, path, extent=(600000, 4740000, 600100, 4740100))

    def test_a_layer_without_crs_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"nowhere\.tif has no coordinate reference system\. Assign one"):
            stacked(tmp_path, raster(tmp_path / "nowhere.tif", np.ones((9, 9)), epsg=None))

    def test_an_empty_band_is_named_with_its_layer(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "image.tif", [np.ones((9, 9)), np.full((9, 9), -1.0)], nodata=-1)
        with pytest.raises(InputError, match=r"image\.tif: band image_2 holds no valid pixel.*nodata value"):
            stacked(tmp_path, path)
        assert left_over(tmp_path) == []

    def test_two_bands_of_one_name_are_refused_with_both_layers(self, tmp_path: Path) -> None:
        (tmp_path / "pre").mkdir()
        first, second = (
            raster(tmp_path / "B4.tif", np.ones((9, 9))),
            raster(tmp_path / "pre" / "B4.tif", np.ones((9, 9))),
        )
        with pytest.raises(InputError) as refusal:
            stacked(tmp_path, first, second)
        assert first in str(refusal.value) and second in str(refusal.value) and "prefix" in str(refusal.value)

    def test_complex_rasters_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"slc\.tif holds complex numbers"):
            stacked(tmp_path, raster(tmp_path / "slc.tif", np.ones((4, 4)), data_type=gdal.GDT_CFloat32))

    def test_ungeocoded_rasters_are_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "swath.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 5, 5, 1, gdal.GDT_Byte)
        dataset.SetGCPs([gdal.GCP(141 + x / 10, 42 + y / 10, 0, x, y) for x in (0, 5) for y in (0, 5)], wkt(DEGREES))
        del dataset
        with pytest.raises(InputError, match=r"swath\.tif has ground control points.*Warp it"):
            stacked(tmp_path, str(path))

    @pytest.mark.parametrize("resolution", [1e6, 1e-5])
    def test_a_resolution_in_the_wrong_unit_is_explained(self, tmp_path: Path, resolution: float) -> None:
        with pytest.raises(InputError, match="RESOLUTION"):
            stacked(tmp_path, raster(tmp_path / "a.tif", np.ones((50, 50))), resolution=resolution)

    def test_a_truncated_file_is_named(self, tmp_path: Path) -> None:
        path = Path(raster(tmp_path / "cut.tif", np.random.default_rng(6).normal(0, 1, (600, 600))))
        path.write_bytes(path.read_bytes()[:400_000])
        with pytest.raises(InputError, match=r"cut\.tif"):
            stacked(tmp_path, str(path))
        assert left_over(tmp_path) == []

    def test_cancel_leaves_nothing(self, tmp_path: Path) -> None:
        layers = [raster(tmp_path / f"layer{number}.tif", np.ones((600, 600))) for number in range(5)]
        with pytest.raises(CancelledError):
            stacked(tmp_path, *layers, feedback=Listener(cancel_after=3))
        assert left_over(tmp_path) == []

    def test_a_missing_folder_is_named(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "a.tif", np.ones((9, 9)))
        with pytest.raises(OutputError, match=r"nowhere of the output stack\.tif does not exist"):
            stack_layers([Source(path, "sar")], tmp_path / "nowhere" / "stack.tif")

    @pytest.mark.posix("a limit on the size of files")
    def test_a_full_disk_is_one_sentence_and_leaves_nothing(self, tmp_path: Path) -> None:
        noise = np.random.default_rng(7).normal(0, 1, (800, 800))
        path = raster(tmp_path / "a.tif", noise)
        program = (
            IMPORT_PACKAGE + "import resource;"
            "from landslide_mapper.rasters.stack.stacking import Source, stack_layers;"
            "from landslide_mapper.core.errors import OutputError;"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000));\n"
            "try: stack_layers([Source(sys.argv[2], 'sar')], Path(sys.argv[3]))\n"
            "except OutputError as error: print('REFUSED', error)"
        )
        root = Path(__file__).resolve().parents[3]
        answer = subprocess.run(
            [sys.executable, "-c", program, str(root), path, str(tmp_path / "stack.tif")],
            capture_output=True,
            text=True,
            check=False,
        )
        assert "REFUSED stack.tif could not be written" in answer.stdout, answer.stdout + answer.stderr
        assert left_over(tmp_path) == []


def test_a_local_crs_is_explained(tmp_path: Path) -> None:
    path = raster(tmp_path / "site.tif", np.ones((9, 9)), epsg=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["building site",UNIT["metre",1]]')
    del dataset
    with pytest.raises(InputError, match=r"building site"):
        stacked(tmp_path, path, crs=wkt(UTM))
    assert left_over(tmp_path) == []
