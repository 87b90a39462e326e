"""A release: one version in all places, its notes, and the upload as the plugin repository takes it."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Iterator
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG = (
    "# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [1.2.0] - 2026-01-01\n\n### Added\n\n- new\n\n## [1.1.0]\n\nold\n"
)


@pytest.fixture(scope="module")
def release() -> ModuleType:
    """scripts/release as a module."""
    loader = importlib.machinery.SourceFileLoader("release_script", str(ROOT / "scripts" / "release"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = writes
    return module


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "__init__.py").write_text('"""Doc."""\n__version__ = "1.2.0"\n')
    (tmp_path / "metadata.txt").write_text("[general]\nversion=1.2.0\n")
    (tmp_path / "CITATION.cff").write_text("cff-version: 1.2.0\nversion: 1.2.0\n")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    return tmp_path


def test_the_notes_are_the_section_of_the_version(
    release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["notes", "--tag", "v1.2.0"], tree) == 0
    assert capsys.readouterr().out == "### Added\n\n- new\n"


@pytest.mark.parametrize("place", ["__init__.py", "metadata.txt", "CITATION.cff", "CHANGELOG.md"])
def test_a_place_with_another_version_stops_the_release(
    release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    path = tree / place
    path.write_text(path.read_text().replace("1.2.0", "1.3.0").replace("cff-version: 1.3.0", "cff-version: 1.2.0"))
    assert release.main(["notes"], tree) == 1
    assert f"{place} 1.3.0" in capsys.readouterr().err


def test_another_tag_stops_the_release(release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["notes", "--tag", "v1.2.1"], tree) == 1
    assert "the tag 1.2.1" in capsys.readouterr().err


def test_this_checkout_names_one_version_and_its_changelog_is_that_of_the_plugin_manager(release: ModuleType) -> None:
    named = release.versions(ROOT)
    assert release.disagreement(named) == ""
    version = named["__init__.py"]
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    notes = release.notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    assert f"changelog={version} {notes.splitlines()[0]}" in metadata


class Repository(SimpleXMLRPCRequestHandler):
    """The plugin repository's end: it takes uploads of one user only."""

    rpc_paths = ("/plugins/RPC2/",)

    def do_POST(self) -> None:
        if self.headers.get("Authorization") != "Basic bWU6cEBzcy93b3Jk":  # me:p@ss/word
            self.send_error(403, "Forbidden")
            return
        super().do_POST()


@pytest.fixture
def repository() -> Iterator[tuple[str, list[bytes]]]:
    """A local repository's address, and what it received."""
    received: list[bytes] = []

    def upload(package: object) -> list[int]:
        received.append(package.data)  # type: ignore[attr-defined]
        return [7, 3]

    with SimpleXMLRPCServer(("127.0.0.1", 0), Repository, logRequests=False) as server:
        server.register_function(upload, "plugin.upload")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/plugins/RPC2/", received
        server.shutdown()


def test_the_zip_arrives_byte_for_byte(
    release: ModuleType, tmp_path: Path, repository: tuple[str, list[bytes]]
) -> None:
    address, received = repository
    archive = tmp_path / "plugin.zip"
    archive.write_bytes(bytes(range(256)))
    assert release.upload(archive, "me", "p@ss/word", address) == "Plugin 7, version 3."
    assert received == [bytes(range(256))]


def test_a_refusal_does_not_show_the_password(
    release: ModuleType,
    tmp_path: Path,
    repository: tuple[str, list[bytes]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    address, received = repository
    (tmp_path / "plugin.zip").write_bytes(b"zip")
    monkeypatch.setenv("QGIS_PLUGINS_USER", "me")
    monkeypatch.setenv("QGIS_PLUGINS_PASSWORD", "open sesame")
    monkeypatch.setattr(release.upload, "__defaults__", (address,))
    assert release.main(["upload", str(tmp_path / "plugin.zip")]) == 1
    error = capsys.readouterr().err
    assert "403" in error and "sesame" not in error
    assert not received


def test_without_a_user_nothing_is_uploaded(
    release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("QGIS_PLUGINS_USER", raising=False)
    assert release.main(["upload", str(tmp_path / "plugin.zip")]) == 1
    assert "QGIS_PLUGINS_USER" in capsys.readouterr().err
