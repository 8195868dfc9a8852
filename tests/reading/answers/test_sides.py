from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.reading.answers import Stand, gist_of, relations_of
from sayso.reading.assess import Stance


def stand(
    id_: str, cue: str, content: str, stance: Stance, responds_to: str | None = None
) -> Stand:
    gist = gist_of(cue, content, stance)
    return Stand(id=id_, gist=gist, length=len(content), cue=cue, responds_to=responds_to)


SAID = stand("said", "said", "troops had crossed", "asserts")
DENIED = stand("denied", "denied", "that troops had crossed", "denies")


@pytest.mark.parametrize(
    ("answer", "relation"),
    [
        (stand("a", "dismissed", "the allegations", "denies", "said"), "denies"),
        (stand("a", "confirmed", "the report", "asserts", "said"), "supports"),
        (stand("a", "rejected", "the denial", "denies", "denied"), "supports"),
        (stand("a", "confirmed", "the denial", "asserts", "denied"), "denies"),
        (stand("a", "called", "the report malicious", "asserts", "said"), "denies"),
        (stand("a", "said", "the reports were true", "asserts", "said"), "supports"),
        (stand("a", "described", "the reports as without foundation", "denies", "said"), "denies"),
        (stand("a", "called", "the report a malicious tale", "denies", "said"), "denies"),
        (stand("a", "questioned", "the report", "doubts", "said"), "related"),
        (stand("a", "discussed", "the report", "asserts", "said"), "related"),
        (stand("a", "rejected", "the accusation", "denies", "elsewhere"), "related"),
        (stand("a", "rejected", "the accusation", "denies"), "related"),
        (stand("a", "dismissed", "claims that troops had crossed", "denies"), "denies"),
        (stand("a", "rejected", "Lenk's denial that troops had crossed", "denies"), "supports"),
        (stand("a", "promised", "to send troops", "promises"), "supports"),
        (stand("a", "asked", "whether troops had crossed", "asks"), "related"),
        (stand("a", "declined", "to comment", "declines"), "related"),
    ],
)
def test_the_side_of_an_answer(answer: Stand, relation: str) -> None:
    assert relations_of([SAID, DENIED, answer])["a"] == relation


def test_answers_to_answers_are_followed() -> None:
    rejected = stand("r", "rejected", "the denial", "denies", "d")
    found = relations_of([SAID, stand("d", "dismissed", "the claim", "denies", "said"), rejected])
    assert found == {"said": "supports", "d": "denies", "r": "supports"}


def test_a_circle_of_answers_ends() -> None:
    one = stand("1", "rejected", "the claim", "denies", "2")
    other = stand("2", "rejected", "the claim", "denies", "1")
    assert set(relations_of([one, other]).values()) == {"related"}


def inner(cue: str, *, named: bool = True) -> Stand:
    gist = gist_of(cue, "that troops had crossed", "denies")
    return Stand(id="i", gist=gist, length=23, cue=cue, named=named, within="o")


OUTER = Stand(
    id="o", gist=gist_of("said", "the army denied that troops had crossed", "asserts"), length=39
)


def test_passing_a_claim_on_is_no_stance_of_one_s_own() -> None:
    assert relations_of([OUTER, inner("denied")]) == {"o": "related", "i": "denies"}


def test_evidence_and_what_nobody_says_leave_the_speaker_s_stance() -> None:
    assert relations_of([OUTER, inner("showed")])["o"] == "supports"
    assert relations_of([OUTER, inner("agreed")])["o"] == "supports"
    assert relations_of([OUTER, inner("reportedly", named=False)])["o"] == "supports"


RECOUNT = stand("1", "demanded", "a second count", "requests")


