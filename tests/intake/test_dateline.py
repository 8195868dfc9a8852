from __future__ import annotations

import time

import pytest

from sayso.intake.dateline import dateline

BODY = "The mayor said on Monday that the bridge would open."


@pytest.mark.parametrize(
    ("lead", "place", "published", "agency"),
    [
        ("LARKSPUR, Jan 14 (Agency) -", "LARKSPUR", None, "Agency"),
        ("PORT VALE, Sudmark, Jan. 14 (Agency) —", "PORT VALE, Sudmark", None, "Agency"),
        (
            "PORT VALE, Sudmark, Jan. 14, 2024 (Agency) —",
            "PORT VALE, Sudmark",
            "2024-01-14",
            "Agency",
        ),
        ("LARKSPUR, 14 January (Agency) --", "LARKSPUR", None, "Agency"),
        ("LARKSPUR (Agency) -", "LARKSPUR", None, "Agency"),
        ("LARKSPUR (AFP) –", "LARKSPUR", None, "AFP"),
        ("Larkspur (AFP) –", "Larkspur", None, "AFP"),
        (
            "Larkspur, Sudmark (Sudmark News Agency) _",
            "Larkspur, Sudmark",
            None,
            "Sudmark News Agency",
        ),
        ("LARKSPUR —", "LARKSPUR", None, None),
        ("LARKSPUR--", "LARKSPUR", None, None),
        ("LARKSPUR, Sudm. -", "LARKSPUR, Sudm.", None, None),
        ("ST. LARK, N.V. _", "ST. LARK, N.V.", None, None),
        ("PORT-AU-VALE (AP) —", "PORT-AU-VALE", None, "AP"),
        ("THE VALE, Sudmark (AP) —", "THE VALE, Sudmark", None, "AP"),
        (
            "LARKSPUR and PORT VALE, Jan 14 2024 (Agency) -",
            "LARKSPUR and PORT VALE",
            "2024-01-14",
            "Agency",
        ),
        ("LARKSPUR/PORT VALE, Jan 14 (Agency) -", "LARKSPUR/PORT VALE", None, "Agency"),
        ("LARKSPUR, Monday, Jan. 14 -", "LARKSPUR", None, None),
        ("LARKSPUR (Jan. 14, 2024) —", "LARKSPUR", "2024-01-14", None),
        ("LARKSPUR, Jan. 14, 2024 /VaultNewswire/ --", "LARKSPUR", "2024-01-14", "VaultNewswire"),
        ("LARKSPUR, Mar 03:", "LARKSPUR", None, None),
        ("Larkspur, Jan. 14 —", "Larkspur", None, None),
        ("(Sudmark Press) -", None, None, "Sudmark Press"),
        ("(Agency) -", None, None, "Agency"),
        ("AFP --", None, None, "AFP"),
        ("Monday, January 14, 2024 --", None, "2024-01-14", None),
        ("Jan 14 (AP) -", None, None, "AP"),
    ],
)
def test_datelines(lead: str, place: str | None, published: str | None, agency: str | None) -> None:
    line = f"{lead} {BODY}"
    found = dateline(line)
    assert found is not None
    assert (found.place, found.published, found.agency) == (place, published, agency)
    assert found.furniture is not None
    assert found.furniture.of(line) == lead
    assert found.body is not None
    assert line[found.body :] == BODY


@pytest.mark.parametrize(
    "lead", ["LARKSPUR, Jan 14 (Agency) -", "LARKSPUR, January 14", "Vale, 14 May 2024"]
)
def test_a_dateline_may_fill_its_line(lead: str) -> None:
    found = dateline(lead)
    assert found is not None
    assert found.body is None
    assert dateline(lead, whole_line=False) is None


@pytest.mark.parametrize(
    "line",
    [
        "The mayor said - to laughter - that the bridge would open.",
        "The mayor – who has long been ill – said so.",
        "Larkspur — the oldest town on the coast — has no bridge.",
        "Larkspur — The oldest town on the coast has no bridge.",
        "Mayor Jane Doe (Greens) – The bridge will open, she said.",
        "Jane Doe (Larkspur) - I never said that.",
        "(Laughter) — I never said that, the mayor replied.",
        "(Applause) - The mayor thanked them.",
        "On Monday, Jan. 14 — The mayor said so.",
        "In LARKSPUR — The mayor said so.",
        "EXCLUSIVE — The mayor said so.",
        "BREAKING - Mayor resigns, aide says.",
        "UPDATE 1 - Mayor resigns, aide says.",
        "UN — The council said so.",
        "LARKSPUR — which has no bridge — voted.",
        "LARKSPUR - and nobody else - voted, she said.",
        "LARKSPUR: The mayor said so.",
        "JANE DOE: I never said that.",
        "Q - Did you say so?",
        "THE LATEST — The mayor said so.",
        "He wrote LARKSPUR — The Town on the wall.",
        "Jan. 14 was the day that the bridge fell - The Courier said so.",
        "The May 5 vote (Larkspur) - The first ever - failed.",
        "“LARKSPUR — The Town” is what she calls it.",
        "Sudmark's 12 ports - The mayor counts them - are closed.",
        "LARKSPUR, Jan 14 (Agency) - ",
    ][:-1],
)
def test_sentences_are_no_datelines(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize(
    "unit", ["A, ", "(A) ", "LARK-", "Jan 14, ", "— ", "/A", "Mon. ", "A and ", " ", "14 Jan "]
)
def test_time_does_not_grow_with_the_line(unit: str) -> None:
    start = time.process_time()
    dateline(unit * 200_000)
    assert time.process_time() - start < 1
