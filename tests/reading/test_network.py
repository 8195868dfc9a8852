from __future__ import annotations

import numpy as np
import pytest

from sayso.reading.nesting import with_nested
from sayso.reading.network import Network, network
from sayso.reading.words import words_of

TEXT = "The harbour is closed, Voss said.\nNobody came. “Too late,” Arel added."


def test_a_network_is_loaded_once() -> None:
    assert network("default") is network("default")


@pytest.mark.parametrize("name", ["none-such", "", "../reading"])
def test_an_unknown_reader_is_an_error(name: str) -> None:
    with pytest.raises(ValueError, match="no reader is called"):
        network(name)


def test_tags_are_log_probabilities_of_each_word_of_the_window() -> None:
    net = network("default")
    words = words_of(TEXT, net.tokenizer)
    encoded = net.encode(words, (2, 9, 2, 9))

    assert encoded.tags.shape == (7, 5)
    assert np.exp(encoded.tags).sum(axis=1) == pytest.approx(np.ones(7), abs=1e-5)
    assert len(encoded.projections) == len(encoded.paragraph) == 7


def test_pairs_score_every_word_towards_every_cue() -> None:
    net = network("default")
    words = words_of(TEXT, net.tokenizer)
    scores = net.pairs(net.encode(words, (0, 9, 0, 9)), [6, 2, 4], [6, 3, 4])

    assert {array.shape for array in (*scores.source, *scores.content, scores.gap)} == {(3, 9)}
    assert scores.null.shape == (3,)
    assert all(np.isfinite(array).all() for array in (*scores.source, *scores.content))


def test_a_window_is_read_alike_wherever_it_stands() -> None:
    # The same bytes out, whatever else is read, hangs on this.
    net = network("default")
    alone = words_of(TEXT, net.tokenizer)
    before = words_of("Nobody knew.\n", net.tokenizer)
    after = words_of("Nobody knew.\n" + TEXT, net.tokenizer)
    count, total = len(before), len(after)

    one = net.encode(alone, (0, len(alone), 0, len(alone)))
    other = net.encode(after, (count, total, count, total))

    assert one.tags.tobytes() == other.tags.tobytes()
    assert one.projections.tobytes() == other.projections.tobytes()


def test_vectors_are_those_of_the_first_pass() -> None:
    net = network("default")
    text = f"{TEXT}\n" * 40
    words = words_of(text, net.tokenizer)
    hidden = np.zeros((len(words), net.settings["width"]), np.float32)
    with_nested(text, words, net, hidden)

    assert net.vectors(words).tobytes() == hidden.tobytes()


def test_the_accurate_reader_leaves_the_rest_to_the_default_ones_heads() -> None:
    accurate = network("accurate")

    assert accurate.beside is network("default")
    assert accurate.version.endswith("+" + network("default").version)
    assert network("default").beside is network("default")


def test_a_full_window_of_the_shipped_limit_fits_the_encoder() -> None:
    net = network("default")
    words = words_of("no " * net.settings["limit"], net.tokenizer)
    count = len(words)

    assert net.encode(words, (0, count, 0, count)).tags.shape == (count, 5)


def test_the_tokenizer_neither_cuts_nor_fills() -> None:
    tokenizer = network("default").tokenizer

    assert tokenizer.truncation is None
    assert tokenizer.padding is None


@pytest.mark.parametrize("name", ["default", "accurate"])
def test_settings_hold_what_reading_needs(name: str) -> None:
    net: Network = network(name)

    assert {
        "opening",
        "closing",
        "limit",
        "context",
        "most",
        "cue_bias",
        "accept",
        "accept_nested",
    } <= set(net.settings)
    assert {"constant", "cue", "source", "content"} <= set(net.settings["calibration"])
    assert net.settings["version"]
    assert all(word == word.lower() for word in net.cue_words)
