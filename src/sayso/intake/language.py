"""Whether a text is English: by its function words at once, in doubt by py3langid."""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol

from sayso.intake.wordlists import word_list
from sayso.refusal import Refused

# Words that English cannot do without and that few other languages spell so.
_FUNCTION_WORDS = word_list(
    """
    the and that with from which were they this have has would said their been by who his of to
    it not but will she after its is was at
    """
)
_WORD = re.compile(r"[^\W\d_]+")

# Measured on 2,360 English news texts: 99 of 100 have 13 % or more from 80 words on, half have
# 24 %. Other languages stay under 9 % (Dutch, Danish and Czech share "of", "is", "to", "by").
_ENGLISH = 0.12

# Headlines and shouts of a few words are full of names and tell nothing.
_LETTERS = 40

# Measured on the same texts and on 55,343 pieces of 4 to 80 words of them: of all these one piece
# is called foreign, while 29 invented reports in other languages, of 20 to 40 words each, all are.
_SURE = 0.75
_SAMPLE = 2_000


def refuse_foreign(text: str, *, name: str = "") -> None:
    """Raise Refused (`language`) when `text` is in another language, beyond reasonable doubt."""
    sample = _sample(text)
    words = _WORD.findall(sample.lower())
    if sum(map(len, words)) < _LETTERS:
        return
    if sum(word in _FUNCTION_WORDS for word in words) >= _ENGLISH * len(words):
        return
    language, sure = _identifier().classify(sample)
    if language != "en" and sure > _SURE:
        detail = f"the text is not English but {language!r} (ISO 639), {sure:.0%} sure"
        raise Refused("language", detail, name=name)


def _sample(text: str) -> str:
    """The beginning, the middle and the end of a long text."""
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return "\n".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


@cache
def _identifier() -> _Identifier:
    """py3langid's own model; loading takes half a second, which clear English does not pay."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return identifier
