"""Whatever the text: never an exception, every span exact, the same result twice, linear time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.assess import Assessment, assess
from sayso.reading.assess.lexicon import LEXICON
from sayso.reading.assess.likelihood import likelihood_in
from sayso.spans import Span

WORDS = st.sampled_from([
    *sorted(LEXICON)[::7], "not", "n't", "no", "never", "that", "whether", "to", "will", "would",
    "may", "should", "I", "she", "it", "we", "is", "was", ",", ".", "?", '"', "“", "”", "''", "—",
    "likely", "unlikely", "almost", "certain", "70", "%", "chance", "percent", "in", "of", "if",
    "reportedly", "unclear", "false", "don't", "without", "Perhaps", "May", "\n", "\x00", "🙂", "é",
])  # fmt: skip
WORDED = st.lists(WORDS, min_size=3, max_size=40).map(" ".join)
TEXTS = st.one_of(WORDED, st.text(min_size=3, max_size=80))
STANCES = {
    "asserts", "denies", "doubts", "requests", "promises", "threatens", "asks", "declines",
}  # fmt: skip


@st.composite
def claims(draw: st.DrawFn) -> tuple[str, Span | None, Span, tuple[Span, ...]]:
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)))
    spans = [Span(a, b) for a, b in pairwise(cuts)]
    cue = draw(st.sampled_from(spans))
    rest = [span for span in spans if span != cue]
    source = draw(st.sampled_from([None, *rest]))
    return text, source, cue, tuple(span for span in rest if span != source)


@given(claims())
def test_any_claim_is_assessed_with_exact_spans_and_always_alike(
    claim: tuple[str, Span | None, Span, tuple[Span, ...]],
) -> None:
    text, source, cue, content = claim
    found = assess(text, source=source, cue=cue, content=content)

    assert found == assess(text, source=source, cue=cue, content=content)
    assert found.stance in STANCES
    for span in (found.stance_span, found.certainty.words):
        assert span is None or (span.end <= len(text) and span.of(text).strip())
    assert found.rules
    if found.certainty.likelihood:
        low, high = found.certainty.likelihood
        assert 0 <= low <= high <= 1
        assert found.certainty.words is not None


@given(st.text(max_size=200))
def test_a_likelihood_lies_in_the_stretch_that_was_searched(text: str) -> None:
    padded = f"very likely {text} likely"
    if not text:
        return
    found = likelihood_in(padded, Span(12, 12 + len(text)))

    assert found is None or 12 <= found.words.start < found.words.end <= 12 + len(text)


def seconds(text: str) -> float:
    best = 9.9
    for _ in range(3):
        start = time.process_time()
        likelihood_in(text, Span(0, len(text)))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "unit",
    ["a 70 percent ", "very ", "not at all ", "almost ", "chance is at ", "50-", "70 to ", "n't"],
)
def test_searching_for_likelihood_takes_linear_time(unit: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (10_000, 20_000))

    assert seconds(long) <= 2.5 * seconds(short) + 0.01


@pytest.mark.parametrize("unit", ["that ", "“", "not ", "if it, ", "a", "I think ", "''", "no "])
def test_a_long_content_costs_no_more_than_its_beginning(unit: str) -> None:
    def spent(size: int) -> float:
        text = "He said " + unit * (size // len(unit))
        best = 9.9
        for _ in range(5):
            start = time.process_time()
            assess(text, source=Span(0, 2), cue=Span(3, 7), content=(Span(8, len(text)),))
            best = min(best, time.process_time() - start)
        return best

    assert spent(100_000) <= 3 * spent(2_000) + 0.005


def test_a_cue_of_any_length_is_read_in_linear_time() -> None:
    def spent(size: int) -> float:
        text = "He " + "cast " * size + "doubt"
        start = time.process_time()
        found = assess(text, source=Span(0, 2), cue=Span(3, len(text)), content=())
        assert isinstance(found, Assessment)
        return time.process_time() - start

    assert min(spent(4_000) for _ in range(3)) <= 5 * min(spent(2_000) for _ in range(3)) + 0.02
