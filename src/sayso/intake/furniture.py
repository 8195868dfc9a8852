"""Head lines that hold no claim: dates, bylines, labelled fields, copyright. One rule each."""

from __future__ import annotations

import re
from collections.abc import Callable

from sayso.intake.agencies import is_agency
from sayso.intake.dates import FULL_DATE, ISO_DATE, SHORT_DATE, TIME, first_full_date
from sayso.intake.found import Found
from sayso.intake.headlines import is_headline
from sayso.intake.names import is_name
from sayso.intake.wordlists import word_list
from sayso.spans import Span

_PUBLISHED = r"(?:(?:first |originally )?(?:published|posted|issued|released)|date|dated)"
_UPDATED = r"(?:last )?(?:updated|modified|revised)"
_STAMP = (
    rf"(?:(?:{_PUBLISHED}|{_UPDATED})\b\s*(?:[:—–-]\s*)?(?:on\s+)?)?"
    rf"(?:{FULL_DATE}|{SHORT_DATE})(?:{TIME})?"
)
_DATE_LINE = re.compile(rf"\(?{_STAMP}(?:\s*[|·•;,/—–-]?\s*{_STAMP}){{0,2}}\)?\.?", re.IGNORECASE)
_AN_UPDATE = re.compile(rf"{_UPDATED}\b[\s:—–-]*(?:on\s+)?({FULL_DATE})", re.IGNORECASE)

_DATED = re.compile(
    rf"(?P<label>date\s*:?|{_PUBLISHED}\s*:)?\s*(?P<date>{ISO_DATE})(?:{TIME})?\s+(?=\S)",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:(?:story|text|words|written|reported) )?by:? +(?P<names>\S.*)", re.IGNORECASE)
_NAMES = re.compile(r",\s+|\s+(?:and|AND|&|with|in)\s+")
_NO_NAMES = word_list(
    """
    all any design default far god hand land law no now order popular sea the then virtue way
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday night morning
    """
)
_SEGMENTS = re.compile(rf"\s+[|·•–—-]\s+|,\s+(?={FULL_DATE}$)", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?P<label>headline|title|byline|author|dateline|publication|section|length|load-date)"
    r"\s*:\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s+(?:©\s*|\(c\)\s*)?\d{4}(?:,?\s+(?P<owner>[^.]{1,60}))?\.?"
    r"|all rights reserved\.?",
    re.IGNORECASE,
)


def date_line(words: str) -> Found | None:
    """A line that is a date: `Published: 14 January 2024 | Updated: 15 January 2024, 08:15 GMT`."""
    if _DATE_LINE.fullmatch(words) is None:
        return None
    update = _AN_UPDATE.search(words)
    first = first_full_date(words if update is None else words[: update.start()])
    return Found(
        published=first,
        updated=update and first_full_date(update[1]),
        furniture=Span(0, len(words)),
    )


def dated_headline(words: str) -> Found | None:
    """A date and the headline in one line: `date 2024-01-14 Mayor denies that bridge is unsafe`."""
    date = _DATED.match(words)
    if date is None:
        return None
    rest = words[date.end() :]
    is_head = is_headline(rest.removesuffix("."))
    if rest[0].islower() or not (is_head or date["label"]):
        return None
    return Found(
        published=first_full_date(date["date"]),
        furniture=Span(date.start(), len(date.group().rstrip())),
        headline=Span(date.end(), len(words)) if is_head else None,
        body=None if is_head else date.end(),
    )


def byline(words: str) -> Found | None:
    """Who wrote it: `By Jane Doe and John Roe, Larkspur Courier | 14 January 2024`."""
    first, *others = _SEGMENTS.split(words)
    by = _BY.fullmatch(first)
    dates = [date_line(other) for other in others]
    if by is None or None in dates:
        return None
    names, published = by["names"], next((found.published for found in dates if found), None)
    if is_agency(names):
        return Found(agency=names, published=published, furniture=Span(0, len(words)))
    if not _are_writers(names):
        return None
    return Found(
        published=published,
        author=names if _NAMES.split(names)[1:] and " and " in names else names.split(",")[0],
        furniture=Span(0, len(words)),
    )


def _are_writers(names: str) -> bool:
    parts = _NAMES.split(names)
    tokens = [token.strip(",").lower() for token in names.split()]
    return (
        all(is_name(part, most=4) for part in parts)
        and len(parts[0].split()) > 1
        and not _NO_NAMES.intersection(tokens[: len(parts[0].split())])
    )


def labelled(words: str) -> Found | None:  # noqa: PLR0911  one return a kind of field
    """A field of an archive: `HEADLINE: Mayor denies it`, `BYLINE: Jane Doe`, `LENGTH: 9 words`."""
    field = _LABELLED.fullmatch(words)
    if field is None or words.endswith("."):
        return None
    label, value, whole = field["label"].lower(), field["value"], Span(0, len(words))
    match label:
        case "headline" | "title":
            at = field.start("value")
            return Found(furniture=Span(0, len(words[:at].rstrip())), headline=Span(at, len(words)))
        case "byline" | "author":
            return Found(author=value, furniture=whole)
        case "dateline":
            return Found(place=value, furniture=whole)
        case "publication":
            return Found(outlet=value, furniture=whole)
        case "load-date":
            return Found(updated=first_full_date(value), furniture=whole)
        case _:
            return Found(furniture=whole)


def copyright_line(words: str) -> Found | None:
    """Whose text it is: `Copyright 2024 Larkspur Courier`, `All rights reserved`."""
    found = _COPYRIGHT.fullmatch(words)
    if found is None or (found["owner"] and not is_name(found["owner"], most=6)):
        return None
    return Found(furniture=Span(0, len(words)))


RULES: tuple[Callable[[str], Found | None], ...] = (
    date_line,
    dated_headline,
    byline,
    labelled,
    copyright_line,
)
