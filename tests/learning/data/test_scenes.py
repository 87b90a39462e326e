"""Opening stacks and labels: paired by grid, bands by name, physical values, unknown where nothing is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import describe_raster, pair_scenes

from ..training_scenes import Listener, write_raster, write_scene


def test_stacks_and_labels_are_paired_by_grid_whatever_their_order(tmp_path: Path) -> None:
    west = write_scene(tmp_path, name="west")
    east = write_scene(tmp_path, name="east", seed=1, left=600_000)
    scenes = pair_scenes([west[0], east[0]], [east[1], west[1]], [])
    assert [scene.labels.name for scene in scenes] == ["west_labels.tif", "east_labels.tif"]


def test_patches_on_one_grid_are_paired_in_order_and_that_is_told(tmp_path: Path) -> None:
    first, second = write_scene(tmp_path, name="a"), write_scene(tmp_path, name="b", seed=1)
    listener = Listener()
    scenes = pair_scenes([first[0], second[0]], [second[1], first[1]], [], feedback=listener)
    assert [scene.labels.name for scene in scenes] == ["b_labels.tif", "a_labels.tif"]
    assert listener.messages == [
        "Stacks on one and the same grid are paired with labels in the order given: a_stack.tif with b_labels.tif, "
        "b_stack.tif with a_labels.tif."
    ]


def test_where_the_grid_alone_pairs_there_is_nothing_to_tell(tmp_path: Path) -> None:
    west, east = write_scene(tmp_path, name="west"), write_scene(tmp_path, name="east", seed=1, left=600_000)
    listener = Listener()
    pair_scenes([west[0], east[0]], [east[1], west[1]], [], feedback=listener)
    assert listener.messages == []


@pytest.mark.parametrize("gone", ["crs", "transform"])
def test_stacks_that_tell_no_place_are_named(tmp_path: Path, gone: str) -> None:
    stack, labels = write_scene(tmp_path)
    for path in (stack, labels):
        with rasterio.open(path) as source:
            profile, values, names = source.profile, source.read(), source.descriptions
        profile.pop(gone)
        with rasterio.open(path, "w", **profile) as target:
            target.write(values)
            target.descriptions = names
    listener = Listener()
    pair_scenes([stack], [labels], [], feedback=listener)
    (text,) = listener.messages
    assert stack.name in text and "tells where this lies" in text


def test_bands_are_matched_by_name_not_position(tmp_path: Path) -> None:
    one, two = np.full((4, 4), 1, np.float32), np.full((4, 4), 2, np.float32)
    labels = np.eye(4, dtype=np.uint8)
    stacks = [
        write_raster(tmp_path / "a.tif", {"B4": one, "slope": two}),
        write_raster(tmp_path / "b.tif", {"slope": two, "B4": one}, left=0),
    ]
    label_files = [
        write_raster(tmp_path / "la.tif", {"l": labels}),
        write_raster(tmp_path / "lb.tif", {"l": labels}, left=0),
    ]
    scenes = pair_scenes(stacks, label_files, ["slope", "B4"])
    with SceneReader(scenes, "exclude") as reader:
        for index in (0, 1):
            values, _ = reader.read(index, Window(row=0, column=0, height=4, width=4))
            assert values[:, 0, 0].tolist() == [2, 1]


def test_labels_without_a_stack_and_stacks_without_labels_are_named(tmp_path: Path) -> None:
    stack, labels = write_scene(tmp_path)
    _, stranger = write_scene(tmp_path, name="stranger", left=600_000)
    with pytest.raises(InputError, match=r"stranger_labels\.tif lies on the grid of no stack"):
        pair_scenes([stack], [labels, stranger], [])
    with pytest.raises(
        InputError,
        match=r"No label raster lies on the grid of the stack .*scene_stack\.tif \(given: stranger_labels\.tif\)",
    ):
        pair_scenes([stack], [stranger], [])


def test_two_label_rasters_for_one_stack_are_refused(tmp_path: Path) -> None:
    stack, labels = write_scene(tmp_path)
    with pytest.raises(InputError, match="1 stack\\(s\\) and 2 label rasters"):
        pair_scenes([stack], [labels, labels], [])


def test_a_stack_that_lacks_bands_and_an_unknown_band_are_told(tmp_path: Path) -> None:
    first, other = write_scene(tmp_path), write_scene(tmp_path, name="other", left=600_000)
    poor = write_raster(tmp_path / "poor.tif", {"B4": np.ones((64, 64), np.float32)}, left=600_000)
    with pytest.raises(InputError, match=r"poor\.tif lacks slope, aspect, which .*scene_stack\.tif has\. It has: B4"):
        pair_scenes([first[0], poor], [first[1], other[1]], [])
    with pytest.raises(InputError, match=r"BANDS names B8, which .* lacks\. It has: B4, slope, aspect"):
        pair_scenes([first[0]], [first[1]], ["B4", "B8"])


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.tif cannot be opened as a raster"):
        describe_raster(tmp_path / "nowhere.tif", "stack")


def test_exclude_needs_every_band_and_fill_needs_one(tmp_path: Path) -> None:
    red, slope = np.ones((4, 4), np.float32), np.ones((4, 4), np.float32)
    red[0] = np.nan
    slope[0, 0] = np.nan
    stack = write_raster(tmp_path / "s.tif", {"B4": red, "slope": slope})
    codes = np.zeros((4, 4), np.uint8)
    codes[3, 3] = 1
    labels = write_raster(tmp_path / "l.tif", {"l": codes})
    scenes = pair_scenes([stack], [labels], [])
    for missing, unknown in (("exclude", [255, 255, 255, 255]), ("fill", [255, 0, 0, 0])):
        with SceneReader(scenes, missing) as reader:
            _, read = reader.read(0, Window(row=0, column=0, height=4, width=4))
        assert read[0].tolist() == unknown
        assert (read[1:] == codes[1:]).all()


def test_beyond_the_border_is_unknown(tmp_path: Path) -> None:
    scenes = pair_scenes(*[[path] for path in write_scene(tmp_path, size=20)], [])
    with SceneReader(scenes, "exclude") as reader:
        values, labels = reader.read(0, Window(row=-6, column=-6, height=32, width=32))
        inner, inner_labels = reader.read(0, Window(row=0, column=0, height=20, width=20))
        outside, outside_labels = reader.read(0, Window(row=40, column=40, height=8, width=8))
    np.testing.assert_array_equal(values[:, 6:26, 6:26], inner)
    np.testing.assert_array_equal(labels[6:26, 6:26], inner_labels)
    assert np.isnan(values).sum() == values.size - inner.size
    assert (labels == 255).sum() == labels.size - inner_labels.size
    assert np.isnan(outside).all()
    assert (outside_labels == 255).all()


def test_scale_offset_and_nodata_are_applied(tmp_path: Path) -> None:
    path = tmp_path / "digital.tif"
    raw = np.array([[0, 1000], [2000, 10_000]], np.uint16)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=2,
        width=2,
        count=1,
        dtype="uint16",
        nodata=0,
        crs="EPSG:32654",
        transform=from_origin(0, 0, 10, 10),
    ) as dataset:
        dataset.write(raw, 1)
        dataset.scales, dataset.offsets = (0.0001,), (-0.1,)
    with SceneReader([], "fill") as reader:
        values = reader.read_values(path, [1], Window(row=0, column=0, height=2, width=2))
    np.testing.assert_allclose(values[0], [[np.nan, 0.0], [0.1, 0.9]], atol=1e-6)


def test_pixel_size_in_degrees_becomes_metres(tmp_path: Path) -> None:
    """At 60 degrees north a degree of longitude is 55.80 km, of latitude 111.41 km (WGS 84)."""
    path = tmp_path / "degrees.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=2,
        width=2,
        count=1,
        dtype="uint8",
        crs="EPSG:4326",
        transform=from_origin(10, 60.001, 0.001, 0.001),
    ) as dataset:
        dataset.write(np.zeros((2, 2), np.uint8), 1)
    assert describe_raster(path, "stack").pixel_size_m == pytest.approx((55.80 * 111.41) ** 0.5, rel=1e-3)


@pytest.mark.parametrize("place", ["descriptions", "units"])
def test_texts_that_are_no_utf8_are_refused_with_the_cure(tmp_path: Path, place: str) -> None:
    path = write_raster(tmp_path / "old.tif", {"B4": np.zeros((4, 4), np.float32)})
    with rasterio.open(path, "r+") as raster:
        setattr(raster, place, ["QqQ"])
    path.write_bytes(path.read_bytes().replace(b"QqQ", b"\xb0\xb5\xe4"))
    with pytest.raises(
        InputError,
        match=r"old\.tif has names or units of bands that are not UTF-8 text\. Run it through 'Stack layers'",
    ):
        describe_raster(path, "stack")
