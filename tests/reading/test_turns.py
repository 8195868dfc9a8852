from __future__ import annotations

import pytest

import sayso

TRANSCRIPT = """The energy minister, Pavo Lindt, spoke to Radio Larkspur on Monday about the dam.

{open}CORBAN: Did you know that the dam leaked?

{open}LINDT: I knew nothing. My engineers told me that all was well.

{open}CORBAN: And the letter of May?

{open}LINDT: There was no letter.{close}

UPDATE: The dam at Sarn was closed to visitors on Tuesday.
"""
SIGNED = """We asked the people of Sarn what they thought of the dam.

“Nobody told us anything. We ran.” {dash} Pavla Ondrus

“The dam was always safe,” the ministry's poster still says.
"""


def marked(text: str, mark: str) -> list[tuple[str, str]]:
    reading = sayso.read(text)
    whole = reading.report.text
    return [
        (claim.source.of(whole), " ".join(piece.of(whole) for piece in claim.content))
        for claim in reading.claims
        if claim.cue.of(whole) == mark and claim.source
    ]


@pytest.mark.parametrize(("opens", "closes"), [("", ""), ('"', '"')])
def test_each_turn_of_a_transcript_is_a_claim(opens: str, closes: str) -> None:
    found = marked(TRANSCRIPT.format(open=opens, close=closes), ":")

    assert [(source, content.strip('".')) for source, content in found] == [
        ("CORBAN", "Did you know that the dam leaked?"),
        ("LINDT", "I knew nothing. My engineers told me that all was well"),
        ("CORBAN", "And the letter of May?"),
        ("LINDT", "There was no letter"),
    ]


def test_claims_within_a_turn_are_found() -> None:
    reading = sayso.read(TRANSCRIPT.format(open="", close=""))
    turns = {
        claim.id: claim for claim in reading.claims if claim.cue.of(reading.report.text) == ":"
    }
    told = [claim for claim in reading.claims if claim.cue.of(reading.report.text) == "told"]

    assert [claim.within in turns for claim in told] == [True]


def test_headings_are_no_turns() -> None:
    text = "Rain fell.\n\nUPDATE: The road is shut.\n\nCORRECTION: It is open.\n\nUPDATE: Shut."

    assert marked(text, ":") == []


@pytest.mark.parametrize("dash", ["—", "–", "―", "--"])
def test_a_quotation_with_a_name_beneath_is_its_claim(dash: str) -> None:
    found = marked(SIGNED.format(dash=dash), dash)

    assert found[0] == ("Pavla Ondrus", "“Nobody told us anything. We ran.”")


def test_a_quotation_signed_on_the_next_line() -> None:
    text = "People spoke.\n\n“It leaked for weeks, and everybody knew.”\n― Milo Trent\n\nIt rained."

    assert marked(text, "―") == [("Milo Trent", "“It leaked for weeks, and everybody knew.”")]


def test_a_dash_in_a_heading_signs_nothing() -> None:
    assert marked("He said: “It leaked.”\n\n– Ready for the flood –\n\nRain fell.", "–") == []
