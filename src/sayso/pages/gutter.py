"""What stands beside each paragraph: who says so, through whom, how sure; the report's own share.

As `git blame` has it for lines of code, each paragraph's gutter says on whose word it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sayso.claim import Claim
from sayso.exports.marks import Block, Piece, blocks
from sayso.exports.wording import NO_SOURCE, depths, shown_contents
from sayso.pages.signs import Sign, sign_of_claim
from sayso.reading.reading import Reading

THE_REPORT = "the report itself"


@dataclass(frozen=True, slots=True)
class Line:
    """One claim in the gutter; `number` counts the report's claims from 1."""

    number: int
    claim: Claim
    sign: Sign
    who: str
    through: tuple[str, ...]
    how_sure: str | None
    depth: int
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the text with its gutter; `own` is the report's own share of it, 0 to 1.

    A character is the report's own when no claim of the report has it as source, cue or content:
    no one but the report vouches for it.
    """

    block: Block
    lines: tuple[Line, ...]
    own: float | None
    start: int


def paragraphs(reading: Reading) -> Iterator[Paragraph]:
    """The report's text with its gutter, in the order of the text, one by one."""
    deep = depths(reading.claims)
    start = 0
    for block in blocks(reading):
        lines = tuple(_line(reading, number, claim, deep) for number, claim in block.claims)
        yield Paragraph(block, lines, _own_share(block.pieces), start)
        start += sum(len(piece.text) for piece in block.pieces)


def lines_of(reading: Reading) -> dict[str, Line]:
    """The line of each claim by its id, in the order of the claims."""
    deep = depths(reading.claims)
    return {
        claim.id: _line(reading, number, claim, deep)
        for number, claim in enumerate(reading.claims, 1)
    }


def line_of(reading: Reading, claim_id: str) -> Line | None:
    """The line of one claim; None when the report has no such claim."""
    return lines_of(reading).get(claim_id)


def who_says(text: str, claim: Claim) -> str:
    """The speakers' names; else the source's words; else that there is none.

    The speaker that a step resolved goes before the words, which may be "he".
    """
    if any(speaker.kind == "report" for speaker in claim.speakers):
        return THE_REPORT
    named = (each for each in claim.speakers if each.kind != "unattributed")
    names = [speaker.name for speaker in named if speaker.name]
    if names:
        return " and ".join(names)
    return claim.source.of(text) if claim.source else NO_SOURCE


def how_sure(text: str, claim: Claim) -> str | None:
    """The speaker's own words of certainty with the level they come to; None where put flat."""
    if claim.certainty is None or claim.certainty.level == "certain":
        return None
    words = claim.certainty.words
    level = "certainty not said" if claim.certainty.level == "unknown" else claim.certainty.level
    return f"{level} (“{words.of(text)}”)" if words else level


def _line(reading: Reading, number: int, claim: Claim, deep: dict[str, int]) -> Line:
    text = reading.report.text
    return Line(
        number=number,
        claim=claim,
        sign=sign_of_claim(claim),
        who=who_says(text, claim),
        through=tuple(relay.name for relay in claim.relays),
        how_sure=how_sure(text, claim),
        depth=deep[claim.id],
        words=shown_contents(text, claim),
    )


def _own_share(pieces: tuple[Piece, ...]) -> float | None:
    """The share of letters that stand in no claim; None for a paragraph that says nothing."""
    own = said = 0
    for piece in pieces:
        if piece.furniture:
            continue
        letters = sum(not character.isspace() for character in piece.text)
        said += letters
        own += 0 if piece.marks else letters
    return own / said if said else None
