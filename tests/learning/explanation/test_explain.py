"""The explanation job: rasters, ranking and report from a stack and a model file."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray

from landslide_mapper.core.bands import Band
from landslide_mapper.core.calibration import Calibration
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.raster_reader import RasterReader
from landslide_mapper.learning.explanation.attribution import METHODS, OCCLUSION, Explainer
from landslide_mapper.learning.explanation.explain import explain_job
from landslide_mapper.learning.explanation.report import overlay, rainbow, rainbow_overlay, shrunk
from landslide_mapper.models.model_file import save_model
from landslide_mapper.models.network import Network
from landslide_mapper.models.registry import build

BANDS = (
    Band("slope", "terrain", mean=0, std=1),
    Band("VV", "sar", mean=0, std=1),
    Band("B4", "optical", mean=0, std=1),
)
HEIGHT, WIDTH = 120, 160


def write(path: Path, values: NDArray, names: tuple[str, ...] = ()) -> Path:
    transform = rasterio.transform.from_origin(500_000, 4_000_000, 10, 10)
    profile = {
        "driver": "GTiff",
        "width": values.shape[2],
        "height": values.shape[1],
        "count": len(values),
        "dtype": values.dtype.name,
    }
    with rasterio.open(
        path,
        "w",
        crs="EPSG:32654",
        transform=transform,
        nodata=math.nan if values.dtype != np.uint8 else 255,
        **profile,
    ) as dataset:
        dataset.write(values)
        for index, name in enumerate(names, start=1):
            dataset.set_band_description(index, name)
    return path


@pytest.fixture(scope="module")
def slope_watcher() -> Network:
    """A network that was taught to look at the slope alone."""
    random = np.random.default_rng(1)
    torch.manual_seed(0)
    network = build("unet", BANDS, width=0.125)
    assert isinstance(network, Network)
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    for _ in range(30):
        patch = torch.from_numpy(np.kron(random.normal(0, 1, (4, 3, 8, 8)), np.ones((8, 8))).astype(np.float32))
        loss = torch.nn.functional.binary_cross_entropy_with_logits(network(patch), (patch[:, :1] > 0.5).float())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return network.eval()


def scene_of(folder: Path, network: Network, width: int) -> dict[str, Any]:
    """A stack with an extra band and a corner of nodata, and the network's model file."""
    random = np.random.default_rng(1)
    steps = np.kron(random.normal(0, 1, (4, HEIGHT // 10, width // 10)), np.ones((10, 10))).astype(np.float32)
    steps[:, :30, :40] = np.nan
    stack = write(folder / "stack.tif", steps, ("VV", "extra", "slope", "B4"))
    save_model(
        folder / "model.safetensors",
        network,
        ModelCard("slope watcher", "unet", BANDS, {"width": 0.125}, tile_size=128),
        "t",
    )
    return {"stack": str(stack), "model": str(folder / "model.safetensors"), "device": "cpu", "values": steps}


@pytest.fixture
def scene(tmp_path: Path, slope_watcher: Network) -> dict[str, Any]:
    return scene_of(tmp_path, slope_watcher, WIDTH)


def explain(
    folder: Path, scene: dict[str, Any], method: str, **changes: Any
) -> tuple[NDArray, dict[str, float], dict[str, Any]]:
    outputs = {"output": folder / "heat.tif", "report": folder / "report.html", "table": folder / "table.csv"}
    parameters = {**{key: scene[key] for key in ("stack", "model", "device")}, "method": method, **changes}
    result = explain_job({**parameters, **{key: str(path) for key, path in outputs.items()}}, Silent(), "token")
    with outputs["table"].open(encoding="utf-8") as file:
        table = {row["band"]: float(row["importance"]) for row in csv.DictReader(file)}
    with rasterio.open(outputs["output"]) as dataset:
        assert dataset.descriptions == ("slope", "VV", "B4")
        return dataset.read(), table, result


@pytest.mark.parametrize("method", METHODS)
def test_the_band_that_was_learnt_ranks_first(tmp_path: Path, scene: dict[str, Any], method: str) -> None:
    heat, table, result = explain(tmp_path, scene, method)
    assert list(table) == ["slope", "VV", "B4"]
    assert sum(table.values()) == pytest.approx(1, abs=1e-4)
    assert max(table, key=lambda name: table[name]) == "slope"
    assert table["slope"] > 0.6
    assert heat.shape == (3, HEIGHT, WIDTH)
    assert np.isnan(heat[:, :30, :40]).all()
    assert np.isfinite(heat[:, 30:]).all()
    assert 0.5 < np.nanpercentile(np.abs(heat), 99.5) < 1.5
    assert result["device_used"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "heat.tif",
        "model.safetensors",
        "report.html",
        "stack.tif",
        "table.csv",
    ]


def test_calibration_changes_neither_what_counts_as_landslide_nor_the_ranking(
    tmp_path: Path, scene: dict[str, Any], slope_watcher: Network
) -> None:
    _, before, _ = explain(tmp_path, scene, "grad_cam")
    calibration = Calibration(2.0, -3.0)
    card = ModelCard(
        "calibrated",
        "unet",
        BANDS,
        {"width": 0.125},
        128,
        threshold=float(calibration.probability(0.5)),
        temperature=calibration.temperature,
        bias=calibration.bias,
    )
    save_model(Path(scene["model"]), slope_watcher, card, "t")
    _, after, _ = explain(tmp_path, scene, "grad_cam")
    assert after == before


def test_occlusion_tells_what_each_kind_of_sensor_gives_as_a_whole(tmp_path: Path, scene: dict[str, Any]) -> None:
    explain(tmp_path, scene, OCCLUSION)
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "All bands of a kind of sensor replaced at once" in html
    chart = html[html.index("Share of each kind of sensor") :]
    assert chart.index(">terrain<") < chart.index(">sar<")


def test_occlusion_has_no_seam_between_tiles(tmp_path: Path, slope_watcher: Network) -> None:
    scene = scene_of(tmp_path, slope_watcher, 600)
    heat, _, _ = explain(tmp_path, scene, OCCLUSION)
    whole, _ = Explainer(slope_watcher, BANDS, OCCLUSION, torch.device("cpu")).heat(scene["values"][[2, 0, 3]])
    known = np.isfinite(heat)
    scale = float(rasterio.open(tmp_path / "heat.tif").tags(1)["HEAT_SCALE"])
    assert (heat * scale)[known] == pytest.approx(whole[known], abs=1e-4)


def test_only_the_area_is_explained(tmp_path: Path, scene: dict[str, Any]) -> None:
    area = np.zeros((1, HEIGHT, WIDTH), np.uint8)
    area[0, 60:100, 100:130] = 1
    heat, _, _ = explain(tmp_path, scene, "grad_cam", area=str(write(tmp_path / "area.tif", area)))
    assert np.array_equal(np.isfinite(heat[0]), area[0] == 1)


def test_the_report_looks_right(
    tmp_path: Path, scene: dict[str, Any], browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    explain(tmp_path, scene, "grad_cam")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "the model slope watcher looks most at slope" in html
    assert html.count("data:image/png") == 3
    screenshot, complaints = browser(tmp_path / "report.html")
    assert complaints == []
    assert screenshot.stat().st_size > 40_000


def test_an_overlay_is_red_where_it_speaks_for_and_blue_where_against() -> None:
    band, heat = np.array([[0.0, 1.0, 0.5, 0.5]], np.float32), np.array([[1.0, -1.0, 0.0, np.nan]], np.float32)
    red, green, blue = np.moveaxis(overlay(band, heat).astype(int), 2, 0)
    assert red[0, 0] > blue[0, 0] + 50
    assert blue[0, 1] > red[0, 1] + 50
    assert red[0, 2] == green[0, 2] == blue[0, 2]
    assert (red[0, 3], green[0, 3], blue[0, 3]) == (255, 255, 255)


def refused(folder: Path, scene: dict[str, Any], **changes: Any) -> str:
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(InputError) as failure:
        explain(folder, scene, "grad_cam", **changes)
    assert sorted(path.name for path in folder.iterdir()) == before
    return str(failure.value)


def test_the_papers_colours_go_from_blue_to_red() -> None:
    """Those of the colour map jet: a quarter is cyan to the eye, the middle green."""
    heat = np.array([[0, 0.5, 1, np.nan]], np.float32)
    pixels = rainbow_overlay(np.full((1, 4), 5, np.float32), heat)
    grey_of_a_flat_band = 70
    assert [list(map(int, pixel)) for pixel in rainbow(np.array([0.125, 0.5, 0.875]))] == [
        [0, 0, 255],
        [127, 255, 127],
        [255, 0, 0],
    ]
    assert list(pixels[0, 3]) == [255, 255, 255]
    assert pixels[0, 0, 2] > grey_of_a_flat_band > pixels[0, 0, 0]
    assert pixels[0, 2, 0] > grey_of_a_flat_band > pixels[0, 2, 2]


def test_a_stack_without_the_models_bands_is_refused(tmp_path: Path, scene: dict[str, Any]) -> None:
    stack = write(tmp_path / "poor.tif", np.zeros((1, 20, 20), np.float32), ("VV",))
    message = refused(tmp_path, scene, stack=str(stack))
    assert "poor.tif lacks the bands slope, B4" in message


def test_a_stack_of_nodata_only_is_refused(tmp_path: Path, scene: dict[str, Any]) -> None:
    stack = write(tmp_path / "empty.tif", np.full((3, 20, 20), np.nan, np.float32), ("VV", "slope", "B4"))
    assert "empty.tif has no pixel" in refused(tmp_path, scene, stack=str(stack))


def test_pictures_leave_out_what_the_one_reader_calls_missing(tmp_path: Path) -> None:
    """Undeclared fill does not darken its neighbours in the shrunk picture; a pixel of nothing else is unknown."""
    values = np.full((1680, 840), 100, np.float32)
    values[::2] = -9999
    values[:8, :8] = -9999
    path = tmp_path / "stack.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=840, height=1680, count=1, dtype="float32", crs="EPSG:32654"
    ) as stack:
        stack.write(values, 1)
    reader = RasterReader(path, "stack")
    try:
        picture = shrunk(reader, 1, Window(row=0, column=0, height=1680, width=840))
    finally:
        reader.close()
    assert picture.shape == (420, 210)
    assert np.isnan(picture[:2, :2]).all()
    assert (picture[2:] == 100).all()
