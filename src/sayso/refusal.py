"""Input that cannot be read is refused by name."""

from __future__ import annotations

from functools import partial
from typing import Any


class Refused(Exception):
    """A document that cannot be read, with the reason as one short name.

    `reason` is a word of `REASONS`; `detail` says it in full, with the offending value; `name` is
    the file, line or URL that was refused.
    """

    def __init__(self, reason: str, detail: str, *, name: str = "") -> None:
        if reason not in REASONS:
            raise ValueError(f"no such reason: {reason}")
        self.reason, self.detail, self.name = reason, detail, name
        super().__init__(f"{name}: {detail} [{reason}]" if name else f"{detail} [{reason}]")

    def __reduce__(self) -> tuple[Any, ...]:
        # An exception is copied and sent between processes by its one message, which is not enough.
        return partial(Refused, name=self.name), (self.reason, self.detail)


REASONS = {
    "missing": "there is no such file, or it cannot be opened",
    "empty": "the input holds no text",
    "too-large": "the input is over the size limit",
    "too-slow": "the input took longer than a document may",
    "too-deep": "HTML nested deeper than the parser reads",
    "compressed": "compressed data that is over the limit when unpacked, or is damaged",
    "binary": "bytes that are not text of any known form",
    "encrypted": "a PDF that needs a password",
    "damaged": "a PDF, HTML or JSON document that is cut off or broken",
    "language": "the text is not English",
    "link": "a symbolic link, which is not followed",
    "forbidden": "an address that is never fetched: not http(s), or not on the public internet",
    "unreachable": "a server that does not answer, or not with a page",
    "many": "a file with several reports, where one was asked for",
    "not-a-record": "a line of JSONL that is no report",
    "not-an-actor": "a line of a file of actors that is none",
}
