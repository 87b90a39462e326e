"""The steps from files to a map: each is one algorithm of the provider with plain inputs, so that it can be
repeated.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .effort import Effort
from .inputs import Backscatter, Image, SceneInputs

if TYPE_CHECKING:
    from .choices import Choices

FACTORS, REPORTS = "factors", "reports"
TERRAIN_FACTORS = ["elevation", "slope", "aspect", "curvature"]
PRE, POST = "pre_", "post_"


@dataclass(frozen=True)
class Step:
    """One run of an algorithm: `inputs` are plain JSON values, `outputs` the files it writes, by parameter."""

    title: str
    algorithm: str
    inputs: dict[str, Any]
    outputs: dict[str, Path]
    why: str = ""
    resumable: dict[str, Any] = field(default_factory=dict)  # inputs added where an earlier try left something behind

    @property
    def parameters(self) -> dict[str, Any]:
        return {**self.inputs, **{key: str(path) for key, path in self.outputs.items()}}


def optical_step(image: Image, prefix: str, scale: float | None, folder: Path) -> Step:
    """One optical image as reflectance; clouds are masked where the product tells them."""
    name = (prefix or POST).rstrip("_")
    inputs: dict[str, Any] = {"SAFE": image.safe} if image.safe else {"INPUT": list(image.rasters)}
    if scale is not None:
        inputs["SCALE"] = scale
    if prefix:
        inputs["PREFIX"] = prefix
    return Step(
        f"Optical factors, {name}-event",
        "landslide:opticalfactors",
        inputs,
        {"OUTPUT": folder / FACTORS / f"optical_{name}.tif"},
        "Clouds and their shadows are masked by the product's own classification." if image.safe else "",
    )


def terrain_step(inputs: SceneInputs, folder: Path) -> Step:
    return Step(
        "Terrain factors",
        "landslide:terrainfactors",
        {"INPUT": inputs.dem, "FACTORS": TERRAIN_FACTORS},
        {"OUTPUT": folder / FACTORS / "terrain.tif"},
        "Both papers' terrain factors.",
    )


def radar_step(post: Backscatter, pre: Backscatter, scale: str, folder: Path) -> Step:
    """Backscatter in decibels, and its change where there is an image before the event."""
    inputs: dict[str, Any] = {"INPUT_SCALE": scale, "FACTORS": []}
    for name, after, before in (("VV", post.vv, pre.vv), ("VH", post.vh, pre.vh)):
        if after:
            inputs[name] = after
            inputs["FACTORS"].append(name)
        if after and before:
            inputs[f"PRE_{name}"] = before
            inputs["FACTORS"].append(f"{name}_change")
    return Step(
        "SAR factors", "landslide:sarfactors", inputs, {"OUTPUT": folder / FACTORS / "radar.tif"}, "Lee filter, 5 x 5."
    )


def deformation_step(inputs: SceneInputs, folder: Path) -> Step:
    return Step(
        "Deformation rate",
        "landslide:deformationrate",
        {"INPUT": list(inputs.interferograms), "COHERENCE": list(inputs.coherence)},
        {"OUTPUT": folder / FACTORS / "deformation_rate.tif", "REPORT": folder / REPORTS / "deformation.html"},
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
    return Step("Training", "landslide:trainmodel", settings, outputs, why, {"RESUME": True})


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
    )
