"""Sentence vectors of the base, as all-MiniLM-L6-v2 makes them: the mean over sub-words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from training.corpora import base_tokenizer
from training.model import BASES, Reader, load_base

LONGEST = 256  # sub-words of a text that are looked at, as the base was trained


class Vectors:
    """The base's vector of any text, of unit length, made once each."""

    def __init__(self, base: Path) -> None:
        torch.set_num_threads(1)
        self._tokenizer = base_tokenizer(base)
        reader = Reader(BASES["minilm"])
        load_base(reader, base)
        self._encoder = reader.encoder.eval()
        for added in ("case", "quote", "para", "scheme"):
            getattr(self._encoder, added).weight.data.zero_()
        self._made: dict[str, npt.NDArray[np.float32]] = {}

    def of(self, text: str) -> npt.NDArray[np.float32]:
        """The vector of a text, float32 of shape (384,)."""
        if text not in self._made:
            self._made[text] = self._vector(text)
        return self._made[text]

    @torch.no_grad()
    def _vector(self, text: str) -> npt.NDArray[np.float32]:
        ids = torch.tensor([self._tokenizer.encode(text).ids[:LONGEST]])
        nothing = torch.zeros_like(ids)
        states = self._encoder(ids, nothing, nothing, nothing, nothing, torch.ones(ids.shape))
        mean = states[0, :, -self._encoder.shape.width :].mean(0)
        return (mean / mean.norm()).numpy().astype(np.float32)
