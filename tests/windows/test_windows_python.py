"""What the Windows Python of scripts/windows-python must have so that its results mean something."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

WINDOWS = Path(__file__).resolve().parents[2] / "build" / "windows"
WHERE_THE_LIBRARY_LIES = """
import ctypes, torch
kernel = ctypes.WinDLL("kernel32")
kernel.GetModuleHandleW.restype = ctypes.c_void_p
name = ctypes.create_unicode_buffer(500)
kernel.GetModuleFileNameW(ctypes.c_void_p(kernel.GetModuleHandleW("msvcp140.dll")), name, 500)
for _ in range(1000):
    try:
        torch.zeros(3)[5]
    except IndexError:
        pass
print(name.value)
"""


def test_pytorch_gets_microsofts_cpp_library() -> None:
    """With Wine 8's own, every C++ exception of PyTorch damages the heap, and the process crashes sooner or later."""
    if not (WINDOWS / "python").is_file():
        pytest.skip("no Windows Python: Wine is not installed, or scripts/windows-python was not run")
    program = [str(WINDOWS / "python"), "-c", WHERE_THE_LIBRARY_LIES]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("\\cp312\\msvcp140.dll")


def test_functions_that_wines_own_c_library_lacks_are_there() -> None:
    """Complex exponentials (cexp), and the HDF5 library's feholdexcept, in h5py and in GDAL."""
    if not (WINDOWS / "python").is_file():
        pytest.skip("no Windows Python: Wine is not installed, or scripts/windows-python was not run")
    program = "import numpy, h5py, netCDF4; print(abs(numpy.exp(1j * numpy.pi) + 1) < 1e-15)"
    done = subprocess.run([str(WINDOWS / "python"), "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
