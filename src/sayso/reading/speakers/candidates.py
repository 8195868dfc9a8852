"""How well an actor that was mentioned before fits a pronoun."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.first_names import gender_of
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.speech import Speech
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import PREPOSITIONS

FURTHEST = 6  # sentences back to an antecedent
NAMES = (
    "distance", "same", "before", "subject", "speaker source", "speaker", "content", "often",
    "name", "alike", "gender", "possessive", "paragraph", "between", "parallel", "governed",
    "quoted", "unknown", "plural",
)  # fmt: skip
WEIGHTS = (
    -0.52, 1.74, 0.36, 0.07, 4.00, 0.07, 1.00, 0.36,
    0.24, 2.08, 1.87, 0.14, -0.05, -0.18, 0.50, -0.38,
    -0.82, -0.84, 1.55,
)  # fmt: skip


def fits(entity: Entity, pronoun: Mention) -> bool:
    """Whether gender, number and kind allow the pronoun to stand for the actor."""
    if pronoun.head in ("he", "she"):
        if entity.sort not in ("person", "unknown") or entity.plural or entity.members:
            return False
        return gender(entity) in (None, pronoun.gender)
    if pronoun.head == "it":
        return entity.sort != "person" and not entity.plural and not entity.members
    is_one = entity.sort == "person" and not entity.plural and not entity.members
    return pronoun.head == "they" and not (is_one and bool(entity.names))


def gender(entity: Entity) -> str | None:
    """An actor's gender, from its words or else its first name."""
    if entity.gender is None and entity.sort in ("person", "unknown"):
        full = max(entity.names, key=len, default=())
        if len(full) > 1 or (full and entity.sort == "person"):
            entity.gender = gender_of(full[0])
    return entity.gender


@dataclass(frozen=True, slots=True)
class Place:
    """What stands around a pronoun.

    `speaker` is who spoke last, `around` the claim whose content it is in; `opens` is whether
    nobody else is named before it in its sentence, outside quotations.
    """

    speaker: Entity | None
    around: Speech | None
    opens: bool = True


def features(
    tokens: Tokens, entity: Entity, pronoun: Mention, place: Place, between: int
) -> tuple[float, ...]:
    """What speaks for and against an actor mentioned before (see `NAMES`).

    `between` is the number of actors mentioned since.
    """
    last = entity.last_before(pronoun.first)
    if last is None:
        raise ValueError("an actor that is not mentioned before the pronoun")
    speaker, around = place.speaker, place.around
    here, there = tokens[pronoun.first], tokens[last.last]
    distance = here.sentence - there.sentence
    source = pronoun.source
    is_person = entity.sort == "person" or pronoun.head not in ("he", "she")
    alike = last.head == pronoun.head
    said_by = bool(around and entity in around.speakers)
    return (
        float(min(distance, 5)),
        float(distance == 0),
        float(distance == 1),
        float(last.subject),
        float(is_person and source and entity is speaker and (distance == 0 or place.opens)),
        float(not source and entity is speaker),
        float(said_by and not here.quoted),
        log(1 + entity.mentions.index(last)),
        float(last.form == "name"),
        float(alike and here.quoted == there.quoted and here.paragraph == there.paragraph),
        float(pronoun.gender is not None and entity.gender == pronoun.gender),
        float(bool(last.form == "pronoun" and last.determiner)),
        float(min(here.paragraph - there.paragraph, 3)),
        float(min(between, 6)),
        float(pronoun.subject and last.subject),
        float(tokens.low(last.first - 1) in PREPOSITIONS),
        float(here.quoted != there.quoted),
        float(entity.sort == "unknown"),
        float(pronoun.head == "they" and (entity.plural or bool(entity.members))),
    )


def score(values: tuple[float, ...]) -> float:
    """The weighted sum of `features`."""
    return sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))
