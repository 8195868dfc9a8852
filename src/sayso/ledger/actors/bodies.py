"""Whether two organizations, or two states, of two reports are one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from sayso.ledger.actors.body_names import BodyName, body_name, differ, tells_apart
from sayso.ledger.actors.person_names import agreement, person_name
from sayso.ledger.actors.scored import Feature
from sayso.ledger.actors.spelling import alike, plain
from sayso.ledger.actors.states import is_of_state, states_of
from sayso.ledger.records import ActorRecord

# Points (log-odds), the best agreement of any two of their names.
_NAMES = {
    "same": 4.0,
    "acronym": 2.2,
    "common words": 1.2,
    "part": 0.8,
    "common word": 0.2,
    "part in common words": 0.2,
    "other": -8.0,
}
_STATE = {True: 1.6, False: -6.0}
_OTHER_KIND = -1.0
_OFFICER = 4.0  # one person of one name is in both
_STATE_NAMES = {"code": 6.0, "name": 4.0, "spelling": 2.5, "people": 2.5, "other": -8.0}


def body_features(a: ActorRecord, b: ActorRecord) -> Iterator[Feature]:
    """What speaks for and against two organizations (or one and a state) being one."""
    pairs = [
        (_agreement(body_name(one), body_name(two)), one, two)
        for one in (a.name, *a.aliases)
        for two in (b.name, *b.aliases)
    ]
    kind, one, two = max(
        pairs, key=lambda each: (_NAMES[each[0]], len(each[1] + each[2]), each[1], each[2])
    )
    yield Feature(f"name: {kind}", one, two, _NAMES[kind])
    states = states_of(a), states_of(b)
    if states[0] and states[1]:
        same = not states[0].isdisjoint(states[1])
        yield Feature("state", min(states[0]), min(states[1]), _STATE[same])
    if a.kind != b.kind:
        yield Feature("kind", a.kind, b.kind, _OTHER_KIND)
    shared = sorted(
        (one, other)
        for one, other in product(a.officers, b.officers)
        if agreement(person_name(one), person_name(other)).kind == "full"
    )
    if shared:
        yield Feature("officer", *shared[0], _OFFICER)


def state_features(a: ActorRecord, b: ActorRecord) -> Iterator[Feature]:
    """What speaks for and against two states being one: a code, a name, a people, a capital."""
    if a.state and b.state:
        kind = "code" if a.state == b.state else "other"
        yield Feature(f"name: {kind}", a.state, b.state, _STATE_NAMES[kind])
        return
    pairs = [
        (_state_agreement(plain(one), plain(two)), one, two)
        for one in (a.name, *a.aliases)
        for two in (b.name, *b.aliases)
    ]
    kind, one, two = max(pairs, key=lambda each: (_STATE_NAMES[each[0]], each[1], each[2]))
    yield Feature(f"name: {kind}", one, two, _STATE_NAMES[kind])


def _agreement(a: BodyName, b: BodyName) -> str:
    left = differ(a, b)
    if tells_apart(left[0] | left[1]):
        return "other"
    if not left[0] and not left[1]:
        if a.telling or b.telling:
            return "same"
        return "common words" if len(a.words) > 1 else "common word"
    if "" != a.acronym == b.initials or "" != b.acronym == a.initials:
        return "acronym"
    if left[0] and left[1]:
        return "other"
    return "part" if a.telling and b.telling else "part in common words"


def _state_agreement(a: str, b: str) -> str:
    if a == b:
        return "name"
    if is_of_state(a, b):
        return "people"
    return "spelling" if alike(a, b) >= 0.92 else "other"
