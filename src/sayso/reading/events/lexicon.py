"""The words that show an event: patterns of a verb or noun with what must stand around it."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sayso.reading.assess.inflect import noun_forms, verb_forms

NOUN = "n:"
SMALL = frozenset(  # words that have one form only
    """
    to of for on in at by with against into from that through as out off up down back away behind
    over between near outside upon no not himself herself themselves around
    """.split()
)
FORMS = {  # of verbs whose forms cannot be made from the base
    "arise": "arose arisen",
    "ban": "banned banning",
    "bar": "barred barring",
    "beat": "beat beaten",
    "begin": "began begun beginning",
    "behead": "beheaded",
    "bring": "brought",
    "blow": "blew blown",
    "build": "built",
    "buy": "bought",
    "burn": "burnt burned",
    "club": "clubbed clubbing",
    "cut": "cut cutting",
    "draw": "drew drawn",
    "drive": "drove driven",
    "eavesdrop": "eavesdropped eavesdropping",
    "expel": "expelled expelling",
    "fall": "fell fallen",
    "feed": "fed",
    "fight": "fought",
    "flee": "fled",
    "flog": "flogged flogging",
    "free": "freed freeing",
    "freeze": "froze frozen",
    "grab": "grabbed grabbing",
    "get": "got getting gotten",
    "hang": "hanged",
    "hit": "hit hitting",
    "jam": "jammed jamming",
    "kidnap": "kidnapped kidnapping",
    "lead": "led",
    "leave": "left",
    "lend": "lent",
    "let": "let letting",
    "lie": "lay lain lying",
    "meet": "met",
    "nab": "nabbed nabbing",
    "overrun": "overran overrunning",
    "overthrow": "overthrew overthrown",
    "pay": "paid",
    "put": "put putting",
    "quit": "quit quitting",
    "ram": "rammed ramming",
    "rap": "rapped rapping",
    "rebuild": "rebuilt",
    "rob": "robbed robbing",
    "scrap": "scrapped scrapping",
    "seek": "sought",
    "sell": "sold",
    "send": "sent",
    "set": "set setting",
    "shed": "shed shedding",
    "shell": "shelled",
    "ship": "shipped shipping",
    "shun": "shunned shunning",
    "shut": "shut shutting",
    "snub": "snubbed snubbing",
    "spread": "spread",
    "spy": "spied",
    "stab": "stabbed stabbing",
    "stand": "stood",
    "steal": "stole stolen",
    "step": "stepped stepping",
    "stop": "stopped stopping",
    "strike": "struck stricken",
    "strip": "stripped stripping",
    "swap": "swapped swapping",
    "take": "took taken",
    "tear": "tore torn",
    "throw": "threw thrown",
    "wiretap": "wiretapped wiretapping",
    "whip": "whipped whipping",
    "win": "won winning",
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A head, a verb or a noun, and words that must follow it, each one of several."""

    type: str
    mode: str | None
    head: str
    noun: bool
    rest: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Patterns by every form of their head, those that ask for more first."""

    verbs: dict[str, tuple[Pattern, ...]]
    nouns: dict[str, tuple[Pattern, ...]]


@cache
def lexicon() -> Lexicon:
    """The patterns of `lexicon.toml`."""
    verbs: dict[str, list[Pattern]] = defaultdict(list)
    nouns: dict[str, list[Pattern]] = defaultdict(list)
    for pattern in _patterns():
        kind = nouns if pattern.noun else verbs
        for form in noun_forms(pattern.head) if pattern.noun else forms_of(pattern.head):
            kind[form].append(pattern)
    return Lexicon(_telling_first(verbs), _telling_first(nouns))


def forms_of(verb: str) -> frozenset[str]:
    """Every form of a verb.

    >>> sorted(forms_of("meet"))
    ['meet', 'meeting', 'meets', 'met']
    """
    if verb not in FORMS:
        return frozenset(verb_forms(verb))
    regular = {form for form in verb_forms(verb) if not form.endswith("ed")}
    return frozenset(regular | set(FORMS[verb].split()))


def _telling_first(found: dict[str, list[Pattern]]) -> dict[str, tuple[Pattern, ...]]:
    return {
        form: tuple(sorted(patterns, key=_telling, reverse=True))
        for form, patterns in found.items()
    }


def _telling(pattern: Pattern) -> tuple[int, int]:
    """How much a pattern asks for: words other than prepositions, then all words."""
    return sum(not words & SMALL for words in pattern.rest), len(pattern.rest)


def _patterns() -> Iterator[Pattern]:
    source = files("sayso.reading.events").joinpath("lexicon.toml").read_text("utf-8")
    for kind, modes in tomllib.loads(source).items():
        for mode, text in modes.items():
            for piece in filter(None, (part.strip() for part in text.split(";"))):
                yield _pattern(kind, None if mode == "any" else mode, piece)


def _pattern(kind: str, mode: str | None, text: str) -> Pattern:
    noun = text.startswith(NOUN)
    head, *rest = text.removeprefix(NOUN).split()
    words = tuple(
        frozenset(form for word in part.split("|") for form in _forms(word)) for part in rest
    )
    return Pattern(kind, mode, head, noun, words)


def _forms(word: str) -> set[str]:
    return {word} if word in SMALL else noun_forms(word)
