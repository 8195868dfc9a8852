"""The network that reads two contents together and tells how one stands to the other."""

from __future__ import annotations

import json
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from sayso.reading.sessions import session
from sayso.reading.towards.passage import ROLES, Passage, coded

WEIGHTS = Path(__file__).parents[2] / "weights" / "default"
OPENING = 101  # the sub-word before both passages
OTHER, AGREES, OPPOSES, ASIDE = range(4)  # what one content may be to another


class Judge:
    """A folder's `sides.onnx` and `tokenizer.json`, loaded when they are first needed.

    Two passages are always run alone: int8 scales depend on all that is run together.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def version(self) -> str:
        """Names the weights: what two of them said is not to be mixed."""
        kept = json.loads((self._folder / "reader.json").read_text("utf-8"))
        return str(kept["sides"])

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        tokenizer.encode_special_tokens = True  # "[SEP]" in a report is plain text
        return tokenizer

    @cached_property
    def _session(self) -> onnxruntime.InferenceSession:
        return session(self._folder / "sides.onnx")

    def leaning(self, one: Passage, other: Passage) -> float:
        """The log odds (natural) that the second content agrees with the first, not opposes it.

        In two digits.
        """
        ids, roles = [OPENING], [0]
        for place, passage in enumerate((one, other)):
            words, theirs = coded(passage, self._tokenizer)
            ids += words
            roles += [place * ROLES + role for role in theirs]
        (scores,) = self._session.run(
            None, {"ids": np.array([ids], np.int64), "roles": np.array([roles], np.int64)}
        )
        return round(float(scores[0, AGREES] - scores[0, OPPOSES]), 2)


@cache
def shipped() -> Judge:
    """The judge that the package comes with."""
    return Judge(WEIGHTS)
