"""Genders that nouns and titles show by themselves."""

from __future__ import annotations

from sayso.reading.speakers.first_names import Gender
from sayso.reading.speakers.lexicon import MEN, TITLES, WOMEN


def gender_of_noun(noun: str) -> Gender | None:
    """The gender that a noun shows by itself ("spokeswoman")."""
    if noun in WOMEN or noun.endswith("woman"):
        return "f"
    if noun in MEN or noun.endswith("man"):
        return "m"
    return None


def gender_of_title(title: str) -> Gender | None:
    """The gender that a title shows ("Mrs")."""
    match TITLES.get(title):
        case "f":
            return "f"
        case "m":
            return "m"
        case _:
            return None
