from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
