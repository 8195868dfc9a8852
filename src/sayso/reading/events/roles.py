"""Who does it and to whom: the parties around a trigger, by voice, order and preposition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.reading.assess.tokens import Token
from sayso.reading.events.parties import Party
from sayso.reading.events.sentence import (
    OPENERS,
    RELATIVE,
    clause_end,
    clause_start,
    is_passive,
)
from sayso.reading.events.triggers import Trigger

PREPOSITIONS = frozenset(
    """
    in on at from with by for of against to after over into near between during under about
    toward towards across through amid following inside outside along among since
    """.split()
)
SKIPPED = frozenset("the a an its his her their this that these those former some all".split())
# Behind these stands what belongs to the saying or the circumstances, not to the deed.
ASIDE = frozenset("during since amid following according despite under before about".split())
LIGHT = frozenset(
    """
    launch launched launches launching carry carried carries carrying conduct conducted conducting
    stage staged staging hold held holds holding make made makes making take took takes taken give
    gave gives given impose imposed imposes order ordered orders begin began begins begun start
    started starts continue continued continues announce announced announces declare declared
    resume resumed expand expanded intensify intensified face faced faces suffer suffered plan
    planned mount mounted wage waged commit committed unleash unleashed perpetrate perpetrated
    tighten tightened issue issued undertake undertook led lead leads step stepped extend extended
    condemn do did does reject
    """.split()
)
SUFFERING = frozenset("face faced faces suffer suffered suffers receive received".split())
SPEECH = frozenset("ACCUSE REQUEST THREATEN REJECT".split())  # may take a clause: "warned that"
MUTUAL = frozenset(("CONSULT", "AGREE", "COOPERATE"))
TALES = frozenset(
    "accusation accusations allegation allegations claim claims report reports rumours".split()
)
FAR = 12  # tokens behind a verb of speech in which the party of its clause must stand
POSSESSIVES = frozenset("its their his our my your".split())
RECEIVING = frozenset("receive get".split())
TOGETHER = frozenset(("and", ",", "or", "&", "with"))


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties that act and those acted upon."""

    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()

    def swapped(self) -> Roles:
        """The same with the sides exchanged."""
        return Roles(self.recipients, self.actors)


def roles(tokens: Sequence[Token], trigger: Trigger, found: Sequence[Party]) -> Roles:
    """The actors and recipients of a trigger among the parties of its sentence."""
    outside = [party for party in found if not party.first <= trigger.first <= party.last]
    given = (
        _of_noun(tokens, trigger, outside) if trigger.noun else _of_verb(tokens, trigger, outside)
    )
    if trigger.pattern.head in RECEIVING:
        given = given.swapped()
    return _apart(trigger, given)


def _of_verb(tokens: Sequence[Token], trigger: Trigger, found: Sequence[Party]) -> Roles:
    left = subject(tokens, trigger.first, found)
    if trigger.pattern.head == "must":
        start = clause_start(tokens, trigger.first)
        return Roles(subject(tokens, start - 1, found) if start else (), left)
    if trigger.passive:
        agent = _behind(tokens, trigger.first, found, ("by",))
        behind = _after(tokens, trigger.last, found)
        return Roles(agent, left or behind)
    right = _after(tokens, trigger.first, found)
    right = right or _behind(tokens, trigger.first, found, ("by",))
    if not right and trigger.type in SPEECH:
        right = _after(tokens, trigger.first, found, beyond=True)
    if right and _is_told_of(tokens, trigger, right[0]):
        return Roles(left)
    return Roles(left, right)


def _of_noun(tokens: Sequence[Token], trigger: Trigger, found: Sequence[Party]) -> Roles:
    place = trigger.first
    between = _behind(tokens, trigger.last, found, ("between",))
    if between:
        return Roles(between)
    agent = _behind(tokens, trigger.last, found, ("by",)) or _owner(tokens, place, found)
    verb = light_verb(tokens, place)
    anchor = place if verb is None else verb
    right = _after(tokens, trigger.last, found)
    right = tuple(party for party in right if party not in agent)
    if verb is not None and tokens[verb].word in SUFFERING:
        return Roles(agent, subject(tokens, anchor, found))
    passive = verb is not None and is_passive(tokens, verb)
    left = tuple(p for p in subject(tokens, anchor, found) if p not in agent)
    if passive:
        by = _behind(tokens, verb or place, found, ("by",))
        return Roles(by or agent, right or left)
    if agent and not right:
        return Roles(agent, ())
    return Roles(agent or left, right)


def light_verb(tokens: Sequence[Token], place: int) -> int | None:
    """The verb that a noun's event hangs on ("launched an attack"), within the clause."""
    for before in range(place - 1, max(place - 8, clause_start(tokens, place) - 1), -1):
        if tokens[before].word in LIGHT:
            return before
    return None


