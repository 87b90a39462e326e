"""The reference pixel of an interferogram stack, and what is learned of each pair on the way there: mean, plane,
coherence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled
from ....core.pixels.window import Window
from .interferograms import (
    AlignedRasters,
    Interferogram,
    as_unit_coherence,
    coherence_scale,
    read_phase,
)


@dataclass(frozen=True)
class Reference:
    """The pixel that is taken not to move: its place on the shared grid, its CRS position, its phase in each pair
    (radians).
    """

    column: int
    row: int
    x: float
    y: float
    phases: NDArray[np.float64]


@dataclass(frozen=True)
class PairSurvey:
    """Per pair: mean phase, plane (constant, per column, per row) and mean coherence over valid pixels; what its stored
    coherences are multiplied with to be 0-1.
    """

    means: NDArray[np.float64]
    planes: NDArray[np.float64]
    mean_coherence: NDArray[np.float64]
    coherence_scales: NDArray[np.float64]

    def ramps(self, window: Window, reference: Reference) -> NDArray[np.float32]:
        """Each pair's plane over a block, zero at the reference pixel: shape (pairs, pixels)."""
        rows, columns = np.mgrid[window.row : window.row + window.height, window.column : window.column + window.width]
        across, down = (columns - reference.column).ravel(), (rows - reference.row).ravel()
        ramp: NDArray[np.float32] = (self.planes[:, 1:2] * across + self.planes[:, 2:3] * down).astype(np.float32)
        return ramp


def survey_pairs(
    pairs: Sequence[Interferogram],
    phases: AlignedRasters,
    coherences: AlignedRasters | None,
    windows: Sequence[Window],
    feedback: Feedback,
) -> PairSurvey:
    """Read everything once; raises InputError naming a pair without a valid pixel, or a file of coherence that is
    neither 0-1 nor 0-255.
    """
    normal, right = np.zeros((len(pairs), 3, 3)), np.zeros((len(pairs), 3))
    coherence_sum, coherence_count = np.zeros(len(pairs)), np.zeros(len(pairs))
    smallest, largest = np.full(len(pairs), np.inf), np.full(len(pairs), -np.inf)
    for done, window in enumerate(windows):
        stop_if_cancelled(feedback)
        rows, columns = np.mgrid[
            window.row : window.row + window.height, window.column : window.column + window.width
        ].astype(np.float64)
        for index in range(len(pairs)):
            phase = read_phase(phases, index, window)
            valid = np.isfinite(phase)
            terms = np.stack([np.ones(int(valid.sum())), columns[valid], rows[valid]])
            normal[index] += terms @ terms.T
            right[index] += terms @ phase[valid]
            if coherences is not None:
                coherence = coherences.read(index, window)
                known = np.isfinite(coherence) & (coherence != 0)
                coherence_sum[index] += coherence[known].sum(dtype=np.float64)
                coherence_count[index] += known.sum()
                if known.any():
                    largest[index] = max(largest[index], float(coherence[known].max()))
                    smallest[index] = min(smallest[index], float(coherence[known].min()))
        feedback.progress((done + 1) / len(windows))
    empty = np.flatnonzero(normal[:, 0, 0] == 0)
    if empty.size:
        raise InputError(
            f"The interferogram {pairs[empty[0]].path.name} holds no valid pixel where all overlap. Leave it out."
        )
    scales = np.ones(len(pairs))
    if coherences is not None:
        for index, source in enumerate(coherences.bands):
            scales[index] = coherence_scale(source.band, smallest[index], largest[index])
    means = right[:, 0] / normal[:, 0, 0]
    planes = np.stack([np.linalg.lstsq(normal[index], right[index], rcond=1e-12)[0] for index in range(len(pairs))])
    mean_coherence = np.where(coherence_count > 0, scales * coherence_sum / np.maximum(coherence_count, 1), np.nan)
    return PairSurvey(means, planes, mean_coherence, scales)


def choose_reference(
    pairs: Sequence[Interferogram],
    phases: AlignedRasters,
    coherences: AlignedRasters | None,
    survey: PairSurvey,
    windows: Sequence[Window],
    feedback: Feedback,
) -> Reference:
    """The pixel valid in every pair with the highest mean coherence; without coherence, the one nearest to each pair's
    mean phase.

    Raises InputError when no pixel is valid in every pair.
    """
    best, place = -np.inf, None
    for done, window in enumerate(windows):
        stop_if_cancelled(feedback)
        score = np.zeros((window.height, window.width))
        for index in range(len(pairs)):
            phase = read_phase(phases, index, window)
            if coherences is None:
                score -= np.square(phase - survey.means[index])
            else:
                score += as_unit_coherence(coherences.read(index, window), survey.coherence_scales[index]) + 0 * phase
        score[~np.isfinite(score)] = -np.inf
        row, column = np.unravel_index(int(np.argmax(score)), score.shape)
        if score[row, column] > best:
            best, place = float(score[row, column]), (window.column + int(column), window.row + int(row))
        feedback.progress((done + 1) / len(windows))
    if place is None:
        raise InputError(
            "No pixel is valid in every interferogram, so no reference can be chosen. Leave out the poorest "
            "interferograms (smaller temporal baseline), or set a reference point."
        )
    return _reference(place, pairs, phases)


def reference_at(position: tuple[float, float], pairs: Sequence[Interferogram], phases: AlignedRasters) -> Reference:
    """The pixel at a position in the interferograms' CRS; raises InputError when it lies outside or has no value in
    some pair.
    """
    column, row = gdal.ApplyGeoTransform(gdal.InvGeoTransform(phases.grid.geotransform), *position)
    place = (int(np.floor(column)), int(np.floor(row)))
    if not (0 <= place[0] < phases.grid.width and 0 <= place[1] < phases.grid.height):
        raise InputError(
            f"The reference point {position[0]:.6g}, {position[1]:.6g} is outside the interferograms. Choose one "
            "inside, on stable ground."
        )
    return _reference(place, pairs, phases)


def _reference(place: tuple[int, int], pairs: Sequence[Interferogram], phases: AlignedRasters) -> Reference:
    pixel = Window(row=place[1], column=place[0], height=1, width=1)
    values = np.array([float(read_phase(phases, index, pixel)[0, 0]) for index in range(len(pairs))])
    missing = np.flatnonzero(~np.isfinite(values))
    if missing.size:
        raise InputError(
            f"At the reference point {pairs[missing[0]].path.name} has no value ({missing.size} of {len(pairs)} "
            "interferograms have none). Choose a point on coherent, stable ground, or leave it empty."
        )
    return Reference(*place, *phases.grid.position(place[0] + 0.5, place[1] + 0.5), values)
