"""The published presets hold the papers' numbers; what a job leaves out comes from the preset."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import torch

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.core.model_zoo import find_model
from landslide_mapper.learning.training.fitting import learning_rate, make_optimizer, monitored, weight_average
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN, REST_OF_SCENE_PLAN, plan_for
from landslide_mapper.learning.training.request import TrainingRequest
from landslide_mapper.learning.training.train import decide

from ..training_scenes import Listener, write_scene

FILES = {"STACKS": ["s.tif"], "LABELS": ["l.tif"], "OUTPUT": "m.safetensors"}


def request(**given: Any) -> TrainingRequest:
    return TrainingRequest.of({**FILES, **given})


@pytest.mark.parametrize("architecture", ["multi_input_unet", "unet"])
def test_the_first_papers_numbers(architecture: str) -> None:
    plan = plan_for("published", architecture)
    assert (plan.tile_size, plan.stride, plan.batch_size, plan.learning_rate, plan.epochs) == (256, 128, 16, 1e-4, 128)
    assert (plan.loss, plan.optimizer, plan.monitor, plan.split, plan.validation_fraction) == (
        "bce",
        "adam",
        "auc",
        "random",
        0.2,
    )
    assert (plan.sampling, plan.turns, plan.raw_angles) == ("landslide_tiles", "mirror_and_quarter_turn", True)


@pytest.mark.parametrize("architecture", ["fca_densenet", "fc_densenet", "fcn"])
def test_the_second_papers_numbers(architecture: str) -> None:
    plan = plan_for("published", architecture)
    assert (plan.tile_size, plan.stride, plan.batch_size, plan.learning_rate, plan.dropout) == (128, 128, 8, 1e-4, 0.2)
    assert (plan.loss, plan.optimizer, plan.monitor, plan.split, plan.validation_fraction) == (
        "bce",
        "adam",
        "loss",
        "random",
        0.3,
    )
    assert plan.sampling == "balanced_tiles"


def test_what_is_given_wins_and_what_is_not_is_the_presets() -> None:
    plan = request(PRESET="published", SPLIT="blocks", EPOCHS=3, MONITOR=None).plan
    assert (plan.split, plan.epochs, plan.monitor, plan.tile_size) == ("blocks", 3, "auc", 256)


class TestUseOn:
    """One acquisition keeps its light: nothing varies it. Several acquisitions differ: brightness and turns vary."""

    def test_a_single_stack_is_for_the_rest_of_its_scene(self) -> None:
        plan = request().plan
        assert (plan.use_on, plan.jitter, plan.turns) == ("rest_of_scene", 0.0, "mirror")

    def test_the_schedule_is_run_to_its_end_unless_a_monitor_is_wanted(self) -> None:
        assert request().plan.keep_last and request().plan.patience == 0
        assert not request(MONITOR="auc").plan.keep_last
        assert not request(PATIENCE=5).plan.keep_last
        assert not RECOMMENDED_PLAN.keep_last

    def test_several_stacks_are_for_other_scenes(self) -> None:
        plan = request(STACKS=["s.tif", "t.tif"], LABELS=["l.tif", "m.tif"]).plan
        assert (plan.use_on, plan.jitter, plan.turns) == ("other_scenes", 0.1, "all_eight")

    def test_what_the_user_says_wins(self) -> None:
        assert request(USE_ON="other_scenes").plan == RECOMMENDED_PLAN
        two = request(STACKS=["s.tif", "t.tif"], LABELS=["l.tif", "m.tif"], USE_ON="rest_of_scene").plan
        assert two == REST_OF_SCENE_PLAN

    def test_the_papers_settings_do_not_depend_on_it(self) -> None:
        assert request(PRESET="published", USE_ON="other_scenes").plan == request(PRESET="published").plan

    def test_an_unknown_word_in_plan_is_refused(self) -> None:
        with pytest.raises(InputError, match="TURNS is 'upside_down'"):
            request(PLAN={"turns": "upside_down"})


def test_names_of_a_job_may_be_in_any_case_and_bands_a_text_or_a_list() -> None:
    assert request(epochs=2, bands="B4, slope;aspect").band_names == ("B4", "slope", "aspect")
    assert request(BANDS=["B4"]).band_names == ("B4",)


def test_without_variation_nothing_is_varied_and_exclude_drops_no_sensor() -> None:
    plain = request(AUGMENT=False, MISSING="fill").plan
    assert (plain.turns, plain.jitter, plain.sensor_dropout) == ("none", 0.0, 0.0)
    assert request(MISSING="exclude").plan.sensor_dropout == 0.0
    assert request(MISSING="fill").plan.sensor_dropout == RECOMMENDED_PLAN.sensor_dropout


def test_a_stride_asks_for_fixed_tiles() -> None:
    assert request(STRIDE=64).plan.sampling == "all_tiles"


@pytest.mark.parametrize(
    ("key", "value"), [("WIDTH", 0), ("EPOCHS", True), ("LOSS", "focal"), ("SEED", -1), ("VALIDATION_FRACTION", 1.5)]
)
def test_impossible_values_are_named(key: str, value: Any) -> None:
    with pytest.raises(InputError, match=f"{key} is {value!r}. Use "):
        request(**{key: value})


def test_the_rate_rises_then_falls_as_a_cosine() -> None:
    plan = RECOMMENDED_PLAN.changed(learning_rate=1.0, warm_up=0.1)
    assert learning_rate(plan, 0, 100) == pytest.approx(0.1)
    assert learning_rate(plan, 9, 100) == pytest.approx(1.0)
    assert learning_rate(plan, 55, 100) == pytest.approx(0.5)
    assert learning_rate(plan, 99, 100) == pytest.approx(0.5 * (1 + math.cos(math.pi * 89 / 90)))
    assert learning_rate(plan_for("published", "unet"), 77, 100) == 1e-4


def test_only_kernels_are_decayed() -> None:
    network = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2))
    groups = make_optimizer(network, RECOMMENDED_PLAN).param_groups
    assert [len(group["params"]) for group in groups] == [1, 3]
    assert groups[1]["weight_decay"] == 0


def test_the_weight_average_by_hand() -> None:
    """It starts as the first step's weights; after one more the decay is min(0.9, 2/11), after two min(0.9, 3/12)."""
    network = torch.nn.Sequential(torch.nn.Linear(1, 1, bias=False), torch.nn.BatchNorm1d(1))
    average = weight_average(network, 0.9)
    for step, expected in ((1.0, 1.0), (2.0, 2 - 2 / 11), (3.0, 3 - 3 / 12 * (1 + 2 / 11))):
        with torch.no_grad():
            network[0].weight.fill_(step)
            network[1].running_mean.fill_(step)
            network[1].num_batches_tracked.fill_(int(step))
        average.update_parameters(network)
        assert average.module[0].weight.item() == pytest.approx(expected)
        assert average.module[1].running_mean.item() == pytest.approx(expected)
        assert average.module[1].num_batches_tracked.item() == step


