from __future__ import annotations

import random
from itertools import permutations

import pytest

from sayso.ledger.duplicates import candidates, groups, keys, signature, similar
from sayso.ledger.records import ReportRecord

WIRE = """Ferry to Brinholm stopped after crack is found

PORT VELL, March 3 (Kestrel Press) - The night ferry to Brinholm was taken out of service on \
Tuesday after a diver found a crack of 40 centimetres in its hull, the operator Sundline said.

The Margit Lind, built in 1987, carries about 600 passengers a day between Port Vell and the island.

"We would rather explain a delay than a disaster," said Ole Tamm, who heads the company's fleet.

Islanders said that the only other boat, which leaves at dawn, was full until Friday.

The harbour inspector, Runa Feld, said that the crack had not been there in November.

A replacement has been chartered from Ostrava Lines and should arrive within six days.
"""
OTHER = """Bridge to Halm stays shut, council says

PORT VELL, March 3 (Kestrel Press) - The old bridge to Halm will stay closed until June, the \
council of Port Vell said on Tuesday, because a survey had shown rust in 14 of its 22 bearings.

"We would rather explain a delay than a disaster," said councillor Brit Lauge.

Drivers have to take the road by Osmund, which is 31 kilometres longer, and the bus to Halm leaves \
from the market now.

The repair will cost 3.2 million marks, a third of it paid by the province of Sanna.
"""


def report(text: str, report_id: str = "a", **fields: str | None) -> ReportRecord:
    return ReportRecord(id=report_id, text=text, **fields)


def sentences() -> list[str]:
    return WIRE.strip().split("\n\n")


def trimmed() -> str:
    return "\n\n".join(sentences()[:4])


def retitled() -> str:
    return "\n\n".join(["Brinholm boat is cracked", *sentences()[1:]])


def reordered() -> str:
    title, lead, *rest = sentences()
    return "\n\n".join([title, lead, *reversed(rest)])


def with_furniture() -> str:
    return WIRE + (
        "\n(Reporting by Ida Moss; Editing by Paul Renn)\n\nSubscribe to our newsletter.\n\n"
        "© 2024 Vell Courier. All rights reserved.\n\nRead more: ten islands to see before summer\n"
    )


def reworded() -> str:
    edits = ("said", "told reporters"), ("taken out of service", "withdrawn"), ("within", "in")
    text = WIRE
    for old, new in edits:
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("edit", [trimmed, retitled, reordered, with_furniture, reworded])
def test_an_edited_copy_is_found_and_is_one(edit: object) -> None:
    assert callable(edit)
    original = report(WIRE, outlet="Kestrel Press")
    copy = report(edit(), "b", outlet="Vell Courier")
    assert set(keys(original)) & set(keys(copy))
    assert similar(original, copy).kind == "copy"
    assert similar(original, copy) == similar(copy, original)


def test_the_same_words_are_exact_whatever_the_blanks_and_quotes() -> None:
    other = WIRE.replace("\n\n", "\r\n").replace('"', "”").replace("'", "’")
    assert similar(report(WIRE), report(other, "b")).kind == "exact"


def test_reports_of_one_speech_in_one_manner_are_not_copies() -> None:
    same = similar(report(WIRE), report(OTHER, "b"))
    assert same.kind is None
    assert same.score < 0.2


def test_one_frame_with_other_facts_is_no_copy() -> None:
    frame = (
        "The {0} index closed at {1} points on Monday, {2} percent from {3}. Turnover came to {4} "
        "million marks. The most traded share was {5}, followed by {6}. Analyst {7} said that "
        "trading had been thin and that few of the orders had come from abroad, the exchange said."
    )
    one = frame.format("Vell", 4512, 1.2, 4460, 98, "Sundline", "Ostrava Lines", "Ole Tamm")
    two = frame.format("Halm", 812, 0.3, 809, 12, "Feldwerk", "Marn Mills", "Brit Lauge")
    same = similar(report(one), report(two, "b"))
    assert same.words > 0.5 > same.facts
    assert same.kind is None


def test_reports_that_share_little_but_a_long_quotation_are_not_copies() -> None:
    quote = (
        '"We will open every book and every drawer, and whoever has taken a coin from this harbour '
        'will give it back, with interest, in front of the people it was taken from," the minister '
        'said. "That is my whole programme."'
    )
    one = (
        f"A new minister took office in Sanna. {quote} Her party holds 3 seats. Rain fell all day."
    )
    two = f"The dockers of Port Vell cheered on Friday. {quote} A band played, and 40 men danced."
    assert similar(report(one), report(two, "b")).kind is None


def test_a_round_up_is_no_copy_of_what_it_holds() -> None:
    words = sorted(set(WIRE.split()) | set(OTHER.split()))
    chance = random.Random(1)  # noqa: S311
    rows = [" ".join(chance.choices(words, k=12)) + "." for _ in range(80)]
    assert similar(report("\n\n".join([*rows, WIRE])), report(WIRE, "b")).kind is None


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("https://www.vell.example/a/17?utm_source=x#top", "http://vell.example/a/17/"),
        ("https://vell.example/story?id=4&page=1", "https://vell.example/story?page=1&id=4"),
    ],
)
def test_another_text_at_one_address_is_a_version(one: str, two: str) -> None:
    first, later = report(WIRE, url=one), report(OTHER, "b", url=two)
    assert set(keys(first)) & set(keys(later))
    assert similar(first, later).kind == "version"


def test_a_home_page_is_no_address() -> None:
    first, later = report(WIRE, url="https://vell.example/"), report(OTHER, "b", url="vell.example")
    assert similar(first, later).kind is None


def test_an_outlets_own_corrected_text_is_a_version() -> None:
    corrected = WIRE.replace("40 centimetres", "4 centimetres") + "\nThis corrects the length.\n"
    first, later = (
        report(text, name, outlet="Kestrel Press", published=day)
        for text, name, day in ((WIRE, "a", "2024-03-03"), (corrected, "b", "2024-03-04"))
    )
    assert similar(first, later).kind == "version"


@pytest.mark.parametrize("text", ["", "Yes.", "He said so.", "…", "\u202e\x00"])
def test_texts_of_no_length_have_keys_and_no_copies(text: str) -> None:
    assert keys(report(text)) == keys(report(text))
    assert similar(report(text), report(WIRE, "b")).kind is None
    assert similar(report(text), report(text, "b")).kind == "exact"


def test_candidates_and_groups_do_not_depend_on_the_order() -> None:
    reports = [report(WIRE, "a"), report(trimmed(), "b"), report(reordered(), "c")]
    reports += [report(OTHER, "d"), report(OTHER + "© 2024 Halm Post", "e")]
    keyed = {each.id: keys(each) for each in reports}
    outcomes = set()
    for order in permutations(keyed):
        pairs = list(candidates({each: keyed[each] for each in order}))
        random.Random(1).shuffle(pairs)  # noqa: S311
        outcomes.add(tuple(groups(pairs).items()))
    assert outcomes == {(("a", "a"), ("b", "a"), ("c", "a"), ("d", "d"), ("e", "d"))}


def test_a_signature_is_kept_in_ledgers_and_must_never_change() -> None:
    assert signature("The harbour of Port Vell is closed.")[:3] == PINNED


PINNED = (3349511937, 955443704, 3561554553)
