"""Keys of parameters, which qgis_process and scripts know, become in a window the labels that stand there.

Sentences are written once, with the keys; this is the one place that turns them into what a person sees.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any, Iterator, Mapping, Sequence

import qgis.utils
from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QCoreApplication

NOTHING_GIVEN: Mapping[str, Any] = {}
BEFORE, AFTER = r"(?<![\w/\\.:-])", r"(?![\w/\\-]|\.\w|:\\)"  # a key, not a part of a path or of a longer word
MIN_PROTECTED = 3  # characters: a shorter value is no name that a sentence repeats


def has_window() -> bool:
    """Whether a person sees QGIS's window; not so in qgis_process."""
    return qgis.utils.iface is not None


def with_labels(
    text: str, definitions: Sequence[QgsProcessingParameterDefinition], given: Mapping[str, Any] = NOTHING_GIVEN
) -> str:
    """The text with every key of `definitions` replaced by its label in quotation marks.

    What is `given` (paths, names of layers) is left as it is, and so is a key that its label begins with (DEM, CRS).
    """
    quoted = QCoreApplication.translate("LandslideAlgorithm", "“{0}”")
    labels = {
        one.name(): quoted.format(one.description())
        for one in definitions
        if one.name().isupper() and one.description() and one.description().split()[0] != one.name()
    }
    if not labels:
        return text
    keys = "|".join(re.escape(key) for key in sorted(labels, key=len, reverse=True))
    protected = "|".join(re.escape(value) for value in sorted(set(values_in(given)), key=len, reverse=True))
    pattern = (
        f"(?P<given>{protected})|{BEFORE}(?P<key>{keys}){AFTER}" if protected else f"{BEFORE}(?P<key>{keys}){AFTER}"
    )
    return re.sub(pattern, lambda found: labels[found["key"]] if found["key"] else found[0], text)


def values_in(given: Mapping[str, Any]) -> Iterator[str]:
    """The texts among the values of parameters, and the names of the files that they are."""
    for value in given.values():
        for text in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(text, str) and len(text) > MIN_PROTECTED and text not in given:
                yield text
                yield from (name for name in (PurePath(text).name, PurePath(text).stem) if name)


class LabellingFeedback(QgsProcessingMultiStepFeedback):
    """Hands everything on, its sentences with labels; a single step, so that progress and cancel pass as they are."""

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        definitions: Sequence[QgsProcessingParameterDefinition],
        given: Mapping[str, Any],
    ) -> None:
        super().__init__(1, feedback)
        self.inner, self.definitions, self.given = feedback, definitions, given

    def labelled(self, text: str) -> str:
        return with_labels(text, self.definitions, self.given)

    def isCanceled(self) -> bool:  # noqa: N802 - QGIS calls these names
        return bool(super().isCanceled() or self.inner.isCanceled())

    def pushInfo(self, info: str) -> None:  # noqa: N802
        super().pushInfo(self.labelled(info))

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        super().pushWarning(self.labelled(warning))

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        super().reportError(self.labelled(error), fatalError)
