"""Who said what: one attribution of a report with its reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sayso.spans import Span

Quote = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One attribution: source, cue and content as spans of the report's text.

    `source` is None when the content has no named source ("It is alleged that"). `content` has
    one or more pieces in the order of the text. `within` is the id of the claim whose content this
    one stands in. `score` is the reader's own confidence that the claim is there as read, 0 to 1.
    """

    id: str
    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    quote: Quote
    score: float
    within: str | None = None

    def to_dict(self, text: str) -> dict[str, Any]:
        """The claim object of the JSON contract; what no step has filled is null."""
        return {
            "id": self.id,
            "source": self.source.to_dict(text) if self.source else None,
            "cue": self.cue.to_dict(text),
            "content": [span.to_dict(text) for span in self.content],
            "speakers": None,
            "relays": None,
            "quote": self.quote,
            "stance": None,
            "certainty": None,
            "said": None,
            "events": None,
            "responds_to": None,
            "within": self.within,
            "score": round(self.score, 4),
        }
