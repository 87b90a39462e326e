"""Which Python runs the worker: the order of search, what is refused and why, and where Python lies on the three
systems.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pretended_python import answering_python

from landslide_mapper.core.errors import EngineError
from landslide_mapper.engine import find_python as module
from landslide_mapper.engine.engine_folder import engine_folder, engine_python, write_marker
from landslide_mapper.engine.find_python import find_python, qgis_python, why_unusable

YES = '{"version": [3, 12], "missing": []}'


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_answers", {})
    monkeypatch.setattr(module, "qgis_python", lambda: None)


def fake_python(path: Path, answer: str = YES, status: int = 0) -> Path:
    """An interpreter that answers the probe so, and counts how often it is asked."""
    return answering_python(path, answer, status)


def times_asked(path: Path) -> int:
    return len(Path(f"{path}.asked").read_text().splitlines())


def make_engine(folder: Path, answer: str = YES) -> Path:
    python = fake_python(engine_python(folder), answer)
    write_marker(folder, {"build": "cpu"})
    return python


def test_the_order_is_variable_setting_engine_and_qgis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_variable, by_setting, own = (fake_python(tmp_path / name) for name in ("variable", "setting", "own"))
    engine = make_engine(tmp_path / "engine")
    monkeypatch.setattr(module, "qgis_python", lambda: own)
    nothing_named = {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "engine")}
    named = {**nothing_named, "LANDSLIDE_MAPPER_PYTHON": str(by_variable)}
    assert find_python(["torch"], str(by_setting), named).path == by_variable
    assert find_python(["torch"], str(by_setting), nothing_named).path == by_setting
    assert find_python(["torch"], "", nothing_named).path == engine
    found = find_python(["torch"], "", {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "none")})
    assert (found.path, found.is_qgis_python) == (own, True)


def test_without_any_the_sentence_names_the_cure(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Run 'Set up the engine' in the Processing toolbox once") as caught:
        find_python(["torch"], "", {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "none")})
    assert str(tmp_path / "none") in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ('{"version": [3, 12], "missing": ["torch", "rasterio"]}', "it lacks torch, rasterio"),
        ('{"version": [3, 8], "missing": []}', "it is Python 3.8, and the engine needs 3.10 or newer"),
        ("Hello, I am QGIS", "does not answer as a Python does"),
    ],
)
def test_one_that_the_user_named_is_never_skipped(tmp_path: Path, answer: str, problem: str) -> None:
    make_engine(tmp_path / "engine")
    unusable = fake_python(tmp_path / "unusable", answer)
    variables = {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "engine")}
    with pytest.raises(EngineError, match=problem) as by_setting:
        find_python(["torch"], str(unusable), variables)
    assert f"{unusable}, named by the plugin's setting" in str(by_setting.value)
    with pytest.raises(EngineError, match=problem) as by_variable:
        find_python(["torch"], "", {**variables, "LANDSLIDE_MAPPER_PYTHON": str(unusable)})
    assert "named by the environment variable LANDSLIDE_MAPPER_PYTHON" in str(by_variable.value)


def test_a_file_that_is_no_program_is_told(tmp_path: Path) -> None:
    plain = tmp_path / "python"
    plain.write_text("text")
    no_program = "the file is not executable" if os.name == "posix" else "does not answer as a Python does"
    assert no_program in why_unusable(plain, [], os.environ)
    assert why_unusable(tmp_path / "none", [], os.environ) == "there is no such file"
    assert "exit status 3" in why_unusable(fake_python(tmp_path / "broken", status=3), [], os.environ)


def test_a_damaged_engine_is_told_with_its_cure(tmp_path: Path) -> None:
    make_engine(tmp_path / "engine", '{"version": [3, 12], "missing": ["torch"]}')
    with pytest.raises(
        EngineError,
        match=r"is damaged: it lacks torch\. Run 'Set up the engine' in the Processing toolbox again; it repairs",
    ):
        find_python(["torch"], "", {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "engine")})


def test_an_unfinished_set_up_is_no_engine(tmp_path: Path) -> None:
    fake_python(engine_python(tmp_path / "engine"))
    with pytest.raises(EngineError, match="not installed yet"):
        find_python(["torch"], "", {"LANDSLIDE_MAPPER_ENGINE": str(tmp_path / "engine")})


def test_a_good_answer_is_remembered_until_something_is_installed(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "env" / "bin" / "python")
    packages = tmp_path / "env" / "lib" / "python3.12" / "site-packages"
    packages.mkdir(parents=True)
    os.utime(packages, (1, 1))
    os.utime(python, (2, 2))
    for _ in range(3):
        assert why_unusable(python, ["torch"], os.environ) == ""
    assert times_asked(python) == 1
    os.utime(packages, (3, 3))
    why_unusable(python, ["torch"], os.environ)
    assert times_asked(python) == 2


def test_a_bad_answer_is_asked_again(tmp_path: Path) -> None:
    python = fake_python(tmp_path / "python", '{"version": [3, 12], "missing": ["torch"]}')
    why_unusable(python, ["torch"], os.environ)
    why_unusable(python, ["torch"], os.environ)
    assert times_asked(python) == 2


@pytest.mark.skipif(bool(sys.flags.ignore_environment), reason="this embedded Python never looks at PYTHONPATH")
def test_the_probe_finds_modules_without_importing_them(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "explosive.py").write_text("raise SystemExit('imported')")
    environment = {**os.environ, "PYTHONPATH": str(trap)}
    python = Path(sys.executable)
    assert why_unusable(python, ["explosive"], environment, is_qgis_python=True) == ""
    assert why_unusable(python, ["explosive"], environment) == "it lacks explosive"
    assert why_unusable(python, ["json", "no_such_module_here"], environment) == "it lacks no_such_module_here"


def test_the_probe_takes_no_module_of_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "importlib", "torch_of_the_folder"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a module of the current folder was run')\n")
    monkeypatch.chdir(tmp_path)
    python = Path(sys.executable)
    assert why_unusable(python, ["json"], os.environ) == ""
    assert why_unusable(python, ["torch_of_the_folder"], os.environ) == "it lacks torch_of_the_folder"


class TestQgisOwnPython:
    """Inside QGIS, `sys.executable` is QGIS itself on Windows and macOS."""

    def place(self, root: Path, name: str) -> Path:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
        return path

    def test_windows_standalone(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "QGIS 3.40/apps/Python312/python.exe")
        started = self.place(tmp_path, "QGIS 3.40/bin/qgis-ltr-bin.exe")
        assert qgis_python(str(started), str(python.parent), "win32") == python

    def test_windows_osgeo4w_keeps_it_beside_qgis(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "OSGeo4W/bin/python3.exe")
        started = self.place(tmp_path, "OSGeo4W/bin/qgis-bin.exe")
        assert qgis_python(str(started), str(tmp_path / "OSGeo4W/apps/Python312"), "win32") == python

    def test_macos_bundle(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "QGIS.app/Contents/MacOS/bin/python3")
        started = self.place(tmp_path, "QGIS.app/Contents/MacOS/QGIS")
        assert qgis_python(str(started), str(tmp_path / "QGIS.app/Contents/Resources/python"), "darwin") == python

    def test_linux_embedded_without_an_executable(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "usr/bin/python3")
        assert qgis_python("", str(tmp_path / "usr"), "linux") == python

    def test_flatpak_uses_the_runtimes_python(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "usr/bin/python3")
        started = self.place(tmp_path, "app/bin/qgis")
        assert qgis_python(str(started), str(tmp_path / "usr"), "linux") == python

    def test_linux_a_real_python(self, tmp_path: Path) -> None:
        python = self.place(tmp_path, "env/bin/python3.11")
        assert qgis_python(str(python), "/usr", "linux") == python

    def test_none_where_there_is_no_file(self, tmp_path: Path) -> None:
        assert qgis_python(str(tmp_path / "QGIS"), str(tmp_path), "darwin") is None


class TestEngineFolder:
    def test_the_variable_wins_on_every_system(self) -> None:
        for platform in ("linux", "win32", "darwin"):
            assert engine_folder({"LANDSLIDE_MAPPER_ENGINE": "/data/engine"}, platform) == Path("/data/engine")

    def test_it_lies_in_the_users_data_location(self) -> None:
        assert engine_folder({"LOCALAPPDATA": "/C/Users/Jo Doe/AppData/Local"}, "win32") == Path(
            "/C/Users/Jo Doe/AppData/Local/landslide_mapper/engine"
        )
        assert engine_folder({"XDG_DATA_HOME": "/home/jo/data"}, "linux") == Path(
            "/home/jo/data/landslide_mapper/engine"
        )
        assert engine_folder({}, "linux") == Path.home() / ".local/share/landslide_mapper/engine"
        assert engine_folder({}, "darwin") == Path.home() / "Library/Application Support/landslide_mapper/engine"

    def test_flatpak_keeps_it_in_the_applications_own_data(self) -> None:
        own = "/home/jo/.var/app/org.qgis.qgis/data"
        assert (
            engine_folder({"XDG_DATA_HOME": own, "container": "flatpak"}, "linux")
            == Path(own) / "landslide_mapper/engine"
        )

    def test_the_interpreter_inside(self) -> None:
        assert engine_python(Path("/e"), "win32") == Path("/e/Scripts/python.exe")
        assert engine_python(Path("/e"), "linux") == Path("/e/bin/python")
