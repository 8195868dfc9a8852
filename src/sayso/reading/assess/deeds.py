"""What the speaker will do, or will not say, by the content's own words."""

from __future__ import annotations

from sayso.reading.assess.clause import Clause
from sayso.reading.assess.lexicon import LEXICON
from sayso.reading.assess.shown import Shown, Speech
from sayso.reading.assess.tokens import span_of

WILL = frozenset(("'ll", "shall", "will", "wo"))
REPORTED_WILL = WILL | {"would", "'d"}
# With these, "I will" is a forecast or a figure of speech, not a deed.
NO_DEEDS = frozenset(
    """
    appear be become feel find get happen have hope know like look lose love need never prefer
    remain see seem survive understand want win
    """.split()
)
HARM = frozenset(
    """
    annihilate arrest attack ban block bomb boycott burn bury close crush cut deport destroy
    eliminate execute expel fire flatten hit impose invade jail kill obliterate pay prosecute punish
    raze respond retaliate sanction seize shoot shut sink strike sue suspend veto wipe withdraw
    withhold
    """.split()
)
WITHHOLDS = frozenset("comment comments discuss elaborate into say speak speculate".split())
NOT = frozenset(("cannot", "n't", "not"))
ON_THE_WAY = frozenset("any be further get getting go going make to want".split())
UNWILLING = frozenset("'m 're am are ca can cannot could will wo would".split())


def own_deed(clause: Clause, speech: Speech) -> Shown | None:
    """A promise ("We will rebuild the pier"), or a threat where it harms and the cue warns."""
    tokens, verb = clause.tokens, clause.verb
    if verb is None or verb != clause.start + 1 or clause.negation:
        return None
    subject = tokens[clause.start].word
    if not speech.is_by(subject) or (subject == "it" and not speech.may_be_it()):
        return None  # "the minister said it would rain"
    going = [token.word for token in tokens[clause.rest : clause.rest + 2]] == ["going", "to"]
    will = WILL if subject in ("i", "we") else REPORTED_WILL
    place = clause.rest + (2 if going else 0)
    if any(token.word in ("have", "'ve") for token in tokens[verb + 1 : clause.rest]):
        return None  # "she would have lived"
    deed = tokens[place].word if place < len(tokens) else ""
    if not (going or tokens[verb].word in will) or clause.rest - verb > 2 or not _is_deed(deed):
        return None
    words = span_of((tokens[verb], tokens[place]))
    if speech.warns and deed in HARM:
        return Shown("threatens", words, "content:harm", clause)
    return Shown("promises", words, "content:deed", clause)


def withheld(clause: Clause) -> Shown | None:
    """A word refused: "I won't go into that", "Not going to comment", "No comment"."""
    tokens = clause.tokens[clause.start : clause.start + 9]
    words = [token.word for token in tokens]
    if words[:2] == ["no", "comment"]:
        return Shown("declines", span_of(tokens[:2]), "content:no comment", clause)
    place = next((i for i, word in enumerate(words[:4], 1) if word in NOT), 0)
    if not place or (place > 1 and UNWILLING.isdisjoint(words[:place])):
        return None
    while place < len(words) and words[place] in ON_THE_WAY:
        place += 1
    if place < len(words) and words[place] in WITHHOLDS:
        return Shown("declines", span_of(tokens[: place + 1]), "content:no comment", clause)
    return None


def _is_deed(verb: str) -> bool:
    speaks = any(not tail and family.plain for tail, _, family in LEXICON.get(verb, ()))
    return verb.isalpha() and verb not in NO_DEEDS and not speaks
