"""`sayso show`: everything about one id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from sayso.commands.options import on_ledger, opened
from sayso.commands.writing import write, write_lines
from sayso.exports import export
from sayso.exports.json import dumps
from sayso.reading.reading import Reading

if TYPE_CHECKING:
    from sayso.claim import Claim
    from sayso.ledger.ledger import Ledger
    from sayso.ledger.queries.actors import ActorEntry
    from sayso.ledger.queries.entries import ClaimEntry
    from sayso.ledger.queries.propositions import PropositionEntry
    from sayso.ledger.versions import Comparison

_LATEST = 20  # claims of an actor
_CHANGES = ("changed", "added", "dropped")


@click.command()
@click.argument("id_", metavar="ID")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How the answer is written.",
)
@click.option(
    "--against", metavar="EARLIER", help="Of a report: what became of an earlier one's claims."
)
@on_ledger
def show(*, id_: str, format_: str, against: str | None, ledger: str) -> None:
    """Show the claim, proposition, actor, report or decision ID."""
    with opened(ledger) as held:
        if against is not None:
            _show_comparison(held.compare(against, id_), format_)
            return
        found = held.show(id_)
        if format_ == "json":
            write([dumps(found.to_dict(), indent=2) + "\n"])
        elif isinstance(found, Reading):
            write(export("table", [found]))
            write_lines(_versions(held, found.report.id))
        else:
            write_lines(_lines(held, found))


def _show_comparison(comparison: Comparison, format_: str) -> None:
    if format_ == "json":
        write([dumps(comparison.to_dict(), indent=2) + "\n"])
    else:
        write_lines(_comparison(comparison))


def _versions(ledger: Ledger, report: str) -> Iterator[str]:
    every = ledger.versions(report)
    for entry in every:
        if entry.id != report:
            yield f"another version: {entry.id}, {entry.published or 'undated'}"
    if len(every) > 1:
        later = max([entry.id for entry in every].index(report), 1)
        ids = every[later].id, every[later - 1].id
        yield "to compare them: sayso show {} --against {}".format(*ids)


def _comparison(comparison: Comparison) -> Iterator[str]:
    parts = {name: len(getattr(comparison, name)) for name in ("same", *_CHANGES)}
    yield " · ".join(f"{number} {name}" for name, number in parts.items())
    was, now = comparison.before, comparison.after
    for each in comparison.changed:
        yield f"changed: {', '.join(each.fields)}"
        yield f"  before: {_told(each.before, was)}"
        yield f"  after:  {_told(each.after, now)}"
    for claim in comparison.added:
        yield f"added: {_told(claim, now)}"
    for claim in comparison.dropped:
        yield f"dropped: {_told(claim, was)}"


def _told(claim: Claim, reading: Reading) -> str:
    who = "; ".join(actor.name for actor in claim.speakers) or "nobody named"
    through = "".join(f", through {relay.name}" for relay in claim.relays)
    sure = f", {claim.certainty.level}" if claim.certainty else ""
    said = " … ".join(span.of(reading.report.text) for span in claim.content)
    return f"{who}{through} · {claim.stance or 'claims'}{sure} · “{said}” · claim {claim.id}"


def _lines(ledger: Ledger, found: Any) -> Iterator[str]:  # noqa: ANN401 - one of four kinds
    from sayso.ledger.queries.actors import ActorEntry
    from sayso.ledger.queries.entries import ClaimEntry
    from sayso.ledger.queries.propositions import PropositionEntry

    if isinstance(found, ClaimEntry):
        yield from _claim(found)
        yield from (
            f"decided: {each.kind} by {each.who}, {each.at}, decision {each.id}"
            for each in ledger.decisions(subject=found.id)
        )
    elif isinstance(found, PropositionEntry):
        yield from _proposition(found)
    elif isinstance(found, ActorEntry):
        yield from _actor(found)
        latest = ledger.claims(actor=found.id).page(_LATEST)
        yield from (line for entry in latest.items for line in _quoted(entry, ""))
    else:
        yield from (f"{name}: {value}" for name, value in found.to_dict().items() if value)


def _claim(entry: ClaimEntry) -> Iterator[str]:
    yield from _quoted(entry, "")
    report = entry.report
    yield f"  in: {report.title or 'untitled'} · report {report.id}"
    for proposition in entry.propositions:
        yield f"  about: proposition {proposition}"
    yield f"  read by {entry.reader}, score {entry.claim.score:.2f}"
    if entry.review:
        yield f"  review: {entry.review}"


def position_lines(entry: PropositionEntry) -> Iterator[str]:
    """What a proposition is about, its status, and who holds what."""
    yield entry.about
    yield f"{', '.join(entry.status)} · origins: {entry.origins} · claims: {entry.claims}"
    names = {each["actor"]["id"]: each["actor"]["name"] for each in entry.positions}
    for position in entry.positions:
        held = ", ".join(_standing(each) for each in position["line"])
        yield f"  {position['actor']['name']}: {held}"
    for shift in entry.shifts:
        who = names.get(shift["actor"], shift["actor"])
        yield f"  changed: {who}, from {shift['from']} to {shift['to']}, {shift['on']}"


def _proposition(entry: PropositionEntry) -> Iterator[str]:
    yield from position_lines(entry)
    yield ""
    for member in entry.members:
        yield from _quoted(member.entry, f"{member.relation} · ")
    if entry.joins:
        yield ""
    for join in entry.joins:
        yield f"one origin: {join['a']} and {join['b']} ({join['rule']}: {join['shared']})"


def _actor(entry: ActorEntry) -> Iterator[str]:
    yield f"{entry.name} ({entry.kind})"
    for what in ("names", "roles", "affiliations"):
        values = getattr(entry, what)
        if values:
            yield f"  {what}: {'; '.join(values)}"
    yield f"  claims: {entry.claims} · reports: {entry.reports}"
    yield ""


def _quoted(entry: ClaimEntry, before: str) -> Iterator[str]:
    claim = entry.claim
    who = "; ".join(actor.name for actor in entry.actors) or "nobody named"
    through = "".join(f", through {relay.name}" for relay in claim.relays)
    sure = f", {claim.certainty.level}" if claim.certainty else ""
    where = " · ".join(each for each in (entry.day, entry.report.outlet) if each)
    yield f"{before}{who}{through} · {claim.stance or claim.cue.of(entry.text)}{sure} · {where}"
    yield f"  “{entry.content}” · claim {entry.id}"


def _standing(each: dict[str, Any]) -> str:
    return f"{each['date'] or 'undated'} {each['stance']} ({each['certainty']})"
