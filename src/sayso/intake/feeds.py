"""RSS and Atom → items, by feedparser. Imported in the worker process only."""

from __future__ import annotations

import io
from calendar import timegm
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sayso.intake.dates import published_date
from sayso.intake.fragment import fragment_text
from sayso.intake.limits import FEED_ITEMS
from sayso.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a feed. `key` tells it from the others and from its own earlier states.

    `whole` is whether the feed has the item's full text, and not a summary only.
    """

    key: str
    text: str
    whole: bool
    title: str | None = None
    url: str | None = None
    author: str | None = None
    published: str | None = None
    outlet: str | None = None


def items(data: bytes) -> list[Item]:
    """The items of a feed in its order. Raises Refused (`damaged`, `empty`, `too-large`)."""
    import feedparser

    # A stream: given a string or bytes, feedparser takes an address or a path for one to open.
    feed = feedparser.parse(io.BytesIO(data))
    if not feed.entries:
        if feed.bozo:
            raise Refused("damaged", f"a feed that cannot be read: {feed.bozo_exception}"[:300])
        raise Refused("empty", "a feed without an item")
    if len(feed.entries) > FEED_ITEMS:
        raise Refused("too-large", f"{len(feed.entries):,} items, over {FEED_ITEMS:,}")
    outlet = _plain(feed.feed.get("title"))
    return [_item(entry, outlet) for entry in feed.entries]


def _item(entry: Any, outlet: str | None) -> Item:  # noqa: ANN401  a dictionary of anything
    contents = [each.get("value") or "" for each in entry.get("content", ())]
    full = max(contents, key=len, default="")
    summary = entry.get("summary") or ""
    title, url = _plain(entry.get("title")), entry.get("link") or None
    published = _day(entry, "published") or _day(entry, "updated")
    source = entry.get("source") or {}
    return Item(
        key="\n".join((entry.get("id") or url or title or summary, entry.get("updated") or "")),
        text=fragment_text(full or summary),
        whole=bool(full),
        title=title,
        url=url,
        author=_plain(entry.get("author")),
        published=published,
        outlet=_plain(source.get("title")) or outlet,
    )


def _plain(value: str | None) -> str | None:
    return " ".join(fragment_text(value).split()) or None if value else None


def _day(entry: Any, field: str) -> str | None:  # noqa: ANN401  a dictionary of anything
    """The day as the feed writes it; in UTC where only feedparser can read it."""
    with suppress(ValueError):
        return published_date(entry.get(field) or "")
    parsed = entry.get(f"{field}_parsed")
    if parsed is None:
        return None
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC).date().isoformat()
    except (OverflowError, OSError, ValueError):
        return None
