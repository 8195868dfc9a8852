"""Feeds, asked again and again: each new item once."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field

from sayso.intake.feeding import item_report
from sayso.intake.fetching import Fetcher
from sayso.intake.gathering import followed
from sayso.intake.page import Given
from sayso.intake.worker import shared
from sayso.refusal import Refused
from sayso.report import Report

EVERY = 900.0  # seconds: what most feeds ask for
_SEEN = 5_000  # items of one feed that are remembered, the newest
_LONGEST = 16  # times `every`, to which a feed that fails is put off


@dataclass(slots=True)
class FeedState:
    """What is remembered of a feed between two rounds; plain values, so that it can be kept.

    `seen` are the keys of items, oldest first; `etag` and `modified` go back to the server, which
    then answers only with what is new; `rest` are the rounds that a failing feed is left alone.
    """

    etag: str | None = None
    modified: str | None = None
    seen: list[str] = field(default_factory=list)
    failures: int = 0
    rest: int = 0


def watch(  # noqa: PLR0913  options by keyword
    feeds: Sequence[str],
    *,
    every: float = EVERY,
    states: dict[str, FeedState] | None = None,
    follow: bool = False,
    rounds: int | None = None,
    fetcher: Fetcher | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> Generator[Report | Refused, None, None]:
    """New items of the feeds as they come, each once; a feed that fails is a Refused, and goes on.

    Asks every feed, waits `every` seconds, and asks again: `rounds` times, or for ever. A feed that
    fails twice is put off for longer and longer, up to 16 rounds. `states` is filled as items are
    handed out and may be given again: what it has seen does not come back. `follow` as in
    `sayso.intake.gathering.sources`.
    """
    states = {} if states is None else states
    fetcher = fetcher or Fetcher()
    done = 0
    while rounds is None or done < rounds:
        if done:
            sleep(every)
        for url in dict.fromkeys(feeds):
            state = states.setdefault(url, FeedState())
            if state.rest:
                state.rest -= 1
            else:
                yield from _asked(url, state, fetcher, follow=follow)
        done += 1


def _asked(
    url: str, state: FeedState, fetcher: Fetcher, *, follow: bool
) -> Iterator[Report | Refused]:
    try:
        fetched = fetcher.fetch(url, etag=state.etag, modified=state.modified)
        items = [] if fetched.data is None else shared().items(fetched.data)
    except Refused as refused:
        state.rest = min(2**state.failures - 1, _LONGEST)
        state.failures += 1
        yield Refused(refused.reason, refused.detail, name=url)
        return
    state.failures = 0
    known = set(state.seen)
    given = Given(url=fetched.url)
    for item in reversed(items):  # feeds begin with the newest
        if item["key"] in known:
            continue
        known.add(item["key"])
        if follow:
            yield from followed(item, given, name=url, fetcher=fetcher)
        else:
            yield item_report(item, given, name=url)
        state.seen.append(item["key"])
        del state.seen[:-_SEEN]
    # Only now: who stops in the middle of a round is given the rest the next time.
    if fetched.data is not None:
        state.etag, state.modified = fetched.etag, fetched.modified
