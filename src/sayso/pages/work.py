"""Reading what was pasted or dropped, in the background, with its progress."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event

from sayso.intake import from_bytes
from sayso.pages.shelf import Unkept
from sayso.reading.reader import read
from sayso.reading.reading import Reading
from sayso.refusal import Refused
from sayso.report import Report

MOST_REMEMBERED = 100
Take = Callable[[Unkept], None]


@dataclass(frozen=True, slots=True)
class Given:
    """One file or text that came in; `name` is what a refusal calls it."""

    name: str
    data: bytes
    published: str | None = None


@dataclass(slots=True)
class Work:
    """Some files being read: how far it is, and what came of it."""

    id: str
    total: int
    keep: bool
    done: int = 0
    readings: list[Reading] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    failed: str | None = None
    ended: Event = field(default_factory=Event)


@dataclass(slots=True)
class Desk:
    """Takes work and does it one after the other: reading uses the cores that there are."""

    _works: OrderedDict[str, Work] = field(default_factory=OrderedDict)
    _hands: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(max_workers=1))

    def start(self, given: list[Given], take: Take, *, keep: bool) -> Work:
        """Begin reading; each reading goes to `take` as soon as it is there."""
        work = Work(secrets.token_urlsafe(9), len(given), keep)
        self._works[work.id] = work
        while len(self._works) > MOST_REMEMBERED:
            self._works.popitem(last=False)
        self._hands.submit(_do, work, given, take)
        return work

    def find(self, work_id: str) -> Work | None:
        """The work with this id, for as long as it is remembered."""
        return self._works.get(work_id)

    def close(self) -> None:
        """Finish what is being read, begin nothing more."""
        self._hands.shutdown(wait=True, cancel_futures=True)


def _do(work: Work, given: Iterable[Given], take: Take) -> None:
    try:
        for each in given:
            for outcome in from_bytes(each.data, name=each.name, published=each.published):
                _read(work, outcome, each, take)
            work.done += 1
    except Exception as error:
        # Whoever waits for it must be told; the log gets the rest.
        work.failed = f"{type(error).__name__}: {error}"
        raise
    finally:
        work.ended.set()


def _read(work: Work, outcome: Report | Refused, given: Given, take: Take) -> None:
    try:
        if isinstance(outcome, Refused):
            raise outcome
        reading = read(outcome)
        take(Unkept(reading))
        work.readings.append(reading)
    except Refused as refused:
        named = (
            refused if refused.name else Refused(refused.reason, refused.detail, name=given.name)
        )
        work.refused.append(named)
