"""The stance that the content itself shows, under a cue that only puts it forward."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.assess.acts import own_act
from sayso.reading.assess.clause import Clause, main_clause
from sayso.reading.assess.deeds import own_deed, withheld
from sayso.reading.assess.denial import denied, left_open
from sayso.reading.assess.directives import requested
from sayso.reading.assess.retraction import retracted
from sayso.reading.assess.shown import Hedged, Shown, Speech
from sayso.reading.assess.statement import asks, first_statement
from sayso.reading.assess.tokens import Token, span_of

DEEPEST = 4  # acts inside acts: "I think I should say that I hope ..."


def shown_by(body: Sequence[Token], speech: Speech) -> Shown:
    """The stance of a content, by its first full statement.

    Beliefs and other acts that only put something forward ("I think they should wait") are passed
    through; their levels are kept.
    """
    levels: tuple[Hedged, ...] = ()
    for _ in range(DEEPEST):
        statement = first_statement(body)
        clause = main_clause(statement)
        mark = asks(statement)
        if mark:
            return Shown("asks", span_of([mark]), "content:question", clause)
        act = own_act(clause, speech)
        if act is None:
            break
        if act.level != "certain":
            levels = (*levels, (act.level, act.words, act.rule))
        if not act.plain:
            return Shown(act.stance, act.words, act.rule, clause, levels)
        body = act.rest
    wrong = retracted(body, speech)
    if wrong:
        return Shown("denies", wrong, "content:own error", clause, levels)
    shown = _by_clause(clause, speech)
    return Shown(shown.stance, shown.span, shown.rule, clause, (*levels, *shown.levels))


def _by_clause(clause: Clause, speech: Speech) -> Shown:
    """The first rule that finds something in a main clause."""
    first = clause.subject
    own = first is not None and speech.is_by(first.word)
    return (
        (withheld(clause) if own or clause.verb in (None, clause.start) else None)
        or requested(clause, direct=speech.direct)
        or own_deed(clause, speech)
        or denied(clause)
        or left_open(clause)
        or Shown("asserts", None, "content:plain", clause)
    )
