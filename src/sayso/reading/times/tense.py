"""Whether the words around an expression look back or ahead, without a parser.

The nearest sign to the left inside the sentence decides, then the nearest to the right: words that
announce something ("will", "scheduled", "to meet") look ahead, finished verbs look back.
"""

from __future__ import annotations

from typing import Literal

from sayso.reading.times.lexicon import MONTHS
from sayso.reading.times.tokens import BREAK, Tokens

Direction = Literal["past", "future"]

AHEAD = frozenset(
    "will won't won’t shall 'll ’ll would should may might must cannot going gonna expects expect "
    "expected expecting scheduled slated due hopes hope intends intend planned upcoming deadline "
    "expire expires expiring payable effective mature matures forthcoming ahead soon tomorrow "
    "eligible coming begins starts opens resumes ends closes beginning starting ending".split()
)
ANNOUNCED = frozenset(  # and then "to"
    "plans agreed promised vowed pledged proposed hoped intended supposed set plan need".split()
)
# Verbs in the present that news has beside a day for what is arranged, and for little else.
ARRANGED = frozenset(
    "meet meets convene convenes reconvene reconvenes reopen reopens resume arrive arrives depart "
    "departs begin travels flies hosts".split()
)
TAKES = frozenset("take takes".split())  # and then "effect"
BEHIND = frozenset(
    "was were had did been said says told came went took made got gave left met held began "
    "broke brought built bought caught chose fell fought found flew grew heard kept knew "
    "led lost meant paid ran rose sang sat saw sent shook shot sold sought spent "
    "spoke stood struck swore taught thought threw won wore wrote became drew drove felt forgot "
    "froze hung laid lit rode rang slept slid stole stuck swept tore woke "
    "withdrew undertook overtook dead according since after".split()
)
UP_TO = frozenset("until till through by as".split())
ON = frozenset("on in at".split())
NO_PARTICIPLE = frozenset("succeed proceed exceed indeed speed breed bleed naked".split())
CLAUSE = frozenset("but while although whereas".split())
THE = frozenset("the a an this that these those his her its their our my your".split())
NOT_PAST = THE | frozenset("be being still".split())
NOT_ARRANGED = THE | frozenset("did didn't didn’t not or usually always often".split())
NO_VERB = THE | frozenset("more death date".split())
REACH = 14  # tokens; further away another clause has begun


def direction(tokens: Tokens, start: int, end: int) -> Direction | None:
    """What the clause around tokens `start` to `end` says; None when nothing shows it."""
    if _attributive(tokens, start, end):
        following = tokens.words[end : end + 3] + tokens.words[max(start - 3, 0) : start]
        return "future" if not AHEAD.isdisjoint(following) else None
    if start and tokens.words[start - 1] in UP_TO and not _told_as_past(tokens, start, end):
        return "future"
    return (
        _beside(tokens, start, end)
        or _nearest(tokens, range(start - 1, max(start - 1 - REACH, -1), -1))
        or _nearest(tokens, range(end, min(end + REACH, len(tokens))))
    )


def _beside(tokens: Tokens, start: int, end: int) -> Direction | None:
    """The sign next to the expression: "agreed in July", "officials on Sunday issued"."""
    before = start - 2 if start and tokens.words[start - 1] in ON else start - 1
    found = _sign(tokens, before) if before >= 0 else None
    if found or end == len(tokens) or tokens.words[end] == "to":
        return found
    return _sign(tokens, end)


def _attributive(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the expression says which one ("Friday's ruling", "the March vote"), not when."""
    possessive = end < len(tokens) and tokens.words[end] in {"'s", "’s"}
    return possessive or (start > 0 and tokens.words[start - 1] in THE)


def _told_as_past(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "by Friday" is over: "had filed by Friday", "was not known until Friday"."""
    around = tokens.words[max(start - 6, 0) : end + 5]
    return "had" in around or "not" in around


def _nearest(tokens: Tokens, indices: range) -> Direction | None:
    for index in indices:
        if tokens.words[index] in CLAUSE or _ends_sentence(tokens, index):
            return None
        found = _sign(tokens, index)
        if found:
            return found
    return None


def _sign(tokens: Tokens, index: int) -> Direction | None:
    word, raw = tokens.words[index], tokens.raw[index]
    before = tokens.words[index - 1] if index else ""
    after = tokens.words[index + 1] if index + 1 < len(tokens) else ""
    announced = (after == "to" and word in ANNOUNCED) or (after == "effect" and word in TAKES)
    arranged = word in ARRANGED and before not in NOT_ARRANGED
    if announced or arranged or (word in AHEAD and raw != "May"):
        return "past" if _had_been(tokens, index) else "future"
    if word == "to" and _infinitive(tokens, index + 1):
        return "past" if _had_been(tokens, index - 1) else "future"
    if word in BEHIND or (len(word) > 4 and raw.endswith("ed") and raw.islower()):
        no_past = before in NOT_PAST or word in NO_PARTICIPLE  # "will be held", "the disputed vote"
        return None if no_past else "past"
    return None


def _had_been(tokens: Tokens, index: int) -> bool:
    """Whether what was ahead is over: "had been due to expire", "as previously planned"."""
    words = tokens.words[max(index - 4, 0) : max(index, 0)]
    told = words[-2:] == ["had", "been"] or (words[-1:] == ["to"] and words[:2] == ["had", "been"])
    return told or words[-1:] in (["previously"], ["originally"])


def _infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a verb follows "to": a word in small letters that is no article or plural."""
    if index >= len(tokens):
        return False
    raw = tokens.raw[index]
    return raw.isalpha() and raw.islower() and raw not in NO_VERB and not raw.endswith("s")


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word in {BREAK, "!", "?", ";"}:
        return True
    if word != "." or index == 0 or index + 1 == len(tokens):
        return False
    before, after = tokens.words[index - 1], tokens.raw[index + 1]
    return not (len(before) < 3 or before in MONTHS or after[0].islower())
