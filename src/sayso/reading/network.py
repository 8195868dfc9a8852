"""The shipped network: words in, cue tags and scores of words towards a cue out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from sayso.reading.heads import Heads
from sayso.reading.inputs import inputs
from sayso.reading.sessions import session
from sayso.reading.windows import Window, windows
from sayso.reading.words import Words

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PairScores:
    """Scores of W words towards C cues, each array (C, W), natural-log units.

    A span from word s to word e scores start[s] + end[e] + inner[s] + ... + inner[e]; `null` (C,)
    is the score of there being no source. `gap` is the log odds that a word between the first and
    the last of a content does not belong to it.
    """

    source: tuple[Floats, Floats, Floats]
    content: tuple[Floats, Floats, Floats]
    gap: Floats
    null: Floats


@dataclass(frozen=True, slots=True)
class Encoded:
    """One window after the encoder.

    Log probabilities of cue tags (W, 5), projections for pairs (W, 4p), and the words' vectors
    (W, width), which the other heads take.
    """

    tags: Floats
    projections: Floats
    hidden: Floats
    paragraph: npt.NDArray[np.int64]


class Network:
    """Weights from a folder: the graphs, `tokenizer.json` and `reader.json`.

    A window is always run alone: int8 scales depend on all that is run together, so only this
    gives the same bytes whatever else is read.

    `beside` is the network whose heads say all but the attributions: another reader's, if
    `reader.json` names one as "beside", or else this one.
    """

    def __init__(self, folder: Path) -> None:
        self.settings: dict[str, Any] = json.loads((folder / "reader.json").read_text("utf-8"))
        other = self.settings.get("beside")
        self.beside: Network = network(other) if other else self
        own: str = self.settings["version"]
        self.version: str = f"{own}+{self.beside.version}" if other else own
        self.cue_words = frozenset(self.settings["cue_words"])
        self._encoder = session(folder / "encoder.onnx")
        self._pairs = session(folder / "pairs.onnx")
        self.heads = Heads(folder, self.settings)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.tokenizer.encode_special_tokens = True  # "[SEP]" in a report is plain text

    def encode(self, words: Words, window: Window) -> Encoded:
        """Run the encoder on one window."""
        first, last, _, _ = window
        tags, projections, hidden = self._encoder.run(
            None, inputs(words, first, last, self.settings)
        )
        paragraph = words.paragraph[first:last]
        return Encoded(_log_softmax(tags[0]), projections[0], hidden[0], paragraph)

    def vectors(self, words: Words) -> Floats:
        """The words' vectors (W, width), window by window."""
        vectors = np.zeros((len(words), self.settings["width"]), np.float32)
        limit, context = self.settings["limit"], self.settings["context"]
        for window in windows(words, limit=limit, context=context):
            first, _, start, stop = window
            vectors[start:stop] = self.encode(words, window).hidden[start - first : stop - first]
        return vectors

    def pairs(self, encoded: Encoded, starts: list[int], ends: list[int]) -> PairScores:
        """Score every word of a window towards cues from word `starts[i]` through `ends[i]`."""
        scores, null = self._pairs.run(
            None,
            {
                "projections": encoded.projections,
                "paragraph": encoded.paragraph,
                "start": np.array(starts, dtype=np.int64),
                "end": np.array(ends, dtype=np.int64),
            },
        )
        rows = np.moveaxis(scores, 2, 0)
        return PairScores((rows[0], rows[1], rows[2]), (rows[3], rows[4], rows[5]), rows[6], null)


def _log_softmax(scores: Floats) -> Floats:
    scores = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
    return result


@cache
def network(name: str) -> Network:
    """The shipped network of that name, loaded once a process.

    Raises ValueError for another name.
    """
    weights = Path(__file__).parent.parent / "weights"
    names = sorted(path.parent.name for path in weights.glob("*/reader.json"))
    if name not in names:
        raise ValueError(f"no reader is called {name!r}: there is {' and '.join(names)}")
    return Network(weights / name)
