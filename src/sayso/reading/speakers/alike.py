"""Nouns by which news calls the same person or body, and offices that are not the same."""

from __future__ import annotations

from sayso.reading.speakers.candidates import gender
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.lexicon import APART
from sayso.reading.speakers.mention import Mention

# Nouns by which news also calls one who holds another post.
ALSO = {
    "leader": "president premier minister chancellor king queen emir prince head chairman chief "
    "ruler sultan sheikh governor mayor founder ayatollah dictator",
    "president": "leader",
    "head": "director chief chairman president executive commissioner leader",
    "chief": "director head commissioner commander executive chairman ceo general president",
    "boss": "director head chief executive manager ceo chairman president",
    "executive": "ceo chief",
    "ceo": "executive chief",
    "premier": "minister chancellor",
    "spokesman": "spokesperson official secretary",
    "spokeswoman": "spokesperson official secretary",
    "spokesperson": "spokesman spokeswoman official",
    "official": "spokesman spokeswoman spokesperson secretary director commissioner minister "
    "ambassador envoy undersecretary chief adviser advisor deputy coordinator superintendent",
    "lawmaker": "senator congressman congresswoman representative legislator mp speaker",
    "senator": "lawmaker legislator",
    "mp": "lawmaker legislator",
    "congressman": "representative",
    "congresswoman": "representative",
    "officer": "captain colonel sergeant lieutenant major general commander inspector constable "
    "detective superintendent sheriff chief",
    "general": "commander chief",
    "commander": "general colonel admiral marshal chief",
    "lawyer": "attorney counsel solicitor barrister",
    "attorney": "lawyer counsel prosecutor",
    "envoy": "ambassador diplomat representative",
    "diplomat": "ambassador envoy consul minister",
    "cleric": "imam ayatollah bishop priest rabbi pastor archbishop sheikh patriarch",
    "bishop": "archbishop",
    "pontiff": "pope",
    "monarch": "king queen emperor",
    "doctor": "physician surgeon",
    "physician": "doctor surgeon",
    "expert": "professor analyst researcher specialist",
    "researcher": "scientist professor author doctor",
    "scientist": "professor researcher doctor biologist physicist chemist",
    "author": "writer novelist professor journalist",
    "writer": "author novelist journalist columnist",
    "source": "insider official informant",
    "adviser": "advisor aide",
    "advisor": "adviser aide",
    "aide": "adviser advisor spokesman spokeswoman",
    "candidate": "nominee contender",
    "nominee": "candidate",
    "businessman": "executive ceo founder owner",
}
ALSO_POSTS = {noun: frozenset(posts.split()) for noun, posts in ALSO.items()}
MODIFIERS = {"defence": "defense", "labour": "labor", "transportation": "transport"}


def agrees(noun: Mention, entity: Entity) -> bool:
    """Whether state, gender and the words that set offices apart do not contradict."""
    if noun.state and entity.state and noun.state != entity.state:
        return False
    known = gender(entity)
    if noun.gender and known and noun.gender != known:
        return False
    mine = {MODIFIERS.get(word, word) for word in noun.modifiers}
    theirs = {MODIFIERS.get(word, word) for word in entity.modifiers}
    if entity.posts and mine & APART != theirs & APART:
        return False
    return not mine or not theirs or bool(mine & theirs)
