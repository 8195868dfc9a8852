"""Who is asking, and whether they may write."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from sayso.pages.safety.tries import Tries

SESSION = 12 * 3600.0
"""Seconds that a log-in holds."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Someone who asks for a page: the name their decisions get, and what they may do."""

    name: str
    may_read: bool
    may_write: bool


STRANGER = Visitor("", may_read=False, may_write=False)


@dataclass(slots=True)
class Door:
    """Lets in by the key in the address that `sayso serve` opened, or by a team's password.

    Without a `password` everyone who reaches the pages may read them (they are bound to this
    machine) and whoever has the key may write, under the name `owner`. With one, nobody sees
    anything without it, and each gives their own name.
    """

    owner: str
    password: str | None = None
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    tries: Tries = field(default_factory=Tries)
    clock: Callable[[], float] = time.monotonic
    _sessions: dict[str, tuple[str, float]] = field(default_factory=dict)

    def visitor(self, token: str | None) -> Visitor:
        """Whoever shows this cookie."""
        token = token or ""
        if self.password is None:
            may_write = secrets.compare_digest(token.encode(), self.key.encode())
            return Visitor(self.owner, may_read=True, may_write=may_write)
        name, until = self._sessions.get(token, ("", 0.0))
        if until < self.clock():
            self._sessions.pop(token, None)
            return STRANGER
        return Visitor(name, may_read=True, may_write=True)

    def is_key(self, key: str) -> bool:
        """Whether this is the key of the address that `sayso serve` opened."""
        return self.password is None and secrets.compare_digest(key.encode(), self.key.encode())

    def log_in(self, name: str, password: str, *, address: str) -> str | None:
        """A cookie for `name`; None when the password is wrong, or `tries` says to wait."""
        if self.password is None or self.tries.wait(address):
            return None
        if not secrets.compare_digest(password.encode(), self.password.encode()):
            self.tries.count(address)
            return None
        token = secrets.token_urlsafe(24)
        self._sessions[token] = (name, self.clock() + SESSION)
        return token

    def log_out(self, token: str | None) -> None:
        """The cookie lets nobody in any more."""
        self._sessions.pop(token or "", None)
