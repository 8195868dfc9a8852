"""Requests that the content makes itself: duties, "let us", imperatives."""

from __future__ import annotations

from sayso.reading.assess.clause import Clause
from sayso.reading.assess.shown import Shown
from sayso.reading.assess.tokens import span_of

DUTY = frozenset(("must", "ought", "should"))
DUTY_VERBS = frozenset(("has", "have", "need", "needs"))
IMPERATIVES = frozenset(
    """
    act ask be bring build call cancel close come consider do don't drop end fight find fire follow
    forget get give go handle hold help imagine join keep leave listen look make move notice open
    pay please promise publish put read release remember resign respect run save see send show shut
    stand stay step stop support take tell think trust try turn vote wait wake walk watch withdraw
    work
    """.split()
)


def requested(clause: Clause, *, direct: bool) -> Shown | None:
    """A duty ("must", "have to") or "let us"; in direct speech an imperative too."""
    return _duty(clause) or _duty_to(clause) or _imperative(clause, direct=direct)


def _duty(clause: Clause) -> Shown | None:
    """A duty; but "must be lost" infers, and "should have" looks back."""
    tokens, verb = clause.tokens, clause.verb
    if verb is None or tokens[verb].word not in DUTY:
        return None
    between = {token.word for token in tokens[verb + 1 : clause.rest]}
    after = tokens[clause.rest].word if clause.rest < len(tokens) else ""
    if "have" in between or (tokens[verb].word == "must" and after in ("be", "have")):
        return None
    return Shown("requests", span_of([tokens[verb]]), "content:duty", clause)


def _duty_to(clause: Clause) -> Shown | None:
    """A duty of two words: "The council needs to wait"."""
    tokens = clause.tokens
    for place in range(clause.start, min(clause.end, len(tokens) - 1)):
        if (
            tokens[place].word in DUTY_VERBS
            and tokens[place + 1].word == "to"
            and clause.verb in (None, place)
        ):
            return Shown("requests", span_of(tokens[place : place + 2]), "content:duty", clause)
    return None


def _imperative(clause: Clause, *, direct: bool) -> Shown | None:
    first = clause.subject
    if first is None or not (_is_let_us(clause) or (direct and _is_imperative(clause))):
        return None
    return Shown("requests", span_of([first]), "content:imperative", clause)


def _is_let_us(clause: Clause) -> bool:
    words = [token.word for token in clause.tokens[clause.start : clause.start + 2]]
    return words[:1] == ["let"] and words != ["let", "me"]


def _is_imperative(clause: Clause) -> bool:
    tokens, verb = clause.tokens, clause.verb
    if verb is not None and tokens[verb].word == "do" and clause.negation:
        return verb == clause.start or tokens[verb - 1].word == ","  # "Hands up, don't shoot"
    words = [token.word for token in tokens[clause.start : clause.start + 2]]
    return words[:1] != [] and words[0] in IMPERATIVES and verb != clause.start + 1
