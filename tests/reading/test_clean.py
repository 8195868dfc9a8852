from __future__ import annotations

import pytest

from sayso.claim import Quote
from sayso.reading.clean import content_piece, named, quote_kind
from sayso.reading.cues import Run
from sayso.reading.network import network
from sayso.reading.words import Words, words_of


def marked(line: str) -> tuple[str, Words, tuple[Run, ...]]:
    """A text, its words, and the runs of words that stand between < and > in `line`."""
    text, edges = "", []
    for char in line:
        if char in "<>":
            edges.append(len(text))
        else:
            text += char
    words = words_of(text, network("default").tokenizer)
    runs = [
        Run(
            int(words.end.searchsorted(start, side="right")),
            int(words.start.searchsorted(end, side="left")) - 1,
        )
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]
    return text, words, tuple(runs)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<Mayor Elin Voss> said", "Mayor Elin Voss"),
        ("<, Mayor Elin Voss ,> said", "Mayor Elin Voss"),
        ("“No,” <” said> Voss", "said"),
        ("<(the ministry)> said", "the ministry"),
        ("said <the envoy of the U.S.>", "the envoy of the U.S."),
        ("said <the envoy of the U.S>.", "the envoy of the U.S."),
        ("<Tomas Arel Jr.> said", "Tomas Arel Jr."),
        ("<Larkspur Inc>. said", "Larkspur Inc."),
        ("said <Voss.>", "Voss"),
        ("<the port's director> said", "the port's director"),
        ("<did not say> so", "did not say"),
        # the bracket that closes what opens within, and no other
        ("<Senator Rolf Mey (Lab., Norrland>) said", "Senator Rolf Mey (Lab., Norrland)"),
        ("<Rolf Mey (Lab>.) said", "Rolf Mey (Lab.)"),
        ("(as <Mey> put it)", "Mey"),
        ("<José> said", "José"),
    ],
)
def test_sources_and_cues_have_no_punctuation_at_their_edges(line: str, expected: str) -> None:
    text, words, (run,) = marked(line)
    span = named(text, words, run)

    assert span is not None
    assert span.of(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # quotation marks belong to a content that touches them, a stop before the mark too
        ('"<The port is shut>," she said.', '"The port is shut,"'),
        ('"<The port is shut,>" she said.', '"The port is shut,"'),
        ("<“The port is shut,”> she said.", "“The port is shut,”"),
        ("She said: “<The port is shut>.”", "“The port is shut.”"),
        ("She said: “<The port is shut!>”", "“The port is shut!”"),
        ("''<The port is shut>,'' she said.", "''The port is shut,''"),
        ("<''The port is shut,''> she said.", "''The port is shut,''"),
        ("'<'The port is shut,'>' she said.", "''The port is shut,''"),
        # the stop after it does not
        ("She said <the port is shut.>", "the port is shut"),
        ("<The port is shut,> she said.", "The port is shut"),
        ("She said <it was “a gift”.>", "it was “a gift”"),
        ("She said <: the port is shut>", "the port is shut"),
        # a mark further off is another quotation's
        ('"We left." <They stayed>, he said.', "They stayed"),
        ("<She left the “port>” early.", "She left the “port”"),
        # an abbreviation's stop is part of the word
        ("She said <it left the U.S.>", "it left the U.S."),
        ("She said <it left the U.S>.", "it left the U.S."),
        ("She said <it leaves at 5 p.m.>", "it leaves at 5 p.m."),
        # a quotation that is never closed ends with its last word
        ("“<The port is shut>\nShe left.", "“The port is shut"),
    ],
)
def test_contents_keep_their_quotation_marks_and_leave_the_stop(line: str, expected: str) -> None:
    text, words, (run,) = marked(line)
    span = content_piece(text, words, run)

    assert span is not None
    assert span.of(text) == expected


@pytest.mark.parametrize("line", ["said <,>", "said <“”>", "said <...>", "<(> she said"])
def test_punctuation_alone_is_no_span(line: str) -> None:
    text, words, (run,) = marked(line)

    assert named(text, words, run) is None
    assert content_piece(text, words, run) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('<"The port is shut,">', "direct"),
        ("“<The port>,” she said, “<is shut>.”", "direct"),
        ("<the port is shut>", "indirect"),
        ("<the port is “shut”>", "mixed"),
        ("<The port is shut>, she said, “<for good>.”", "mixed"),
        ("the “<port>” is shut", "direct"),
        ("<“12”>", "direct"),
    ],
)
def test_a_content_is_direct_mixed_or_indirect_by_its_quotation_marks(
    line: str, kind: Quote
) -> None:
    _, words, runs = marked(line)

    assert quote_kind(words, runs) == kind
