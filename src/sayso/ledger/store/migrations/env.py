"""Alembic's entry: runs on the connection, and in the transaction, that `upgrading` hands over."""

from __future__ import annotations

from alembic import context

from sayso.ledger.store.upgrading import VERSION_TABLE

context.configure(connection=context.config.attributes["connection"], version_table=VERSION_TABLE)
context.run_migrations()
