"""Who stands behind a source, and who passed a claim on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sayso.spans import Span

Kind = Literal[
    "person",
    "organization",
    "state",
    "unnamed",
    "anonymous",
    "document",
    "report",
    "unattributed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anonymity:
    """What a report says of a speaker whom it will not name.

    `affiliation`: whom they are said to belong to ("from Norland's intelligence"); `reason`: why
    they are not named ("not authorised to speak"); `closeness`: how they know ("briefed on the
    matter").
    """

    affiliation: Span | None = None
    reason: Span | None = None
    closeness: Span | None = None

    def to_dict(self, text: str) -> dict[str, Any]:
        """The `anonymity` object of the JSON contract."""
        parts = {
            "affiliation": self.affiliation,
            "reason": self.reason,
            "closeness": self.closeness,
        }
        return {name: span.to_dict(text) if span else None for name, span in parts.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """One actor of a report: a person, an organization, a state, or a party without a name.

    `name` is the fullest form that the report has, never a pronoun. `role` is as the report spells
    it. `affiliation` is the organization that the report gives, else the state's ISO 3166 alpha-3
    code, and `state` is that code wherever the text names the state. `mentions` are the words
    that stand for the actor, in the order of the text.
    """

    id: str
    name: str
    kind: Kind
    role: str | None = None
    affiliation: str | None = None
    state: str | None = None
    anonymity: Anonymity | None = None
    mentions: tuple[Span, ...] = ()

    def as_speaker(self, text: str) -> dict[str, Any]:
        """The object in a claim's `speakers`."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "role": self.role,
            "affiliation": self.affiliation,
            "state": self.state,
            "anonymity": self.anonymity.to_dict(text) if self.anonymity else None,
        }

    def to_dict(self, text: str) -> dict[str, Any]:
        """The object in a reading's `actors`."""
        return self.as_speaker(text) | {"mentions": [span.to_dict(text) for span in self.mentions]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Whoever passed a claim on: "told CNN", "state television quoted", "in a post on Telegram"."""

    name: str
    span: Span

    def to_dict(self) -> dict[str, Any]:
        """The object in a claim's `relays`."""
        return {"name": self.name, "start": self.span.start, "end": self.span.end}
