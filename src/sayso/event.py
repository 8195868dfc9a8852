"""What is claimed to have happened, by PLOVER type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sayso.spans import Span

Modality = Literal["past", "present", "future", "hypothetical"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who did what to whom, where and when, as a claim has it (PLOVER 2 codebook).

    `type` and `mode` are PLOVER's names ("AID", "ASSAULT" with mode "aerial"), `contexts` its
    context labels. `actors` and `recipients` are ISO 3166 alpha-3 codes of states, else the ids of
    the report's actors. `when` is a TIMEX3 value. `negated` is whether the content says that it
    did not happen. `span` are the words that show it.
    """

    type: str
    span: Span
    modality: Modality
    negated: bool = False
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: str | None = None
    when: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The object in a claim's `events`."""
        return {
            "type": self.type,
            "mode": self.mode,
            "contexts": list(self.contexts),
            "actors": list(self.actors),
            "recipients": list(self.recipients),
            "place": self.place,
            "when": self.when,
            "negated": self.negated,
            "modality": self.modality,
            "start": self.span.start,
            "end": self.span.end,
        }
