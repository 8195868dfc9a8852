"""Who passed a claim on, from the one who spoke outward."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.actor import Relay
from sayso.reading.speakers.lexicon import KNOWN, MEDIA, singular
from sayso.reading.speakers.media import (
    CARRIERS,
    PERSONS_OF_MEDIA,
    SENT,
    SPOKEN,
    is_media,
    is_platform,
)
from sayso.reading.speakers.mention import Mention
from sayso.reading.speakers.phrases import left_edge
from sayso.reading.speakers.speech import Speech
from sayso.reading.speakers.tokens import Tokens
from sayso.reading.speakers.words import CALENDAR, DETERMINERS, POSSESSIVE

CARRIED = frozenset(
    "carried broadcast published quoted cited reported aired relayed released distributed issued "
    "run printed posted".split()
)
TO = frozenset(
    ("to", "with", "told", "tells", "telling", "on", "via", "in", "by", "for", "through", "from")
)
MEDIUM, OUTLET, CARRIER = range(3)


def relays_of(
    tokens: Tokens, speech: Speech, places: list[int], at: dict[int, Mention]
) -> list[tuple[int, Relay]]:
    """The relays of one claim, each with how far out it stands.

    `places` are the tokens of the claim's sentence outside contents; `at` is the mention at each.
    """
    found: list[tuple[int, Relay]] = []
    sources = {id(mention) for mention in speech.sources}
    taken: set[int] = set()
    inside = frozenset(places)
    for rank, first, last in (
        *((MEDIUM, *passed) for passed in speech.passed),
        *_outlets(tokens, places, at, sources),
        *_media_nouns(tokens, places, inside, at),
        *_carriers(tokens, places, inside),
    ):
        if not taken.isdisjoint(range(first, last + 1)):
            continue
        taken.update(range(first, last + 1))
        found.append((rank, relay(tokens, first, last)))
    return sorted(found, key=lambda each: (each[0], each[1].span))


def relay(tokens: Tokens, first: int, last: int) -> Relay:
    """A relay by its places, named without its determiner."""
    while first < last and tokens.low(first) in DETERMINERS | POSSESSIVE.keys():
        first += 1
    span = tokens.span(first, last)
    return Relay(name=" ".join(span.of(tokens.text).split()), span=span)


def _outlets(
    tokens: Tokens, places: list[int], at: dict[int, Mention], sources: set[int]
) -> Iterator[tuple[int, int, int]]:
    """Outlets and platforms that words of passing on lead to."""
    done: set[int] = set()
    for place in places:
        if is_platform(tokens, place) and tokens.low(place - 1) in ("on", "via", "the", "over"):
            yield OUTLET, place, place + (tokens[place].text == "Truth")
        mention = at.get(place)
        if mention is None or id(mention) in done or id(mention) in sources:
            continue
        done.add(id(mention))
        if not is_media(mention):
            continue
        before = tokens.low(mention.first - 1)
        if before == "the":
            before = tokens.low(mention.first - 2)
        if before in TO:
            carried = before == "by" and tokens.low(mention.first - 2) in CARRIED
            carried = carried or (
                tokens.low(mention.first - 1) == "the" and tokens.low(mention.first - 3) in CARRIED
            )
            yield (CARRIER if carried else OUTLET), mention.first, mention.last


def _media_nouns(
    tokens: Tokens, places: list[int], inside: frozenset[int], at: dict[int, Mention]
) -> Iterator[tuple[int, int, int]]:
    """Media without a name that words of passing on lead to: "told state television"."""
    for place in places:
        noun, _ = singular(tokens.low(place))
        if noun not in MEDIA or noun in PERSONS_OF_MEDIA or tokens[place].capital:
            continue
        follows = tokens.low(place + 1)
        if follows.isalpha() and singular(follows)[0] in KNOWN:
            continue
        first = left_edge(tokens, place)
        bare = first == place or (first == place - 1 and tokens.low(first) in DETERMINERS)
        if bare and noun in ("media", "press"):
            continue
        mention = at.get(place)
        if mention is not None and mention.source:
            continue
        if first in inside and tokens.low(first - 1) in TO:
            carried = tokens.low(first - 1) == "by"
            yield (CARRIER if carried else OUTLET), first, place


def _carriers(
    tokens: Tokens, places: list[int], inside: frozenset[int]
) -> Iterator[tuple[int, int, int]]:
    """What words are sent in: "in his weekly video address", "in a written statement"."""
    for place in places:
        noun, plural = singular(tokens.low(place))
        if noun not in CARRIERS or tokens[place].capital:
            continue
        if singular(tokens.low(place + 1))[0] in CARRIERS:
            continue
        first = left_edge(tokens, place)
        if first not in inside or tokens.low(first - 1) not in (
            "in",
            "on",
            "via",
            "through",
            "during",
            "by",
        ):
            continue
        words = {tokens.low(at) for at in range(first, place)}
        if noun in SPOKEN and not words & SENT:
            continue
        if plural and noun != "tweet":
            continue
        if _names_outlet(tokens, place):
            continue
        yield MEDIUM, first, place


def _names_outlet(tokens: Tokens, place: int) -> bool:
    """Whether a platform or outlet follows, which then is the relay ("a post on Telegram")."""
    after = place + 1
    if tokens.low(after) not in ("on", "with", "to", "for"):
        return False
    after += 1
    while tokens.low(after) in DETERMINERS | POSSESSIVE.keys():
        after += 1
    if after >= len(tokens):
        return False
    return tokens[after].capital and tokens.low(after) not in CALENDAR
