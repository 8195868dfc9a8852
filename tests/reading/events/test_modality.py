from __future__ import annotations

import pytest

from .conftest import Coder

SAID = [
    ("Mali attacked Niger", "past", False),
    ("Mali has attacked Niger", "past", False),
    ("Mali is attacking Niger", "present", False),
    ("Mali attacks Niger", "present", False),
    ("Mali will attack Niger", "future", False),
    ("Mali would attack Niger", "future", False),
    ("Mali plans to attack Niger", "future", False),
    ("Mali is going to attack Niger", "future", False),
    ("Mali might attack Niger", "hypothetical", False),
    ("Mali could have attacked Niger", "hypothetical", False),
    ("if Mali attacked Niger, the talks would end", "hypothetical", False),
    ("Mali did not attack Niger", "past", True),
    ("Mali never attacked Niger", "past", True),
    ("Mali will not attack Niger", "future", True),
    ("there was no attack by Mali on Niger", "past", True),
    ("Mali launched no attack on Niger", "past", True),
    ("Mali has not launched an attack on Niger", "past", True),
    ("Mali not only attacked Niger", "past", False),
]


@pytest.mark.parametrize(("content", "when", "negated"), SAID)
def test_modality_and_negation(coded: Coder, content: str, when: str, negated: bool) -> None:
    event, *_ = coded(f"The envoy said {content}.", "The envoy", "said", content)
    assert (event.type, event.modality, event.negated) == ("ASSAULT", when, negated)


def test_what_is_demanded_is_not_yet_so(coded: Coder) -> None:
    text = "The envoy demanded that Mali withdraw its troops from Niger."
    said, told = coded(text, "The envoy", "demanded", "that Mali withdraw its troops from Niger")
    assert (said.type, said.mode, said.modality) == ("REQUEST", "yield", "past")
    assert (told.type, told.modality) == ("RETREAT", "hypothetical")
