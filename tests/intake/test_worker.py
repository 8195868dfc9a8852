from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sayso.intake import worker as workers
from sayso.intake.worker import Worker, shared
from sayso.refusal import Refused

if TYPE_CHECKING:
    from conftest import PdfOf

PAGE = b"<html><body><p>The mayor said on Monday that it would open.</p></body></html>"
SLOW = b"<html><p " + b"".join(b"a%d=1 " % at for at in range(300_000)) + b">The mayor said so.</p>"


def process_of(worker: Worker) -> int:
    assert worker._process is not None
    return worker._process.pid


def test_one_process_reads_document_after_document(worker: Worker, pdf_of: PdfOf) -> None:
    assert worker.read("html", PAGE).text == "The mayor said on Monday that it would open."
    first = process_of(worker)
    assert worker.read("pdf", pdf_of(["The mayor said so."])).text == "The mayor said so."
    assert process_of(worker) == first


def test_a_refusal_comes_through_and_the_process_stays(worker: Worker) -> None:
    worker.read("html", PAGE)
    first = process_of(worker)
    with pytest.raises(Refused) as refused:
        worker.read("html", b"<div>" * 100_000 + b"The mayor said so.")
    assert refused.value.reason == "too-deep"
    assert process_of(worker) == first


def test_a_document_that_takes_too_long_is_killed_and_the_next_is_read(worker: Worker) -> None:
    worker.read("html", PAGE)
    worker.seconds = 0.5
    start = time.monotonic()
    with pytest.raises(Refused, match="0.5 s") as refused:
        worker.read("html", SLOW)
    assert refused.value.reason == "too-slow"
    assert time.monotonic() - start < 5
    worker.seconds = 10
    assert worker.read("html", PAGE).text.startswith("The mayor")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_document_that_needs_too_much_memory_is_refused_and_the_next_is_read() -> None:
    worker = Worker(seconds=20, memory=300_000_000)
    try:
        with pytest.raises(Refused) as refused:
            worker.read("html", b"<html><body>" + b"<p>The mayor said so. </p><br>" * 300_000)
        assert refused.value.reason == "too-large"
        assert worker.read("html", PAGE).text.startswith("The mayor")
    finally:
        worker.close()


def test_a_process_that_dies_is_replaced(worker: Worker) -> None:
    worker.read("html", PAGE)
    assert worker._process is not None
    worker._process.kill()
    worker._process.wait()
    with pytest.raises(Refused, match="exit status -9") as refused:
        worker.read("html", PAGE)
    assert refused.value.reason == "damaged"
    assert worker.read("html", PAGE).text.startswith("The mayor")


def test_an_interrupted_document_s_answer_is_not_given_to_the_next(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> bytes:
        raise KeyboardInterrupt

    worker.read("html", PAGE)
    monkeypatch.setattr(workers, "_receive", interrupt)
    with pytest.raises(KeyboardInterrupt):
        worker.read("html", PAGE.replace(b"mayor", b"union"))
    monkeypatch.undo()
    assert worker.read("html", PAGE).text.startswith("The mayor")


def test_a_process_is_renewed_now_and_then(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_DOCUMENTS", 2)
    pids = []
    for _ in range(3):
        worker.read("html", PAGE)
        pids.append(process_of(worker))
    assert pids[0] == pids[1] != pids[2]


def test_the_worker_of_a_process_is_shared_in_it() -> None:
    assert shared() is shared()


@pytest.mark.skipif(sys.platform != "linux", reason="forking is only safe on Linux")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_has_a_worker_of_its_own_and_leaves_ours_alone() -> None:
    shared().read("html", PAGE)
    ours = process_of(shared())
    child = multiprocessing.get_context("fork").Process(target=_read_in_child, args=(ours,))
    child.start()
    child.join()
    assert child.exitcode == 0
    assert shared().read("html", PAGE).text.startswith("The mayor")
    assert process_of(shared()) == ours


def _read_in_child(parents: int) -> None:
    text = shared().read("html", PAGE).text
    own = process_of(shared())
    shared().close()
    os._exit(0 if text.startswith("The mayor") and own != parents else 1)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_process_ends_with_ours() -> None:
    code = (
        "import os, signal; from sayso.intake.worker import shared;"
        f"shared().read('html', {PAGE!r}); print(shared()._process.pid, flush=True);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    for _ in range(50):
        if not _is_running(pid):
            break
        time.sleep(0.1)
    assert not _is_running(pid)


def _is_running(pid: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return False


def test_the_working_directory_is_not_searched_for_modules(
    worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("json", "trafilatura", "lxml"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(7)", encoding="utf-8")
    assert worker.read("html", PAGE).text.startswith("The mayor")
