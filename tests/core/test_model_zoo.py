"""Models by name: the bundled ones and the user's own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_zoo import find_model, own_folder, zoo_models


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LANDSLIDE_MAPPER_MODELS", str(tmp_path / "models"))
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def test_a_model_of_the_users_own_is_found_by_its_name(own: Path) -> None:
    (own / "my valley.safetensors").write_bytes(b"")
    assert own_folder() == own
    assert zoo_models()["my valley"] == own / "my valley.safetensors"
    assert find_model("my valley") == own / "my valley.safetensors"


def test_a_path_wins_over_a_name(own: Path, tmp_path: Path) -> None:
    (tmp_path / "other.safetensors").write_bytes(b"")
    assert find_model(str(tmp_path / "other.safetensors")) == tmp_path / "other.safetensors"


def test_an_unknown_name_lists_the_zoo(own: Path) -> None:
    (own / "alps.safetensors").write_bytes(b"")
    with pytest.raises(InputError, match=r"no model file andes.*alps"):
        find_model("andes")


def test_the_own_folder_need_not_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANDSLIDE_MAPPER_MODELS", str(tmp_path / "nowhere"))
    assert own_folder() not in [path.parent for path in zoo_models().values()]


def test_a_folder_that_the_user_may_not_reach_holds_no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "valley.safetensors").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert zoo_models(tmp_path) == {}
