"""Pictures of a training's validation: a small error map of each scene beside its probability, and the samples richest
in landslides.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import Band
from ....core.calibration import Calibration
from ....core.labels import ERROR_CLASSES, LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ....core.model_card import ModelCard
from ....core.pixels.window import Window
from ...data.scene_reader import SceneReader
from ...data.scenes import Scene

MAP_EDGE, MAPS, SAMPLES, SAMPLE_EDGE = 900, 4, 6, 256
NO_DATA = np.nan
# Every fifteenth colour of matplotlib's magma (CC0), which training does not need installed for this.
MAGMA = np.array(
    [
        *((0, 0, 4), (9, 7, 32), (26, 16, 66), (49, 17, 101), (74, 16, 121), (98, 25, 128)),
        *((121, 34, 130), (145, 43, 129), (170, 51, 125), (194, 59, 117), (217, 70, 107), (236, 88, 96)),
        *((247, 114, 92), (252, 142, 100), (254, 170, 116), (254, 198, 138), (253, 226, 163), (252, 253, 191)),
    ]
)
TRUE_NEGATIVE_SHOWN = (225, 225, 225)
GAP = 8
GROUND_REACH = 6  # times from the darkest to the median: scars in forest reach four to five, clouds twenty


class Gallery:
    """Gathers, while validation runs, small maps of each scene and a few samples; its size does not depend on the
    scenes'.
    """

    def __init__(self, scenes: Sequence[Scene]) -> None:
        self.scenes = scenes
        self.steps = [max(1, -(-max(scene.width, scene.height) // MAP_EDGE)) for scene in scenes[:MAPS]]
        shapes = [(-(-scene.height // step), -(-scene.width // step)) for scene, step in zip(scenes, self.steps)]
        self.probability = [np.full(shape, NO_DATA, np.float32) for shape in shapes]
        self.labels = [np.full(shape, UNKNOWN, np.uint8) for shape in shapes]
        self.samples: list[tuple[int, int, Window, NDArray[np.float32], NDArray[np.uint8]]] = []

    def add(self, scene: int, core: Window, probability: NDArray[np.float32], labels: NDArray[np.uint8]) -> None:
        """Take in one validated core: every so-many-th pixel for the map, and its known part when that is among the
        richest in landslides.
        """
        if scene < len(self.steps):
            step = self.steps[scene]
            rows, columns = (
                np.arange(-core.row % step, core.height, step),
                np.arange(-core.column % step, core.width, step),
            )
            place = np.ix_((rows + core.row) // step, (columns + core.column) // step)
            known = labels[np.ix_(rows, columns)] != UNKNOWN
            self.probability[scene][place] = np.where(known, probability[np.ix_(rows, columns)], NO_DATA)
            self.labels[scene][place] = labels[np.ix_(rows, columns)]
        self._keep_sample(scene, core, probability, labels)

    def calibrate(self, calibration: Calibration) -> None:
        """Replace the network's own probabilities by calibrated ones."""
        self.probability = [calibration.probability(probability).astype(np.float32) for probability in self.probability]
        self.samples = [
            (slides, scene, place, calibration.probability(probability).astype(np.float32), labels)
            for slides, scene, place, probability, labels in self.samples
        ]

    def _keep_sample(
        self, scene: int, core: Window, probability: NDArray[np.float32], labels: NDArray[np.uint8]
    ) -> None:
        known = labels != UNKNOWN
        if not known.any():
            return
        rows, columns = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
        cut = tuple(slice(int(span[0]), min(int(span[-1]) + 1, int(span[0]) + SAMPLE_EDGE)) for span in (rows, columns))
        height, width = labels[cut].shape
        place = Window(row=core.row + cut[0].start, column=core.column + cut[1].start, height=height, width=width)
        slides = int(np.count_nonzero(labels[cut] == LANDSLIDE))
        self.samples.append((slides, scene, place, probability[cut].copy(), labels[cut].copy()))
        self.samples.sort(key=lambda sample: -sample[0])
        del self.samples[SAMPLES:]

    def maps(self) -> list[tuple[Scene, NDArray[np.float32], NDArray[np.uint8]]]:
        """Probability and labels of each scene that has validated pixels, cut to the rectangle around them."""
        found = []
        for scene, probability, labels in zip(self.scenes, self.probability, self.labels):
            known = labels != UNKNOWN
            if known.any():
                rows, columns = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
                cut = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
                found.append((scene, probability[cut], labels[cut]))
        return found


