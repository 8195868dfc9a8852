"""Invented running stories with every claim marked: what no corpus has.

A file of `training/stories` is one story: its disputed propositions, then reports of several
outlets, each a head line, a text with marks, and after `--` a line for each claim:

    = The Sarn dam
    P1: The Sarn dam leaked before the flood

    == Lowland Wire | 2031-03-04
    {t1 No leak at Sarn}, {s1 minister} {c1 says}

    {s2 Energy Minister Pavo Lindt} {c2 denied} on Tuesday {t2 that the dam had leaked}.
    --
    1: Pavo Lindt | denies | certain | P1-
    2: Pavo Lindt | denies | certain | P1-

`s` is a source, `c` a cue, `t` content; a number used twice is a role in pieces, `{s1,2 ...}`
serves two claims, and a claim inside a content is marked inside it. A speaker begins with `?` if
not named and is `-` where there is none. The last field is the proposition taken up and the side
taken (+ for it, - against it, ~ about it without a side), or nothing.
The stories are of this project, about invented places and people.

    python -m training.stories FILE...      checks files and prints what they hold
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "stories"
STANCES = ("asserts", "denies", "doubts", "requests", "promises", "threatens", "asks", "declines")
LEVELS = ("certain", "probable", "possible", "unknown")
ROLES = {"s": "source", "c": "cue", "t": "content"}
MARK = re.compile(r"\{([sct])(\d+(?:,\d+)*) |\}")
LINE = re.compile(r"(\d+): ([^|]+)\|([^|]+)\|([^|]+)\|(.*)")
Span = tuple[int, int]


class Wrong(ValueError):
    """A story file that does not follow the form; the message says where and how."""


@dataclass
class Told:
    """One claim of a story's report: its spans into the report's text, and what it is."""

    number: int
    spans: dict[str, list[Span]] = field(default_factory=dict)
    speaker: str = ""
    stance: str = ""
    certainty: str = ""
    proposition: str = ""
    side: str = ""
    within: int | None = None

    @property
    def outer(self) -> Span:
        """From the first character of the content to its last."""
        spans = self.spans["content"]
        return min(start for start, _ in spans), max(end for _, end in spans)


@dataclass
class Telling:
    """One report of a story; `text` has no marks."""

    id: str
    outlet: str
    published: str
    text: str
    claims: list[Told]


@dataclass
class Story:
    """A running story: `propositions` by their key."""

    id: str
    title: str
    propositions: dict[str, str]
    reports: list[Telling]


def stories(folder: Path = FOLDER) -> list[Story]:
    """All stories of a folder, in the order of their names."""
    return [story(path) for path in sorted(folder.glob("*.txt"))]


def attributed(report: Telling) -> Iterator[dict[str, Any]]:
    """A report as records of attributions, in the form of the corpora.

    The first has the outermost claims, as PolNeAR marks them; then comes each content that holds
    claims, as a text of its own, for so the reader meets them.
    """
    yield _record(report, report.text, 0, [c for c in report.claims if c.within is None])
    for outer in report.claims:
        start, end = outer.outer
        inner = [c for c in report.claims if c.within == outer.number and _inside(c, start, end)]
        if inner:
            yield _record(report, report.text[start:end], start, inner)


def _inside(claim: Told, start: int, end: int) -> bool:
    return all(start <= a and b <= end for spans in claim.spans.values() for a, b in spans)


def _record(report: Telling, text: str, start: int, claims: list[Told]) -> dict[str, Any]:
    marked, contents = [], set()
    for claim in claims:
        at = {role: [[a - start, b - start] for a, b in s] for role, s in claim.spans.items()}
        # Of two claims with one content the second only cites: the reader finds it by a rule.
        if str(at["content"]) not in contents:
            marked.append({"source": at.get("source", []), **at})
        contents.add(str(at["content"]))
    return {"id": f"{report.id}+{start}", "text": text, "attributions": marked}


def story(path: Path) -> Story:
    """Read one file.

    Raises Wrong, which names the report and the fault.
    """
    head, *parts = re.split(r"^== ", path.read_text("utf-8"), flags=re.MULTILINE)
    titles = re.findall(r"^= (.+)$", head, flags=re.MULTILINE)
    propositions = dict(re.findall(r"^(P\d+): (.+)$", head, flags=re.MULTILINE))
    if len(titles) != 1 or not parts:
        raise Wrong(f"{path.name}: one title and at least one report wanted")
    reports = []
    for number, part in enumerate(parts, 1):
        try:
            reports.append(_report(f"{path.stem}-{number:02d}", part, propositions))
        except Wrong as fault:
            raise Wrong(f"{path.name}, report {number}: {fault}") from None
    return Story(path.stem, titles[0], propositions, reports)


def _report(id_: str, part: str, propositions: dict[str, str]) -> Telling:
    first, _, rest = part.partition("\n")
    outlet, _, published = (piece.strip() for piece in first.partition("|"))
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", published):
        raise Wrong("its head line is not `== outlet | YYYY-MM-DD`")
    marked, cut, lines = rest.partition("\n--\n")
    if not cut:
        raise Wrong("no line `--` before its claims")
    text, claims = _unmarked(marked.strip())
    _describe(claims, lines, propositions)
    _nest(claims)
    return Telling(id_, outlet, published, text, list(claims.values()))


def _unmarked(marked: str) -> tuple[str, dict[int, Told]]:
    """The text without marks, and the claims with their spans."""
    claims: dict[int, Told] = {}
    pieces: list[str] = []
    size, at = 0, 0
    open_: list[tuple[str, list[int], int]] = []
    for mark in MARK.finditer(marked):
        piece = marked[at : mark.start()]
        pieces.append(piece)
        size += len(piece)
        at = mark.end()
        if mark[1]:
            open_.append((ROLES[mark[1]], [int(n) for n in mark[2].split(",")], size))
            continue
        if not open_:
            raise Wrong(f"a }} without a beginning after {piece[-30:]!r}")
        role, numbers, start = open_.pop()
        for number in numbers:
            claim = claims.setdefault(number, Told(number))
            claim.spans.setdefault(role, []).append((start, size))
    if open_:
        raise Wrong(f"a mark of {open_[0][0]} {open_[0][1]} is never closed")
    text = "".join(pieces) + marked[at:]
    if "{" in text or "}" in text:
        raise Wrong("a brace that is no mark: write {s1 words}, {c1 words} or {t1 words}")
    for claim in claims.values():
        _clean(claim, text)
    return text, dict(sorted(claims.items()))


def _clean(claim: Told, text: str) -> None:
    for role, spans in claim.spans.items():
        if any(text[a:b].strip() != text[a:b] or a == b for a, b in spans):
            raise Wrong(f"{role} of {claim.number} has white space at an end")
        claim.spans[role] = sorted(spans)


def _describe(claims: dict[int, Told], lines: str, propositions: dict[str, str]) -> None:
    """Read the line of each claim."""
    described = set()
    for line in filter(None, (line.strip() for line in lines.splitlines())):
        match = LINE.fullmatch(line)
        if not match or int(match[1]) not in claims:
            raise Wrong(f"no claim of this report: {line!r}")
        claim = claims[int(match[1])]
        claim.speaker, claim.stance, claim.certainty = (match[n].strip() for n in (2, 3, 4))
        key = match[5].strip()
        claim.proposition, claim.side = key[:-1], key[-1:]
        if claim.stance not in STANCES or claim.certainty not in LEVELS:
            raise Wrong(f"no such stance or certainty: {line!r}")
        if key and (claim.proposition not in propositions or claim.side not in "+-~"):
            raise Wrong(f"no such proposition and side: {line!r}")
        described.add(claim.number)
    if missing := claims.keys() - described:
        raise Wrong(f"no line for claims {sorted(missing)}")
    for claim in claims.values():
        if {"cue", "content"} - claim.spans.keys() or len(claim.spans["cue"]) != 1:
            raise Wrong(f"claim {claim.number} needs one cue and a content")
        if ("source" not in claim.spans) != (claim.speaker == "-"):
            raise Wrong(
                f"claim {claim.number}: a source and no speaker, or a speaker and no source"
            )


def _nest(claims: dict[int, Told]) -> None:
    """Claims whose cue stands inside another's content are within it."""
    for claim in claims.values():
        (start, end), *_ = claim.spans["cue"]
        around = [
            (content[1] - content[0], other.number)
            for other in claims.values()
            for content in other.spans["content"]
            if other is not claim and content[0] <= start and end <= content[1]
        ]
        claim.within = min(around)[1] if around else None


def main(paths: list[str]) -> Iterator[str]:
    """A line for each file: what it holds or what is wrong."""
    for path in map(Path, paths):
        try:
            found = story(path)
        except Wrong as fault:
            yield f"WRONG {fault}"
            continue
        claims = [claim for report in found.reports for claim in report.claims]
        words = sum(len(report.text.split()) for report in found.reports)
        yield (
            f"{path.name}: {len(found.reports)} reports, {words} words, {len(claims)} claims, "
            f"{sum(bool(claim.proposition) for claim in claims)} of them disputed"
        )


if __name__ == "__main__":
    print("\n".join(main(sys.argv[1:])))
