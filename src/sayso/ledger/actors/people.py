"""Whether two persons of two reports are one."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.ledger.actors.person_names import Agreement, PersonName, agreement, person_name
from sayso.ledger.actors.roles import roles_agree
from sayso.ledger.actors.scored import Feature
from sayso.ledger.actors.states import states_of
from sayso.ledger.records import ActorRecord

# Points (log-odds). A full name alone is enough, a family name alone is not; another given name
# outweighs everything, another state all but a decision.
_NAMES = {"initial": 2.2, "family": 0.3, "given": -0.5, "other given": -6.0, "other": -8.0}
_FULL = ((0.97, 4.0), (0.9, 3.2), (0.84, 2.0), (0.0, 1.0))
_ROLES = {"same office": 1.8, "same kind of office": 0.8, "one field": 0.2, "other fields": -3.6}
_SUFFIX = -4.0
_STATE = {True: 1.2, False: -5.5}
_AFFILIATION = 1.2


def forms(actor: ActorRecord) -> tuple[PersonName, ...]:
    """The names that a report has for a person, the fullest first; short ones only without it."""
    found = {person_name(name) for name in (actor.name, *actor.aliases)}
    named = sorted((name for name in found if name.words), key=lambda name: name.words)
    full = [name for name in named if len(name.words) > 1]
    return tuple(sorted(full or named, key=lambda name: -len(name.words)))


def person_features(a: ActorRecord, b: ActorRecord) -> Iterator[Feature]:
    """What speaks for and against two persons being one."""
    pairs = [(agreement(one, two), one, two) for one in forms(a) for two in forms(b)]
    if not pairs:
        yield Feature("name", a.name, b.name, _NAMES["other"])
        return
    best, one, two = max(pairs, key=lambda each: (_name_points(each[0]), each[1].words))
    yield Feature(
        f"name: {best.kind}", " ".join(one.words), " ".join(two.words), _name_points(best)
    )
    if one.suffix != two.suffix and one.suffix and two.suffix:
        yield Feature("suffix", one.suffix, two.suffix, _SUFFIX)
    states = states_of(a), states_of(b)
    if states[0] and states[1]:
        same = not states[0].isdisjoint(states[1])
        yield Feature("state", min(states[0]), min(states[1]), _STATE[same])
    if a.role and b.role and (agree := roles_agree(a.role, b.role)):
        yield Feature(f"role: {agree}", a.role, b.role, _ROLES[agree])
    if a.affiliation and b.affiliation and _is_same_body(a.affiliation, b.affiliation):
        yield Feature("affiliation", a.affiliation, b.affiliation, _AFFILIATION)


def _name_points(agree: Agreement) -> float:
    if agree.kind == "full":
        return next(points for near, points in _FULL if agree.near >= near)
    return _NAMES[agree.kind]


def _is_same_body(a: str, b: str) -> bool:
    """Whether two affiliations are one organization; states are compared apart."""
    return not (len(a) == 3 and a.isupper()) and a.casefold() == b.casefold()
