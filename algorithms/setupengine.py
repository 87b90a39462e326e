"""`landslide:setupengine`: make, or name, the Python that has PyTorch, and prove that it computes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsSettings,
)

from ..engine.engine_folder import BACKENDS, EXTRAS, engine_folder, engine_python
from .support.base import LandslideAlgorithm, ProcessingFeedback


class SetUpEngine(LandslideAlgorithm):
    """Installs PyTorch into an environment of its own."""

    id_name = "setupengine"
    group_key = "start"

    def title(self) -> str:
        return self.tr("Set up the engine")

    def summary(self) -> str:
        return self.tr(
            "Installs PyTorch and what it needs into an environment of its own, and runs a real computation to "
            "prove that it works. Run it once before training or detecting; run it again after an update of the "
            "plugin, or to repair a damaged environment. QGIS's own Python is never touched.\n\nIt downloads about "
            "400 MB (CPU) or 3 GB (NVIDIA graphics card), and uses the proxy from QGIS's network settings and the "
            "settings of your pip. The environment lies in your user folder; the environment variable "
            "LANDSLIDE_MAPPER_ENGINE names another place.\n\nWithout a network: fetch the wheels elsewhere and give "
            "their folder, or name a Python that has PyTorch, rasterio and safetensors."
        )

    def keywords(self) -> list[str]:
        return self.tr("install,pytorch,torch,environment,python,gpu,cuda,cpu,setup,engine,offline,repair").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        self.add(
            QgsProcessingParameterEnum(
                "BACKEND", self.tr("Compute on"), options=list(BACKENDS), defaultValue="auto", usesStaticStrings=True
            ),
            self.tr(
                "auto installs the build for NVIDIA graphics cards where their driver is found, otherwise the much "
                "smaller one for the CPU."
            ),
        )
        self.add(
            # QGIS's own filter, *.*, would refuse an interpreter called python3.
            QgsProcessingParameterFile("PYTHON", self.tr("Python"), optional=True, fileFilter=self.tr("All files (*)")),
            self.tr(
                "A Python interpreter. One that already has PyTorch, rasterio and safetensors is used as it is; from "
                "any other (3.10 to 3.14) the environment is made. Empty: QGIS's own, or one found on this computer."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "FIND_LINKS",
                self.tr("Folder with wheels"),
                behavior=Qgis.ProcessingFileParameterBehavior.Folder,
                optional=True,
            ),
            self.tr(
                "A folder of downloaded packages (.whl). It is searched first; when it holds everything, no network "
                "is needed."
            ),
            advanced=True,
        )
        extras = QgsProcessingParameterEnum("EXTRAS", self.tr("Extras"), list(EXTRAS), True, None, optional=True)
        extras.setUsesStaticStrings(True)
        self.add(
            extras,
            self.tr(
                "backscatter: what 'Sentinel-1 backscatter' needs to read GRD and SLC products (Python 3.11 or newer)."
            ),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("PYTHON_USED", self.tr("Python of the engine")))
        self.addOutput(QgsProcessingOutputString("TORCH_VERSION", self.tr("Version of PyTorch")))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device that computed")))

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        python = self.parameterAsFile(parameters, "PYTHON", context)
        if python and not Path(python).is_file():
            return False, self.tr(
                "There is no Python {}. Choose the interpreter's file, such as python.exe or bin/python3."
            ).format(python)
        wheels = self.parameterAsFile(parameters, "FIND_LINKS", context)
        if wheels and not Path(wheels).is_dir():
            return False, self.tr(
                "There is no folder {}. Choose the folder that holds the downloaded packages."
            ).format(wheels)
        return super().check_values(parameters, context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.environment import REQUIREMENTS, check_engine, set_up_engine, wanted_build
        from ..engine.find_python import PYTHON_VARIABLE, needs_of, why_unusable
        from ..engine.run_job import PYTHON_SETTING
        from ..engine.signals import engine_watch

        backend = self.parameterAsString(parameters, "BACKEND", context)
        python = self.parameterAsFile(parameters, "PYTHON", context)
        wheels = self.parameterAsFile(parameters, "FIND_LINKS", context)
        variables = {**os.environ, **proxy_variables()}
        telling = ProcessingFeedback(feedback)
        extras = [name for name in self.parameterAsEnumStrings(parameters, "EXTRAS", context) if name]

        if python and not why_unusable(Path(python), needs_of("train"), variables):
            telling.message(self.tr("{} has what the engine needs and is used as it is.").format(python))
            report = check_engine(Path(python), wanted_build(backend), telling, variables)
            used = Path(python)
            QgsSettings().setValue(PYTHON_SETTING, str(used))
            for extra in extras:
                requirements = REQUIREMENTS.with_name(f"requirements-{extra}.txt")
                feedback.pushWarning(
                    self.tr("Nothing is installed into a Python of your own. For the extra: {}").format(
                        f"{used} -m pip install -r {requirements}"
                    )
                )
        else:
            folder = engine_folder(variables)
            base = Path(python) if python else None
            report = set_up_engine(folder, backend, telling, base, Path(wheels) if wheels else None, variables, extras)
            used = engine_python(folder)
            QgsSettings().remove(PYTHON_SETTING)
        QgsSettings().sync()

        device = str(report["device_used"])
        if wanted_build(backend) == "cuda" and device != "cuda":
            feedback.pushWarning(
                self.tr(
                    "The graphics card cannot be used; the engine computes on: {}. Update its driver and run this "
                    "again."
                ).format(device)
            )
        if os.environ.get(PYTHON_VARIABLE):
            feedback.pushWarning(
                self.tr("The environment variable {} is set and wins over this set-up.").format(PYTHON_VARIABLE)
            )
        engine_watch.changed.emit()
        feedback.pushInfo(self.tr("PyTorch {} computes on {}.").format(report["torch_version"], report["device_name"]))
        return {"PYTHON_USED": str(used), "TORCH_VERSION": str(report["torch_version"]), "DEVICE_USED": device}


def proxy_variables() -> dict[str, str]:
    """The HTTP proxy of QGIS's network settings, as the variables that pip reads; none where QGIS uses the system's or
    none.
    """
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool) or settings.value("proxy/proxyType", "") not in (
        "HttpProxy",
        "HttpCachingProxy",
    ):
        return {}
    host, port = settings.value("proxy/proxyHost", ""), settings.value("proxy/proxyPort", "")
    user, password = settings.value("proxy/proxyUser", ""), settings.value("proxy/proxyPassword", "")
    if not host:
        return {}
    login = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    address = f"http://{login}{host}" + (f":{port}" if port else "")
    excluded = settings.value("proxy/noProxyUrls", []) or []
    hosts = [excluded] if isinstance(excluded, str) else list(excluded)
    return {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": ",".join(hosts)}
