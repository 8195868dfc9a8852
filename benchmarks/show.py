"""Errors in words, for a developer's eyes on a terminal; never stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from corpora import Attribution
from slices import Linked


def show(linked: Sequence[Linked], count: int) -> None:
    """Print up to `count` attributions that were missed and as many that were wrongly found."""
    for line in (*islice(_missed(linked), count), *islice(_wrong(linked), count)):
        print(line)


def _missed(linked: Sequence[Linked]) -> Iterator[str]:
    for one in linked:
        for index, attribution in enumerate(one.document.gold):
            if index not in one.pairs:
                yield "missed " + _words(attribution, one.document.text)


def _wrong(linked: Sequence[Linked]) -> Iterator[str]:
    for one in linked:
        matched = set(one.pairs.values())
        for index, attribution in enumerate(one.document.predicted):
            if index not in matched:
                yield "wrong  " + _words(attribution, one.document.text)


def _words(attribution: Attribution, text: str) -> str:
    roles = (
        f"{role}=[{' … '.join(text[s:e] for s, e in attribution[role])}]"
        for role in ("source", "cue", "content")
    )
    return " ".join(roles).replace("\n", " ")
