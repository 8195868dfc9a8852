"""How sure the speaker is: the weakest of the hedges on the cue and on the main clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import STRENGTH, By, Certainty, Level
from sayso.reading.assess.clause import Clause
from sayso.reading.assess.cue import BE
from sayso.reading.assess.likelihood import level_of, likelihood_in
from sayso.reading.assess.tokens import DOUBLE_QUOTES, Token, span_of
from sayso.spans import Span

MODALS = frozenset(("could", "may", "might"))
POSSIBLY = frozenset("conceivably hopefully maybe perhaps possibly potentially".split())
# Words that pass a content on, and tell how the reporter sees it.
PASSED_ON = frozenset(
    """
    allegedly apparently evidently ostensibly presumably purportedly reportedly seemingly supposedly
    """.split()
)
BEFORE = re.compile(rf"\b({'|'.join(sorted(POSSIBLY | PASSED_ON))}),? $", re.IGNORECASE)
REPORTED = frozenset(
    """
    alleged believed expected reported reputed rumored rumoured said suspected thought understood
    """.split()
)
SENSES = frozenset("feel hear remember see smell".split())
SEEMS = frozenset("appear appeared appears seem seemed seems".split())
OPEN = frozenset("chance chances conceivable danger plausible possibility possible risk".split())

HEDGES = POSSIBLY | PASSED_ON | REPORTED | SEEMS | OPEN


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words that lower a certainty, the level they leave, and whose they are."""

    level: Level
    words: Span | None
    rule: str
    by: By = "speaker"
    likelihood: tuple[float, float] | None = None


def weakest(hedges: Sequence[Hedge]) -> tuple[Certainty, str]:
    """The certainty that several hedges leave, and the rule that decided.

    An interval is kept with its words even where another hedge is weaker.
    """
    lowest = min(hedges, key=lambda hedge: STRENGTH[hedge.level])
    shown = next((hedge for hedge in hedges if hedge.likelihood), lowest)
    certainty = Certainty(
        level=lowest.level, likelihood=shown.likelihood, words=shown.words, by=shown.by
    )
    return certainty, lowest.rule


def cue_hedges(cue: Sequence[Token]) -> Iterator[Hedge]:
    """Modals and adverbs on the cue; the reporter doubts the saying ("may have said")."""
    for place, token in enumerate(cue):
        after = cue[place + 1].word if place + 1 < len(cue) else ""
        if token.word in POSSIBLY or (
            token.word in MODALS
            and not token.capital
            and not (token.word == "could" and after in ("not", "n't"))
        ):
            yield Hedge("possible", span_of([token]), f"hedge:{token.word}", "reporter")
        elif token.word in PASSED_ON or token.word in ("probably", "likely"):
            yield Hedge("probable", span_of([token]), f"hedge:{token.word}", "reporter")


def hedge_before(text: str, start: int) -> Hedge | None:
    """An adverb right before the source or cue that begins the claim ("Perhaps the mayor will")."""
    found = BEFORE.search(text, max(0, start - 16), start)
    if not found:
        return None
    word = found[1].lower()
    level: Level = "possible" if word in POSSIBLY else "probable"
    return Hedge(level, Span(found.start(1), found.end(1)), f"hedge:{word}", "reporter")


def clause_hedges(text: str, clause: Clause, body: Sequence[Token]) -> Iterator[Hedge]:
    """The hedges on the main clause of a content, likelihood first."""
    tokens = clause.tokens[: clause.end]
    if not tokens:
        return
    found = likelihood_in(text, span_of(tokens))
    if found:
        interval = found.interval
        yield Hedge(level_of(interval), found.words, "likelihood", likelihood=interval)
    yield from _modal(clause)
    for place, token in enumerate(tokens):
        level = _level_of(tokens, place) if token.word in HEDGES else None
        if level:
            by = _by(body, token.start) if token.word in PASSED_ON else "speaker"
            yield Hedge(level, span_of([token]), f"hedge:{token.word}", by)


def _modal(clause: Clause) -> Iterator[Hedge]:
    if clause.verb is None:
        return
    words = [token.word for token in clause.tokens[clause.verb : clause.rest + 1]]
    first = clause.tokens[clause.verb]
    if first.word in MODALS and not (first.word == "could" and _is_able(clause)):
        yield Hedge("possible", span_of([first]), f"hedge:{first.word}")
    elif words[0] == "must" and ("have" in words or "be" in words[:2]):
        yield Hedge("probable", span_of([first]), "hedge:must")


def _is_able(clause: Clause) -> bool:
    """Whether a "could" tells what someone was able to do: "could not", "could still hear"."""
    verb = clause.tokens[clause.rest].word if clause.rest < len(clause.tokens) else ""
    return clause.negation is not None or verb in SENSES


def _level_of(tokens: Sequence[Token], place: int) -> Level | None:
    """The level that the word at `place` leaves, if it hedges."""
    word = tokens[place].word
    if word in POSSIBLY:
        return "possible"
    if word in PASSED_ON:
        return "probable"
    before = {token.word for token in tokens[max(0, place - 3) : place]}
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if word in SEEMS and place:
        return "probable"
    if word in REPORTED and before & BE and after in ("", "to", "that"):
        return "probable"
    if word in OPEN and after != "to" and "no" not in before and before & (BE | {"remains"}):
        return "possible"
    return None


def _by(body: Sequence[Token], start: int) -> By:
    """Who passes something on: the speaker inside quotation marks, the reporter outside."""
    marks = sum(token.word in DOUBLE_QUOTES for token in body if token.start < start)
    return "speaker" if marks % 2 else "reporter"
