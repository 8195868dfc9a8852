from __future__ import annotations

import pytest

from sayso.reading.assess.clause import main_clause
from sayso.reading.assess.statement import first_statement, opens_with_quote
from sayso.reading.assess.tokens import Token, span_of, tokens_of
from sayso.spans import Span


def tokens(text: str) -> list[Token]:
    return tokens_of(text, [Span(0, len(text))])


def words(found: list[Token]) -> str:
    return " ".join(token.word for token in found)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("that the ferry sank. Nobody drowned.", "the ferry sank ."),
        ("“Well. Look. The ferry sank.”", "the ferry sank . ”"),
        ("That is so.", "that is so ."),
        ("Mr. Orme of the U.K. left. He ran.", "mr . orme of the u.k . left ."),
        ("No. We stayed.", "no . we stayed ."),
        ("?!", ""),
    ],
)
def test_the_first_full_statement(text: str, statement: str) -> None:
    found = list(first_statement(tokens(text)))

    assert words(found).removesuffix(" ”") == statement.removesuffix(" ”")


@pytest.mark.parametrize(
    ("text", "verb", "negation"),
    [
        ("the ferry did not sink", "did", "not"),
        ("if it rains, the ferry will not leave", "will", "not"),
        ("the ferry, which was not full, has left", "has", None),
        ("the man who did not pay was found", "was", None),
        ("no one has left", "has", "no"),
        ("the crew found no sign of it", "no", "no"),
        ("she never left", "never", "never"),
        ("she took a boat that was not hers", "took", None),
        ("it means that he did not pay", "means", None),
        ("there is no doubt about it", "is", None),
        ("it is no longer so", "is", None),
        ("it was not only late", "was", None),
        ("a plan for the old port", None, None),
        ("the fair in May ends", None, None),
    ],
)
def test_the_verb_and_the_negation_of_the_main_clause(
    text: str, verb: str | None, negation: str | None
) -> None:
    clause = main_clause(tokens(text))

    assert (clause.tokens[clause.verb].word if clause.verb is not None else None) == verb
    assert (clause.negation.word if clause.negation else None) == negation


@pytest.mark.parametrize(
    ("text", "opens"),
    [("“So be it”", True), ('"So"', True), ("''So''", True), ("so “be” it", False), ("", False)],
)
def test_whether_a_content_opens_with_a_quotation_mark(text: str, opens: bool) -> None:
    assert opens_with_quote(tokens(text) if text else []) is opens


def test_a_later_piece_that_begins_anew_is_a_statement_of_its_own() -> None:
    text = "“It sank,” “We saw it.”"
    pieces = tokens_of(text, [Span(0, 10), Span(11, len(text))])

    assert words(list(first_statement(pieces))) == "it sank , ” ."


def test_tokens_keep_their_places_and_clitics_stand_alone() -> None:
    found = tokens("They’ll say she didn’t.")

    assert words(found) == "they 'll say she did n't ."
    assert span_of(found[4:6]) == Span(16, 22)


def test_no_tokens_have_no_span() -> None:
    with pytest.raises(ValueError, match="no tokens"):
        span_of([])
