from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sayso.reading.speakers import Book, Entry, read_book
from sayso.refusal import Refused

Resolve = Callable[..., Any]

CSV = """name,aliases,role,state,from,to
Ana Maria Ode,A. M. Ode;President Ode,president,NOR,2020-01-01,2023-12-31
Ben Adu,,president,Norway,2024-01-01,
"""


def test_a_table(tmp_path: Path) -> None:
    path = tmp_path / "actors.csv"
    path.write_text(CSV, encoding="utf-8")
    first, second = read_book(path).entries
    assert first == Entry(
        name="Ana Maria Ode",
        aliases=("A. M. Ode", "President Ode"),
        role="president",
        state="NOR",
        begins=date(2020, 1, 1),
        ends=date(2023, 12, 31),
    )
    assert (second.state, second.ends) == ("NOR", None)


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "actors.jsonl"
    path.write_text('{"name": "Ana Ode", "aliases": ["A. Ode"]}\n\n{"name": "Ben Adu"}\n')
    assert [entry.name for entry in read_book(path).entries] == ["Ana Ode", "Ben Adu"]


REFUSED = [
    ("", "empty", "actors"),
    ("role,state\nx,NOR\n", "not-an-actor", "actors:1"),
    ("name,role\n,x\n", "not-an-actor", "actors:2"),
    ("name,role\nAna\n", "not-an-actor", "actors:2"),
    ("name,state\nAna,Norland\n", "not-an-actor", "actors:2"),
    ("name,from\nAna,yesterday\n", "not-an-actor", "actors:2"),
    ("name,rank\nAna,1\n", "not-an-actor", "actors:2"),
    ('{"name": 1}', "not-an-actor", "actors:1"),
    ('{"name": "Ana", "aliases": {}}', "not-an-actor", "actors:1"),
    ('{"name": "Ana"}\n{"name": ', "not-an-actor", "actors:2"),
    ('{"name": "Ana"}\n[]', "not-an-actor", "actors:2"),
]


@pytest.mark.parametrize(("text", "reason", "place"), REFUSED)
def test_refusals(text: str, reason: str, place: str, tmp_path: Path) -> None:
    path = tmp_path / "actors"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        read_book(path)
    assert refused.value.reason == reason
    assert refused.value.name.endswith(place)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="missing"):
        read_book(tmp_path / "none.csv")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "actors.csv"
    path.write_bytes(b"name\n\xff\n")
    with pytest.raises(Refused, match="not UTF-8"):
        read_book(path)


BOOK = Book(
    (
        Entry(name="Ana Maria Ode", aliases=("A. M. Ode",), role="president", state="NOR",
              begins=date(2020, 1, 1), ends=date(2023, 12, 31)),
        Entry(name="Ben Adu", role="president", state="NOR", begins=date(2024, 1, 1)),
        Entry(name="Ben Adu's Choir", role=None),
    )
)  # fmt: skip


def test_who_held_the_office_on_that_day(resolved: Resolve) -> None:
    text = "{1:The Norwegian president} <1:said> [1:so]. In Oslo were Adu and Ode."
    found = resolved(text, book=BOOK, published="2022-05-01")
    assert (found.speakers(), found.rule()) == (["Ode"], "nominal: file of actors")
    assert resolved(text, book=BOOK, published="2025-05-01").speakers() == ["Adu"]


def test_one_whom_the_report_does_not_name(resolved: Resolve) -> None:
    text = "{1:The Norwegian president} <1:said> [1:so]."
    found = resolved(text, book=BOOK, published="2022-05-01")
    assert (found.actor().name, found.actor().kind) == ("Ana Maria Ode", "person")
    assert found.mentions() == ["The Norwegian president"]


def test_without_a_date_nobody_holds_an_office_for_a_time(resolved: Resolve) -> None:
    found = resolved("{1:The Norwegian president} <1:said> [1:so].", book=BOOK)
    assert found.speakers() == ["Norwegian president"]


def test_names_of_one_entry_are_one_actor(resolved: Resolve) -> None:
    text = "{1:Ana Maria Ode} <1:said> [1:so]. {2:A. M. Ode} <2:said> [2:so]."
    found = resolved(text, book=BOOK, published="2022-05-01")
    assert found.actor(1) == found.actor(2)
    assert (found.actor(1).state, found.actor(1).name) == ("NOR", "Ana Maria Ode")
