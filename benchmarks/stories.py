"""Stance, certainty and side of the claims of the invented stories (training/stories).

    python benchmarks/stories.py [--misses FIELD] [--json]

The spans of source, cue and content, and which claims belong to one proposition, are given as they
were annotated; stance, certainty, what a claim answers and its side are sayso's. Stories with an
odd number are `tune`, whose misses `--misses stance`, `certainty` or `side` prints; those with an
even number are `check`, and only scored.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.actor import Actor
from sayso.claim import Claim
from sayso.proposition import Relation
from sayso.reading.answers import Stand, answered, content_of, gist_of, relations_of
from sayso.reading.assess import assess
from stance import figures
from told import Story, Telling, Told, claim_of, stories

FIELDS = ("stance", "certainty", "side")
SIDES: dict[str, Relation] = {"+": "supports", "-": "denies", "~": "related"}


@dataclass(frozen=True, slots=True)
class Judged:
    """One claim: what was annotated of a field and what sayso finds, and how it is shown."""

    story: str
    field: str
    gold: str
    found: str
    shown: str

    @property
    def half(self) -> str:
        """`tune` may be looked at when rules are made, `check` is only scored."""
        return "tune" if int(self.story.rpartition("-")[2]) % 2 else "check"


def judged(story: Story) -> Iterator[Judged]:
    """Every field of every claim of a story."""
    read = {report.id: _read(report) for report in story.reports}
    relations = _relations(story, read)
    for report in story.reports:
        for told in report.claims:
            claim = read[report.id][told.number]
            rules = [rule for _, rule in claim.why]
            shown = f"{_shown(report.text, claim)}  {told.proposition}{told.side} {rules}"
            level = claim.certainty.level if claim.certainty else ""
            yield Judged(story.id, "stance", told.stance, claim.stance or "", shown)
            yield Judged(story.id, "certainty", told.certainty, level, shown)
            if told.side:
                yield Judged(story.id, "side", SIDES[told.side], relations[claim.id], shown)


def _read(report: Telling) -> dict[int, Claim]:
    """The claims of a report as sayso reads them, by their number."""
    claims = {told.number: _claim(report, told) for told in report.claims}
    found = answered(report.text, list(claims.values()))
    return {
        number: replace(
            claim,
            responds_to=found[claim.id][0],
            why=(*claim.why, ("responds_to", "->".join(reversed(found[claim.id])))),
        )
        if claim.id in found
        else claim
        for number, claim in claims.items()
    }


def _claim(report: Telling, told: Told) -> Claim:
    claim = claim_of(report, told)
    read = assess(report.text, source=claim.source, cue=claim.cue, content=claim.content)
    speaker = Actor(id=told.speaker, name=told.speaker, kind="person")
    return replace(
        claim,
        speakers=() if told.speaker == "-" else (speaker,),
        stance=read.stance,
        stance_span=read.stance_span,
        certainty=read.certainty,
        why=tuple(("assess", rule) for rule in read.rules),
    )


def _relations(story: Story, read: dict[str, dict[int, Claim]]) -> dict[str, Relation]:
    """How each claim stands to its proposition, whose claims are all known."""
    found: dict[str, Relation] = {}
    for proposition in story.propositions:
        found |= relations_of(
            _stand(report, read[report.id][told.number])
            for report in story.reports
            for told in report.claims
            if told.proposition == proposition
        )
    return found


def _stand(report: Telling, claim: Claim) -> Stand:
    content = content_of(report.text, claim)
    cue = claim.cue.of(report.text)
    return Stand(
        id=claim.id,
        gist=gist_of(cue, content, claim.stance),
        length=len(content),
        cue=cue,
        named=claim.source is not None,
        responds_to=claim.responds_to,
        within=claim.within,
        report=report.id,
        start=claim.cue.start,
        speakers=tuple(speaker.id for speaker in claim.speakers),
    )


def _shown(text: str, claim: Claim) -> str:
    source = claim.source.of(text) if claim.source else "-"
    return f"{claim.id} {{{source}}} <{claim.cue.of(text)}> [{content_of(text, claim)}]"


def measure(claims: Sequence[Judged]) -> dict[str, dict[str, dict[str, object]]]:
    """Accuracy and macro F1 of each field, on all stories and on each half."""
    return {
        field: {
            half: figures(
                [(c.gold, c.found) for c in claims if c.field == field and half in ("all", c.half)]
            )
            for half in ("all", "tune", "check")
        }
        for field in FIELDS
    }


def main() -> None:
    """Print the figures, and the misses of one field if asked."""
    parser = argparse.ArgumentParser(description="Measure stance, certainty and side on stories.")
    parser.add_argument("--misses", choices=FIELDS, help="print this field's misses of `tune`")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    claims = [each for story in stories() for each in judged(story)]
    if options.json:
        print(json.dumps(measure(claims), indent=1))
        return
    for field, halves in measure(claims).items():
        print(f"\n{field:12}{'claims':>8}{'accuracy':>10}{'macro F1':>10}")
        for half, row in halves.items():
            print(f"{half:12}{row['claims']:8}{row['accuracy']:10}{row['macro_f1']:10}")
        print(f"  all: {halves['all']['f1']}")
    wrong = [c for c in claims if c.half == "tune" and c.gold != c.found]
    for (gold, found), _ in Counter(
        (c.gold, c.found) for c in wrong if c.field == options.misses
    ).most_common():
        print(f"\n=== {gold}, found {found}")
        for each in wrong:
            if (each.field, each.gold, each.found) == (options.misses, gold, found):
                print(each.shown)


if __name__ == "__main__":
    main()
