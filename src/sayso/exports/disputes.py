"""What the claims of a report are about, for a terminal: two lines a proposition."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claim import Claim
from sayso.exports.plain import one_line
from sayso.exports.readings import speaker_names
from sayso.exports.wording import NO_SOURCE
from sayso.proposition import Proposition, Relation
from sayso.reading.reading import Reading

_RELATIONS: tuple[Relation, ...] = ("supports", "denies", "related")


def disputes(reading: Reading, width: int) -> Iterator[Text]:
    """What it is about, cut to the width, and below that who supports and who denies it."""
    claims = {claim.id: claim for claim in reading.claims}
    for proposition in reading.propositions:
        head = Text.assemble(
            (proposition.status, "red" if proposition.status != "uncontested" else "dim"),
            f"  {one_line(proposition.about)}",
        )
        head.truncate(width, overflow="ellipsis")
        yield head
        yield Text("  " + "; ".join(_sides(proposition, claims)), style="dim")


def _sides(proposition: Proposition, claims: dict[str, Claim]) -> Iterator[str]:
    for relation in _RELATIONS:
        on = [claims[each] for each, how in proposition.claims.items() if how == relation]
        names = dict.fromkeys(one_line(speaker_names(claim)) or NO_SOURCE for claim in on)
        if names:
            yield f"{relation}: {', '.join(names)}"
