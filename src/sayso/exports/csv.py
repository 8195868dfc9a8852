"""One row a claim, the words exactly as in the report: RFC 4180, UTF-8, for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Literal

from sayso.claim import Claim
from sayso.event import Event
from sayso.exports.options import Options
from sayso.reading.assess.assessment import Certainty
from sayso.reading.reading import Reading
from sayso.report import Report
from sayso.spans import Span

COLUMNS = (
    "report",
    "title",
    "published",
    "outlet",
    "url",
    "claim",
    "within",
    "responds_to",
    "source",
    "source_start",
    "source_end",
    "speakers",
    "speaker_ids",
    "speaker_kinds",
    "speaker_roles",
    "speaker_affiliations",
    "speaker_states",
    "relays",
    "cue",
    "cue_start",
    "cue_end",
    "content",
    "content_start",
    "content_end",
    "content_pieces",
    "quote",
    "stance",
    "stance_start",
    "stance_end",
    "certainty",
    "certainty_by",
    "certainty_start",
    "certainty_end",
    "likelihood_low",
    "likelihood_high",
    "said",
    "said_start",
    "said_end",
    "event_types",
    "event_modes",
    "event_actors",
    "event_recipients",
    "event_places",
    "event_dates",
    "event_negated",
    "event_modality",
    "score",
)
WHOLE_NUMBERS = tuple(name for name in COLUMNS if name.endswith(("_start", "_end")))
"""Offsets, of which a data frame must not make floats: those cut no text."""
Cell = str | int | float | None
Quoting = Literal[0, 2]  # csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC


def write(readings: Iterable[Reading], options: Options) -> Iterator[str]:  # noqa: ARG001
    """The head line, then the lines of each reading; a null is an empty cell."""
    yield line(COLUMNS)
    for reading in readings:
        for row in rows(reading):
            yield line(row)


def rows(reading: Reading) -> Iterator[tuple[Cell, ...]]:
    """One row a claim, in the order of `COLUMNS`."""
    for claim in reading.claims:
        yield _row(reading.report, claim)


def line(row: Iterable[Cell], *, quoting: Quoting = csv.QUOTE_MINIMAL) -> str:
    """One row as RFC 4180 has it, line end and all."""
    out = io.StringIO()
    csv.writer(out, quoting=quoting).writerow(row)
    return out.getvalue()


def _row(report: Report, claim: Claim) -> tuple[Cell, ...]:
    return (
        report.id,
        report.title,
        report.published,
        report.outlet,
        report.url,
        claim.id,
        claim.within,
        claim.responds_to,
        *_words(report.text, claim.source),
        *_speakers(claim),
        *_words(report.text, claim.cue),
        " … ".join(piece.of(report.text) for piece in claim.content),
        claim.content[0].start,
        claim.content[-1].end,
        ";".join(f"{piece.start} {piece.end}" for piece in claim.content),
        claim.quote,
        claim.stance,
        *_ends(claim.stance_span),
        *_certainty(claim.certainty),
        claim.said.value if claim.said else None,
        *_ends(claim.said.span if claim.said else None),
        *_events(claim.events),
        round(claim.score, 4),
    )


def _words(text: str, span: Span | None) -> tuple[Cell, ...]:
    return (span.of(text) if span else None, *_ends(span))


def _ends(span: Span | None) -> tuple[Cell, ...]:
    return (span.start, span.end) if span else (None, None)


def _listed(values: Iterable[str | None]) -> Cell:
    """Several values in one cell, each at its place; null where there is none at all."""
    known = list(values)
    return "; ".join(value or "" for value in known) if any(known) else None


def _speakers(claim: Claim) -> tuple[Cell, ...]:
    return (
        _listed(actor.name for actor in claim.speakers),
        _listed(actor.id for actor in claim.speakers),
        _listed(actor.kind for actor in claim.speakers),
        _listed(actor.role for actor in claim.speakers),
        _listed(actor.affiliation for actor in claim.speakers),
        _listed(actor.state for actor in claim.speakers),
        _listed(relay.name for relay in claim.relays),
    )


def _certainty(certainty: Certainty | None) -> tuple[Cell, ...]:
    if certainty is None:
        return (None,) * 6
    low, high = certainty.likelihood or (None, None)
    return certainty.level, certainty.by, *_ends(certainty.words), low, high


def _events(events: tuple[Event, ...]) -> tuple[Cell, ...]:
    return (
        _listed(event.type for event in events),
        _listed(event.mode for event in events),
        _listed(" ".join(event.actors) for event in events),
        _listed(" ".join(event.recipients) for event in events),
        _listed(event.place for event in events),
        _listed(event.when for event in events),
        _listed("yes" if event.negated else "no" for event in events),
        _listed(event.modality for event in events),
    )
