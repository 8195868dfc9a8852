"""Linked recall and precision on GUM, whose trees mark less than news attribution does."""

from __future__ import annotations

from collections.abc import Sequence

from corpora import Attribution, Document
from rates import Rate
from scorer import Roles, Scorer, likeness, match


def gum_rate(scorer: Scorer, documents: Sequence[Document]) -> Rate:
    """How many of GUM's attributions are linked, and how many predicted ones are among them.

    Picture credits (`credit`) are no gold, and a claim that lies on one counts neither way. The
    rest of a quotation after "he said" (`continued`), which the trees seldom join to the speaker,
    counts neither way: inside a claim it is left out of the comparison, and a claim that is half of
    it or more is not counted when nothing else matches it.
    """
    right = predicted = gold = 0
    for document in documents:
        hits, claims, marked = _document(scorer, document)
        right, predicted, gold = right + hits, predicted + claims, gold + marked
    return Rate(right, predicted, right, gold)


def _document(scorer: Scorer, document: Document) -> tuple[int, int, int]:
    """Linked, counted predictions and gold of one document."""
    text = document.text
    golds = [each for each in document.gold if not each["credit"]]
    marked = [(scorer.roles(each, text), _characters(scorer, each, text)) for each in golds]
    claims = [scorer.roles(each, text) for each in document.predicted]
    pairs = match(
        (score, g, p)
        for g, (gold, continued) in enumerate(marked)
        for p, claim in enumerate(claims)
        if (score := likeness(gold, Roles(claim.source, claim.content - continued))) >= 0.5
    )
    neither: frozenset[int] = frozenset().union(
        *(_characters(scorer, each, text) for each in document.gold)
    )
    matched = set(pairs.values())
    counted = [
        i
        for i, claim in enumerate(claims)
        if i in matched or 2 * len(claim.content & neither) < max(1, len(claim.content))
    ]
    return len(pairs), len(counted), len(golds)


def _characters(scorer: Scorer, attribution: Attribution, text: str) -> frozenset[int]:
    """The characters of one gold attribution that count neither way."""
    spans = attribution["content"] if attribution["credit"] else attribution["continued"]
    return scorer.roles({"content": spans}, text).content
