"""Which of several processes this one is, as torchrun or SLURM say in environment variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

from ...core.errors import InputError

_NAMES = (
    ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"),  # torchrun
    (
        "SLURM_PROCID",
        "SLURM_STEP_NUM_TASKS",
        "SLURM_LOCALID",
        "SLURM_STEP_TASKS_PER_NODE",
    ),  # srun; sbatch alone sets no step's size
)


@dataclass(frozen=True)
class Ranks:
    """This process's number among `size`, and among the `local_size` on its machine."""

    rank: int = 0
    size: int = 1
    local_rank: int = 0
    local_size: int = 1

    @staticmethod
    def of(variables: Mapping[str, str]) -> Ranks:
        """From an environment; alone where it says nothing. Raises InputError when the numbers do not fit together."""
        for rank_name, size_name, local_rank_name, local_size_name in _NAMES:
            if rank_name not in variables or size_name not in variables:
                continue
            try:
                rank, size = int(variables[rank_name]), int(variables[size_name])
                local_rank = int(variables.get(local_rank_name, rank))
                # SLURM writes 2(x3),1 for two tasks on three nodes and one on the last.
                local_size = int(variables.get(local_size_name, str(size)).partition("(")[0].partition(",")[0])
            except ValueError as error:
                raise InputError(
                    f"The environment variables {rank_name}, {size_name} are not whole numbers ({error}). Correct or "
                    "unset them."
                ) from error
            if not 0 <= rank < size or not local_rank >= 0:
                raise InputError(
                    f"The environment says process {rank} of {size} ({rank_name}, {size_name}). Correct or unset "
                    "these variables."
                )
            return Ranks(rank, size, local_rank, max(1, min(size, local_size)))
        return Ranks()
