"""The plugin speaks German, Japanese and Chinese where QGIS does: every title and label is translated, and nothing in
them is broken.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from landslide_mapper.algorithms.provider import ALGORITHMS
from landslide_mapper.algorithms.sarfactors import SarFactors
from landslide_mapper.algorithms.support.base import GROUPS, LandslideAlgorithm
from landslide_mapper.algorithms.support.graphical_model import GraphicalModel, graphical_models
from landslide_mapper.algorithms.support.translation import (
    TRANSLATIONS,
    install_translator,
    translation_file,
    user_locale,
)
from landslide_mapper.algorithms.trainmodel import TrainModel

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "ja", "zh")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|</?\w+>|\(\*\.?\w*\)|;;|\bm2\b")

# A QGIS of its own, in German: loads the plugin without a main window, reads, unloads, reads again.
GERMAN = """
import json, os, sys, time
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], False); app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
QgsSettings().setValue("locale/overrideFlag", True)
QgsSettings().setValue("locale/userLocale", "de_AT")
import landslide_mapper
from landslide_mapper.algorithms.detectlandslides import DetectLandslides
plugin = landslide_mapper.classFactory(None)
plugin.initGui()
registry = QgsApplication.processingRegistry()
def labels_of(name):
    algorithm = registry.createAlgorithmById("landslide:" + name)
    definitions = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
    labels = {one.name(): one.description() for one in definitions}
    return {"title": algorithm.displayName(), "group": algorithm.group(), **labels}
answer = {name: labels_of(name) for name in ("detectlandslides", "trainmodel", "detect_and_vectorise")}
answer["panel"] = QCoreApplication.translate("Panel", "Landslide inventory")
plugin.unload()
panel = QCoreApplication.translate("Panel", "Landslide inventory")
answer["after"] = [DetectLandslides().displayName(), panel, plugin.translator is None]
print(json.dumps(answer))
sys.stdout.flush()
os._exit(0)
"""


# Run by the main program itself, once it is there.
WINDOW = """
import json, os
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface
def tell():
    provider = QgsApplication.processingRegistry().providerById("landslide")
    answer = {
        "menu": iface.mainWindow().menuBar().actions()[0].text().replace("&", ""),
        "title": provider.algorithm("detectlandslides").displayName(),
    }
    Path(os.environ["ANSWER"]).write_text(json.dumps(answer))
    os._exit(0)
