from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sayso.reading.events.codebook import CODEBOOK, CONTEXTS, MODES, TYPES
from sayso.reading.events.lexicon import lexicon
from sayso.reading.events.modes import DETAILS, THREATENED, WANTED
from sayso.reading.events.types import model

PATTERNS = {
    pattern
    for kind in (lexicon().verbs, lexicon().nouns)
    for patterns in kind.values()
    for pattern in patterns
}


def test_there_are_sixteen_types_and_thirty_seven_contexts() -> None:
    assert len(TYPES) == 16
    assert len(CONTEXTS) == 37
    assert "PLOVER 2" in CODEBOOK


def test_the_lexicon_has_every_type_and_no_other() -> None:
    assert {pattern.type for pattern in PATTERNS} == set(TYPES)


def test_the_lexicon_has_the_codebooks_modes_alone() -> None:
    for pattern in PATTERNS:
        assert pattern.mode is None or pattern.mode in MODES[pattern.type]


@pytest.mark.parametrize(
    ("kind", "modes"),
    [("REQUEST", WANTED), ("REJECT", WANTED), ("THREATEN", THREATENED), ("THREATEN", DETAILS)],
)
def test_what_is_spoken_of_gives_the_codebooks_modes(kind: str, modes: dict[str, str]) -> None:
    assert set(modes.values()) <= set(MODES[kind])


def test_the_context_words_have_the_codebooks_names() -> None:
    source = files("sayso.reading.events").joinpath("contexts.toml").read_text("utf-8")
    assert tuple(tomllib.loads(source)) == CONTEXTS


def test_the_model_has_plvs_types() -> None:
    assert set(model().names) == set(TYPES) - {"CONCEDE", "RETREAT"} | {"YIELD"}
