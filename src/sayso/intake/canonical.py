"""The canonical text: what came in, with the few characters that no text can hold replaced."""

from __future__ import annotations

import re

# NUL ends a text in C and in many databases; a lone surrogate has no UTF-8 form.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_BLANK = re.compile("[\\s\ufeff\ufffd\u200b-\u200f\u2060]*")


def canonical(text: str) -> tuple[str, tuple[str, ...]]:
    r"""`text` with each NUL and lone surrogate replaced by U+FFFD, and a note when there was one.

    One character for one, so that offsets are those of the input. Everything else stays: line
    ends (CRLF too), combining marks, runs of blanks.

    >>> canonical("a\x00b")
    ('a\ufffdb', ('1 character that no text can hold (NUL or lone surrogate) replaced by U+FFFD',))
    """
    kept, count = _UNSTORABLE.subn("\ufffd", text)
    if not count:
        return text, ()
    what = "1 character" if count == 1 else f"{count} characters"
    note = f"{what} that no text can hold (NUL or lone surrogate) replaced by U+FFFD"
    return kept, (note,)


def canonical_field(value: str | None) -> str | None:
    """A title, a name or an address with the same characters replaced; None when it is blank."""
    return None if value is None or is_blank(value) else canonical(value)[0].strip()


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in `text`."""
    return _BLANK.fullmatch(text) is not None
