from __future__ import annotations

import pytest

from sayso.reading.events.judging import judged
from sayso.reading.events.parties import Party
from sayso.reading.events.roles import Roles
from sayso.reading.events.sentence import sentences
from sayso.reading.events.triggers import triggers
from sayso.reading.events.types import type_probabilities

CLEAR = [
    ("Norland accused Sudmark of jamming radios.", "ACCUSE"),
    ("Norland arrested Sudmark drivers.", "COERCE"),
    ("Norland held talks with Sudmark.", "CONSULT"),
    ("Norland refused to meet Sudmark.", "REJECT"),
    ("Norland threatened to invade Sudmark.", "THREATEN"),
]


@pytest.mark.parametrize(("text", "kind"), CLEAR)
def test_the_model_knows_plain_cases(text: str, kind: str) -> None:
    (tokens,) = sentences(text, 0, len(text))
    target = next(place for place, token in enumerate(tokens) if token.word == "sudmark")
    likely = type_probabilities(tokens, frozenset([0]), frozenset([target]), triggers(tokens))
    assert max(likely, key=lambda name: likely[name]) == kind
    assert sum(likely.values()) == pytest.approx(1)


def test_without_words_that_it_knows_the_model_still_answers() -> None:
    assert sum(type_probabilities([], frozenset(), frozenset(), []).values()) == pytest.approx(1)


def test_a_pattern_of_several_words_stands() -> None:
    text = "Norland imposed sanctions on Sudmark."
    (tokens,) = sentences(text, 0, len(text))
    found = triggers(tokens)
    given = Roles((Party(0, 0, ("a",)),), (Party(4, 4, ("b",)),))
    assert judged(tokens, found[0], given, found) == "SANCTION"


def test_with_one_side_alone_the_lexicon_stands() -> None:
    text = "Norland attacked."
    (tokens,) = sentences(text, 0, len(text))
    found = triggers(tokens)
    assert judged(tokens, found[0], Roles((Party(0, 0, ("a",)),)), found) == "ASSAULT"
