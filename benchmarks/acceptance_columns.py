"""The columns of the acceptance folder's `expected.json`: is a claim read as a careful reader does?

Each check takes one expected claim and the reader's claim found for it, and answers with None where
they agree, else with what the reader has. A null that is expected must stay null.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sayso import Claim, Reading, Span
from sayso.reading.assess import likelihood

BANDS = {"likely": likelihood.LIKELY, "very likely": likelihood.VERY_LIKELY}
LITTLE = frozenset("a an the from of s".split())


@dataclass(frozen=True, slots=True)
class Pair:
    """An expected claim, the reader's claim, and the ids of the reader's claims by expected id."""

    expected: Mapping[str, Any]
    claim: Claim
    ids: Mapping[str, set[str]]
    reading: Reading


def words(name: str) -> frozenset[str]:
    """A name's telling words, in small letters."""
    return frozenset(re.findall(r"\w+", name.lower())) - LITTLE


def same_name(expected: str, found: str) -> bool:
    """Whether one name holds all words of the other ("Zelensky", "Volodymyr Zelensky")."""
    mine, theirs = words(expected), words(found)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _speaker(pair: Pair) -> str | None:
    wanted = pair.expected["speaker"]
    wanted = [wanted] if isinstance(wanted, str) else wanted
    found = [actor.name for actor in pair.claim.speakers]
    right = len(found) == len(wanted) and all(
        any(same_name(name, each) for each in found) for name in wanted
    )
    return None if right else str(found)


def _kind(pair: Pair) -> str | None:
    found = {actor.kind for actor in pair.claim.speakers}
    return None if found == {pair.expected["source_kind"]} else str(sorted(found))


def _via(pair: Pair) -> str | None:
    wanted, found = pair.expected["via"], [relay.name for relay in pair.claim.relays]
    right = any(same_name(wanted, name) for name in found) if wanted else not found
    return None if right else str(found)


def _stance(pair: Pair) -> str | None:
    return None if pair.claim.stance == pair.expected["stance"] else str(pair.claim.stance)


def _certainty(pair: Pair) -> str | None:
    level = pair.claim.certainty.level if pair.claim.certainty else None
    return None if level == pair.expected["certainty"] else str(level)


def _hedge(pair: Pair) -> str | None:
    found = pair.claim.certainty.words if pair.claim.certainty else None
    wanted = pair.expected["hedge"]
    return None if found and found.overlaps(Span(*wanted)) else str(found)


def _icd203(pair: Pair) -> str | None:
    found = pair.claim.certainty.likelihood if pair.claim.certainty else None
    return None if found == BANDS[pair.expected["icd203"]] else str(found)


def _quote(pair: Pair) -> str | None:
    return None if pair.claim.quote == pair.expected["quote"] else pair.claim.quote


def _said(pair: Pair) -> str | None:
    found = pair.claim.said.value if pair.claim.said else None
    return None if found == pair.expected["said"] else str(found)


def _plover(pair: Pair) -> str | None:
    found = [event.type for event in pair.claim.events]
    return None if pair.expected["plover"] in found else str(found)


def _responds_to(pair: Pair) -> str | None:
    wanted, found = pair.expected.get("responds_to"), pair.claim.responds_to
    right = found in pair.ids[wanted] if wanted else found is None
    return None if right else _named(found, pair)


def _named(found: str | None, pair: Pair) -> str:
    """What the folder calls a claim of the reader's, else the claim's own words."""
    for name, ids in pair.ids.items():
        if found in ids:
            return name
    text = pair.reading.report.text
    cues = {claim.id: claim.cue for claim in pair.reading.claims}
    return f"{cues[found].of(text)!r} at {cues[found].start}" if found in cues else str(found)


Check = Callable[[Pair], str | None]
EVERY_CLAIM: Mapping[str, Check] = {
    "speaker": _speaker,
    "kind": _kind,
    "via": _via,
    "stance": _stance,
    "certainty": _certainty,
    "quote": _quote,
    "said": _said,
    "responds_to": _responds_to,
}
# Of these a claim without the key says nothing.
WHERE_GIVEN: Mapping[str, Check] = {"hedge": _hedge, "icd203": _icd203, "plover": _plover}
