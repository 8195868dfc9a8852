from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from sayso.ledger.ledger import Ledger

# Test folders are no packages, and the benchmarks are scripts beside each other.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2] / "benchmarks")]

from postgres import binaries, server  # noqa: E402

Make = Callable[..., Ledger]
_NUMBERS = itertools.count()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with server(programs) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def new_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Name a place for a ledger that does not exist yet, another one each time."""
    if request.param == "sqlite":
        yield lambda: str(tmp_path / f"{next(_NUMBERS)}.db")
        return
    url = sa.make_url(request.getfixturevalue("postgresql"))
    root = sa.create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")

    def place() -> str:
        name = f"ledger{next(_NUMBERS)}"
        with root.connect() as connection:
            connection.execute(sa.text(f"CREATE DATABASE {name}"))
        return url.set(database=name).render_as_string(hide_password=False)

    yield place
    root.dispose()


@pytest.fixture
def place(new_place: Callable[[], str]) -> str:
    return new_place()


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    """An empty ledger, on each of the two kinds of store."""
    with Ledger(place) as made:
        yield made
