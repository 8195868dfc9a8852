"""Which form a document or an archive has: by its first bytes, then by its name."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Form = Literal["text", "html", "pdf", "jsonl", "feed", "warc", "zip"]
ARCHIVES = ("warc", "zip")

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
_FEED = re.compile(
    rb"\s*(?:<\?xml\s[^>]{0,200}>\s*)?(?:<[!?](?!doctype\s+html)(?:(?!>).){0,1000}>\s*){0,5}"
    rb"<(?:rss|feed|rdf:RDF)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_WARC = re.compile(rb"WARC/\d\.\d\r?\n")
_ZIP = re.compile(rb"PK(?:\x03\x04|\x05\x06)")
# Documents that are packed as a zip archive, and are none to their readers.
_ZIPPED = frozenset(".docx .xlsx .pptx .odt .ods .odp .epub .jar .apk .xpi".split())
_TAG = re.compile(rb"<[a-zA-Z!]")
_RECORD = re.compile(rb'\s*\{\s*"')
_TEXT_KEY = re.compile(rb'"text"\s*:\s*"')
_STARTS: tuple[tuple[Form, re.Pattern[bytes]], ...] = (
    ("warc", _WARC),
    ("feed", _FEED),
    ("zip", _ZIP),
    ("pdf", _PDF),
    ("html", _HTML),
)
_BOM = b"\xef\xbb\xbf"


def form_of(head: bytes, name: str = "") -> Form:
    r"""The form of a document that begins with `head` (64 kB) and is called `name`.

    >>> form_of(b"%PDF-1.7"), form_of(b"<!doctype html>", "page.txt"), form_of(b"Yes, he said.")
    ('pdf', 'html', 'text')
    >>> form_of(b'<?xml version="1.0"?><rss version="2.0">'), form_of(b"WARC/1.1\r\n")
    ('feed', 'warc')
    """
    head = head.removeprefix(_BOM)
    suffix = PurePath(name.lower().removesuffix(".gz")).suffix
    for shown, pattern in _STARTS:
        if pattern.match(head) and not (shown == "zip" and suffix in _ZIPPED):
            return shown
    form = _SUFFIXES.get(suffix, "text")
    if form == "html":
        return "html" if _TAG.search(head) or b"\0" in head else "text"
    if suffix not in _SUFFIXES and _RECORD.match(head) and _TEXT_KEY.search(head):
        return "jsonl"
    return form
