"""News agencies, as datelines and bylines name them."""

from __future__ import annotations

import re

from sayso.intake.names import is_name
from sayso.intake.wordlists import word_list

_AGENCIES = word_list(
    """
    AAP AFP Albawaba ALBAWABA ANI ANSA AP APA Belga Bernama Bloomberg BTA CNA CNN CTK DPA dpa EFE
    Fars IANS Interfax IPS IRNA ITAR-TASS JTA KCNA KUNA Kyodo LUSA Lusa MTI NHK NTB PA PAP PTI
    Reuters RIA SANA SPA TASS Tanjug TT Ukrinform UNIAN UPI VOA WAFA WAM Xinhua Yonhap
    """
)
_WORDS = re.compile(r"\b(?:agency|agencies|press|news|newswire|wire|service)\b", re.IGNORECASE)


def is_agency(words: str) -> bool:
    """Whether `words` name a news agency: one that is known, or by a word such as "Press".

    >>> is_agency("AFP"), is_agency("Sudmark News Agency"), is_agency("Laughter")
    (True, True, False)
    """
    return any(word in _AGENCIES for word in re.split(r"[\s/,]+", words)) or (
        is_name(words, most=5) and _WORDS.search(words) is not None
    )
