"""Marks in a story's text: `{troops- tolegov @03-04: there was no soldier}` → a claim's content.

A mark begins with the proposition and the stance within it (`+` supports, `-` denies, `~`
related), or `.` for a claim about something else; then come the speakers (`a,b` for several, `-`
for none) and options: `@03-04` or `@03` when it was said, where the text gives it, `!probable` the
certainty (else `certain`, or `unknown` of what is only related), `via=ACTOR` a relay,
`origin=ACTOR` the first teller where that is not the speaker, and `#1` on both marks of a content
in two pieces. Marks may stand in marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_HEAD = re.compile(r"\{(?P<head>[^{}:]+): ")
_STANCES = {"+": "supports", "-": "denies", "~": "related"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One claim of a report; `content` are (start, end) in the text without marks."""

    proposition: str | None
    stance: str | None
    speakers: tuple[str, ...]
    content: tuple[tuple[int, int], ...]
    said: str | None = None
    certainty: str = "certain"
    via: tuple[str, ...] = ()
    origin: str = ""
    number: int = 0

    @property
    def heading(self) -> tuple[str | None, str | None, tuple[str, ...]]:
        """What both marks of a content in two pieces must agree on."""
        return self.proposition, self.stance, self.speakers

    def shifted(self, by: int) -> Mark:
        """The same claim in a text with `by` characters put before it."""
        return replace(self, content=tuple((start + by, end + by) for start, end in self.content))


def unmarked(source: str, *, year: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without its marks, and the marks in the order of their beginnings."""
    text, pieces = _pieces(source)
    marks: list[Mark] = []
    joined: dict[str, int] = {}
    for head, start, end in sorted(pieces, key=lambda piece: (piece[1], -piece[2])):
        key = next((word for word in head.split() if word.startswith("#")), "")
        if key in joined:
            first = marks[joined.pop(key)]
            if _mark(head, start, end, year=year).heading != first.heading:
                raise ValueError(f"a mark's second piece has another head: {head!r}")
            content = (*first.content, (start, end))
            marks[marks.index(first)] = replace(first, content=content)
            continue
        if key:
            joined[key] = len(marks)
        marks.append(_mark(head, start, end, year=year))
    if joined:
        raise ValueError(
            f"a content's second piece is missing: {sorted(joined)} in {source[:80]!r}"
        )
    return text, tuple(marks)


def _pieces(source: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text, and each mark's head with the stretch of the text that it is around."""
    text: list[str] = []
    open_marks: list[tuple[str, int]] = []
    pieces: list[tuple[str, int, int]] = []
    position = length = 0
    while position < len(source):
        head = _HEAD.match(source, position)
        if head:
            open_marks.append((head["head"], length))
            position = head.end()
            continue
        if source[position] == "}" and open_marks:
            pieces.append((*open_marks.pop(), length))
        else:
            text.append(source[position])
            length += 1
        position += 1
    if open_marks or {"{", "}"} & set(text):
        raise ValueError(f"a mark is not closed or has no head: {source[:80]!r}")
    return "".join(text), pieces


def _mark(head: str, start: int, end: int, *, year: str) -> Mark:
    about, speakers, *options = head.split()
    mark = Mark(
        proposition=None if about == "." else about[:-1],
        stance=None if about == "." else _STANCES[about[-1]],
        speakers=() if speakers == "-" else tuple(speakers.split(",")),
        content=((start, end),),
        certainty="unknown" if about.endswith("~") else "certain",
    )
    for option in options:
        mark = _with(mark, option, year=year)
    return mark


def _with(mark: Mark, option: str, *, year: str) -> Mark:
    if option.startswith("@"):
        return replace(mark, said=f"{year}-{option[1:]}")
    if option.startswith("!"):
        return replace(mark, certainty=option[1:])
    if option.startswith("via="):
        return replace(mark, via=tuple(option[4:].split(",")))
    if option.startswith("origin="):
        return replace(mark, origin=option[7:])
    if option.startswith("#"):
        return mark
    raise ValueError(f"unknown option {option!r}")
