from __future__ import annotations

import gzip
import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from sayso.ledger.errors import NewerLedger, NoLedger
from sayso.ledger.ledger import Ledger
from sayso.ledger.store import tables, upgrading
from sayso.ledger.store.migrations import versions
from sayso.ledger.store.opening import _engine, shown, writing
from synthetic import readings

VERSIONS = sorted(
    importlib.import_module(f"{versions.__name__}.{each.name}").revision
    for each in pkgutil.iter_modules(versions.__path__)
)

STORES = Path(__file__).with_name("stores")


def test_the_migrations_make_the_tables_that_the_code_knows(ledger: Ledger) -> None:
    def ours(_object: object, name: str | None, *_rest: object) -> bool:
        words = str(name).startswith(
            ("claim_words", "report_words", "ix_claim_words", "ix_report_words")
        )
        return not words and name != upgrading.VERSION_TABLE

    with ledger._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, tables.metadata) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_ledger_of_every_version_opens(new_place: Callable[[], str], version: str) -> None:
    place = new_place()
    engine = _engine(place, create=True)
    with writing(engine) as connection:
        upgrading.run(connection, version)
    engine.dispose()
    with Ledger(place, create=False) as ledger:
        assert ledger.add_many(list(readings(1))).added == 1


@pytest.mark.parametrize("packed", sorted(STORES.glob("*.db.gz")), ids=lambda path: path.name)
def test_a_ledger_that_an_earlier_sayso_filled_opens_whole(packed: Path, tmp_path: Path) -> None:
    place = tmp_path / "old.db"
    place.write_bytes(gzip.decompress(packed.read_bytes()))
    with Ledger(place, create=False) as ledger:
        assert ledger.verify().ok
        claims = list(ledger.claims())
        assert len(claims) == 15
        assert sum(number for _, number in ledger.facets().values["month"]) == 15
        assert ledger.search(claims[0].content.split()[1]).count().number >= 1
        assert {each.review for each in claims} == {None, "rejected", "corrected"}
        (pair,) = ledger.pending_pairs("actor")
        assert {each.name for each in pair.actors} == {"Ada Renn", "Renn"}
        ledger.accept(pair.id)
        for each in list(ledger.decisions()):
            ledger.undo(each.id)
        assert {each.review for each in ledger.claims()} == {None}
        assert ledger.add_many(readings(1, start=9)).added == 1
        assert ledger.verify().ok


def test_the_newest_version_is_the_last_migration() -> None:
    assert VERSIONS[-1] == upgrading.NEWEST


def test_a_later_version_is_refused(ledger: Ledger, place: str) -> None:
    with ledger._engine.begin() as connection:
        connection.execute(
            sa.table(upgrading.VERSION_TABLE, sa.column("version_num"))
            .update()
            .values(version_num="9999")
        )
    with pytest.raises(NewerLedger, match="9999"):
        Ledger(place)


def test_tables_of_something_else_are_left_alone(new_place: Callable[[], str]) -> None:
    place = new_place()
    engine = _engine(place, create=True)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE other (id INTEGER)"))
    engine.dispose()
    with pytest.raises(NoLedger, match="something else"):
        Ledger(place)


def test_a_password_is_never_shown() -> None:
    assert "secret" not in shown("postgresql://desk:secret@host/sayso")
