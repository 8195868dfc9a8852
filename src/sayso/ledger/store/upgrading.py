"""Bringing a store to the form that this version of sayso knows, by Alembic's migrations."""

from __future__ import annotations

import sqlalchemy as sa

from sayso.ledger.errors import NewerLedger, NoLedger

NEWEST = "0005"  # the last file under migrations/versions; a test compares them
VERSION_TABLE = "sayso_version"
_MIGRATIONS = "sayso.ledger.store:migrations"


def upgraded(engine: sa.Engine, *, create: bool, where: str) -> None:
    """Make the tables, or bring those of an earlier version up to date, in one transaction.

    Raises NoLedger when there are none and `create` is False, or when there are tables of something
    else; NewerLedger when a later version made them.
    """
    with engine.connect() as connection:
        made = _made(connection, where)
    if made == NEWEST:
        return
    if made is None and not create:
        raise NoLedger(f"{where!r} holds no ledger: `sayso add` makes one")
    from sayso.ledger.store.opening import writing

    with writing(engine) as connection:
        if _made(connection, where) != NEWEST:  # another program may have been quicker
            run(connection, NEWEST)


def run(connection: sa.Connection, version: str) -> None:
    """Run the migrations up to `version` on a connection, inside its transaction."""
    from alembic import command  # slow to import, and needed once in a ledger's life
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _MIGRATIONS)
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _made(connection: sa.Connection, where: str) -> str | None:
    """The version of the tables, None where there are no tables."""
    names = sa.inspect(connection).get_table_names()
    if not names:
        return None
    if VERSION_TABLE not in names or "report_body" not in names:
        raise NoLedger(f"{where!r} holds tables of something else")
    version = connection.execute(sa.text("SELECT version_num FROM sayso_version")).scalar_one()
    if str(version) > NEWEST:
        raise NewerLedger(
            f"{where!r} was made by a later version of sayso ({version}): update sayso"
        )
    return str(version)
