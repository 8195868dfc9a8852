from __future__ import annotations

import gzip
import io
import time

import pytest

from sayso.intake.limits import DOCUMENT_BYTES
from sayso.intake.packed import Unpacked, is_packed
from sayso.refusal import Refused
from sayso.report import report_id

TEXT = b"The mayor said so. " * 1_000


def unpack(data: bytes) -> bytes:
    return io.BufferedReader(Unpacked(io.BytesIO(data))).read()


def test_packed_data_is_known_by_its_first_bytes() -> None:
    assert is_packed(gzip.compress(TEXT))
    assert not is_packed(TEXT)


def test_one_member_or_several_are_unpacked() -> None:
    assert unpack(gzip.compress(TEXT)) == TEXT
    assert unpack(gzip.compress(TEXT) + gzip.compress(b"Yes.")) == TEXT + b"Yes."


def test_the_key_is_that_of_the_packed_bytes() -> None:
    data = gzip.compress(TEXT)
    unpacked = Unpacked(io.BytesIO(data))
    io.BufferedReader(unpacked).read()
    assert unpacked.key() == report_id(data)


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(TEXT)[:-9],
        gzip.compress(TEXT)[:5],
        gzip.compress(TEXT)[:-8] + bytes(8),
        b"\x1f\x8b" + b"junk" * 100,
        gzip.compress(TEXT) + b"junk",
    ],
)
def test_damaged_data_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        unpack(data)
    assert refused.value.reason == "compressed"


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as bomb:
        for _ in range(200):
            bomb.write(bytes(1_000_000))
    stream = io.BufferedReader(Unpacked(io.BytesIO(packed.getvalue())))
    start = time.process_time()
    assert len(stream.read(DOCUMENT_BYTES - 65_536)) == DOCUMENT_BYTES - 65_536
    with pytest.raises(Refused, match="unpack to") as refused:
        stream.read()
    assert refused.value.reason == "compressed"
    assert time.process_time() - start < 2
