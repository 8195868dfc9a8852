"""The claims of the invented stories (training/stories) as the reader would find them."""

from __future__ import annotations

import sys
from pathlib import Path

from sayso import Claim, Span

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # `training` is not in the wheel

from training.stories import Story, Telling, Told, stories

__all__ = ["Story", "Telling", "Told", "claim_of", "id_of", "stories"]


def claim_of(report: Telling, told: Told) -> Claim:
    """A marked claim: its spans and what it stands within, nothing else yet read."""
    spans = {role: tuple(Span(*each) for each in pieces) for role, pieces in told.spans.items()}
    return Claim(
        id=id_of(report, told.number),
        source=spans["source"][0] if "source" in spans else None,
        cue=spans["cue"][0],
        content=spans["content"],
        quote="indirect",
        score=1.0,
        within=id_of(report, told.within) if told.within else None,
    )


def id_of(report: Telling, number: int) -> str:
    """The id of a claim by its report and number."""
    return f"{report.id}:{number}"
