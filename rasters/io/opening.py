"""Opening and closing rasters and reading what they say of themselves, with errors that name the layer and the cure."""

from __future__ import annotations

import math
import stat
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, Sequence

from osgeo import gdal

from ...core.caution import METADATA_KEY
from ...core.errors import InputError
from ...core.formats.hdf5_links import reads_other_files
from ...core.pixels import layer_names

gdal.UseExceptions()


def open_raster(
    path: str | Path, what: str = "raster", needs_place: bool = True, drivers: Sequence[str] = ()
) -> gdal.Dataset:
    """Open a raster for reading; `what` names its part in the work ("DEM", "stack"), `drivers` the only formats that
    it may have where its name is no word for that: GDAL goes by content, and a virtual raster reads other files.

    Raises InputError when it is missing, corrupt, without band, of complex numbers, HDF5 that reads other files, or
    (with `needs_place`) without geotransform, also where control points or a sensor model tell its place, or without a
    CRS.
    """
    check_self_contained(path)
    try:
        allowed = [name for name in drivers if gdal.GetDriverByName(name)]
        options = {"allowed_drivers": allowed} if drivers else {}
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, **options)
    except RuntimeError as error:
        raise InputError(
            f"The {what} {path} cannot be opened as a raster ({error}). Check the path, or export the layer to "
            "GeoTIFF again."
        ) from error
    if dataset.RasterCount == 0:
        raise InputError(f"The {what} {path} has no raster band. Choose one of its subdatasets.")
    if any(gdal.DataTypeIsComplex(dataset.GetRasterBand(number + 1).DataType) for number in range(dataset.RasterCount)):
        raise InputError(
            f"The {what} {path} holds complex numbers (amplitude and phase of a radar image). Make a raster of power "
            "or amplitude of it first, for Sentinel-1 with 'Sentinel-1 backscatter'."
        )
    if not needs_place:
        return dataset
    _check_has_place(dataset, f"The {what} {path}")
    if dataset.GetSpatialRef() is None:
        raise InputError(
            f"The {what} {path} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS, then "
            "export), or with 'Assign projection'."
        )
    return dataset


def check_self_contained(path: str | Path) -> None:
    """Raise InputError, before GDAL opens a raster, where a file that its name leads to is HDF5 (netCDF 4 is one) and
    takes values from other files: the library follows such links to any file of this computer, or of a server.
    """
    plain = str(path).partition("|")[0]
    for name in layer_names.names_of_files(str(path)):
        status = None
        with suppress(RuntimeError, ValueError):  # no name of a file, or one that GDAL cannot reach and will say so
            status = gdal.VSIStatL(name)
        if status is None or not stat.S_ISREG(status.mode):
            continue
        user_block = not (name == plain and name.startswith("/vsi")) or name.lower().endswith(HDF5_ENDINGS)
        if _reads_other_files(name, status.size, status.mtime, user_block):
            raise InputError(
                f"{layer_name(path)} may take values from other files, which could be any on this computer: it has "
                "external links, external storage, virtual variables or compressed links of HDF5. If you trust where "
                "it comes from, export it to GeoTIFF in QGIS and give that; else download it again, from its publisher."
            )


@lru_cache(maxsize=1024)
def _reads_other_files(name: str, size: int, changed: int, user_block: bool) -> bool:  # noqa: ARG001
    """What the bytes of a file say, looked at once; size and time tell a file that was replaced since."""
    file = gdal.VSIFOpenL(name, "rb")
    if file is None:
        return False  # GDAL cannot read it either, and says so
    try:
        return reads_other_files(_VirtualFile(file), user_block)
    finally:
        gdal.VSIFCloseL(file)


class _VirtualFile:
    """A file that GDAL opened, also one in an archive, as Python reads one."""

    def __init__(self, file: Any) -> None:
        self.file = file

    def seek(self, place: int, whence: int = 0, /) -> int:
        gdal.VSIFSeekL(self.file, place, whence)
        return int(gdal.VSIFTellL(self.file))

    def read(self, count: int, /) -> bytes:
        return bytes(gdal.VSIFReadL(1, count, self.file) or b"")