def test_late_weights_fade_as_slowly_as_the_plan_says() -> None:
    network = torch.nn.Linear(1, 1, bias=False)
    average = weight_average(network, 0.5)
    torch.nn.init.zeros_(network.weight)
    for _ in range(20):
        average.update_parameters(network)
    torch.nn.init.ones_(network.weight)
    average.update_parameters(network)
    assert average.module.weight.item() == pytest.approx(0.5)


def test_one_lucky_epoch_is_not_the_best_of_the_recommended_preset_but_is_in_the_papers() -> None:
    f1 = [0.5, 0.6, 0.9, 0.6, 0.6, 0.7, 0.72, 0.74, 0.76, 0.78]
    history = [{"f1": value, "auc": value, "validation_loss": 1 - value} for value in f1]

    def best_epoch(preset: str, monitor: str) -> int:
        plan = plan_for(preset, "unet").changed(monitor=monitor)
        return max(range(len(f1)), key=lambda epoch: monitored(history[: epoch + 1], plan)) + 1

    for monitor in ("f1", "auc", "loss"):
        assert best_epoch("recommended", monitor) == 10
        assert best_epoch("published", monitor) == 3


class TestDecide:
    """WIDTH that is not given: the model's to start from, else the device's."""

    def test_without_a_graphics_card_a_quarter(self) -> None:
        listener = Listener()
        assert decide(request(DEVICE="cpu", MISSING="fill"), listener).width == 0.25
        assert "WIDTH 0.25" in listener.messages[0]

    def test_a_width_that_is_given_stays(self) -> None:
        assert decide(request(DEVICE="cpu", MISSING="fill", WIDTH=0.5), Listener()).width == 0.5

    def test_fine_tuning_keeps_the_width_of_its_start(self) -> None:
        start = request(DEVICE="cpu", MISSING="fill", START_FROM="simulated_multi_input_unet")
        width = read_card(find_model("simulated_multi_input_unet")).options["width"]
        assert decide(start, Listener()).width == width

    def test_missing_exclude_drops_no_sensor(self, tmp_path: Path) -> None:
        stack, labels = write_scene(tmp_path)
        given = {"STACKS": [str(stack)], "LABELS": [str(labels)], "DEVICE": "cpu"}
        decided = decide(request(**given), Listener())
        assert (decided.missing, decided.plan.sensor_dropout) == ("exclude", 0.0)
