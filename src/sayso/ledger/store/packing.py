"""Objects ↔ what a column holds: JSON, compressed bytes, vectors."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from typing import Any, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt

from sayso.claim import Claim

T = TypeVar("T")
Vector = npt.NDArray[np.float32]


def dumped(value: object) -> str:
    r"""A dataclass, or anything of lists and dicts, as JSON in ASCII.

    Characters that a database cannot hold (NUL, lone surrogates) are escapes here.

    >>> dumped({"b": "é", "a": 1})
    '{"b":"\\u00e9","a":1}'
    """
    return json.dumps(msgspec.to_builtins(value), separators=(",", ":"))


def loaded(text: str, kind: type[T]) -> T:
    """The `kind` that `dumped` made `text` of."""
    return msgspec.convert(json.loads(text), kind)


def claim_dumped(claim: Claim) -> str:
    """A claim as JSON, without its vector, and without what is the default anyway."""
    built = msgspec.to_builtins(replace(claim, vector=None))
    return json.dumps(_lean(built), separators=(",", ":"))


def claim_loaded(text: str, vector: bytes | None = None) -> Claim:
    """The claim of `claim_dumped`, with its vector if given."""
    fields = {"source": None, **json.loads(text)}
    claim = msgspec.convert(fields, Claim)
    return claim if vector is None else replace(claim, vector=vector_unpacked(vector))


def _lean(value: Any) -> Any:  # noqa: ANN401 - what JSON holds
    """Nulls and empty lists are what a field is by default, in every object of a claim."""
    if isinstance(value, dict):
        return {name: _lean(each) for name, each in value.items() if each not in (None, (), [])}
    if isinstance(value, list | tuple):
        return [_lean(each) for each in value]
    return value


def packed(text: str) -> bytes:
    """Text as compressed UTF-8."""
    return zlib.compress(text.encode(), 6)


def unpacked(data: bytes) -> str:
    """The text of `packed`. Raises zlib.error or UnicodeDecodeError where it is damaged."""
    return zlib.decompress(data).decode()


def vector_packed(vector: Vector | None) -> bytes | None:
    """A vector as 16-bit floats: half the room, and no ranking changes."""
    return None if vector is None else np.asarray(vector, dtype="<f2").tobytes()


def vector_unpacked(data: bytes) -> Vector:
    """The vector of `vector_packed`."""
    return np.frombuffer(data, dtype="<f2").astype(np.float32)
