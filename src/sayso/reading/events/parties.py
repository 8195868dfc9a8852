"""Who may take part in an event: the report's actors and the states that a sentence names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.assess.tokens import Token
from sayso.reading.speakers.gazetteer import states

LONGEST_NAME = 4  # tokens of a state's name
# Names of states that are as often names of people or of a part of another state.
OFTEN_PEOPLE = frozenset(("jordan", "chad", "georgia", "israel", "austin", "paris", "lima"))
SPEAKER = frozenset("i we us our my me ours mine".split())


@dataclass(frozen=True, slots=True)
class Party:
    """Tokens `first` to `last` of a sentence that name `ids`: states' codes or actors' ids."""

    first: int
    last: int
    ids: tuple[str, ...]


def parties(
    text: str,
    tokens: Sequence[Token],
    actors: Sequence[Actor],
    claim: Claim | None = None,
    *,
    quoted: bool = False,
) -> list[Party]:
    """The parties named in a sentence, from left to right; an actor's mention hides states in it.

    In a direct quotation (`quoted`) "I" and "we" are the claim's speakers.
    """
    found = [*_mentions(tokens, actors)]
    if quoted and claim is not None and claim.speakers:
        ids = tuple(dict.fromkeys(code_of(actor) for actor in claim.speakers))
        found += [Party(at, at, ids) for at, token in enumerate(tokens) if _is_self(token)]
    taken = {place for party in found for place in range(party.first, party.last + 1)}
    found += [party for party in _states(text, tokens) if party.first not in taken]
    return sorted(found, key=lambda party: (party.first, -party.last))


def _is_self(token: Token) -> bool:
    """Whether a word is "I", "we", "our"; "US" is not."""
    return token.word in SPEAKER and not (token.word == "us" and token.capital)


def code_of(actor: Actor) -> str:
    """A state's alpha-3 code, else the actor's id."""
    return actor.state if actor.kind == "state" and actor.state else actor.id


def _mentions(tokens: Sequence[Token], actors: Sequence[Actor]) -> Iterator[Party]:
    if not tokens:
        return
    start, end = tokens[0].start, tokens[-1].end
    spans = [
        (span, code_of(actor))
        for actor in actors
        for span in actor.mentions
        if span.start < end and start < span.end
    ]
    reach = -1
    for span, code in sorted(spans, key=lambda each: (each[0].start, -each[0].end)):
        places = [
            place
            for place, token in enumerate(tokens)
            if token.start < span.end and span.start < token.end
        ]
        if places and places[0] > reach:
            reach = places[-1]
            same = {other for each, other in spans if each == span}
            yield Party(places[0], places[-1], tuple(sorted(same | {code})))


def _states(text: str, tokens: Sequence[Token]) -> Iterator[Party]:
    place = 0
    while place < len(tokens):
        party = _state_at(text, tokens, place) if tokens[place].capital else None
        if party:
            yield party
        place = party.last + 1 if party else place + 1


def _state_at(text: str, tokens: Sequence[Token], place: int) -> Party | None:
    """The longest name of a state that begins at `place`."""
    for last in range(min(place + LONGEST_NAME, len(tokens)) - 1, place - 1, -1):
        words = text[tokens[place].start : tokens[last].end]
        code = states().state(words) or ("." in words and states().state(words + "."))
        after_name = place > 0 and tokens[place - 1].capital
        if code and not (words.lower() in OFTEN_PEOPLE and after_name):
            return Party(place, last, (code,))
    return None
