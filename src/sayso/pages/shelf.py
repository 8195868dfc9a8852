"""Readings that someone looks at and nobody has kept: in memory, the latest few."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from sayso.reading.reading import Reading

MOST = 1_000
"""A dropped folder's worth; the oldest goes first."""
MOST_CHARACTERS = 20_000_000
"""Of report text on the shelf, some 200 MB with what was read in it."""


@dataclass(frozen=True, slots=True)
class Unkept:
    """A reading that no ledger holds."""

    reading: Reading


@dataclass(slots=True)
class Shelf:
    """Readings by their report's id; safe to use from several threads."""

    _held: OrderedDict[str, Unkept] = field(default_factory=OrderedDict)
    _characters: int = 0
    _lock: Lock = field(default_factory=Lock)

    def put(self, unkept: Unkept) -> None:
        """Hold a reading, and let go of the oldest where there are too many."""
        key = unkept.reading.report.id
        with self._lock:
            self._let_go(key)
            self._held[key] = unkept
            self._characters += len(unkept.reading.report.text)
            while len(self._held) > MOST or (
                self._characters > MOST_CHARACTERS and len(self._held) > 1
            ):
                self._let_go(next(iter(self._held)))

    def get(self, report_id: str) -> Unkept | None:
        """The reading of this report, if it is still held."""
        with self._lock:
            return self._held.get(report_id)

    def drop(self, report_id: str) -> None:
        """Let go of one."""
        with self._lock:
            self._let_go(report_id)

    def _let_go(self, key: str) -> None:
        gone = self._held.pop(key, None)
        if gone is not None:
            self._characters -= len(gone.reading.report.text)
