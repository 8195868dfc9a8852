"""What a headline looks like."""

from __future__ import annotations

import re

_LONGEST = 220
_WORDS = range(2, 31)
_QUOTED = re.compile(r"[\"“'‘].*[\"”'’]", re.DOTALL)
_ENDS_A_SENTENCE = (".", ",", ";", ":", "!")
_SENTENCES = re.compile(r"\b(?!vs\.)[a-z]{2,}[.][\"”'’)]* +[\"“'‘(]*[^\W\d_]")


def is_headline(words: str) -> bool:
    """Whether `words` could be a headline: short, no final stop, begun as a line is begun.

    >>> is_headline("Mayor denies that bridge is unsafe"), is_headline("The mayor denied it.")
    (True, False)
    """
    return (
        len(words) <= _LONGEST
        and len(words.split()) in _WORDS
        and not words.rstrip("\"'”’)]").endswith(_ENDS_A_SENTENCE)
        and not words[0].islower()
        and _QUOTED.fullmatch(words) is None
        and _SENTENCES.search(words) is None
    )


def is_title(words: str, title: str) -> bool:
    """Whether a line is the title that came with the report, but for case, blanks and the stop."""
    return _bare(words) == _bare(title)


def _bare(words: str) -> str:
    return " ".join(words.split()).casefold().removesuffix(".")
