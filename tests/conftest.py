"""Makes the checkout importable as `landslide_mapper`, whatever its folder is called, and skips by world with the
reason.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = Path(os.environ.get("LANDSLIDE_MAPPER_DATA", ROOT.parent / "shared" / "data"))


def _register_package() -> None:
    """Load the checkout as the package `landslide_mapper` (a plugin folder is called so, a checkout need not be)."""
    if "landslide_mapper" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


def _load_test_module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


_register_package()
_load_test_module("pretended_python")
OPEN_FILES = _load_test_module("open_files").OpenFileWatch()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No example fails because the machine was busy for 0.2 s; a test that hangs is ended by the time limit of all.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
WITHOUT_QGIS = "LANDSLIDE_MAPPER_TESTS_WITHOUT_QGIS"  # scripts/test --no-qgis sets it
HAS_QGIS = importlib.util.find_spec("qgis") is not None and WITHOUT_QGIS not in os.environ
HAS_GDAL = importlib.util.find_spec("osgeo") is not None
HAS_TORCH = importlib.util.find_spec("torch") is not None
BOTH_WORLDS_IN_ONE = os.name == "nt" and HAS_GDAL and HAS_TORCH  # the Windows Python of scripts/windows-python
ENGINE_PYTHON = Path(
    os.environ.setdefault(
        "LANDSLIDE_MAPPER_PYTHON",
        sys.executable if BOTH_WORLDS_IN_ONE else str(ROOT / "build" / "engine" / "bin" / "python"),
    )
)

# Which library a room's tests cannot do without. `core` and the rules of the house run in every Python.
NEEDS = {
    **dict.fromkeys(("algorithms", "gui", "plugin", "translations", "reliability", "docs", "scripts"), HAS_QGIS),
    **dict.fromkeys(("engine", "rasters"), HAS_GDAL),
    **dict.fromkeys(("learning", "models"), HAS_TORCH),
}


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Each Python collects the rooms that it has the library for."""
    if collection_path.parent != ROOT / "tests":
        return None
    if collection_path.name == "windows":  # minutes: only when it is named, as scripts/test-in-windows does
        return None if any("windows" in argument for argument in config.args) else True
    room = collection_path.stem[len("test_") :] if collection_path.is_file() else collection_path.name
    return None if NEEDS.get(room, True) else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that a system cannot run say why."""
    for item in items:
        if (marker := item.get_closest_marker("posix")) and os.name != "posix":
            item.add_marker(pytest.mark.skip(reason=f"POSIX alone has {marker.args[0]}"))


@pytest.fixture(autouse=True)
def no_open_file_is_moved(request: pytest.FixtureRequest) -> Iterator[None]:
    """In every test, for every algorithm and job: what is renamed or removed is closed, or Windows would refuse it."""
    OPEN_FILES.found.clear()
    yield
    found = [line for line in OPEN_FILES.found if "landslide" in line or str(Path(tempfile.gettempdir())) in line]
    if found and not request.node.get_closest_marker("moves_open_files"):
        pytest.fail("\n".join(dict.fromkeys(found)))


@pytest.fixture(autouse=True)
def what_a_slot_raises_fails_its_test() -> Iterator[None]:
    """QGIS hooks what the slots of Python raise; where nobody does, PyQt aborts the process and all tests after it."""
    raised: list[str] = []
    before = sys.excepthook
    sys.excepthook = lambda *error: raised.append("".join(traceback.format_exception(*error)))
    yield
    sys.excepthook = before
    if raised:
        pytest.fail("\n".join(raised))


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One real QGIS without a window per test run, with Processing and settings of its own."""
    if not HAS_QGIS:
        pytest.skip("QGIS's Python bindings are not installed, or are not to be used")
    os.environ["XDG_CONFIG_HOME"] = os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("settings"))
    sys.path[:0] = [
        path for path in ("/usr/share/qgis/python", "/usr/share/qgis/python/plugins") if path not in sys.path
    ]
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    gc.collect()  # objects of QGIS that outlive it bring the process down
    app.exitQgis()


@pytest.fixture
def heard_signals() -> Iterator[None]:
    """Child processes hear INT and HUP even where the tests run behind a shell's & or nohup, which ignore them."""
    ignored = [kind for kind in (signal.SIGINT, signal.SIGHUP) if signal.getsignal(kind) is signal.SIG_IGN]
    for kind in ignored:
        signal.signal(kind, signal.SIG_DFL)
    yield
    for kind in ignored:
        signal.signal(kind, signal.SIG_IGN)


@pytest.fixture(scope="session")
def engine_python() -> Path:
    """The worker's Python; tests that start a real worker skip, with the reason, where it is absent."""
    if not ENGINE_PYTHON.exists():
        pytest.skip(f"no engine: {ENGINE_PYTHON} (scripts/test makes it)")
    return ENGINE_PYTHON


@pytest.fixture
def shared_data() -> Path:
    """The folder with real scenes; tests that need it skip, with the reason, where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"real data not present: {SHARED_DATA} (set LANDSLIDE_MAPPER_DATA)")
    return SHARED_DATA


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], tuple[Path, list[str]]]:
    """Opens an HTML file in headless Chromium: gives a screenshot and what the page wrote to the console (errors,
    refused requests).
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium to open reports in (apt-get install chromium)")

    def open_page(page: Path) -> tuple[Path, list[str]]:
        folder = tmp_path_factory.mktemp("browser")
        picture = folder / "page.png"
        quiet = (
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        )
        options = (
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            *quiet,
            f"--user-data-dir={folder / 'profile'}",
            "--hide-scrollbars",
        )
        command = [
            program,
            *options,
            "--enable-logging=stderr",
            "--window-size=1100,3000",
            f"--screenshot={picture}",
            page.as_uri(),
        ]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        return picture, [line for line in ended.stderr.splitlines() if ":CONSOLE" in line]

    return open_page


@pytest.fixture(scope="session")
def sentinel2() -> Any:
    """The maker of small Sentinel-2 products (tests/sentinel2_product.py)."""
    return _load_test_module("sentinel2_product")
