"""What the other heads say of words that the encoder has read: names, antecedents, contents.

All but the last take the vectors of the one pass; what contents say is read by an encoder of its
own, in the windows that hold one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from math import exp, fsum, log
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from sayso.reading.inputs import inputs
from sayso.reading.sameness.meaning import vector_of
from sayso.reading.sessions import session
from sayso.reading.speakers.heads import Found, MentionType
from sayso.reading.windows import windows
from sayso.reading.words import Words
from sayso.spans import Span

Floats = npt.NDArray[np.float32]
Place = tuple[int, int]  # the first and last word of a span
NAMES: tuple[MentionType, ...] = ("person", "organization", "place", "nationality")
STRETCH = 64  # words
LEAST = 1e-12  # and at most one less this: the share of a candidate
UNKNOWN = -30.0  # log odds of a candidate that the encoder has not seen


class Heads:
    """The small graphs beside the encoder, from a folder of weights; each is loaded when needed."""

    def __init__(self, folder: Path, settings: Mapping[str, Any]) -> None:
        self._folder = folder
        self.settings = settings

    @cached_property
    def names(self) -> onnxruntime.InferenceSession:
        """Vectors of words (W, width) → name tags (W, 9) and factuality (W,)."""
        return session(self._folder / "names.onnx")

    @cached_property
    def mentions(self) -> onnxruntime.InferenceSession:
        """Vectors of words (W, width) → what antecedents are told by (W, sides)."""
        return session(self._folder / "mentions.onnx")

    @cached_property
    def antecedents(self) -> onnxruntime.InferenceSession:
        """A mention against earlier mentions, by the sides of their first and last words."""
        return session(self._folder / "antecedents.onnx")

    @cached_property
    def contents(self) -> onnxruntime.InferenceSession:
        """A window's words, as the encoder takes them → what they say in a content (1, W, 128)."""
        return session(self._folder / "contents.onnx")


