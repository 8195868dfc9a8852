"""The claims of one report that are about the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Relation = Literal["supports", "denies", "related"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """What several claims are about, and how each stands to it.

    `claims` maps the ids of claims to "supports", "denies" or "related", in the order of the text.
    `status` describes, it does not judge: "uncontested", "contested", "denied only".
    """

    id: str
    about: str
    status: str
    claims: dict[str, Relation]

    def to_dict(self) -> dict[str, Any]:
        """The object in a reading's `propositions`."""
        return {
            "id": self.id,
            "about": self.about,
            "status": self.status,
            "claims": dict(self.claims),
        }
