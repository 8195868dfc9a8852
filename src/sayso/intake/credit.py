"""The credit under a wire report: `(Reporting by Jane Doe; Editing by John Roe)`."""

from __future__ import annotations

import re

from sayso.spans import Span

_CREDIT = re.compile(
    r"\((?:Additional )?(?:reporting|writing|editing|compiled) (?:and \w+ )?by [^()]{3,400}\)\.?",
    re.IGNORECASE,
)
_LONGEST = 500


def credit(text: str) -> Span | None:
    """Where the last line of `text` is a credit in parentheses; None when it is not."""
    kept = text.rstrip()
    tail = kept[-_LONGEST:]
    line = tail[max(tail.rfind("\n"), tail.rfind("\r")) + 1 :].lstrip()
    if _CREDIT.fullmatch(line) is None:
        return None
    return Span(len(kept) - len(line), len(kept))
