"""Which form a document has: by its first bytes, then by its name."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Form = Literal["text", "html", "pdf", "jsonl"]

_SUFFIXES: dict[str, Form] = {
    ".pdf": "pdf",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
_PDF = re.compile(rb"\s*%PDF-")
_HTML = re.compile(
    rb"\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1)[\s>/]",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-zA-Z!]")
_RECORD = re.compile(rb'\s*\{\s*"')
_TEXT_KEY = re.compile(rb'"text"\s*:\s*"')
_BOM = b"\xef\xbb\xbf"


def form_of(head: bytes, name: str = "") -> Form:
    """The form of a document that begins with `head` (64 kB) and is called `name`.

    >>> form_of(b"%PDF-1.7"), form_of(b"<!doctype html>", "page.txt"), form_of(b"Yes, he said.")
    ('pdf', 'html', 'text')
    """
    head = head.removeprefix(_BOM)
    if _PDF.match(head):
        return "pdf"
    if _HTML.match(head):
        return "html"
    form = _SUFFIXES.get(PurePath(name.lower().removesuffix(".gz")).suffix)
    if form == "html":
        return "html" if _TAG.search(head) or b"\0" in head else "text"
    if form is None and _RECORD.match(head) and _TEXT_KEY.search(head):
        return "jsonl"
    return form or "text"
