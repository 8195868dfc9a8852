"""How many claims of ordinary news tell of an event: PolNeAR dev, its attributions as given."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.reading.assess import assess
from sayso.reading.events import events_of
from sayso.reading.times import times_of
from sayso.report import Report
from sayso.spans import Span

DOCUMENTS = 60


def quiet(corpora: Path) -> dict[str, Any]:
    """The share of claims without an event, and the types of the events of the others.

    Every source is an actor of its own, as no speaker is resolved here.
    """
    lines = (corpora / "polnear" / "dev.jsonl").read_text("utf-8").splitlines()[:DOCUMENTS]
    claims = silent = 0
    types: Counter[str] = Counter()
    for record in map(json.loads, lines):
        text = record["text"]
        report = Report(id="report", text=text, published=record["date"])
        times = times_of(text, published=report.published, furniture=())
        found = [
            _claim(text, each) for each in record["attributions"] if each["cue"] and each["content"]
        ]
        actors = tuple(actor for claim in found for actor in claim.speakers)
        for claim in found:
            events = events_of(report, claim, times=times, actors=actors)
            claims += 1
            silent += not events
            types.update(event.type for event in events)
    return {
        "claims": claims,
        "without an event": round(100 * silent / claims, 1),
        "events by type": dict(types.most_common()),
    }


def _claim(text: str, attribution: dict[str, Any]) -> Claim:
    source = Span(*attribution["source"][0]) if attribution["source"] else None
    cue = Span(*attribution["cue"][0])
    content = tuple(Span(*each) for each in attribution["content"])
    speaker = Actor(id=f"at {cue.start}", name="", kind="person", mentions=(source or cue,))
    return Claim(
        id=f"{cue.start}",
        source=source,
        cue=cue,
        content=content,
        quote="direct" if text[content[0].start] in '“"' else "indirect",
        score=1.0,
        speakers=(speaker,) if source else (),
        stance=assess(text, source=source, cue=cue, content=content).stance,
    )
