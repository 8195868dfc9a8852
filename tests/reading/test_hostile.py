from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

import sayso
from sayso.reading.cues import OUT
from sayso.reading.network import Encoded, Network, network
from sayso.reading.windows import Window
from sayso.reading.words import Words

HOSTILE = {
    "no sentence": "12 34 56 -- ;; %%",
    "no space": "x" * 1_000_000,
    "a stop after each letter": "x." * 500_000,
    "straight marks that never close": '"' * 200_000,
    "curly marks that never close": "“" * 200_000,
    "one mark that never closes": "The mayor said: “" + "the dam is safe and " * 300,
    "lone surrogate": "The mayor said \ud800 that the dam was safe.",
    "NUL": "The mayor\x00 said that the dam was safe.",
    "short lines": "no.\n" * 100_000,
    "a line of blanks": "The mayor said so.\n" + " " * 1_000_000 + "\nIt rained.",
    "accents": "The mayor said e" + "\u0301" * 1_000_000,
    "one MB": "The mayor said the dam was safe, and nobody had to leave. " * 18_000,
    "cues": "said " * 1_000,
    "claims in claims": "Voss said that " * 200 + "it rained.",
    "citing": "The Post, citing a memo, quoting Voss. " * 50,
    "paragraphs of one quotation": "The mayor said:\n" + "“The dam is safe.\n\n" * 200,
    "joined emoji": "👩‍" * 100_000,
    "right to left": "\u202e" * 100_000 + "The mayor said so.",
}
SCRIPT = """
import json, resource, sys, sayso
resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
outcomes = {}
for name, text in json.load(sys.stdin).items():
    try:
        outcomes[name] = len(sayso.read(text).claims)
    except sayso.Refused as refused:
        outcomes[name] = refused.reason
outcomes["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps(outcomes))
"""


@pytest.mark.slow
def test_hostile_texts_are_read_or_refused_within_half_a_minute_and_a_gigabyte_for_all() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        input=json.dumps(HOSTILE),
        capture_output=True,
        text=True,
        check=True,
    )
    outcomes = json.loads(done.stdout)

    assert outcomes.pop("peak") < 1_000_000_000
    assert outcomes.keys() == HOSTILE.keys()
    assert {reason for reason in outcomes.values() if isinstance(reason, str)} <= {
        "too-large",
        "language",
    }
    assert outcomes["one MB"] == "too-large"
    assert outcomes["lone surrogate"] == outcomes["NUL"] == 1


class Deaf(Network):
    """The shipped network's tokenizer and settings; it finds nothing and counts what it reads."""

    def __init__(self) -> None:
        shipped = network("default")
        self.settings, self.cue_words = shipped.settings, shipped.cue_words
        self.tokenizer, self.heads = shipped.tokenizer, shipped.heads
        self.beside, self.version = self, shipped.version
        self.windows: list[int] = []

    def encode(self, words: Words, window: Window) -> Encoded:
        first, last, _, _ = window
        self.windows.append(int(words.first[last] - words.first[first]))
        tags = np.full((last - first, 5), -20, dtype=np.float32)
        tags[:, OUT] = 0
        nothing = np.zeros((last - first, self.settings["width"]), dtype=np.float32)
        return Encoded(tags, nothing, nothing, words.paragraph[first:last])


@pytest.mark.parametrize(
    "unit",
    [
        "The mayor said the dam was safe. ",
        "The mayor said so.\n",
        "no\n",
        '"',
        "“No.\n\n",
        "港",
        "unbelievably ",
        "qzxjk" * 19 + " ",
        "x" * 500,
        " \u0301",
    ],
)
def test_the_encoder_reads_no_more_than_in_proportion(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = []
    for times in (1, 8):
        deaf = Deaf()
        monkeypatch.setattr("sayso.reading.reader.network", lambda _, deaf=deaf: deaf)
        sayso.read(sayso.Report(id="unit", text=unit * (times * 6_000 // len(unit))))
        assert all(size <= deaf.settings["limit"] for size in deaf.windows)
        costs.append(sum(deaf.windows))

    assert costs[1] <= 8 * 1.1 * costs[0] + deaf.settings["limit"]


def test_reading_contents_again_costs_at_most_twice_as_much_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "Voss said that Arel said that Reyl said that the dam was safe. " * 20
    sizes = []
    encode = Network.encode

    def counted(self: Network, words: Words, window: Window) -> Encoded:
        sizes.append(int(words.first[window[1]] - words.first[window[0]]))
        return encode(self, words, window)

    monkeypatch.setattr(Network, "encode", counted)
    reading = sayso.read(text)

    assert any(claim.within for claim in reading.claims)
    outermost = sum(size for size in sizes if size > 100)
    assert sum(sizes) <= 3 * outermost
