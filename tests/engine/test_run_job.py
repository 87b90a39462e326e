"""One job in a child process: what it says arrives, a cancel ends it, every bad end is one sentence and leaves nothing
behind.
"""

from __future__ import annotations

import os
import re
import threading
import time
from pathlib import Path
from typing import Any, Callable

import pytest

from landslide_mapper.core.errors import CancelledError, EngineError, InputError, LandslideMapperError

WORKER = Path(__file__).resolve().parents[2] / "learning" / "__main__.py"
WorkerThat = Callable[[str], Path]


def run(task: str, outputs: list[Path], feedback: Any, **parameters: Any) -> dict[str, Any]:
    from landslide_mapper.engine.run_job import run_job

    return run_job(task, parameters, outputs, feedback)


def failure_of(feedback: Any, kind: type[LandslideMapperError] = EngineError) -> str:
    with pytest.raises(kind) as caught:
        run("train", [], feedback)
    return str(caught.value)


class TestWhatTheWorkerSays:
    def test_result_carries_the_parameters_round_trip(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that("say('result', task=job['task'], got=job['parameters'])")
        answer = run("train", [], feedback, path="/a b/ä.tif", numbers=[1, 2.5], nothing=None)
        assert answer == {"task": "train", "got": {"path": "/a b/ä.tif", "numbers": [1, 2.5], "nothing": None}}

    def test_progress_messages_and_metrics_are_forwarded_in_order(self, worker_that: WorkerThat, feedback: Any) -> None:
        from landslide_mapper.engine.run_job import run_job

        worker_that(
            "say('progress', fraction=0.25); say('message', text='hello'); say('metric', epoch=1, f1=0.5); "
            "say('metric', epoch=2); say('result')"
        )
        metrics: list[dict[str, Any]] = []
        run_job("train", {}, [], feedback, metrics.append)
        assert feedback.progress() == pytest.approx(25)
        assert "hello" in feedback.textLog()
        assert metrics == [{"epoch": 1, "f1": 0.5}, {"epoch": 2}]

    def test_warnings_are_kept_as_cautions_and_earlier_ones_go_with_the_job(
        self, worker_that: WorkerThat, feedback: Any
    ) -> None:
        from landslide_mapper.core.caution import collecting_cautions, keep_caution

        worker_that("say('warning', text='Dates differ.'); say('result', told=job['cautions'])")
        with collecting_cautions() as cautions:
            keep_caution("In degrees.")
            assert run("train", [], feedback) == {"told": ["In degrees."]}
        assert cautions == ["In degrees.", "Dates differ."]
        assert "Dates differ." in feedback.textLog()

    def test_lines_may_arrive_in_pieces(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that(
            "line = json.dumps({'event': 'result', 'text': 'größe'}, ensure_ascii=False).encode() + b'\\n'\n"
            "for byte in line:\n    os.write(1, bytes([byte])); time.sleep(0.002)"
        )
        assert run("train", [], feedback) == {"text": "größe"}

    def test_a_result_without_a_line_break_at_the_end_counts(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that("sys.stdout.write(json.dumps({'event': 'result', 'n': 1}))")
        assert run("train", [], feedback) == {"n": 1}

    def test_junk_on_stdout_is_no_event(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that(
            "print('Downloading 3 %'); print('{'); print('[1, 2]'); print('{\"event\": \"dance\"}')\n"
            "sys.stdout.flush(); os.write(1, b'\\xff\\xfe\\x00\\n'); say('result', n=2)"
        )
        assert run("train", [], feedback) == {"n": 2}

    def test_a_flood_on_stderr_does_not_block(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that("sys.stderr.write(('x' * 99 + '\\n') * 20000); say('result', n=3)")
        assert run("train", [], feedback) == {"n": 3}


class TestBadEnds:
    def test_the_workers_own_sentence_is_the_error(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that(
            "say('error', sentence='The labels a.tif hold no landslide pixel. Check the inventory.'); sys.exit(1)"
        )
        assert failure_of(feedback, InputError) == "The labels a.tif hold no landslide pixel. Check the inventory."

    def test_kill_9_names_memory_as_the_likely_cause(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that("sys.stderr.write('allocating much\\n'); sys.stderr.flush(); os.kill(os.getpid(), 9)")
        message = failure_of(feedback)
        assert "signal 9: the system ran out of memory, or something killed it" in message
        assert "allocating much" in message

    def test_a_segmentation_fault_is_a_sentence_with_the_last_lines(
        self, worker_that: WorkerThat, feedback: Any
    ) -> None:
        worker_that("sys.stderr.write('last words\\n'); sys.stderr.flush(); import ctypes; ctypes.string_at(0)")
        message = failure_of(feedback)
        assert re.search(r"stopped unexpectedly \(signal 11: .*last words", message, re.DOTALL)

    def test_an_exception_nobody_foresaw_is_shown_without_its_traceback(
        self, worker_that: WorkerThat, feedback: Any
    ) -> None:
        worker_that("def deep(n):\n    return deep(n - 1) if n else {}['missing key']\ndeep(40)")
        message = failure_of(feedback)
        assert "exit status 1" in message and "KeyError: 'missing key'" in message
        assert (
            "Traceback" not in message and "line 5" not in message and "deep(" not in message and "^^^" not in message
        )

    def test_an_end_without_result_is_an_error_even_with_status_0(self, worker_that: WorkerThat, feedback: Any) -> None:
        worker_that("pass")
        assert "stopped unexpectedly (exit status 0)" in failure_of(feedback)

    @pytest.mark.parametrize(
        ("code", "cure"),
        [
            ("raise MemoryError", "ran out of memory. Use a smaller BATCH_SIZE"),
            (
                "raise RuntimeError('DefaultCPUAllocator: not enough memory: you tried to allocate 99 bytes')",
                "ran out of memory",
            ),
            ("raise RuntimeError('CUDA out of memory. Tried to allocate 2 GiB')", "graphics card ran out of memory"),
            ("raise OSError(28, 'No space left on device')", "disk is full"),
            (
                "raise OSError('[WinError 1114] A dynamic link library (DLL) initialization routine failed')",
                "Visual C++ Redistributable",
            ),
            ("import surely_not_installed", "Run 'Set up the engine' again"),
        ],
    )
    def test_known_causes_have_their_own_cure(
        self, worker_that: WorkerThat, feedback: Any, code: str, cure: str
    ) -> None:
        worker_that(code)
        assert cure in failure_of(feedback)

    def test_half_written_outputs_of_a_killed_worker_vanish_and_older_files_stay(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        worker_that(
            "from pathlib import Path\n"
            "target = Path(job['parameters']['output'])\n"
            "(target.parent / f\".landslide-partial-{job['token']}-{target.name}\").write_text('half')\n"
            "(target.parent / f\".landslide-partial-{job['token']}-{target.name}.aux.xml\").write_text('half')\n"
            "os.kill(os.getpid(), 9)"
        )
        folder = tmp_path / "outputs"
        folder.mkdir()
        target, foreign = folder / "map.tif", folder / ".landslide-partial-othertoken-map.tif"
        target.write_text("earlier result")
        foreign.write_text("another job's")
        with pytest.raises(EngineError):
            run("detect", [target], feedback, output=str(target))
        assert sorted(path.name for path in folder.iterdir()) == [foreign.name, target.name]
        assert target.read_text() == "earlier result"

    def test_the_workers_temporary_files_vanish_with_it(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        note = tmp_path / "note"
        worker_that(f"import tempfile; open({str(note)!r}, 'w').write(tempfile.mkdtemp()); os.kill(os.getpid(), 9)")
        failure_of(feedback)
        assert not Path(note.read_text()).exists()


class TestCancel:
    def cancel_a(self, code: str, worker_that: WorkerThat, feedback: Any, tmp_path: Path) -> float:
        """Seconds from the cancel to its CancelledError."""
        note = tmp_path / "process id"
        worker_that(f"open({str(note)!r}, 'w').write(str(os.getpid())); say('progress', fraction=0.1)\n" + code)
        cancelled_at: list[float] = []

        def cancel() -> None:
            deadline = time.monotonic() + 30
            while not feedback.progress() and time.monotonic() < deadline:
                time.sleep(0.05)
            cancelled_at.append(time.monotonic())
            feedback.cancel()

        thread = threading.Thread(target=cancel)
        thread.start()
        with pytest.raises(CancelledError):
            run("train", [], feedback)
        seconds = time.monotonic() - cancelled_at[0]
        thread.join()
        with pytest.raises(ProcessLookupError):
            os.kill(int(note.read_text()), 0)
        return seconds

    def test_a_waiting_worker_ends_within_two_seconds(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        assert self.cancel_a("time.sleep(60)", worker_that, feedback, tmp_path) < 2

    def test_a_worker_busy_in_c_code_ends_within_two_seconds(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        assert self.cancel_a("sum(range(10**11))", worker_that, feedback, tmp_path) < 2

    def test_a_worker_that_ignores_the_polite_signal_ends_within_two_seconds(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        code = (
            "import runpy, signal; from pathlib import Path\n"
            f"worker = runpy.run_path({str(WORKER)!r}, run_name='worker')\n"
            "worker['end_with_parent'](lambda: False, Path(sys.argv[1]), lambda: None)\n"
            "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
        )
        assert self.cancel_a(code, worker_that, feedback, tmp_path) < 2

    def test_a_cancel_before_the_start_starts_nothing(
        self, worker_that: WorkerThat, feedback: Any, tmp_path: Path
    ) -> None:
        worker_that(f"open({str(tmp_path / 'started')!r}, 'w')")
        feedback.cancel()
        with pytest.raises(CancelledError):
            run("train", [], feedback)
        assert not (tmp_path / "started").exists()


class TestWhichPython:
    def test_a_missing_python_is_told_with_where_it_was_named(
        self, feedback: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LANDSLIDE_MAPPER_PYTHON", "/nowhere/python")
        message = failure_of(feedback)
        assert "/nowhere/python, named by the environment variable LANDSLIDE_MAPPER_PYTHON" in message
        assert "there is no such file" in message

    def test_the_plugin_setting_is_used(
        self, worker_that: WorkerThat, feedback: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from qgis.core import QgsSettings

        from landslide_mapper.engine.run_job import PYTHON_SETTING

        program = worker_that("say('result', n=4)")
        monkeypatch.delenv("LANDSLIDE_MAPPER_PYTHON")
        QgsSettings().setValue(PYTHON_SETTING, str(program))
        try:
            assert run("train", [], feedback) == {"n": 4}
        finally:
            QgsSettings().remove(PYTHON_SETTING)

    def test_the_child_gets_a_clean_environment(
        self, worker_that: WorkerThat, feedback: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in (
            "PYTHONHOME",
            "PYTHONPATH",
            "PROJ_LIB",
            "PROJ_DATA",
            "GDAL_DATA",
            "GDAL_DRIVER_PATH",
            "LD_LIBRARY_PATH",
            "QT_PLUGIN_PATH",
        ):
            monkeypatch.setenv(name, "/nonsense")
        monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
        worker_that("say('result', environment=dict(os.environ))")
        environment = run("train", [], feedback)["environment"]
        assert not {
            "PYTHONHOME",
            "PYTHONPATH",
            "PROJ_LIB",
            "PROJ_DATA",
            "GDAL_DATA",
            "GDAL_DRIVER_PATH",
            "LD_LIBRARY_PATH",
            "QT_PLUGIN_PATH",
        } & set(environment)
        assert environment["HTTPS_PROXY"] == "http://proxy:1"
        assert environment["PYTHONNOUSERSITE"] == "1"


def test_the_real_worker_computes(feedback: Any, engine_python: Path) -> None:
    answer = run("check", [], feedback, device="cpu")
    assert answer["device_used"] == "cpu"
    assert answer["torch_version"].startswith("2.")
    assert answer["threads"] >= 1
