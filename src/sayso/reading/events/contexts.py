"""PLOVER's contexts: what an event is about, by words of its sentence."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from sayso.reading.assess.inflect import noun_forms
from sayso.reading.assess.tokens import Token


def contexts(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The contexts that a sentence's words show, in the codebook's order.

    >>> from sayso.reading.assess.tokens import tokens_of
    >>> from sayso.spans import Span
    >>> contexts(tokens_of("Soldiers guard the vote.", [Span(0, 24)]))
    ('military', 'election')
    """
    found = {name for token in tokens for name in _by_word().get(token.word, ())}
    for first, second in pairwise(tokens):
        found |= set(_by_word().get(f"{first.word} {second.word}", ()))
    return tuple(name for name in _names() if name in found)


@cache
def _lists() -> dict[str, str]:
    source = files("sayso.reading.events").joinpath("contexts.toml").read_text("utf-8")
    return tomllib.loads(source)


def _names() -> tuple[str, ...]:
    return tuple(_lists())


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, words in _lists().items():
        for word in filter(None, (part.strip() for part in words.split(";"))):
            first, _, last = word.rpartition(" ")
            for form in noun_forms(last):
                key = f"{first} {form}".strip()
                found[key] = (*found.get(key, ()), name)
    return found
