from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import numpy as np
import pytest

from sayso.reading.attribution import Attribution, attributions
from sayso.reading.cues import BEGIN, LAST, ONLY, OUT, Run
from sayso.reading.network import Encoded, Floats, Network, PairScores
from sayso.reading.windows import Window
from sayso.reading.words import Words

SURE = 20.0
SETTINGS: dict[str, Any] = {
    "limit": 40,
    "context": 8,
    "cue_bias": 0.0,
    "accept": 0.5,
    "calibration": {"constant": 2.0, "cue": 1.0, "source": 1.0, "content": 1.0, "quoted": 1.0},
}


class Scripted(Network):
    """A network whose scores are written down: for each word as cue, those of all words.

    `tags` are (W, 5) log probabilities; `roles` (6, W, W): source start, end, inner and content
    start, end, inner; `gap` (W, W); `null` (W,).
    """

    def __init__(
        self, tags: Floats, roles: Floats, gap: Floats, null: Floats, **settings: object
    ) -> None:
        self.tags, self.roles, self.gap, self.null = tags, roles, gap, null
        self.settings = SETTINGS | settings
        self.windows: list[Window] = []

    def encode(self, words: Words, window: Window) -> Encoded:
        self.windows.append(window)
        here = slice(*window[:2])
        nothing = np.zeros((0, 0), dtype=np.float32)
        return Encoded(self.tags[here], nothing, nothing, words.paragraph[here])

    def pairs(self, encoded: Encoded, starts: list[int], ends: list[int]) -> PairScores:
        assert len(starts) == len(ends)
        first, last, _, _ = self.windows[-1]
        assert len(encoded.tags) == last - first
        cues = [first + start for start in starts]
        scores = self.roles[:, cues, first:last]
        return PairScores(
            (scores[0], scores[1], scores[2]),
            (scores[3], scores[4], scores[5]),
            self.gap[cues, first:last],
            self.null[cues],
        )


def words(count: int) -> Words:
    row = np.arange(count)
    zero = np.zeros(count, dtype=np.int64)
    return Words(row * 2, row * 2 + 1, zero, zero, zero, zero, np.arange(count + 1))


def nothing(count: int, **settings: object) -> Scripted:
    """A network that is sure of no cue, and of no source for any cue there might be."""
    tags = np.full((count, 5), -SURE, dtype=np.float32)
    tags[:, OUT] = 0
    roles = np.zeros((6, count, count), dtype=np.float32)
    gap = np.full((count, count), -SURE, dtype=np.float32)
    return Scripted(tags, roles, gap, np.full(count, SURE, dtype=np.float32), **settings)


def put(  # noqa: PLR0913  options by keyword
    network: Scripted,
    cue: Run,
    source: Run | None,
    content: Run,
    *,
    gap: Iterable[int] = (),
    sure: float = SURE,
) -> None:
    """Make the network this sure that there is a cue, and sure of its source and content."""
    tags, at = network.tags, cue.start
    tags[cue.start : cue.end + 1] = -SURE
    if cue.start == cue.end:
        tags[at, ONLY] = 0
    else:
        tags[at, BEGIN], tags[cue.end, LAST] = 0, 0
    tags[cue.start : cue.end + 1, OUT] = -sure
    if source:
        network.roles[0, at, source.start] = network.roles[1, at, source.end] = SURE
        network.null[at] = 0
    network.roles[3, at, content.start] = network.roles[4, at, content.end] = SURE
    network.gap[at, list(gap)] = SURE


def roles(found: list[Attribution]) -> list[tuple[Run, Run | None, tuple[Run, ...]]]:
    return [(one.cue, one.source, one.content) for one in found]


def test_a_cue_its_source_and_its_content() -> None:
    network = nothing(8)
    put(network, Run(2, 3), Run(0, 1), Run(4, 7))

    assert roles(attributions(words(8), network)) == [(Run(2, 3), Run(0, 1), (Run(4, 7),))]


def test_a_source_may_not_be_there() -> None:
    network = nothing(6)
    put(network, Run(1, 1), None, Run(2, 5))

    assert roles(attributions(words(6), network)) == [(Run(1, 1), None, (Run(2, 5),))]


def test_a_content_around_its_source_and_cue_is_in_two_pieces() -> None:
    network = nothing(9)
    put(network, Run(5, 5), Run(3, 4), Run(0, 8))

    found = attributions(words(9), network)

    assert roles(found) == [(Run(5, 5), Run(3, 4), (Run(0, 2), Run(6, 8)))]


