"""Families of cues: what a speaker does who uses one, and what the same cue does when negated."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.reading.assess.assessment import Level, Stance


@dataclass(frozen=True, slots=True)
class Family:
    """Cues that do the same.

    `plain` ones only put the content forward and leave the stance to it. `negated` is what "did
    not ..." makes of the family.
    """

    name: str
    stance: Stance
    level: Level
    plain: bool
    negated: tuple[Stance, Level]


def _table(*rows: Family) -> dict[str, Family]:
    return {row.name: row for row in rows}


WITHHELD: tuple[Stance, Level] = ("declines", "unknown")
REFUSED: tuple[Stance, Level] = ("denies", "certain")
NOT_BELIEVED: tuple[Stance, Level] = ("denies", "probable")
NOT_KNOWN: tuple[Stance, Level] = ("doubts", "unknown")
LEFT_OPEN: tuple[Stance, Level] = ("asserts", "possible")
CONFIRMED: tuple[Stance, Level] = ("asserts", "certain")

# A negated act of speech is withheld, a negated belief or wish is a no, negated knowledge is doubt.
FAMILIES = _table(
    Family("say", "asserts", "certain", True, WITHHELD),
    Family("tell", "asserts", "certain", True, WITHHELD),
    Family("judge", "asserts", "certain", False, WITHHELD),
    Family("feel", "asserts", "certain", False, REFUSED),
    Family("support", "asserts", "certain", False, REFUSED),
    Family("find", "asserts", "certain", True, REFUSED),
    Family("know", "asserts", "certain", True, NOT_KNOWN),
    Family("sure", "asserts", "certain", True, NOT_KNOWN),
    Family("believe", "asserts", "probable", True, NOT_BELIEVED),
    Family("hint", "asserts", "probable", True, WITHHELD),
    Family("suggest", "asserts", "probable", True, WITHHELD),
    Family("seem", "asserts", "probable", True, NOT_BELIEVED),
    Family("speculate", "asserts", "possible", True, WITHHELD),
    Family("fear", "asserts", "possible", True, REFUSED),
    Family("hope", "asserts", "possible", False, REFUSED),
    Family("unclear", "doubts", "unknown", False, LEFT_OPEN),
    Family("doubt", "doubts", "possible", False, CONFIRMED),
    Family("deny", "denies", "certain", False, LEFT_OPEN),
    Family("oppose", "denies", "certain", False, LEFT_OPEN),
    Family("request", "requests", "certain", False, WITHHELD),
    Family("seek", "requests", "certain", False, WITHHELD),
    Family("want", "requests", "certain", False, REFUSED),
    Family("promise", "promises", "certain", False, WITHHELD),
    Family("offer", "promises", "certain", False, WITHHELD),
    Family("intend", "promises", "certain", False, REFUSED),
    Family("decide", "promises", "certain", False, NOT_KNOWN),
    Family("agree", "asserts", "certain", True, REFUSED),
    Family("consider", "promises", "possible", False, REFUSED),
    Family("threaten", "threatens", "certain", False, WITHHELD),
    Family("warn", "asserts", "certain", True, WITHHELD),
    Family("ask", "asks", "unknown", False, WITHHELD),
    Family("wonder", "asks", "unknown", False, WITHHELD),
    Family("decline", "declines", "unknown", False, CONFIRMED),
    Family("neither", "declines", "unknown", False, WITHHELD),
)
