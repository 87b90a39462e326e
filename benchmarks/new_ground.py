"""Which training recipe maps ground that no network saw: one change at a time, several regions left out in turn.

usage: python benchmarks/new_ground.py STACK LABELS [--steps 600] [--seeds 1,2,3,4,5] [--regions east,west,north,south]
       [--output results.jsonl] [--maps FOLDER] [RECIPE ...]

STACK and LABELS are what `benchmarks/atsuma` makes (stack.tif, labels.tif). A RECIPE is a comma-separated list of
changes to the plain baseline, for instance `jitter=0.1,turns=all`; `baseline` changes nothing. Each row trains on three
fifths of the frame and judges, by average precision and by the best F1 over all thresholds, the two fifths left out.
Everything lies in memory, so that seconds go into learning alone. `mirrored` is the same network asked in two views;
`--maps` keeps both maps, of which ensembles can be made (numpy files). Runs in the engine's Python.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import rasterio
import torch
from checkout import load_package
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score
from torch import Tensor, nn

REGIONS = ("east", "west", "north", "south")
HELD_OUT_SHARE = 0.4
GAP = 16  # pixels between training and test
UNKNOWN = 255


@dataclass(frozen=True)
class Recipe:
    """The plain baseline; every field is one step of the walk from it to the recommended preset."""

    network: str = "plain"
    width: float = 0.25
    steps: int = 600
    batch: int = 12
    crop: int = 128
    rate: float = 2e-3
    centred: float = 0.0  # share of the crops centred on landslide pixels
    turns: str = "mirror"  # none, mirror, half (also upside down), all
    jitter: float = 0.0
    shift: float = 0.0  # of elevation, in standard deviations
    dropout: float = 0.0  # of whole acquisitions
    weight: float = 1.0  # of a landslide pixel in the cross entropy
    average: float = 0.0  # decay of the running average of weights
    smoothing: float = 0.0
    loss: str = "bce_dice"


def recipe_of(text: str, steps: int) -> Recipe:
    """The recipe behind `name=value,name=value`."""
    changes = dict(part.split("=") for part in text.split(",") if part and part != "baseline")
    kinds = {name: type(value) for name, value in asdict(Recipe()).items()}
    return replace(Recipe(steps=steps), **{name: kinds[name](value) for name, value in changes.items()})


class Convolutions(nn.Sequential):
    def __init__(self, inputs: int, outputs: int) -> None:
        layers: list[nn.Module] = []
        for channels in (inputs, outputs):
            layers += [nn.Conv2d(channels, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(True)]
        super().__init__(*layers)


class PlainUNet(nn.Module):
    """Three poolings, 24 to 192 channels: the throw-away network that any preset has to beat."""

    multiple = 8

    def __init__(self, encoding: Any, widths: tuple[int, ...] = (24, 48, 96, 192)) -> None:
        super().__init__()
        self.encoding = encoding
        self.down = nn.ModuleList(Convolutions(a, b) for a, b in zip((encoding.channels, *widths), widths))
        self.up = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in zip(widths, widths[1:]))
        self.join = nn.ModuleList(Convolutions(2 * a, a) for a in widths[:-1])
        self.head = nn.Conv2d(widths[0], 1, 1)

    def forward(self, bands: Tensor) -> Tensor:
        features, skips = self.encoding(bands), []
        for down in self.down[:-1]:
            skips.append(down(features))
            features = nn.functional.max_pool2d(skips[-1], 2)
        features = self.down[-1](features)
        for level in reversed(range(len(skips))):
            features = self.join[level](torch.cat([skips[level], self.up[level](features)], 1))
        return self.head(features)


@dataclass(frozen=True)
class Ground:
    """The whole frame in memory: values (bands, H, W) with NaN where missing, labels (H, W), the band table."""

    values: NDArray[np.float32]
    labels: NDArray[np.uint8]
    bands: tuple[Any, ...]


def read_ground(stack: Path, labels: Path) -> Ground:
    from landslide_mapper.core.bands import known_band

    with rasterio.open(stack) as file, rasterio.open(labels) as answer:
        values, known = file.read().astype(np.float32), answer.read(1)
        bands = tuple(known_band(name) for name in file.descriptions)
    return Ground(values, np.where(np.isnan(values).all(0), UNKNOWN, known).astype(np.uint8), bands)


def held_out(shape: tuple[int, int], region: str) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which pixels train and which are judged, a gap between them."""
    rows, columns = np.indices(shape)
    place = {"east": columns, "west": -1 - columns, "south": rows, "north": -1 - rows}[region]
    length = shape[1] if region in ("east", "west") else shape[0]
    border = round((1 - HELD_OUT_SHARE) * length)
    place = np.where(place < 0, place + length, place)
    return place < border - GAP, place >= border


def with_statistics(ground: Ground, trains: NDArray[np.bool_]) -> tuple[Any, ...]:
    """The band table with mean and standard deviation of the training part."""
    return tuple(
        replace(band, mean=float(np.nanmean(values[trains])), std=float(np.nanstd(values[trains])))
        for band, values in zip(ground.bands, ground.values)
    )


