"""A finished step is not done twice, and nothing foreign is taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.algorithms.scene.record import RECORD, Record, write_page
from landslide_mapper.algorithms.scene.steps import Step
from landslide_mapper.core.caution import caution, collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent


@pytest.fixture
def step(tmp_path: Path) -> Step:
    given, made = tmp_path / "dem.tif", tmp_path / "folder" / "terrain.tif"
    given.write_bytes(b"heights")
    made.parent.mkdir()
    return Step("Terrain", "landslide:terrainfactors", {"INPUT": str(given)}, {"OUTPUT": made}, "Because.")


def finished(step: Step) -> Record:
    record = Record.of(step.outputs["OUTPUT"].parent)
    step.outputs["OUTPUT"].write_bytes(b"slopes")
    record.finish(step, {"OUTPUT": str(step.outputs["OUTPUT"]), "COUNT": 3, "LAYER": object()})
    return Record.of(record.folder)


def test_the_numbers_of_a_finished_step_are_kept(step: Step) -> None:
    assert finished(step).results_of(step) == {"OUTPUT": str(step.outputs["OUTPUT"]), "COUNT": 3}


def test_another_setting_another_file_or_a_lost_output_means_again(step: Step) -> None:
    record = finished(step)
    changed = Step(step.title, step.algorithm, {**step.inputs, "METHOD": "horn"}, step.outputs)
    assert record.results_of(changed) is None
    Path(step.inputs["INPUT"]).write_bytes(b"other heights")
    assert record.results_of(step) is None
    record = finished(step)
    assert record.results_of(step) is not None
    step.outputs["OUTPUT"].unlink()
    assert record.results_of(step) is None


def test_a_folder_of_somebody_elses_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_bytes(b"years of work")
    with pytest.raises(InputError, match="holds other files"):
        Record.of(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", '{"format": 99, "finished": {}}', '{"format": 1}'])
def test_a_record_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / RECORD).write_text(content)
    with pytest.raises(InputError, match=r"record .* (cannot be read|has the format 99)"):
        Record.of(tmp_path)


def test_the_page_tells_reasons_and_commands(step: Step) -> None:
    record = finished(step)
    record.finish(step, {}, ["36 % of the pixels have no value."])
    folder = record.folder
    write_page(record, "Map my area", ["CRS: because it is metric."], [step], ["3 landslides."])
    page = (folder / "README.md").read_text(encoding="utf-8")
    assert "- CRS: because it is metric." in page
    assert "- 36 % of the pixels have no value." in page
    assert "qgis_process run landslide:terrainfactors - <<'END'" in page
    assert f'"INPUT": "{step.inputs["INPUT"]}"' in page


def test_the_page_tells_every_caution_once_before_anything_is_explained(step: Step) -> None:
    """Those of the steps, also of an earlier run, and those of the inputs themselves."""
    record = finished(step)
    record.finish(step, {}, ["36 % of the pixels have no value."])
    again = Step("Again", step.algorithm, step.inputs, step.outputs)
    record.finish(again, {}, ["36 % of the pixels have no value.", "Two points were left out."])
    with collecting_cautions():
        caution(Silent(), "The DEM was read in another CRS.")
        write_page(record, "Map my area", ["CRS: because it is metric."], [step, again], ["3 landslides."])
    page = (record.folder / "README.md").read_text(encoding="utf-8")
    assert page.partition("## What was chosen")[0].split("\n") == [
        "# Map my area",
        "",
        "- 3 landslides.",
        "",
        "## Cautions",
        "",
        "- The DEM was read in another CRS.",
        "- 36 % of the pixels have no value.",
        "- Two points were left out.",
        "",
        "",
    ]
    write_page(record, "Map my area", [], [], ["3 landslides."])
    assert "Cautions" not in (record.folder / "README.md").read_text(encoding="utf-8")


def test_a_step_that_was_begun_is_known_by_its_inputs_until_it_is_finished(step: Step) -> None:
    """Only what the same training left behind may be gone on with."""
    record = Record.of(step.outputs["OUTPUT"].parent)
    assert not record.has_begun(step)
    record.begin(step)
    assert Record.of(record.folder).has_begun(step), "a kill must not lose it"
    assert not record.has_begun(Step(step.title, step.algorithm, {**step.inputs, "EPOCHS": 3}, step.outputs))
    record.finish(step, {})
    assert not Record.of(record.folder).has_begun(step)


def test_a_step_begun_again_counts_as_finished_no_more(step: Step) -> None:
    record = finished(step)
    record.begin(step)
    assert Record.of(record.folder).results_of(step) is None
