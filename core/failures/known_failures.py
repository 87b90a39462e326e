"""What the libraries under a worker say when the computer lacks something, and the sentence that a user reads then."""

from __future__ import annotations

import re

# What a process says last, or an exception holds -> what happened and the cure. First match wins.
KNOWN_FAILURES = (
    (r"CUDA out of memory|CUDA error: out of memory|MPS backend out of memory",
     "The graphics card ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or DEVICE cpu."),
    (r"MemoryError|Cannot allocate memory|not enough memory|can't allocate memory|std::bad_alloc|failed to map segment",
     "The computer ran out of memory. Use a smaller BATCH_SIZE, TILE_SIZE or WIDTH, or close other programs."),
    (r"SystemError: .*without (?:setting an exception|exception set)",
     "A library of the engine failed without saying why, as happens when the memory is full. Close other programs or "
     "use a smaller BATCH_SIZE, TILE_SIZE or WIDTH; where there is room enough, run 'Set up the engine' again."),
    (r"No space left on device|disk full|Disk quota exceeded",
     "The disk is full. Free some space, or choose another folder for the outputs."),
    (r"WinError 1114|WinError 127|WinError 126|DLL load failed",
     "Windows could not load a library of PyTorch. Install the Microsoft Visual C++ Redistributable (x64) from "
     "Microsoft and start QGIS again."),
    (r"ModuleNotFoundError: No module named|ImportError: ",
     "A package of the engine is missing or damaged. Run 'Set up the engine' again; it repairs the environment."),
    (r"CUDA error|CUDNN_STATUS|cuDNN error|no kernel image is available",
     "The graphics card could not do the work. Update its driver, or use DEVICE cpu."),
)  # fmt: skip


def known_failure(text: str) -> str:
    """The sentence on the first failure that the text tells of; empty where it is none of these."""
    return next((sentence for pattern, sentence in KNOWN_FAILURES if re.search(pattern, text)), "")
