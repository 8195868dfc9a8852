from __future__ import annotations

import pytest

from story_marks import unmarked
from story_rules import positions, shifts


def test_a_mark_becomes_a_claim_with_its_offsets() -> None:
    text, (mark,) = unmarked("He said {army- mayor @03-04: no one came}.", year="2031")
    assert text == "He said no one came."
    assert (mark.proposition, mark.stance, mark.speakers) == ("army", "denies", ("mayor",))
    assert (mark.said, mark.certainty) == ("2031-03-04", "certain")
    assert [text[start:end] for start, end in mark.content] == ["no one came"]


def test_two_pieces_make_one_claim() -> None:
    source = '{. mayor #1: "Not here,"} he said, {. mayor #1: "and not now."}'
    text, (mark,) = unmarked(source, year="2031")
    assert [text[start:end] for start, end in mark.content] == ['"Not here,"', '"and not now."']


def test_marks_may_stand_in_marks() -> None:
    text, (outer, inner) = unmarked("{a+ x: she denied {b- y: the theft}}", year="2031")
    assert [text[slice(*mark.content[0])] for mark in (outer, inner)] == [
        "she denied the theft",
        "the theft",
    ]


@pytest.mark.parametrize("source", ["{a+ x: open", "{a+ x #1: half}", "{nothing}", "{a+ x ?: odd}"])
def test_a_broken_mark_is_named(source: str) -> None:
    with pytest.raises(ValueError, match="mark|piece|option"):
        unmarked(source, year="2031")


def test_a_shift_is_dated_by_what_came_later_and_skips_what_is_only_related() -> None:
    claims = [
        _claim("3", "supports", said="2031-05-01", published="2031-05-02"),
        _claim("1", "denies", said=None, published="2031-03-01"),
        _claim("2", "related", said="2031-04-01", published="2031-06-01"),
        _claim("4", "denies", said="2031-03", published="2031-07-01"),
    ]
    assert shifts(positions(claims)) == [
        {
            "actor": "mayor",
            "from": "denies",
            "to": "supports",
            "on": "2031-05-01",
            "claims": ["1", "3"],
        }
    ]


def _claim(name: str, stance: str, *, said: str | None, published: str) -> dict[str, object]:
    return {
        "id": name,
        "report": name,
        "published": published,
        "said": said,
        "content": [{"start": 0, "end": 1}],
        "speakers": [{"id": "mayor", "name": "the mayor"}],
        "stance": stance,
        "certainty": "certain",
    }