def error_colours(probability: NDArray[np.float32], labels: NDArray[np.uint8], threshold: float) -> NDArray[np.uint8]:
    """RGB picture in the error map's colours; true negatives light grey, unknown white."""
    picture_rgb = np.full((*labels.shape, 3), 255, np.uint8)
    detected = probability >= threshold
    for entry, where in zip(
        ERROR_CLASSES,
        (
            ~detected & (labels == NOT_LANDSLIDE),
            detected & (labels == LANDSLIDE),
            detected & (labels == NOT_LANDSLIDE),
            ~detected & (labels == LANDSLIDE),
        ),
    ):
        picture_rgb[where] = entry.colour[:3] if entry.colour[3] else TRUE_NEGATIVE_SHOWN
    return picture_rgb


def probability_colours(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """RGB picture of probabilities 0-1 from black through purple to light yellow (matplotlib's magma); NaN white."""
    places = np.linspace(0, 1, len(MAGMA))
    channels = [np.interp(np.nan_to_num(values), places, MAGMA[:, channel]) for channel in range(3)]
    coloured: NDArray[np.uint8] = np.round(np.stack(channels, axis=-1)).astype(np.uint8)
    coloured[np.isnan(values)] = 255
    return coloured


def sample_strips(gallery: Gallery, card: ModelCard, missing: str) -> list[NDArray[np.uint8]]:
    """For each sample one RGB strip: input, labels, probability and errors side by side."""
    strips = []
    with SceneReader(gallery.scenes, missing) as reader:
        for _, scene, place, probability, labels in gallery.samples:
            values, _ = reader.read(scene, place)
            parts = [
                input_picture(values, card.bands),
                probability_colours(np.where(labels == UNKNOWN, np.nan, labels).astype(np.float32)),
                probability_colours(np.where(labels == UNKNOWN, np.nan, probability)),
                error_colours(probability, labels, card.threshold),
            ]
            gap = np.full((labels.shape[0], max(1, GAP * labels.shape[1] // SAMPLE_EDGE), 3), 255, np.uint8)
            strips.append(np.concatenate([part for entry in parts for part in (entry, gap)][:-1], axis=1))
    return strips


def input_picture(values: NDArray[np.float32], bands: Sequence[Band]) -> NDArray[np.uint8]:
    """RGB picture of the input (bands, H, W), in grey where no date has all three colours; see `visible`."""
    seen = np.round(255 * visible(values, bands)).astype(np.uint8)
    return seen if seen.ndim == 3 else np.repeat(seen[..., None], 3, axis=2)


def visible(values: NDArray[np.float32], bands: Sequence[Band]) -> NDArray[np.float32]:
    """The input from 0 to 1: red, green, blue of one date where the stack has them, else its first band; stretched to
    2-98 %, colours no further than the ground reaches, beside which a cloud would leave it almost black.
    """
    names = [band.name for band in bands]
    prefixes = [name.removesuffix("B4") for name in names if name.endswith("B4")]
    colours = [
        [names.index(prefix + band) for band in ("B4", "B3", "B2")]
        for prefix in prefixes
        if {prefix + "B3", prefix + "B2"} <= set(names)
    ]
    chosen = values[colours[-1]] if colours else values[:1]
    if not np.isfinite(chosen).any():
        return np.zeros(values.shape[1:], np.float32)
    low, middle, high = np.nanpercentile(chosen, (2, 50, 98), axis=(1, 2), keepdims=True)
    if colours:
        ground = low + GROUND_REACH * (middle - low)
        high = np.where(ground > low, np.minimum(high, ground), high)
    stretched = np.nan_to_num(np.clip((chosen - low) / np.maximum(high - low, 1e-9), 0, 1))
    return stretched.transpose(1, 2, 0) if colours else stretched[0]