QTimer.singleShot(0, tell)
"""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """scripts/update-translations as a module."""
    loader = importlib.machinery.SourceFileLoader("update_translations", str(ROOT / "scripts" / "update-translations"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = writes
    return module


@pytest.fixture(params=LANGUAGES)
def translator(request: pytest.FixtureRequest, qgis_app: Any) -> Iterator[QTranslator]:
    translator = install_translator(request.param)
    assert translator is not None
    yield translator
    qgis_app.removeTranslator(translator)


@pytest.fixture
def locale_settings(qgis_app: Any) -> Iterator[QgsSettings]:
    settings = QgsSettings()
    yield settings
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "landslide_mapper").symlink_to(ROOT)
    paths = [str(plugins), "/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(plugins / "config"),
        "QGIS_CUSTOM_CONFIG_PATH": str(plugins / "config"),
    }
    done = subprocess.run([sys.executable, "-c", GERMAN], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def test_a_german_qgis_shows_german_titles_groups_and_labels(german: dict[str, Any]) -> None:
    detect = german["detectlandslides"]
    assert detect["title"] == "Hangrutschungen erkennen"
    assert detect["group"] == "5 - Erkennen und bewerten"
    assert detect["THRESHOLD"] == "Schwellenwert"
    assert detect["COUNT"] == "Anzahl der Hangrutschungen"
    assert german["panel"] == "Rutschungsinventar"


def test_labels_that_a_base_class_declares_are_translated_too(german: dict[str, Any]) -> None:
    assert german["trainmodel"]["LEARNING_RATE"] == "Lernrate"  # written in TrainingAlgorithm
    assert german["trainmodel"]["OUTPUT"] == "Modell"  # written in TrainModel


def test_labels_inside_the_file_of_a_graphical_model_are_translated_too(german: dict[str, Any]) -> None:
    model = german["detect_and_vectorise"]
    assert (model["title"], model["SMOOTH"], model["landslides"]) == (
        "Erkennen und vektorisieren (Modell)",
        "Umrisse glätten",
        "Hangrutschungen",
    )


def test_unloading_the_plugin_gives_the_english_back(german: dict[str, Any]) -> None:
    assert german["after"] == ["Detect landslides", "Landslide inventory", True]


def test_every_title_group_and_label_is_translated(translator: QTranslator, monkeypatch: pytest.MonkeyPatch) -> None:
    """`tr` marks what has a translation; a label without the mark at its start has none (or forgot `tr`)."""

    def marked(contexts: list[str], text: str) -> str:
        return f"✓{text}" if any(translator.translate(context, text) for context in contexts) else text

    monkeypatch.setattr(
        LandslideAlgorithm, "tr", lambda self, text: marked([one.__name__ for one in type(self).__mro__], text)
    )
    monkeypatch.setattr(
        GraphicalModel,
        "tr",
        staticmethod(lambda text: text if text.startswith("✓") else marked(["GraphicalModel"], text)),
    )
    assert all(translator.translate("LandslideAlgorithm", group) for group in GROUPS.values())
    algorithms: list[Any] = [*(kind() for kind in ALGORITHMS), *graphical_models()]
    for algorithm in algorithms:
        if isinstance(algorithm, LandslideAlgorithm):
            algorithm.initAlgorithm()
        assert algorithm.displayName().startswith("✓"), algorithm.displayName()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description().startswith("✓"), (
                f"{algorithm.name()}, {parameter.name()}: {parameter.description()}"
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_panel_is_translated(script: ModuleType, language: str) -> None:
    translated = script.translated(TRANSLATIONS / f"landslide_mapper_{language}.ts")
    assert not [text for text in script.texts_of()["Panel"] if ("Panel", text) not in translated]


def test_a_name_put_into_a_label_survives(qgis_app: Any) -> None:
    japanese = install_translator("ja_JP")
    algorithm = SarFactors()
    algorithm.initAlgorithm()
    shown = algorithm.parameterDefinition("PRE_VH").description()
    qgis_app.removeTranslator(japanese)
    assert shown == "イベント前のVH後方散乱"


def test_the_toolbox_finds_an_algorithm_by_words_of_both_languages(
    translator: QTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Papers and tutorials name the tools in English, so the English tags stay among the translated ones."""
    translated = {kind.id_name: kind().tags() for kind in ALGORITHMS}
    monkeypatch.setattr(LandslideAlgorithm, "tr", lambda self, text: text)
    for kind in ALGORITHMS:
        english = kind().tags()
        assert translated[kind.id_name][: len(english)] == english
        assert len(translated[kind.id_name]) > len(english), kind.id_name


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_placeholders_markup_and_file_filters(script: ModuleType, language: str) -> None:
    for (_, text), translation in script.translated(TRANSLATIONS / f"landslide_mapper_{language}.ts").items():
        assert sorted(PLACEHOLDER.findall(translation)) == sorted(PLACEHOLDER.findall(text)), translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_translators_file_says(
    qgis_app: Any, script: ModuleType, language: str
) -> None:
    compiled = install_translator(language)
    assert compiled is not None
    written = script.translated(TRANSLATIONS / f"landslide_mapper_{language}.ts")
    assert len(written) > 300
    old = [
        text
        for (context, text), translation in written.items()
        if QCoreApplication.translate(context, text) != translation
    ]
    qgis_app.removeTranslator(compiled)
    assert not old, "run scripts/update-translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_say_what_the_translators_file_says(script: ModuleType, language: str) -> None:
    """Those that the worker, which has no Qt, and raster work tell; see core/language/."""
    written = script.translated(TRANSLATIONS / f"landslide_mapper_{language}.ts")
    told = json.loads((TRANSLATIONS / f"messages_{language}.json").read_text(encoding="utf-8"))
    assert told
    assert not [text for text, translation in told.items() if translation not in written.values()]


