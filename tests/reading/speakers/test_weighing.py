from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from sayso import Span
from sayso.reading.speakers.heads import Found

Resolve = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Scripted:
    """Heads that know the words of a text: `antecedents` maps a mention to what it takes up."""

    text: str
    types: tuple[tuple[str, Any], ...] = ()
    antecedents: tuple[tuple[str, str], ...] = ()

    def mentions(self) -> Sequence[Found]:
        return [
            Found(Span(at := self.text.index(words), at + len(words)), kind, 0.95)
            for words, kind in self.types
        ]

    def antecedent(self, mention: Span, candidates: Sequence[Span]) -> npt.NDArray[np.float32]:
        wanted = dict(self.antecedents).get(mention.of(self.text))
        odds = [9.0 if span.of(self.text) == wanted else -9.0 for span in candidates]
        return np.array(odds, dtype=np.float32)


def test_the_network_decides_between_two(resolved: Resolve) -> None:
    marked = "Mr Ode met Mr Adu at noon. {1:He} <1:said> [1:so]."
    text = "Mr Ode met Mr Adu at noon. He said so."
    for name in ("Ode", "Adu"):
        heads = Scripted(text, antecedents=(("He", f"Mr {name}"),))
        assert resolved(marked, heads=heads).speakers() == [name]


def test_the_network_takes_up_a_noun(resolved: Resolve) -> None:
    marked = "Mr Ode met the press at noon. {1:The winemaker} <1:said> [1:so]."
    text = "Mr Ode met the press at noon. The winemaker said so."
    assert resolved(marked).speakers() == ["winemaker"]
    heads = Scripted(text, antecedents=(("The winemaker", "Mr Ode"),))
    found = resolved(marked, heads=heads)
    assert (found.speakers(), found.rule()) == (["Ode"], "nominal: head")


def test_the_network_knows_an_organization(resolved: Resolve) -> None:
    marked = "{1:Tolvan Brekke} <1:said> [1:so]."
    assert resolved(marked).actor().kind == "person"
    heads = Scripted("Tolvan Brekke said so.", types=(("Tolvan Brekke", "organization"),))
    assert resolved(marked, heads=heads).actor().kind == "organization"
