"""What a speaker does with a content, and how sure they are of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sayso.spans import Span

Stance = Literal[
    "asserts", "denies", "doubts", "requests", "promises", "threatens", "asks", "declines"
]
Level = Literal["certain", "probable", "possible", "unknown"]
By = Literal["speaker", "reporter"]

STRENGTH: dict[Level, int] = {"certain": 3, "probable": 2, "possible": 1, "unknown": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """How sure the speaker is, in the speaker's words; never how sure sayso is.

    `likelihood` is the interval, 0 to 1, that the words name: a band of ICD 203 or the speaker's
    own number. `words` show the level; without them the content was put flat. `by` tells whose
    hedge it is: the speaker's, or the reporter's who only passes the content on.
    """

    level: Level
    likelihood: tuple[float, float] | None = None
    words: Span | None = None
    by: By = "speaker"

    def to_dict(self, text: str) -> dict[str, Any]:
        """The `certainty` object of the JSON contract."""
        return {
            "level": self.level,
            "likelihood": list(self.likelihood) if self.likelihood else None,
            "words": self.words.to_dict(text) if self.words else None,
            "by": self.by,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Stance and certainty of one claim, with the words that show the stance.

    `rules` names what decided, in order (for `--why`): `cue:deny`, `content:negated`, `hedge:may`.
    """

    stance: Stance
    stance_span: Span | None
    certainty: Certainty
    rules: tuple[str, ...]

    def to_dict(self, text: str) -> dict[str, Any]:
        """The `stance` and `certainty` fields of a claim, and the words that show the stance."""
        return {
            "stance": self.stance,
            "stance_span": self.stance_span.to_dict(text) if self.stance_span else None,
            "certainty": self.certainty.to_dict(text),
        }
