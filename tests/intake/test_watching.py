from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.intake.fetching import Fetcher
from sayso.intake.watching import FeedState, watch
from sayso.refusal import Refused

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

    from conftest import Web

LOCAL = Fetcher(local=True)


def feed(*items: tuple[str, str]) -> bytes:
    body = "".join(
        f"<item><guid>{key}</guid><description>{text}</description></item>" for key, text in items
    )
    return f'<rss version="2.0"><channel><title>A</title>{body}</channel></rss>'.encode()


ONE = ("1", "The mayor said so.")
TWO = ("2", "The union denied it.")
THREE = ("3", "The port is closed.")


def shown(url: str, *states: dict[str, FeedState], rounds: int = 1) -> list[str]:
    found = watch(
        [url],
        rounds=rounds,
        states=states[0] if states else None,
        fetcher=LOCAL,
        sleep=lambda _: None,
    )
    return [each.reason if isinstance(each, Refused) else each.text for each in found]


def test_each_item_comes_once_the_oldest_first(web: Web) -> None:
    states: dict[str, FeedState] = {}
    url = web.page("/feed", feed(TWO, ONE))
    assert shown(url, states, rounds=2) == [ONE[1], TWO[1]]
    web.page("/feed", feed(THREE, TWO))
    assert shown(url, states) == [THREE[1]]
    assert states[url].seen[-1].startswith("3")


def test_the_server_is_asked_only_for_what_is_new(web: Web) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        same = handler.headers["If-None-Match"] == '"v1"'
        body = b"" if same else feed(ONE)
        handler.send_response(304 if same else 200)
        handler.send_header("ETag", '"v1"')
        handler.send_header("Last-Modified", "Sun, 14 Jan 2024 08:00:00 GMT")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    assert shown(web.answer("/feed", answer), rounds=3) == [ONE[1]]
    asked = [headers.get("if-none-match") for _, headers in web.asked]
    assert asked == [None, '"v1"', '"v1"']
    assert web.asked[1][1]["if-modified-since"] == "Sun, 14 Jan 2024 08:00:00 GMT"


def test_who_stops_in_the_middle_is_given_the_rest_later(web: Web) -> None:
    states: dict[str, FeedState] = {}
    url = web.page("/feed", feed(TWO, ONE), ETag='"v1"')
    found = watch([url], states=states, fetcher=LOCAL)
    next(found)
    found.close()
    assert states[url].etag is None
    assert shown(url, states) == [ONE[1], TWO[1]]  # the first was perhaps not kept


def test_a_feed_that_fails_is_refused_put_off_and_asked_again(web: Web) -> None:
    url = web.url + "/feed"
    assert shown(url, rounds=8) == ["unreachable"] * 4
    states: dict[str, FeedState] = {}
    assert shown(url, states) == ["unreachable"]
    web.page("/feed", feed(ONE))
    assert shown(url, states) == [ONE[1]]
    assert states[url].failures == 0


def test_one_feed_s_failure_is_not_another_s(web: Web) -> None:
    found = watch([web.url + "/no", web.page("/a", feed(ONE))], rounds=1, fetcher=LOCAL)
    assert [isinstance(each, Refused) for each in found] == [True, False]


def test_between_rounds_it_waits(web: Web) -> None:
    waits: list[float] = []
    list(watch([web.page("/a", feed(ONE))], every=60, rounds=3, fetcher=LOCAL, sleep=waits.append))
    assert waits == [60, 60]
