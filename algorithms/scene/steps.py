"""The steps from files to a map: each is one algorithm of the provider with plain inputs, so that it can be
repeated.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Sequence

from ..support.choices import SPECTRAL_INDICES, TERRAIN_FACTORS
from .effort import Effort
from .inputs import Backscatter, Image, SceneInputs

if TYPE_CHECKING:
    from .choices import Choices

FACTORS, REPORTS = "factors", "reports"
PAPERS_FACTORS = ("elevation", "slope", "aspect", "curvature")
PRE, POST = "pre_", "post_"
DEFORMATION_SHARE, JUDGING_SHARE = 3.0, 2.0


@dataclass(frozen=True)
class Step:
    """One run of an algorithm: `inputs` are plain JSON values, `outputs` the files it writes, by parameter."""

    title: str
    algorithm: str
    inputs: dict[str, Any]
    outputs: dict[str, Path]
    why: str = ""
    resumable: dict[str, Any] = field(default_factory=dict)  # inputs added where an earlier try left something behind
    share: float = 1.0  # of the time of the whole run, a simple step being 1

    @property
    def parameters(self) -> dict[str, Any]:
        return {**self.inputs, **{key: str(path) for key, path in self.outputs.items()}}


def expected_work(inputs: SceneInputs, effort: Effort) -> float:
    """The sum of the shares of all steps that these inputs lead to."""
    simple = (
        3 + bool(inputs.pre) + bool(inputs.sar_post) + bool(inputs.geology)
    )  # with post-event image, terrain, stack
    deformation = DEFORMATION_SHARE if inputs.interferograms else 0.0
    learning = 1 + effort.training_share + JUDGING_SHARE if inputs.inventory else 0.0
    return simple + deformation + learning + effort.detection_share


def optical_step(image: Image, prefix: str, folder: Path, needed: Sequence[str] = ()) -> Step:
    """One optical image as reflectance, with the indices that a model needs (`needed` names its bands); clouds are
    masked where the product tells them.
    """
    name = (prefix or POST).rstrip("_")
    inputs: dict[str, Any] = {"SAFE": image.safe} if image.safe else {"INPUT": list(image.rasters)}
    if prefix:
        inputs["PREFIX"] = prefix
    if indices := [index for index in SPECTRAL_INDICES if prefix + index in needed]:
        inputs["INDICES"] = indices
    return Step(
        "Optical factors, pre-event" if prefix == PRE else "Optical factors, post-event",
        "landslide:opticalfactors",
        inputs,
        {"OUTPUT": folder / FACTORS / f"optical_{name}.tif"},
        "Clouds and their shadows are masked by the product's own classification."
        if image.safe
        else "Plain bands do not tell clouds, so none are masked: what was found under one is false.",
    )


def terrain_step(inputs: SceneInputs, folder: Path) -> Step:
    """The terrain factors of both papers, and those that a model needs."""
    factors = [name for name in TERRAIN_FACTORS if name in PAPERS_FACTORS or name in inputs.model_bands]
    return Step(
        "Terrain factors",
        "landslide:terrainfactors",
        {"INPUT": inputs.dem, "FACTORS": factors},
        {"OUTPUT": folder / FACTORS / "terrain.tif"},
        "Both papers' terrain factors, and those that the model needs."
        if len(factors) > len(PAPERS_FACTORS)
        else "Both papers' terrain factors.",
    )


def radar_step(post: Backscatter, pre: Backscatter, scale: str, folder: Path) -> Step:
    """Backscatter in decibels, and its change where there is an image before the event; of several dates, the change
    against all dates before.
    """
    output = {"OUTPUT": folder / FACTORS / "radar.tif"}
    if post.is_series or pre.is_series:
        dates = {"PRE": list(pre.files), "POST": list(post.files), "INPUT_SCALE": scale}
        report = {"REPORT": folder / REPORTS / "radar.html"}
        why = "Several dates: the change against the median of all dates before the event, and its z-score."
        return Step("SAR change", "landslide:sarchange", dates, {**output, **report}, why)
    inputs: dict[str, Any] = {"INPUT_SCALE": scale, "FACTORS": []}
    for name, after, before in (("VV", post.vv, pre.vv), ("VH", post.vh, pre.vh)):
        if after:
            inputs[name] = after[0]
            inputs["FACTORS"].append(name)
        if after and before:
            inputs[f"PRE_{name}"] = before[0]
            inputs["FACTORS"].append(f"{name}_change")
    return Step("SAR factors", "landslide:sarfactors", inputs, output, "Lee filter, 5 x 5.")


def deformation_step(inputs: SceneInputs, folder: Path) -> Step:
    return Step(
        "Deformation rate",
        "landslide:deformationrate",
        {"INPUT": list(inputs.interferograms), "COHERENCE": list(inputs.coherence)},
        {"OUTPUT": folder / FACTORS / "deformation_rate.tif", "REPORT": folder / REPORTS / "deformation.html"},
        share=DEFORMATION_SHARE,
    )


def geology_step(inputs: SceneInputs, grid: Path, folder: Path) -> Step:
    return Step(
        "Geology factors",
        "landslide:geologyfactors",
        {"INPUT": inputs.geology, "FIELD": inputs.geology_field, "GRID": str(grid), "ENCODING": "codes"},
        {"OUTPUT": folder / FACTORS / "geology.tif", "LEGEND": folder / FACTORS / "geology_legend.csv"},
    )


def stack_step(factors: dict[str, list[Path]], choices: Choices, crs: str, folder: Path) -> Step:
    """All factors on the chosen grid; `factors` by the parameter they go under."""
    layers = {key: [str(path) for path in paths] for key, paths in factors.items() if paths}
    grid = {"CRS": crs, "RESOLUTION": choices.resolution, "EXTENT": choices.extent}
    return Step("Stack", "landslide:stacklayers", {**layers, **grid}, {"OUTPUT": folder / "stack.tif"})


def labels_step(inputs: SceneInputs, stack: Path, folder: Path) -> Step:
    area = {"AREA": inputs.mapped_area} if inputs.mapped_area else {}
    why = (
        "" if area else ("No mapped area was given, so whatever is not a landslide in the inventory counts as ground.")
    )
    return Step(
        "Labels",
        "landslide:landslidelabels",
        {"INPUT": inputs.inventory, "STACK": str(stack), **area},
        {"OUTPUT": folder / "labels.tif"},
        why,
    )


def training_step(inputs: SceneInputs, effort: Effort, stack: Path, labels: Path, folder: Path) -> Step:
    """A network from scratch, or the given model refined; every fifth block is kept aside to judge it."""
    settings: dict[str, Any] = {"STACKS": [str(stack)], "LABELS": [str(labels)], "MISSING": "auto"}
    if effort.epochs:
        settings["EPOCHS"] = effort.epochs
    if effort.members > 1:
        settings["MEMBERS"] = effort.members
    if inputs.model:
        settings["START_FROM"] = inputs.model
    outputs = {
        "OUTPUT": folder / "model.safetensors",
        "REPORT": folder / REPORTS / "training.html",
        "LOG": folder / REPORTS / "training.csv",
    }
    why = (
        f"Effort: {effort.words}. A fifth of the area, in whole blocks, is set aside: the error map judges there. "
        "The model is not trained again on these blocks at the end (REFIT), because then nothing would be left to "
        "judge it on."
    )
    return Step(
        "Training", "landslide:trainmodel", settings, outputs, why, {"RESUME": True}, share=effort.training_share
    )


def extent_step(extent: str, folder: Path) -> Step:
    """A rectangle with its CRS (left,right,bottom,top [EPSG:...]) as a polygon."""
    return Step("Extent to detect in", "native:extenttolayer", {"INPUT": extent}, {"OUTPUT": folder / "extent.gpkg"})


def detection_step(model: str, effort: Effort, stack: Path, area: str, folder: Path) -> Step:
    settings: dict[str, Any] = {"STACK": str(stack), "MODEL": model}
    if effort.turned_views:
        settings["TTA"] = True
    if area:
        settings["AREA"] = area
    return Step(
        "Detection",
        "landslide:detectlandslides",
        settings,
        {"OUTPUT": folder / "landslides.gpkg", "PROBABILITY": folder / "probability.tif"},
        share=effort.detection_share,
    )


def judging_step(labels: Path, stack: Path, folder: Path) -> Step:
    return Step(
        "Error map",
        "landslide:errormap",
        {
            "PREDICTION": str(folder / "probability.tif"),
            "LABELS": str(labels),
            "STACK": str(stack),
            "THRESHOLD": -1,
            "LEARNT": "leave_out",
        },
        {
            "OUTPUT": folder / "error_map.tif",
            "REPORT": folder / REPORTS / "accuracy.html",
            "METRICS": folder / REPORTS / "accuracy.json",
        },
        "Judged at the model's own threshold, only where the model was not trained.",
        share=JUDGING_SHARE,
    )
