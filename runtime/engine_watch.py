"""How the main window learns that the engine was set up, wherever that was started."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class EngineWatch(QObject):
    """A signal emitted from Processing's thread, so slots of the main thread receive it queued."""

    changed = pyqtSignal()


engine_watch = EngineWatch()
