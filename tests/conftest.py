from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

from sayso import Claim, Reading, Report, Span

ReadingOf = Callable[..., Reading]

# A slow or busy machine is no failure.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")

BRIDGE = """LARKSPUR, Jan 14 (Meridian Press) - Transport Minister Adaeze Brandt said on Tuesday \
that the harbour bridge would reopen in May.

"We have replaced every cable," Brandt told reporters. "It will carry trams again."

Port officials, citing a survey, cautioned that engineers had warned of further delays.

It is alleged that two reports were withheld.
"""


@pytest.fixture
def reading_of() -> ReadingOf:
    """Make a Reading of a text and claims by their words.

    A claim is a dict of `source` (or None), `cue` and `content` (one piece or a list), with
    `quote`, `within` and `score` if wanted; each is the first place where the words stand. Claims
    get the ids c1, c2 and so on.
    """

    def make(text: str, *claims: dict[str, Any], **report: Any) -> Reading:
        made = tuple(_claim(text, f"c{number}", claim) for number, claim in enumerate(claims, 1))
        return Reading(Report(**{"id": "made", "text": text, **report}), made, "test")

    return make


@pytest.fixture
def bridge(reading_of: ReadingOf) -> Reading:
    """Five claims: indirect, direct in two pieces, one with another inside, one of nobody."""
    return reading_of(
        BRIDGE,
        {
            "source": "Transport Minister Adaeze Brandt",
            "cue": "said",
            "content": "that the harbour bridge would reopen in May",
        },
        {
            "source": "Brandt",
            "cue": "told",
            "content": ['"We have replaced every cable,"', '"It will carry trams again."'],
            "quote": "direct",
        },
        {
            "source": "Port officials",
            "cue": "cautioned",
            "content": "that engineers had warned of further delays",
        },
        {
            "source": "engineers",
            "cue": "had warned of",
            "content": "further delays",
            "within": "c3",
        },
        {"source": None, "cue": "It is alleged", "content": "that two reports were withheld"},
        id="bridge",
        title="Harbour bridge to reopen in May, minister says",
        outlet="Larkspur Courier",
        published="2025-01-14",
        furniture=(Span(0, BRIDGE.index("Transport")),),
    )


def _claim(text: str, claim_id: str, claim: dict[str, Any]) -> Claim:
    pieces = [claim["content"]] if isinstance(claim["content"], str) else claim["content"]
    return Claim(
        id=claim_id,
        source=_place(text, claim["source"]) if claim["source"] else None,
        cue=_place(text, claim["cue"]),
        content=tuple(_place(text, piece) for piece in pieces),
        quote=claim.get("quote", "indirect"),
        score=claim.get("score", 0.9),
        within=claim.get("within"),
    )


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