def test_the_text_is_english_without_a_translation(qgis_app: Any) -> None:
    assert install_translator("fr_FR") is None
    assert TrainModel().displayName() == "Train a model"


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        *(("de", "de"), ("de_CH", "de"), ("ja_JP", "ja"), ("zh-Hans", "zh"), ("zh_CN", "zh")),
        *(("zh-Hant", None), ("zh_TW", None), ("en_US", None), ("C", None), ("", None)),
    ],
)  # fmt: skip
def test_the_file_fits_the_locale(locale: str, language: str | None) -> None:
    found = translation_file(locale)
    assert (found and found.name) == (language and f"landslide_mapper_{language}.qm")


@pytest.mark.parametrize(
    ("arguments", "menu", "title"),
    [
        (("--lang", "de"), "Projekt", "Hangrutschungen erkennen"),
        (("--lang", "pt_BR"), "Projeto", "Detect landslides"),
        ((), "Project", "Detect landslides"),
    ],
)
def test_the_plugin_speaks_as_the_menus_do(tmp_path: Path, arguments: tuple[str, ...], menu: str, title: str) -> None:
    if shutil.which("qgis") is None or shutil.which("xvfb-run") is None:
        pytest.skip("QGIS's main program, or a screen for it (apt-get install xvfb xauth), is not installed")
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslide_mapper").symlink_to(ROOT)
    settings = tmp_path / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nlandslide_mapper=true\nprocessing=true\n")
    (tmp_path / "window.py").write_text(WINDOW)
    program = [
        "xvfb-run",
        "-a",
        "qgis",
        "--nologo",
        "--noversioncheck",
        *arguments,
        "--profiles-path",
        str(tmp_path / "profiles"),
    ]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "ANSWER": str(tmp_path / "answer.json"),
    }
    subprocess.run(
        [*program, "--code", str(tmp_path / "window.py")],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert json.loads((tmp_path / "answer.json").read_text()) == {"menu": menu, "title": title}


def test_the_users_choice_counts_only_where_it_overrides_the_system(locale_settings: QgsSettings) -> None:
    locale_settings.setValue("locale/userLocale", "ja")
    locale_settings.setValue("locale/overrideFlag", False)
    assert user_locale() == QLocale().name()
    locale_settings.setValue("locale/overrideFlag", True)
    assert user_locale() == "ja"


def test_the_script_finds_every_kind_of_text(script: ModuleType) -> None:
    texts = script.texts_of()
    assert "Learning rate" in texts["TrainingAlgorithm"]  # a base class
    assert "2 - Derive factors" in texts["LandslideAlgorithm"]  # a constant
    assert any("is missing or is not a raster" in text for text in texts["LandslideAlgorithm"])  # tr_shared
    assert {"Steps", "Landslide inventory", "Landslide Mapper panel"} <= set(
        texts["Panel"]
    )  # translate with one and two arguments, a constant
    assert "Share kept for the judgement" in texts["GraphicalModel"]  # a .model3 file


def test_every_context_is_one_that_is_looked_into(script: ModuleType) -> None:
    """A text under the class that it is written in is found only where that class is an algorithm's."""
    algorithms = {one.__name__ for kind in ALGORITHMS for one in kind.__mro__}
    others = {"GraphicalModel", "LandslideProvider", "Panel", "Messages", "Errors"}
    assert not set(script.texts_of()) - algorithms - others


def test_the_map_sheet_is_translated(translator: QTranslator) -> None:
    from landslide_mapper.algorithms.scene.sheet_content import accuracy_line, tr

    assert accuracy_line(Path("no such file")) != "The accuracy of this map was not measured."
    assert tr("Detected landslides") != "Detected landslides"


def test_the_script_keeps_what_is_translated_and_drops_what_is_gone(script: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "landslide_mapper_de.ts"
    path.write_text(
        script.ts_file("de", {"A": {"one": None, "gone": None}}, {("A", "one"): "eins <&>", ("A", "gone"): "weg"}),
        encoding="utf-8",
    )
    again = script.ts_file("de", {"A": {"one": None, "two": None}, "B": {"one": None}}, script.translated(path))
    path.write_text(again, encoding="utf-8")
    assert script.translated(path) == {("A", "one"): "eins <&>", ("B", "one"): "eins <&>"}
    assert again.count('type="unfinished"') == 1
