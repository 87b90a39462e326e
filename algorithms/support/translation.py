"""The plugin's own texts in the language of the user's QGIS: `resources/translations/landslide_mapper_LANGUAGE.qm`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .base import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
TRADITIONAL_CHINESE = {
    "Hant",
    "TW",
    "HK",
    "MO",
}  # ours is simplified; these readers get English rather than the wrong script


def user_locale() -> str:
    """The locale that QGIS speaks, for example `de_AT`, `zh-Hans`.

    The main program says it itself, as only it knows its option --lang; without one (qgis_process, scripts) it is the
    user's choice where they override the system's, else the system's.
    """
    application = QgsApplication.instance()
    if application is not None and (spoken := str(application.translation())):
        return spoken
    settings = QgsSettings()
    chosen = (
        settings.value("locale/userLocale", "", type=str)
        if settings.value("locale/overrideFlag", False, type=bool)
        else ""
    )
    return chosen or QLocale().name()


def translation_file(locale: str) -> Path | None:
    """The compiled translation for a locale, or None where there is none (then the texts stay English)."""
    language = language_of(locale)
    path = TRANSLATIONS / f"landslide_mapper_{language}.qm"
    return path if path.is_file() else None


def language_of(locale: str) -> str:
    """The language of a locale, for example `de` of `de_AT`; none where the translation's script would be the wrong
    one.
    """
    language, *further = locale.replace("-", "_").split("_")
    return "" if language == "zh" and TRADITIONAL_CHINESE & set(further) else language


def install_translator(locale: str) -> QTranslator | None:
    """Translate the plugin from now on; the caller keeps the translator alive and removes it. None where there is no
    translation.
    """
    path = translation_file(locale)
    translator = QTranslator()
    if path is None or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
