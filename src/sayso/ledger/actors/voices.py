"""Whom an unnamed speaker speaks for: "a lawyer for the Harbour Bank" is the bank's own voice."""

from __future__ import annotations

import re

from sayso.actor import Actor

_VOICES = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople lawyer lawyers attorney
    attorneys counsel solicitor solicitors
    """.split()
)
_BELONGS = re.compile(r"\s+(?:for|of)\s+")


def speaks_for(actor: Actor) -> str | None:
    """The organization that an unnamed spokesperson or lawyer speaks for.

    >>> lawyer = Actor(
    ...     id="1", name="lawyer for Harbour Bank", kind="unnamed", affiliation="Harbour Bank"
    ... )
    >>> speaks_for(lawyer)
    'Harbour Bank'

    Whoever has a name, or keeps it back, speaks for themself.
    """
    if actor.kind != "unnamed" or actor.affiliation in (None, actor.state):
        return None
    described = _BELONGS.split(actor.name, maxsplit=1)[0].split()
    return actor.affiliation if described and described[-1].lower() in _VOICES else None
