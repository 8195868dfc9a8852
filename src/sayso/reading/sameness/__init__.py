"""Whether two contents are about the same thing (docs/propositions.md)."""

from sayso.reading.sameness.matter import Matter, matter_of, mean_vector, names_of
from sayso.reading.sameness.scorer import Scorer, shipped

__all__ = ["Matter", "Scorer", "matter_of", "mean_vector", "names_of", "shipped"]
