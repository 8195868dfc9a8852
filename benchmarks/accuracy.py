"""Measure attribution on the development parts of PolNeAR and GUM.

    python benchmarks/accuracy.py --corpora ../shared/corpora \
        --scorer ../shared/score/attributions.py [--predictions FILE.jsonl] [--reader default]

Without `--predictions` every document is read by the shipped reader. What is printed and stored are
figures; the corpora's text is shown only with `--show`, on the terminal of whoever asks for it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpora import Document, documents
from examples import example_documents, example_rate
from floors import raise_floors, weights_sha256
from gum import gum_rate
from predictions import load_predictions, read_documents, save_predictions, with_predictions
from scorer import Scorer
from show import show
from slices import Linked, kinds, link, rate
from tables import print_figures
from thresholds import curve, first_at

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
SCORER = ROOT.parent / "shared" / "score" / "attributions.py"
MEASURES = {
    "source": "source.exact",
    "cue": "cue.exact",
    "content": "content.exact",
    "linked": "linked",
    "full": "full",
}


def measure(scorer: Scorer, polnear: Sequence[Document], gum: Sequence[Document]) -> dict[str, Any]:
    """Every figure, in percent, as it is printed and stored; `gum` may be empty."""
    linked = link(scorer, polnear)
    figures: dict[str, Any] = {
        "polnear": shared_scores(scorer, polnear),
        "polnear_linked_by_kind": {
            name: rate(linked, kind).to_dict() for name, kind in kinds(scorer).items()
        },
        "polnear_by_publisher": {
            publisher: shared_scores(scorer, [d for d in polnear if d.publisher == publisher])
            for publisher in sorted({document.publisher for document in polnear})
        },
        "polnear_by_threshold": {
            f"{threshold:.2f}": each.to_dict() for threshold, each in curve(linked).items()
        },
        "polnear_at_precision_90": _operating_point(linked),
    }
    if gum:
        figures["gum"] = gum_rate(scorer, gum).to_dict()
    return figures


def shared_scores(scorer: Scorer, documents: Sequence[Document]) -> dict[str, Any]:
    """The five measures of the shared scorer."""
    scores = scorer.score(documents)
    return {name: scores[key] for name, key in MEASURES.items()} | {"documents": len(documents)}


def _operating_point(linked: Sequence[Linked]) -> dict[str, float] | None:
    """Where precision first reaches 90 percent."""
    point = first_at(linked, 90.0)
    if point is None:
        return None
    threshold, at = point
    return {"threshold": round(threshold, 4), **at.to_dict()}


def development_documents(
    corpora: Path, *, predictions: Path | None, reader: str
) -> tuple[list[Document], list[Document]]:
    """PolNeAR and GUM dev with predictions from a file, or from the reader when there is none.

    GUM is left out when a file of predictions has none of its documents. Claims inside claims count
    on GUM alone: PolNeAR marks only the outermost attribution.
    """
    polnear, gum = documents(corpora, "polnear"), documents(corpora, "gum")
    if predictions is None:
        return (
            read_documents(polnear, reader=reader, nested=False),
            read_documents(gum, reader=reader, nested=True),
        )
    found = load_predictions(predictions)
    if not any(document.id in found for document in gum):
        gum = []
    return with_predictions(polnear, found), with_predictions(gum, found)


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--corpora", type=Path, default=CORPORA, metavar="FOLDER")
    parser.add_argument("--scorer", type=Path, default=SCORER, metavar="FILE")
    parser.add_argument("--reader", default="default")
    parser.add_argument("--predictions", type=Path, metavar="FILE", help="score these instead")
    parser.add_argument("--save-predictions", type=Path, metavar="FILE", help="offsets, no text")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N errors in words")
    parser.add_argument("--raise-floors", action="store_true", help="keep these as floors")
    parser.add_argument("--lower", action="store_true", help="let --raise-floors lower one")
    options = parser.parse_args(argv)
    if options.raise_floors and options.predictions:
        parser.error("floors are the shipped reader's: --raise-floors takes no --predictions")
    return options


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, print, and store what was asked for."""
    options = arguments(argv)
    scorer = Scorer(options.scorer)
    polnear, gum = development_documents(
        options.corpora, predictions=options.predictions, reader=options.reader
    )
    figures = measure(scorer, polnear, gum)
    if options.predictions is None:
        figures["examples"] = example_rate(example_documents(options.reader)).to_dict()
    print_figures(figures)
    show(link(scorer, polnear), options.show)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if options.save_predictions:
        save_predictions(options.save_predictions, [*polnear, *gum])
    if options.raise_floors:
        raise_floors(
            figures,
            reader=options.reader,
            weights=weights_sha256(options.reader),
            lower=options.lower,
        )


if __name__ == "__main__":
    main()
