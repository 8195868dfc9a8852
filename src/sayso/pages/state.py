"""What the pages hold between requests."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.ledger.ledger import Ledger
from sayso.pages.safety.door import Door
from sayso.pages.shelf import Shelf, Unkept
from sayso.pages.work import Desk


@dataclass(slots=True)
class State:
    """The ledger, the door, the readings that nobody has kept yet, the reading that goes on."""

    ledger: Ledger
    door: Door
    shelf: Shelf = field(default_factory=Shelf)
    desk: Desk = field(default_factory=Desk)

    def keep(self, unkept: Unkept) -> None:
        """Put a reading into the ledger; one that is there already adds nothing."""
        self.ledger.add(unkept.reading)
