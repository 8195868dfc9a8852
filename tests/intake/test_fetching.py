from __future__ import annotations

import gzip
import socket
import time
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from sayso.intake.fetching import Fetcher
from sayso.refusal import Refused

if TYPE_CHECKING:
    from conftest import Web

LOCAL = Fetcher(local=True, seconds=20)


def refusal(fetcher: Fetcher, url: str) -> Refused:
    with pytest.raises(Refused) as refused:
        fetcher.fetch(url)
    assert refused.value.name == url
    return refused.value


def test_a_page_is_fetched_with_what_the_server_says_of_it(web: Web) -> None:
    url = web.page("/a?b=1", b"<p>No</p>", "text/html; charset=windows-1252", ETag='"1"')
    fetched = LOCAL.fetch(url)
    assert (fetched.data, fetched.url, fetched.etag) == (b"<p>No</p>", url, '"1"')
    assert (fetched.sent.media_type, fetched.sent.charset) == ("text/html", "windows-1252")
    ((path, headers),) = web.asked
    assert path == "/a?b=1"
    assert headers["accept-encoding"] == "identity"
    assert not {"cookie", "authorization", "referer"} & set(headers)


def test_this_machine_is_not_fetched_unless_asked_for(
    web: Web, caplog: pytest.LogCaptureFixture
) -> None:
    url = web.page("/", b"secret")
    assert refusal(Fetcher(), url).reason == "forbidden"
    assert refusal(Fetcher(), url.replace("127.0.0.1", "localhost")).reason == "forbidden"
    assert web.asked == []
    LOCAL.fetch(url)
    assert "addresses of this network allowed" in caplog.text


def test_a_name_that_changes_between_look_up_and_connection_leads_nowhere_else(web: Web) -> None:
    """DNS rebinding: the second answer is never asked for."""
    answers = iter([["127.0.0.1"], ["127.0.0.2"]])
    port = web.url.rpartition(":")[2]
    web.page("/", b"<p>No</p>")
    fetcher = Fetcher(local=True, resolve=lambda *_: next(answers))
    assert fetcher.fetch(f"http://larkspur.example:{port}/").data == b"<p>No</p>"
    assert web.asked[0][1]["host"] == f"larkspur.example:{port}"
    assert next(answers) == ["127.0.0.2"]


def test_redirects_are_checked_at_every_hop(web: Web) -> None:
    port = web.url.rpartition(":")[2]
    outside = ["93.184.215.14"]
    inside = web.page("/inside", b"secret")

    def resolve(host: str, _: int) -> list[str]:
        return outside if host == "larkspur.example" else ["127.0.0.1"]

    # The outer host is this machine for the connection, and public for the check.
    web.moved("/", inside)
    fetcher = Fetcher(resolve=resolve)
    place = f"http://larkspur.example:{port}/"
    connect = socket.create_connection
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            socket,
            "create_connection",
            lambda address, timeout: connect(("127.0.0.1", address[1]), timeout),
        )
        assert refusal(fetcher, place).reason == "forbidden"
    assert [path for path, _ in web.asked] == ["/"]


def test_two_redirects_are_followed_and_a_third_is_not(web: Web) -> None:
    web.page("/end", b"<p>No</p>")
    web.moved("/2", "/end")
    web.moved("/1", "/2")
    assert LOCAL.fetch(web.url + "/1").url == web.url + "/end"
    assert "redirects" in refusal(LOCAL, web.moved("/0", "/1")).detail
    assert refusal(LOCAL, web.moved("/loop", "/loop")).reason == "unreachable"


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://larkspur.example/", "http://u:p@x.example/"]
)
def test_a_redirect_to_what_is_not_fetched_is_refused(web: Web, to: str) -> None:
    assert refusal(LOCAL, web.moved("/", to)).reason == "forbidden"


def test_a_page_that_is_too_long_is_refused_before_and_while_it_comes(web: Web) -> None:
    fetcher = Fetcher(local=True, size=1_000)
    assert "1,001" in refusal(fetcher, web.page("/told", b"x" * 1_001)).detail

    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        for _ in range(10_000):
            try:
                handler.wfile.write(b"x" * 1_000)
            except OSError:
                return

    assert refusal(fetcher, web.answer("/endless", endless)).reason == "too-large"


@pytest.mark.parametrize("in_headers", [True, False])
def test_a_server_that_trickles_is_cut(web: Web, *, in_headers: bool) -> None:
    def trickle(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        if not in_headers:
            handler.end_headers()
        try:
            for _ in range(100):
                handler.wfile.write(b"x")
                handler.wfile.flush()
                time.sleep(0.1)
        except OSError:
            return

    start = time.monotonic()
    refused = refusal(Fetcher(local=True, seconds=0.5), web.answer("/", trickle))
    assert refused.reason == "too-slow"
    assert time.monotonic() - start < 5


def test_what_is_no_page_is_refused(web: Web) -> None:
    assert "404" in refusal(LOCAL, web.url + "/absent").detail
    assert refusal(LOCAL, web.page("/a", b"GIF89a", "image/gif")).reason == "binary"
    assert refusal(LOCAL, web.page("/b", b"x", Content_Encoding="br")).reason == "compressed"
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        assert refusal(LOCAL, f"http://127.0.0.1:{port}/").reason == "unreachable"


def test_an_answer_that_breaks_off_is_refused(web: Web) -> None:
    def short(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"x" * 10)

    assert refusal(LOCAL, web.answer("/", short)).reason == "unreachable"


def test_gzip_that_nobody_asked_for_comes_as_it_is(web: Web) -> None:
    packed = gzip.compress(b"<p>No</p>")
    assert LOCAL.fetch(web.page("/", packed, Content_Encoding="gzip")).data == packed


def test_what_has_not_changed_is_not_sent_again(web: Web) -> None:
    web.answer("/", lambda handler: (handler.send_response(304), handler.end_headers(), None)[2])
    fetched = LOCAL.fetch(web.url + "/", etag='"1"', modified="Sun, 14 Jan 2024 08:00:00 GMT")
    assert fetched.data is None
    assert web.asked[0][1]["if-none-match"] == '"1"'
    assert web.asked[0][1]["if-modified-since"] == "Sun, 14 Jan 2024 08:00:00 GMT"


def test_https_needs_a_certificate(web: Web) -> None:
    url = web.page("/", b"x").replace("http:", "https:")
    assert refusal(LOCAL, url).reason == "unreachable"
