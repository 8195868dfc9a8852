"""Where a ledger is kept: one SQLite file, or a PostgreSQL database."""
