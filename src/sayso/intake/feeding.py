"""A feed's items → Reports, from what the feed itself says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from sayso.intake.making import make_report
from sayso.intake.page import Given, Page
from sayso.intake.worker import shared
from sayso.refusal import Refused
from sayso.report import Report

SUMMARY = "the feed gives a summary only; the page behind it was not fetched"


def feed_reports(data: bytes, given: Given, *, name: str) -> Iterator[Report | Refused]:
    """A report for each item, in the feed's order: its title and its text, or its summary.

    An item's own date, title and address stand above what is `given`. Raises Refused, as the
    worker does, when the feed cannot be read at all.
    """
    for item in shared().items(data):
        yield item_report(item, given, name=name)


def item_report(item: dict[str, Any], given: Given, *, name: str) -> Report | Refused:
    """The report of one item; see `sayso.intake.feeds.Item` for its fields."""
    where = f"{name} <{item['url'] or item['key'].splitlines()[0]}>"
    title, text = item["title"], item["text"]
    whole = text if not title or text.startswith(title) else f"{title}\n\n{text}".strip()
    page = Page(
        text=whole,
        title=title,
        author=item["author"],
        published=item["published"] or given.published,
        outlet=given.outlet or item["outlet"],
        url=link_of(item, given.url),
        notes=() if item["whole"] else (SUMMARY,),
    )
    try:
        return make_report(page, Given(), name=where)
    except Refused as refused:
        return Refused(refused.reason, refused.detail, name=where)


def link_of(item: dict[str, Any], feed_url: str | None) -> str | None:
    """The address of an item's page, None when it has none on the web."""
    try:
        url = urljoin(feed_url or "", item["url"] or "")
        return url if item["url"] and urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None
