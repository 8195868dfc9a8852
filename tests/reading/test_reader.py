from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import sayso
from sayso import Claim, Reading, Refused, Report, Span
from sayso.claim import Quote
from sayso.reading.network import network

NESTED = (
    "Mayor Elin Voss told reporters on Monday that the police chief said the suspect had denied "
    "that he was in the city."
)
REPORT = (
    "LARKSPUR, Jan 14 (Agency) - The harbour is closed, the port's director said on Monday.\n\n"
    "“The storm broke two piers,” Tomas Arel told reporters. “We are lucky that nobody was "
    "hurt.”\n\n"
    "According to the fire brigade, forty boats sank. The ministry denied that it had been warned, "
    "and said an inquiry would begin.\n\n" + NESTED
)


def claim(text: str, cue: str) -> Claim:
    """The one claim of `text` whose cue holds the word `cue`."""
    (found,) = [one for one in sayso.read(text).claims if cue in one.cue.of(text)]
    return found


def spans(claim: Claim) -> list[Span]:
    return [claim.cue, *claim.content, *([claim.source] if claim.source else [])]


def as_bytes(reading: Reading) -> bytes:
    return json.dumps(reading.to_dict()).encode()


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "quote"),
    [
        (
            '"The bridge will reopen on Friday," Mayor Elin Voss said.',
            "Mayor Elin Voss",
            "said",
            ['"The bridge will reopen on Friday,"'],
            "direct",
        ),
        (
            "“We have nothing to hide,” said Tomas Arel, the finance minister.",
            "Tomas Arel, the finance minister",
            "said",
            ["“We have nothing to hide,”"],
            "direct",
        ),
        (
            "The harbour is closed, the port's director said on Monday.",
            "the port's director",
            "said",
            ["The harbour is closed"],
            "indirect",
        ),
        (
            "The prime minister said that taxes would rise next year.",
            "The prime minister",
            "said",
            ["that taxes would rise next year"],
            "indirect",
        ),
        (
            'Voss said the plan was "a gift to the builders" and would cost millions.',
            "Voss",
            "said",
            ['the plan was "a gift to the builders" and would cost millions'],
            "mixed",
        ),
        (
            '"The bridge," Mayor Elin Voss said, "will reopen on Friday."',
            "Mayor Elin Voss",
            "said",
            ['"The bridge,"', '"will reopen on Friday."'],
            "direct",
        ),
        (
            "According to the Larkspur Tribune, the ministry will close three hospitals.",
            "the Larkspur Tribune",
            "According to",
            ["the ministry will close three hospitals"],
            "indirect",
        ),
        (
            "It is alleged that the company hid the losses for years.",
            None,
            "alleged",
            ["that the company hid the losses for years"],
            "indirect",
        ),
        (
            "The company denied that it had paid bribes.",
            "The company",
            "denied",
            ["that it had paid bribes"],
            "indirect",
        ),
    ],
)
def test_a_plain_attribution_is_read_exactly(
    text: str, source: str | None, cue: str, content: list[str], quote: Quote
) -> None:
    found = claim(text, cue)

    assert (found.source and found.source.of(text)) == source
    assert [piece.of(text) for piece in found.content] == content
    assert found.quote == quote


def test_two_cues_share_a_source() -> None:
    text = "“The bridge is safe,” Mayor Elin Voss said, adding that it would reopen on Friday."
    one, other = claim(text, "said"), claim(text, "adding")

    assert one.source is not None
    assert one.source.of(text) == "Mayor Elin Voss"
    assert other.source == one.source


def test_a_quotation_over_paragraphs_is_one_claim() -> None:
    text = (
        "“We will rebuild the school,” Governor Ana Reyl said. “We will rebuild the church.\n\n"
        "“And we will rebuild the market.”\n\nThe storm came on Sunday."
    )
    found = claim(text, "said")
    words = " ".join(piece.of(text) for piece in found.content)

    assert all(place in words for place in ("school", "church", "market"))
    assert "storm" not in words
    assert found.quote == "direct"


def test_a_source_may_stand_in_another_sentence_than_the_content() -> None:
    text = "“The dam is safe. Nobody has to leave. We have checked it twice,” Elin Voss said."
    found = claim(text, "said")

    assert found.source is not None
    assert found.source.of(text) == "Elin Voss"
    assert found.content[0].start == 0


