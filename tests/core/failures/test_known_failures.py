"""What libraries say when the computer lacks something becomes a sentence with the cure."""

from __future__ import annotations

import pytest

from landslide_mapper.core.failures.known_failures import known_failure


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB", "DEVICE cpu"),
        (
            "RuntimeError: [enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: not enough memory",
            "close other programs",
        ),
        ("SystemError: <function _find_and_load> returned NULL without setting an exception", "Close other programs"),
        ("SystemError: error return without exception set", "Close other programs"),
        ("OSError: [Errno 28] No space left on device", "Free some space"),
        ("ModuleNotFoundError: No module named 'torch'", "Set up the engine"),
    ],
)
def test_the_cure_is_named(text: str, cure: str) -> None:
    assert cure in known_failure(text)


def test_what_is_none_of_these_has_no_sentence() -> None:
    assert known_failure("ValueError: 3 is not 4") == ""
