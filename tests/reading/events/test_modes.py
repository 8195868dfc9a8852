from __future__ import annotations

import pytest

from .conftest import Coder

MODES = [
    ("accused", "Laos of fraud", "ACCUSE", "allege"),
    ("condemned", "Laos", "ACCUSE", "disapprove"),
    ("demanded", "that Laos hold talks with Thailand", "REQUEST", "meet"),
    ("demanded", "that Laos send aid to Thailand", "REQUEST", "assist"),
    ("demanded", "that Laos free the crew", "REQUEST", "yield"),
    ("demanded", "new elections in Laos", "REQUEST", "change"),
    ("refused", "to meet envoys from Laos", "REJECT", "meet"),
    ("threatened", "to bomb Laos", "THREATEN", "violence"),
    ("threatened", "to arrest officers from Laos", "THREATEN", "arrest"),
    ("threatened", "to suspend talks with Laos", "THREATEN", "relations"),
    ("threatened", "Laos", "THREATEN", None),
]


@pytest.mark.parametrize(("cue", "content", "kind", "mode"), MODES)
def test_the_mode_is_what_is_spoken_of(
    coded: Coder, cue: str, content: str, kind: str, mode: str | None
) -> None:
    event, *_ = coded(f"Mai Tran {cue} {content}.", "Mai Tran", cue, content)
    assert (event.type, event.mode) == (kind, mode)
