from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from sayso import Claim, Span
from sayso.reading.said import said_of
from sayso.reading.times import times_of

Said = Callable[[str], list[str | None]]
_MARK = re.compile(r"\[([sct])([0-9]?) |\]")


@pytest.fixture
def said() -> Said:
    """The words that tell when each claim of a marked sentence was said, or None for each.

    `[s the mayor] [c said] [t that it rained]`; a digit tells the claims of a sentence apart, and
    a claim whose cue stands in another's content is within it.
    """

    def words(marked: str) -> list[str | None]:
        text, claims = claims_of(marked)
        found = said_of(text, claims, times_of(text, published="2025-03-12"))
        times = (found.get(claim.id) for claim in claims)
        return [time[0].span.of(text) if time else None for time in times]

    return words


def claims_of(marked: str) -> tuple[str, list[Claim]]:
    text, spans = _unmarked(marked)
    parts: dict[str, dict[str, Any]] = {}
    for role, number, span in spans:
        parts.setdefault(number, {"s": [], "c": [], "t": []})[role].append(span)
    claims = [
        Claim(
            id=number,
            source=part["s"][0] if part["s"] else None,
            cue=part["c"][0],
            content=tuple(sorted(part["t"])),
            quote="indirect",
            score=1,
            within=_outer(number, part["c"][0], parts),
        )
        for number, part in sorted(parts.items())
    ]
    return text, claims


def _outer(number: str, cue: Span, parts: dict[str, dict[str, Any]]) -> str | None:
    around = [
        (span.end - span.start, other)
        for other, part in parts.items()
        for span in part["t"]
        if other != number and span.start <= cue.start and cue.end <= span.end
    ]
    return min(around)[1] if around else None


def _unmarked(marked: str) -> tuple[str, list[tuple[str, str, Span]]]:
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    spans = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened.append((mark[1], mark[2], len(text)))
        else:
            role, number, start = opened.pop()
            spans.append((role, number, Span(start, len(text))))
    return text + marked[at:], spans
