from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.assess import assess
from sayso.spans import Span

OPEN = {"{": "source", "<": "cue", "[": "content"}
CLOSE = {"}": "{", ">": "<", "]": "["}
MARK = re.compile(r"([{<\[])(\d)\.|([}>\]])")


def marked(text: str, *, speakers: dict[int, Actor] | None = None) -> tuple[str, list[Claim]]:
    """ "{1.The mayor} <1.said> [1.it rained]." as its text and its claims, with their stance."""
    plain, last = "", 0
    parts: dict[int, dict[str, Any]] = {}
    opened: list[tuple[int, str, int]] = []
    for match in MARK.finditer(text):
        plain += text[last : match.start()]
        last = match.end()
        if match[1]:
            opened.append((int(match[2]), OPEN[match[1]], len(plain)))
        else:
            number, part, start = opened.pop()
            assert OPEN[CLOSE[match[3]]] == part
            parts.setdefault(number, {}).setdefault(part, []).append(Span(start, len(plain)))
    plain += text[last:]
    return plain, [_claim(plain, n, parts, speakers or {}) for n in sorted(parts)]


def _claim(
    text: str, number: int, parts: dict[int, dict[str, Any]], speakers: dict[int, Actor]
) -> Claim:
    found = parts[number]
    source = found.get("source", [None])[0]
    cue, content = found["cue"][0], tuple(found["content"])
    within = [
        other
        for other, theirs in parts.items()
        if other != number
        and any(s.start <= cue.start and cue.end <= s.end for s in theirs["content"])
    ]
    read = assess(text, source=source, cue=cue, content=content)
    return Claim(
        id=str(number),
        source=source,
        cue=cue,
        content=content,
        quote="indirect",
        score=1.0,
        within=str(within[0]) if within else None,
        stance=read.stance,
        stance_span=read.stance_span,
        certainty=read.certainty,
        speakers=(speakers[number],) if number in speakers else (),
    )


@pytest.fixture
def claims_of() -> Callable[..., tuple[str, list[Claim]]]:
    """Text and claims of a marked text."""
    return marked
