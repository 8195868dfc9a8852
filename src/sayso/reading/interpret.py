"""Claims that were found → claims that are read: who, how sure, when, about what."""

from __future__ import annotations

from dataclasses import replace

from sayso.claim import Claim
from sayso.reading.assess import assess
from sayso.reading.reading import Reading
from sayso.reading.times import times_of
from sayso.report import Report


def interpreted(report: Report, claims: tuple[Claim, ...], reader: str) -> Reading:
    """The reading of a report whose attributions are `claims`."""
    times = times_of(report.text, published=report.published, furniture=report.furniture)
    assessed = tuple(_assessed(report.text, claim) for claim in claims)
    return Reading(report, assessed, reader, times=times)


def _assessed(text: str, claim: Claim) -> Claim:
    found = assess(text, source=claim.source, cue=claim.cue, content=claim.content)
    return replace(
        claim,
        stance=found.stance,
        stance_span=found.stance_span,
        certainty=found.certainty,
        why=claim.why + tuple(("stance", rule) for rule in found.rules),
    )