@pytest.mark.parametrize(
    ("others", "relation"),
    [
        ([stand("2", "urged", "the board to count again", "requests")], "supports"),
        ([stand("2", "said", "the votes had been counted twice", "asserts")], "related"),
        ([], "related"),
    ],
)
def test_a_request_supports_where_requests_are_the_matter(
    others: list[Stand], relation: str
) -> None:
    refused = stand("3", "rejected", "a second count", "denies")
    found = relations_of([RECOUNT, *others, refused])
    assert (found["1"], found["3"]) == (relation, "denies")


def test_who_rejects_a_claim_does_not_only_pass_it_on() -> None:
    claim = Stand(
        id="i",
        gist=gist_of("a claim by", "that troops had crossed the ford", "asserts"),
        length=32,
        cue="a claim by",
        within="o",
    )
    outer = stand("o", "rejected", "a claim by envoys that troops had crossed the ford", "denies")
    assert relations_of([claim, outer]) == {"i": "supports", "o": "denies"}


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("put", "the figure well over a hundred"),
        ("said", "that as many as 14 of the reports had been lost"),
        ("said", "it is the right thumb"),
    ],
)
def test_what_only_looks_like_an_answer_supports(cue: str, content: str) -> None:
    assert relations_of([stand("1", cue, content, "asserts")]) == {"1": "supports"}


def of_lenk(id_: str, cue: str, content: str, stance: Stance, start: int) -> Stand:
    made = stand(id_, cue, content, stance)
    return replace(made, report="r", start=start, speakers=("lenk",))


@pytest.mark.parametrize(
    ("later", "relation"),
    [
        (of_lenk("2", "said", "the ford was dry and empty", "asserts", 50), "denies"),
        (of_lenk("2", "conceded", "that some troops had crossed", "asserts", 50), "supports"),
        (of_lenk("2", "had said", "the ford was full of troops", "asserts", 1), "supports"),
        (replace(of_lenk("2", "said", "they had", "asserts", 50), report="other"), "supports"),
        (replace(of_lenk("2", "said", "they had", "asserts", 50), speakers=("doda",)), "supports"),
    ],
)
def test_grounds_behind_one_s_own_denial_deny_too(later: Stand, relation: str) -> None:
    denied = of_lenk("1", "denied", "that troops had crossed", "denies", 20)
    assert relations_of([SAID, denied, later])["2"] == relation


def test_a_negated_content_may_be_the_matter_itself() -> None:
    unpaid = of_lenk("1", "said", "they had not been paid", "denies", 20)
    later = of_lenk("2", "said", "the wages were due in May", "asserts", 50)
    assert relations_of([unpaid, later])["2"] == "supports"


@pytest.mark.parametrize(
    ("before", "cue", "relation"),
    [
        ("asserts", "insisted", "denies"),
        ("denies", "insisted", "supports"),
        ("asserts", "added", "supports"),
    ],
)
def test_what_is_insisted_on_goes_against_what_was_said_before(
    before: Stance, cue: str, relation: str
) -> None:
    first = of_lenk("1", "said", "the ford was full of troops", before, 20)
    later = replace(of_lenk("2", cue, "the ford was in flood", "asserts", 50), speakers=("doda",))
    assert relations_of([SAID, first, later])["2"] == relation


def test_nobody_insists_against_themselves() -> None:
    first = of_lenk("1", "said", "the ford was full of troops", "asserts", 20)
    later = of_lenk("2", "insisted", "there had been thousands", "asserts", 50)
    assert relations_of([SAID, first, later])["2"] == "supports"


@pytest.mark.parametrize(
    ("cue", "content", "relation"),
    [
        ("said", "it was very unlikely that troops had crossed", "denies"),
        ("considers very unlikely", "That troops had crossed", "denies"),
        ("said", "it was likely that troops had crossed", "supports"),
        ("said", "there was a 20 percent chance that troops had crossed", "denies"),
        ("said", "an even chance remained that troops had crossed", "supports"),
    ],
)
def test_what_is_unlikely_is_denied(cue: str, content: str, relation: str) -> None:
    assert relations_of([SAID, stand("1", cue, content, "asserts")])["1"] == relation