def crops(
    ground: Ground, bands: tuple[Any, ...], trains: NDArray[np.bool_], recipe: Recipe, seed: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Batches without end, changed as the recipe says."""
    from landslide_mapper.learning.data import augmentation as change

    random = np.random.default_rng(seed)
    labels = np.where(trains, ground.labels, UNKNOWN).astype(np.uint8)
    inside = np.argwhere(trains)
    (top, left), (bottom, right) = inside.min(0), inside.max(0) + 1
    landslides = np.argwhere(labels == 1)
    directions, sensors = change.Directions.of(bands), change.Sensors.of(bands)
    turns = {
        "none": (change.IDENTITY,),
        "mirror": (change.IDENTITY, change.MIRROR),
        "half": change.HALF_TURNS,
        "all": change.ALL_TURNS,
    }[recipe.turns]
    size = recipe.crop
    while True:
        batch: list[Any] = []
        answers: list[Any] = []
        while len(batch) < recipe.batch:
            if random.random() < recipe.centred:
                row, column = landslides[random.integers(len(landslides))] - size // 2
                row, column = (
                    row + random.integers(-size // 3, size // 3),
                    column + random.integers(-size // 3, size // 3),
                )
            else:
                row, column = random.integers(top, bottom - size + 1), random.integers(left, right - size + 1)
            row, column = np.clip(row, top, bottom - size), np.clip(column, left, right - size)
            window = (slice(row, row + size), slice(column, column + size))
            if not (labels[window] != UNKNOWN).any():
                continue
            turn = turns[random.integers(len(turns))]
            values = change.turn_image(ground.values[:, window[0], window[1]], turn, directions)
            if recipe.jitter:
                change.jitter(values, sensors, recipe.jitter, random)
            if recipe.shift:
                change.shift_elevation(values, sensors, recipe.shift, random)
            if recipe.dropout:
                change.drop_sensor(values, sensors, recipe.dropout, random)
            batch.append(values)
            answers.append(change.turn_pixels(labels[window], turn))
        yield torch.from_numpy(np.stack(batch)), torch.from_numpy(np.stack(answers))


def make(recipe: Recipe, bands: tuple[Any, ...]) -> nn.Module:
    from landslide_mapper.models import build
    from landslide_mapper.models.input_encoding import InputEncoding

    if recipe.network == "plain":
        return PlainUNet(InputEncoding(bands))
    return build(recipe.network, bands, width=recipe.width)


def train(ground: Ground, bands: tuple[Any, ...], trains: NDArray[np.bool_], recipe: Recipe, seed: int) -> nn.Module:
    from landslide_mapper.learning.training.losses import make_loss

    torch.manual_seed(seed)
    network = make(recipe, bands).to(memory_format=torch.channels_last)
    loss = make_loss(recipe.loss, recipe.weight, recipe.smoothing)
    optimizer = torch.optim.AdamW(network.parameters(), recipe.rate, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, recipe.rate, total_steps=recipe.steps)
    average = None
    if recipe.average:
        average = torch.optim.swa_utils.AveragedModel(
            network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(recipe.average), use_buffers=True
        )
    network.train()
    for _, (values, labels) in zip(range(recipe.steps), crops(ground, bands, trains, recipe, seed)):
        optimizer.zero_grad()
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(values)
        loss(logits.float(), labels).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if average is not None:
            average.update_parameters(network)
    return average.module if average is not None else network


@torch.inference_mode()
def probability(network: nn.Module, ground: Ground, bands: tuple[Any, ...], turn: Any) -> NDArray[np.float32]:
    """Over the whole frame at once, laid on the network's grid, in one turned view."""
    from landslide_mapper.learning.data import augmentation as change

    network.eval()
    values = change.turn_image(ground.values, turn, change.Directions.of(bands))
    height, width = values.shape[1:]
    padded = np.pad(values, ((0, 0), (0, -height % 16), (0, -width % 16)), constant_values=np.nan)
    logits = network(torch.from_numpy(np.ascontiguousarray(padded))[None])[0, 0, :height, :width].float().numpy()
    back = np.rot90(logits, -turn.quarters)
    return np.asarray(1 / (1 + np.exp(-(back[:, ::-1] if turn.mirrored else back))), np.float32)


def judged(found: NDArray[np.float32], ground: Ground, tests: NDArray[np.bool_]) -> dict[str, float]:
    """Average precision, the best F1 over all thresholds, and F1 at 0.5."""
    from landslide_mapper.core.metrics import ScoreHistogram

    known = tests & (ground.labels != UNKNOWN)
    answer, score = ground.labels[known] == 1, found[known]
    histogram = ScoreHistogram()
    histogram.add(score, ground.labels[known])
    best = histogram.best_f1_threshold()
    return {
        "ap": float(average_precision_score(answer, score)),
        "best_f1": histogram.matrix_at(best).f1,
        "f1": histogram.matrix_at(0.5).f1,
        "threshold": float(best),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stack", type=Path)
    parser.add_argument("labels", type=Path)
    parser.add_argument("recipes", nargs="*", default=["baseline"])
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--seeds", default="1")
    parser.add_argument("--regions", default="east")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--maps", type=Path)
    chosen = parser.parse_args()
    load_package()
    from landslide_mapper.learning.data.augmentation import IDENTITY, MIRROR

    torch.set_num_threads(1)
    ground = read_ground(chosen.stack, chosen.labels)
    for seed in map(int, chosen.seeds.split(",")):
        for text in chosen.recipes:
            for region in chosen.regions.split(","):
                recipe = recipe_of(text, chosen.steps)
                trains, tests = held_out(ground.labels.shape, region)
                bands = with_statistics(ground, trains)
                start = time.monotonic()
                network = train(ground, bands, trains, recipe, seed)
                seconds = time.monotonic() - start
                straight = probability(network, ground, bands, IDENTITY)
                both = (straight + probability(network, ground, bands, MIRROR)) / 2
                row = {"recipe": text, "region": region, "seed": seed, "seconds": round(seconds)}
                row |= {**judged(straight, ground, tests), "mirrored": judged(both, ground, tests)}
                if chosen.maps:
                    chosen.maps.mkdir(parents=True, exist_ok=True)
                    np.save(chosen.maps / f"{text},{region},{seed}.npy", np.stack([straight, both]))
                print(json.dumps(row), flush=True)
                if chosen.output:
                    with chosen.output.open("a", encoding="utf-8") as file:
                        file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
