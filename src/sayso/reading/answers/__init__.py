"""Which earlier claim a claim answers, and what follows from it (docs/propositions.md)."""

from sayso.reading.answers.answers import answered, content_of
from sayso.reading.answers.gist import Gist, gist_of
from sayso.reading.answers.sides import relations_of
from sayso.reading.answers.stand import Stand

__all__ = ["Gist", "Stand", "answered", "content_of", "gist_of", "relations_of"]
