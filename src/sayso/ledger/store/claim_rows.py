"""A claim → its rows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.intake.canonical import canonical
from sayso.ledger.store import tables
from sayso.ledger.store.names import record_id
from sayso.ledger.store.packing import claim_dumped, vector_packed
from sayso.reading.reading import Reading

Row = dict[str, Any]
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T.*)?")
MOST_INDEXED = 200  # characters of a name
PLACE_BY_PERSON = 1_000_000  # of an actor that no reader found in the report
PIECES = " … "  # between the pieces of a content, as in the CSV


def claim_row(reading: Reading, place: int, number: int) -> Row:
    """The row of `claim`: what is asked for, sorted by and shown in a list."""
    claim, report = reading.claims[place], reading.report
    return {
        "number": number,
        "id": claim.id,
        "report": report.id,
        "place": place,
        "review": "",
        "reader": reading.reader,
        "outlet": short(report.outlet),
        **judged(claim, report.text, report.published),
    }


def judged(claim: Claim, text: str, published: str | None) -> Row:
    """The columns that a person's correction may change."""
    speaker = claim.speakers[0] if claim.speakers else None
    return {
        "day": day_of(claim, published),
        "stance": claim.stance or "",
        "certainty": claim.certainty.level if claim.certainty else "",
        "kind": speaker.kind if speaker else "",
        "speaker": short(speaker.name if speaker else None),
        "quote": claim.quote,
        "score": round(claim.score, 4),
        "source": claim.source.of(text) if claim.source else "",
        "cue": claim.cue.of(text),
        "content": PIECES.join(piece.of(text) for piece in claim.content),
    }


def claim_words(row: Mapping[str, Any]) -> str:
    """What a search over claims looks at."""
    return f"{row['speaker']}\n{row['source']}\n{row['cue']}\n{row['content']}"


def claim_body_row(reading: Reading, claim: Claim) -> Row:
    """The row of `claim_body`: all of the claim."""
    return {
        "claim": claim.id,
        "data": claim_dumped(lean(claim, {actor.id: actor for actor in reading.actors})),
        "corrected": None,
        "vector": vector_packed(claim.vector),
    }


def link_rows(
    claims: Sequence[Claim], report: str, published: str | None, known: Collection[str]
) -> Iterator[tuple[sa.Table, list[Row]]]:
    """The rows that find claims of a report by their speakers, their relays and their events.

    `known` are the ids of the report's actors.
    """
    actors, relays, events = [], [], []
    for claim in claims:
        own: Row = {"claim": claim.id, "day": day_of(claim, published)}
        records = {record_id(report, each.id) for each in claim.speakers if each.id in known}
        actors += [own | {"record": record, "actor": record} for record in sorted(records)]
        names = {short(each.name) for each in claim.relays}
        relays += [own | {"relay": name} for name in sorted(names)]
        events += [own | {"event": kind} for kind in sorted({each.type for each in claim.events})]
    yield tables.claim_actor, actors
    yield tables.claim_relay, relays
    yield tables.claim_event, events


def day_of(claim: Claim, published: str | None) -> str:
    """The day it was said where the text tells it to the day, otherwise the day of publication."""
    found = _DAY.fullmatch(claim.said.value) if claim.said else None
    return found[1] if found else published or ""


def short(name: str | None) -> str:
    """A name as an index holds it: PostgreSQL's takes 2,700 bytes at most."""
    return canonical(name or "")[0][:MOST_INDEXED]


def with_mentions(claim: Claim, actors: dict[str, Actor]) -> Claim:
    """The claim as it was before `lean`."""
    speakers = tuple(
        replace(each, mentions=actors[each.id].mentions) if each.id in actors else each
        for each in claim.speakers
    )
    return replace(claim, speakers=speakers)


def lean(claim: Claim, actors: dict[str, Actor]) -> Claim:
    """The claim without the mentions of its speakers, which the actors of the reading have."""
    speakers = tuple(
        replace(each, mentions=()) if each.id in actors else each for each in claim.speakers
    )
    return replace(claim, speakers=speakers)
