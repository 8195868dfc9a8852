"""A process of its own for HTML, PDF and feeds: it can be killed, and its memory is limited.

Started when the first such document comes, used again for the next, replaced when it had to be
killed. Sent and answered over pipes: eight bytes of length, then that many bytes.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import IO, Any

from sayso.intake.limits import MEMORY_BYTES, SECONDS
from sayso.intake.page import Page
from sayso.refusal import Refused

# Parsers keep caches that grow; a new process every so often keeps the memory flat.
_DOCUMENTS = 500

# The child finds its modules where this process finds them, and never in the working directory.
_START = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from sayso.intake.worker import serve
serve(int(sys.argv[2]))
"""


class Worker:
    """One process that reads HTML and PDF, at most `seconds` and `memory` bytes a document."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY_BYTES) -> None:
        self.seconds, self.memory = seconds, memory
        self._process: subprocess.Popen[bytes] | None = None
        self._done = 0
        self._lock = threading.Lock()
        self._owner = os.getpid()

    def read(self, form: str, data: bytes) -> Page:
        """The page in `data`, which is HTML as UTF-8 or a PDF.

        Raises Refused: as `form`'s own module does, and `too-slow`, `too-large` (memory),
        `damaged` (it ended the process). The next document finds a fresh process after that.
        """
        page = self._answered(form, data)["page"]
        return Page(**page | {"notes": tuple(page["notes"])})

    def items(self, data: bytes) -> list[dict[str, Any]]:
        """The items of an RSS or Atom feed: the fields of `sayso.intake.feeds.Item`.

        Raises Refused, as `read` does.
        """
        items: list[dict[str, Any]] = self._answered("feed", data)["items"]
        return items

    def close(self) -> None:
        """End the process, if there is one and it is ours: a forked child inherits `atexit`."""
        if self._process is not None and self._owner == os.getpid():
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _answered(self, form: str, data: bytes) -> dict[str, Any]:
        with self._lock:
            answer = self._ask(form, data)
        if "refused" in answer:
            raise Refused(*answer["refused"])
        return answer

    def _ask(self, form: str, data: bytes) -> dict[str, Any]:
        if self._done >= _DOCUMENTS:
            self.close()
        process = self._process = self._process or self._start()
        late = threading.Event()
        timer = threading.Timer(self.seconds, _end, (process, late))
        timer.start()
        try:
            answer = _exchange(process, form, data)
        except BaseException:
            self.close()  # the next document would be given this one's answer
            raise
        finally:
            timer.cancel()
        if answer is None:
            answer = {"refused": self._why(process, late=late.is_set())}
        self._done += 1
        if process.poll() is not None or late.is_set() or answer.get("exhausted"):
            self.close()
        return answer

    def _why(self, process: subprocess.Popen[bytes], *, late: bool) -> tuple[str, str]:
        if late:
            return "too-slow", f"no text after {self.seconds:g} s"
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
        return "damaged", f"reading it ended the process, exit status {process.poll()}"

    def _start(self) -> subprocess.Popen[bytes]:
        self._done = 0
        path = json.dumps([str(Path(entry).absolute()) for entry in sys.path])
        return subprocess.Popen(  # noqa: S603  our own interpreter and code
            [sys.executable, "-P", "-W", "ignore", "-c", _START, path, str(self.memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONHASHSEED": "0"},  # the same text from the same page, always
            start_new_session=True,  # Ctrl+C ends us, and then the pipe's end ends it
        )


@cache
def _of_process(_: int) -> Worker:
    worker = Worker()
    atexit.register(worker.close)
    return worker


def shared() -> Worker:
    """This process's worker. A forked child has its own: two must not talk over one pipe."""
    return _of_process(os.getpid())


def serve(memory: int) -> None:
    """What the process does: answer until the pipe ends."""
    _limit(memory)
    source, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a parser that prints must not talk into the answers
    while (form := _receive(source)) is not None and (data := _receive(source)) is not None:
        _send(answers, json.dumps(_answer(form.decode(), data, memory=memory)).encode())


def _answer(form: str, data: bytes, *, memory: int) -> dict[str, Any]:
    try:
        if form == "feed":
            from sayso.intake.feeds import items

            return {"items": [asdict(item) for item in items(data)]}
        return {"page": asdict(_extract(form, data))}
    except Refused as refused:
        return {"refused": (refused.reason, refused.detail)}
    except Exception as error:  # noqa: BLE001  parsers raise nearly anything on broken input
        if isinstance(error, MemoryError) or _is_exhausted(memory):
            detail = "it needs more memory than a document may"
            return {"refused": ("too-large", detail), "exhausted": True}
        return {"refused": ("damaged", f"{type(error).__name__}: {error}"[:300])}


def _extract(form: str, data: bytes) -> Page:
    if form == "pdf":
        from sayso.intake.pdf import extract as pdf

        return pdf(data)
    from sayso.intake.html import extract as html

    return html(data.decode())


def _limit(memory: int) -> None:
    """Limit this process's address space, where the system can (Linux; macOS ignores it)."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _is_exhausted(memory: int) -> bool:
    """Whether this process has come near its limit: libxml2 then fails with any error.

    By /proc, where there is a limit at all; `getrusage` would count the parent's memory in.
    """
    with suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        peak = status.partition("VmPeak:")[2].split()
        return bool(peak) and int(peak[0]) * 1024 > memory // 2
    return False


def _end(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _exchange(process: subprocess.Popen[bytes], form: str, data: bytes) -> dict[str, Any] | None:
    """The process's answer, None when it ended before one."""
    if process.stdin is None or process.stdout is None:
        return None
    with suppress(OSError):  # it ended, which the answer tells
        _send(process.stdin, form.encode())
        _send(process.stdin, data)
    answer = _receive(process.stdout)
    return None if answer is None else json.loads(answer)


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(len(message).to_bytes(8))
    pipe.write(message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes | None:
    head = pipe.read(8)
    size = int.from_bytes(head)
    message = pipe.read(size) if len(head) == 8 else b""
    return message if len(head) == 8 and len(message) == size else None
