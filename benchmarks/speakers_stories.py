"""How many claims of the invented stories of training/stories get the right speaker's name.

    python benchmarks/speakers_stories.py [--misses]

The marked spans are the claims, so that only the resolving is measured. Each claim's line gives its
speaker's full name; several are joined by `;` or "and". A claim is right when every name is that of
one of its speakers, leaving out case, "the" and the words before a surname. Claims without a source
and speakers without a name ("?") are left out. The network was trained on these stories' spans, not
on their speakers: use the figure to find weaknesses, and examples/archives to judge.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import replace

from heads import seen_of
from sayso import Report
from sayso.reading.speakers import resolve
from told import claim_of, id_of, stories


def names_of(speaker: str) -> list[str]:
    """The names of a claim's line, in one spelling."""
    return [_plain(each) for each in re.split(r"\s*;\s*|,\s+|\s+and\s+", speaker) if each]


def _plain(name: str) -> str:
    return re.sub(r"^the ", "", " ".join(name.lower().replace("’", "'").split()))


def is_right(wanted: str, found: list[str]) -> bool:
    """Whether the speakers found have all the names of a claim's line."""
    plain = [_plain(name) for name in found]
    if _plain(wanted) in plain:
        return True
    return all(any(name in each or each in name for each in plain) for name in names_of(wanted))


def outcomes() -> Iterator[tuple[bool, str]]:
    """Whether each claim is right, and a line that shows it."""
    for story in stories():
        for telling in story.reports:
            report = Report(id=telling.id, text=telling.text, published=telling.published)
            told = [each for each in telling.claims if each.speaker[:1] not in "?-"]
            seen = seen_of(telling.text)
            spans = [claim_of(telling, each) for each in telling.claims]
            claims = [replace(each, vector=seen.meaning(each.content)) for each in spans]
            resolved = resolve(report, claims, heads=seen).claims
            by_id = {claim.id: claim for claim in resolved}
            for each in told:
                claim = by_id[id_of(telling, each.number)]
                found = [actor.name for actor in claim.speakers]
                words = claim.source.of(telling.text) if claim.source else ""
                rule = dict(claim.why)["speakers"]
                line = f"{telling.id} {each.number}: {words!r} -> {found}, not {each.speaker!r}"
                yield is_right(each.speaker, found), f"{line} ({rule})"


def main() -> None:
    """Print the share, and if asked the misses."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="say what was missed")
    options = parser.parse_args()
    found = list(outcomes())
    right = sum(is_good for is_good, _ in found)
    print(f"speakers with the right name {right} of {len(found)}  {100 * right / len(found):.1f} %")
    for is_good, line in found if options.misses else ():
        if not is_good:
            print(f"  {line}")


if __name__ == "__main__":
    main()
