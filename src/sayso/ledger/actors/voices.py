"""Whom an unnamed speaker speaks for: "a lawyer for the Harbour Bank" is the bank's own voice."""

from __future__ import annotations

import re

from sayso.actor import Actor

_VOICES = frozenset(
    """
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons lawyer
    lawyers attorney attorneys barrister barristers counsel solicitor solicitors
    """.split()
)
_KIN = frozenset("children family husband parents relatives widow wife".split())
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
    body = actor.affiliation
    if actor.kind not in ("unnamed", "person") or body is None or body == actor.state:
        return None
    described = _BELONGS.split(actor.name, maxsplit=1)[0].split()
    speaks = bool(described) and described[-1].lower() in _VOICES
    return body if speaks and body.split()[-1].lower() not in _KIN else None
