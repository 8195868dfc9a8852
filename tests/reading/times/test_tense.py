from __future__ import annotations

import pytest

from sayso.reading.times.tense import direction
from sayso.reading.times.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy left HERE", "past"),
        ("The envoy will leave HERE", "future"),
        ("The envoy won't leave HERE", "future"),
        ("The envoy plans to leave HERE", "future"),
        ("The envoy is speaking HERE", None),
        ("The envoy agreed HERE to leave", "past"),
        ("A vote to be held HERE", "future"),
        ("The vote had been scheduled for HERE", "past"),
        ("It had been due to close HERE", "past"),
        ("It had been due to expire HERE", "past"),
        ("The raid began as previously planned HERE", "past"),
        ("The two leaders meet HERE", "future"),
        ("The assembly reconvenes on HERE", "future"),
        ("The two leaders did not meet HERE", "past"),
        ("The envoy, as expected, flew HERE", "past"),
        ("HERE the envoy flew home", "past"),
        ("HERE the envoy will fly home", "future"),
        ("The vote is soon. HERE it rained", "past"),
        ("The vote will be held, but HERE it rained", "past"),
        ("The shop is shut until HERE", "future"),
        ("The shop was not open until HERE", "past"),
        ("The match was postponed until HERE", "future"),
        ("The envoy had left by HERE", "past"),
        ("The envoy could leave as early as HERE", "future"),
        ("The envoy denied the HERE raid", None),
        ("The envoy feared the HERE deadline", "future"),
        ("They must succeed HERE", "future"),
        ("The United Front in HERE", None),
        ("A man was shot to death HERE", "past"),
        ("The disputed border in HERE", None),
        ("May Abara and HERE", None),
        ("Dr. J. Abara flew to St. Irem HERE", "past"),
        ("HERE", None),
        ("to HERE to", None),
    ],
)
def test_the_words_around_show_the_direction(text: str, expected: str | None) -> None:
    tokens = tokens_of(text)
    here = tokens.words.index("here")
    assert direction(tokens, here, here + 1) == expected
