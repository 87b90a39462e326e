"""Files of a SAFE product, in a folder or inside a zip alike, through GDAL's virtual file system."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterator

from osgeo import gdal

from ....core.errors import InputError
from ....core.formats.trusted_xml import check_size, check_xml

# Of the images of a product: JPEG 2000, by whichever driver GDAL has, and GeoTIFF for those that were converted
IMAGE_DRIVERS = ("JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura", "JPEG2000", "GTiff")
TEXT, ATTRIBUTE, ELEMENT = gdal.CXT_Text, gdal.CXT_Attribute, gdal.CXT_Element


@dataclass
class Element:
    """One XML element: name without namespace, attributes, own text, children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """Every element of that name at any depth, in the order of the file."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


def names_in(folder: str) -> list[str]:
    """Names in a folder (also of a zip), sorted; none where it is not a folder."""
    return sorted(name for name in gdal.ReadDir(folder) or [] if name not in (".", ".."))


def files_below(folder: str) -> list[str]:
    """Full paths of all files below a folder, sorted."""
    return sorted(f"{folder}/{name}" for name in gdal.ReadDirRecursive(folder) or [] if not name.endswith("/"))


def read_text(path: str) -> str:
    """A whole XML file as text; raises InputError when it cannot be read, is too large, or declares entities."""
    status = gdal.VSIStatL(path)
    handle = gdal.VSIFOpenL(path, "rb") if status else None
    if handle is None:
        raise InputError(f"The file {path} cannot be read. Download the product again.")
    try:
        check_size(path, status.size)
        content = bytes(gdal.VSIFReadL(1, status.size, handle))
        check_xml(path, content)
        return content.decode("utf-8", "replace")
    finally:
        gdal.VSIFCloseL(handle)


def read_xml(path: str) -> Element:
    """An XML file as a tree (GDAL's parser resolves no external entities); raises InputError when it is not well
    formed.
    """
    try:
        tree = gdal.ParseXMLString(read_text(path))
    except RuntimeError as error:
        raise InputError(f"The metadata {path} are damaged ({error}). Download the product again.") from error
    whole = Element("")
    _gather(tree, whole)
    return whole


def _gather(node: list[Any], parent: Element) -> None:
    kind, value, *rest = node
    if kind == TEXT:
        parent.text += value
    elif kind == ATTRIBUTE:
        parent.attributes[value.rpartition(":")[2]] = rest[0][1] if rest else ""
    elif kind == ELEMENT:
        element = Element(value.rpartition(":")[2])
        for child in rest:
            _gather(child, element)
        parent.children.append(element)
