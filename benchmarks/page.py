"""Write `docs/benchmarks.md` from the figures under `benchmarks/results/`.

    python benchmarks/page.py

The figures come from `accuracy.py`, `substitution.py` and `speed.py` with `--json`. A test compares
the page with them, so that neither is changed alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from speed_table import speed_table

RESULTS = Path(__file__).with_name("results")
PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
MEASURES = ("source", "cue", "content", "linked", "full")
KINDS = {
    "direct": "direct quotations",
    "source_elsewhere": "source in another sentence than the content's first word",
    "cue_said_told_added_according": "cue is a form of say, tell, add, or according to",
    "cue_other": "any other cue",
    "no_source": "no source",
}
PEOPLE = (77.8, 71.0, 70.0, 75.4, 60.5)
"""One annotator of PolNeAR against another on 20 articles, as the project was set them to reach."""
THRESHOLDS = ("0.00", "0.30", "0.50", "0.70", "0.80", "0.90", "0.95")


def page(
    accuracy: Mapping[str, Any],
    accurate: Mapping[str, Any],
    substitution: Mapping[str, Any],
    speed: Mapping[str, Any],
) -> str:
    """The whole page in Markdown; `accurate` has the figures of `--reader accurate`."""
    sections = (
        _attribution(accuracy),
        _accurate(accuracy, accurate),
        _kinds(accuracy),
        _thresholds(accuracy),
        _publishers(accuracy),
        _names(substitution),
        _speed(speed),
    )
    return INTRODUCTION + "\n\n".join(sections) + "\n\n" + AGAIN


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; the first column is text, the others are numbers."""
    lines = [f"| {' | '.join(head)} |", f"|---|{'--:|' * (len(head) - 1)}"]
    lines += [f"| {' | '.join(_cell(value) for value in row)} |" for row in rows]
    return "\n".join(lines)


def _cell(value: object) -> str:
    return f"{value:.1f}" if isinstance(value, float) else str(value)


def _attribution(accuracy: Mapping[str, Any]) -> str:
    scores = accuracy["polnear"]
    rows = [("one annotator against another", *PEOPLE)]
    rows += [("**sayso**", *(scores[name]["f1"] for name in MEASURES))]
    rows += [
        (f"sayso, {word}", *(scores[name][word] for name in MEASURES))
        for word in ("precision", "recall")
    ]
    gum, examples = accuracy["gum"], accuracy["examples"]
    other = [
        ("GUM dev, other genres", gum["precision"], gum["recall"], gum["gold"]),
        ("the reports of `examples/`", examples["precision"], examples["recall"], examples["gold"]),
    ]
    return "\n\n".join(
        (
            "## Attribution",
            MEANING,
            table(("", *MEASURES), rows),
            "GUM's trees mark less than annotators of news do: precision there is a lower bound.",
            table(("linked", "precision", "recall", "gold"), other),
        )
    )


def _accurate(accuracy: Mapping[str, Any], accurate: Mapping[str, Any]) -> str:
    both = (accuracy, accurate)
    measured = [(name, [each["polnear"][name]["f1"] for each in both]) for name in MEASURES]
    for kind in ("direct", "source_elsewhere", "cue_other"):
        rates = [each["polnear_linked_by_kind"][kind]["f1"] for each in both]
        measured += [(f"linked, {KINDS[kind]}", rates)]
    recalls = [(each["polnear_at_precision_90"] or {"recall": 0.0})["recall"] for each in both]
    measured += [("recall at precision 90", recalls)]
    measured += [("GUM dev, linked recall", [each["gum"]["recall"] for each in both])]
    rows = [(words, *figures) for words, figures in measured]
    return "\n\n".join(
        ("## The larger reader", LARGER, table(("PolNeAR dev, F1", "default", "accurate"), rows))
    )


def _kinds(accuracy: Mapping[str, Any]) -> str:
    kinds = accuracy["polnear_linked_by_kind"]
    rows = [
        (words, *(kinds[name][each] for each in ("precision", "recall", "f1", "gold")))
        for name, words in KINDS.items()
    ]
    return "## Where it is strong and weak\n\n" + table(
        ("PolNeAR dev, linked", "precision", "recall", "F1", "gold"), rows
    )


