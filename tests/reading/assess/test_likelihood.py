from __future__ import annotations

import pytest

from sayso.reading.assess.likelihood import (
    ALMOST_CERTAIN,
    EVEN,
    LIKELY,
    REMOTE,
    UNLIKELY,
    VERY_LIKELY,
    VERY_UNLIKELY,
    Band,
    level_of,
    likelihood_in,
)
from sayso.spans import Span

# Both rows of ICD 203's table, in sentences; then the same negated, strengthened and softened.
TERMS = [
    (REMOTE, "almost no chance", "There is almost no chance of a thaw before the fair."),
    (REMOTE, "a remote chance", "The keeper sees a remote chance that the lamp survived."),
    (REMOTE, "remote possibility", "The sole remote possibility is a second key."),
    (REMOTE, "chance is remote", "Any chance is remote now."),
    (VERY_UNLIKELY, "very unlikely", "It is very unlikely that the pier holds."),
    (VERY_UNLIKELY, "highly improbable", "A landslide there is highly improbable."),
    (VERY_UNLIKELY, "extremely unlikely", "A landslide is extremely unlikely."),
    (UNLIKELY, "unlikely", "The strike is unlikely to spread."),
    (UNLIKELY, "improbable", "A strike this month is improbable."),
    (UNLIKELY, "not likely", "A strike is not likely this month."),
    (UNLIKELY, "n't very likely", "A strike isn't very likely this month."),
    (EVEN, "a roughly even chance", "There is a roughly even chance of rain."),
    (EVEN, "roughly even odds", "The tipsters gave roughly even odds."),
    (EVEN, "even chance", "Each has even chance."),
    (EVEN, "50-50", "The vote is 50-50."),
    (EVEN, "fifty-fifty", "It is fifty-fifty now."),
    (LIKELY, "likely", "The strike is likely to spread."),
    (LIKELY, "probable", "A spread of the strike is probable."),
    (LIKELY, "probably", "The strike will probably spread."),
    (LIKELY, "more than likely", "It is more than likely that the strike spreads."),
    (LIKELY, "more likely than not", "It is more likely than not that the strike spreads."),
    (LIKELY, "most likely", "The strike will most likely spread."),
    (VERY_LIKELY, "very likely", "The strike is very likely to spread."),
    (VERY_LIKELY, "highly probable", "A spread of the strike is highly probable."),
    (VERY_LIKELY, "highly likely", "A spread of the strike is highly likely."),
    (ALMOST_CERTAIN, "almost certain", "The strike is almost certain to spread."),
    (ALMOST_CERTAIN, "almost certainly", "The strike will almost certainly spread."),
    (ALMOST_CERTAIN, "nearly certain", "A spread of the strike is nearly certain."),
    (ALMOST_CERTAIN, "all but certain", "A spread of the strike is all but certain."),
    (REMOTE, "almost certainly not", "The strike will almost certainly not spread."),
]
NUMBERS = [
    ((0.7, 0.7), "a 70 % chance", "They saw a 70 % chance of frost."),
    ((0.7, 0.7), "70 percent likely", "Frost was 70 percent likely."),
    ((0.7, 0.7), "seventy per cent certain", "She was seventy per cent certain."),
    ((0.6, 0.7), "a 60 to 70 percent chance", "They saw a 60 to 70 percent chance of frost."),
    ((0.6, 0.7), "a 60-70% probability", "They gave a 60-70% probability."),
    ((0.005, 0.005), "probability is 0.5 percent", "The probability is 0.5 percent."),
    ((0.7, 0.7), "70 percent the probability", "She put at 70 percent the probability of frost."),
    ((0.3333, 0.3333), "a one in three chance", "There is a one in three chance of frost."),
    ((0.25, 0.25), "a one-in-four chance", "There is a one-in-four chance of frost."),
    ((0.1, 0.1), "odds of one in ten", "They gave odds of one in ten."),
]
NONE = [
    "Women are more likely to vote than men.",
    "How likely is frost?",
    "The poll asked likely voters.",
    "The court found probable cause.",
    "He named an unlikely ally.",
    "Even if it rains, the fair opens.",
    "Some 70 percent of voters stayed home.",
    "He gave a 150 percent chance.",
    "They have a chance of 4 in 3.",
    "The hotel has no certain date.",
]


@pytest.mark.parametrize(("band", "words", "sentence"), [*TERMS, *NUMBERS])
def test_the_interval_and_the_words_of_a_likelihood(band: Band, words: str, sentence: str) -> None:
    found = likelihood_in(sentence, Span(0, len(sentence)))

    assert found is not None
    assert (found.interval, found.words.of(sentence)) == (band, words)


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_estimate(sentence: str) -> None:
    assert likelihood_in(sentence, Span(0, len(sentence))) is None


@pytest.mark.parametrize(
    ("level", "bands"),
    [
        ("certain", [ALMOST_CERTAIN]),
        ("probable", [LIKELY, VERY_LIKELY]),
        ("possible", [EVEN, UNLIKELY, VERY_UNLIKELY, REMOTE]),
    ],
)
def test_each_band_has_a_level(level: str, bands: list[Band]) -> None:
    assert {level_of(band) for band in bands} == {level}
