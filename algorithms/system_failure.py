"""What GDAL or the system refused where no room of ours foresaw it, as a sentence with a cure."""

from __future__ import annotations


def system_failure(error: Exception) -> str:
    """The sentence for an OSError (a drive that went away), a RuntimeError (GDAL's only kind) or a MemoryError."""
    if isinstance(error, MemoryError):
        return f"The computer ran out of memory ({error}). Close other programs, or use a smaller extent or a coarser resolution."
    if isinstance(error, OSError):
        file = f" {error.filename}" if error.filename else ""
        return f"A file{file} could not be read or written ({error.strerror or error}). Check that its drive is there and has room; run it again."
    return f"GDAL could not read or write a file ({error}). Check the inputs and their drives; export a damaged layer to GeoTIFF again."
