"""A time expression with its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sayso.spans import Span

Type = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """Words that say when, how long or how often, as TIMEX3 has them.

    `value` is TIMEX3's (ISO 8601 with its additions): `2024-10-13`, `2024-W41`, `2024-06`,
    `2024-SU`, `P3W`, `PXD`, `XXXX-WXX-5`, `PRESENT_REF`; an X stands for what the text and the
    date of publication leave open. `rule` names the rule that gave it.
    """

    span: Span
    type: Type
    value: str
    rule: str

    def to_dict(self, text: str) -> dict[str, Any]:
        """The `times` object of the JSON contract."""
        return {**self.span.to_dict(text), "type": self.type, "value": self.value}
