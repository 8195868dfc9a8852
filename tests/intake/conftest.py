from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

import pytest

from sayso.intake.worker import Worker

PdfOf = Callable[..., bytes]


@pytest.fixture
def pdf_of() -> PdfOf:
    """Make a PDF of pages, each a list of lines, with a password or a title if wanted."""

    def make(*pages: Sequence[str], password: str | None = None, title: str | None = None) -> bytes:
        from pypdf import PdfReader, PdfWriter

        writer = PdfWriter(clone_from=PdfReader(BytesIO(_plain(pages))))
        if title is not None:
            writer.add_metadata({"/Title": title})
        if password is not None:
            writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")  # noqa: S106
        packed = BytesIO()
        writer.write(packed)
        return packed.getvalue()

    return make


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker(seconds=10)
    yield worker
    worker.close()


def _plain(pages: Sequence[Sequence[str]]) -> bytes:
    """The bytes of a PDF with one font and a line of text for each line."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, lines in enumerate(pages):
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * at} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        shown = b" ".join(b"(" + _escaped(line) + b") Tj T*" for line in lines)
        drawn = b"BT /F1 12 Tf 14 TL 50 750 Td " + shown + b" ET"
        stream = b"<< /Length %d >>\nstream\n" % len(drawn) + drawn + b"\nendstream"
        objects += [page.encode(), stream]
    return _file(objects)


def _escaped(line: str) -> bytes:
    for char in "\\()":
        line = line.replace(char, "\\" + char)
    return line.encode("cp1252")


def _file(objects: list[bytes]) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n" % size + table
    end += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    return body + end


Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Web:
    """Paths and what they answer; `asked` are the requests that came, with their headers."""

    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def page(self, path: str, body: bytes, content_type: str = "text/html", **headers: str) -> str:
        """Answer 200 with these bytes."""
        sent = {"Content-Type": content_type, "Content-Length": str(len(body))} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        return self.answer(path, lambda handler: _send(handler, 200, sent, body))

    def moved(self, path: str, to: str) -> str:
        """Answer 302."""
        return self.answer(path, lambda handler: _send(handler, 302, {"Location": to}, b""))

    def answer(self, path: str, answer: Answer) -> str:
        """Let `answer` write whatever it wants."""
        self.answers[path] = answer
        return self.url + path


@pytest.fixture
def web() -> Iterator[Web]:
    """A server on this machine."""
    web = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append(
                (self.path, {key.lower(): value for key, value in self.headers.items()})
            )
            answer = web.answers.get(self.path)
            if answer is None:
                _send(self, 404, {"Content-Length": "0"}, b"")
            else:
                answer(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _send(
    handler: BaseHTTPRequestHandler, status: int, headers: dict[str, str], body: bytes
) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
