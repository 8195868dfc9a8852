from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., list[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The dam at Quellaru broke on Oct. 14, killing nine.", "Oct. 14", "2024-10-14"),
        ("The dam broke on 14 October 2023.", "14 October 2023", "2023-10-14"),
        ("The dam broke on October 14th, 2023.", "October 14th, 2023", "2023-10-14"),
        ("The dam broke on the 14th of October.", "the 14th of October", "2024-10-14"),
        ("The dam broke on the fifth of June.", "the fifth of June", "2024-06-05"),
        ("The dam broke on March eighth.", "March eighth", "2024-03-08"),
        ("The dam broke on Monday, 14 October.", "Monday, 14 October", "2024-10-14"),
        ("Filed 10/14/2024 in Oyabara", "10/14/2024", "2024-10-14"),
        ("Filed 31/10/2024 in Oyabara", "31/10/2024", "2024-10-31"),
        ("Filed 14.10.2024 in Oyabara", "14.10.2024", "2024-10-14"),
        ("Filed 2024-10-14 in Oyabara", "2024-10-14", "2024-10-14"),
        ("The dam broke in June 2019.", "June 2019", "2019-06"),
        ("The dam broke in June, 2019.", "June, 2019", "2019-06"),
        ("The dam broke in early June.", "early June", "2024-06"),
        ("The dam broke in June last year.", "June last year", "2023-06"),
        ("The dam broke on October 7 last year.", "October 7 last year", "2023-10-07"),
        ("It votes the second Sunday of November.", "the second Sunday of November", "2024-11-10"),
        ("It votes on the last Monday in May 2025.", "the last Monday in May 2025", "2025-05-26"),
        ("The dam broke last November.", "last November", "2023-11"),
        ("The dam broke last October.", "last October", "2023-10"),
        ("The dam broke at the end of March.", "the end of March", "2024-03"),
        ("The dam broke in mid-July.", "mid-July", "2024-07"),
        ("Memories of 9/11 returned.", "9/11", "2001-09-11"),
        ("The dam broke in 1998.", "1998", "1998"),
        ("Sales grew in fiscal 1998.", "fiscal 1998", "1998"),
        ("Sales grew in FY2023.", "FY2023", "2023"),
        ("The fort was built in 1746.", "1746", "1746"),
        ("It opened in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("It opened in the year two thousand.", "the year two thousand", "2000"),
        ("It opened in the 1960s.", "the 1960s", "196"),
        ("It opened in the late '50s, in the late 80s.", "the late 80s", "198"),
        ("It opened in the nineties.", "the nineties", "199"),
        ("A temple of the 11th century stood there.", "the 11th century", "10"),
    ],
)
def test_a_date_has_its_value(told: Told, text: str, words: str, value: str) -> None:
    assert told(text)[-1] == (words, "DATE", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge at Tel Harun fell in December.", "2023-12"),
        ("The bridge will reopen in December.", "2024-12"),
        ("The bridge reopens by December.", "2024-12"),
        ("Work on the bridge began on Nov. 20.", "2023-11-20"),
        ("Work on the bridge is due to end on Nov. 20.", "2024-11-20"),
        ("The dividend is payable Jan. 2.", "2025-01-02"),
        ("The levy agreed in July will be dropped.", "2024-07"),
        ("The October vote was close.", "2024-10"),
        ("The law, passed in haste, takes effect Jan. 1.", "2025-01-01"),
        ("Holders of record Nov. 5", "2024-11-05"),
    ],
)
def test_the_year_of_a_date_follows_the_tense_and_what_is_near(
    told: Told, text: str, value: str
) -> None:
    assert told(text)[-1][2] == value


def test_a_weekday_beside_a_date_decides_its_year(told: Told) -> None:
    assert told("The talks opened on Friday, October 13.") == [
        ("Friday, October 13", "DATE", "2023-10-13")
    ]


def test_a_weekday_that_fits_no_year_nearby_is_overlooked(told: Told) -> None:
    assert told("The talks opened on Friday, October 14.")[0][2] == "2024-10-14"


def test_a_date_after_a_full_date_long_gone_is_of_the_same_year(told: Told) -> None:
    text = "On 3 March 2017 the army crossed the river. On 9 March it reached Lusandra."
    assert [value for *_, value in told(text)] == ["2017-03-03", "2017-03-09"]


def test_days_that_share_a_month_are_two_dates(told: Told) -> None:
    assert told("Talks were held on 5 and 6 May in Lusandra.") == [
        ("5", "DATE", "2024-05-05"),
        ("6 May", "DATE", "2024-05-06"),
    ]
    assert told("Talks were held on May 5 and 6 in Lusandra.") == [
        ("May 5", "DATE", "2024-05-05"),
        ("6", "DATE", "2024-05-06"),
    ]


def test_months_and_years_that_share_a_year_are_two_dates(told: Told) -> None:
    assert told("It rained between June and August 2023.") == [
        ("June", "DATE", "2023-06"),
        ("August 2023", "DATE", "2023-08"),
    ]
    assert told("The 2023-24 budget passed.") == [("2023", "DATE", "2023"), ("24", "DATE", "2024")]


def test_a_day_of_the_month_is_of_the_month_named_last(told: Told) -> None:
    text = "The siege began on 3 September. On the 14th, the gates fell."
    assert told(text)[1] == ("the 14th", "DATE", "2024-09-14")


@pytest.mark.parametrize(
    "text",
    [
        "Theresa Abara May told MPs that she would stay.",
        "The governor, April Sisay, spoke.",
        "It burned, said July Marrow of Sena.",
        "He met Jan Orsolt of Kestovia.",
        "June Akello met August Ndlovu.",
        "Mr. Jan Petrik resigned.",
        "The party may march again.",
        "Some 2000 people fled; others paid $1999.",
        "He is in his 30s.",
        "Feb. 30 does not exist, nor does 99/99/2024 or 2024-13-45.",
        "The H5N1 virus, flight QX2019 and the B2000 and 1998x engines",
    ],
)
def test_names_and_numbers_are_no_dates(told: Told, text: str) -> None:
    assert told(text) == []


def test_without_a_date_of_publication_the_year_stays_open(told: Told) -> None:
    text = "It rained on Oct. 14, in June, on the 3rd, in June last year, the first Sunday of May."
    assert [value for *_, value in told(text, None)] == [
        "XXXX-10-14",
        "XXXX-06",
        "XXXX-XX-03",
        "XXXX-06",
        "XXXX-05",
    ]


def test_the_week_of_a_day_is_a_week(told: Told) -> None:
    text = "A hearing is due the week of November 4."
    assert told(text) == [("the week of November 4", "DATE", "2024-W45")]
    assert told(text, None)[0][2] == "XXXX-WXX"


def test_a_month_before_a_name_stays_a_month(told: Told) -> None:
    assert told("In June Okafor resigned.") == [("June", "DATE", "2024-06")]
