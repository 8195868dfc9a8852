from __future__ import annotations

import pytest

from sayso.reading.times.grammar import Found, Grammar, Rule, Value
from sayso.reading.times.story import Story
from sayso.reading.times.tokens import tokens_of


def nothing(_found: Found, _story: Story) -> Value | None:
    return None


def found(form: str, text: str) -> list[list[str]]:
    tokens = tokens_of(text)
    matches = Grammar([Rule("test", form, nothing)]).find(tokens)
    return [tokens.words[match.start : match.end] for match in matches]


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("early? MONTH", "in early May or June", [["early", "may"], ["june"]]),
        ("MONTH", "they may march in MAY", [["may"]]),
        ("NUM UNITS", "14 days and 3 dogs, 2 days", [["14", "days"], ["2", "days"]]),
        ("(?<! the) UNIT", "the week, a week", [["week"]]),
        ("UNIT (?! old)", "a year old, a year", [["year"]]),
        ("NUMWORD{2,3} UNITS", "one two three four days", [["two", "three", "four", "days"]]),
        ("(?<=on) (?P<time>the DAYORD) UNIT", "on the 3rd day", [["the", "3rd"]]),
    ],
)
def test_a_form_matches_words(form: str, text: str, expected: list[list[str]]) -> None:
    assert found(form, text) == expected


def test_groups_and_neighbours_of_a_match_are_words() -> None:
    rule = Rule("test", "(?P<amount>NUM NUM?) (?P<unit>UNITS) (?P<way>ago)?", nothing)
    (match,) = Grammar([rule]).find(tokens_of("Rain. About 12 days later"))
    assert match.words("amount") == ["12"]
    assert match.word("unit") == "days"
    assert match.words("way") == match.words("nowhere") == []
    assert (match.before, match.first, match.after) == ("about", "12", "later")


def test_at_the_ends_of_a_text_there_are_no_neighbours() -> None:
    (match,) = Grammar([Rule("test", "UNITS", nothing)]).find(tokens_of("days"))
    assert (match.before, match.after) == ("", "")


def test_a_form_with_a_class_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="NOSUCHCLASS"):
        Grammar([Rule("test", "NOSUCHCLASS", nothing)])
