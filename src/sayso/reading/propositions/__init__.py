"""What the claims of one report are about (docs/propositions.md)."""

from sayso.reading.propositions.propositions import propositions_of

__all__ = ["propositions_of"]
