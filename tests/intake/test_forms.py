from __future__ import annotations

import time

import pytest

from sayso.intake.forms import form_of


@pytest.mark.parametrize(
    ("head", "name", "form"),
    [
        (b"The mayor said so.", "", "text"),
        (b"The mayor said so.", "a.txt", "text"),
        (b"The mayor said so.", "a.html", "text"),
        (b"a < b, the mayor said, <b>twice</b>", "", "text"),
        (b"<!DOCTYPE html><title>Bridge</title>", "", "html"),
        (b"\xef\xbb\xbf  <!doctype HTML>", "a.txt", "html"),
        (b'<?xml version="1.0"?><!DOCTYPE html>', "", "html"),
        (b"<!-- saved on Monday --><html lang='en'>", "", "html"),
        (b"<p>The mayor said so.</p>", "", "html"),
        (b"The mayor <b>said</b> so.", "a.htm", "html"),
        (b"<pre", "", "text"),
        (b"%PDF-1.7", "a.txt", "pdf"),
        (b"no PDF", "A.PDF", "pdf"),
        (b'{"id": "1", "text": "The mayor said so."}', "", "jsonl"),
        (b'{"id": "1"}', "", "text"),
        (b"anything", "a.jsonl", "jsonl"),
        (b"anything", "a.ndjson.gz", "jsonl"),
        (b"anything", "a.html.gz", "text"),
        (b"", "", "text"),
    ],
)
def test_content_tells_before_the_name(head: bytes, name: str, form: str) -> None:
    assert form_of(head, name) == form


@pytest.mark.parametrize("unit", [b" ", b"<!--", b"<?xml ", b'{"', b'"text"', b"<"])
def test_time_does_not_grow_with_the_head(unit: bytes) -> None:
    start = time.process_time()
    form_of((unit * 65_536)[:65_536])
    assert time.process_time() - start < 1
