"""A real pip with the settings that users and companies write: packages land in the engine's environment all the
same.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from landslide_mapper.core.errors import EngineError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.engine import environment as making
from landslide_mapper.engine.base_python import BasePython
from landslide_mapper.engine.engine_folder import engine_python
from landslide_mapper.engine.packages.install import attempts_of, first_that_works
from landslide_mapper.engine.packages.pip_install import kept_settings, pip_environment

HAS_VENV = importlib.util.find_spec("ensurepip") is not None
pytestmark = pytest.mark.skipif(
    not HAS_VENV and importlib.util.find_spec("pip") is None, reason="this Python has neither venv nor pip"
)


def tiny_wheel(folder: Path, more_metadata: str = "") -> Path:
    """A package of one module."""
    metadata = f"Metadata-Version: 2.1\nName: tinypkg\nVersion: 1.0\n{more_metadata}"
    content = {
        "tinypkg.py": b"x = 1\n",
        "tinypkg-1.0.dist-info/METADATA": metadata.encode(),
        "tinypkg-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for name, data in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(data)}\n"
    wheel = folder / "tinypkg-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
        archive.writestr("tinypkg-1.0.dist-info/RECORD", record + "tinypkg-1.0.dist-info/RECORD,,\n")
    return wheel


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment below a user's name with a space and an umlaut; gives its interpreter. A Python without venv, as
    OSGeo4W's, makes it as the set-up does, with a virtualenv from the package index.
    """
    folder = tmp_path_factory.mktemp("Jörg Müller") / "engine"
    own = BasePython(Path(sys.executable), by_virtualenv=not HAS_VENV)
    problem = making._why_not_made(own, folder, Silent(), os.environ)
    if not HAS_VENV and ("No matching distribution" in problem or "onnection" in problem):
        pytest.skip(f"no package index here: {problem}")
    assert problem == ""
    return engine_python(folder)


def installs(environment: Path, folder: Path, variables: dict[str, str]) -> bool:
    """Whether the package can be imported in the environment after the set-up's own call of pip."""
    wheel = tiny_wheel(folder)
    try:
        first_that_works(
            environment,
            [["tinypkg", "--no-index", "--find-links", str(wheel.parent)]],
            Silent(),
            {**os.environ, **variables},
        )
        imported = subprocess.run([str(environment), "-I", "-c", "import tinypkg"], capture_output=True, check=False)
        return imported.returncode == 0
    finally:
        subprocess.run(
            [str(environment), "-I", "-m", "pip", "uninstall", "-y", "-q", "tinypkg"], check=False, capture_output=True
        )


LEADS_ELSEWHERE = {
    "target": "elsewhere",
    "prefix": "elsewhere",
    "root": "elsewhere",
    "user": "true",
    "python": "elsewhere/python",
    "dry-run": "true",
}


@pytest.mark.parametrize("section", ["install", "global"])
@pytest.mark.parametrize("name", LEADS_ELSEWHERE)
def test_a_settings_file_cannot_lead_the_packages_elsewhere(
    environment: Path, tmp_path: Path, section: str, name: str
) -> None:
    settings = tmp_path / "pip.ini"
    settings.write_text(f"[{section}]\n{name} = {LEADS_ELSEWHERE[name].replace('elsewhere', str(tmp_path / 'else'))}\n")
    assert installs(environment, tmp_path, {"PIP_CONFIG_FILE": str(settings)})


@pytest.mark.parametrize("name", ["PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_DRY_RUN", "PIP_PYTHON", "pip_target"])
def test_nor_can_a_variable(environment: Path, tmp_path: Path, name: str) -> None:
    value = "1" if name in ("PIP_USER", "PIP_DRY_RUN") else str(tmp_path / "else")
    assert installs(environment, tmp_path, {name: value})


@pytest.mark.parametrize("name", ["json", "torch", "pip", "signal"])
def test_a_module_of_the_current_folder_is_not_imported(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / f"{name}.py").write_text("raise SystemExit('a module of the current folder was run')\n")
    monkeypatch.chdir(tmp_path)
    assert installs(environment, tmp_path, {"PYTHONPATH": str(tmp_path)})


