"""Stance and certainty of a claim, by rules over its cue and content (docs/stance.md)."""

from sayso.reading.assess.assess import assess
from sayso.reading.assess.assessment import Assessment, Certainty, Level, Stance

__all__ = ["Assessment", "Certainty", "Level", "Stance", "assess"]
