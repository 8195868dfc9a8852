"""Who said what: one attribution of a report with its reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from sayso.actor import Actor, Relay
from sayso.event import Event
from sayso.reading.assess.assessment import Certainty, Stance
from sayso.reading.times.time import Time
from sayso.spans import Span

Quote = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One attribution: source, cue and content as spans of the report's text.

    `source` is None when the content has no named source ("It is alleged that"). `content` has
    one or more pieces in the order of the text. `within` is the id of the claim whose content this
    one stands in. `score` is the reader's own confidence that the claim is there as read, 0 to 1.

    What the claim's reading adds: `speakers`, the actors behind the source; `relays`, from the one
    who spoke outward; `stance` with the words that show it; `certainty`; `said`, when it was said;
    `events`, what is claimed; `responds_to`, the id of the claim that this one answers. `why` names
    the rules and heads that gave each of them, as (field, rule). `vector` is what the content
    says as the network has it, to be compared by `sayso.reading.sameness.meaning.alike`.
    """

    id: str
    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    quote: Quote
    score: float
    within: str | None = None
    speakers: tuple[Actor, ...] = ()
    relays: tuple[Relay, ...] = ()
    stance: Stance | None = None
    stance_span: Span | None = None
    certainty: Certainty | None = None
    said: Time | None = None
    events: tuple[Event, ...] = ()
    responds_to: str | None = None
    why: tuple[tuple[str, str], ...] = ()
    vector: npt.NDArray[np.float32] | None = field(default=None, compare=False, repr=False)

    def to_dict(self, text: str) -> dict[str, Any]:
        """The claim object of the JSON contract; what no step has filled is null."""
        return {
            "id": self.id,
            "source": self.source.to_dict(text) if self.source else None,
            "cue": self.cue.to_dict(text),
            "content": [span.to_dict(text) for span in self.content],
            "speakers": [actor.as_speaker(text) for actor in self.speakers],
            "relays": [relay.to_dict() for relay in self.relays],
            "quote": self.quote,
            "stance": self.stance,
            "stance_span": self.stance_span.to_dict(text) if self.stance_span else None,
            "certainty": self.certainty.to_dict(text) if self.certainty else None,
            "said": self.said.to_dict(text) if self.said else None,
            "events": [event.to_dict() for event in self.events],
            "responds_to": self.responds_to,
            "within": self.within,
            "score": round(self.score, 4),
        }
