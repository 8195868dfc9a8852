"""How often a password may be tried."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

FEW = 5
"""Wrong passwords from one address in `WINDOW`."""
MANY = 50
"""Wrong passwords from all addresses in `WINDOW`."""
WINDOW = 60.0
"""Seconds."""


@dataclass(slots=True)
class Tries:
    """Counts wrong passwords by address; `clock` gives seconds."""

    clock: Callable[[], float] = time.monotonic
    _wrong: dict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait(self, address: str) -> float:
        """Seconds until `address` may try again; 0 when it may now."""
        now = self.clock()
        for wrong in self._wrong.values():
            while wrong and wrong[0] <= now - WINDOW:
                wrong.popleft()
        self._wrong = defaultdict(deque, {key: each for key, each in self._wrong.items() if each})
        own = self._wrong.get(address, deque())
        if len(own) >= FEW:
            return own[0] + WINDOW - now
        if sum(map(len, self._wrong.values())) >= MANY:
            return WINDOW
        return 0.0

    def count(self, address: str) -> None:
        """A wrong password came from `address`."""
        self._wrong[address].append(self.clock())