def _check_has_place(dataset: gdal.Dataset, name: str) -> None:
    """Raise InputError where no geotransform says where the pixels lie; the cure depends on what else does."""
    place = dataset.GetGeoTransform(can_return_null=True)
    if place not in (None, NO_PLACE):
        area = place[1] * place[5] - place[2] * place[4]
        if not all(map(math.isfinite, (*place, area))) or area == 0:
            raise InputError(
                f"{name} lies nowhere: its geotransform {tuple(place)} gives its pixels no area. Georeference it again "
                "(Layer > Georeferencer), or export it from its source once more."
            )
        return
    if dataset.GetGCPCount():
        raise InputError(
            f"{name} has ground control points, but its pixels lie on no map grid. Warp it first ('Warp (reproject)' "
            "follows the control points); to assign a CRS is not enough."
        )
    if dataset.GetMetadata("RPC") or dataset.GetMetadata("GEOLOCATION"):
        raise InputError(
            f"{name} is an image in sensor geometry (a sensor model or coordinate arrays tell its place). Warp it onto "
            "a map grid first, with 'Warp (reproject)' or the provider's orthorectification."
        )
    raise InputError(
        f"{name} is not georeferenced: it has no geotransform. Georeference it first (Layer > Georeferencer), or for "
        "SAR use 'Sentinel-1 backscatter'."
    )


def cautions_of(path: str | Path) -> list[str]:
    """The cautions that a raster of ours carries; none where it cannot be opened, which its use will say."""
    try:
        check_self_contained(path)
        dataset = gdal.Open(str(path))
    except (InputError, RuntimeError):
        return []
    text = readable(dataset.GetMetadataItem(METADATA_KEY))
    discard(dataset)
    return [line for line in text.splitlines() if line.strip()]


HDF5_ENDINGS = (".h5", ".hdf", ".hdf5", ".he5", ".nc", ".nc4", ".bag", ".kea")
NO_PLACE = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)  # what programs write that do not know a raster's place: rows, columns
# How both worlds call a layer; rasters' rooms find it here, with all else that a raster says of itself.
layer_name, layer_stem, SUBDATASET = layer_names.layer_name, layer_names.layer_stem, layer_names.SUBDATASET


def holds_integers(band: gdal.Band) -> bool:
    """Whether a band's type is one of integers, of any width."""
    return str(gdal.GetDataTypeName(band.DataType)).startswith(("Byte", "UInt", "Int"))


def close(dataset: Any) -> None:
    """Write and close a raster or vector dataset, the last use of it and of its bands and layers; raises
    RuntimeError.
    """
    if not is_open(dataset):
        return
    if hasattr(dataset, "Close"):  # from GDAL 3.8 on
        dataset.Close()
        return
    try:
        type(dataset).__swig_destroy__(dataset)
    finally:
        dataset.this = None


def discard(dataset: Any) -> None:
    """Close a dataset whose file is thrown away: whether all of it reached the disk no longer matters."""
    with suppress(RuntimeError):
        close(dataset)


def is_open(dataset: Any) -> bool:
    """Whether neither `close` nor `discard` was called for it."""
    return dataset is not None and dataset.this is not None


def readable(text: str | bytes | None) -> str:
    """Text as GDAL hands it over: what is no UTF-8 (GDAL gives bytes, or surrogates in their place) is read as Latin-1,
    which takes any byte.
    """
    if text is None:
        return ""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def description_of(band: gdal.Band) -> str:
    """The band's name; empty where it has none."""
    return readable(band.GetDescription())


def unit_of(band: gdal.Band) -> str:
    """The unit of the band's values, also where only a metadata item of it, or of a file of one band, tells it
    (rioxarray); empty where none does.
    """
    told = readable(band.GetUnitType()) or readable(band.GetMetadataItem("units"))
    dataset = band.GetDataset()
    return told if told or dataset is None or dataset.RasterCount > 1 else readable(dataset.GetMetadataItem("units"))


def metadata_of(band: gdal.Band) -> dict[str, str]:
    """The band's own metadata."""
    return {readable(name): readable(value) for name, value in band.GetMetadata().items()}
