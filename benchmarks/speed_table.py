"""The figures of `speed.py` as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

HEAD = (
    "| one process, one thread | documents a CPU second | sayso is faster | peak memory "
    "| import to first result, CPU |"
)
NAMES = {
    "sayso": "sayso: whole readings",
    "spacy": "spaCy `en_core_web_sm`, full pipeline",
    "textacy": "textacy direct quotations, on that pipeline",
}


def speed_table(figures: Mapping[str, Any]) -> str:
    """Two tables: the systems side by side, and what only sayso was asked."""
    systems = figures["systems"]
    best = systems["sayso"]["documents_a_second"]
    rows = [HEAD, "|---|--:|--:|--:|--:|"]
    for system, name in NAMES.items():
        taken = systems[system]
        times = "" if system == "sayso" else f"{best / taken['documents_a_second']:.1f} times"
        cells = (
            name,
            f"{taken['documents_a_second']:.1f}",
            times,
            f"{taken['peak_mb']:.0f} MB",
            f"{taken['first_cpu_s']:.2f} s",
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join([*rows, "", "| sayso alone | |", "|---|---|", *_alone(figures)])


def _alone(figures: Mapping[str, Any]) -> list[str]:
    grown = (
        f"{times} times: {factor:.1f}"
        for times, factor in figures["growth"].items()
        if times != "1"
    )
    cold = figures["systems"]["sayso"]["first_wall_s"]
    return [
        f"| two worker processes against one, wall clock | {figures['two_workers']:.2f} times |",
        f"| cost of a text so many times as long | {', '.join(grown)} |",
        f"| cold start, wall clock of import and first report | {cold:.2f} s |",
    ]
