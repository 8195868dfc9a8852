"""A human sentence for what several claims are about: the clearest one's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from sayso.proposition import Relation
from sayso.reading.answers import Gist
from sayso.reading.assess.clause import PRONOUNS, main_clause
from sayso.reading.assess.cue import hits_of
from sayso.reading.assess.tokens import Token, tokens_of
from sayso.reading.sameness.meaning import Vector, whole
from sayso.reading.sameness.words import telling
from sayso.spans import Span

QUOTES = '"“”«»'
ENDS = " \t\n.,;:—–-" + QUOTES
SHORTEST, LONGEST = 4, 24  # words of a title that says enough and can be taken in
OPENING = re.compile(rf"^[\s{QUOTES}']*(?:that\s+)?[{QUOTES}']*", re.IGNORECASE)
SENTENCE = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“A-Z])")
SAID_OF = frozenset(("judge", "request", "warn", "tell"))
MIDDLE = 3  # contents that have one
CENTRAL = 4.0  # what standing for the others counts, beside two points for being a clause
UNCLEAR = PRONOUNS | frozenset("her hers him his its me mine my our their them us your".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one claim of a matter, its side (1, -1 or 0), and what breaks ties.

    `bare` words only take up another claim ("the allegations"), and are the last choice. `central`
    is how near they are to what all claims of the matter say, 0 to 1.
    """

    text: str
    side: int
    direct: bool
    order: tuple[str, ...]
    bare: bool = False
    central: float = 0.0


def wording_of(  # noqa: PLR0913  options by keyword
    gist: Gist,
    relation: Relation,
    *,
    source: str | None,
    cue: str,
    direct: bool,
    order: tuple[str, ...],
    central: float = 0.0,
) -> Wording:
    """The wording of one claim; one that says what it says of somebody keeps its source and cue.

    "accused Tolgis of opening the gates" is no sentence without who accused.
    """
    text = gist.text
    if source and not gist.refers and _needs_cue(cue, text):
        text = f"{source} {cue} {text}"
    return Wording(
        text=text,
        side={"supports": 1, "denies": -1, "related": 0}[relation],
        direct=direct,
        order=order,
        bare=gist.taken_up,
        central=central,
    )


def centrality(vectors: Sequence[Vector | None]) -> list[float]:
    """Of each content of a matter, its place when they are ordered by nearness to their middle.

    From 0, farthest, to 1, those that are equally near in the middle of their places; of two or
    fewer, or without all vectors, 0 of each.
    """
    known = [whole(vector) for vector in vectors if vector is not None]
    if len(known) < MIDDLE or len(known) < len(vectors) or len({len(each) for each in known}) > 1:
        return [0.0] * len(vectors)
    rows = np.array(known, np.float64)
    near = np.round(rows @ rows.mean(axis=0), 5)
    order = np.sort(near)
    first, last = order.searchsorted(near, "left"), order.searchsorted(near, "right") - 1
    places: list[float] = ((first + last) / (2 * (len(near) - 1))).tolist()
    return places


def about(wordings: Iterable[Wording]) -> str:
    """The clearest wording as a sentence without its full stop.

    Clear is what stands for the others, says the thing itself rather than that it is not so, has a
    subject that is no pronoun, a verb, names, and a length that can be taken in. Raises IndexError
    without any.

    >>> about([Wording(text="that it was so", side=1, direct=False, order=("a",)),
    ...        Wording(text="that the dam at Izen was open.", side=1, direct=False, order=("b",))])
    'The dam at Izen was open'
    """
    return as_title(ranked(wordings)[0].text)


def ranked(wordings: Iterable[Wording]) -> list[Wording]:
    """Wordings, the clearest first; of equally clear ones by their `order`."""
    return sorted(wordings, key=lambda wording: (-_clarity(wording), wording.order))


def as_title(text: str) -> str:
    """The first sentence, without "that", quotation marks and full stop, with a capital."""
    words = SENTENCE.split(OPENING.sub("", text).strip(), maxsplit=1)[0].strip(ENDS)
    words = re.sub(rf"[{QUOTES}]", "", " ".join(words.split()))
    return words[:1].upper() + words[1:]


def _clarity(wording: Wording) -> float:
    title = as_title(wording.text)
    tokens = tokens_of(title, [Span(0, len(title))] if title else [])
    words = [token for token in tokens if token.word[0].isalnum()]
    if not words:
        return -10.0
    names = len({word for word, named in telling(title) if named})
    return (
        CENTRAL * wording.central
        + 2.0 * (wording.side > 0)
        + 1.0 * (wording.side < 0)
        + 2.0 * _is_clause(tokens)
        + 0.5 * min(names, 3)
        - 6.0 * wording.bare
        - 2.0 * (words[0].word in UNCLEAR)
        - 0.4 * sum(token.word in UNCLEAR for token in words[1:])
        - 0.5 * wording.direct
        - 0.3 * max(0, SHORTEST - len(words))
        - 0.15 * max(0, len(words) - LONGEST)
    )


def _needs_cue(cue: str, text: str) -> bool:
    hits = hits_of(tokens_of(cue, [Span(0, len(cue))] if cue else []))
    title = as_title(text)
    said_of = any(hit.family.name in SAID_OF for hit in hits)
    return said_of and bool(title) and not _is_clause(tokens_of(title, [Span(0, len(title))]))


def _is_clause(tokens: list[Token]) -> bool:
    """Whether there is a subject with a verb; an infinitive ("to leave") has none."""
    return bool(tokens) and tokens[0].word != "to" and main_clause(tokens).verb is not None
