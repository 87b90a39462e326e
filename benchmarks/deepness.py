"""Landslide detection against the Deepness plugin: the same network, exported as `landslide:exportmodel` does, on the
same raster.

    python benchmarks/deepness.py PATH_OF_DEEPNESS_PLUGIN QGIS_PYTHON [--side 2048] [--width 1] [--memory-sides 4096
    12000] [--memory-width 0.125]

Run it with the worker's Python on an otherwise idle Linux machine. PATH_OF_DEEPNESS_PLUGIN is the folder that holds
Deepness's package `deepness`; QGIS_PYTHON an interpreter that sees QGIS, onnxruntime 1.17 and opencv-python-headless
below 4.10 (a virtual environment with system packages).

Deepness: its own map processor, headless, in the default setting (tiles of 256, batches of 1), at its default overlap
of 15 % and at half overlap; the clock runs from its start to its polygons, with the network loaded before. We:
`landslide:detectlandslides` through `processing.run`, from the worker's word that its network is loaded to the
probability raster and the polygons; the start of the worker is told beside it. Processor time over the same span, of
all cores and processes in total, depends less on what else the machine does, and is reported too. Each runs in a
process of its own. Peak memory is that of QGIS's process and, for us, the worker's added to it, as if both peaks came
at once; for memory a narrow network is used, so that the largest raster ends in reasonable time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from unittest.mock import MagicMock

from checkout import load_package

DEFAULT_OVERLAP, HALF_OVERLAP = 15, 50
WANTED = {DEFAULT_OVERLAP: 2, HALF_OVERLAP: 4}
# some thousand polygons a megapixel, as on a real map; a larger share of random speckle gives tens of thousands
LANDSLIDE_SHARE = 0.002
TILE = 256


def make_raster(path: Path, side: int) -> None:
    """Three bytes per pixel, smooth in patches of some 20 pixels as land is."""
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin
    from rasterio.windows import Window

    random = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": 3,
        "dtype": "uint8",
        "crs": "EPSG:32654",
        "tiled": True,
    }
    profile |= {
        "transform": from_origin(500000, 4700000, 10, 10),
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "zlevel": 1,
    }
    with rasterio.open(path, "w", **profile) as raster:
        for top in range(0, side, 512):
            height = min(512, side - top)
            for band in (1, 2, 3):
                coarse = random.normal(128, 45, (512 // 16 + 1, side // 16 + 2))
                rows, columns = np.arange(height) / 16, np.arange(side) / 16
                r, c = rows.astype(int), columns.astype(int)
                u, v = (rows - r)[:, None], (columns - c)[None, :]
                above, below = coarse[r], coarse[r + 1]
                left = above[:, c] * (1 - u) + below[:, c] * u
                right = above[:, c + 1] * (1 - u) + below[:, c + 1] * u
                values = np.clip(left * (1 - v) + right * v + random.normal(0, 3, (height, side)), 1, 255)
                raster.write(values.astype(np.uint8), band, window=Window(0, top, side, height))
        raster.descriptions = ("B4", "B3", "B2")


def make_model(folder: Path, width: float, raster: Path) -> None:
    """A U-Net with random weights that calls a share of LANDSLIDE_SHARE of the pixels landslide, as our model file and
    as ONNX.
    """
    import numpy as np
    import rasterio
    import torch
    from rasterio.windows import Window

    from landslide_mapper.core.bands import OPTICAL, Band
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.core.model_card import ModelCard
    from landslide_mapper.learning.export import export_job
    from landslide_mapper.models.model_file import save_model
    from landslide_mapper.models.registry import build

    bands = tuple(Band(name, OPTICAL, mean=128.0, std=45.0) for name in ("B4", "B3", "B2"))
    torch.manual_seed(0)
    network = build("unet", bands, width=width)
    with rasterio.open(raster) as source, torch.no_grad():
        tile = torch.from_numpy(source.read(window=Window(0, 0, TILE // 2, TILE // 2)).astype(np.float32))[None]
        for _ in range(10):
            network.train()(tile + 5 * torch.randn_like(tile))
        logits = network.eval()(tile).numpy()
    bias = -float(np.quantile(logits, 1 - LANDSLIDE_SHARE))
    card = ModelCard("benchmark", "unet", bands, {"width": width}, tile_size=TILE, pixel_size_m=10.0, bias=bias)
    save_model(folder / "model.safetensors", network, card, "benchmark")
    export_job(
        {"model": str(folder / "model.safetensors"), "format": "onnx", "output": str(folder / "model.onnx")},
        Silent(),
        "benchmark",
    )


class MemoryWatch:
    """The peaks of resident memory of this process and of its children, looked at five times a second."""

    def __init__(self) -> None:
        self.children: dict[int, float] = {}
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self) -> None:
        while not self.ended.wait(0.2):
            for child in descendants(os.getpid()):
                self.children[child] = max(self.children.get(child, 0), peak_of(child))

    def megabytes(self) -> float:
        """This process's peak plus the largest child's."""
        self.ended.set()
        self.thread.join()
        return peak_of(os.getpid()) + max(self.children.values(), default=0)


def descendants(parent: int) -> list[int]:
    """Process numbers of all children and their children."""
    found = []
    for listing in Path(f"/proc/{parent}/task").glob("*/children"):
        try:
            numbers = [int(word) for word in listing.read_text().split()]
        except OSError:  # the thread has ended
            continue
        for number in numbers:
            found += [number, *descendants(number)]
    return found


def peak_of(process: int) -> float:
    """VmHWM in megabytes; 0 for a process that has ended."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0)


