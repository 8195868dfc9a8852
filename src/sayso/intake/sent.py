"""What a server said of the bytes that it sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The media type and the charset of an HTTP answer; None where it did not say."""

    media_type: str | None = None
    charset: str | None = None

    @property
    def form(self) -> Literal["html", "pdf"] | None:
        """The form that the media type names, for bytes that do not show theirs."""
        if self.media_type in ("text/html", "application/xhtml+xml"):
            return "html"
        return "pdf" if self.media_type == "application/pdf" else None


NOT_SENT = Sent()
