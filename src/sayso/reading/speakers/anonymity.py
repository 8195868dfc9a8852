"""What a report says of a speaker whom it does not name: from where, why unnamed, how close."""

from __future__ import annotations

import re

from sayso.actor import Anonymity
from sayso.spans import Span

REST = r"[^,.;:“”\"]"  # to the end of the clause
REASONS = tuple(
    re.compile(pattern.replace("REST", REST), re.IGNORECASE)
    for pattern in (
        r"\b(?:not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to\bREST{2,80}",
        r"\b(?:lacks?|lacked|without) (?:authori[sz]ation|permission) to\bREST{2,80}",
        r"\b(?:for|citing|out of|over) (?:fear|fears|concern|concerns)\bREST{2,80}",
        r"\bfear(?:ing|s|ed)? (?:of )?(?:reprisals?|retaliation|retribution|arrest)\bREST{0,60}",
        r"\b(?:because of|due to|given) the (?:\w+ )?(?:sensitivity|sensitive|secrecy)\bREST{0,60}",
        r"(?<=anonymity )(?:because|as|in order to|so as to|to|since)\bREST{3,80}",
        r"(?<=named )(?:because|as|since)\bREST{3,80}",
        r"(?<=identified )(?:because|as|since)\bREST{3,80}",
        r"\b(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they) not be \w+)",
        r"\b(?:declin|refus)\w* to be (?:named|identified|quoted by name)",
        r"\b(?:ask|wish|prefer|want|insist)\w* (?:not to be|on not being) (?:named|identified)",
        r"\b(?:ask|wish|prefer|want|insist|opt)\w* to (?:remain|stay) (?:anonymous|unnamed)",
        r"\b(?:request|ask|seek|demand|grant)\w* (?:for )?anonymity",
        r"\b(?:sp(?:o|ea)k\w*|talk\w*) anonymously",
        r"\bon background\b|\boff the record\b",
    )
)
CLOSENESS = re.compile(
    r"\b(?:(?:directly |closely |intimately )?(?:familiar with|briefed on|close to|privy to"
    r"|aware of|involved (?:in|with)|acquainted with|apprised of|present (?:at|for|during)"
    r"|working (?:on|with|for)|in (?:direct )?contact with)"
    r"|with (?:\w+[- ]?\w*,? )?(?:knowledge|information|access|insight)(?: of| on| about| to| into)"
    r"|who (?:has|have|had) (?:seen|read|reviewed|worked|been briefed|attended|met)"
    r"|who (?:attended|witnessed|took part in|saw|reviewed|worked))\b[^,.;:“”\"()]{2,80}",
    re.IGNORECASE,
)
AFFILIATION = re.compile(
    r"\b(?:from|at|in|inside|within|with|of)\s+(?:the\s+|an?\s+)?(?:[\w.’'-]+\s+){0,5}?"
    r"(?:intelligence|ministry|government|army|military|police|department|agency|office|campaign"
    r"|embassy|administration|party|forces?|service|company|palace|cabinet|delegation|union"
    r"|bank|court|council|commission|parliament|team|circle|entourage|kremlin|house)\b",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b(?:from|at|inside|within)\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,5}"
)
HIDDEN = re.compile(
    r"\b(?:anonym\w+|unnamed|unidentified|undisclosed)\b|\bnot (?:be )?(?:named|identified)\b",
    re.IGNORECASE,
)


def anonymity_of(text: str, source: Span, around: tuple[Span, ...]) -> Anonymity | None:
    """What is said of an unnamed source in its own words and in the stretches around it.

    None where nothing is said.

    >>> text = "An aide close to the king, who asked not to be named, said so."
    >>> found = anonymity_of(text, Span(0, 7), (Span(0, 53),))
    >>> found.reason.of(text), found.closeness.of(text)
    ('asked not to be named', 'close to the king')
    """
    affiliation = _first(AFFILIATION, text, source) or _first(NAMED, text, source)
    closeness = _first(CLOSENESS, text, source)
    reason = None
    for span in (source, *around):
        closeness = closeness or _first(CLOSENESS, text, span)
        for pattern in REASONS:
            reason = reason or _first(pattern, text, span)
    if affiliation and closeness and affiliation.overlaps(closeness):
        affiliation = None
    if not (affiliation or reason or closeness):
        return None
    return Anonymity(affiliation=affiliation, reason=reason, closeness=closeness)


def is_hidden(words: str) -> bool:
    """Whether the words of a source say that it is not named."""
    return HIDDEN.search(words) is not None


def _first(pattern: re.Pattern[str], text: str, span: Span) -> Span | None:
    match = pattern.search(text, span.start, span.end)
    if match is None:
        return None
    words = match.group().rstrip()
    return Span(match.start(), match.start() + len(words))
