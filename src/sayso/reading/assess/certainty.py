"""How sure the speaker is: the weakest of the hedges on the cue and on the main clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import STRENGTH, By, Certainty, Level
from sayso.reading.assess.clause import Clause
from sayso.reading.assess.cue import BE
from sayso.reading.assess.likelihood import level_of, likelihood_in
from sayso.reading.assess.numbers import ONES, TENS
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

SMALL = frozenset(("it", "quite", "very"))
# With these, "may" allows: "may travel wherever it likes".
PERMITTED = frozenset("freely whatever whenever wherever".split())
CONFIDENCE: dict[str, Level] = {"low": "possible", "moderate": "probable", "medium": "probable"}
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
    yield from _confidence(cue)
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
    yield from _confidence(tokens)
    for place, token in enumerate(tokens):
        level = _level_of(tokens, place) if token.word in HEDGES else None
        counted = found is not None and found.words.start <= token.start < found.words.end
        if level and not counted:
            by = _by(body, token.start) if token.word in PASSED_ON else "speaker"
            yield Hedge(level, span_of([token]), f"hedge:{token.word}", by)


def _modal(clause: Clause) -> Iterator[Hedge]:
    if clause.verb is None:
        return
    words = [token.word for token in clause.tokens[clause.verb : clause.rest + 1]]
    first = clause.tokens[clause.verb]
    if first.word == "may" and any(token.word in PERMITTED for token in clause.tokens):
        return
    if first.word in MODALS and not (first.word == "could" and _is_able(clause)):
        yield Hedge("possible", span_of([first]), f"hedge:{first.word}")
    elif words[0] == "must" and ("have" in words or "be" in words[:2]):
        yield Hedge("probable", span_of([first]), "hedge:must")


def _confidence(tokens: Sequence[Token]) -> Iterator[Hedge]:
    """What an assessment says of its own footing: "with moderate confidence"."""
    for place, token in enumerate(tokens[1:], 1):
        level = CONFIDENCE.get(tokens[place - 1].word) if token.word == "confidence" else None
        if level:
            yield Hedge(level, span_of(tokens[place - 1 : place + 1]), "hedge:confidence")


def _is_able(clause: Clause) -> bool:
    """Whether a "could" tells what someone was able to do: "could not", "could still hear"."""
    verb = clause.tokens[clause.rest].word if clause.rest < len(clause.tokens) else ""
    return clause.negation is not None or verb in SENSES


def _level_of(tokens: Sequence[Token], place: int) -> Level | None:
    """The level that the word at `place` leaves, if it hedges."""
    word = tokens[place].word
    after = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if word in POSSIBLY:  # "perhaps 180" rounds, and hedges nothing else
        return None if after[:1].isdigit() or after in ONES or after in TENS else "possible"
    if word in OPEN:
        return "possible" if _is_open(tokens, place, after) else None
    if word in PASSED_ON:
        return "probable"
    before = {token.word for token in tokens[max(0, place - 3) : place]}
    if word in SEEMS and place:
        return "probable"
    if word in REPORTED and before & BE and after in ("", "to", "that"):
        return "probable"
    return None


def _is_open(tokens: Sequence[Token], place: int, after: str) -> bool:
    """Whether something may be so: "it is possible that", "think it possible that"."""
    before = {token.word for token in tokens[max(0, place - 3) : place]}
    if tokens[0].word == "it" and before and before <= SMALL:
        return True
    return after != "to" and "no" not in before and bool(before & (BE | {"remains"}))


def _by(body: Sequence[Token], start: int) -> By:
    """Who passes something on: the speaker inside quotation marks, the reporter outside."""
    marks = sum(token.word in DOUBLE_QUOTES for token in body if token.start < start)
    return "speaker" if marks % 2 else "reporter"
