"""What the network adds: the sort of a name, and log odds for an antecedent."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.speakers.heads import Found, Heads
from sayso.reading.speakers.mention import Mention, Sort
from sayso.reading.speakers.tokens import Tokens
from sayso.spans import Span

SURE = 0.8  # a score from which the network's type of a name is taken
WEIGHT = 0.5  # of the network's log odds beside the rules' score; 1.0 misled more in news
TAKES_UP = 1.0  # log odds from which a noun takes up what the rules leave alone
SORTS: dict[str, Sort] = {
    "person": "person",
    "organization": "organization",
    "place": "place",
}


def sure_names(found: Sequence[Found]) -> tuple[Span, ...]:
    """The names that the network is sure of: at the head of a sentence a capital shows none."""
    return tuple(each.span for each in found if each.score >= SURE and each.type in SORTS)


def sort_names(tokens: Tokens, names: Sequence[Mention], found: Sequence[Found]) -> None:
    """Give each name without an office or a state the sort that the network is sure of."""
    sure = {(each.span.start, each.span.end): each for each in found if each.score >= SURE}
    for mention in names:
        if mention.role is not None or mention.state is not None:
            continue
        first = mention.last - len(mention.words) + 1
        span = tokens.span(max(first, mention.first), mention.last)
        each = sure.get((span.start, span.end))
        if (
            each is not None
            and each.type in SORTS
            and not (each.type == "person" and len(mention.words) == 1)
        ):
            mention.sort = SORTS[each.type]


def odds_of(
    tokens: Tokens, heads: Heads | None, mention: Mention, before: Sequence[Mention]
) -> list[float]:
    """The network's log odds for each earlier mention; zeros without a network."""
    if heads is None or not before:
        return [0.0] * len(before)
    span = tokens.span(mention.first, mention.last)
    spans = [tokens.span(each.first, each.last) for each in before]
    found: list[float] = heads.antecedent(span, spans).tolist()
    return found
