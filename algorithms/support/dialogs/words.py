"""The words that parameters take (quick, blocks, leave_out), as a dialog in another language shows them.

qgis_process, models and help texts know the words alone, so a dialog shows both: "schnell (quick)".
"""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from .widgets import shown_by

# Word: the same as a person says it; names of methods, products and formats are the same in every language.
WORDS = {
    "quick": "quick",
    "normal": "normal",
    "thorough": "thorough",
    "auto": "chosen automatically",
    "none": "none",
    "power": "power",
    "amplitude": "amplitude",
    "decibel": "decibel",
    "toward": "towards the satellite",
    "away": "away from the satellite",
    "generic": "another product",
    "codes": "codes",
    "one_hot": "one band per class",
    "published": "as published",
    "recommended": "recommended",
    "rest_of_scene": "the rest of the scene",
    "other_scenes": "other scenes",
    "blocks": "blocks",
    "random": "random",
    "area": "given areas",
    "loss": "loss",
    "exclude": "leave the pixel out",
    "fill": "take the band's mean",
    "leave_out": "leave out",
    "include": "include",
    "proportional": "proportional to the area",
    "equal": "equal numbers",
    "fusion_table": "table of sensors",
    "deformation_table": "table of deformation",
    "radar_table": "table of radar",
    "custom": "rows of one's own",
}


def in_words(word: str) -> str:
    """The word with what it means in the user's language before it; as it is where QGIS speaks English."""
    said = QCoreApplication.translate("LandslideAlgorithm", WORDS.get(word, ""))
    return word if said == WORDS.get(word, "") else f"{said} ({word})"


def show_words(parameter: QgsProcessingParameterDefinition) -> None:
    """Let dialogs show a choice of one word in the user's language."""
    if not isinstance(parameter, QgsProcessingParameterEnum) or parameter.allowMultiple():
        return
    optional = bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional)
    said = [in_words(word) for word in parameter.options()]
    if optional or said == parameter.options() or "widget_wrapper" in parameter.metadata():
        return
    shown_by(parameter, "word_choice.WordWrapper")
