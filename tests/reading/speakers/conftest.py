from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from sayso import Claim, Report, Span
from sayso.actor import Actor
from sayso.reading.speakers import Resolution, resolve

MARK = re.compile(r"([{<\[])(\d):|([}>\]])")
CLOSES = {"}": "{", ">": "<", "]": "["}


@dataclass(frozen=True, slots=True)
class Resolved:
    """A marked text without its marks, and what its claims were resolved to."""

    text: str
    resolution: Resolution

    def claim(self, number: int = 1) -> Claim:
        return next(claim for claim in self.resolution.claims if claim.id == str(number))

    def speakers(self, number: int = 1) -> list[str]:
        return [actor.name for actor in self.claim(number).speakers]

    def actor(self, number: int = 1) -> Actor:
        (actor,) = self.claim(number).speakers
        return actor

    def relays(self, number: int = 1) -> list[str]:
        return [relay.name for relay in self.claim(number).relays]

    def mentions(self, number: int = 1) -> list[str]:
        return [span.of(self.text) for span in self.actor(number).mentions]

    def rule(self, number: int = 1) -> str:
        return dict(self.claim(number).why)["speakers"]


def parsed(marked: str) -> tuple[str, dict[str, dict[str, list[Span]]]]:
    """The text without marks, and the spans of each number by their bracket."""
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    found: dict[str, dict[str, list[Span]]] = {}
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[1]:
            opened.append((match[1], match[2], len(text)))
        elif opened:
            bracket, number, start = opened.pop()
            assert CLOSES[match[3]] == bracket
            spans = found.setdefault(number, {"{": [], "<": [], "[": []})
            spans[bracket].append(Span(start, len(text)))
    return text + marked[at:], found


def read(marked: str, *, within: dict[int, int] | None = None, **options: Any) -> Resolved:
    """Resolve "{1:Ana Ode} <1:said> [1:it rained]"; `within` nests claims, options go to Report."""
    text, found = parsed(marked)
    book, heads = options.pop("book", None), options.pop("heads", None)
    claims = [
        Claim(
            id=number,
            source=spans["{"][0] if spans["{"] else None,
            cue=spans["<"][0],
            content=tuple(spans["["] or spans["<"][:1]),
            quote="direct" if text[(spans["["] or spans["<"])[0].start] in '"“' else "indirect",
            score=0.9,
            within=str(within[int(number)]) if within and int(number) in within else None,
        )
        for number, spans in sorted(found.items())
    ]
    report = Report(**{"id": "made", "text": text, **options})
    return Resolved(text, resolve(report, claims, book=book, heads=heads))


@pytest.fixture
def resolved() -> Callable[..., Resolved]:
    """Resolve a text whose {1:source}, <1:cue> and [1:content] are marked."""
    return read
