"""Whether two actors of two reports are one: named features, and what they add up to."""

from __future__ import annotations

from dataclasses import replace

from sayso.ledger.actors.bodies import body_features, state_features
from sayso.ledger.actors.body_names import body_name
from sayso.ledger.actors.people import person_features
from sayso.ledger.actors.scored import Feature, Scored, scored
from sayso.ledger.records import ActorRecord

# The others have no identity beyond their report: "a senior official" is anyone.
NAMED = ("person", "organization", "state", "report")


def is_bare(actor: ActorRecord) -> bool:
    """Whether a person is known by one word alone, so that it need not be a person."""
    alone = all(len(name.split()) == 1 for name in (actor.name, *actor.aliases))
    return actor.kind == "person" and alone and not (actor.role or actor.affiliation)


def is_any(actor: ActorRecord) -> bool:
    """Whether an organization is called what many are, and nothing tells which ("the union")."""
    names = [body_name(name) for name in (actor.name, *actor.aliases)]
    common = all(len(name.words) == 1 and not name.telling for name in names)
    known = actor.state or actor.affiliation or actor.officers
    return actor.kind == "organization" and common and not known


def _as_known(actor: ActorRecord, other: ActorRecord) -> ActorRecord:
    """The actor; of the kind of a state or body that goes by its one word in another report.

    No gazetteer has every state and company, and where nothing shows it, one that speaks is read as
    a person. States of the standard keep their codes, and persons called Jordan or Chad their kind.
    """
    unlisted = other.kind == "state" and other.state is None
    if not is_bare(actor) or not (unlisted or other.kind == "organization"):
        return actor
    mine = body_name(actor.name)
    named = any(body_name(name).words == mine.words for name in (other.name, *other.aliases))
    return replace(actor, kind=other.kind) if named and mine.telling else actor


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
    a, b = _as_known(a, b), _as_known(b, a)
    if a.kind not in NAMED or b.kind not in NAMED:
        return scored([Feature("kind", a.kind, b.kind, -8.0)])
    if a.kind == b.kind == "person":
        return scored(person_features(a, b))
    if a.kind == b.kind == "state":
        return scored(state_features(a, b))
    if "person" in (a.kind, b.kind) or ("report" in (a.kind, b.kind) and a.kind != b.kind):
        return scored([Feature("kind", a.kind, b.kind, -8.0)])
    return scored(body_features(a, b))
