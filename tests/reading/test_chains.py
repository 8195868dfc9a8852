from __future__ import annotations

import numpy as np

from sayso.reading.attribution import Attribution
from sayso.reading.chains import chained
from sayso.reading.cues import Run
from sayso.reading.nesting import Nested
from sayso.reading.words import Words


def words_of(text: str) -> Words:
    """The words between blanks, all of one paragraph."""
    forms = text.split(" ")
    end = np.cumsum([len(form) + 1 for form in forms]) - 1
    zero = np.zeros(len(forms), dtype=np.int64)
    start = end - [len(form) for form in forms]
    return Words(start, end, zero, zero, zero, zero, np.arange(len(forms) + 1))


def claim(cue: int, source: Run | None, content: Run, within: int | None = None) -> Nested:
    return Nested(Attribution(Run(cue, cue), source, (content,), 0.9), within)


CITED = "Gazette citing officials said rain fell"


def test_who_is_cited_says_the_same_within_the_claim_of_who_cites() -> None:
    citing, said = claim(1, Run(0, 0), Run(2, 2)), claim(3, Run(0, 0), Run(4, 5))

    turned, same = chained(CITED, words_of(CITED), [citing, said])

    assert same is said
    assert turned.within == 1
    assert turned.attribution.source == Run(2, 2)
    assert turned.attribution.content == (Run(4, 5),)
    assert turned.attribution.cue == Run(1, 1)


def test_a_citing_without_a_claim_beside_it_stays_as_it_is() -> None:
    citing, other = claim(1, Run(0, 0), Run(2, 2)), claim(3, Run(2, 2), Run(4, 5))

    assert chained(CITED, words_of(CITED), [citing, other]) == [citing, other]


def test_a_claim_in_another_claim_is_not_beside_it() -> None:
    citing, said = claim(1, Run(0, 0), Run(2, 2)), claim(3, Run(0, 0), Run(4, 5), within=0)

    assert chained(CITED, words_of(CITED), [citing, said]) == [citing, said]


def test_two_citings_of_one_source_do_not_stand_in_each_other() -> None:
    text = "Gazette citing officials quoting memos"
    found = [claim(1, Run(0, 0), Run(2, 2)), claim(3, Run(0, 0), Run(4, 4))]

    assert chained(text, words_of(text), found) == found


def test_a_citing_without_a_source_stays_as_it_is() -> None:
    citing, said = claim(1, None, Run(2, 2)), claim(3, None, Run(4, 5))

    assert chained(CITED, words_of(CITED), [citing, said]) == [citing, said]
