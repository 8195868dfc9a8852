"""Full-text search: FTS5 on SQLite, tsvector on PostgreSQL.

What a user types is data: words, "phrases", nothing else has a meaning. Accents and case do not
count, and English endings do not ("soldier" finds "soldiers").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

Index = Literal["claim_words", "report_words"]
Condition = sa.ColumnElement[bool] | sa.TextClause

_PHRASE = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
_LONGEST = 500_000  # characters of one text: a tsvector of PostgreSQL holds a megabyte
# Up to so many rows are sorted in less time than looking for them in order might take.
FEW = 20_000
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def index_words(connection: sa.Connection, index: Index, rows: Iterable[tuple[int, str]]) -> None:
    """Put texts into an index, each under its row's number."""
    values = [{"number": number, "words": folded(text[:_LONGEST])} for number, text in rows]
    if not values:
        return
    if connection.dialect.name == "sqlite":
        statement = f"INSERT INTO {index}(rowid, words) VALUES (:number, :words)"
    else:
        statement = (
            f"INSERT INTO {index}(number, words) VALUES (:number, to_tsvector('english', :words))"
        )
    connection.execute(sa.text(statement), values)


def drop_words(connection: sa.Connection, index: Index, rows: Iterable[tuple[int, str]]) -> None:
    """Take texts out of an index; each must be given as it was put in."""
    for number, text in rows:
        values = {"number": number, "words": folded(text[:_LONGEST])}
        if connection.dialect.name == "sqlite":
            # The index keeps no text of its own, and has to be told what to forget.
            statement = (
                f"INSERT INTO {index}({index}, rowid, words) VALUES ('delete', :number, :words)"
            )
        else:
            statement, values = f"DELETE FROM {index} WHERE number = :number", {"number": number}
        connection.execute(sa.text(statement), values)


@dataclass(frozen=True, slots=True)
class Matching:
    """The rows that hold all that is asked for: a condition, and their `numbers`.

    Where `few` do, the condition finds them by the words, and the list must be sorted by an
    expression that no index has. Otherwise a list goes in its order and the condition looks each
    row up: a word of every second claim fills a page at once. To count, join the numbers, which
    come one by one and in no order.
    """

    condition: Condition
    numbers: sa.Subquery
    few: bool

    def counted(self, statement: sa.Select[Any], table: sa.Table) -> sa.Select[Any]:
        """The statement with the rows found by their numbers."""
        return statement.join(self.numbers, self.numbers.c.number == table.c.number)


def matching(connection: sa.Connection, table: sa.Table, asked: str) -> Matching:
    """What a row of `claim` or `report` must hold."""
    phrases = terms(asked)
    if not phrases:
        nothing = sa.select(table.c.number).where(sa.false()).subquery()
        return Matching(sa.false(), nothing, few=True)
    where, values = _asked(connection.dialect.name, f"{table.name}_words", phrases)
    some = sa.text(f"SELECT count(*) FROM ({where} LIMIT {FEW + 1}) AS few")
    few = connection.execute(some.bindparams(**values)).scalar_one() <= FEW
    numbers = sa.text(where).bindparams(**values).columns(sa.column("number", sa.Integer))
    found = numbers.subquery()
    if few:
        return Matching(table.c.number.in_(sa.select(found.c.number)), found, few=True)
    key = "rowid" if connection.dialect.name == "sqlite" else "number"
    walked = sa.text(f"EXISTS ({where} AND {key} = {table.name}.number)").bindparams(**values)
    return Matching(walked, found, few=False)


def _asked(dialect: str, index: str, phrases: list[str]) -> tuple[str, dict[str, str]]:
    if dialect == "sqlite":
        query = " ".join(f'"{phrase}"' for phrase in phrases)
        return f"SELECT rowid AS number FROM {index} WHERE {index} MATCH :asked", {"asked": query}
    parts = " && ".join(f"phraseto_tsquery('english', :asked{at})" for at in range(len(phrases)))
    values = {f"asked{at}": phrase for at, phrase in enumerate(phrases)}
    return f"SELECT number FROM {index} WHERE words @@ ({parts})", values


def terms(asked: str) -> list[str]:
    r"""The phrases that are asked for, one word or more each, without any sign.

    >>> terms('harbour "Port Vale" AND* (x:y)')
    ['harbour', 'port vale', 'and', 'x y']
    """
    found = (quoted or bare for quoted, bare in _PHRASE.findall(folded(asked)))
    phrases = (" ".join(_WORD.findall(each.replace("_", " "))) for each in found)
    return [phrase for phrase in phrases if phrase]


def folded(text: str) -> str:
    r"""Text without case and accents, and without what no database can hold.

    >>> folded("Zoë\0")
    'zoe '
    """
    storable = _UNSTORABLE.sub(" ", text.casefold())
    if storable.isascii():
        return storable
    flat = unicodedata.normalize("NFKD", storable)
    return "".join(each for each in flat if not unicodedata.combining(each))
