"""The benchmarks are scripts beside each other: their folder goes on the path, as for a script."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT)]  # and `training`, which is not in the wheel

from scorer import Scorer  # noqa: E402  # the path must be there first


def pytest_configure(config: pytest.Config) -> None:
    """Only these tests know the marker."""
    config.addinivalue_line("markers", "corpora: reads the public corpora; skipped without them")


@pytest.fixture(scope="session")
def scorer() -> Scorer:
    """The shared scorer, which lies beside the repository and is no part of it."""
    path = ROOT.parent / "shared" / "score" / "attributions.py"
    if not path.exists():
        pytest.skip("the shared scorer is not beside this repository")
    return Scorer(path)
