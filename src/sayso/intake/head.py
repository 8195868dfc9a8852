"""The head of a report: headline, date, place, agency and author, taken from its first lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from sayso.intake.credit import credit
from sayso.intake.dateline import dateline, is_bare
from sayso.intake.found import Found
from sayso.intake.furniture import RULES
from sayso.intake.headlines import is_headline, is_title
from sayso.intake.lines import Line, lines
from sayso.spans import Span

_HEAD_LINES = 12
_LONGEST = 300  # no head line is longer; the longest dateline and headline are shorter
_DECKS = 2  # short paragraphs above the dateline, which sum the report up


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the first lines say about the report; what they do not say is None."""

    title: str | None
    published: str | None
    place: str | None
    agency: str | None
    author: str | None
    outlet: str | None
    headline: Span | None
    furniture: tuple[Span, ...]


def read_head(text: str, *, title: str | None = None) -> Head:
    """The head of `text`; with `title` given, only that line is taken for its headline.

    A line that no rule knows for sure is the body: what a reporter wrote is never furniture.
    Looks at the first 12 lines and the last, so its time does not grow with the text.
    """
    rows = list(islice(lines(text), _HEAD_LINES))
    words = [row.of(text, longest=_LONGEST) for row in rows]
    found = _first_lines(rows, words, title=title)
    headline = next((part.headline for part in found if part.headline), None)
    last = credit(text)
    return Head(
        title=title or (headline.of(text) if headline else None),
        published=_first([part.published for part in found] + [part.updated for part in found]),
        place=_first([part.place for part in reversed(found)]),
        agency=_first([part.agency for part in found]),
        author=_first([part.author for part in found]),
        outlet=_first([part.outlet for part in found]),
        headline=headline,
        furniture=(
            *(part.furniture for part in found if part.furniture),
            *((last,) if last else ()),
        ),
    )


def _first_lines(rows: list[Line], words: list[str], *, title: str | None) -> list[Found]:
    """Head lines from the top until the body begins, which a dateline may open."""
    found: list[Found] = []
    decks = 0
    for at, row in enumerate(rows):
        part = _furniture(words[at])
        if part is None and decks == 0 and not _has_headline(found):
            part = _headline(rows, words, at, title=title)
        if part is not None and part.body is None:
            found.append(part.shifted(row.start))
            continue
        start = part.body if part is not None and part.body is not None else 0
        opening = _dateline(rows, words, at, start)
        found.extend(one.shifted(row.start) for one in (part, opening) if one is not None)
        decks += 1
        short = row.alone and len(words[at]) < _LONGEST
        if part is not None or opening is not None or not short or decks > _DECKS:
            break
    return found


def _furniture(words: str) -> Found | None:
    return next((part for rule in RULES if (part := rule(words)) is not None), None)


def _headline(rows: list[Line], words: list[str], at: int, *, title: str | None) -> Found | None:
    """The line as the headline, when it is the title or stands alone above the body."""
    if at + 1 == len(rows):
        return None
    alone = rows[at].alone or _furniture(words[at + 1]) is not None
    whole = Span(0, len(words[at]))
    if title is not None:
        return Found(headline=whole) if is_title(words[at], title) else None
    sure = dateline(words[at])
    if not alone or not is_headline(words[at]) or (sure and not is_bare(sure, words[at])):
        return None
    return Found(headline=whole)


def _dateline(rows: list[Line], words: list[str], at: int, start: int) -> Found | None:
    """The dateline that opens the body; not a speaker's label, which others follow."""
    opening = dateline(words[at][start:])
    if opening is None:
        return None
    if is_bare(opening, words[at][start:]):
        labels = [dateline(line, whole_line=False) for line in words[:at] + words[at + 1 :]]
        if any(labels) or (rows[at].alone and is_headline(words[at])):
            return None
    return opening.shifted(start)


def _has_headline(found: list[Found]) -> bool:
    return any(part.headline for part in found)


def _first(values: list[str | None]) -> str | None:
    return next((value for value in values if value), None)
