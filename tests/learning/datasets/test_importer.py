"""Published sets of patches become stacks: files of the exact published structure, read back as physical values in the
right place.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from landslide_mapper.core.errors import InputError, OutputError
from landslide_mapper.learning.datasets.importer import import_job
from landslide_mapper.learning.datasets.landslide4sense import BANDS, DIVISORS
from landslide_mapper.learning.datasets.sen12landslides import bands_of
from landslide_mapper.learning.training.train import train_job

from ..training_scenes import Listener

pytest.importorskip("h5py", reason="h5py is not there, or Wine cannot load it")
import h5py
import netCDF4


def write_landslide4sense(
    folder: Path, images: str, masks: str, numbers: list[int]
) -> dict[int, tuple[np.ndarray, np.ndarray]]:
    """Patches as published: `img` (128, 128, 14) float64, `mask` (128, 128) uint8."""
    generator = np.random.default_rng(len(numbers))
    (folder / images).mkdir(parents=True)
    (folder / masks).mkdir(parents=True)
    written = {}
    for number in numbers:
        image = generator.uniform(0.5, 2, (128, 128, 14))
        mask = np.zeros((128, 128), np.uint8)
        mask[20:60, 30 + number : 70 + number] = 1
        image[mask == 1, 3] += 3
        with h5py.File(folder / images / f"image_{number}.h5", "w") as file:
            file["img"] = image
        with h5py.File(folder / masks / f"mask_{number}.h5", "w") as file:
            file["mask"] = mask
        written[number] = image, mask
    return written


def write_sen12(path: Path, west: float, north: float, sensor: str, swapped: bool = False, **changed: Any) -> None:
    """A patch as published; `swapped` has the dimensions (time, x, y)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    names = (
        ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12", "SCL"]
        if sensor == "s2"
        else ["VV", "VH"]
    )
    with netCDF4.Dataset(path, "w") as file:
        for dimension, size in (("time", 15), ("y", 128), ("x", 128)):
            file.createDimension(dimension, size)
        time = file.createVariable("time", "i8", ("time",))
        time.units, time.calendar = "days since 2021-10-05", "proleptic_gregorian"
        time[:] = np.arange(15) * 16
        file.createVariable("x", "f8", ("x",))[:] = west + 10 * np.arange(128)
        file.createVariable("y", "f8", ("y",))[:] = north - 10 * np.arange(128)
        reference = file.createVariable("spatial_ref", "i8", ())
        reference.GeoTransform = f"{west} 10.0 0.0 {north} 0.0 -10.0"
        order = ("time", "x", "y") if swapped else ("time", "y", "x")
        for name in [*names, "MASK", "DEM"]:
            kind = "u1" if name == "MASK" else "f4" if name in ("VV", "VH") else "i2"
            values = changed.get(name, np.zeros((15, 128, 128)))
            file.createVariable(name, kind, order)[:] = values.transpose(0, 2, 1) if swapped else values
        file.setncatts(
            {
                "ann_id": "1",
                "event_date": "2022-01-30",
                "date_confidence": "1.0",
                "annotated": "True",
                "satellite": sensor,
            }
        )
        file.setncatts(
            {
                "center_lat": north - 640,
                "center_lon": west + 640,
                "crs": "EPSG:32632",
                "pre_post_dates": "{'pre': 6, 'post': 7}",
            }
        )


@pytest.mark.parametrize(
    ("images", "masks"), [("TrainData/img", "TrainData/mask"), ("images/train", "annotations/train")]
)
def test_landslide4sense_comes_back_in_reflectance_degrees_and_metres(tmp_path: Path, images: str, masks: str) -> None:
    written = write_landslide4sense(tmp_path / "set", images, masks, [1, 2, 10])
    result = import_job(
        {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")}, Listener(), "t"
    )
    assert result["patches"] == {"train": 3}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "train_area.geojson",
        "train_labels.tif",
        "train_stack.tif",
    ]
    with (
        rasterio.open(tmp_path / "out" / "train_stack.tif") as stack,
        rasterio.open(tmp_path / "out" / "train_labels.tif") as labels,
    ):
        assert stack.descriptions == tuple(band.name for band in BANDS)
        assert stack.units == ("reflectance",) * 12 + ("degree", "m")
        assert (stack.tags(13)["ROLE"], stack.tags(13)["KIND"]) == ("terrain", "continuous")
        assert (stack.crs.to_epsg(), stack.res) == (32730, (10, 10))
        assert (labels.crs, labels.transform, labels.shape) == (stack.crs, stack.transform, stack.shape)
        for place, number in enumerate((1, 2, 10)):  # by number, not by name: image_10 is the third
            row, column = divmod(place, 2)
            window = rasterio.windows.Window(column * 192 + 32, row * 192 + 32, 128, 128)
            values, image = stack.read(window=window), written[number][0]
            assert values[3] == pytest.approx(image[:, :, 3] * DIVISORS[3] / 10_000, rel=1e-6)
            assert values[12] == pytest.approx(image[:, :, 12] * 20.29228266, rel=1e-6)
            assert values[13] == pytest.approx(image[:, :, 13] * 772.83144788, rel=1e-6)
            assert np.array_equal(labels.read(1, window=window), written[number][1])
        all_values, all_labels = stack.read(), labels.read(1)
        assert np.array_equal(np.isfinite(all_values[0]), all_labels != 255)
        assert (all_labels != 255).sum() == 3 * 128 * 128
        tags = stack.tags(14)
    assert float(tags["STATISTICS_MEAN"]) == pytest.approx(np.nanmean(all_values[13]), rel=1e-6)
    assert float(tags["STATISTICS_STDDEV"]) == pytest.approx(np.nanstd(all_values[13].astype(float)), rel=1e-6)
    assert float(tags["STATISTICS_MAXIMUM"]) == np.nanmax(all_values[13])


