"""Why each claim reads as it does: each value, the rule or head that gave it, and its words."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sayso.claim import Claim
from sayso.exports.plain import one_line
from sayso.exports.readings import described, shown_certainty, shown_event
from sayso.exports.wording import shown_contents, shown_source
from sayso.reading.reading import Reading
from sayso.spans import Span

HEADS = "the network's heads"  # source, cue, content and what a claim stands within
Line = tuple[str, str, tuple[Span, ...]]
"""A field, one value of it, and the words that show it."""


def explained(reading: Reading) -> Iterator[RenderableType]:
    """For each claim its words, and a line a value."""
    numbers = {claim.id: str(number) for number, claim in enumerate(reading.claims, 1)}
    names = {actor.id: actor.name for actor in reading.actors}
    text = reading.report.text
    for claim in reading.claims:
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        table.add_column(style="dim", no_wrap=True)
        for _ in range(3):
            table.add_column(overflow="fold")
        for field, value, spans in _lines(claim, numbers, names):
            shown = " ".join(_quoted(text, span) for span in spans)
            table.add_row(field, one_line(value), Text(_rules(claim, field), "cyan"), shown)
        yield Group(_head(text, claim, numbers[claim.id]), Padding(table, (0, 0, 1, 3)))


def _head(text: str, claim: Claim, number: str) -> Text:
    return Text.assemble(
        (f"{number:2} ", "dim"),
        (one_line(shown_source(text, claim)), "bold"),
        (f" {one_line(claim.cue.of(text))} ", "cyan"),
        one_line(shown_contents(text, claim)),
    )


def _lines(claim: Claim, numbers: dict[str, str], names: dict[str, str]) -> Iterator[Line]:
    """What a claim has, field by field; what it lacks is left out."""
    yield "source", "" if claim.source else "none named", (claim.source,) if claim.source else ()
    yield "cue", "", (claim.cue,)
    yield "content", claim.quote, claim.content
    if claim.within:
        yield "within", f"claim {numbers.get(claim.within, claim.within)}", ()
    for actor in claim.speakers:
        known = (actor.name, described(actor))
        yield "speakers", " · ".join(known), actor.mentions[:1]
        hidden = actor.anonymity
        if hidden:
            shown = (hidden.affiliation, hidden.reason, hidden.closeness)
            yield "anonymity", "", tuple(span for span in shown if span)
    for relay in claim.relays:
        yield "relays", relay.name, (relay.span,)
    if claim.stance:
        yield "stance", claim.stance, (claim.stance_span,) if claim.stance_span else ()
    if claim.certainty:
        words = claim.certainty.words
        whose = f" (the {claim.certainty.by}'s words)" if words else ""
        yield "certainty", shown_certainty(claim.certainty) + whose, (words,) if words else ()
    if claim.said:
        yield "said", claim.said.value, (claim.said.span,)
    for event in claim.events:
        yield "events", shown_event(event, names), (event.span,)
    if claim.responds_to:
        yield "responds_to", f"claim {numbers.get(claim.responds_to, claim.responds_to)}", ()


def _rules(claim: Claim, field: str) -> str:
    """The rules that gave a field, in the order in which they decided."""
    if field in ("source", "cue", "content", "within"):
        return HEADS
    return one_line(", ".join(rule for name, rule in claim.why if name == field))


def _quoted(text: str, span: Span) -> str:
    return f"“{one_line(span.of(text))}” {span.start}–{span.end}"
