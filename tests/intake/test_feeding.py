from __future__ import annotations

import time

import pytest

from sayso.intake import from_bytes
from sayso.refusal import Refused
from sayso.report import Report

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Larkspur &amp; Vale Courier</title>
<item><title>Mayor &lt;b&gt;denies&lt;/b&gt; it</title><link>https://l.example/1</link><guid>1</guid>
<pubDate>Sun, 14 Jan 2024 23:30:00 -0500</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>The mayor said on
<b>Monday</b> that she was “not aware”.</p><script>alert(1)</script><p>It rained, 2 &lt; 3.</p>]]>
</content:encoded></item>
<item><title>Pier closed</title><link>javascript:alert(1)</link>
<description>The harbour board said that the pier would stay closed &amp; locked.</description>
</item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Vale Post</title>
<entry><id>urn:1</id><title>Bridge</title><link href="/b"/><updated>2024-01-14T08:00:00Z</updated>
<content type="html">&lt;p&gt;The bridge will open, the minister said.&lt;/p&gt;</content></entry>
</feed>"""


def reports(feed: str, **given: str) -> list[Report]:
    outcomes = list(from_bytes(feed.encode(), name="feed.xml", **given))
    assert all(isinstance(outcome, Report) for outcome in outcomes), outcomes
    return [outcome for outcome in outcomes if isinstance(outcome, Report)]


def test_each_item_of_rss_is_a_report() -> None:
    first, second = reports(RSS)
    assert first.text == (
        "Mayor denies it\n\nThe mayor said on Monday that she was “not aware”.\n\nIt rained, 2 < 3."
    )
    assert (first.title, first.published) == ("Mayor denies it", "2024-01-14")
    assert (first.outlet, first.url) == ("Larkspur & Vale Courier", "https://l.example/1")
    assert first.headline is not None
    assert second.url is None
    assert second.notes == ("the feed gives a summary only; the page behind it was not fetched",)
    assert "closed & locked" in second.text


def test_each_entry_of_atom_is_a_report() -> None:
    (report,) = reports(ATOM, url="https://vale.example/feed")
    assert (report.url, report.outlet) == ("https://vale.example/b", "Vale Post")
    assert report.published == "2024-01-14"
    assert report.notes == ()


def test_what_is_given_fills_what_the_feed_lacks() -> None:
    first, second = reports(RSS, published="2024-02-02", outlet="The Courier")
    assert (first.published, second.published) == ("2024-01-14", "2024-02-02")
    assert first.outlet == second.outlet == "The Courier"


def test_an_item_that_cannot_be_read_is_refused_and_the_rest_goes_on() -> None:
    feed = (
        RSS.replace("Short.", "")
        .replace("Pier closed", "")
        .replace("The harbour board said that the pier would stay closed &amp; locked.", "")
    )
    first, second = from_bytes(feed.encode(), name="feed.xml")
    assert isinstance(first, Report)
    assert isinstance(second, Refused)
    assert second.reason == "empty"
    assert second.name.startswith("feed.xml <")


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        ('<rss version="2.0"><channel></channel></rss>', "empty"),
        ("<rss", "text"),
        ("<feed " * 1_000, "damaged"),
    ],
)
def test_feeds_without_items_are_refused(feed: str, reason: str) -> None:
    (outcome,) = from_bytes(feed.encode(), name="feed.xml")
    assert isinstance(outcome, Report) if reason == "text" else outcome.reason == reason  # type: ignore[union-attr]


def test_entities_are_neither_read_from_files_nor_blown_up() -> None:
    bomb = "".join(
        f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    feed = RSS.replace(
        "<rss",
        f'<!DOCTYPE rss [<!ENTITY a "{"x" * 1_000}">{bomb}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss',
        1,
    ).replace("Pier closed", "Pier &i; &f; closed")
    start = time.monotonic()
    outcomes = list(from_bytes(feed.encode(), name="feed.xml"))
    assert time.monotonic() - start < 20
    texts = [each.text for each in outcomes if isinstance(each, Report)]
    assert all("root:" not in text and len(text) < 10_000 for text in texts)
