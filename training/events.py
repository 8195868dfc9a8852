"""The model of event types: `python -m training.events --corpora ../shared/corpora`.

A multinomial logistic regression (ridge penalty, full batches, Nesterov's steps) on the features
of `sayso.reading.events.features`, trained on PLV train and dev and stored with 8-bit weights.
Two runs give the same bytes: nothing is drawn.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sayso.reading.assess.tokens import Token
from sayso.reading.events.features import Features, features
from sayso.reading.events.sentence import sentences
from sayso.reading.events.triggers import Trigger, triggers
from sayso.reading.events.types import FILE, TypeModel, known

SHIPPED = Path(__file__).parent.parent / "src" / "sayso" / "reading" / "events" / FILE
STRENGTH = 10.0  # one over the penalty, as scikit-learn's C
STEPS = 400
OFTEN = 2  # examples that a feature of words must stand in
Matrix = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """The features of a sentence with a source and a target, and its type."""

    parts: tuple[Features, Features]
    type: str


def examples(corpora: Path, *parts: str) -> list[Example]:
    """The records of PLV's `parts` ("train", "dev")."""
    lines = [
        line
        for part in parts
        for line in (corpora / "plv" / f"{part}.jsonl").read_text("utf-8").splitlines()
    ]
    return [_example(json.loads(line)) for line in lines]


def _example(record: dict[str, object]) -> Example:
    text = str(record["text"])
    tokens, found = list[Token](), list[Trigger]()
    for sentence in sentences(text, 0, len(text)):
        shift = len(tokens)
        found += [
            replace(each, first=each.first + shift, last=each.last + shift)
            for each in triggers(sentence)
        ]
        tokens += sentence
    sides = [
        frozenset(
            place
            for place, token in enumerate(tokens)
            for start, end in record[side]  # type: ignore[attr-defined]
            if token.start < end and start < token.end
        )
        for side in ("source", "target")
    ]
    return Example(features(tokens, sides[0], sides[1], found), str(record["event"]))


def fit(given: Sequence[Example]) -> TypeModel:
    """A model of the examples, its weights rounded to 8 bits."""
    names = tuple(sorted({example.type for example in given}))
    words = Counter(name for example in given for name in example.parts[0])
    often = {name for name, count in words.items() if count >= OFTEN}
    often |= {name for example in given for name in example.parts[1]}
    places = {name: place for place, name in enumerate(sorted(often))}
    inputs = np.zeros((len(given), len(places) + 1), dtype=np.float32)
    inputs[:, -1] = 1.0
    for row, example in enumerate(given):
        for columns, values in known(example.parts, places):
            inputs[row, columns] = values
    wanted = np.array([[each.type == name for name in names] for each in given], dtype=np.float32)
    weights = _descended(inputs, wanted)
    rounded, scale = quantized(weights[:-1])
    return TypeModel(names, places, (rounded * scale).astype(np.float32), weights[-1])


def _descended(inputs: Matrix, wanted: Matrix) -> Matrix:
    """The weights of least loss: cross entropy and a ridge penalty, all but on the bias."""
    count = len(inputs)
    penalty = np.full((inputs.shape[1], 1), 1 / (STRENGTH * count), dtype=np.float32)
    penalty[-1] = 0.0
    largest = float(np.linalg.eigvalsh(inputs @ inputs.T)[-1])  # of the curvature, as it is small
    step = np.float32(1) / np.float32(0.5 * largest / count + penalty[0, 0])
    weights = ahead = np.zeros((inputs.shape[1], wanted.shape[1]), dtype=np.float32)
    for number in range(STEPS):
        scores = inputs @ ahead
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = odds / odds.sum(axis=1, keepdims=True) - wanted
        after = ahead - step * (inputs.T @ error / count + penalty * ahead)
        ahead = after + np.float32(number / (number + 3)) * (after - weights)
        weights = after
    return weights


def quantized(weights: Matrix) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Weights as whole numbers from -127 to 127, and each column's scale."""
    scale = np.abs(weights).max(axis=0) / 127
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def save(model: TypeModel, path: Path) -> None:
    """Write a model; the same model gives the same bytes."""
    rounded, scale = quantized(model.weights)
    np.savez_compressed(
        path,
        features=np.frombuffer("\n".join(model.places).encode(), dtype=np.uint8),
        types=np.frombuffer("\n".join(model.names).encode(), dtype=np.uint8),
        weights=rounded,
        scale=scale,
        bias=model.bias,
    )


def main() -> None:
    """Train on all of PLV and put the model into the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--out", type=Path, default=SHIPPED)
    args = parser.parse_args()
    model = fit(examples(args.corpora, "train", "dev"))
    save(model, args.out)
    print(f"{len(model.places)} features, {len(model.names)} types → {args.out}")


if __name__ == "__main__":
    main()
