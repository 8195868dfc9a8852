"""Acts that a content names itself, with the speaker as subject: "I deny it", "she hopes that"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.assessment import Level, Stance
from sayso.reading.assess.clause import Clause, is_adverb, is_auxiliary
from sayso.reading.assess.cue import Hit, hits_of
from sayso.reading.assess.deeds import REPORTED_WILL
from sayso.reading.assess.families import FAMILIES
from sayso.reading.assess.shown import Speech
from sayso.reading.assess.tokens import QUOTES, Token, words_of
from sayso.spans import Span

NEAR = 8  # tokens after the subject in which the verb must come
BETWEEN = QUOTES | {"n't", "never", "not"}
# In the third person, only what one says of one's own mind counts as an act.
OWN_MIND = frozenset(
    """
    believe consider doubt feel fear hope intend know oppose speculate support sure unclear want
    """.split()
)
TOLD = frozenset(("judge", "say", "tell"))


@dataclass(frozen=True, slots=True)
class OwnAct:
    """The act, its words, and the tokens that follow; a `plain` act leaves the stance to those."""

    stance: Stance
    level: Level
    plain: bool
    words: Span
    rule: str
    rest: Sequence[Token]


def own_act(clause: Clause, speech: Speech) -> OwnAct | None:
    """The act that the clause's subject does by saying so, if that is the speaker."""
    subject = clause.subject
    if subject is None or not speech.is_by(subject.word):
        return None
    tokens = clause.tokens[clause.start + 1 :]
    hit = next(iter(hits_of(tokens[:NEAR])), None)
    if hit is None or not (_leads_to(tokens, hit.start) and _is_act(tokens, hit, subject.word)):
        return None
    stance, level = hit.family.negated if hit.negation else _act(tokens, hit)
    return OwnAct(
        stance=stance,
        level=level,
        plain=hit.family.plain and not hit.negation,
        words=words_of(tokens, (*hit.negation, *tokens[hit.start : hit.end])),
        rule=f"content:{'not ' if hit.negation else ''}{hit.family.name}",
        rest=tokens[hit.end :],
    )


def _act(tokens: Sequence[Token], hit: Hit) -> tuple[Stance, Level]:
    family = hit.family
    if family.name == "want" and [token.word for token in tokens[hit.end : hit.end + 1]] == ["to"]:
        family = FAMILIES["intend"]
    return family.stance, family.level


def _leads_to(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing but auxiliaries, adverbs and negation stand before the verb at `place`.

    What the speaker will do is a deed, not an act: "We will appeal".
    """
    if tokens[place].word == "going":
        return False
    return all(
        token.word not in REPORTED_WILL
        and (is_auxiliary(tokens, i) or is_adverb(token.word) or token.word in BETWEEN)
        for i, token in enumerate(tokens[:place])
    )


def _is_act(tokens: Sequence[Token], hit: Hit, subject: str) -> bool:
    """Whether saying the word does it: "I promise" does, "I promised" tells."""
    if hit.family.name in OWN_MIND:
        return True
    told = tokens[hit.start].word.endswith("ed") or hit.family.name in TOLD
    return subject in ("i", "we") and not told