def test_words_in_a_gap_are_no_content() -> None:
    network = nothing(9)
    put(network, Run(0, 0), None, Run(1, 8), gap=[4, 5, 8])

    assert roles(attributions(words(9), network)) == [(Run(0, 0), None, (Run(1, 3), Run(6, 7)))]


def test_a_content_that_is_all_gap_is_no_claim() -> None:
    network = nothing(4)
    put(network, Run(0, 0), None, Run(1, 3), gap=[0, 1, 2, 3])

    assert attributions(words(4), network) == []


def test_two_cues_may_share_a_source() -> None:
    network = nothing(9)
    put(network, Run(1, 1), Run(0, 0), Run(2, 4))
    put(network, Run(6, 6), Run(0, 0), Run(7, 8))

    assert [one.source for one in attributions(words(9), network)] == [Run(0, 0), Run(0, 0)]


def test_of_two_claims_to_the_same_words_the_surer_wins() -> None:
    network = nothing(10)
    put(network, Run(0, 0), None, Run(2, 6), sure=3)
    put(network, Run(9, 9), None, Run(4, 8), sure=8)

    assert [one.cue for one in attributions(words(10), network)] == [Run(9, 9)]


def test_claims_come_in_the_order_of_their_cues_and_sure_ones_score_higher() -> None:
    network = nothing(10)
    put(network, Run(0, 0), None, Run(1, 4), sure=1)
    put(network, Run(5, 5), None, Run(6, 9), sure=9)

    first, second = attributions(words(10), network)

    assert (first.cue, second.cue) == (Run(0, 0), Run(5, 5))
    assert SETTINGS["accept"] <= first.score < second.score <= 1


def test_a_claim_below_the_threshold_is_not_kept() -> None:
    network = nothing(5)
    put(network, Run(0, 0), None, Run(1, 4), sure=1)
    ((score),) = [one.score for one in attributions(words(5), network)]

    network.settings["accept"] = score + 0.01

    assert attributions(words(5), network) == []


def test_no_words_no_attributions() -> None:
    assert attributions(words(0), nothing(0)) == []


def test_a_cue_in_the_context_of_two_windows_is_found_once() -> None:
    network = nothing(100)
    for cue in range(5, 100, 10):
        put(network, Run(cue, cue), Run(cue - 1, cue - 1), Run(cue + 1, cue + 3))

    found = attributions(words(100), network)

    assert len(network.windows) > 2
    assert [one.cue.start for one in found] == list(range(5, 100, 10))
    assert all(one.source == Run(one.cue.start - 1, one.cue.start - 1) for one in found)


def noise(seed: int, count: int) -> Scripted:
    """A network that has learnt nothing, and is sure of it."""
    chance = np.random.default_rng(seed)
    scores = chance.normal(scale=4, size=(count, 5))
    tags = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    roles = chance.normal(scale=10, size=(6, count, count))
    gap = chance.normal(size=(count, count))
    null = chance.normal(scale=20, size=count)
    arrays = [array.astype(np.float32) for array in (tags, roles, gap, null)]
    return Scripted(*arrays, accept=0.0)


@pytest.mark.parametrize("seed", range(40))
def test_attributions_never_run_into_each_other(seed: int) -> None:
    count = 10 + 2 * seed
    found = attributions(words(count), noise(seed, count))

    assert found
    assert [one.cue for one in found] == sorted(one.cue for one in found)
    for one in found:
        taken = [one.cue, *one.content, *([one.source] if one.source else [])]
        assert not any(a.overlaps(b) for a, b in combinations(taken, 2))
        assert list(one.content) == sorted(one.content)
        assert all(0 <= run.start <= run.end < count for run in taken)
        assert 0 <= one.score <= 1
    for one, other in combinations(found, 2):
        assert not one.cue.overlaps(other.cue)
        assert not any(piece.overlaps(other.cue) for piece in one.content)
        assert not any(piece.overlaps(one.cue) for piece in other.content)
        assert not any(a.overlaps(b) for a in one.content for b in other.content)


@pytest.mark.parametrize("seed", range(5))
def test_scores_of_any_size_are_no_error(seed: int) -> None:
    network = noise(seed, 12)
    network.roles *= 1000
    network.null *= 1000

    for one in attributions(words(12), network):
        assert 0 <= one.score <= 1
