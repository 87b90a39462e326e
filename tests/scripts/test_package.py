"""The zip for the plugin repository: what is in it, when it is refused, and that a fresh QGIS profile runs it."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAX_BYTES = 25_000_000


@pytest.fixture(scope="module")
def package() -> ModuleType:
    """scripts/package as a module."""
    loader = importlib.machinery.SourceFileLoader("package_script", str(ROOT / "scripts" / "package"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = writes
    return module


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("package") / "landslide_mapper.zip"
    built = subprocess.run(
        [sys.executable, ROOT / "scripts" / "package", "--output", target], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    return target


def test_translations_go_in_compiled_and_without_their_sources(archive: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        names = [Path(name).name for name in opened.namelist() if "/resources/translations/" in name]
    assert names == [
        *(f"landslide_mapper_{language}.qm" for language in ("de", "ja", "zh")),
        *(f"messages_{language}.json" for language in ("de", "ja", "zh")),
    ]


def copy_of_metadata(folder: Path, change: tuple[str, str]) -> Path:
    """A tree with just what the script looks at, its metadata changed."""
    for name in (
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "resources/icons/landslide_mapper.svg",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    text = (folder / "metadata.txt").read_text(encoding="utf-8")
    assert change[0] in text
    (folder / "metadata.txt").write_text(text.replace(*change), encoding="utf-8")
    return folder


def test_the_zip_holds_one_folder_with_only_what_runs(archive: Path) -> None:
    names = zipfile.ZipFile(archive).namelist()
    assert {name.split("/")[0] for name in names} == {"landslide_mapper"}
    inside = {name.partition("/")[2] for name in names}
    assert {
        "__init__.py",
        "plugin.py",
        "metadata.txt",
        "LICENSE",
        "engine/locks/packages.txt",
        "algorithms/provider.py",
    } <= inside
    assert {
        f"resources/models/{name}.model3" for name in ("factors_to_stack", "train_and_judge", "detect_and_vectorise")
    } <= inside
    assert not {name.split("/")[0] for name in inside} & {"tests", "benchmarks", "build", "scripts", "docs"}
    assert not [
        name
        for name in inside
        if "__pycache__" in name or Path(name).name.startswith(".") or name.endswith((".pyc", ".so", ".dll", ".exe"))
    ]
    assert archive.stat().st_size < MAX_BYTES


def test_the_same_files_give_the_same_bytes(archive: Path, package: ModuleType, tmp_path: Path) -> None:
    package.write_zip(tmp_path / "again.zip", package.runtime_files(ROOT), ROOT)
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("email=", "mail="), "metadata.txt lacks email."),
        (("tracker=https", "tracker="), "tracker is no https address."),
        (("version=0", "version=9"), "__init__.py says"),
        (("icon=resources/icons/landslide_mapper.svg", "icon=gone.svg"), "the icon gone.svg is not there."),
        (("changelog=0.1.0", "changelog="), "the changelog does not mention version"),
    ],
)
def test_metadata_that_the_repository_would_refuse_builds_nothing(
    package: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], problem: str
) -> None:
    root = copy_of_metadata(tmp_path / "tree", change)
    status = package.main(["--output", str(tmp_path / "out.zip")], root)
    assert status == 1
    assert problem in capsys.readouterr().err
    assert not (tmp_path / "out.zip").exists()


def test_the_same_tree_with_right_metadata_builds(package: ModuleType, tmp_path: Path) -> None:
    assert (
        package.main(["--output", str(tmp_path / "out.zip")], copy_of_metadata(tmp_path / "tree", ("email=", "email=")))
        == 0
    )


def test_a_binary_among_the_files_is_refused(
    package: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_of_metadata(tmp_path / "tree", ("email=", "email="))
    (root / "engine").mkdir()
    (root / "engine" / "helper.so").write_bytes(b"\x7fELF")
    assert package.main(["--output", str(tmp_path / "out.zip")], root) == 1
    assert "engine/helper.so" in capsys.readouterr().err
    assert not (tmp_path / "out.zip").exists()


def test_a_zip_over_25_mb_is_refused(
    package: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(package, "MAX_BYTES", 1000)
    assert (
        package.main(["--output", str(tmp_path / "out.zip")], copy_of_metadata(tmp_path / "tree", ("email=", "email=")))
        == 1
    )
    assert "MB at most" in capsys.readouterr().err
    assert list(tmp_path.glob("*.zip*")) == []


def test_a_fresh_profile_runs_the_unpacked_zip(archive: Path, tmp_path: Path) -> None:
    """As "Install from ZIP" does: unpacked into the profile's plugin folder, enabled, and every algorithm is listed."""
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is not installed")
    home = tmp_path / "a profile"
    plugins = home / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    zipfile.ZipFile(archive).extractall(plugins)
    environment = {key: value for key, value in os.environ.items() if key not in ("QGIS_PLUGINPATH", "PYTHONPATH")}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    enabled = call("plugins", "enable", "landslide_mapper")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    listed = call("list").stdout
    faces = {
        path.stem
        for path in (ROOT / "algorithms").glob("*.py")
        if f'id_name = "{path.stem}"' in path.read_text(encoding="utf-8")
    }
    assert {"trainmodel", "stacklayers"} <= faces
    for name in faces | {"factors_to_stack", "train_and_judge", "detect_and_vectorise"}:
        assert f"landslide:{name}" in listed, name
