"""Whether one content agrees with another or opposes it (docs/propositions.md)."""

from sayso.reading.towards.judge import Judge, shipped
from sayso.reading.towards.passage import Passage, passage_of, stated
from sayso.reading.towards.settle import Leaning, settled

__all__ = ["Judge", "Leaning", "Passage", "passage_of", "settled", "shipped", "stated"]
