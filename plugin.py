"""QGIS's front door: registers the Processing provider, the menu entry and the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction

from .algorithms.provider import LandslideProvider
from .algorithms.support.translation import install_translator, language_of, user_locale
from .core.language.users_language import speak

if TYPE_CHECKING:
    from .gui.dock import LandslideDock

SHOWN_BEFORE = "landslide_mapper/panel_shown_before"


class LandslideMapperPlugin:
    """The object that QGIS loads; works with and without a main window."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: LandslideProvider | None = None
        self.action: QAction | None = None
        self.dock: LandslideDock | None = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS calls this name
        locale = user_locale()
        self.translator = install_translator(locale)  # before the provider: an algorithm makes its labels only once
        speak(language_of(locale))
        provider = LandslideProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # QGIS deletes a second one
            self.provider = provider

    def initGui(self) -> None:  # noqa: N802 - QGIS calls this name
        """Register everything; the panel is built when it is first shown, and shows itself once after the
        installation.
        """
        self.initProcessing()
        if self.iface is None or self.provider is None:
            return
        self.action = QAction(
            self.provider.icon(), QCoreApplication.translate("Panel", "Landslide Mapper panel"), self.iface.mainWindow()
        )
        self.action.setCheckable(True)
        self.action.toggled.connect(self.show_panel)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu("Landslide Mapper", self.action)
        settings = QgsSettings()
        if not settings.value(SHOWN_BEFORE, False, type=bool):
            settings.setValue(SHOWN_BEFORE, True)
            if self.iface.mainWindow().isVisible():
                self.show_first_time()
            else:
                self.iface.initializationCompleted.connect(self.show_first_time)

    def show_first_time(self) -> None:
        if self.action is not None:
            self.action.setChecked(True)

    def show_panel(self, shown: bool) -> None:
        """Show or hide the dock; it is built here the first time."""
        if self.dock is None:
            from .gui.dock import LandslideDock

            self.dock = LandslideDock(self.iface.mainWindow())
            self.dock.visibilityChanged.connect(self.follow_visibility)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setVisible(shown)

    def follow_visibility(self, visible: bool) -> None:
        """Keep the action's tick true to the dock, which a tab in front of it or its own cross may hide."""
        if self.action is not None and self.dock is not None and not visible and self.dock.isHidden():
            self.action.setChecked(False)

    def unload(self) -> None:
        if self.dock is not None:
            self.dock.stop()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu("Landslide Mapper", self.action)
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        speak("")
