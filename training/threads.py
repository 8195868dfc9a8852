"""Invented running stories in a short form: which claims take up one proposition, on which side.

A file of `training/threads` is one story: its propositions, then reports of several outlets whose
contents alone are marked:

    = The Sarn dam
    P1: The Sarn dam leaked before the flood

    == Lowland Wire | 2031-03-04
    [P1- No leak at Sarn], minister says

    Pavo Lindt denied [P1- that the dam had leaked]. [0 "We are busy,"] he said, [& "all of us."]

A mark names the proposition taken up and the side (+ for it, - against it, ~ without a side), 0
where there is none; `&` is a further piece of the claim whose mark closed before it. Marks nest.
The stories are of this project, about invented places and people (`training/stories.py` has the
long form, with sources, cues and what each claim is).

    python -m training.threads FILE...      checks files and prints what they hold
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "threads"
MARK = re.compile(r"\[(P\d+[+~-]|0|&) |\]")
Span = tuple[int, int]


class Wrong(ValueError):
    """A file that does not follow the form; the message says where and how."""


@dataclass
class Taken:
    """A claim: the spans of its content, the proposition it takes up ("" for none) and its side."""

    spans: list[Span]
    proposition: str = ""
    side: str = ""


@dataclass
class Strand:
    """One report; `text` has no marks."""

    id: str
    outlet: str
    published: str
    text: str
    claims: list[Taken]


@dataclass
class Thread:
    """One story: its propositions by their number, and its reports."""

    name: str
    propositions: dict[str, str] = field(default_factory=dict)
    reports: list[Strand] = field(default_factory=list)


def threads(folder: Path = FOLDER) -> list[Thread]:
    """All stories of a folder, by file name."""
    return [read(path) for path in sorted(folder.glob("*.txt"))]


def is_held(thread: Thread) -> bool:
    """Whether a story is kept from the encoder of contents, so that others may be fitted to it."""
    return int(thread.name.rpartition("-")[2]) % 8 == 5


def read(path: Path) -> Thread:
    """One file.

    Raises:
        Wrong: the file does not follow the form.
    """
    head, *parts = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    thread = Thread(path.stem)
    for line in head.splitlines():
        if match := re.fullmatch(r"(P\d+): (.+)", line):
            thread.propositions[match[1]] = match[2]
    for number, part in enumerate(parts, start=1):
        first, _, marked = part.partition("\n")
        outlet, _, published = (each.strip() for each in first.partition("|"))
        name = f"{path.stem}.{number}"
        text, claims = unmarked(marked.strip(), name)
        thread.reports.append(Strand(name, outlet, published, text, claims))
        for claim in claims:
            if claim.proposition and claim.proposition not in thread.propositions:
                raise Wrong(f"{name}: {claim.proposition} is not declared")
    return thread


def unmarked(marked: str, name: str) -> tuple[str, list[Taken]]:
    """A text without its marks, and the claims that the marks told of, in order of place."""
    text, at, last = "", 0, None
    opened: list[tuple[Taken, int]] = []
    claims: list[Taken] = []
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[0] != "]":
            opened.append((_opened(match[1], last, name), len(text)))
            continue
        if not opened:
            raise Wrong(f"{name}: a mark closes that none opened, after {text[-40:]!r}")
        last, start = opened.pop()
        if start == len(text):
            raise Wrong(f"{name}: an empty mark after {text[-40:]!r}")
        if not last.spans:
            claims.append(last)
        last.spans.append((start, len(text)))
    if opened:
        raise Wrong(f"{name}: a mark stays open: {text[opened[-1][1] :][:40]!r}")
    text += marked[at:]
    if "[" in text or "]" in text:
        raise Wrong(f"{name}: a bracket that is no mark near {text[text.find('[') - 20 :][:60]!r}")
    return text, sorted(claims, key=lambda claim: claim.spans[0])


def _opened(mark: str, last: Taken | None, name: str) -> Taken:
    if mark != "&":
        return Taken([], *(("", "") if mark == "0" else (mark[:-1], mark[-1])))
    if last is None:
        raise Wrong(f"{name}: & before any claim")
    return last


def main(paths: list[str]) -> int:
    """Print what files hold, or what is wrong with them."""
    wrong = 0
    for path in map(Path, paths):
        try:
            thread = read(path)
        except Wrong as error:
            print(f"WRONG {path.name}: {error}")
            wrong += 1
            continue
        claims = [claim for report in thread.reports for claim in report.claims]
        none = sum(not claim.proposition for claim in claims)
        words = sum(len(report.text.split()) for report in thread.reports)
        print(f"{path.name}: {len(thread.reports)} reports, {words} words, {len(claims)} claims,",
              f"{none} in no proposition, sides",
              *(f"{s}{sum(c.side == s for c in claims)}" for s in "+-~"))  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
