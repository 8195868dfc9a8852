"""What a sentence with two parties looks like, as weighted features of a linear model.

The parties' own words are replaced by marks, so that the model learns what is done, not by whom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sayso.reading.assess.tokens import Token
from sayso.reading.events.triggers import Trigger

ENDINGS = ("ing", "ed", "es", "s", "ions", "ion", "al")
FUTURE = frozenset("will would shall 'll to willing ready prepared wo".split())
NOT = frozenset("not n't never no".split())
SOURCE, TARGET = "<S>", "<T>"
REACH = 8  # words behind the actor and before the recipient that have features of their own

Features = dict[str, float]
Places = frozenset[int]


def features(
    tokens: Sequence[Token], source: Places, target: Places, found: Sequence[Trigger]
) -> tuple[Features, Features]:
    """Features of the words and of the lexicon's triggers; values from 0.5 to 1.5.

    `source` and `target` are the tokens of the actor and of the recipient.
    """
    words = _marked(tokens, source, target)
    return dict(_of_words(words, tokens, source, target)), _of_triggers(
        tokens, source, target, found
    )


def _marked(tokens: Sequence[Token], source: Places, target: Places) -> list[str]:
    """Stems, with each party as one mark."""
    words: list[str] = []
    for place, token in enumerate(tokens):
        mark = SOURCE if place in source else TARGET if place in target else ""
        if not mark or words[-1:] != [mark]:
            words.append(mark or stem(token.word))
    return words


def stem(word: str) -> str:
    """A word without one common ending; numbers are all one.

    >>> stem("releases"), stem("released"), stem("1998")
    ('releas', 'releas', '0')
    """
    if word.isdigit():
        return "0"
    ending = next((e for e in ENDINGS if word.endswith(e) and len(word) - len(e) > 2), "")
    return word.removesuffix(ending)


def _of_words(
    words: Sequence[str], tokens: Sequence[Token], source: Places, target: Places
) -> Iterator[tuple[str, float]]:
    for size, kind in ((1, "u"), (2, "b"), (3, "t")):
        for place in range(len(words) - size + 1):
            yield f"{kind}:{' '.join(words[place : place + size])}", 1.0
    if SOURCE in words:
        at = words.index(SOURCE)
        near = words[at + 1 : at + 1 + REACH]
        yield from ((f"after:{word}", 1.0) for word in near)
        yield from ((f"after:{one} {two}", 1.0) for one, two in pairwise(near))
    if TARGET in words:
        at = words.index(TARGET)
        near = words[max(at - REACH, 0) : at]
        yield from ((f"before:{word}", 1.0) for word in near)
        yield from ((f"before:{one} {two}", 1.0) for one, two in pairwise(near))
    if SOURCE in words and TARGET in words:
        one, two = sorted((words.index(SOURCE), words.index(TARGET)))
        yield f"order:{words[one]}", 1.0
        yield from ((f"between:{word}", 1.0) for word in words[one + 1 : two])
    yield from ((f"source:{stem(tokens[place].word)}", 0.5) for place in source)
    yield from ((f"target:{stem(tokens[place].word)}", 0.5) for place in target)


def _of_triggers(
    tokens: Sequence[Token], source: Places, target: Places, found: Sequence[Trigger]
) -> Features:
    made: Features = {}
    parties = source | target
    free = [trigger for trigger in found if trigger.first not in parties]
    for trigger in found:
        made[f"any:{_kind(tokens, trigger)}"] = 1.0
        made[f"head:{trigger.pattern.head}/{trigger.type}"] = 1.0
    behind = [each for each in free if each.first > max(source, default=-1)]
    if behind:
        first = behind[0]
        made[f"first:{_kind(tokens, first)}"] = 1.5
        made[f"first type:{first.type}"] = 1.5
    else:
        made["first:none"] = 1.0
    if len(behind) > 1:
        second = behind[1]
        made[f"second:{_kind(tokens, second)}"] = 1.0
        made[f"pair:{_kind(tokens, behind[0])} {second.type}"] = 1.0
    end = min(target, default=len(tokens))
    start = min(source, default=0)
    before = [each for each in free if start <= each.first < end]
    if before:
        made[f"last:{_kind(tokens, before[-1])}"] = 1.0
    if target and source and max(target) < min(source):
        between = [each for each in free if max(target) < each.first < min(source)]
        if between:
            made[f"between:{between[-1].type}"] = 1.5
    return made


def _kind(tokens: Sequence[Token], trigger: Trigger) -> str:
    """The type, with whether it is announced or negated."""
    near = {token.word for token in tokens[max(trigger.first - 4, 0) : trigger.first]}
    marks = ("~to come" if near & FUTURE else "") + ("~not" if near & NOT else "")
    return trigger.type + marks
