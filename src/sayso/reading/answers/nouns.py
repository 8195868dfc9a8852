"""Nouns and verbs with which one claim takes up another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from sayso.reading.assess.inflect import noun_forms, verb_forms
from sayso.reading.assess.words import CLAIM_NOUNS, FALSE

Kind = Literal["claim", "denial", "request", "promise", "threat", "any"]


def _table(table: dict[Kind, str], forms: Callable[[str], set[str]]) -> dict[str, Kind]:
    return {
        form: kind
        for kind, words in table.items()
        for word in words.split()
        for form in forms(word)
    }


NOUNS = _table(
    {
        "claim": CLAIM_NOUNS,
        "denial": "contradiction denial dismissal rebuttal refutation rejection repudiation",
        "request": "appeal call demand offer plea proposal request ultimatum",
        "promise": "assurance guarantee pledge promise vow",
        "threat": "threat",
    },
    noun_forms,
)
PRONOUNS = frozenset("it this that them these those".split())
# "the claim's validity" is the claim; "the report's author" is not.
TRUTH = frozenset("accuracy authenticity credibility existence substance truth validity".split())


def _verbs(words: str) -> frozenset[str]:
    return frozenset(form for word in words.split() for form in verb_forms(word))


MOCK = _verbs("belittle condemn decry deride denounce lampoon laugh mock ridicule scoff scorn")
CONFIRM = _verbs(
    """
    accept acknowledge admit affirm authenticate back bolster concede confirm corroborate endorse
    own reaffirm reinforce substantiate support uphold validate verify
    """
)
REPEAT = _verbs("defend echo reiterate repeat restate") | frozenset(("stand", "stands", "stood"))
# Who insists has been contradicted.
INSIST = _verbs("contend counter insist maintain object protest retort") | frozenset(
    ("stand", "stands", "stood")
)
WITHDRAW = _verbs("backtrack recant retract withdraw")
REPLY = _verbs("answer counter reply respond retort") | frozenset(("response", "reply"))
WRONG = FALSE | frozenset(
    """
    absurd disinformation erroneous exaggerated fairy farcical gossip inaccurate incorrect laughable
    ludicrous malicious misinformation misleading propaganda ridiculous rumour rumor scurrilous
    unsubstantiated wrong
    """.split()
)
RIGHT = frozenset("accurate authentic confirmed correct credible genuine right true valid".split())