def processor_seconds() -> float:
    """User and system time of this process and of its children, those at work and those that have ended."""
    ticks = 0
    for child in descendants(os.getpid()):
        try:
            fields = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return sum(os.times()[:4]) + ticks / os.sysconf("SC_CLK_TCK")


def run_deepness(plugin: Path, folder: Path, overlap: int) -> dict[str, float]:
    """In QGIS's Python: Deepness's segmentation of the raster with the exported network."""
    sys.path.insert(0, str(plugin))
    from qgis.core import QgsApplication, QgsRasterLayer

    application = QgsApplication([], False)
    application.initQgis()
    from deepness.common.channels_mapping import ChannelsMapping, ImageChannelStandaloneBand
    from deepness.common.processing_overlap import ProcessingOverlap, ProcessingOverlapOptions
    from deepness.common.processing_parameters.map_processing_parameters import ProcessedAreaType
    from deepness.common.processing_parameters.segmentation_parameters import SegmentationParameters
    from deepness.processing.map_processor.map_processor_segmentation import MapProcessorSegmentation
    from deepness.processing.models.segmentor import Segmentor

    layer = QgsRasterLayer(str(folder / "stack.tif"), "stack")
    channels = ChannelsMapping()
    channels.set_image_channels(
        [ImageChannelStandaloneBand(band_number=number, name=str(number)) for number in (1, 2, 3)]
    )
    channels.set_number_of_model_inputs_same_as_image_channels()
    network = Segmentor(str(folder / "model.onnx"))
    parameters = SegmentationParameters(
        resolution_cm_per_px=1000,
        tile_size_px=TILE,
        batch_size=1,
        local_cache=False,
        processed_area_type=ProcessedAreaType.ENTIRE_LAYER,
        mask_layer_id=None,
        input_layer_id=layer.id(),
        input_channels_mapping=channels,
        postprocessing_dilate_erode_size=0,
        processing_overlap=ProcessingOverlap(ProcessingOverlapOptions.OVERLAP_IN_PERCENT, percentage=overlap),
        pixel_classification__probability_threshold=0.5,
        model=network,
    )
    start, processor_start = time.perf_counter(), processor_seconds()
    processor = MapProcessorSegmentation(rlayer=layer, vlayer_mask=None, map_canvas=MagicMock(), params=parameters)
    processor.run()
    seconds = time.perf_counter() - start
    taken = processor_seconds() - processor_start
    return {"seconds": seconds, "processor": taken, "share": float((processor.get_result_img() == 2).mean())}


