"""Text that is safe to send to a terminal."""

from __future__ import annotations

import re

# Whole classes, so that a terminal's next escape sequence is covered too: controls (ESC, the
# 8-bit CSI), surrogates, and the marks that reorder what stands around them.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SPACE = re.compile(r"\s+")


def one_line(text: str) -> str:
    r"""`text` on one line, with a replacement character for whatever could steer a terminal.

    >>> one_line("a\x1b[31m\n  b")
    'a�[31m b'
    """
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(" ", text)).strip()
