"""Those who speak through what the source names: "a ministry statement", "quoted Ode as saying"."""

from __future__ import annotations

from sayso.reading.speakers.lexicon import singular
from sayso.reading.speakers.media import is_media
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.nominals import nominal
from sayso.reading.speakers.phrases import phrase_at
from sayso.reading.speakers.sources import Sources
from sayso.reading.speakers.speech import Speech
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import DETERMINERS, POSSESSIVE

# What somebody issues in their own name.
ISSUED = frozenset(
    """
    address communique communiqué email e-mail letter memo message op-ed post posting press
    proclamation release statement telegram testimony tweet
    """.split()
)
SPEAKS = frozenset(("group", "organization", "person", "state", "unknown"))
QUOTES = frozenset(("cited", "cites", "citing", "quoted", "quotes", "quoting"))
LONGEST = 14  # words between "quoted" and "as saying"


def through(tokens: Tokens, sources: Sources, speech: Speech) -> None:
    """Where a claim's source only carries another's words, make that other the source.

    What carried them is noted in `speech.passed`.
    """
    if speech.claim.source is None or len(speech.sources) != 1:
        return
    if _quoted(tokens, sources, speech):
        return
    source = speech.sources[0]
    if source.form != "nominal":
        return
    places = tokens.within(speech.claim.source)
    head = phrase_at(tokens, places.start, places.stop - 1).head
    if singular(tokens.low(head))[0] not in ISSUED:
        return
    issuer = _after(tokens, sources, head) or _before(tokens, sources, places.start, head)
    if issuer is not None:
        speech.sources = [issuer]
        speech.passed.append((places.start, head))


def _quoted(tokens: Tokens, sources: Sources, speech: Speech) -> bool:
    """Whether a medium quotes somebody: "State television quoted Ode as saying"."""
    if tokens.low(speech.cue) not in QUOTES or not is_media(speech.sources[0]):
        return False
    for at in range(speech.cue + 1, min(speech.cue + LONGEST, len(tokens))):
        if not tokens.same_sentence(speech.cue, at):
            return False
        if tokens.low(at) == "as" and at > speech.cue + 1:
            medium = speech.sources[0]
            speech.passed.append((medium.first, medium.last))
            speech.sources = sources.of(tokens.span(speech.cue + 1, at - 1))
            return True
    return False


def _after(tokens: Tokens, sources: Sources, head: int) -> Mention | None:
    """Who issued it, named after it: "a statement from the Interior Ministry"."""
    if tokens.low(head + 1) not in ("by", "from"):
        return None
    at = head + 2
    while tokens.low(at) in DETERMINERS and tokens.low(at) not in POSSESSIVE:
        at += 1
    mention = sources.at.get(at)
    return mention if mention is not None and mention.sort in SPEAKS else None


def _before(tokens: Tokens, sources: Sources, first: int, head: int) -> Mention | None:
    """Who issued it, named before it: "Ode's statement", "a ministry statement"."""
    if tokens.low(first) in POSSESSIVE:
        return sources.at.get(first)
    at = head - 1
    if tokens.low(at) in ("'s", "'", "’"):
        at -= 1
    while at >= first and tokens.low(at) in ("joint", "press", "written", "video", "facebook"):
        at -= 1
    if at < first or tokens.low(at) in DETERMINERS:
        return None
    mention = sources.at.get(at)
    if mention is not None and mention.form == "name":
        return mention if mention.sort in SPEAKS else None
    made = nominal(tokens, first, at, at)
    if made.sort not in ("organization", "person", "state"):
        return None
    made.determiner = "the" if made.determiner in ("a", "an", "") else made.determiner
    sources.add(made)
    return made
