"""Words that parameters take, in a dialog of another language: shown as they are said, given as they are."""

from __future__ import annotations

from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

GERMAN = {"quick": "schnell", "normal": "normal", "thorough": "gründlich", "leave out": "auslassen"}


@pytest.fixture
def german(provider: Any, qgis_app: Any) -> Iterator[None]:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    class German(QTranslator):
        def translate(self, _context: str, text: str, *_: Any) -> Any:
            return GERMAN.get(text)  # None: not known

        def isEmpty(self) -> bool:
            return False

    translator = German()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def dialog_of(definition: Any) -> Any:
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QWidget

    return WidgetWrapperFactory.create_wrapper(definition, QWidget())


@pytest.mark.parametrize("algorithm", ["mapscene", "trainmodel"])
def test_a_choice_shows_both_and_gives_the_word(provider: Any, german: None, algorithm: str) -> None:
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm(algorithm).create()  # labels are made once, when an algorithm is
    definition = algorithm.parameterDefinition("EFFORT")
    wrapper, context = dialog_of(definition), QgsProcessingContext()
    shown = wrapper.createWrappedWidget(context)
    assert shown is not None  # kept: nobody else owns it
    assert [wrapper.box.itemText(number) for number in range(wrapper.box.count())] == [
        "schnell (quick)",
        "normal",
        "gründlich (thorough)",
    ]
    assert wrapper.widgetValue() == "normal"  # the default
    wrapper.setWidgetValue("thorough", context)
    assert wrapper.widgetValue() == "thorough"
    assert definition.options() == ["quick", "normal", "thorough"]


def test_english_keeps_qgiss_own_widget(provider: Any) -> None:
    algorithm = provider.algorithm("mapscene").create()  # kept: it owns the definition
    definition = algorithm.parameterDefinition("EFFORT")
    assert "widget_wrapper" not in definition.metadata()


def test_every_word_is_one_that_a_parameter_takes(provider: Any) -> None:
    from qgis.core import QgsProcessingParameterEnum

    from landslide_mapper.algorithms.support.dialogs.words import WORDS

    taken = {
        word
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterEnum)
        for word in definition.options()
    }
    assert set(WORDS) <= taken
