"""Contents that deny or leave open, by their main clause."""

from __future__ import annotations

from sayso.reading.assess.clause import Clause, no_at
from sayso.reading.assess.cue import hits_of
from sayso.reading.assess.negation import HARMLESS_AFTER
from sayso.reading.assess.shown import Hedged, Shown
from sayso.reading.assess.tokens import Token, span_of, words_of
from sayso.reading.assess.words import FALSE
from sayso.spans import Span

NEAR = 6  # tokens behind "is" in which the word that calls it false must come
SHORT = 8  # tokens of an exclamation ("A complete fabrication!")
HEADLINE = 3  # tokens of "Motive still unclear"
ABLE = frozenset(("ca", "can", "cannot", "could"))
# "too early to say", "premature to judge".
EARLY = frozenset(("early", "premature", "soon"))
TELLS = frozenset(
    "assess blame conclude confirm determine draw estimate guess identify judge know name predict"
    " say speculate tell".split()
)
# What nobody can name or draw yet: "too early to name a cause", not "to name the victims".
SETTLED = frozenset(("name", "draw"))
UNSETTLED = frozenset(
    "anybody anyone cause causes conclusion conclusions culprit culprits figure figures inference"
    " inferences lessons motive number suspect suspects".split()
)
OPEN_SUBJECTS = frozenset("how it that what when where whether who why".split())


def denied(clause: Clause) -> Shown | None:
    """A negated main clause, or one that calls something false; both together assert."""
    false = _falsehood(clause)
    negation = clause.negation or (_bare_negation(clause) if clause.verb is None else None)
    if false and not negation:
        return Shown("denies", span_of([false]), "content:false", clause)
    if false or negation is None or _cannot_without(clause):
        return None
    if _is_known(clause):
        words = words_of(clause.tokens, [negation, clause.tokens[clause.rest]])
        unknown: Hedged = ("unknown", words, "content:not known")
        return Shown("doubts", words, "content:not known", clause, (unknown,))
    excluded = _excluded(clause)
    if excluded:
        words = words_of(clause.tokens, [negation, excluded])
        levels: tuple[Hedged, ...] = (("possible", words, "content:not excluded"),)
        return Shown("asserts", words, "content:not excluded", clause, levels)
    return Shown("denies", words_of(clause.tokens, [negation]), "content:negated", clause)


def left_open(clause: Clause) -> Shown | None:
    """An open matter: "It is unclear whether the crew survived", "Motive unclear"."""
    headline = clause.verb is None and clause.end - clause.start <= HEADLINE
    if clause.subject is None or not (clause.subject.word in OPEN_SUBJECTS or headline):
        return None
    tokens = clause.tokens[clause.rest : min(clause.end, clause.rest + HEADLINE)]
    early = _too_early(clause)
    if early:
        unknown: Hedged = ("unknown", early, "content:too early")
        return Shown("doubts", early, "content:too early", clause, (unknown,))
    for hit in hits_of(tokens):
        if hit.family.name == "unclear":
            words = span_of(tokens[hit.start : hit.end])
            levels: tuple[Hedged, ...] = (("unknown", words, "content:unclear"),)
            return Shown("doubts", words, "content:unclear", clause, levels)
    return None


def _is_known(clause: Clause) -> bool:
    """Whether the predicate is "known", and not "known for" or "known to"."""
    words = [token.word for token in clause.tokens[clause.rest : clause.rest + 2]]
    return words[:1] == ["known"] and words[1:] not in (["as"], ["for"], ["to"])


def _excluded(clause: Clause) -> Token | None:
    """The last word of "ruled out" or "excluded", behind a negated verb."""
    for place in range(clause.rest, min(clause.rest + 2, len(clause.tokens))):
        pair = [token.word for token in clause.tokens[place : place + 2]]
        if pair[0] in ("exclude", "excluded"):
            return clause.tokens[place]
        if pair in (["rule", "out"], ["ruled", "out"]):
            return clause.tokens[place + 1]
    return None


def _too_early(clause: Clause) -> Span | None:
    """The words of "It is too early to say who fired"."""
    near = clause.tokens[clause.rest : clause.rest + 6]
    words = [token.word for token in near]
    for place, word in enumerate(words[:-2]):
        if word in EARLY and words[place + 1] == "to" and words[place + 2] in TELLS:
            after = {token.word for token in clause.tokens[clause.rest + place + 3 :][:4]}
            if words[place + 2] not in SETTLED or after & UNSETTLED:
                return span_of(near[: place + 3])
    return None


def _cannot_without(clause: Clause) -> bool:
    """Whether two negations undo each other: "He cannot speak without lying"."""
    verb = clause.tokens[clause.verb].word if clause.verb is not None else ""
    return verb in ABLE and any(token.word == "without" for token in clause.tokens)


def _bare_negation(clause: Clause) -> Token | None:
    """A negation without a verb: "No sign of them", "Not a word of it".

    But "not paying taxes" only names what is talked about.
    """
    first = no_at(clause.tokens, clause.start)
    if first or clause.subject is None or clause.subject.word != "not":
        return first
    after = clause.tokens[clause.start + 1].word if clause.start + 1 < len(clause.tokens) else "to"
    return None if after.endswith("ing") or after in HARMLESS_AFTER else clause.subject


def _falsehood(clause: Clause) -> Token | None:
    """The word that calls the content false, behind a form of "be" or in a bare exclamation."""
    if clause.verb is None:
        near = clause.tokens[clause.start :]
        near = near if len(near) <= SHORT else ()
    else:
        near = clause.tokens[clause.rest : min(clause.end, clause.rest + NEAR)]
    return next((token for token in near if token.word in FALSE), None)
