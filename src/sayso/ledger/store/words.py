"""Full-text search: FTS5 on SQLite, tsvector on PostgreSQL.

What a user types is data: words, "phrases", nothing else has a meaning. Accents and case do not
count, and English endings do not ("soldier" finds "soldiers").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

import sqlalchemy as sa

Index = Literal["claim_words", "report_words"]

_PHRASE = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def index_words(connection: sa.Connection, index: Index, rows: Iterable[tuple[int, str]]) -> None:
    """Put texts into an index, each under its row's number."""
    values = [{"number": number, "words": folded(text)} for number, text in rows]
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
        values = {"number": number, "words": folded(text)}
        if connection.dialect.name == "sqlite":
            # The index keeps no text of its own, and has to be told what to forget.
            statement = (
                f"INSERT INTO {index}({index}, rowid, words) VALUES ('delete', :number, :words)"
            )
        else:
            statement, values = f"DELETE FROM {index} WHERE number = :number", {"number": number}
        connection.execute(sa.text(statement), values)


def matching(dialect: str, index: Index, asked: str) -> sa.TextClause | None:
    """A statement whose rows are the numbers (`number`) that match; None where nothing is asked."""
    phrases = terms(asked)
    if not phrases:
        return None
    if dialect == "sqlite":
        query = " ".join(f'"{phrase}"' for phrase in phrases)
        statement = f"SELECT rowid AS number FROM {index} WHERE {index} MATCH :asked"
        return sa.text(statement).bindparams(asked=query)
    parts = " && ".join(f"phraseto_tsquery('english', :p{at})" for at in range(len(phrases)))
    statement = f"SELECT number FROM {index} WHERE words @@ ({parts})"
    return sa.text(statement).bindparams(**{f"p{at}": each for at, each in enumerate(phrases)})


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
