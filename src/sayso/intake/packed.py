"""Gzip-compressed input, unpacked by ourselves and never further than the limits allow."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from typing import BinaryIO

from sayso.intake.limits import DOCUMENT_BYTES, UNPACKED_RATIO
from sayso.refusal import Refused

_MAGIC = b"\x1f\x8b"


def is_packed(head: bytes) -> bool:
    """Whether data that begins with `head` is gzip-compressed."""
    return head.startswith(_MAGIC)


class Unpacked(io.RawIOBase):
    """The unpacked bytes of a gzip stream, read as they are needed.

    Reading raises Refused (`compressed`) when the data is damaged or when it unpacks, above the
    size of one document, to more than `ratio` times its size, as only a bomb does.
    """

    def __init__(self, stream: BinaryIO, *, ratio: int = UNPACKED_RATIO) -> None:
        self._packed = _Hashed(stream)
        self._ratio = ratio
        self._unpacked = gzip.GzipFile(fileobj=self._packed)
        self._size = 0

    def key(self) -> tuple[str, str]:
        """Id and hash of the packed bytes that were read, as `report_id` makes them."""
        digest = self._packed.sha256.hexdigest()
        return digest[:16], digest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` as far as there is data. Raises Refused (`compressed`)."""
        try:
            data = self._unpacked.read(len(buffer))
        except (OSError, EOFError, zlib.error) as error:
            raise Refused("compressed", f"damaged gzip data: {error}") from None
        self._size += len(data)
        if self._size > max(DOCUMENT_BYTES, self._ratio * self._packed.size):
            detail = f"{self._packed.size:,} bytes unpack to {self._size:,} and more"
            raise Refused("compressed", detail)
        buffer[: len(data)] = data
        return len(data)


class _Hashed(io.RawIOBase):
    """A stream that knows how much of it was read, and the hash of that."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.sha256 = hashlib.sha256()
        self.size = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.sha256.update(data)
        self.size += len(data)
        return data
