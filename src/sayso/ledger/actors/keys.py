"""What to look an actor up by: two actors without a common key are not worth comparing."""

from __future__ import annotations

from sayso.ledger.actors.body_names import COMMON, body_name
from sayso.ledger.actors.people import forms
from sayso.ledger.actors.score import NAMED, is_any, is_bare
from sayso.ledger.actors.spelling import plain, skeleton, skeletons
from sayso.ledger.actors.states import stem
from sayso.ledger.records import ActorRecord


def keys(actor: ActorRecord) -> tuple[str, ...]:
    """Blocking keys, by the consonants of the names; none for actors that are never merged.

    >>> keys(ActorRecord(id="1", report="r", name="Zhanibek Tölegov", kind="person"))
    ('person:tlkv',)
    >>> keys(ActorRecord(id="1", report="r", name="Ashkel", kind="person"))  # or a state
    ('body:askl', 'person:askl')
    """
    if actor.kind not in NAMED or is_any(actor):
        return ()
    person = (
        {f"person:{bones}" for bones in _person_bones(actor)} if actor.kind == "person" else set()
    )
    if person and not is_bare(actor):
        return tuple(sorted(person))
    found = {f"body:{key}" for name in (actor.name, *actor.aliases) for key in _body_keys(name)}
    found |= person
    found |= {f"officer:{bones(each)}" for each in actor.officers}
    if actor.kind == "state" and actor.state:
        found.add(f"state:{actor.state}")
    return tuple(sorted(found))


def bones(name: str) -> str:
    """The consonants of a person's whole name."""
    return " ".join(sorted(skeleton(plain(word)) for word in name.split()))


def _person_bones(actor: ActorRecord) -> set[str]:
    """Of the family name, which may be any of three words: Kim Yong-hyun, Ana Ruiz Prado."""
    bones: set[str] = set()
    for name in forms(actor):
        bones |= skeletons(name.words[-1])
        if len(name.words) > 2:
            bones |= {bone for word in name.words if len(word) > 1 for bone in skeletons(word)}
            bones.add(skeleton("".join(name.words[-2:])))
    return bones


def _body_keys(name: str) -> set[str]:
    """Each telling word, all common ones together, and the short form."""
    body = body_name(name)
    found = {skeleton(stem(plain(word))) for word in body.telling}
    common = sorted(body.words & COMMON)
    if len(common) > 1 or not found:
        found.add(" ".join(common))
    return found | {short for short in (body.acronym, body.initials) if short}
