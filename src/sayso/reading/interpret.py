"""Claims that were found → claims that are read: who, how sure, when, about what.

Each step takes what the steps before it found and fills its own fields of the claims; none goes
back. Every value's rule or head is kept in `Claim.why` as (field, rule).
"""

from __future__ import annotations

from dataclasses import replace

from sayso.claim import Claim
from sayso.reading.assess import assess
from sayso.reading.reading import Reading
from sayso.reading.said import said_of
from sayso.reading.times import Time, times_of
from sayso.report import Report


def interpreted(report: Report, claims: tuple[Claim, ...], reader: str) -> Reading:
    """The reading of a report whose attributions are `claims`."""
    text = report.text
    times = times_of(text, published=report.published, furniture=report.furniture)
    claims = tuple(_assessed(text, claim) for claim in claims)
    claims = _said(text, claims, times)
    return Reading(report, claims, reader, times=times)


def _assessed(text: str, claim: Claim) -> Claim:
    found = assess(text, source=claim.source, cue=claim.cue, content=claim.content)
    if found.stance in ("asks", "declines"):  # these have no certainty of their own
        stance, certainty = found.rules, f"stance:{found.stance}"
    else:
        stance, certainty = found.rules[:-1], found.rules[-1]
    return replace(
        claim,
        stance=found.stance,
        stance_span=found.stance_span,
        certainty=found.certainty,
        why=(*claim.why, *(("stance", rule) for rule in stance), ("certainty", certainty)),
    )


def _said(text: str, claims: tuple[Claim, ...], times: tuple[Time, ...]) -> tuple[Claim, ...]:
    found = said_of(text, claims, times)
    return tuple(
        replace(claim, said=found[claim.id][0], why=(*claim.why, ("said", found[claim.id][1])))
        if claim.id in found
        else claim
        for claim in claims
    )
