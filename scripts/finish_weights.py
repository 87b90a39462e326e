#!/usr/bin/env python3
"""Turn a trained model into one that the plugin bundles: half the size, a plain name, and a card that says what it is
and what it scores.

usage: scripts/finish_weights.py {simulated,atsuma} MODEL.safetensors METRICS.json FOLDER

METRICS.json is what landslide:errormap wrote for a part that neither training nor validation saw. Needs the engine's
Python.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))

from landslide_mapper.models.model_file import load_model, save_model

KEPT_METRICS = ("f1", "precision", "recall", "auc", "average_precision", "miou", "kappa")
TITLES = {
    "multi_input_unet": "Multi-input attention U-Net (Chen et al. 2023)",
    "fca_densenet": "FCADenseNet (Remote Sensing 2024, 16, 992)",
}


@dataclass(frozen=True)
class Origin:
    """What is true of all weights of one origin."""

    trained_on: str
    judged_on: str
    licence: str
    citation: str


ORIGINS = {
    "simulated": Origin(
        trained_on="three simulated valleys with all sensors (seeds 11, 12, 13 of 'Make a sample scene'). It has never "
        "seen the real Earth: a starter to fine-tune (START_FROM), not a model to map with",
        judged_on="a fourth simulated valley (seed 14) that training never saw; it says nothing about the real Earth",
        licence="GPL-2.0-or-later",
        citation="Landslide Mapper, simulated scenes.",
    ),
    "atsuma": Origin(
        trained_on="the western 60 % of one scene: Atsuma, Hokkaido, after the 2018-09-06 Eastern Iburi earthquake "
        "(Sentinel-2 blue, green, red, before and after, and AW3D30 terrain). Other places, seasons and triggers look "
        "different: a starter to fine-tune (START_FROM)",
        judged_on="the eastern 40 % of the Atsuma scene inside the inventory's mapped area, not seen in training or "
        "validation",
        licence="GPL-2.0-or-later; the data it was trained on have the terms named in the citation",
        citation=(
            "Bands: ChenyuZhang16/landslide-mapping-with-cnn (MIT), contains modified Copernicus Sentinel data 2018. "
            "Terrain: AW3D30, (c) JAXA. Inventory: https://github.com/koukita/2018_09_06_atumatyou. "
            "この地図は地理院地図 平成30年北海道胆振東部地震 正射画像をトレースした地図です "
            "https://github.com/koukita/2018_09_06_atumatyou この地図は、"
            "https://github.com/koukita/2018_09_06_atumatyou で公開されている地図データを改変したものである"
        ),
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("origin", choices=ORIGINS)
    parser.add_argument("model", type=Path)
    parser.add_argument("metrics", type=Path)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    network, card = load_model(chosen.model)
    origin = ORIGINS[chosen.origin]
    scores = json.loads(chosen.metrics.read_text(encoding="utf-8"))
    card = replace(
        card,
        name=f"{chosen.origin}_{card.architecture}",
        description=f"{TITLES[card.architecture]}, trained on {origin.trained_on}.",
        metrics={
            "on": origin.judged_on,
            "threshold": card.threshold,
            **{name: scores[name.upper()] for name in KEPT_METRICS},
        },
        licence=origin.licence,
        citation=origin.citation,
    )
    target = chosen.folder / f"{card.name}.safetensors"
    save_model(target, network, card, "weights", half=True)
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, F1 {scores['F1']:.3f} on {origin.judged_on}")


if __name__ == "__main__":
    main()