def run_own(folder: Path) -> dict[str, float]:
    """In QGIS's Python: our algorithm on the same raster."""
    from qgis.core import QgsApplication, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    load_package()
    import landslide_mapper

    plugin = landslide_mapper.classFactory(None)
    plugin.initProcessing()
    outputs = {"OUTPUT": str(folder / "polygons.gpkg"), "PROBABILITY": str(folder / "probability.tif")}

    class Clock(QgsProcessingFeedback):
        """Notes when the worker is ready: it has started, read the network and chosen how to compute."""

        ready = processor = 0.0

        def pushInfo(self, info: str) -> None:  # noqa: N802
            if info.startswith("Device:"):
                self.ready, self.processor = time.perf_counter(), processor_seconds()

    clock, inputs = (
        Clock(),
        {"STACK": str(folder / "stack.tif"), "MODEL": str(folder / "model.safetensors"), "DEVICE": "cpu"},
    )
    start = time.perf_counter()
    found = processing.run("landslide:detectlandslides", {**inputs, **outputs}, feedback=clock)
    end, processor = time.perf_counter(), processor_seconds() - clock.processor
    from osgeo import gdal

    side = gdal.Open(str(folder / "stack.tif")).RasterXSize
    times = {"seconds": end - clock.ready, "start_seconds": clock.ready - start, "processor": processor}
    return {**times, "share": found["TOTAL_AREA_M2"] / (side * 10) ** 2}


def child(options: argparse.Namespace, folder: Path, *arguments: str) -> dict[str, float]:
    """Run one program in a process of its own and read its answer."""
    answer = folder / "answer.json"
    answer.unlink(missing_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANDSLIDE_MAPPER_PYTHON": sys.executable}
    command = [
        options.qgis_python,
        __file__,
        str(options.plugin),
        options.qgis_python,
        "--folder",
        str(folder),
        *arguments,
    ]
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if not answer.is_file():
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout[-3000:]}")
    found: dict[str, float] = json.loads(answer.read_text())
    return found


def compare_speed(options: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as name:
        folder = Path(name)
        make_raster(folder / "stack.tif", options.side)
        make_model(folder, options.width, folder / "stack.tif")
        own = min(
            (child(options, folder, "--program", "own") for _ in range(options.rounds)),
            key=lambda answer: answer["seconds"],
        )
        rate = options.side**2 / own["seconds"] / 1e6
        print(f"{options.side} x {options.side} pixels, U-Net of width {options.width}", flush=True)
        print(
            f"we: {rate:.3f} Mpixel/s after a start of {own['start_seconds']:.1f} s, landslides on {own['share']:.1%}",
            flush=True,
        )
        for overlap in options.overlaps:
            peer = child(options, folder, "--program", "deepness", "--overlap", str(overlap))
            peer_rate = options.side**2 / peer["seconds"] / 1e6
            whole = peer["seconds"] / (own["seconds"] + own["start_seconds"])
            wanted = f" (wanted: {WANTED[overlap]})" if overlap in WANTED else ""
            print(
                f"Deepness at {overlap} % overlap: {peer_rate:.3f} Mpixel/s, landslides on {peer['share']:.1%}; we "
                f"are {rate / peer_rate:.2f} times as fast{wanted}, {whole:.2f} times with our start; processor time "
                f"{peer['processor']:.0f} s against our {own['processor']:.0f} s",
                flush=True,
            )


def compare_memory(options: argparse.Namespace) -> None:
    for side in options.memory_sides:
        with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as name:
            folder = Path(name)
            make_raster(folder / "stack.tif", side)
            make_model(folder, options.memory_width, folder / "stack.tif")
            own, peer = child(options, folder, "--program", "own"), child(options, folder, "--program", "deepness")
            print(
                f"{side} x {side}, U-Net of width {options.memory_width}: peak of us {own['megabytes']:.0f} MB "
                f"({own['seconds']:.0f} s), of Deepness {peer['megabytes']:.0f} MB ({peer['seconds']:.0f} s)",
                flush=True,
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("plugin", type=Path)
    parser.add_argument("qgis_python")
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--width", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--overlaps", type=int, nargs="*", default=[DEFAULT_OVERLAP, HALF_OVERLAP])
    parser.add_argument("--memory-sides", type=int, nargs="*", default=[4096, 12000])
    parser.add_argument("--memory-width", type=float, default=0.125)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--program", choices=("own", "deepness"), help=argparse.SUPPRESS)
    parser.add_argument("--overlap", type=int, default=DEFAULT_OVERLAP, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.folder:
        watch = MemoryWatch()
        answer = (
            run_own(options.folder)
            if options.program == "own"
            else run_deepness(options.plugin, options.folder, options.overlap)
        )
        (options.folder / "answer.json").write_text(json.dumps({**answer, "megabytes": watch.megabytes()}))
        os._exit(0)  # QGIS without its application object crashes on the way out
    load_package()
    if options.overlaps:
        compare_speed(options)
    compare_memory(options)


if __name__ == "__main__":
    main()
