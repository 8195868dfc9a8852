"""Linked precision and recall of kinds of attributions: direct, far from the source, by cue.

Everything is matched once, all gold against all predicted. The recall of a kind is the share of its
gold attributions that are matched, with whatever; its precision is the share of the predicted ones
of that kind, by the very same test, that are matched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpora import Attribution, Document
from quoted import quoted_characters
from rates import Rate
from scorer import Candidate, Scorer, match
from sentences import sentence_of

Kind = Callable[[Attribution, str], bool]
SPEECH_CUE = re.compile(
    r"\b(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|according\s+to)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Linked:
    """A document with every pair that could be linked and the one-to-one matching of them."""

    document: Document
    candidates: list[Candidate]
    pairs: dict[int, int]


def link(scorer: Scorer, documents: Sequence[Document]) -> list[Linked]:
    """Match each document's predicted attributions with its gold ones by the scorer's rule."""
    linked = []
    for document in documents:
        candidates = scorer.candidates(document.gold, document.predicted, document.text)
        linked.append(Linked(document, candidates, match(candidates)))
    return linked


def rate(linked: Sequence[Linked], kind: Kind) -> Rate:
    """Precision and recall among the attributions of one kind."""
    right = predicted = found = gold = 0
    for one in linked:
        text, matched = one.document.text, set(one.pairs.values())
        golds = [i for i, each in enumerate(one.document.gold) if kind(each, text)]
        claims = [i for i, each in enumerate(one.document.predicted) if kind(each, text)]
        gold += len(golds)
        found += sum(i in one.pairs for i in golds)
        predicted += len(claims)
        right += sum(i in matched for i in claims)
    return Rate(right, predicted, found, gold)


def kinds(scorer: Scorer) -> dict[str, Kind]:
    """The kinds that are reported, by name."""

    def direct(attribution: Attribution, text: str) -> bool:
        """Every letter and digit of the content stands inside double quotation marks."""
        content = scorer.roles(attribution, text).content
        return bool(content) and content <= quoted_characters(text)

    def elsewhere(attribution: Attribution, text: str) -> bool:
        """The source starts in another sentence than the content's first word."""
        source = scorer.trimmed(attribution, "source", text)
        content = scorer.trimmed(attribution, "content", text)
        if not source or not content:
            return False
        return sentence_of(text, source[0][0]) != sentence_of(text, content[0][0])

    def speech(attribution: Attribution, text: str) -> bool:
        """The cue holds a form of say, tell or add, or "according to"."""
        return bool(SPEECH_CUE.search(" ".join(text[s:e] for s, e in attribution["cue"])))

    return {
        "all": lambda _attribution, _text: True,
        "direct": direct,
        "source_elsewhere": elsewhere,
        "cue_said_told_added_according": speech,
        "cue_other": lambda attribution, text: not speech(attribution, text),
        "no_source": lambda attribution, _text: not attribution["source"],
    }