def _thresholds(accuracy: Mapping[str, Any]) -> str:
    rates, point = accuracy["polnear_by_threshold"], accuracy["polnear_at_precision_90"]
    kept = [at for at in THRESHOLDS if rates[at]["predicted"]]
    rows = [(at, rates[at]["precision"], rates[at]["recall"]) for at in kept]
    best = (
        "Precision 90 is reached at no threshold."
        if point is None
        else f"Precision first reaches 90 at score {point['threshold']:.2f}, "
        f"with recall {point['recall']:.1f}."
    )
    head = ("PolNeAR dev, linked, score at least", "precision", "recall")
    return f"## Keeping only what is sure\n\n{best}\n\n{table(head, rows)}"


def _publishers(accuracy: Mapping[str, Any]) -> str:
    rows = [
        (publisher, *(scores[name]["f1"] for name in MEASURES))
        for publisher, scores in accuracy["polnear_by_publisher"].items()
    ]
    return "## By publisher\n\n" + table(("PolNeAR dev, F1", *MEASURES), rows)


def _names(substitution: Mapping[str, Any]) -> str:
    rows = [
        (words, *(substitution[version][name] for name in MEASURES))
        for version, words in (("original", "as printed"), ("substituted", "other names"))
    ]
    return "\n\n".join(
        (
            "## With other names",
            NAMES.format(count=sum(substitution["names"].values())),
            table(("PolNeAR dev, F1", *MEASURES), rows),
        )
    )


def _speed(speed: Mapping[str, Any]) -> str:
    return "\n\n".join(
        (
            "## Speed",
            TIMED.format(**speed["run"]),
            speed_table(speed),
            PEERS,
        )
    )


MEANING = """\
PolNeAR dev, 84 articles of seven American publishers, F1 of exact spans; *linked* is a content that
overlaps by half with the right source, *full* has all three spans exact."""
LARGER = """\
`--reader accurate` finds attributions with a larger encoder and takes twice as long;
all else it leaves to the heads of the default reader. The other tables are the default reader's."""
NAMES = """\
The same articles with {count:,} names of people, places and outlets replaced by invented ones or
ones from other parts of the world, of other lengths: does the reader read the names?"""
TIMED = """\
{documents} reports of about {median_words:.0f} words ({reports}), median of rounds: {rounds}, with
the systems in turn, each in a process of its own with one thread on one core. {processor}, {cores}
cores, Python {python}. A reading is
whole: claims with speakers, stances, times, events and propositions."""
PEERS = """\
The BBC's Citron, the best known extractor of this kind, is in no package registry, so it is not
in the table: rebuilding it would time our own work. It parses every report with spaCy before it
begins, so it can hardly be faster than spaCy alone. textacy finds direct quotations only, and
nothing at all in a report whose quotation marks do not pair up."""
INTRODUCTION = """\
# Benchmarks

Written by `benchmarks/page.py` from the figures in `benchmarks/results/`. The corpora are public
and no part of this project; everything here is their development part, which was looked at while
the reader was made, so expect a little less on text that nobody has seen.

"""
AGAIN = """\
## Measuring again

```
python benchmarks/accuracy.py --corpora FOLDER --scorer FILE --json benchmarks/results/accuracy.json
python benchmarks/accuracy.py --corpora FOLDER --scorer FILE --reader accurate --json benchmarks/results/accuracy-accurate.json
python benchmarks/substitution.py --corpora FOLDER --scorer FILE --json benchmarks/results/substitution.json
python benchmarks/speed.py --json benchmarks/results/speed.json
python benchmarks/page.py
```

The floors in `benchmarks/floors.json` are these figures with the hash of the weights; a test fails
when the weights change without them, and measures again where the corpora are at hand.
"""  # noqa: E501  commands that are copied whole


def written_page() -> str:
    """The page as the stored figures make it."""
    figures = (
        json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("accuracy", "accuracy-accurate", "substitution", "speed")
    )
    return page(*figures)


def main() -> None:
    """Write the page."""
    PAGE.write_text(written_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
