"""Labels: 1 landslide, 0 not, 255 unknown; unknown is what nobody mapped or no sensor saw."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import CancelledError, InputError, OutputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.stack.labels import LabelCounts, make_labels

NAN = np.nan


def box(left: float, bottom: float, right: float, top: float) -> bytes:
    text = f"POLYGON (({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


def stack(path: Path, bands: list[np.ndarray], pixel: float = 10.0) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    height, width = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((1000, pixel, 0, 2000, 0, -pixel))
    for number, values in enumerate(bands, start=1):
        dataset.GetRasterBand(number).SetNoDataValue(NAN)
        dataset.GetRasterBand(number).WriteArray(values)
    return path


@pytest.fixture
def full_stack(tmp_path: Path) -> Path:
    return stack(tmp_path / "bands.tif", [np.ones((10, 10))])


def test_landslide_elsewhere_and_nothing_unknown(full_stack: Path, tmp_path: Path) -> None:
    counts = make_labels([box(1000, 1980, 1030, 2000)], None, full_stack, tmp_path / "labels.tif")
    dataset = gdal.Open(str(tmp_path / "labels.tif"))
    labels = dataset.ReadAsArray()
    assert counts == LabelCounts(6, 94, 0)
    assert (labels[:2, :3] == 1).all() and labels.sum() == 6
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Byte and dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert Grid.of(dataset).is_same(Grid.of(gdal.Open(str(full_stack))))


def test_outside_the_mapped_area_is_unknown_even_inside_a_landslide(full_stack: Path, tmp_path: Path) -> None:
    counts = make_labels(
        [box(1000, 1980, 1030, 2000)], [box(1000, 1900, 1020, 2000)], full_stack, tmp_path / "labels.tif"
    )
    labels = gdal.Open(str(tmp_path / "labels.tif")).ReadAsArray()
    assert counts == LabelCounts(4, 16, 80) and (labels[:, 2:] == 255).all()


def test_only_a_pixel_with_no_band_at_all_is_unknown(tmp_path: Path) -> None:
    first, second = np.ones((10, 10)), np.ones((10, 10))
    first[0, :] = NAN
    second[:, 0] = NAN
    path = stack(tmp_path / "bands.tif", [first, second])
    counts = make_labels([box(1000, 1980, 1030, 2000)], None, path, tmp_path / "labels.tif")
    labels = gdal.Open(str(tmp_path / "labels.tif")).ReadAsArray()
    assert counts == LabelCounts(5, 94, 1) and labels[0, 0] == 255 and labels[0, 1] == 1 and labels[1, 0] == 1


def test_undeclared_fill_is_no_value_of_a_band(tmp_path: Path) -> None:
    values = np.ones((10, 10))
    values[:, 0] = -9999
    path = stack(tmp_path / "bands.tif", [values, values])
    assert make_labels([box(1000, 1980, 1030, 2000)], None, path, tmp_path / "labels.tif") == LabelCounts(4, 86, 10)


def test_alpha_is_no_band_with_a_value(tmp_path: Path) -> None:
    alpha = np.full((10, 10), 255.0)
    alpha[:, 0] = 0
    path = stack(tmp_path / "bands.tif", [np.ones((10, 10))] * 4 + [alpha])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(5).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    assert make_labels([box(1000, 1980, 1030, 2000)], None, path, tmp_path / "labels.tif") == LabelCounts(4, 86, 10)


def test_all_touched_labels_every_pixel_in_contact(full_stack: Path, tmp_path: Path) -> None:
    small = [box(1018, 1978, 1022, 1982)]
    assert make_labels(small, None, full_stack, tmp_path / "labels.tif", all_touched=True).landslide == 4


def test_several_blocks_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stack(tmp_path / "bands.tif", [np.ones((50, 70))])
    scars, area = [box(1103, 1702, 1377, 1888)], [box(1051, 1600, 1333, 1999)]
    whole = make_labels(scars, area, path, tmp_path / "whole.tif")
    monkeypatch.setattr("landslide_mapper.rasters.stack.labels.BLOCK", 16)
    assert make_labels(scars, area, path, tmp_path / "parts.tif") == whole
    assert np.array_equal(
        gdal.Open(str(tmp_path / "parts.tif")).ReadAsArray(), gdal.Open(str(tmp_path / "whole.tif")).ReadAsArray()
    )


class TestNoLandslidePixel:
    """One sentence says which of four reasons it is, names the inventory, and leaves no file."""

    @pytest.mark.parametrize(
        ("polygon", "area", "sentence"),
        [
            (
                box(5000, 5000, 5100, 5100),
                None,
                r"scars\.gpkg: its polygons lie outside the stack bands\.tif\. Check the layer's CRS",
            ),
            (
                box(1011, 1981, 1012, 1982),
                None,
                r"scars\.gpkg: no polygon covers the centre of a pixel.*Set ALL_TOUCHED",
            ),
            (
                box(1000, 1980, 1030, 2000),
                box(1050, 1900, 1100, 1950),
                r"scars\.gpkg: all its landslide pixels lie outside the mapped area",
            ),
        ],
    )
    def test_reasons(self, full_stack: Path, tmp_path: Path, polygon: bytes, area: bytes | None, sentence: str) -> None:
        with pytest.raises(InputError, match=sentence):
            make_labels([polygon], area and [area], full_stack, tmp_path / "labels.tif", inventory="scars.gpkg")
        assert [path.name for path in tmp_path.iterdir()] == ["bands.tif"]

    def test_where_the_stack_has_no_data(self, tmp_path: Path) -> None:
        values = np.ones((10, 10))
        values[:5] = NAN
        path = stack(tmp_path / "bands.tif", [values])
        with pytest.raises(InputError, match="where the stack has no data"):
            make_labels([box(1000, 1980, 1030, 2000)], None, path, tmp_path / "labels.tif")


def test_a_missing_stack_and_a_missing_folder_are_named(full_stack: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.tif cannot be opened"):
        make_labels([box(1000, 1980, 1030, 2000)], None, tmp_path / "none.tif", tmp_path / "labels.tif")
    with pytest.raises(OutputError, match="does not exist"):
        make_labels([box(1000, 1980, 1030, 2000)], None, full_stack, tmp_path / "no folder" / "labels.tif")


def test_cancel_leaves_nothing(full_stack: Path, tmp_path: Path) -> None:
    class Cancelled(Silent):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        make_labels([box(1000, 1980, 1030, 2000)], None, full_stack, tmp_path / "labels.tif", feedback=Cancelled())
    assert [path.name for path in tmp_path.iterdir()] == ["bands.tif"]


@pytest.mark.posix("a limit on the size of files")
def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    path = stack(tmp_path / "bands.tif", [np.ones((1500, 1500), np.float32)], pixel=1.0)
    program = """
import importlib.util, resource, sys
import subprocess
import sys
from pathlib import Path
root = sys.argv[1]
init = root + "/__init__.py"
spec = importlib.util.spec_from_file_location("landslide_mapper", init, submodule_search_locations=[root])
module = importlib.util.module_from_spec(spec)
sys.modules["landslide_mapper"] = module
spec.loader.exec_module(module)
from osgeo import ogr
from landslide_mapper.core.errors import OutputError
from landslide_mapper.rasters.stack.labels import make_labels
scar = bytes(ogr.CreateGeometryFromWkt("POLYGON ((1000 1000, 2000 1000, 1500 2000, 1000 1000))").ExportToWkb())
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    make_labels([scar], None, sys.argv[2], Path(sys.argv[3]))
except OutputError as error:
    print("REFUSED", error)
"""
    command = [
        sys.executable,
        "-c",
        program,
        str(Path(__file__).resolve().parents[3]),
        str(path),
        str(tmp_path / "labels.tif"),
    ]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "REFUSED labels.tif could not be written" in answer.stdout and "Free some space" in answer.stdout, (
        answer.stdout + answer.stderr
    )
    assert [entry.name for entry in tmp_path.iterdir()] == ["bands.tif"]
