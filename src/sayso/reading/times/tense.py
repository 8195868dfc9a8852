"""Whether the words around an expression look back or ahead, without a parser.

The nearest verb to the left inside the sentence decides, then the nearest to the right; the words
that announce something ("will", "scheduled", "until") are the future, finished verbs the past.
"""

from __future__ import annotations

from typing import Literal

from sayso.reading.times.lexicon import MONTHS
from sayso.reading.times.tokens import BREAK, Tokens

Direction = Literal["past", "future"]

AHEAD = frozenset(
    "will won't shall 'll ’ll would could should may might must can cannot going gonna plans plan "
    "planned planning expects expect expected expecting scheduled slated due set hopes hope "
    "intends intend upcoming until till by deadline expire expires expiring payable effective "
    "maturing matures mature next forthcoming begins starts opens ends closes ahead promised vowed "
    "pledged agreed proposed projected forecast forecasts estimates sees anticipates let ending "
    "tomorrow eligible starting beginning".split()
)
BEHIND = frozenset(
    "was were had did been said says told came went took made got gave left met held began "
    "broke brought built bought caught chose cut fell fought found flew grew heard hit kept knew "
    "led lost meant paid put read ran rose sang sat saw sent shook shot shut sold sought spent "
    "spoke stood struck swore taught thought threw won wore wrote became drew drove felt forgot "
    "froze hung hurt laid lay let lit rode rang shrank slept slid stole stuck swept tore woke "
    "withdrew undertook overtook set dead killed according since after ago report".split()
) - {"set", "let", "read", "put"}
NOUN_BEFORE = frozenset("the a an this that his her its their our my".split())
REACH = 14  # tokens; further away another clause has begun


def direction(tokens: Tokens, start: int, end: int) -> Direction | None:
    """What the clause around tokens `start` to `end` says; None when no verb shows it."""
    for index in range(start - 1, max(start - 1 - REACH, -1), -1):
        if _ends_sentence(tokens, index):
            break
        found = _marks(tokens, index)
        if found:
            return found
    for index in range(end, min(end + REACH, len(tokens))):
        if _ends_sentence(tokens, index):
            break
        found = _marks(tokens, index)
        if found:
            return found
    return None


def _marks(tokens: Tokens, index: int) -> Direction | None:
    word = tokens.words[index]
    if word in AHEAD:
        return "future"
    if word == "to":
        return "future" if _infinitive(tokens, index + 1) else None
    if word in BEHIND:
        return "past"
    if len(word) > 4 and word.endswith("ed") and not (
        index + 1 < len(tokens) and tokens.words[index + 1] == "to"
    ):
        return "past"
    return None


def _infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a verb follows "to": a word in small letters that is no article or adjective."""
    if index >= len(tokens):
        return False
    raw, word = tokens.raw[index], tokens.words[index]
    return raw.isalpha() and raw.islower() and word not in NOUN_BEFORE and not word.endswith("s")


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word in {BREAK, "!", "?", ";"}:
        return True
    if word != "." or index == 0 or index + 1 == len(tokens):
        return False
    before, after = tokens.words[index - 1], tokens.raw[index + 1]
    abbreviated = len(before) < 3 or before in MONTHS
    return not abbreviated and not after[0].islower()
