"""What a name looks like in a byline or a dateline."""

from __future__ import annotations

import re

from sayso.intake.wordlists import word_list

_PARTICLES = word_list(
    """
    de da do dos das du del della di la le les el al bin ibn ben van von der den ter ten af av y
    e of upon sur am an the on in
    """
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’`-])*")
_PREFIXES = ("al-", "el-", "d'", "d’")


def is_name(words: str, *, most: int) -> bool:
    """Whether `words` are 1 to `most` capitalised words, with "de", "van", "of" between them.

    >>> is_name("Jane van der Lark", most=4), is_name("Jane said so", most=4)
    (True, False)
    """
    tokens = words.split()
    if not 1 <= len(tokens) <= most or not all(map(_WORD.fullmatch, tokens)):
        return False
    capitals = [token[0].isupper() or token.startswith(_PREFIXES) for token in tokens]
    between = [token for token, capital in zip(tokens, capitals, strict=True) if not capital]
    return capitals[0] and capitals[-1] and _PARTICLES.issuperset(between)


def is_shouted(words: str) -> bool:
    """Whether `words` are in capitals throughout, three letters at least: "PORT VALE"."""
    letters = sum(map(str.isalpha, words))
    return letters >= 3 and words.replace("Mc", "MC").isupper()
