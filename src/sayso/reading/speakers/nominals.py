"""Nouns and pronouns that stand for somebody: "the minister", "officials", "he"."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.reading.speakers.first_names import Gender
from sayso.reading.speakers.gazetteer import states
from sayso.reading.speakers.genders import gender_of_noun
from sayso.reading.speakers.lexicon import (
    COUNTRIES,
    DOCUMENTS,
    KNOWN,
    ORGANIZATIONS,
    OUTLET_WORDS,
    SETTING,
    is_person,
    singular,
)
from sayso.reading.speakers.mention import Mention, Sort
from sayso.reading.speakers.names import PEOPLES
from sayso.reading.speakers.phrases import left_edge, state_in
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVE,
    PREPOSITIONS,
    STOPS,
    VERBS,
    WHENCE,
)

BASE = {
    word: words.split()[0]
    for words in (
        "he him his himself",
        "she her hers herself",
        "it its itself",
        "they them their theirs themselves",
        "i me my mine myself",
        "we us our ours ourselves",
        "you your yours yourself yourselves",
    )
    for word in words.split()
}
"""Each personal pronoun's subject form."""
GENDERS: dict[str, Gender] = {"he": "m", "she": "f"}


def sort_of(noun: str) -> Sort:
    """What a singular noun stands for."""
    if is_person(noun) or noun in states().demonyms:
        return "person"
    if noun in COUNTRIES and noun not in ORGANIZATIONS:
        return "state"
    if noun in ORGANIZATIONS or (noun in OUTLET_WORDS and noun not in DOCUMENTS):
        return "organization"
    if noun in DOCUMENTS:
        return "document"
    return "unknown"


def nominals_of(tokens: Tokens, taken: list[bool]) -> Iterator[Mention]:
    """Noun phrases with a noun that speaks as head; `taken` marks the tokens of names."""
    for at, token in enumerate(tokens.all):
        if taken[at] or not token.is_word or at in tokens.verbs:
            continue
        one, plural = singular(token.low)
        people = plural and token.capital and token.low[:-1] in states().demonyms
        if not (one in KNOWN or is_person(one) or people) or _goes_on(tokens, at, taken):
            continue
        first = left_edge(tokens, at)
        if not plural and not _is_phrase(tokens, first, at):
            continue
        yield nominal(tokens, first, at, at)


def nominal(tokens: Tokens, first: int, last: int, head: int) -> Mention:
    """The mention of a noun phrase with its head at a place."""
    one, plural = singular(tokens.low(head))
    determiner = tokens.low(first) if tokens.low(first) in DETERMINERS else ""
    state, _ = state_in(tokens, first, head)
    if state is None and tokens.low(head + 1) in ("of", "from", "in"):
        state, _ = state_in(tokens, head + 2, min(head + 3, last if last > head else head + 3))
    inner = {tokens.low(at) for at in range(first, head)}
    after = {tokens.low(at) for at in range(head + 1, min(head + 5, len(tokens)))}
    of = tokens.low(head + 1) in ("of", "for")
    return Mention(
        first,
        last,
        "nominal",
        sort_of(one),
        head=one,
        plural=plural,
        gender=gender_of_noun(one),
        determiner=determiner,
        posts=frozenset((one,)) if is_person(one) else frozenset(),
        modifiers=frozenset(inner & SETTING | (after & SETTING if of else set())),
        state=state,
    )


def _goes_on(tokens: Tokens, at: int, taken: list[bool]) -> bool:
    """Whether the noun only qualifies the next ("campaign spokesman")."""
    after = at + 1
    if not tokens.same_sentence(at, after) or not tokens[after].is_word:
        return tokens.low(after) == "-" and tokens.same_sentence(at, after)
    if tokens[after].low in STOPS or tokens[after].capital or after in tokens.verbs:
        return False
    one, _ = singular(tokens[after].low)
    return (one in KNOWN or is_person(one)) and not taken[after]


def _is_phrase(tokens: Tokens, first: int, head: int) -> bool:
    """Whether a singular noun has what makes it a noun phrase: a determiner or a name before it."""
    if first == head:
        return tokens[head].capital and not tokens[head].opens
    low = tokens.low(first)
    return low in DETERMINERS or any(
        tokens[at].capital or tokens.low(at) == "'s" for at in range(first, head)
    )


def pronouns_of(tokens: Tokens, taken: list[bool]) -> Iterator[Mention]:
    """Personal pronouns, each with its subject form as head; no "I" of a name ("Ode I")."""
    for at, token in enumerate(tokens.all):
        base = BASE.get(token.low)
        if base is None or token.text == "US" or (token.low == "mine" and not token.quoted):
            continue
        if base == "i" and taken[at]:
            continue
        mention = Mention(at, at, "pronoun", "unknown", head=base, plural=base in ("they", "we"))
        mention.gender = GENDERS.get(base)
        mention.determiner = token.low if token.low in POSSESSIVE else ""
        yield mention


def mark_subjects(tokens: Tokens, mentions: list[Mention]) -> None:
    """Mark the mentions that look like the subject of their clause: a verb follows."""
    ends = {each.first: each.last for each in mentions if each.form == "name"}
    for mention in mentions:
        if mention.source:
            mention.subject = True
            continue
        before, after = tokens.low(mention.first - 1), mention.last + 1
        if mention.form == "name" and tokens.low(after) in WHENCE:
            name = after + 2 if tokens.low(after + 1) == "the" else after + 1
            after = ends.get(name, mention.last) + 1
        if before in PREPOSITIONS or (
            mention.determiner in POSSESSIVE and mention.form == "pronoun"
        ):
            continue
        if mention.form == "name" and tokens[mention.first].opens and tokens.low(after) == ",":
            mention.subject = tokens.low(after + 1) in ("who", "whose")
            continue
        while _is_adverb(tokens.low(after)) and tokens.same_sentence(mention.last, after):
            after += 1
        if not tokens.same_sentence(mention.last, after) or tokens[after].capital:
            continue
        low = tokens.low(after)
        is_cue = after in tokens.verbs
        mention.subject = is_cue or low in AUXILIARIES or low in VERBS or _is_verb(low)


def mark_modifiers(tokens: Tokens, mentions: list[Mention]) -> None:
    """Mark the names that only qualify the noun behind them ("the Ode campaign").

    So does a people's name where its state is named too: "Norlandi skiers", beside "Norland".
    """
    heads = {
        at: mention.last
        for mention in mentions
        if mention.form == "nominal"
        for at in range(mention.first, mention.last)
    }
    for mention in mentions:
        if mention.form == "name" and heads.get(mention.last, -1) > mention.last:
            mention.modifies = tokens[mention.last + 1].is_word and not _is_owner(tokens, mention)
    named = {mention.words[0] for mention in mentions if len(mention.words) == 1}
    for mention in mentions:
        if len(mention.words) == 1 and any(
            mention.words[0] == name + ending for name in named for ending in PEOPLES
        ):
            after = mention.last + 1
            mention.modifies |= tokens.same_sentence(mention.last, after) and (
                tokens[after].is_word and not tokens[after].capital and after not in tokens.verbs
            )


def _is_owner(tokens: Tokens, mention: Mention) -> bool:
    return tokens.low(mention.last + 1) in ("'s", "’s", "'", "’")


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") or low in ADVERBS or low in ("both", "all", "each")


def _is_verb(low: str) -> bool:
    if low == "'s" or not low.isalpha():
        return False
    if low.endswith(("ed", "es")):
        return True
    return low.endswith("s") and not low.endswith("ss") and singular(low)[0] not in KNOWN
