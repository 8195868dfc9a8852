"""Whether an event is said to have happened, to be happening, to come, or only to be possible."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.event import Modality
from sayso.reading.assess.negation import negates
from sayso.reading.assess.tokens import Token
from sayso.reading.events.roles import light_verb
from sayso.reading.events.sentence import clause_start
from sayso.reading.events.triggers import Trigger

REACH = 5  # tokens before a verb in which its auxiliaries stand
WILL = frozenset("will wo 'll shall".split())
WOULD = frozenset(("would", "'d"))
MIGHT = frozenset("could might may should must can cannot ca ought".split())
IF = frozenset("if unless whether lest".split())
AHEAD = frozenset(
    """
    plan plans planned planning intend intends intended set due expected expects scheduled prepare
    preparing prepared prepares preparation preparations poised ready willing going agreed promised
    vowed pledged threatened threatens vows promises pledges agrees about upcoming next tomorrow
    coming imminent forthcoming hopes hoping seeks wants aims aim
    """.split()
)
COMING = frozenset(
    "coming expected forthcoming future imminent impending next planned scheduled upcoming".split()
)
OPEN = frozenset(
    """
    possible potential hypothetical threat threats risk fear fears possibility prospect danger
    considering consider considers weighing mulling proposal proposed suspected attempted demand
    call calls urged asked
    """.split()
)
NOW = frozenset("is are am being 're 'm".split())
DONE = frozenset("has have had was were did been got having 've".split())
FAILED = frozenset(
    """
    avoid avoided avoids declined deny denied denies denying without fail failed fails refrained
    refused refuses refuse stopped
    """.split()
)
NOBODY = frozenset(("nobody", "none"))
NO = frozenset("no without neither nor".split())
BREAKS = frozenset(("and", "but", ",", ";"))


def modality(
    tokens: Sequence[Token],
    trigger: Trigger,
    *,
    reported: bool = False,
    wanted: Modality | None = None,
) -> Modality:
    """How the sentence puts the event: past, present, future or hypothetical.

    In reported speech (`reported`) "would" is what "will" was: "Lee said she would resign".
    `wanted` is what a bare verb means behind a demand ("that they leave") or a promise.
    """
    if trigger.pattern.head == "must":
        return "present"
    anchor = _anchor(tokens, trigger)
    start = clause_start(tokens, anchor)
    before = [token.word for token in tokens[max(anchor - REACH, start) : anchor]]
    opening = [token.word for token in tokens[max(start - 1, 0) : start + 1]]
    if not IF.isdisjoint(opening) or not OPEN.isdisjoint(before[-3:]):
        return "hypothetical"
    helper = _helper(before, reported=reported)
    if helper:
        return helper
    if wanted and tokens[anchor].word == trigger.pattern.head:
        return wanted
    if trigger.noun and anchor == trigger.first:
        return "past" if COMING.isdisjoint(before[-3:]) else "future"
    return _tense(tokens[anchor].word, trigger.pattern.head, before)


def _helper(before: Sequence[str], *, reported: bool) -> Modality | None:
    """What the auxiliary nearest to the verb says, or the words that announce it."""
    nearest = next((word for word in reversed(before) if word in WILL | WOULD | MIGHT), None)
    had = not DONE.isdisjoint(before)
    if nearest in WILL or (nearest in WOULD and reported and not had):
        return "future"
    if nearest and not (had and nearest == "'d"):
        return "hypothetical"
    announced = not AHEAD.isdisjoint(before) and ("to" in before or "for" in before)
    return "future" if announced else None


def _tense(word: str, base: str, before: Sequence[str]) -> Modality:
    if before[-1:] == ["to"]:
        return "past" if any(each.endswith("ed") for each in before) else "future"
    if word.endswith("ing"):
        return "past" if NOW.isdisjoint(before) and "been" not in before else "present"
    if not DONE.isdisjoint(before):
        return "past"
    if not NOW.isdisjoint(before[-2:]) or "do" in before or "does" in before:
        return "present"
    return "present" if word in (base, base + "s", base + "es") else "past"


def is_negated(tokens: Sequence[Token], trigger: Trigger) -> bool:
    """Whether the sentence says that the event did not, does not or will not happen."""
    anchor = _anchor(tokens, trigger)
    start = clause_start(tokens, anchor)
    count = sum(
        tokens[place].word in FAILED
        or (negates(tokens, place) and not _breaks(tokens, place, anchor))
        for place in range(max(anchor - REACH, start), anchor)
    )
    inside = tokens[anchor + 1 : trigger.first] or tokens[trigger.first + 1 : trigger.last]
    count += any(token.word in NO for token in inside)
    first = tokens[start].word if start < len(tokens) else ""
    count += first in NOBODY and start < anchor - REACH
    return bool(count % 2)


def _breaks(tokens: Sequence[Token], place: int, anchor: int) -> bool:
    """Whether a negation bears on a verb before this one: "did not stop and attacked"."""
    return any(token.word in BREAKS for token in tokens[place:anchor])


def _anchor(tokens: Sequence[Token], trigger: Trigger) -> int:
    """The verb whose form tells the time: the trigger, or the verb that a noun hangs on."""
    verb = light_verb(tokens, trigger.first) if trigger.noun else None
    return trigger.first if verb is None else verb