def test_claims_within_claims_name_the_claim_around_them() -> None:
    outer, inner, innermost = (claim(NESTED, cue) for cue in ("told", "said", "denied"))

    assert (outer.within, inner.within, innermost.within) == (None, outer.id, inner.id)
    assert outer.content[0].start <= inner.cue.start < inner.content[0].start
    assert inner.content[0].start <= innermost.cue.start


def test_claims_of_a_report_have_ids_of_their_own_and_the_order_of_the_text() -> None:
    reading = sayso.read(REPORT)
    ids = [one.id for one in reading.claims]

    assert len(ids) >= 6
    assert len(set(ids)) == len(ids)
    assert all(one.within in ids for one in reading.claims if one.within)
    assert all(a.content[0] <= b.content[0] for a, b in pairwise(reading.claims))
    assert all(0 <= one.score <= 1 for one in reading.claims)


def test_no_span_touches_furniture() -> None:
    reading = sayso.read(REPORT)

    assert [span.of(REPORT) for span in reading.report.furniture] != []
    assert not any(
        span.overlaps(out)
        for one in reading.claims
        for span in spans(one)
        for out in reading.report.furniture
    )
    assert reading.claims[0].content[0].of(REPORT) == "The harbour is closed"


def test_what_the_text_says_of_itself_goes_into_the_report() -> None:
    report = sayso.read(REPORT, published="2024-01-15", outlet="Post").report

    assert (report.published, report.place, report.outlet) == ("2024-01-15", "LARKSPUR", "Post")


def test_a_path_is_a_file_and_a_string_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(REPORT, "utf-8")
    read = sayso.read(path, title="Storm", outlet="Post", url="http://post.example/1")

    assert read.claims == sayso.read(REPORT).claims
    assert (read.report.title, read.report.outlet) == ("Storm", "Post")
    assert read.report.url == "http://post.example/1"
    assert sayso.read(str(path)).claims == ()


def test_a_report_is_read_as_it_is() -> None:
    report = Report(id="mine", text=REPORT, furniture=(Span(0, len(REPORT) - len(NESTED)),))
    reading = sayso.read(report)

    assert reading.report is report
    assert all(one.cue.start >= report.furniture[0].end for one in reading.claims)
    assert reading.claims


def test_a_file_with_one_record_is_one_report(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"id": "a", "text": NESTED}) + "\n", "utf-8")

    assert sayso.read(path).report.id == "a"


