"""The claims of invented stories in the short form, as the shipped reader sees their contents."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sayso.ledger.store.claim_records import sentences
from sayso.reading.heads import Seen
from sayso.reading.network import Network
from sayso.reading.sameness import Matter, matter_of, mean_vector, names_of
from sayso.reading.words import words_of
from sayso.spans import Span
from training.threads import Strand, Taken


def matters_of(report: Strand, reader: Network) -> Iterator[tuple[Matter, Taken]]:
    """What each claim of a report is about, beside the claim."""
    words = words_of(report.text, reader.tokenizer)
    seen = Seen(report.text, words, np.zeros((len(words), 0), np.float32), reader.heads)
    spans = [[Span(*piece) for piece in claim.spans] for claim in report.claims]
    vectors = [seen.meaning(pieces) for pieces in spans]
    names, whole = names_of(report.text), mean_vector(vectors)
    for claim, pieces, vector in zip(report.claims, spans, vectors, strict=True):
        matter = matter_of(
            " ".join(piece.of(report.text) for piece in pieces),
            context=sentences(report.text, Span(pieces[0].start, pieces[-1].end)),
            report=names,
            vector=vector,
            report_vector=whole,
        )
        yield matter, claim
