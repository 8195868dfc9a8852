from __future__ import annotations

import numpy as np

from sayso.reading.cues import ONLY, OUT, Run
from sayso.reading.nesting import DEEPEST, Nested, with_nested
from sayso.reading.network import Encoded, Network, PairScores, network
from sayso.reading.windows import Window
from sayso.reading.words import Words, words_of

SURE = 20.0


class OutermostSaid(Network):
    """Finds the first "said" of what it reads: the word before it says all that follows."""

    def __init__(self, text: str, *, hints: frozenset[str] = frozenset({"said"})) -> None:
        self.text, self.cue_words = text, hints
        self.settings = {
            "limit": 380,
            "context": 60,
            "cue_bias": 0.0,
            "accept": 0.5,
            "accept_nested": 0.5,
            "calibration": {"constant": 5.0, "cue": 1, "source": 1, "content": 1, "quoted": 1},
        }
        self.read: list[str] = []
        self.quotes: list[list[int]] = []

    def encode(self, words: Words, window: Window) -> Encoded:
        assert window == (0, len(words), 0, len(words))
        forms = [self.text[a:b] for a, b in zip(words.start, words.end, strict=True)]
        self.read.append(self.text[words.start[0] : words.end[-1]])
        self.quotes.append(words.quote.tolist())
        tags = np.full((len(words), 5), -SURE, dtype=np.float32)
        tags[:, OUT] = 0
        if "said" in forms[1:-1]:
            tags[forms.index("said"), [OUT, ONLY]] = -SURE, 0
        nothing = np.zeros((0, 0), dtype=np.float32)
        return Encoded(tags, nothing, nothing, words.paragraph)

    def pairs(self, encoded: Encoded, starts: list[int], ends: list[int]) -> PairScores:
        shape = len(starts), len(encoded.paragraph)
        source, content, none = (np.zeros(shape, dtype=np.float32) for _ in range(3))
        last = none.copy()
        assert starts == ends
        for row, cue in enumerate(starts):
            source[row, cue - 1] = content[row, cue + 1] = last[row, -1] = SURE
        return PairScores(
            (source, source, none), (content, last, none), none - SURE, none[:, 0] - SURE
        )


def nested(text: str, net: OutermostSaid) -> list[Nested]:
    return with_nested(text, words_of(text, network("default").tokenizer), net)


def test_a_claim_within_a_claim_has_its_place_and_its_own_words() -> None:
    text = "Voss said Arel said rain fell"
    outer, inner = nested(text, OutermostSaid(text))

    assert (outer.within, inner.within) == (None, 0)
    assert outer.attribution.content == (Run(2, 5),)
    assert inner.attribution.cue == Run(3, 3)
    assert inner.attribution.source == Run(2, 2)
    assert inner.attribution.content == (Run(4, 5),)


def test_a_content_is_read_again_without_its_that() -> None:
    text = "Voss said that Arel said rain fell"
    net = OutermostSaid(text)
    outer, inner = nested(text, net)

    assert outer.attribution.content == (Run(2, 6),)
    assert net.read == [text, "Arel said rain fell"]
    assert inner.attribution.source == Run(3, 3)


def test_claims_within_claims_end_at_a_depth() -> None:
    text = "A " + "said B " * (DEEPEST + 3) + "left early again"
    found = nested(text, OutermostSaid(text))

    assert [one.within for one in found] == [None, *range(DEEPEST - 1)]


def test_only_a_content_with_a_word_that_cues_are_made_of_is_read_again() -> None:
    text = "Voss said Arel said rain fell"
    net = OutermostSaid(text, hints=frozenset({"warned"}))

    assert len(nested(text, net)) == 1
    assert net.read == [text]


def test_a_content_too_short_for_a_claim_is_not_read_again() -> None:
    text = "Voss said Arel said so"
    net = OutermostSaid(text)

    assert len(nested(text, net)) == 1
    assert net.read == [text]


def test_a_doubtful_claim_within_a_claim_is_left() -> None:
    text = "Voss said Arel said rain fell"
    net = OutermostSaid(text)
    net.settings["accept_nested"] = 1.0

    assert len(nested(text, net)) == 1


def test_a_content_that_is_all_quoted_is_read_without_its_marks() -> None:
    text = 'Voss said "Arel said rain fell"'
    net = OutermostSaid(text)
    _, inner = nested(text, net)

    assert inner.within == 0
    assert inner.attribution.source == Run(3, 3)
    assert net.quotes[1] == [2, 0, 0, 0, 0, 3]