def test_the_mirror_and_the_proxy_of_a_settings_file_stay(environment: Path, tmp_path: Path) -> None:
    settings = tmp_path / "pip.ini"
    settings.write_text(
        "[global]\nindex-url = https://mirror/simple\nproxy = http://proxy:8080\ntarget = /elsewhere\n"
        "[install]\nextra-index-url =\n    https://one/simple\n    https://two/simple\n"
    )
    variables = {**os.environ, "PIP_CONFIG_FILE": str(settings), "PIP_PROXY": "http://other:3128"}
    given = pip_environment(environment, variables)
    pips = {name: value for name, value in given.items() if name.startswith("PIP_")}
    wanted = {
        "PIP_INDEX_URL": "https://mirror/simple",
        "PIP_EXTRA_INDEX_URL": "https://one/simple https://two/simple",
        "PIP_PROXY": "http://other:3128",
        "PIP_CONFIG_FILE": os.devnull,
    }
    assert pips.items() >= wanted.items()
    assert "PIP_TARGET" not in pips


def test_settings_are_read_as_pip_lists_them() -> None:
    listed = (
        "global.index-url='https://a'\nglobal.timeout='60'\ninstall.index-url='https://b'\n"
        ":env:.timeout='5'\ninstall.target='/x'\nfreeze.timeout='10'\n"
    )
    assert kept_settings(listed) == {"index-url": "https://b", "timeout": "5"}


class TestHashes:
    """The set-up's own call with a lock of one package, which lies in a folder or on an index."""

    def lock(self, folder: Path, wheel: Path, **changed: str) -> Path:
        digest = changed.get("digest") or hashlib.sha256(wheel.read_bytes()).hexdigest()
        path = folder / "lock.txt"
        path.write_text(f"# one package\ntinypkg==1.0 ; python_version >= '3' \\\n    --hash=sha256:{digest}\n")
        return path

    def install(self, environment: Path, attempts: list[list[str]], variables: dict[str, str] | None = None) -> bool:
        """Whether the package can be imported afterwards; it is taken away again."""
        script = [str(environment), "-I", "-c", "import tinypkg"]
        try:
            first_that_works(environment, attempts, Silent(), {**os.environ, **(variables or {})})
            return subprocess.run(script, capture_output=True, check=False).returncode == 0
        finally:
            there = subprocess.run(script, capture_output=True, check=False).returncode == 0
            remove = [str(environment), "-I", "-m", "pip", "uninstall", "-y", "-q", "tinypkg"]
            subprocess.run(remove, check=False, capture_output=True)
            self.was_there = there

    def test_the_file_that_the_lock_names_is_installed(self, environment: Path, tmp_path: Path) -> None:
        lock = self.lock(tmp_path, tiny_wheel(tmp_path))
        assert self.install(environment, attempts_of(lock, tmp_path))

    def test_a_changed_file_is_refused_with_a_sentence_and_nothing_is_installed(
        self, environment: Path, tmp_path: Path
    ) -> None:
        wheel = tiny_wheel(tmp_path)
        lock = self.lock(tmp_path, wheel)
        with zipfile.ZipFile(wheel, "a") as archive:
            archive.writestr("tinypkg_evil.py", b"print('somebody else')")
        with pytest.raises(EngineError, match="its checksum differs") as caught:
            self.install(environment, attempts_of(lock, tmp_path))
        assert "tinypkg" in str(caught.value)
        assert not self.was_there

    def test_another_build_on_an_index_is_refused_too(self, environment: Path, tmp_path: Path) -> None:
        wheel = tiny_wheel(tmp_path)
        lock = self.lock(tmp_path, wheel, digest="0" * 64)
        page = tmp_path / "simple" / "tinypkg" / "index.html"
        page.parent.mkdir(parents=True)
        stated = hashlib.sha256(wheel.read_bytes()).hexdigest()
        page.write_text(f'<a href="../../{wheel.name}#sha256={stated}">{wheel.name}</a>')
        only_this = {"PIP_INDEX_URL": (tmp_path / "simple").absolute().as_uri(), "PIP_EXTRA_INDEX_URL": ""}
        with pytest.raises(EngineError, match="its checksum differs"):
            self.install(environment, attempts_of(lock, None), {**only_this, "PIP_CONFIG_FILE": os.devnull})
        assert not self.was_there

    def test_a_package_that_a_locked_one_asks_for_comes_from_its_own_lock_or_not_at_all(
        self, environment: Path, tmp_path: Path
    ) -> None:
        """pip resolves nothing: a wheel cannot bring in another that no hash stands for."""
        wheel = tiny_wheel(tmp_path, "Requires-Dist: something-that-nobody-locked\n")
        assert self.install(environment, attempts_of(self.lock(tmp_path, wheel), tmp_path))
