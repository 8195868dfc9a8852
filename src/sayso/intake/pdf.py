"""PDF → Page, by pypdf. Imported in the worker process only: it is slow to import."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from sayso.intake.page import Page
from sayso.refusal import Refused

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]$")
_ENDS = re.compile(r"[.!?…:][\"”'’)\]]*$")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)

# Word processors put file names and placeholders where a title should be.
_NO_TITLE = re.compile(
    r"microsoft \w+ -|untitled|document\s*\d*$|.*\.(?:docx?|pdf|indd|rtf|txt|odt|qxd|pages)$|\W*$",
    re.IGNORECASE,
)

# A line shorter than this share of its page's full lines ends a paragraph if a sentence ends it.
_SHORT = 0.8


def extract(data: bytes) -> Page:
    """The text of a PDF, its lines joined to paragraphs with blank lines between.

    The document's title is taken when it is one; its author and its date are those of the file,
    not of the report, and are left. Raises Refused (`encrypted`, `damaged`).
    """
    try:
        reader = PdfReader(BytesIO(data))
        readable = not reader.is_encrypted or bool(reader.decrypt(""))
        count = len(reader.pages) if readable else 0
        title = _title(reader) if readable else None
    except MemoryError:
        raise
    except (DependencyError, FileNotDecryptedError) as error:
        raise Refused("encrypted", f"the PDF cannot be decrypted: {error}") from None
    except Exception as error:  # noqa: BLE001  a broken file makes pypdf raise nearly anything
        raise Refused("damaged", f"not a whole PDF: {_in_words(error)}") from None
    if not readable:
        raise Refused("encrypted", "the PDF needs a password")
    pages, notes = _pages(reader, count)
    pages, left_out = _without_running_heads(pages)
    return Page(text=_paragraphs(pages), title=title, notes=(*notes, *left_out))


def _pages(reader: PdfReader, count: int) -> tuple[list[list[str]], tuple[str, ...]]:
    """The lines of each page; a page that cannot be read is noted, unless none can."""
    pages: list[list[str]] = []
    notes: list[str] = []
    for at in range(count):
        try:
            text = reader.pages[at].extract_text()
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  as above
            notes.append(f"page {at + 1} could not be read: {_in_words(error)}")
        else:
            pages.append([line.strip() for line in text.splitlines()])
    if notes and not pages:
        raise Refused("damaged", f"no page of the PDF could be read; {notes[0]}")
    return pages, tuple(notes)


def _without_running_heads(pages: list[list[str]]) -> tuple[list[list[str]], tuple[str, ...]]:
    """Pages without the lines that head or foot most of them, and without page numbers."""
    edges = Counter(edge for page in pages for edge in {_edge(page, 0), _edge(page, -1)})
    common = {edge for edge, count in edges.items() if edge and count > max(2, len(pages) / 2)}
    kept = [[line for line in page if line] for page in pages]
    left_out: list[str] = []
    for lines in kept:
        for at in (0, -1):
            while lines and (_edge(lines, at) in common or _PAGE_NUMBER.fullmatch(lines[at])):
                left_out += [lines.pop(at)]
    note = f"heads, feet and numbers of pages left out: {', '.join(dict.fromkeys(left_out))}"
    return kept, ((note[:300],) if left_out else ())


def _edge(page: list[str], at: int) -> str:
    """The first or last line of a page, with its numbers made alike."""
    lines = [line for line in page if line]
    return _DIGITS.sub("0", lines[at]) if lines else ""


def _paragraphs(pages: list[list[str]]) -> str:
    """Lines joined to paragraphs; words that a line's end cut in two are made whole."""
    lines = [line for page in pages for line in page]
    if not lines:
        return ""
    full = sorted(map(len, lines))[len(lines) * 3 // 4]
    text: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if _HYPHEN.search(line) and following[:1].islower():
            text.append(line[:-1])
            continue
        ends = len(line) < _SHORT * full and (_ENDS.search(line) or not _goes_on(line, following))
        text.append(line + ("\n\n" if ends else " "))
    return "".join(text).strip()


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence runs from a short line into the next: by small letters or a comma."""
    return following[:1].islower() or line.endswith((",", ";", "-", "–", "—"))


def _title(reader: PdfReader) -> str | None:
    title = " ".join(((reader.metadata and reader.metadata.title) or "").split())
    return title if title and not _NO_TITLE.match(title) and " " in title else None


def _in_words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:200]
