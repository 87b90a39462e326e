"""What a band says of itself, as text: older programs wrote it in other encodings than GeoTIFF's UTF-8."""

from __future__ import annotations

from osgeo import gdal


def readable(text: str | bytes | None) -> str:
    """Text as GDAL hands it over: what is no UTF-8 (GDAL gives bytes, or surrogates in their place) is read as Latin-1, which takes any byte."""
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
    """The unit of the band's values; empty where it declares none."""
    return readable(band.GetUnitType())


def metadata_of(band: gdal.Band) -> dict[str, str]:
    """The band's own metadata."""
    return {readable(name): readable(value) for name, value in band.GetMetadata().items()}
