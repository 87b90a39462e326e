"""Which processor does the work, proved by a real operation, and in which number format it works fastest."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch

from ...core.errors import EngineError
from ...core.feedback import Feedback
from .freed_memory import keep_freed_memory

DEVICES = ("auto", "cuda", "mps", "cpu")
BFLOAT16_MUST_GAIN = 1.25
TICKS_PER_MEASUREMENT, MAX_ROUNDS, SECONDS_FOR_TRIAL = 16, 8, 1.0


@dataclass(frozen=True)
class Device:
    """A processor ready for work: `precision` is the autocast format, None where plain float32 is best."""

    torch_device: torch.device
    precision: torch.dtype | None
    name: str

    @property
    def kind(self) -> str:
        """`cuda`, `mps` or `cpu`."""
        return self.torch_device.type

    @property
    def precision_name(self) -> str:
        return "float32" if self.precision is None else str(self.precision).removeprefix("torch.")

    def autocast(self) -> AbstractContextManager[None]:
        """Mixed precision inside the block, where it pays on this device."""
        return torch.autocast(self.kind, dtype=self.precision or torch.bfloat16, enabled=self.precision is not None)

    def place(self, network: torch.nn.Module) -> torch.nn.Module:
        """The network on this device, its convolution weights in channels-last order (faster on CPU and on tensor
        cores).
        """
        return network.to(self.torch_device, memory_format=torch.channels_last)

    def send(self, batch: torch.Tensor) -> torch.Tensor:
        """A batch of shape (N, C, H, W) on this device; channels last, except on a CPU, where raw bands are normalised
        faster as they are.
        """
        if self.kind == "cpu":
            return batch
        if self.kind == "cuda":
            batch = batch.pin_memory()
        return batch.to(self.torch_device, memory_format=torch.channels_last, non_blocking=True)


def open_device(wanted: str, feedback: Feedback) -> Device:
    """Choose and try the device; `wanted` is one of DEVICES.

    `auto` takes the first of CUDA, MPS and CPU that computes correctly, and tells when a present one does not. Raises
    EngineError when a device chosen by name does not work.
    """
    keep_freed_memory()
    candidates = ("cuda", "mps", "cpu") if wanted == "auto" else (wanted,)
    for kind in candidates:
        if wanted == "auto" and not is_present(kind):
            continue
        failure = try_device(kind)
        if failure:
            if wanted != "auto":
                raise EngineError(
                    f"The device {kind} cannot be used: {failure}. Choose DEVICE auto or cpu, or set up the engine "
                    "for your graphics card."
                )
            feedback.message(f"{kind} is present but does not work ({failure}); trying the next device.")
            continue
        # float32 is float32: cuDNN would round its factors to TF32's ten bits, and maps would differ from a processor's
        torch.backends.cudnn.allow_tf32 = False
        device = Device(torch.device(kind), best_precision(kind), device_name(kind))
        feedback.message(f"Device: {device.name}, computing in {device.precision_name}.")
        return device
    raise EngineError(
        "Not even the CPU computes correctly with this PyTorch. Set up the engine again with 'Set up the engine'."
    )


def is_present(kind: str) -> bool:
    """Whether PyTorch reports a device of this kind (it may still fail in use)."""
    if kind == "cuda":
        return torch.cuda.is_available()
    return kind == "cpu" or torch.backends.mps.is_available()


def try_device(kind: str) -> str:
    """Why a device does not work, or an empty text when a convolution on it gives the right result."""
    if not is_present(kind):
        return f"PyTorch {torch.__version__} finds no such device"
    try:
        device = torch.device(kind)
        ones = torch.ones(1, 1, 8, 8, device=device)
        total = torch.nn.functional.conv2d(ones, torch.ones(1, 1, 3, 3, device=device)).sum().item()
    except (RuntimeError, NotImplementedError) as error:
        return (str(error).strip() or "unknown error").splitlines()[0].rstrip(".")
    return "" if total == 6 * 6 * 9 else "a test computation gave a wrong result"


def device_name(kind: str) -> str:
    """What a person calls the device."""
    if kind == "cuda":
        return f"cuda ({torch.cuda.get_device_name()})"
    if kind == "mps":
        return "mps (Apple graphics)"
    threads = torch.get_num_threads()
    return f"cpu ({threads} thread{'s' if threads > 1 else ''})"


def best_precision(kind: str) -> torch.dtype | None:
    """The autocast format that pays: bfloat16 or float16 on CUDA, bfloat16 on a CPU where it is clearly faster, else
    None.
    """
    if kind == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if kind == "cpu" and cpu_has_bfloat16() and bfloat16_gain() >= BFLOAT16_MUST_GAIN:
        return torch.bfloat16
    return None


def cpu_has_bfloat16() -> bool:
    """Whether PyTorch's CPU kernels know a native bfloat16 on this machine (AVX512-BF16, AMX, ARM BF16)."""
    return bool(torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported())


def bfloat16_gain() -> float:
    """How many times less CPU time a typical convolution takes in bfloat16 than in float32; found in about a quarter of
    a second, in a second where the clock is coarse.

    CPU time of one thread, the best of several rounds each, in turn: other work on the machine must not decide, or the
    same training would give another model. A measurement lasts 16 ticks of the clock at least (Windows counts CPU time
    in steps of 16 ms), so it is never 0 and right to 6 %.
    """
    layer = torch.nn.Conv2d(64, 64, 3, padding=1).to(memory_format=torch.channels_last)
    image = torch.zeros(2, 64, 64, 64).to(memory_format=torch.channels_last)
    tick = clock_tick()

    def seconds(enabled: bool) -> float:
        start, passed, times = time.process_time(), 0.0, 0
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=enabled):
            while passed < TICKS_PER_MEASUREMENT * tick:
                layer(image)
                times += 1
                passed = time.process_time() - start
        return passed / times

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    count = max(2, min(MAX_ROUNDS, int(SECONDS_FOR_TRIAL / (2 * TICKS_PER_MEASUREMENT * tick))))
    rounds = [(seconds(False), seconds(True)) for _ in range(count)]
    torch.set_num_threads(threads)
    return min(plain for plain, _ in rounds) / min(short for _, short in rounds)


def clock_tick() -> float:
    """The step in seconds by which CPU time goes on; the clock's own description tells 100 ns even on Windows."""
    start = time.process_time()
    while (first := time.process_time()) == start:
        pass
    while (second := time.process_time()) == first:
        pass
    return second - first


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception means too little memory, on any device (PyTorch's CPU and MPS raise plain RuntimeErrors)."""
    text = str(error).lower()
    return (
        isinstance(error, (torch.OutOfMemoryError, MemoryError))
        or "out of memory" in text
        or "can't allocate memory" in text
        or "not enough memory" in text  # Windows
    )
