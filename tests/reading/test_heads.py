from __future__ import annotations

from itertools import pairwise

from sayso.reading.heads import Seen
from sayso.reading.network import network
from sayso.reading.sameness.meaning import SIZE, alike
from sayso.reading.words import words_of
from sayso.spans import Span

TEXT = """Transport Minister Adaeze Brandt said on Tuesday that the bridge at Larkspur would reopen.

"We have replaced every cable," Brandt told the Meridian Press. She said trams would use it.

Toll collectors in Norland did not welcome the reopening of the bridge at Larkspur.
"""


def seen_of(text: str) -> Seen:
    net = network("default")
    words = words_of(text, net.tokenizer)
    return Seen(text, words, net.vectors(words), net.heads)


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def test_names_are_found_with_their_types() -> None:
    found = {name.span.of(TEXT): name.type for name in seen_of(TEXT).mentions()}

    assert found["Adaeze Brandt"] == "person"
    assert found["Larkspur"] == "place"
    assert found["Norland"] == "place"


def test_names_stand_in_the_order_of_the_text_and_apart() -> None:
    spans = [name.span for name in seen_of(TEXT).mentions()]

    assert spans == sorted(spans)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))
    assert all(0 < name.score <= 1 for name in seen_of(TEXT).mentions())


def test_a_pronoun_takes_up_the_woman_and_not_the_town() -> None:
    candidates = [at("Adaeze Brandt"), at("Larkspur"), at("Brandt", 1), at("the Meridian Press")]
    odds = seen_of(TEXT).antecedent(at("She"), candidates)

    assert int(odds.argmax()) in {0, 2}
    assert odds[1] < odds[0]


def test_without_candidates_there_are_no_odds() -> None:
    assert seen_of(TEXT).antecedent(at("She"), []).shape == (0,)


def test_what_was_denied_is_less_of_a_fact() -> None:
    text = "The ferry sank on Monday. The crew did not drown."
    seen = seen_of(text)
    sank, drown = (text.index(word) for word in ("sank", "drown"))
    happened, denied = (seen.factuality(Span(start, start + 4)) for start in (sank, drown))

    assert happened is not None
    assert denied is not None
    assert denied < happened


def test_like_contents_are_more_alike() -> None:
    seen = seen_of(TEXT)
    one = seen.meaning([at("the bridge at Larkspur would reopen")])
    same = seen.meaning([at("the reopening of the bridge at Larkspur")])
    other = seen.meaning([at("We have replaced every cable")])

    assert one is not None
    assert same is not None
    assert other is not None
    near, far = alike(one, same), alike(one, other)
    assert near is not None
    assert far is not None
    assert near > far


def test_a_content_over_two_windows_has_one_vector() -> None:
    long = "The mayor said that " + "the bridge at Larkspur would open again and again, " * 60
    found = seen_of(long).meaning([Span(20, len(long))])

    assert found is not None
    assert found.shape == (SIZE,)


def test_a_span_that_touches_no_word_has_nothing() -> None:
    seen = seen_of("  \nRain fell.")

    assert seen.meaning([Span(0, 2)]) is None
    assert seen.factuality(Span(0, 2)) is None
    assert seen_of("").mentions() == ()
