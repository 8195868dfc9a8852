"""The columns of each list: those of the CSV, of which a table shows some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.commands.writing import Columns

if TYPE_CHECKING:
    from sayso.ledger.queries.actors import ActorEntry
    from sayso.ledger.queries.entries import ClaimEntry
    from sayso.ledger.queries.pending import PendingPair

_BETWEEN = "; "


def _speakers(entry: ClaimEntry) -> str:
    return _BETWEEN.join(actor.name for actor in entry.actors)


def _sides(entry: PendingPair) -> tuple[ActorEntry, ...] | tuple[ClaimEntry, ...]:
    return entry.actors or entry.claims


def _said(side: ActorEntry | ClaimEntry) -> str:
    """An actor's names, or a claim's speaker and content."""
    from sayso.ledger.queries.actors import ActorEntry

    if isinstance(side, ActorEntry):
        return _BETWEEN.join(dict.fromkeys((side.name, *side.names, *side.roles)))
    return f"{_speakers(side)}: {side.content}"


CLAIMS: Columns = {
    "id": lambda entry: entry.id,
    "date": lambda entry: entry.day,
    "outlet": lambda entry: entry.report.outlet,
    "speakers": _speakers,
    "actors": lambda entry: _BETWEEN.join(actor.id for actor in entry.actors),
    "kind": lambda entry: entry.actors[0].kind if entry.actors else None,
    "relays": lambda entry: _BETWEEN.join(relay.name for relay in entry.claim.relays),
    "stance": lambda entry: entry.claim.stance,
    "certainty": lambda entry: entry.claim.certainty and entry.claim.certainty.level,
    "quote": lambda entry: entry.claim.quote,
    "review": lambda entry: entry.review,
    "events": lambda entry: _BETWEEN.join(sorted({each.type for each in entry.claim.events})),
    "report": lambda entry: entry.report.id,
    "propositions": lambda entry: _BETWEEN.join(entry.propositions),
    "score": lambda entry: round(entry.claim.score, 4),
    "content": lambda entry: entry.content,
}
PROPOSITIONS: Columns = {
    "id": lambda entry: entry.id,
    "status": lambda entry: ", ".join(entry.status),
    "claims": lambda entry: entry.claims,
    "origins": lambda entry: entry.origins,
    "first": lambda entry: entry.first,
    "last": lambda entry: entry.last,
    "about": lambda entry: entry.about,
}
ACTORS: Columns = {
    "id": lambda entry: entry.id,
    "kind": lambda entry: entry.kind,
    "state": lambda entry: entry.state,
    "claims": lambda entry: entry.claims,
    "reports": lambda entry: entry.reports,
    "name": lambda entry: entry.name,
    "names": lambda entry: _BETWEEN.join(entry.names),
}
REPORTS: Columns = {
    "id": lambda entry: entry.id,
    "published": lambda entry: entry.published,
    "outlet": lambda entry: entry.outlet,
    "claims": lambda entry: entry.claims,
    "copies": lambda entry: entry.copies,
    "url": lambda entry: entry.url,
    "title": lambda entry: entry.title,
}
PENDING: Columns = {
    "id": lambda entry: entry.id,
    "of": lambda entry: entry.of,
    "score": lambda entry: entry.score,
    "a": lambda entry: _sides(entry)[0].id,
    "b": lambda entry: _sides(entry)[1].id,
    "why": lambda entry: _BETWEEN.join(
        f"{each.name} {each.points:+g} ({each.a} / {each.b})" for each in entry.features
    ),
    "one": lambda entry: _said(_sides(entry)[0]),
    "other": lambda entry: _said(_sides(entry)[1]),
}
DECISIONS: Columns = {
    "id": lambda entry: entry.id,
    "at": lambda entry: entry.at,
    "who": lambda entry: entry.who,
    "kind": lambda entry: entry.kind,
    "of": lambda entry: entry.of,
    "subject": lambda entry: entry.subject,
    "closed_by": lambda entry: entry.closed_by,
    "note": lambda entry: entry.note,
}
_IN_TABLE = {
    "claims": ("id", "date", "speakers", "stance", "certainty", "content"),
    "propositions": ("id", "status", "claims", "origins", "about"),
    "actors": ("id", "kind", "state", "claims", "reports", "name"),
    "reports": ("id", "published", "outlet", "claims", "title"),
    "pending_pairs": ("id", "score", "one", "other"),
    "decisions": tuple(DECISIONS),
}
_OF = {
    "claims": CLAIMS,
    "propositions": PROPOSITIONS,
    "actors": ACTORS,
    "reports": REPORTS,
    "pending_pairs": PENDING,
    "decisions": DECISIONS,
}


def columns_of(what: str, format_: str) -> Columns:
    """The columns of a list in a format.

    >>> list(columns_of("reports", "table"))
    ['id', 'published', 'outlet', 'claims', 'title']
    """
    everything = _OF[what]
    return (
        {name: everything[name] for name in _IN_TABLE[what]} if format_ == "table" else everything
    )
