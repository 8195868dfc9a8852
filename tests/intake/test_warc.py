from __future__ import annotations

import gzip

import pytest

from sayso.intake import from_bytes
from sayso.refusal import Refused
from sayso.report import Report

PAGE = """<html><head><title>Bridge to open</title></head><body><article><h1>Bridge to open</h1>
<p>Zoë Lark said on Monday that the bridge would open again in spring, after a year.</p>
<p>The union denied that, and said that work had not even begun.</p></article></body></html>"""
TEXT = b"The mayor said that the bridge would stay closed until spring."


def record(url: str, block: bytes, kind: str = "response", content_type: str = "") -> bytes:
    content_type = content_type or "application/http; msgtype=response"
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
        f"WARC-Date: 2024-01-14T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{len(url)}>\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/html") -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def outcomes(data: bytes, name: str = "a.warc") -> list[Report | Refused]:
    return list(from_bytes(data, name=name))


def kinds(data: bytes) -> list[str]:
    return [each.reason if isinstance(each, Refused) else "report" for each in outcomes(data)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_pages_are_read_with_their_addresses(pack: type[bytes]) -> None:
    page = answer(PAGE.encode("cp1252"), kind="text/html; charset=windows-1252")
    data = pack(record("https://l.example/1", page)) + pack(
        record("https://l.example/t", TEXT, "conversion", "text/plain")
    )
    first, second = outcomes(data)
    assert isinstance(first, Report)
    assert isinstance(second, Report)
    assert "Zoë Lark said" in first.text
    assert (first.url, first.encoding) == ("https://l.example/1", "cp1252")
    assert first.published is None
    assert (second.url, second.text) == ("https://l.example/t", TEXT.decode())


def test_codings_of_the_web_are_undone() -> None:
    packed = gzip.compress(PAGE.encode())
    chunked = b"%x\r\n" % len(packed) + packed + b"\r\n0\r\n\r\n"
    block = answer(chunked, "Content-Encoding: gzip", "Transfer-Encoding: chunked")
    (report,) = outcomes(record("https://l.example/1", block))
    assert isinstance(report, Report)
    assert "Zoë Lark said" in report.text


def test_what_is_no_page_is_left_out() -> None:
    data = (
        record("https://l.example/", b"software: x", "warcinfo", "application/warc-fields")
        + record("https://l.example/", b"GET / HTTP/1.1\r\n\r\n", "request")
        + record("https://l.example/404", answer(PAGE.encode(), status="404 Not Found"))
        + record("https://l.example/a.png", answer(b"\x89PNG", kind="image/png"))
        + record("https://l.example/robots.txt", answer(TEXT, kind="text/plain"))
    )
    assert kinds(data) == ["empty"]
    assert kinds(data + record("https://l.example/1", answer(PAGE.encode()))) == ["report"]


def test_a_broken_record_is_refused_by_name_and_the_rest_goes_on() -> None:
    data = record("https://l.example/1", answer(b"no gzip", "Content-Encoding: gzip"))
    data += record("https://l.example/2", answer(b"5\r\nhel", "Transfer-Encoding: chunked"))
    data += record("https://l.example/3", answer(PAGE.encode()))
    assert kinds(data) == ["damaged", "damaged", "report"]
    refused = outcomes(data)[0]
    assert isinstance(refused, Refused)
    assert refused.name == "a.warc <https://l.example/1>"


@pytest.mark.parametrize("cut", [30, 200, 400])
def test_an_archive_that_breaks_off_is_refused_at_its_end(cut: int) -> None:
    data = record("https://l.example/1", answer(PAGE.encode())) * 2
    assert kinds(data[:-cut])[0] == "report"
    assert kinds(data[:-cut])[-1] in {"damaged", "empty"}


def test_a_record_that_lies_about_its_length_is_refused() -> None:
    data = record("https://l.example/1", answer(PAGE.encode()))
    longer = data.replace(b"Content-Length: ", b"Content-Length: 9999999")
    assert kinds(longer) == ["damaged"]
    assert kinds(b"WARC/1.1\r\njunk" + b"x" * 1_000) in (["empty"], ["damaged"])


def test_bombs_are_refused() -> None:
    bomb = answer(gzip.compress(b"x" * 30_000_000), "Content-Encoding: gzip")
    assert kinds(record("https://l.example/1", bomb)) == ["too-large"]
    data = record("https://l.example/1", answer(b"x" * 30_000_000))
    assert kinds(gzip.compress(data)) == ["compressed"]
    many = gzip.compress(
        record("https://l.example/a.png", answer(b"x" * 19_000_000, kind="image/png")) * 3
    )
    assert kinds(many)[-1] == "compressed"
    inside = record("https://l.example/1", answer(b"PK\x03\x04", kind="text/html"))
    assert kinds(inside) == ["compressed"]
