"""The public face of a ledger: one method, one function."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from sayso.ledger.store.opening import opened, shown
from sayso.reading.reading import Reading
from sayso.report import Report

Source = str | Path | Report | Reading


class Ledger:
    """A claim ledger in a SQLite file or, by a `postgresql://` URL, in a PostgreSQL database."""

    def __init__(self, where: str | Path = "sayso.db", *, create: bool = True) -> None:
        self.where = shown(where)
        self._engine = opened(where, create=create)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store; nothing is lost without it."""
        self._engine.dispose()
