from __future__ import annotations

import pytest

from sayso.reading.assess.families import FAMILIES
from sayso.reading.assess.inflect import IRREGULAR, noun_forms, verb_forms
from sayso.reading.assess.lexicon import LEXICON, NOUNS, OTHERS, VERBS


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("deny", "denied denies deny denying"),
        ("plan", "plan planned planning plans"),
        ("refuse", "refuse refused refuses refusing"),
        ("vow", "vow vowed vowing vows"),
        ("press", "press pressed presses pressing"),
        ("agree", "agree agreed agreeing agrees"),
        ("swear", "swear swearing swears swore sworn"),
    ],
)
def test_the_forms_of_a_verb(base: str, forms: str) -> None:
    assert " ".join(sorted(verb_forms(base))) == forms


@pytest.mark.parametrize(("base", "plural"), [("query", "queries"), ("wish", "wishes")])
def test_the_forms_of_a_noun(base: str, plural: str) -> None:
    assert noun_forms(base) == {base, plural}


def test_every_entry_belongs_to_a_family_and_every_family_has_words() -> None:
    used = {family.name for entries in LEXICON.values() for _, _, family in entries}

    assert used == set(FAMILIES)


@pytest.mark.parametrize("table", [VERBS, NOUNS, OTHERS])
def test_no_entry_stands_twice_in_a_table(table: dict[str, str]) -> None:
    entries = [" ".join(entry.split()) for row in table.values() for entry in row.split(",")]

    assert all(entries)
    assert sorted(entries) == sorted(set(entries))


def test_every_irregular_verb_is_used() -> None:
    heads = {entry.split()[0].split("_")[0] for row in VERBS.values() for entry in row.split(",")}

    assert set(IRREGULAR) <= heads


def test_longer_phrases_are_tried_first() -> None:
    for entries in LEXICON.values():
        lengths = [len(tail) for tail, _, _ in entries]

        assert lengths == sorted(lengths, reverse=True)
