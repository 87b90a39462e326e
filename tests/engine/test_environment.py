"""Making the engine's environment, with a pip and a Python that only pretend: what is asked of them, when, and what a
failure says.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from pretended_python import answering_python, pretended_python

from landslide_mapper.core.errors import CancelledError, EngineError
from landslide_mapper.core.system.isolated_python import ISOLATED
from landslide_mapper.engine import environment as module
from landslide_mapper.engine.base_python import BasePython, base_pythons, why_no_base
from landslide_mapper.engine.engine_folder import MARKER, OWNER, engine_python
from landslide_mapper.engine.environment import min_python, remove_engine, set_up_engine, wanted_build
from landslide_mapper.engine.lock import one_at_a_time
from landslide_mapper.engine.packages import install

# Stands for the Python that makes environments and for the one inside them; writes down each call of pip, then does as
# the code in $INSTALL_SAYS says.
PRETENDER = """
import os, shutil, sys
from pathlib import Path

options = ("-I", "-u", "-B", "-X", "utf8")
arguments = [one for one in sys.argv[1:] if one not in options and not one.endswith("ended_with_parent.py")]


def does(name):
    exec(os.environ.get(name, ""), {"arguments": arguments, "said": " ".join(arguments), "os": os, "sys": sys})


if arguments[:2] == ["-m", "venv"] or arguments[0] == "-c" and "virtualenv" in arguments[1]:
    does("VENV_SAYS")
    folder = Path(arguments[-1])
    shutil.rmtree(folder, ignore_errors=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    shutil.copy(sys.argv[0], python)
    (folder / "pyvenv.cfg").write_text("home")
elif arguments[:4] == ["-m", "pip", "config", "list"]:
    does("CONFIG_SAYS")
elif arguments[:3] == ["-m", "pip", "install"]:
    with open(os.environ["CALLS"], "a") as calls:
        print(*arguments[3:], file=calls)
    does("INSTALL_SAYS")
elif arguments[0] == "-c":
    print('{"version": [3, 12], "missing": [], "bits": 64, "venv": true}')
else:
    does("CHECK_SAYS")
"""
WORKS = """print('{"event": "result", "torch_version": "2.13.0", "device_used": "cpu", "device_name": "cpu"}')"""
ON_THIS_SYSTEM = {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR", "TEMP") if name in os.environ}
TORCH_LOCK = "torch-cpu.txt" if sys.platform == "linux" else "torch-pypi.txt"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="PyTorch has an index of CPU builds for Linux alone")


PROGRAM = ".exe" if os.name == "nt" else ""  # the search path finds it by this
# OSGeo4W's Python says that it has venv, and then lacks a file of it.
LACKS_A_FILE = """
import sys
if "venv" in sys.argv:
    sys.exit("venvlauncher.exe is missing")
"""


def pip_fails(text: str, status: int = 1) -> str:
    """Code for $INSTALL_SAYS."""
    return f"print({text!r}); sys.exit({status})"


def choose_base_python(named: Path | None, variables: Any, platform: str = sys.platform) -> BasePython:
    return next(base_pythons(named, variables, platform))


class Told:
    """A feedback that remembers, and cancels when asked."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.fractions: list[float] = []
        self.cancelled = False

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def message(self, text: str) -> None:
        self.messages.append(text)

    def is_cancelled(self) -> bool:
        return self.cancelled


class Bench:
    """A folder for the engine, a pretending Python, and the calls of pip."""

    def __init__(self, folder: Path) -> None:
        self.engine = folder / "data location" / "engine"
        self.calls_file = folder / "calls"
        self.base = pretended_python(folder / "base python", PRETENDER)
        self.variables = {
            **ON_THIS_SYSTEM,
            "PATH": os.environ["PATH"],
            "CALLS": str(self.calls_file),
            "CHECK_SAYS": WORKS,
        }

    def set_up(self, feedback: Told | None = None, backend: str = "cpu", **options: Any) -> dict[str, Any]:
        return set_up_engine(self.engine, backend, feedback or Told(), self.base, variables=self.variables, **options)

    @property
    def calls(self) -> list[str]:
        return self.calls_file.read_text().splitlines() if self.calls_file.exists() else []


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(module, "ROOM", {"cpu": 1, "cuda": 1})
    return Bench(tmp_path)


class TestSetUp:
    def test_torch_comes_first_and_alone_then_the_rest(self, bench: Bench) -> None:
        told = Told()
        assert bench.set_up(told)["torch_version"] == "2.13.0"
        torch, rest = bench.calls
        assert TORCH_LOCK in torch and "--index-url" not in torch
        assert "packages.txt" in rest and "torch" not in rest
        assert (bench.engine / MARKER).is_file()
        assert told.fractions[-1] == 1 and told.fractions == sorted(told.fractions)

    def test_extras_come_on_top_and_are_kept_when_the_engine_is_made_anew(self, bench: Bench) -> None:
        bench.set_up()
        bench.set_up(extras=["backscatter"])
        assert len(bench.calls) == 3
        assert "backscatter.txt" in bench.calls[-1] and "--no-deps" in bench.calls[-1]
        bench.set_up(extras=["backscatter"])
        assert len(bench.calls) == 3
        marker = bench.engine / MARKER
        marker.write_text(json.dumps({**json.loads(marker.read_text()), "locks": "of an older version"}))
        bench.set_up()
        assert "backscatter.txt" in bench.calls[-1]

    def test_an_unknown_extra_is_refused(self, bench: Bench) -> None:
        with pytest.raises(EngineError, match="'everything' is not known"):
            bench.set_up(extras=["everything"])

    def test_a_second_set_up_installs_nothing(self, bench: Bench) -> None:
        bench.set_up()
        told = Told()
        bench.set_up(told)
        assert len(bench.calls) == 2
        assert "already set up" in told.messages[-1]

    def test_another_pin_or_hash_makes_it_anew(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        bench.set_up()
        others = tmp_path / "other locks"
        shutil.copytree(install.LOCKS, others)
        with (others / "packages.txt").open("a") as lock:
            lock.write(f"another==1.0 --hash=sha256:{'0' * 64}\n")
        monkeypatch.setattr(install, "LOCKS", others)
        bench.set_up()
        assert str(others / TORCH_LOCK) in bench.calls[2]

    def test_a_damaged_one_is_repaired(self, bench: Bench) -> None:
        bench.set_up()
        engine_python(bench.engine).unlink()
        bench.set_up()
        assert len(bench.calls) == 4

    def test_one_whose_torch_no_longer_computes_is_repaired(self, bench: Bench, tmp_path: Path) -> None:
        bench.set_up()
        once = tmp_path / "once"
        once.touch()
        bench.variables["CHECK_SAYS"] = (
            f"once = {str(once)!r}\nif os.path.exists(once):\n    os.remove(once)\n"
            f"    sys.exit('OSError: libtorch.so')\n{WORKS}"
        )
        told = Told()
        bench.set_up(told)
        assert any("is damaged and is being made again" in message for message in told.messages)
        assert len(bench.calls) == 4

    @linux_only
    def test_pytorchs_own_index_is_asked_alone_and_only_when_the_users_lacks_the_build(self, bench: Bench) -> None:
        bench.variables |= {"PIP_EXTRA_INDEX_URL": "https://another", "PIP_FIND_LINKS": "/wheels"}
        bench.variables["CONFIG_SAYS"] = (
            "print(\":env:.extra-index-url='https://another'\\n:env:.find-links='/wheels'\")"
        )
        bench.variables["INSTALL_SAYS"] = (
            "print(os.environ.get('PIP_EXTRA_INDEX_URL'), os.environ.get('PIP_FIND_LINKS'),"
            " file=open(os.environ['CALLS'] + '.others', 'a'))\n"
            "if 'packages' not in said and 'index-url' not in said:\n"
            "    print('ERROR: No matching distribution found for torch'); sys.exit(1)"
        )
        bench.set_up()
        assert "--index-url https://download.pytorch.org/whl/cpu" in bench.calls[1]
        assert "index" not in bench.calls[0] + bench.calls[2]
        others = Path(f"{bench.calls_file}.others").read_text().splitlines()
        assert others == ["https://another /wheels", "None None", "https://another /wheels"]

    def test_nothing_is_installed_that_no_hash_stands_for(self, bench: Bench) -> None:
        bench.set_up(extras=["backscatter"])
        assert len(bench.calls) == 3
        for call in bench.calls:
            assert "--require-hashes --no-deps --only-binary :all:" in call
            assert "extra-index" not in call and "==" not in call

    def test_a_folder_of_wheels_is_looked_into_first_and_without_a_network(self, bench: Bench, tmp_path: Path) -> None:
        wheels = tmp_path / "my wheels"
        bench.set_up(find_links=wheels)
        assert len(bench.calls) == 2
        assert all(f"--find-links {wheels} --no-index" in call for call in bench.calls)

    def test_the_users_pip_settings_reach_pip_but_none_that_leads_elsewhere(self, bench: Bench, tmp_path: Path) -> None:
        note = tmp_path / "variables"
        bench.variables |= {
            "PIP_INDEX_URL": "https://mirror",
            "PIP_TARGET": "/x",
            "PIP_USER": "1",
            "PYTHONPATH": "/x",
            "HTTPS_PROXY": "http://p",
        }
        bench.variables["CONFIG_SAYS"] = "print(\":env:.index-url='https://mirror'\\n:env:.target='/x'\")"
        bench.variables["INSTALL_SAYS"] = f"import json; json.dump(dict(os.environ), open({str(note)!r}, 'w'))"
        bench.set_up()
        variables = json.loads(note.read_text())
        assert variables["PIP_INDEX_URL"] == "https://mirror" and variables["HTTPS_PROXY"] == "http://p"
        assert not {"PIP_TARGET", "PIP_USER", "PYTHONPATH"} & set(variables)

    @linux_only
    def test_pypis_large_build_is_the_last_resort(self, bench: Bench) -> None:
        bench.variables["INSTALL_SAYS"] = (
            "if 'torch-cpu' in said:\n    print('ERROR: No matching distribution found for torch'); sys.exit(1)"
        )
        bench.set_up()
        assert len(bench.calls) == 4
        assert "torch-pypi.txt" in bench.calls[2] and "index" not in bench.calls[2]

    def test_certificates_of_a_proxy_or_antivirus_are_looked_up_in_the_system(self, bench: Bench) -> None:
        bench.variables["INSTALL_SAYS"] = (
            "if 'truststore' not in said:\n    print('SSLError(CERTIFICATE_VERIFY_FAILED)'); sys.exit(1)"
        )
        bench.set_up()
        assert ["truststore" in call for call in bench.calls] == [False, True, False, True]

    def test_an_old_pip_that_does_not_know_the_systems_certificates_says_what_it_said_first(self, bench: Bench) -> None:
        bench.variables["INSTALL_SAYS"] = (
            "if 'truststore' in said:\n    print('invalid choice'); sys.exit(2)\n"
            "print('SSLError(CERTIFICATE_VERIFY_FAILED)'); sys.exit(1)"
        )
        with pytest.raises(EngineError, match="Set PIP_CERT"):
            bench.set_up()
        assert len(bench.calls) == 2

    def test_nothing_is_ever_installed_into_the_python_that_makes_the_environment(self, bench: Bench) -> None:
        """QGIS's own Python would get another NumPy and break."""
        bench.variables["INSTALL_SAYS"] = "print(sys.argv[0], file=open(os.environ['CALLS'] + '.by', 'a'))"
        bench.set_up(extras=["backscatter"])
        callers = set(Path(f"{bench.calls_file}.by").read_text().splitlines())
        assert callers == {str(engine_python(bench.engine))}

    def test_an_engine_whose_base_python_is_gone_is_made_anew(self, bench: Bench) -> None:
        """A Flatpak's runtime or a Homebrew upgrade takes the interpreter away that the environment points to."""
        bench.set_up()
        python = engine_python(bench.engine)
        python.unlink()
        if os.name == "posix":
            python.symlink_to("/gone/python3.11")
        bench.set_up()
        assert len(bench.calls) == 4
        assert python.is_file()


class TestRemoval:
    def test_the_whole_environment_goes_and_its_neighbours_stay(self, bench: Bench) -> None:
        bench.set_up()
        neighbour = bench.engine.parent / "models"
        neighbour.mkdir()
        remove_engine(bench.engine)
        assert not bench.engine.exists()
        assert neighbour.is_dir()

    def test_a_folder_that_is_no_engine_is_never_removed(self, bench: Bench) -> None:
        bench.engine.mkdir(parents=True)
        (bench.engine / "thesis.odt").write_text("years of work")
        with pytest.raises(EngineError, match="There is no engine in"):
            remove_engine(bench.engine)
        assert (bench.engine / "thesis.odt").exists()

    def test_not_while_a_set_up_runs(self, bench: Bench) -> None:
        bench.set_up()
        with (
            one_at_a_time(bench.engine.with_name("engine.lock")),
            pytest.raises(EngineError, match="Another set-up of the engine is running"),
        ):
            remove_engine(bench.engine)
        assert engine_python(bench.engine).is_file()


class TestFailures:
    @pytest.mark.parametrize(
        ("pip_says", "cure"),
        [
            ("No space left on device", "The disk is full"),
            ("ProxyError('Cannot connect to proxy.')", "Check the proxy in QGIS's network settings"),
            ("SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED", "Set PIP_CERT"),
            ("No matching distribution found for rasterio", "Name another Python"),
            ("NewConnectionError: getaddrinfo failed", "The package index cannot be reached"),
            ("ERROR: HTTP error 403 while getting https://mirror/torch", "Check the index in pip's settings"),
            (
                "OSError: [WinError 225] Operation did not complete: the file contains a virus",
                "An antivirus program removed a file",
            ),
            ("OSError: [WinError 32] The process cannot access the file", "antivirus program's scan"),
            ("/e/bin/python: No module named pip", "did not install pip"),
            ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its checksum differs"),
            ("Something else entirely", "Something else entirely"),
        ],
    )
    def test_pips_failure_is_a_sentence_with_its_cure_and_leaves_no_finished_engine(
        self, bench: Bench, pip_says: str, cure: str
    ) -> None:
        bench.variables["INSTALL_SAYS"] = pip_fails(pip_says)
        with pytest.raises(EngineError, match=cure) as caught:
            bench.set_up()
        assert pip_says in str(caught.value)
        assert not (bench.engine / MARKER).exists()

    def test_a_torch_that_cannot_load_names_the_visual_c_runtime(self, bench: Bench) -> None:
        bench.variables["CHECK_SAYS"] = (
            "sys.exit('OSError: [WinError 1114] DLL initialization routine failed. Error loading c10.dll')"
        )
        with pytest.raises(EngineError, match=r"Visual C\+\+ Redistributable"):
            bench.set_up()
        assert not (bench.engine / MARKER).exists()

    def test_a_folder_with_other_files_is_never_cleared(self, bench: Bench) -> None:
        bench.engine.mkdir(parents=True)
        (bench.engine / "thesis.odt").write_text("years of work")
        with pytest.raises(
            EngineError, match=r"holds other files\. Name an empty or new folder in LANDSLIDE_MAPPER_ENGINE"
        ):
            bench.set_up()
        assert (bench.engine / "thesis.odt").exists()

    @pytest.mark.parametrize("note", ["pyvenv.cfg", "landslide_mapper_engine.json"])
    def test_somebody_elses_environment_is_neither_cleared_nor_removed(self, bench: Bench, note: str) -> None:
        """With an empty marker, too, which says nothing."""
        theirs = bench.engine / "lib" / "theirs.py"
        theirs.parent.mkdir(parents=True)
        theirs.write_text("years of work")
        (bench.engine / note).write_text("")
        with pytest.raises(EngineError, match=r"holds (an environment that is not ours|other files)\. Name an empty"):
            bench.set_up()
        with pytest.raises(EngineError, match=r"that a set-up of ours made\. Nothing was removed"):
            module.remove_engine(bench.engine)
        assert theirs.exists()
        assert not bench.calls

    def test_a_set_up_claims_its_folder_before_it_makes_anything(self, bench: Bench) -> None:
        bench.variables["VENV_SAYS"] = f"print(sorted(os.listdir({str(bench.engine)!r}))); sys.exit(3)"
        with pytest.raises(EngineError, match=OWNER):
            bench.set_up()
        del bench.variables["VENV_SAYS"]
        bench.set_up()
        assert (bench.engine / OWNER).is_file()
        module.remove_engine(bench.engine)
        assert not bench.engine.exists()

    @pytest.mark.posix("symbolic links without rights")
    def test_a_link_to_an_engine_is_not_removed(self, bench: Bench, tmp_path: Path) -> None:
        bench.set_up()
        (tmp_path / "link").symlink_to(bench.engine, target_is_directory=True)
        with pytest.raises(EngineError, match="Nothing was removed"):
            module.remove_engine(tmp_path / "link")
        assert (bench.engine / MARKER).is_file()

    def test_too_little_room_is_told_before_the_download(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(module, "ROOM", {"cpu": 2**60})
        with pytest.raises(EngineError, match="Free some space"):
            bench.set_up()
        assert not bench.calls

    def test_two_set_ups_at_once_are_refused(self, bench: Bench) -> None:
        with (
            one_at_a_time(bench.engine.with_name("engine.lock")),
            pytest.raises(EngineError, match="Another set-up of the engine is running"),
        ):
            bench.set_up()
        bench.set_up()

    def test_a_cancel_ends_pip_at_once(self, bench: Bench) -> None:
        bench.variables["INSTALL_SAYS"] = "import time; time.sleep(60)"
        told = Told()
        cancelled_at: list[float] = []

        def cancel() -> None:
            while not bench.calls:
                time.sleep(0.05)
            told.cancelled = True
            cancelled_at.append(time.monotonic())

        threading.Thread(target=cancel, daemon=True).start()
        with pytest.raises(CancelledError):
            bench.set_up(told)
        assert time.monotonic() - cancelled_at[0] < (2.5 if os.name == "posix" else 10)
        assert not (bench.engine / MARKER).exists()

    def test_a_folder_that_cannot_be_written_is_told(self, bench: Bench, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        bench.engine = tmp_path / "file" / "engine"
        with pytest.raises(EngineError, match="cannot be written"):
            bench.set_up()


class TestBasePython:
    def test_one_named_that_will_not_do_is_told(self, tmp_path: Path) -> None:
        old = answering_python(tmp_path / "python3.9", '{"version": [3, 9], "bits": 64, "venv": true}')
        with pytest.raises(
            EngineError, match=r"it is Python 3\.9, and PyTorch needs 3\.10 or newer. Name another in PYTHON"
        ):
            choose_base_python(old, os.environ)

    @pytest.mark.parametrize(
        ("answer", "problem"),
        [
            ('{"version": [3, 12], "bits": 32, "venv": true}', "32-bit"),
            ('{"version": [3, 12], "bits": 64, "venv": false}', "sudo apt install python3-venv"),
            ('{"version": [3, 19], "bits": 64, "venv": true}', "does not support it yet"),
            ("nonsense", "does not answer"),
        ],
    )
    def test_what_keeps_one_from_it(self, tmp_path: Path, answer: str, problem: str) -> None:
        assert problem in why_no_base(answering_python(tmp_path / "python", answer), os.environ)

    def test_cuda_on_windows_takes_no_python_that_no_hash_is_known_for(self, tmp_path: Path) -> None:
        older = answering_python(tmp_path / "python3.11", '{"version": [3, 11], "bits": 64, "venv": true}')
        assert [min_python("cuda", "win32"), min_python("cuda", "linux"), min_python("cpu", "win32")] == [
            (3, 12),
            (3, 10),
            (3, 10),
        ]
        with pytest.raises(EngineError, match=r"PyTorch with CUDA on this system needs 3\.12 or newer"):
            next(base_pythons(older, os.environ, oldest=(3, 12)))
        assert next(base_pythons(older, os.environ)).program == older

    def test_a_macos_bundle_is_left_out_and_uv_comes_last(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from landslide_mapper.engine import base_python

        monkeypatch.setattr(
            base_python, "qgis_python", lambda: Path("/Applications/QGIS.app/Contents/MacOS/bin/python3")
        )
        uv = pretended_python(tmp_path / f"uv{PROGRAM}", "")
        chosen = choose_base_python(None, {"PATH": str(tmp_path)}, "darwin")
        command, pip = chosen.commands(Path("/e"), Path("/scratch"))
        assert chosen.is_uv and Path(command[0]).samefile(uv) and command[1] == "venv"
        assert "--seed" not in command, "its pip would be the newest, without a hash"
        assert pip[1:3] == ["pip", "install"] and "--require-hashes" in pip
        uv.unlink()
        with pytest.raises(EngineError, match=r"Install Python 3\.12 and name it in PYTHON"):
            choose_base_python(None, {"PATH": str(tmp_path)}, "darwin")

    def python(self, path: Path) -> Path:
        return answering_python(path, '{"version": [3, 12], "bits": 64, "venv": true}')

    @pytest.mark.skipif(os.name != "posix", reason="a search path of macOS, which a colon divides")
    def test_macos_started_from_the_finder_finds_homebrew_and_never_starts_apples_stub(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from landslide_mapper.engine import base_python

        stub, brewed = (
            self.python(tmp_path / "usr" / "bin" / "python3"),
            self.python(tmp_path / "homebrew" / "bin" / "python3.13"),
        )
        pretended_python(stub, f"open({str(tmp_path / 'started')!r}, 'w')")
        monkeypatch.setattr(base_python, "qgis_python", lambda: None)
        monkeypatch.setattr(base_python, "MACOS_STUB", stub)
        monkeypatch.setattr(base_python, "MACOS_FOLDERS", (str(brewed.parent),))
        assert choose_base_python(None, {"PATH": str(stub.parent)}, "darwin").program == brewed
        assert not (tmp_path / "started").exists()

    def test_windows_store_alias_is_passed_over(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """`python.exe` in WindowsApps is no Python: it says where to buy one."""
        from landslide_mapper.engine import base_python

        alias = answering_python(
            tmp_path / "WindowsApps" / f"python3{PROGRAM}",
            "Python was not found; run without arguments to install from the Microsoft Store",
            status=9,
        )
        real = self.python(tmp_path / "Python312" / f"python{PROGRAM}")
        monkeypatch.setattr(base_python, "qgis_python", lambda: None)
        path = os.pathsep.join([str(alias.parent), str(real.parent)])
        assert choose_base_python(None, {**ON_THIS_SYSTEM, "PATH": path}, "win32").program.samefile(real)
        assert alias.is_file()

    def test_where_one_python_fails_to_make_it_the_next_is_tried(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """OSGeo4W's Python says that it has venv, and then lacks a file of it."""
        from landslide_mapper.engine import base_python

        broken = pretended_python(tmp_path / "OSGeo4W" / f"python3{PROGRAM}", LACKS_A_FILE + PRETENDER)
        good = pretended_python(tmp_path / "Python312" / f"python3.12{PROGRAM}", PRETENDER)
        monkeypatch.setattr(base_python, "qgis_python", lambda: broken)
        bench.variables["PATH"] = os.pathsep.join([str(good.parent), "/usr/bin", "/bin"])
        told = Told()
        set_up_engine(bench.engine, "cpu", told, None, variables=bench.variables)
        assert any("venvlauncher.exe is missing" in message for message in told.messages)
        assert engine_python(bench.engine).is_file()

    def test_where_no_other_is_there_osgeo4ws_pip_fetches_what_makes_it(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        from landslide_mapper.engine import base_python

        own = pretended_python(tmp_path / "OSGeo4W" / f"python3{PROGRAM}", LACKS_A_FILE + PRETENDER)
        monkeypatch.setattr(base_python, "qgis_python", lambda: own)
        monkeypatch.setattr(base_python.sys, "platform", "win32")
        bench.variables["PATH"] = str(tmp_path)
        candidates = list(base_pythons(None, bench.variables, "win32"))
        assert [candidate.by_virtualenv for candidate in candidates] == [False, True]
        assert module._why_not_made(candidates[0], bench.engine, Told(), bench.variables) != ""
        assert module._why_not_made(candidates[1], bench.engine, Told(), bench.variables) == ""
        assert engine_python(bench.engine, "win32" if os.name == "nt" else "linux").is_file()
        (call,) = bench.calls
        assert "virtualenv.txt" in call and "--require-hashes" in call
        assert "--target" in call, "QGIS's own Python stays as it is"

    @pytest.mark.skipif(os.name != "nt", reason="made for a Python as OSGeo4W's, that has pip and no venv")
    def test_a_real_python_without_venv_makes_a_real_environment(self, tmp_path: Path) -> None:
        """Below a user's name with a space and an umlaut; virtualenv comes from the package index."""
        engine = tmp_path / "Jörg Müller" / "engine"
        engine.parent.mkdir()
        own = BasePython(Path(sys.executable), by_virtualenv=True)
        problem = module._why_not_made(own, engine, Told(), os.environ)
        if "No matching distribution" in problem or "onnection" in problem:
            pytest.skip(f"no package index here: {problem}")
        assert problem == ""
        asked = [engine / "Scripts" / "python.exe", *ISOLATED, "-c", "import pip, sys; print(sys.prefix)"]
        prefix = subprocess.run([str(part) for part in asked], capture_output=True, check=True).stdout.decode()
        assert Path(prefix.strip()).samefile(engine)

    @pytest.mark.skipif(os.name == "nt", reason="this Windows Python has no venv module")
    def test_this_python_will_do(self) -> None:
        assert why_no_base(Path(sys.executable), os.environ) == ""


def test_the_build_follows_the_driver_unless_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.shutil, "which", lambda name: "/usr/bin/nvidia-smi")
    assert wanted_build("auto") == "cuda"
    assert wanted_build("cpu") == "cpu"
    assert wanted_build("auto", "darwin") == "cpu"
    with pytest.raises(EngineError, match="auto, cpu, cuda"):
        wanted_build("tpu")
