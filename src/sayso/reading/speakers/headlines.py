"""Who speaks in a headline that names nobody: "Water company concedes hydrants were dry".

A headline says again what the report says below, so its speaker is who says there what is likest.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claim import Claim
from sayso.reading.sameness.meaning import alike
from sayso.reading.sameness.words import stem
from sayso.reading.speakers.alike import ALSO_POSTS
from sayso.reading.speakers.entity import Entity
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.nouns import may_be_body
from sayso.reading.speakers.speech import Speech, Speeches
from sayso.reading.speakers.tokens import CLOSERS, ENDS, Tokens

LONGEST = 30  # tokens of a headline
LIKE = 0.88  # contents that say the same; chosen on training/stories
RULE = "nominal: says what is told below"


def name_headlines(tokens: Tokens, speeches: Speeches) -> None:
    """Give the nouns of a headline that nothing else took up to who says the same below."""
    end = _end_of_headline(tokens)
    below = [each for each in speeches.all if each.cue > end and len(each.speakers) == 1]
    for speech in speeches.all:
        if speech.cue > end or len(speech.sources) != 1:
            continue
        noun = speech.sources[0]
        found = _says_the_same(speech.claim, [each for each in below if _may_be(noun, each)])
        if found is not None and noun.entity is not None:
            _join(noun.entity, found.speakers[0], speeches.all)


def _end_of_headline(tokens: Tokens) -> int:
    """The last token of the first paragraph if it is a headline, -1 if it is none."""
    first = [at for at, token in enumerate(tokens.all[: LONGEST + 1]) if token.paragraph == 0]
    if not first or len(first) > LONGEST or len(first) == len(tokens):
        return -1
    words = [at for at in first if tokens[at].text not in CLOSERS]
    return -1 if not words or tokens[words[-1]].text in ENDS else first[-1]


def _may_be(noun: Mention, below: Speech) -> bool:
    """Whether a headline's noun, which no other mention shares, may be this speaker."""
    entity, speaker = noun.entity, below.speakers[0]
    return (
        noun.form == "nominal"
        and (not noun.plural or speaker.sort == "organization")
        and entity is not None
        and entity.mentions == [noun]
        and not entity.members
        and bool(speaker.names)
        and not speaker.members
        and (noun.state is None or speaker.state in (None, noun.state))
        and _is_called(noun, speaker)
    )


def _is_called(noun: Mention, speaker: Entity) -> bool:
    """Whether the report calls a speaker by this noun, or by one that news puts for it.

    "Monitors" are a "Monitoring Mission", and what has only a name may be any body ("firm").
    """
    called = speaker.heads | speaker.posts | {word for name in speaker.names for word in name}
    if noun.head in called or not called.isdisjoint(ALSO_POSTS.get(noun.head, ())):
        return True
    if may_be_body(noun, speaker):
        return True
    return stem(noun.head) in {stem(word.lower()) for word in called}


def _says_the_same(claim: Claim, below: Sequence[Speech]) -> Speech | None:
    likest, found = LIKE, None
    for speech in below:
        if claim.vector is None or speech.claim.vector is None:
            continue
        like = alike(claim.vector, speech.claim.vector)
        if like is not None and like > likest:
            likest, found = like, speech
    return found


def _join(noun: Entity, speaker: Entity, speeches: Sequence[Speech]) -> None:
    for mention in list(noun.mentions):
        mention.rule = RULE
        speaker.take(mention)
    for speech in speeches:
        speech.speakers = [speaker if each is noun else each for each in speech.speakers]
