"""An agency's dateline: `LARKSPUR, Sudmark, Jan. 14 (Agency) — `."""

from __future__ import annotations

import re

from sayso.intake.agencies import is_agency
from sayso.intake.dates import FULL_DATE, SHORT_DATE, first_full_date
from sayso.intake.found import Found
from sayso.intake.names import is_name, is_shouted
from sayso.intake.wordlists import word_list
from sayso.spans import Span

_LONGEST = 160

# A dash with blanks around it; close to the word only the long ones, and after ")" or a date any.
_DASH = re.compile(r"\s*(?:--+|[—―])\s*|\s+[-–_]\s+|(?<=[)/])\s*[-–_:]+(?:\s+|$)|(?<=\d):\s+")
_LEAD = re.compile(
    rf"(?P<place>[^\d():]*?)(?:(?:^|,\s*|\s+)\(?(?P<date>{FULL_DATE}|{SHORT_DATE})\)?)?"
    r"[\s,]*(?:\((?P<parens>[^()\d]{2,40})\)|/(?P<slashes>[^/\d]{2,40})/)?[\s,]*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,/;]\s*|\s+(?:and|AND|&)\s+")
_OPENING = re.compile(r"[\"“'‘«(\[$£€]*(\w)")

_NOT_PLACES = word_list(
    """
    a about after all an analysis as at before breaking but by comment correction details during
    editorial every exclusive explainer factbox feature for from he here how i if in interview it
    last late live moderator news next no now obituary on opinion photos profile q question
    answer rpt she since that there they this timeline to until update video watch we what
    when where while who why wrapup you yesterday today tomorrow monday tuesday wednesday
    thursday friday saturday sunday
    """
)


def dateline(words: str, *, whole_line: bool = True) -> Found | None:
    """The place, date and agency before the first dash of a report's first paragraph.

    Sure signs are asked for: an agency, a date, or a place in capitals; a sentence must go on
    after the dash. `whole_line` allows a dateline that fills its line and needs no dash.

    >>> found = dateline("PORT VALE, Sudmark, Jan. 14, 2024 (Agency) — The mayor said so.")
    >>> found.place, found.published, found.agency
    ('PORT VALE, Sudmark', '2024-01-14', 'Agency')
    """
    words = words[:_LONGEST]
    dash = _DASH.search(words)
    lead, end = (words, len(words)) if dash is None else (words[: dash.start()], dash.end())
    goes_on = end < len(words)
    if (goes_on and not _opens_sentence(words[end:])) or (not goes_on and not whole_line):
        return None
    parts = _LEAD.fullmatch(lead.strip())
    if parts is None or not _is_sure(parts, dashed=dash is not None, goes_on=goes_on):
        return None
    place, agency = parts["place"].strip(" ,") or None, parts["parens"] or parts["slashes"]
    if place and not agency and is_agency(place):
        place, agency = None, place
    return Found(
        published=parts["date"] and first_full_date(parts["date"]),
        place=place,
        agency=agency,
        furniture=Span(0, len(words[:end].rstrip())),
        body=end if goes_on else None,
    )


def is_bare(found: Found, words: str) -> bool:
    """Whether the dateline has nothing but a name, which a speaker's label has too."""
    end = found.furniture.end if found.furniture else 0
    return (
        "(" not in words[:end] and "/" not in words[:end] and not any(map(str.isdigit, words[:end]))
    )


def _is_sure(parts: re.Match[str], *, dashed: bool, goes_on: bool) -> bool:
    place, agency = parts["place"].strip(" ,"), parts["parens"] or parts["slashes"]
    if place and not _is_place(place):
        return False
    shouted = bool(place) and is_shouted(_PARTS.split(place)[0])
    if agency is not None:
        return dashed and (is_agency(agency) or (shouted and is_name(agency, most=5)))
    if parts["date"]:
        year = first_full_date(parts["date"]) is not None
        return (bool(place) and (dashed or shouted or year)) or (year and goes_on)
    return shouted and dashed and goes_on and not place.startswith("THE ")


def _is_place(words: str) -> bool:
    parts = _PARTS.split(words)
    return len(parts) <= 4 and all(
        is_name(part, most=4) and part.split()[0].lower() not in _NOT_PLACES for part in parts
    )


def _opens_sentence(words: str) -> bool:
    opening = _OPENING.match(words)
    return opening is not None and not opening[1].islower()
