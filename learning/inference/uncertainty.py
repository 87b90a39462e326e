"""How sure a network is: the spread of several predictions of one tile, split into what data and what model leave open.

Predictive entropy H(mean p) = expected entropy mean H(p) (ambiguous data) + mutual information (the model's lack of
knowledge); Depeweg et al. 2018, equations 2-4; Gal & Ghahramani 2016 for dropout; Lakshminarayanan et al. 2017 for
ensembles. All in nats, 0 to ln 2.
"""

from __future__ import annotations

from typing import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from torch import nn

from ...core.feedback import Feedback, stop_if_cancelled
from ...models.ensemble import Ensemble
from ..compute.devices import is_out_of_memory
from ..data.outputs import full_disk
from ..data.tiling import Tile
from .predictor import Predictor
from .raster_writer import AssembledRaster

DROPOUT_PASSES = 16
DROPOUT = (nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout)
BANDS = ("predictive_entropy", "expected_entropy", "mutual_information")


def entropy(probability: NDArray[np.float32]) -> NDArray[np.float32]:
    """Entropy of a yes-no question answered yes with `probability`, in nats; 0 at 0 and 1, ln 2 at 0.5, NaN stays."""
    p = np.clip(probability, 1e-7, 1 - 1e-7)
    return np.asarray(-(p * np.log(p) + (1 - p) * np.log1p(-p)), np.float32)


class Uncertainty:
    """Several predictions of a tile: from the members of an ensemble, from dropout, else from mirrored and turned
    views.
    """

    def __init__(self, predictor: Predictor, feedback: Feedback) -> None:
        self.predictor = predictor
        self.dropout = [
            module for module in predictor.network.modules() if isinstance(module, DROPOUT) and module.p > 0
        ]
        if isinstance(predictor.network, Ensemble):
            self.how = f"the {len(predictor.network.members)} members of the ensemble"
        elif self.dropout:
            self.how = f"{DROPOUT_PASSES} passes with dropout"
        else:
            self.how = (
                f"{len(predictor.views)} mirrored and turned views, because the model has neither dropout nor members"
            )
        feedback.message(f"Uncertainty from {self.how}.")

    def of_tile(self, tile: Tile, bands: NDArray[np.float32]) -> NDArray[np.float32]:
        """Mean probability and expected entropy, shape (2, height, width); the same for a tile whatever else is
        computed.
        """
        mean, expected, count = np.zeros(bands.shape[1:], np.float32), np.zeros(bands.shape[1:], np.float32), 0
        try:
            for probability in self.samples(tile, bands):
                mean += probability
                expected += entropy(probability)
                count += 1
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error):
                raise self.predictor.too_small(bands.shape) from error
            raise
        return np.stack([mean / count, expected / count])

    def samples(self, tile: Tile, bands: NDArray[np.float32]) -> Iterator[NDArray[np.float32]]:
        """Probabilities (height, width), one by one."""
        if isinstance(self.predictor.network, Ensemble):
            for member in self.predictor.network.members:
                yield self.predictor.run(bands[None], member)[0]
        elif self.dropout:
            yield from self.dropout_samples(tile, bands)
        else:
            for turn in self.predictor.views:
                yield self.predictor.view([bands], turn)[0]

    def dropout_samples(self, tile: Tile, bands: NDArray[np.float32]) -> Iterator[NDArray[np.float32]]:
        """Each pass draws from its own seed, made of the tile's place, so the map does not depend on the order of the
        work.
        """
        place = tile.window.row * 1_000_003 + tile.window.column
        for module in self.dropout:
            module.train()
        try:
            for index in range(DROPOUT_PASSES):
                torch.manual_seed(place * DROPOUT_PASSES + index)
                yield self.predictor.run(bands[None])[0]
        finally:
            for module in self.dropout:
                module.eval()


def to_uncertainty(assembled: AssembledRaster, feedback: Feedback) -> None:
    """Turn assembled mean probabilities and expected entropies, in their place, into the three bands of an uncertainty
    map.
    """
    dataset = assembled.dataset
    try:
        dataset.descriptions = BANDS
        dataset.units = ("nat",) * 3
        for window, (mean, expected, _) in assembled.rows():
            stop_if_cancelled(feedback)
            if not np.isfinite(mean).any():
                continue
            total = entropy(mean)
            expected = np.minimum(expected, total)  # noqa: PLW2901 - they differ by rounding where all predictions agree
            dataset.write(np.stack([total, expected, total - expected]), window=window)
    except (RasterioError, OSError) as error:
        raise full_disk(assembled.path, error) from error
