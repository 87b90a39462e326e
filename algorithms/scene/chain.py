"""The way of a scene from its files to the error map, step by step."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable

from .choices import Choices, authority_of, band_counts, choose_grid, choose_radar_scale, training_reasons
from .run import SceneRun
from .steps import (
    POST,
    PRE,
    deformation_step,
    detection_step,
    extent_step,
    geology_step,
    judging_step,
    labels_step,
    optical_step,
    radar_step,
    stack_step,
    terrain_step,
    training_step,
)


def map_scene(run: SceneRun, extent_in: Callable[[str], str]) -> tuple[Choices, dict[str, Any]]:
    """Do all steps; gives the choices, and COUNT, TOTAL_AREA_M2, F1 (NaN where nothing was judged), DEVICE_USED.

    `extent_in(crs)` is the extent to detect in as text, in that CRS where it has none of its own; empty for everywhere.
    """
    inputs, folder = run.inputs, run.record.folder
    factors, choices = derive_factors(run)
    crs = authority_of(choices.crs)
    stack = Path(run.do(stack_step(factors, choices, crs, folder))["OUTPUT"])
    model, results, labels = inputs.model, {"F1": math.nan, "DEVICE_USED": ""}, None
    if inputs.inventory:
        labels = Path(run.do(labels_step(inputs, stack, folder))["OUTPUT"])
        step = training_step(inputs, run.effort, stack, labels, folder)
        trained = run.train(step, choices.pixels, *band_counts(stack))
        model, results["DEVICE_USED"] = trained["OUTPUT"], trained["DEVICE_USED"]
        choices.reasons += training_reasons(Path(model))
    extent = extent_in(crs)
    area = run.do(extent_step(extent, folder))["OUTPUT"] if extent else ""
    results |= run.do(detection_step(model, run.effort, stack, area, folder))
    if labels is not None:
        results["F1"] = run.do(judging_step(labels, stack, folder))["F1"]
    return choices, results


def derive_factors(run: SceneRun) -> tuple[dict[str, list[Path]], Choices]:
    """The factor rasters by the stack's parameter they go under, and the grid chosen for the stack."""
    inputs, folder = run.inputs, run.record.folder
    post = Path(run.do(optical_step(inputs.post, POST if inputs.pre else "", folder, inputs.model_bands))["OUTPUT"])
    choices = choose_grid(str(post), inputs.dem)
    factors = {"OPTICAL": [post]}
    if inputs.pre:
        factors["OPTICAL"].append(Path(run.do(optical_step(inputs.pre, PRE, folder, inputs.model_bands))["OUTPUT"]))
        choices.because("Prefixes: post_ and pre_ before the names of the bands, so that one stack holds both dates.")
    factors["TERRAIN"] = [Path(run.do(terrain_step(inputs, folder))["OUTPUT"])]
    if inputs.sar_post:
        scale = choose_radar_scale(inputs.sar_post, choices)
        factors["SAR"] = [Path(run.do(radar_step(inputs.sar_post, inputs.sar_pre, scale, folder))["OUTPUT"])]
    if inputs.interferograms:
        factors["DEFORMATION"] = [Path(run.do(deformation_step(inputs, folder))["OUTPUT"])]
    if inputs.geology:
        factors["GEOLOGY"] = [Path(run.do(geology_step(inputs, post, folder))["OUTPUT"])]
    return factors, choices
