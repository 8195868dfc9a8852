"""A file's name or a URL → an engine on an up-to-date store."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

from sayso.ledger.errors import Busy, LedgerError, NewerLedger, NoLedger
from sayso.ledger.store.upgrading import upgraded

WAIT_SECONDS = 30.0  # for another writer; a batch of reports takes about one
_WRITER = 0x5A750  # PostgreSQL's advisory lock of this number is the right to write
_PRAGMAS = (
    f"PRAGMA busy_timeout = {int(WAIT_SECONDS * 1000)}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # some builds have NORMAL under WAL, and lose the last commits
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -65536",  # 64 MiB
    "PRAGMA temp_store = MEMORY",
)


def opened(where: str | Path, *, create: bool = True) -> sa.Engine:
    """An engine on the ledger at `where`: a file's path, or a `postgresql://` URL.

    A ledger of an earlier version is brought up to date; where there is none it is made.

    Raises NoLedger when there is none and `create` is False, or when the file is something else;
    NewerLedger when a later version made it; LedgerError when it cannot be opened.
    """
    engine = _engine(where, create=create)
    try:
        upgraded(engine, create=create, where=shown(where))
    except (NoLedger, NewerLedger, Busy):
        engine.dispose()
        raise
    except sa.exc.SQLAlchemyError as error:
        engine.dispose()
        raise _outcome(error, where) from error
    return engine


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection that sees one state of the ledger, whatever is written meanwhile."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection that alone may write; all that it does is kept, or nothing.

    Raises Busy when another writer does not finish within WAIT_SECONDS.
    """
    try:
        with engine.connect().execution_options(sayso_write=True) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(sa.text(f"SET LOCAL lock_timeout = {int(WAIT_SECONDS * 1000)}"))
                connection.execute(sa.text(f"SELECT pg_advisory_xact_lock({_WRITER})"))
            yield connection
    except sa.exc.OperationalError as error:
        if "locked" in str(error.orig) or "lock timeout" in str(error.orig):
            raise Busy(f"another program has been writing for {WAIT_SECONDS:.0f} s") from error
        raise


def shown(where: str | Path) -> str:
    """The place in words that may be printed: without the password of a URL."""
    if not is_url(where):
        return str(where)
    return sa.make_url(str(where)).render_as_string(hide_password=True)


def is_url(where: str | Path) -> bool:
    """Whether `where` names a PostgreSQL server.

    >>> is_url("sayso.db"), is_url("postgresql://desk@host/sayso")
    (False, True)
    """
    return isinstance(where, str) and where.startswith(("postgresql://", "postgres://"))


def _engine(where: str | Path, *, create: bool) -> sa.Engine:
    if is_url(where):
        url = sa.make_url(str(where)).set(drivername="postgresql+psycopg")
        return sa.create_engine(url, pool_pre_ping=True)
    path = Path(where)
    if not path.exists():
        if not create:
            raise NoLedger(f"there is no ledger at {str(path)!r}: `sayso add` makes one")
        if not path.parent.is_dir():
            raise NoLedger(f"there is no folder {str(path.parent)!r} for a ledger")
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)))
    sa.event.listen(engine, "connect", _on_connect)
    sa.event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # transactions begin where we say so, and not by themselves
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()


def _on_begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("sayso_write")
    # A transaction that turns from reading to writing may find that it has read old rows, and fail.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _outcome(error: sa.exc.SQLAlchemyError, where: str | Path) -> LedgerError:
    why: Any = getattr(error, "orig", None) or error
    place = shown(where)
    if "not a database" in str(why) or "malformed" in str(why):
        return NoLedger(f"{place!r} is no ledger: {why}")
    return LedgerError(f"the ledger {place!r} cannot be opened: {str(why).strip()}")