class Seen:
    """A text as the encoder has seen it: `hidden` (W, width) has a vector for each of `words`.

    It is what `sayso.reading.speakers.resolve` takes as `heads`.
    """

    def __init__(self, text: str, words: Words, hidden: Floats, heads: Heads) -> None:
        self._text, self._words = text, words
        self._hidden, self._heads = hidden, heads
        self._places: dict[Span, Place | None] = {}
        self._shown: dict[Place, tuple[str, str, int]] = {}
        self._sides: Floats | None = None
        self._made: set[int] = set()  # stretches of `_sides`
        limit, context = heads.settings["limit"], heads.settings["context"]
        self._windows = windows(words, limit=limit, context=context)
        self._told: dict[int, Floats] = {}  # by window

    def mentions(self) -> tuple[Found, ...]:
        """The names of the text in its order, none inside another."""
        tags = self._tagged[0]
        odds = np.exp(tags - tags.max(axis=-1, keepdims=True, initial=0.0))
        odds /= odds.sum(axis=-1, keepdims=True)
        best = [*odds.argmax(axis=-1).tolist(), 0]
        found: list[Found] = []
        start = 0
        while start < len(self._words):
            kind, end = (best[start] + 1) // 2, start + 1
            while kind and best[end] == 2 * kind:
                end += 1
            if kind:
                sure = odds[start:end, 2 * kind - 1 : 2 * kind + 1].sum(axis=-1).min()
                found.append(Found(self._span(start, end - 1), NAMES[kind - 1], float(sure)))
            start = end
        return tuple(found)

    def antecedent(self, mention: Span, candidates: Sequence[Span]) -> Floats:
        """For each earlier candidate the log odds (natural) that `mention` takes it up."""
        at = self._at(mention)
        places = [self._at(candidate) for candidate in candidates]
        known = [place for place in places if place]
        odds = np.full(len(places), UNKNOWN, np.float32)
        if at is None or not known:
            return odds
        firsts, lasts = zip(*known, strict=True)
        sides, count = self._sides_of((*at, *firsts, *lasts)), len(known)
        scores, null = self._heads.antecedents.run(
            None,
            {
                "mention": sides[:2],
                "first": sides[2 : 2 + count],
                "last": sides[2 + count :],
                "distance": np.maximum(at[0] - np.array(lasts), 0),
                "alike": self._alike(at, known),
            },
        )
        odds[[place is not None for place in places]] = _log_odds(scores.tolist(), float(null[0]))
        return odds

    def factuality(self, span: Span) -> float | None:
        """The author's commitment to a predicate, -3 (did not happen) to 3 (did), as in UDS-IH2."""
        at = self._at(span)
        return float(self._tagged[1][at[1]]) if at else None

    def meaning(self, content: Sequence[Span]) -> Floats | None:
        """The vector of a content (`sayso.reading.sameness.meaning`)."""
        places = [place for span in content if (place := self._at(span))]
        if not places:
            return None
        return vector_of(np.concatenate([self._said(first, last) for first, last in places]))

    def _said(self, first: int, last: int) -> Floats:
        """What words say in a content (S, 2 WIDTH); a window is run when it is asked for."""
        rows = []
        for number in range(self._window(first), self._window(last) + 1):
            begin, end, start, stop = self._windows[number]
            if number not in self._told:
                given = inputs(self._words, begin, end, self._heads.settings)
                told: Floats = self._heads.contents.run(None, given)[0][0]
                self._told[number] = told[start - begin : stop - begin]
            rows.append(self._told[number][max(first - start, 0) : last + 1 - start])
        return np.concatenate(rows)

    def _window(self, word: int) -> int:
        """The number of the window in whose core a word is."""
        return bisect_right(self._windows, word, key=lambda window: window[2]) - 1

    def _sides_of(self, words: Sequence[int]) -> Floats:
        """The sides of words, made a stretch of the text at a time: most of it is asked for."""
        rows = np.asarray(words)
        for stretch in {row // STRETCH for row in words} - self._made:
            start = stretch * STRETCH
            hidden = self._hidden[start : start + STRETCH]
            sides: Floats = self._heads.mentions.run(None, {"words": hidden})[0]
            if self._sides is None:  # rows that are never asked for take no memory
                self._sides = np.empty((len(self._words), sides.shape[1]), np.float32)
            self._sides[start : start + STRETCH] = sides
            self._made.add(stretch)
        found: Floats = self._sides[rows]  # type: ignore[index]
        return found

    @cached_property
    def _tagged(self) -> tuple[Floats, Floats]:
        if not len(self._words):
            return np.zeros((0, 1 + 2 * len(NAMES)), np.float32), np.zeros(0, np.float32)
        tags, factuality = self._heads.names.run(None, {"hidden": self._hidden})
        return tags, factuality

    def _at(self, span: Span) -> Place | None:
        """The words that a span touches; None where it touches none."""
        if span not in self._places:
            self._places[span] = self._words.covering(span.start, span.end)
        return self._places[span]

    def _span(self, first: int, last: int) -> Span:
        return Span(int(self._words.start[first]), int(self._words.end[last]))

    def _signs(self, place: Place) -> tuple[str, str, int]:
        """What shows that two mentions may be one: the words, the last word, the paragraph."""
        if place not in self._shown:
            first, last = place
            words = self._text[self._words.start[first] : self._words.end[last]].lower()
            head = self._text[self._words.start[last] : self._words.end[last]].lower()
            self._shown[place] = words, head, int(self._words.paragraph[first])
        return self._shown[place]

    def _alike(self, one: Place, others: Sequence[Place]) -> Floats:
        """Same words, same last word, same paragraph, of a mention and each of others (A, 3)."""
        words, head, paragraph = self._signs(one)
        theirs = [self._signs(each) for each in others]
        return np.array([(words == a, head == b, paragraph == c) for a, b, c in theirs], np.float32)


def _log_odds(scores: Sequence[float], null: float) -> list[float]:
    """The log odds of each score against all the others and `null` together."""
    most = max(null, *scores)
    weights = [exp(score - most) for score in scores]
    every = fsum(weights) + exp(null - most)
    shares = [min(max(weight / every, LEAST), 1 - LEAST) for weight in weights]
    return [log(share / (1 - share)) for share in shares]
