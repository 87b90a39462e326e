"""The report on an error that nobody foresaw holds no secret, and reports do not pile up."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from landslide_mapper.core.failures.unforeseen import KEPT_REPORTS, report_of, unforeseen, without_secrets


@pytest.mark.parametrize(
    "text",
    [
        "dbname='x' host=db user='me' password='S3cret!' sslmode=disable",  # pragma: allowlist secret
        "postgres://me:S3cret!@db/x",
        "https://me:S3cret!@example.org/cog.tif?token=S3cret!&x=1",
        "/vsicurl/https://example.org/a.tif?X-Amz-Signature=S3cret!",
        '{"password": "S3cret!"}',  # pragma: allowlist secret
        "AWS_SECRET_ACCESS_KEY=S3cret!",
        "authcfg=S3cret!",
        "passwd: S3cret!",
    ],
)
def test_secrets_are_hidden(text: str) -> None:
    assert "S3cret" not in without_secrets(text)


def test_what_is_no_secret_stays() -> None:
    text = "INPUT = '/data/passau/dem.tif', tokens 12 of 13, key B4"
    assert without_secrets(text) == text


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada.lovelace")
    monkeypatch.setenv("USERPROFILE", "/home/ada.lovelace")
    report = report_of(KeyError("x"), "Terrain factors", {"INPUT": "/home/ada.lovelace/dem.tif"})
    assert "ada" not in report
    assert "INPUT = '~/dem.tif'" in report


@pytest.mark.parametrize("path", [r"C:\Users\ada\dem.tif", r"C:\\Users\\ada\\dem.tif", "C:/Users/ada/dem.tif"])
def test_nor_in_any_spelling_of_windows(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(Path, "home", lambda: PureWindowsPath(r"C:\Users\ada"))
    assert "ada" not in without_secrets(path)


def test_the_newest_reports_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    for _ in range(KEPT_REPORTS + 3):
        last = unforeseen(KeyError("x"), "Terrain factors")
    kept = sorted((tmp_path / "landslide_mapper" / "reports").iterdir())
    assert len(kept) == KEPT_REPORTS
    assert str(kept[-1]) in last
