"""Word lists, written as text."""

from __future__ import annotations


def word_list(words: str) -> frozenset[str]:
    """The words of `words`, for a quick look-up.

    >>> sorted(word_list("van von der"))
    ['der', 'van', 'von']
    """
    return frozenset(words.split())
