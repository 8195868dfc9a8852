"""PLOVER types, and who does what to whom, on the sentences of PLV."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # `training` is a package of the repository, not of the wheel

from training.events import Example, examples, fit  # noqa: E402

from sayso.reading.events.parties import Party  # noqa: E402  # the path must be there first
from sayso.reading.events.roles import Roles, roles  # noqa: E402
from sayso.reading.events.sentence import sentences  # noqa: E402
from sayso.reading.events.triggers import triggers  # noqa: E402

FOLDS = 5
SIDES = ("source", "target")
Pairs = list[tuple[str, str]]


def five_fold(corpora: Path) -> dict[str, Any]:
    """Accuracy and macro F1 of the types of train and dev, each part judged by the other four.

    The examples of a type go to the folds in turn. The model is trained as the shipped one is,
    8-bit weights and all.
    """
    given = examples(corpora, "train", "dev")
    folds = _folds(given)
    pairs: Pairs = []
    for fold in range(FOLDS):
        model = fit([each for each, other in zip(given, folds, strict=True) if other != fold])
        for each, other in zip(given, folds, strict=True):
            if other == fold:
                likely = model.probabilities(each.parts)
                pairs.append((each.type, max(likely, key=lambda name: likely[name])))
    return {
        "sentences": len(given),
        "accuracy": _percent(sum(gold == found for gold, found in pairs), len(pairs)),
        "macro F1": round(sum(_f1(pairs).values()) / len(_f1(pairs)), 1),
        "F1 by type": _f1(pairs),
    }


def _folds(given: Sequence[Example]) -> list[int]:
    seen: Counter[str] = Counter()
    folds = []
    for each in given:
        folds.append(seen[each.type] % FOLDS)
        seen[each.type] += 1
    return folds


def _f1(pairs: Pairs) -> dict[str, float]:
    right = Counter(gold for gold, found in pairs if gold == found)
    wanted = Counter(gold for gold, _ in pairs)
    given = Counter(found for _, found in pairs)
    return {
        name: round(200 * right[name] / (wanted[name] + given[name]), 1) for name in sorted(wanted)
    }


def sides(corpora: Path, part: str) -> dict[str, Any]:
    """How often the actor and the recipient of a sentence's first event with both are right.

    The two parties are given as mentions, not which is which; both on one side, as actors, is
    right where they do something together, as PLOVER codes that. Sentences that lack a party are
    left out.
    """
    lines = (corpora / "plv" / f"{part}.jsonl").read_text("utf-8").splitlines()
    outcomes = Counter(
        _outcome(record) for record in map(json.loads, lines) if all(record[side] for side in SIDES)
    )
    whole = outcomes.total()
    right = outcomes["right"] + outcomes["together"]
    return {"sentences": whole, "percent right": _percent(right, whole), **dict(outcomes)}


def _outcome(record: dict[str, Any]) -> str:
    best = "none"
    for tokens in sentences(record["text"], 0, len(record["text"])):
        parties = sorted(
            (
                Party(places[0], places[-1], (side,))
                for side in SIDES
                for start, end in record[side]
                if (
                    places := [
                        place
                        for place, token in enumerate(tokens)
                        if token.start < end and start < token.end
                    ]
                )
            ),
            key=lambda party: party.first,
        )
        for trigger in triggers(tokens):
            outcome = _judged(roles(tokens, trigger, parties))
            if outcome in ("right", "together", "swapped"):
                return outcome
            best = outcome if outcome != "none" else best
    return best


def _judged(given: Roles) -> str:
    actors, recipients = _ids(given.actors), _ids(given.recipients)
    if actors == {"source"} and recipients == {"target"}:
        return "right"
    if actors == {"target"} and recipients == {"source"}:
        return "swapped"
    if actors == set(SIDES):
        return "together"
    return "one side" if actors or recipients else "none"


def _ids(parties: Iterable[Party]) -> set[str]:
    return {each for party in parties for each in party.ids}


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0
