"""A Sentinel-1 product that is not what it says is refused before a library reads it, and before the disk fills."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from landslide_mapper.core.errors import InputError, OutputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.sentinel1 import product_files
from landslide_mapper.learning.sentinel1.product import unpacked
from landslide_mapper.learning.sentinel1.product_files import check_image, check_product

ROOT = "S1A_IW_GRDH_1SDV_20220304T051231.SAFE"
IMAGE = "s1a-iw-grd-vv-20220304t051231-001.tiff"


def zipped(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(f"{ROOT}/{name}", content)
    return path


def test_a_zip_that_unpacks_to_a_thousand_times_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product_files, "FREE_OF_RATIO", 2**20)
    safe = zipped(tmp_path / "bomb.zip", {"manifest.safe": b"<a/>", f"measurement/{IMAGE}": bytes(64 * 2**20)})
    (tmp_path / "scratch").mkdir()
    with pytest.raises(InputError, match="unpacks from 0 MB to 67 MB, as no product does"):
        unpacked(safe, ["VV"], tmp_path / "scratch", Silent())
    assert list((tmp_path / "scratch").iterdir()) == []


def test_a_zip_for_which_the_disk_has_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    safe = zipped(tmp_path / "product.zip", {"manifest.safe": b"<a/>", f"measurement/{IMAGE}": bytes(2**20)})
    monkeypatch.setattr(product_files.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000}))
    with pytest.raises(OutputError, match=r"product\.zip unpacks to .* GB are free"):
        unpacked(safe, ["VV"], tmp_path, Silent())


def test_metadata_that_unpacks_to_gigabytes(tmp_path: Path) -> None:
    safe = zipped(tmp_path / "product.zip", {"manifest.safe": b" " * (40 * 2**20)})
    with pytest.raises(InputError, match=r"manifest\.safe has 42 MB"):
        unpacked(safe, ["VV"], tmp_path, Silent())


@pytest.mark.parametrize(
    "content",
    [
        b'<VRTDataset rasterXSize="1" rasterYSize="1"/>',
        b"II*\0" + b" " * 20 + b'<VRTDataset rasterXSize="1" rasterYSize="1"/>',
        b"<GDAL_WMS/>",
        b"",
    ],
)
def test_an_image_that_is_no_tiff(tmp_path: Path, content: bytes) -> None:
    (tmp_path / IMAGE).write_bytes(content)
    with pytest.raises(InputError, match="is not a TIFF"):
        check_image(tmp_path / IMAGE)


def test_annotation_with_entities(tmp_path: Path) -> None:
    (tmp_path / "annotation").mkdir()
    (tmp_path / "manifest.safe").write_text("<a/>")
    (tmp_path / "annotation" / "s1a-iw-grd-vv.xml").write_text('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(InputError, match="declares entities"):
        check_product(tmp_path, ["-vv-", "grd-vv"])
