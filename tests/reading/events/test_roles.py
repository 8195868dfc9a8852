from __future__ import annotations

import re

import pytest

from sayso.reading.events.parties import Party
from sayso.reading.events.roles import roles
from sayso.reading.events.sentence import sentences
from sayso.reading.events.triggers import triggers

# Parties are K to O; the first event's sides.
SIDES = [
    ("K attacked L.", "K", "L"),
    ("K, L and M attacked N.", "K L M", "N"),
    ("K was attacked by L.", "L", "K"),
    ("K was attacked in L by M.", "M", "K"),
    ("The captives were returned by K to L.", "K", "L"),
    ("In K, L condemned M.", "L", "M"),
    ("Troops from K attacked L.", "K", "L"),
    ("K said that L attacked M.", "L", "M"),
    ("K, which attacked L, is small.", "K", "L"),
    ("K launched an attack on L.", "K", "L"),
    ("An attack by K on L failed.", "K", "L"),
    ("K 's attack on L failed.", "K", "L"),
    ("Fighting between K and L went on.", "K L", ""),
    ("K suffered an attack by L.", "L", "K"),
    ("K and L held talks in M.", "K L", ""),
    ("K received weapons from L.", "L", "K"),
    ("K accused L of lying.", "K", "L"),
    ("K ordered the paper L to close.", "K", "L"),
    ("K rejected an offer by L.", "K", "L"),
    ("K dismissed reports of heavy L losses.", "K", ""),
    ("K said L must free the crew.", "K", "L"),
    ("L was attacked after K had left M.", "", "L"),
]


@pytest.mark.parametrize(("text", "actors", "recipients"), SIDES)
def test_who_does_it_to_whom(text: str, actors: str, recipients: str) -> None:
    (tokens,) = sentences(text, 0, len(text))
    parties = [
        Party(place, place, (text[token.start : token.end],))
        for place, token in enumerate(tokens)
        if re.fullmatch("[K-O]", text[token.start : token.end])
    ]
    given = roles(tokens, triggers(tokens)[0], parties)
    found = [
        " ".join(each for party in side for each in party.ids)
        for side in (given.actors, given.recipients)
    ]
    assert found == [actors, recipients]