def test_the_outline_of_a_split_covers_its_mosaic_and_no_other(tmp_path: Path) -> None:
    write_landslide4sense(tmp_path / "set", "images/train", "annotations/train", [1, 2])
    write_landslide4sense(tmp_path / "set", "images/validation", "annotations/validation", [1])
    import_job(
        {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")}, Listener(), "t"
    )
    boxes = {}
    for split in ("train", "validation"):
        content = json.loads((tmp_path / "out" / f"{split}_area.geojson").read_text())
        assert content["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32730"
        ring = np.array(content["features"][0]["geometry"]["coordinates"][0])
        with rasterio.open(tmp_path / "out" / f"{split}_stack.tif") as stack:
            assert (*ring.min(axis=0), *ring.max(axis=0)) == tuple(stack.bounds)
            boxes[split] = stack.bounds
    assert boxes["train"].right < boxes["validation"].left


def test_a_crop_of_128_pixels_centred_in_a_patch_never_sees_another(tmp_path: Path) -> None:
    write_landslide4sense(tmp_path / "set", "images/train", "annotations/train", [1, 2, 3, 4])
    import_job(
        {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")}, Listener(), "t"
    )
    with rasterio.open(tmp_path / "out" / "train_labels.tif") as labels:
        known = labels.read(1) != 255
    patch = np.add.outer(np.arange(known.shape[0]) // 192 * 2, np.arange(known.shape[1]) // 192)
    for row, column in ((32, 32), (159, 159), (32 + 192, 159), (159, 32 + 192)):
        crop = np.s_[max(0, row - 64) : row + 64, max(0, column - 64) : column + 64]
        assert len(np.unique(patch[crop][known[crop]])) == 1


def test_the_imported_set_trains(tmp_path: Path) -> None:
    write_landslide4sense(tmp_path / "set", "images/train", "annotations/train", list(range(1, 7)))
    write_landslide4sense(tmp_path / "set", "images/validation", "annotations/validation", [1, 2])
    import_job(
        {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")}, Listener(), "t"
    )
    files = {
        key: [str(tmp_path / "out" / f"{split}_{key.lower()}.tif") for split in ("train", "validation")]
        for key in ("STACK", "LABELS")
    }
    files["STACKS"] = files.pop("STACK")
    settings = {
        "WIDTH": 0.02,
        "TILE_SIZE": 32,
        "BATCH_SIZE": 4,
        "EPOCHS": 1,
        "DEVICE": "cpu",
        "BANDS": "B2,B3,B4,slope",
        "ARCHITECTURE": "unet",
    }
    result = train_job({**files, **settings, "OUTPUT": str(tmp_path / "model.safetensors")}, Listener(), "t")
    assert 0 <= result["AUC"] <= 1


def sen12_set(folder: Path, **s2: Any) -> None:
    generator = np.random.default_rng(1)
    mask = np.zeros((15, 128, 128))
    mask[:, 10:30, 40:90] = 1
    optical = {
        name: np.full((15, 128, 128), 3000.0)
        for name in ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    }
    optical["B04"] = np.arange(15)[:, None, None] * 100.0 + 2000 + np.zeros((15, 128, 128))
    clear = np.full((15, 128, 128), 4.0)
    dem = np.broadcast_to(generator.integers(100, 900, (128, 128)), (15, 128, 128)).astype(float)
    common = {"MASK": mask, "DEM": dem}
    write_sen12(folder / "s2" / "italy_s2_7.nc", 755_200, 4_882_000, "s2", **{**optical, "SCL": clear, **common, **s2})
    write_sen12(
        folder / "s2" / "italy_s2_8.nc",
        755_200 + 2560,
        4_882_000 - 1280,
        "s2",
        swapped=True,
        **{**optical, "SCL": clear, **common, **s2},
    )
    power = np.full((15, 128, 128), 0.1)
    power[7:] = 0.2
    write_sen12(
        folder / "s1asc" / "italy_s1asc_7.nc",
        755_200,
        4_882_000,
        "s1",
        VV=10 * np.log10(power),
        VH=10 * np.log10(power) - 6,
        **common,
    )


def test_sen12landslides_becomes_one_stack_a_region_in_its_true_place(tmp_path: Path) -> None:
    sen12_set(tmp_path / "data" / "data_harmonized")
    result = import_job(
        {"INPUT": str(tmp_path / "data"), "DATASET": "sen12landslides", "OUTPUT": str(tmp_path / "out")},
        Listener(),
        "t",
    )
    assert result["patches"] == {"italy": 2}
    with (
        rasterio.open(tmp_path / "out" / "italy_stack.tif") as stack,
        rasterio.open(tmp_path / "out" / "italy_labels.tif") as labels,
    ):
        names = list(stack.descriptions)
        assert names == [band.name for band in bands_of(["s2", "s1asc"])]
        assert (stack.crs.to_epsg(), stack.transform.c, stack.transform.f, stack.shape) == (
            32632,
            755_200,
            4_882_000,
            (256, 384),
        )
        values, truth = stack.read(), labels.read(1)
    west, east = np.s_[:128, :128], np.s_[128:, 256:]
    for place in (west, east):
        assert (truth[place][10:30, 40:90] == 1).all()
        assert (truth[place] == 1).sum() == 20 * 50
        assert values[names.index("pre_B4")][place] == pytest.approx(0.25)  # dates 4, 5, 6: 2400, 2500, 2600
        assert values[names.index("post_B4")][place] == pytest.approx(0.28)  # dates 7, 8, 9
    assert (truth[:128, 128:] == 255).all()
    assert values[names.index("asc_VV")][west] == pytest.approx(10 * np.log10(0.2), abs=1e-4)
    assert values[names.index("asc_VH_change")][west] == pytest.approx(10 * np.log10(2), abs=1e-4)
    assert np.isnan(values[names.index("asc_VV")][east]).all()
    assert np.isfinite(values[names.index("elevation")][east]).all()


def test_cloudy_dates_are_left_out_and_raw_numbers_lose_the_offset_of_2022(tmp_path: Path) -> None:
    clouds = np.full((15, 128, 128), 4.0)
    clouds[6, :64] = 9
    clouds[7:10, 64:] = 9
    sen12_set(tmp_path / "data_raw", SCL=clouds)
    import_job(
        {"INPUT": str(tmp_path / "data_raw"), "DATASET": "sen12landslides", "OUTPUT": str(tmp_path / "out")},
        Listener(),
        "t",
    )
    with rasterio.open(tmp_path / "out" / "italy_stack.tif") as stack:
        names = list(stack.descriptions)
        before, after = (stack.read(names.index(name) + 1)[:128, :128] for name in ("pre_B4", "post_B4"))
    assert before[:64] == pytest.approx(0.245)  # dates 4 and 5, in 2021: no offset yet
    assert before[64:] == pytest.approx(0.25)
    assert after[:64] == pytest.approx(0.18)  # date 8, 2800 - 1000
    assert np.isnan(after[64:]).all()


@pytest.mark.parametrize("dataset", ["landslide4sense", "sen12landslides"])
def test_an_empty_folder_is_told_and_no_folder_is_left(tmp_path: Path, dataset: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"holds no .* patches"):
        import_job(
            {"INPUT": str(tmp_path / "empty"), "DATASET": dataset, "OUTPUT": str(tmp_path / "out")}, Listener(), "t"
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty"]


def test_damaged_and_foreign_patches_are_named(tmp_path: Path) -> None:
    write_landslide4sense(tmp_path / "set", "TrainData/img", "TrainData/mask", [1, 2])
    (tmp_path / "set" / "TrainData" / "img" / "image_2.h5").write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"image_2.h5 is not a patch of Landslide4Sense"):
        import_job(
            {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")},
            Listener(),
            "t",
        )
    with h5py.File(tmp_path / "set" / "TrainData" / "img" / "image_2.h5", "w") as file:
        file["img"] = np.zeros((64, 64, 3))
    with pytest.raises(InputError, match=r"holds an array of \(64, 64, 3\)"):
        import_job(
            {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")},
            Listener(),
            "t",
        )
    (tmp_path / "sen" / "s2").mkdir(parents=True)
    (tmp_path / "sen" / "s2" / "italy_s2_1.nc").write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"italy_s2_1.nc is not a netCDF file"):
        import_job(
            {"INPUT": str(tmp_path / "sen"), "DATASET": "sen12landslides", "OUTPUT": str(tmp_path / "out")},
            Listener(),
            "t",
        )
    assert not (tmp_path / "out").exists()


def test_a_folder_with_other_files_is_not_overwritten(tmp_path: Path) -> None:
    write_landslide4sense(tmp_path / "set", "TrainData/img", "TrainData/mask", [1])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(OutputError, match="holds other files"):
        import_job(
            {"INPUT": str(tmp_path / "set"), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out")},
            Listener(),
            "t",
        )
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]
