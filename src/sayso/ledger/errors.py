"""What a ledger says no to, each by its own name."""

from __future__ import annotations


class LedgerError(Exception):
    """A ledger that cannot do what was asked; the message says why, with the offending value."""


class NoLedger(LedgerError):
    """There is no ledger at that place, or what is there is none."""


class NewerLedger(LedgerError):
    """The ledger was made by a later version of sayso than this one."""


class Busy(LedgerError):
    """Another program is writing and did not finish in time."""


class Unknown(LedgerError):
    """Nothing in the ledger has that id."""


class Conflict(LedgerError):
    """Somebody decided the same thing in the meantime, or the decision cannot stand."""