def subject(tokens: Sequence[Token], place: int, found: Sequence[Party]) -> tuple[Party, ...]:
    """The parties of the subject of the verb at `place`; () when none is named."""
    end = place
    for _ in range(3):
        start = clause_start(tokens, end)
        inside = [party for party in found if start <= party.first and party.last < end]
        free = [party for party in inside if not _governed(tokens, party, start)]
        if free:
            return _group(tokens, free[0], found, end)
        opener = tokens[start - 1].word if start else ""
        if opener in RELATIVE:
            before = [party for party in found if party.last < start - 1]
            return (before[-1],) if before else ()
        if inside and place - start > 2:
            return _group(tokens, inside[0], found, end)
        if start == 0:
            return ()
        end = start - 1
    return ()


def _after(
    tokens: Sequence[Token], place: int, found: Sequence[Party], *, beyond: bool = False
) -> tuple[Party, ...]:
    """The first party behind `place` in its clause (or near it), and those joined to it."""
    end = min(place + FAR, len(tokens)) if beyond else clause_end(tokens, place)
    for party in found:
        if party.first <= place or party.first >= end:
            continue
        if _preposition(tokens, party) in (*ASIDE, "by") or _is_possessive(tokens, party):
            continue
        return _group(tokens, party, found, end)
    return ()


def _behind(
    tokens: Sequence[Token], place: int, found: Sequence[Party], prepositions: tuple[str, ...]
) -> tuple[Party, ...]:
    """The parties behind one of the prepositions, after `place` in its clause."""
    end = clause_end(tokens, place)
    for party in found:
        if place < party.first < end and _preposition(tokens, party) in prepositions:
            return _group(tokens, party, found, end)
    return ()


def _owner(tokens: Sequence[Token], place: int, found: Sequence[Party]) -> tuple[Party, ...]:
    """A party right before a noun: "Norland's attack", "a Norlandian air strike"."""
    for party in reversed(found):
        if party.last < place:
            near = place - party.last <= 4
            words = [token.word for token in tokens[party.last + 1 : place]]
            plain = not any(word in PREPOSITIONS or word in LIGHT for word in words)
            return (party,) if near and plain and not _is_object(words) else ()
    return ()


def _is_object(words: Sequence[str]) -> bool:
    return any(word in OPENERS or word in (",", "and", "the", "a", "an") for word in words)


def _preposition(tokens: Sequence[Token], party: Party) -> str:
    """The preposition before a party, over articles, adjectives and nouns it qualifies; or ""."""
    for before in range(party.first - 1, max(party.first - 4, -1), -1):
        word = tokens[before].word
        if word in PREPOSITIONS:
            return word
        if word in OPENERS or not (word.isalpha() or word in ("'s", "-")):
            return ""
        if not (word in SKIPPED or tokens[before].capital or word.isalpha()):
            return ""
        if word.endswith(("ed", "ing")) or word in LIGHT:
            return ""
    return ""


def _governed(tokens: Sequence[Token], party: Party, start: int) -> bool:
    """Whether a party stands behind a preposition, so that it is no subject."""
    before = party.first - 1
    while before >= start and (tokens[before].word in SKIPPED or _qualifies(tokens[before])):
        before -= 1
    return before >= start and tokens[before].word in PREPOSITIONS


def _qualifies(token: Token) -> bool:
    return token.word.endswith(("al", "ern", "ive", "ian", "ese")) or token.word in ("then", "new")


def _group(
    tokens: Sequence[Token], party: Party, found: Sequence[Party], end: int
) -> tuple[Party, ...]:
    """A party and those joined to it by commas and "and"."""
    group = [party]
    for other in found:
        if other.first <= group[-1].last or other.first >= end:
            continue
        between = [token.word for token in tokens[group[-1].last + 1 : other.first]]
        joined = between and all(word in TOGETHER or word in SKIPPED for word in between)
        if not joined or "with" in between or (between == [","] and not _listed(tokens, other)):
            break
        group.append(other)
    return tuple(group)


def _is_told_of(tokens: Sequence[Token], trigger: Trigger, party: Party) -> bool:
    """Whether a party is only in what is dismissed: "dismissed reports of Norlandian losses"."""
    words = {token.word for token in tokens[trigger.first + 1 : party.first]}
    return trigger.type == "REJECT" and "of" in words and not words.isdisjoint(TALES)


def _listed(tokens: Sequence[Token], party: Party) -> bool:
    """Whether a list goes on behind a party: "Norland, Sudmark and Ostland"."""
    after = [token.word for token in tokens[party.last + 1 : party.last + 2]]
    return after in (["and"], [","])


def _is_possessive(tokens: Sequence[Token], party: Party) -> bool:
    """Whether a party is "its" or "their", which only says whose."""
    return party.first == party.last and tokens[party.first].word in POSSESSIVES


def _apart(trigger: Trigger, given: Roles) -> Roles:
    """Nobody is on both sides; those who meet or agree with each other are all actors."""
    ids = {each for party in given.actors for each in party.ids}
    if len(ids) > 1 and trigger.type in MUTUAL:
        return Roles(given.actors)
    recipients = tuple(party for party in given.recipients if not ids.issuperset(party.ids))
    return Roles(given.actors, recipients)
