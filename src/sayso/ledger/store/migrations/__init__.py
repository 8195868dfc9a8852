"""How a store of one version becomes one of the next, as Alembic runs it."""
