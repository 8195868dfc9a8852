"""One real report against what a careful reader takes from it.

    python benchmarks/acceptance.py --folder ../shared/acceptance

A claim is found when one of the reader's touches its source and its cue, and at least half of the
characters of its content and of the reader's are shared (Jaccard, as the folder's README allows).
The reader's other claims are listed for a person to judge; nested ones are claims too.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

import sayso
from sayso import Claim, Span


def characters(spans: Iterable[Span]) -> set[int]:
    """The code points that some spans cover."""
    return {at for span in spans for at in range(span.start, span.end)}


def spans(pairs: list[list[int]]) -> list[Span]:
    """Spans of the expected file's pairs."""
    return [Span(start, end) for start, end in pairs]


def found(expected: dict[str, list[int]], content: list[Span], claim: Claim) -> bool:
    """Whether the reader's claim is the expected one."""
    source, cue = Span(*expected["source"]), Span(*expected["cue"])
    mine, theirs = characters(claim.content), characters(content)
    return (
        claim.source is not None
        and claim.source.overlaps(source)
        and claim.cue.overlaps(cue)
        and 2 * len(mine & theirs) >= len(mine | theirs)
    )


def main() -> None:
    """Print each expected claim, whether it is found, and the reader's claims beyond them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("../shared/acceptance"))
    parser.add_argument("--reader", default="default")
    args = parser.parse_args()
    reading = sayso.read(args.folder / "report.txt", reader=args.reader)
    expected = json.loads((args.folder / "expected.json").read_text("utf-8"))["claims"]
    matched: set[str] = set()
    missing = []
    for each in expected:
        hits = [c for c in reading.claims if found(each, spans(each["content"]), c)]
        matched |= {claim.id for claim in hits}
        if not hits:
            missing.append(each["id"])
    others = [claim for claim in reading.claims if claim.id not in matched]
    print(f"{len(expected) - len(missing)} of {len(expected)} claims found; missing: {missing}")
    print(f"{len(others)} claims beyond them:")
    text = reading.report.text
    for claim in others:
        source = claim.source.of(text) if claim.source else "-"
        cue, content = claim.cue.of(text), claim.content[0].of(text)
        print(f"  {claim.score:.2f} {source} | {cue} | {content[:60]}")


if __name__ == "__main__":
    main()
