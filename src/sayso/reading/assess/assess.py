"""One claim → its stance and certainty, each with the words that show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import Assessment, By, Certainty, Level, Stance
from sayso.reading.assess.certainty import (
    PASSED_ON,
    POSSIBLY,
    Hedge,
    clause_hedges,
    cue_hedges,
    hedge_before,
    weakest,
)
from sayso.reading.assess.clause import main_clause
from sayso.reading.assess.complement import Complement, complement_of
from sayso.reading.assess.content import shown_by
from sayso.reading.assess.cue import Hit, deciding, hits_of, is_passive, whole_cue
from sayso.reading.assess.families import FAMILIES, WITHHELD
from sayso.reading.assess.likelihood import estimate_in, level_of, likelihood_in
from sayso.reading.assess.negation import is_nobody, negations, will_not
from sayso.reading.assess.refine import Context, refined
from sayso.reading.assess.shown import Shown, Speech
from sayso.reading.assess.statement import first_statement
from sayso.reading.assess.tokens import Token, span_of, tokens_of, words_of
from sayso.spans import Span

UNABLE = frozenset(("ca", "can", "cannot", "could", "unable"))
UNKNOWING = frozenset("establish explain recall remember say tell verify".split())
HEDGING = frozenset(("believe", "hint", "seem", "speculate"))
GUESSES = frozenset("bet calculate estimate forecast foresee guess imagine predict".split())
UNREACHED = frozenset(("contacted", "reached"))  # "could not be reached"
WITHOUT_LEVEL = frozenset(("asks", "declines"))


@dataclass(frozen=True, slots=True)
class Parts:
    """The tokens of one claim, the telling words of its cue, and how its content begins."""

    source: Sequence[Token]
    cue: Sequence[Token]
    body: Sequence[Token]
    hits: Sequence[Hit]
    complement: Complement


@dataclass(frozen=True, slots=True)
class Act:
    """What the cue alone does; a `plain` one leaves the stance to the content."""

    stance: Stance
    level: Level
    plain: bool
    span: Span | None
    rule: str
    hit: Hit | None = None


def assess(text: str, *, source: Span | None, cue: Span, content: tuple[Span, ...]) -> Assessment:
    """Stance and certainty of one claim (docs/stance.md has the guidelines that this follows).

    The spans count code points of `text`; one beyond its end reads as empty. Never raises for any
    text, and looks at no more than the first 500 code points of a content.

    >>> text = "The ministry denied that the dam might fail."
    >>> found = assess(text, source=Span(0, 12), cue=Span(13, 19), content=(Span(20, 43),))
    >>> found.stance, found.certainty.level
    ('denies', 'possible')
    """
    cue_tokens, body = whole_cue(tokens_of(text, [cue]), tokens_of(text, content))
    parts = Parts(
        source=tokens_of(text, [source] if source else []),
        cue=cue_tokens,
        body=body,
        hits=hits_of(cue_tokens),
        complement=complement_of(cue_tokens, body),
    )
    act = _act(parts)
    shown = _shown(parts, act)
    hedges = list(_hedges(text, cue, parts, act, shown))
    stance, span, rules = _stance(parts, act, shown, hedges)
    if stance in WITHOUT_LEVEL:
        certainty = Certainty(level="unknown")
    else:
        certainty, hedge = weakest(hedges)
        rules = (*rules, hedge)
    return Assessment(stance=stance, stance_span=span, certainty=certainty, rules=rules)


def _stance(
    parts: Parts, act: Act, shown: Shown | None, hedges: Sequence[Hedge]
) -> tuple[Stance, Span | None, tuple[str, ...]]:
    """The stance, the words that show it, and the rules that decided."""
    stance, span = act.stance, act.span
    rules: tuple[str, ...] = (act.rule,)
    if shown and shown.rule != "content:plain":
        stance, span, rules = shown.stance, shown.span, (act.rule, shown.rule)
    elif stance == "denies" and _is_negated(parts.body) and not (act.hit and act.hit.negation):
        return "asserts", span, (act.rule, "content:negated twice")
    if (
        stance == "denies"
        and span
        and any(hedge.likelihood and hedge.words and hedge.words.overlaps(span) for hedge in hedges)
    ):
        return "asserts", None, (*rules, "likelihood:negated")  # "not likely" is a likelihood
    return stance, span, rules


def _act(parts: Parts) -> Act:
    """What the cue does, with its complement and its negation."""
    hit = deciding(parts.hits)
    if hit is None:
        return _unknown(parts)
    family = refined(Context(parts.cue, parts.body, hit, parts.complement))
    span = words_of(parts.cue, (*hit.negation, *parts.cue[hit.start : hit.end]))
    none = family.name == "support" and is_nobody(parts.body)
    if (bool(hit.negation) != is_nobody(parts.source)) != none:
        stance, level = family.negated
        if family.plain and _cannot_tell(parts.cue, hit):
            stance, level = FAMILIES["know"].negated
        elif parts.cue[hit.start].word in GUESSES and will_not(parts.cue):
            stance, level = WITHHELD
        return Act(stance, level, False, span, f"cue:not {family.name}", hit)
    plain = family.plain or (family.name == "judge" and parts.complement.direct)
    return Act(family.stance, family.level, plain, span, f"cue:{family.name}", hit)


def _cannot_tell(cue: Sequence[Token], hit: Hit) -> bool:
    """Whether someone is not able to tell ("could not say whether"), which is not knowing."""
    able = any(token.word in UNABLE for token in cue[: hit.start])
    return able and cue[hit.start].word in UNKNOWING


def _unknown(parts: Parts) -> Act:
    """A cue without a word of the lexicon: it asserts, or has an infinitive or a negation."""
    negation = negations(parts.cue, range(len(parts.cue)))
    if negation or is_nobody(parts.source):
        span = words_of(parts.cue, negation) if negation else None
        if will_not(parts.cue) or UNREACHED & {token.word for token in parts.cue}:
            return Act(*WITHHELD, False, span, "cue:will not")
        return Act("denies", "certain", False, span, "cue:not known")
    if _has_deed(parts):
        return Act("promises", "certain", False, span_of(parts.cue), "cue:infinitive")
    return Act("asserts", "certain", True, None, "cue:none")


def _has_deed(parts: Parts) -> bool:
    """Whether a verb has an infinitive: "geared up [to leave]", but "pointed [to Norland]"."""
    verbs = [t for t in parts.cue if t.word.isalpha() and t.word not in PASSED_ON | POSSIBLY]
    to = next((i for i, token in enumerate(parts.body) if token.word == "to"), None)
    place = to is not None and any(token.capital for token in parts.body[to + 1 : to + 2])
    return parts.complement.kind == "to" and bool(verbs) and not place


def _shown(parts: Parts, act: Act) -> Shown | None:
    """What the content shows, where the cue leaves it to the content."""
    embedded = parts.complement.kind in ("wh", "whether") and not parts.complement.direct
    if not act.plain or embedded:
        return None
    return shown_by(
        parts.body, Speech(parts.source, parts.complement.direct, act.rule == "cue:warn")
    )


def _is_negated(body: Sequence[Token]) -> bool:
    clause = main_clause(first_statement(body))
    return clause.negation is not None or bool(body and body[0].word in ("not", "never"))


def _hedges(text: str, cue: Span, parts: Parts, act: Act, shown: Shown | None) -> Iterator[Hedge]:
    """All that bears on the certainty, the strongest evidence first."""
    likelihood = likelihood_in(text, cue)
    if likelihood:
        interval = likelihood.interval
        yield Hedge(level_of(interval), likelihood.words, "likelihood", "reporter", interval)
    if shown or parts.complement.direct or parts.complement.kind == "that":
        clause = shown.clause if shown else main_clause(first_statement(parts.body))
        yield from clause_hedges(text, clause, parts.body)
    elif act.stance == "asserts" and parts.body:
        estimate = estimate_in(text, parts.cue, span_of(first_statement(parts.body)))
        if estimate:
            interval = estimate.interval
            yield Hedge(level_of(interval), estimate.words, "likelihood", likelihood=interval)
    if shown:
        yield from (Hedge(level, words, rule) for level, words, rule in shown.levels)
    elif act.plain and parts.complement.kind == "whether":
        yield Hedge("unknown", None, "content:whether")
    begins = min([cue.start, *(token.start for token in parts.source[:1])])
    before = hedge_before(text, begins)
    if before:
        yield before
    yield from cue_hedges(parts.cue)
    yield from _families(parts, act)
    yield Hedge(act.level, act.span if act.level != "certain" else None, act.rule, _by(parts, act))


def _families(parts: Parts, act: Act) -> Iterator[Hedge]:
    """Hedging families beside the deciding one ("appeared to deny")."""
    for hit in parts.hits:
        before = act.hit is None or hit.start < act.hit.start
        if before and hit.family.name in HEDGING and not hit.negation:
            words = span_of(parts.cue[hit.start : hit.end])
            yield Hedge(hit.family.level, words, f"cue:{hit.family.name}", "reporter")


def _by(parts: Parts, act: Act) -> By:
    """A belief without a believer ("is believed") and what seems are the reporter's words."""
    if act.rule == "cue:seem":
        return "reporter"
    unnamed = not parts.source and act.hit is not None and is_passive(parts.cue, act.hit)
    return "reporter" if unnamed else "speaker"
