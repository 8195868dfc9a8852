"""Whether two actors of two reports are one: named features, and what they add up to."""

from __future__ import annotations

from sayso.ledger.actors.bodies import body_features, state_features
from sayso.ledger.actors.people import person_features
from sayso.ledger.actors.scored import Feature, Scored, scored
from sayso.ledger.records import ActorRecord

# The others have no identity beyond their report: "a senior official" is anyone.
NAMED = ("person", "organization", "state", "report")


def score(a: ActorRecord, b: ActorRecord) -> Scored:
    """Compare two actors, in either order; a feature names the value of the smaller id first.

    Anonymous and unnamed actors, documents, and actors of different kinds are "different"; only the
    rules of origin may bring unnamed sources together.

    >>> one = ActorRecord(id="1", report="a", name="Janibek Tulegov", kind="person")
    >>> two = ActorRecord(id="2", report="b", name="Zhanibek Tolegov", kind="person")
    >>> found = score(one, two)
    >>> found.decision, [feature.name for feature in found.features]
    ('same', ['name: full'])
    """
    a, b = sorted((a, b), key=lambda actor: actor.id)
    if a.kind not in NAMED or b.kind not in NAMED:
        return scored([Feature("kind", a.kind, b.kind, -8.0)])
    if a.kind == b.kind == "person":
        return scored(person_features(a, b))
    if a.kind == b.kind == "state":
        return scored(state_features(a, b))
    if "person" in (a.kind, b.kind) or ("report" in (a.kind, b.kind) and a.kind != b.kind):
        return scored([Feature("kind", a.kind, b.kind, -8.0)])
    return scored(body_features(a, b))
