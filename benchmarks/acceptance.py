"""One real report against what a careful reader takes from it, column by column.

    python benchmarks/acceptance.py --folder ../shared/acceptance
    python benchmarks/acceptance.py --given

A claim is found when one of the reader's touches its source and its cue, and at least half of the
characters of its content and of the reader's are shared (Jaccard, as the folder's README allows).
A column counts a claim that is not found as a miss; with `--given` the expected attributions are
read, so that only what is made of them is measured. Misses are printed with their offsets.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import sayso
from acceptance_columns import EVERY_CLAIM, WHERE_GIVEN, Pair
from acceptance_report import Result, dates, names, propositions
from sayso import Claim, Reading, Span
from sayso.intake import from_path
from sayso.reading.interpret import interpreted
from sayso.refusal import Refused


def characters(spans: Iterable[Span]) -> set[int]:
    """The code points that some spans cover."""
    return {at for span in spans for at in range(span.start, span.end)}


def spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    """Spans of the expected file's pairs."""
    return tuple(Span(start, end) for start, end in pairs)


def found(expected: Mapping[str, Any], claim: Claim) -> bool:
    """Whether the reader's claim is the expected one."""
    source, cue = Span(*expected["source"]), Span(*expected["cue"])
    mine, theirs = characters(claim.content), characters(spans(expected["content"]))
    return (
        claim.source is not None
        and claim.source.overlaps(source)
        and claim.cue.overlaps(cue)
        and 2 * len(mine & theirs) >= len(mine | theirs)
    )


def given(expected: Mapping[str, Any], path: Path) -> Reading:
    """The reading that comes of the expected attributions."""
    report = next(iter(from_path(path)))
    if isinstance(report, Refused):
        raise report
    made = sorted(map(_made, expected["claims"]), key=lambda claim: (claim.content, claim.cue))
    return interpreted(report, tuple(made), "given")


def _made(expected: Mapping[str, Any]) -> Claim:
    return Claim(
        id=hashlib.sha256(expected["id"].encode()).hexdigest()[:12],
        source=Span(*expected["source"]),
        cue=Span(*expected["cue"]),
        content=spans(expected["content"]),
        quote=expected["quote"],
        score=1.0,
    )


def columns(
    expected: Mapping[str, Any], reading: Reading, ids: Mapping[str, set[str]]
) -> Iterator[tuple[str, list[Result]]]:
    """Each column's name and its results."""
    claims = {claim.id: claim for claim in reading.claims}
    for name, check in {**EVERY_CLAIM, **WHERE_GIVEN}.items():
        rows = [row for row in expected["claims"] if name in EVERY_CLAIM or name in row]
        results = []
        for row in rows:
            mine = sorted(ids[row["id"]])
            has = check(Pair(row, claims[mine[0]], ids, reading)) if mine else "claim not found"
            field = {"kind": "source_kind"}.get(name, name)
            results.append((f"{row['id']} at {row['cue'][0]}", str(row.get(field)), has))
        yield name, results
    yield "names", list(names(expected, reading))
    yield "dates", list(dates(expected, reading))
    yield "propositions", list(propositions(expected, reading, ids))


def show_beyond(reading: Reading, matched: set[str]) -> None:
    """The reader's other claims, for a person to judge; nested ones are claims too."""
    text = reading.report.text
    others = [claim for claim in reading.claims if claim.id not in matched]
    print(f"{len(others)} claims beyond them:")
    for claim in others:
        source = claim.source.of(text) if claim.source else "-"
        cue, content = claim.cue.of(text), claim.content[0].of(text)
        print(f"  {claim.score:.2f} {source} | {cue} at {claim.cue.start} | {content[:60]}")


def main() -> None:
    """Print the claims found, and for each column n of m and the misses."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("../shared/acceptance"))
    parser.add_argument("--reader", default="default")
    parser.add_argument("--given", action="store_true", help="read the expected attributions")
    args = parser.parse_args()
    expected = json.loads((args.folder / "expected.json").read_text("utf-8"))
    path = args.folder / "report.txt"
    reading = given(expected, path) if args.given else sayso.read(path, reader=args.reader)
    ids = {
        each["id"]: {claim.id for claim in reading.claims if found(each, claim)}
        for each in expected["claims"]
    }
    missing = [name for name, mine in ids.items() if not mine]
    print(f"{len(ids) - len(missing)} of {len(ids)} claims found; missing: {missing}")
    show_beyond(reading, set().union(*ids.values()))
    for name, results in columns(expected, reading, ids):
        right = sum(has is None for _, _, has in results)
        print(f"\n{name}: {right} of {len(results)}")
        for what, wanted, has in results:
            if has is not None:
                print(f"  {what}: {wanted} expected, {has} read")


if __name__ == "__main__":
    main()
