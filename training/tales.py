"""The invented stories as the encoder of contents learns them: reports, claims, propositions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tokenizers import Tokenizer

from training.corpora import POLNEAR, Document, document
from training.stories import Story, stories
from training.threads import Thread, is_held, threads


@dataclass(frozen=True)
class Told:
    """A claim of a story: its report's place, its content's words, what it takes up."""

    report: int
    words: tuple[int, ...]
    proposition: str


@dataclass(frozen=True)
class Tale:
    """A story to learn from: its reports and all their claims."""

    name: str
    reports: list[Document]
    claims: list[Told]


def tales(tokenizer: Tokenizer) -> tuple[list[Tale], list[Tale]]:
    """The stories to train on, and those held out for what is fitted to the trained encoder."""
    told = threads()
    held = [_short(thread, tokenizer) for thread in told if is_held(thread)]
    learnt = [_short(thread, tokenizer) for thread in told if not is_held(thread)]
    return learnt + [_long(story, tokenizer) for story in stories()], held


def _short(thread: Thread, tokenizer: Tokenizer) -> Tale:
    claims = [
        (number, claim.spans, claim.proposition)
        for number, report in enumerate(thread.reports)
        for claim in report.claims
    ]
    return tale_of(thread.name, [report.text for report in thread.reports], claims, tokenizer)


def _long(story: Story, tokenizer: Tokenizer) -> Tale:
    claims = [
        (number, claim.spans["content"], claim.proposition)
        for number, report in enumerate(story.reports)
        for claim in report.claims
    ]
    return tale_of(story.id, [report.text for report in story.reports], claims, tokenizer)


def tale_of(
    name: str,
    texts: list[str],
    claims: list[tuple[int, list[tuple[int, int]], str]],
    tokenizer: Tokenizer,
) -> Tale:
    """A tale of texts and claims: report's place, spans of the content, proposition ("": none)."""
    reports = [
        document({"id": name, "text": text, "attributions": []}, tokenizer, POLNEAR)
        for text in texts
    ]
    told = [
        Told(number, tuple(_words_in(reports[number], spans)), proposition)
        for number, spans, proposition in claims
    ]
    return Tale(name, reports, [claim for claim in told if claim.words])


def _words_in(report: Document, spans: list[tuple[int, int]]) -> Iterator[int]:
    for start, end in spans:
        places = report.words.covering(start, end)
        if places:
            yield from range(places[0], places[1] + 1)
