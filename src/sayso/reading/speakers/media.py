"""Which names and nouns are media: outlets, agencies, platforms, and what words are sent in."""

from __future__ import annotations

from sayso.reading.speakers.lexicon import MEDIA, OUTLET_WORDS, OUTLETS, PLATFORMS
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.tokens import Tokens

# What carries somebody's words: "in his weekly video address".
CARRIERS = frozenset(
    """
    address announcement article autobiography blog broadcast column comment commentary communique
    communiqué dispatch editorial email e-mail essay filing interview letter livestream memo memoir
    memorandum message newsletter note notice op-ed podcast post posting proclamation programme
    program release remark report speech statement telecast telegram testimony text thread tweet
    update video vlog webcast
    """.split()
)
# These are venues unless something says that they were sent out ("a televised address").
SPOKEN = frozenset("address speech remark comment program programme report testimony".split())
SENT = frozenset(
    """
    video televised radio tv television recorded taped online live-streamed livestreamed webcast
    broadcast live audio written prepared joint podcast weekly nightly
    """.split()
)
PERSONS_OF_MEDIA = frozenset(("reporter", "journalist", "correspondent", "editor", "presenter"))


def is_outlet(words: tuple[str, ...]) -> bool:
    """Whether a name is an outlet's, by known names and by its last word.

    >>> is_outlet(("Meridian", "Press")), is_outlet(("CNN",)), is_outlet(("Ana", "Ode"))
    (True, True, False)
    """
    low = [word.lower() for word in words if word]
    if not low:
        return False
    if low[0] == "the":
        low = low[1:]
    if low and low[0] in OUTLETS and len(low) < 4:
        return True
    if len(low) > 1 and low[0] in ("radio", "television", "tv", "channel", "agence", "agencia"):
        return True
    return (len(low) > 1 and low[-1] in OUTLET_WORDS) or " ".join(low) in OUTLETS


def is_platform(tokens: Tokens, at: int) -> bool:
    """Whether the word at a place names a platform, "Truth" only before "Social"."""
    if not tokens[at].capital or tokens.low(at) not in PLATFORMS:
        return False
    return tokens.low(at) != "truth" or tokens.low(at + 1) == "social"


def is_media(mention: Mention) -> bool:
    """Whether a mention stands for an outlet: "CNN", "state television", "the agency"."""
    if mention.form == "name":
        return mention.sort != "person" and is_outlet(mention.words)
    anybody = mention.head in ("media", "press") and mention.last - mention.first < 2
    return mention.head in MEDIA and mention.head not in PERSONS_OF_MEDIA and not anybody