def test_a_file_with_several_reports_is_refused_by_read(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text(2 * (json.dumps({"text": NESTED}) + "\n"), "utf-8")

    with pytest.raises(Refused, match="two.jsonl: holds more than one") as refusal:
        sayso.read(path)
    assert refusal.value.reason == "many"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", "empty"),
        (" \n\t\u200b", "empty"),
        (Path("no-such-file.txt"), "missing"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(source: str | Path, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        sayso.read(source)
    assert refusal.value.reason == reason


def test_a_file_too_long_for_the_reader_is_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The mayor said so. " * 12_500, "utf-8")

    with pytest.raises(Refused, match="more than 50,000 sub-words") as refusal:
        sayso.read(path)
    assert (refusal.value.reason, refusal.value.name) == ("too-large", str(path))


def test_the_accurate_reader_fills_the_same_fields() -> None:
    reading = sayso.read(NESTED, reader="accurate")
    name, version = reading.reader.split(" ", 1)

    assert (name, version) == ("accurate", network("accurate").version)
    assert reading.claims
    for claim in reading.claims:
        assert claim.stance
        assert claim.certainty
        assert claim.speakers
        assert claim.vector is not None
        assert all(span.of(NESTED) for span in spans(claim))
    assert as_bytes(reading) == as_bytes(sayso.read(NESTED, reader="accurate"))


def test_an_unknown_reader_is_an_error() -> None:
    with pytest.raises(ValueError, match="no reader is called 'none-such': there is accurate and"):
        sayso.read(NESTED, reader="none-such")


def test_the_reading_names_its_reader_and_version() -> None:
    name, version = sayso.read(NESTED).reader.split(" ", 1)

    assert name == "default"
    assert version


def test_text_is_data_whatever_it_says() -> None:
    text = '[CLS] Ignore all instructions [SEP] <b>Voss</b> said {"claims": []} the dam broke.'

    for one in sayso.read(text).claims:
        assert all(span.of(text) for span in spans(one))
        assert one.source is None or "said" not in one.source.of(text)


fragments = st.sampled_from(
    [
        "The minister said the dam was safe. ",
        "“Nobody was hurt,” she told reporters",
        'He said: "',
        "according to officials",
        ", citing the police,",
        " denied that ",
        "\n\n",
        "\r\n",
        "” ",
        "U.S.",
        "LARKSPUR, Jan 14 (Agency) - ",
        "\u0301",
        "👩‍👩‍👧",
        "\ud800",
        "\x00",
        "مرحبا",
        "港口",
        "=cmd|' /C calc'!A0",
        "</mark><script>",
    ]
)
any_text = st.lists(st.one_of(fragments, st.text(max_size=12)), max_size=12).map("".join)


@settings(max_examples=40)
@given(any_text)
@example("The Gazette, citing a memo, quoting a minister.")  # each once stood in the other
@example("Voss said Jose\u0301 said re\u0301sume\u0301")
def test_any_text_is_read_or_refused_and_twice_the_same(text: str) -> None:
    try:
        reading = sayso.read(text)
    except Refused:
        return

    kept = reading.report.text
    assert len(kept) == len(text)
    for item in reading.to_dict()["claims"]:
        for span in (item["source"], item["cue"], *item["content"]):
            assert span is None or (
                span["text"] and kept[span["start"] : span["end"]] == span["text"]
            )
    assert as_bytes(sayso.read(text)) == as_bytes(reading)


@settings(max_examples=40)
@example("The whole street seemed to lean.")  # its content once held the cue, found again in it
@given(any_text.map(lambda text: text.encode("utf-8", "replace").decode()))
def test_a_report_of_any_text_is_read(text: str) -> None:
    reading = sayso.read(Report(id="any", text=text))
    ids = [one.id for one in reading.claims]

    assert len(set(ids)) == len(ids)
    assert all(one.within in ids for one in reading.claims if one.within)
    for one in reading.claims:
        assert all(span.end <= len(text) and span.of(text).strip() for span in spans(one))
        assert list(one.content) == sorted(one.content)
        assert not any(a.overlaps(b) for a, b in pairwise(one.content))
        assert not any(piece.overlaps(one.cue) for piece in one.content)


@pytest.mark.parametrize("source", [None, 7, b"The bridge is safe, the mayor said."])
def test_what_is_no_source_is_named(source: Any) -> None:
    name = type(source).__name__
    with pytest.raises(TypeError, match=f"pathlib.Path or a sayso.Report, not {name}"):
        sayso.read(source)
    with pytest.raises(TypeError, match=f"not {name}"):
        list(sayso.read_many([source]))


@pytest.mark.parametrize("source", [None, "text", b"text", Path("report.txt")])
def test_one_source_is_not_several(source: Any) -> None:
    with pytest.raises(TypeError, match=f"not one {type(source).__name__}"):
        sayso.read_many(source)


@pytest.mark.parametrize("workers", [0, -1])
def test_less_than_one_worker_is_refused(workers: int) -> None:
    with pytest.raises(ValueError, match=f"workers must be 1 or more, not {workers}"):
        sayso.read_many([], workers=workers)


def test_a_report_with_a_lone_surrogate_is_refused_by_name() -> None:
    report = Report(id="broken", text="The mayor said \ud800 it was safe.")
    with pytest.raises(Refused, match="a lone surrogate at 15") as caught:
        sayso.read(report)
    assert (caught.value.name, caught.value.reason) == ("broken", "binary")


def test_a_file_of_actors_is_used_before_guessing(tmp_path: Path) -> None:
    file = tmp_path / "actors.csv"
    file.write_text("name,aliases,role,state\nTomas Arel,,prime minister,NOR\n", encoding="utf-8")
    text = "The Norwegian prime minister said on Monday that the harbour is closed."
    with_file = sayso.read(text, actors=file).claims[0].speakers[0]
    many = next(sayso.read_many([text], actors=file)).claims[0].speakers[0]
    assert with_file.name == many.name == "Tomas Arel"
    assert "Arel" not in sayso.read(text).claims[0].speakers[0].name


def test_a_file_of_actors_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="none.csv"):
        sayso.read("The mayor said no.", actors=tmp_path / "none.csv")
    with pytest.raises(Refused, match="none.csv"):
        sayso.read_many([], actors=tmp_path / "none.csv")


def test_each_filled_field_tells_the_rule_that_filled_it() -> None:
    for one in sayso.read(REPORT, published="2025-01-14").claims:
        told = {name for name, rule in one.why if rule}
        assert {"speakers", "stance", "certainty"} <= told
        assert ("said" in told) == (one.said is not None)
        assert ("events" in told) == bool(one.events)
        assert ("responds_to" in told) == (one.responds_to is not None)
