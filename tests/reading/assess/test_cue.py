from __future__ import annotations

import pytest

from sayso.reading.assess.cue import deciding, hits_of, is_passive, whole_cue
from sayso.reading.assess.negation import is_nobody, negates
from sayso.reading.assess.tokens import Token, tokens_of
from sayso.spans import Span


def tokens(text: str) -> list[Token]:
    return tokens_of(text, [Span(0, len(text))]) if text else []


@pytest.mark.parametrize(
    ("cue", "families"),
    [
        ("said", "say"),
        ("refused to say", "decline say"),
        ("cast serious doubt on", "doubt"),
        ("would neither confirm nor deny", "neither"),
        ("said in an interview with the paper", "say"),
        ("said during the debate", "say"),
        ("wrote in a letter urging", "say request"),
        ("appeared to deny", "seem deny"),
        ("wanted to know", "wonder"),
        ("in a frob of", ""),
    ],
)
def test_the_telling_words_of_a_cue(cue: str, families: str) -> None:
    assert " ".join(hit.family.name for hit in hits_of(tokens(cue))) == families


@pytest.mark.parametrize(
    ("cue", "negation"),
    [
        ("did not deny", "not"),
        ("has no plans", "no"),
        ("hasn't said", "n't"),
        ("not only praised", ""),
        ("never failed to say", "never"),
        ("did not say no", "not"),
        ("pleaded not guilty", ""),
        ("would never not say", ""),
        ("vowed not", ""),
    ],
)
def test_what_negates_the_first_telling_word(cue: str, negation: str) -> None:
    assert " ".join(token.word for token in hits_of(tokens(cue))[0].negation) == negation


@pytest.mark.parametrize(
    ("cue", "family"),
    [
        ("declined to threaten", "decline"),
        ("wrote that he believes", "believe"),
        ("defended the plan, saying", "say"),
        ("told the court he doubted", "doubt"),
    ],
)
def test_the_word_that_decides(cue: str, family: str) -> None:
    hit = deciding(hits_of(tokens(cue)))

    assert hit is not None
    assert hit.family.name == family


def test_no_telling_word_decides_nothing() -> None:
    assert deciding([]) is None


@pytest.mark.parametrize(
    ("cue", "body", "whole", "rest"),
    [
        ("called", "for calm", "called for", "calm"),
        ("voiced", "deep doubts about it", "voiced deep doubts", "about it"),
        ("said", "for once it rained", "said for", "once it rained"),
        ("told", "the court it rained", "told", "the court it rained"),
        ("had", "a new boat", "had", "a new boat"),
        ("", "it rained", "", "it rained"),
    ],
)
def test_a_cue_takes_its_particle_and_its_noun_from_the_content(
    cue: str, body: str, whole: str, rest: str
) -> None:
    found, left = whole_cue(tokens(cue), tokens(body))

    assert " ".join(token.word for token in found) == whole
    assert " ".join(token.word for token in left) == rest


@pytest.mark.parametrize(
    ("cue", "passive"),
    [("is widely believed", True), ("is said", True), ("believed", False), ("is saying", False)],
)
def test_passives(cue: str, passive: bool) -> None:
    found = tokens(cue)

    assert is_passive(found, hits_of(found)[0]) is passive


@pytest.mark.parametrize(
    ("source", "nobody"),
    [
        ("No one", True),
        ("Not everyone", True),
        ("No 9", False),
        ("No. 9", False),
        ("Norland", False),
    ],
)
def test_sources_that_are_nobody(source: str, nobody: bool) -> None:
    assert is_nobody(tokens(source)) is nobody


def test_the_last_word_can_negate() -> None:
    assert negates(tokens("never"), 0)
    assert not is_nobody([])
