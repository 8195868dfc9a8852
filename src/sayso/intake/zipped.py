"""Zip archives → the documents in them, each within the limits; nothing is written to disk.

Names of entries are data: they stand in refusals and nowhere else, so no path can lead anywhere.
"""

from __future__ import annotations

import io
import stat
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from sayso.intake.assets import is_asset
from sayso.intake.limits import (
    ARCHIVE_ENTRIES,
    ARCHIVE_LIST_BYTES,
    DOCUMENT_BYTES,
    UNPACKED_RATIO,
)
from sayso.refusal import Refused

_END = b"PK\x05\x06"
_END64_PLACE = b"PK\x06\x07"
_TAIL = 65_557  # the end of the list and the longest comment behind it
_FAULTS = (BadZipFile, LargeZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error)
_OFFICE = ("[Content_Types].xml", "mimetype")

Member = tuple[str, BinaryIO | Refused]


def members(stream: BinaryIO, *, name: str) -> Iterator[Member]:
    """The name and the open bytes of each document, in the archive's order, or its Refused.

    Reading one raises Refused (`compressed`) when the archive unpacks, above the size of one
    document, to more than 100 times its size, and when the entry is damaged. Folders, hidden files
    and what belongs to a page (pictures, styles, scripts) are left out. Raises Refused (`binary`,
    `compressed`, `damaged`, `too-large`) when the archive itself is none that can be read.
    """
    size = stream.seek(0, io.SEEK_END)
    _refuse_long_list(stream, size)
    try:
        archive = ZipFile(stream)
        entries = archive.infolist()
    except _FAULTS as error:
        raise Refused("damaged", f"not a zip archive: {error}") from None
    with archive:
        if len(entries) > ARCHIVE_ENTRIES:
            raise Refused("too-large", f"{len(entries):,} entries, over {ARCHIVE_ENTRIES:,}")
        if entries and entries[0].filename in _OFFICE:
            raise Refused("binary", "an office document or e-book, which is not read")
        left = _Left(max(DOCUMENT_BYTES, UNPACKED_RATIO * size))
        for entry in entries:
            if not entry.is_dir() and not is_asset(entry.filename):
                where = f"{name}/{entry.filename}" if name else entry.filename
                yield where, _opened(archive, entry, left)


def _refuse_long_list(stream: BinaryIO, size: int) -> None:
    """Refuse a list of entries that would fill the memory before anyone sees how long it is."""
    stream.seek(max(0, size - _TAIL))
    tail = stream.read(_TAIL)
    at = tail.rfind(_END)
    length = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    if length == 0xFFFFFFFF and tail[at - 20 : at - 16] == _END64_PLACE:
        stream.seek(min(int.from_bytes(tail[at - 12 : at - 4], "little"), size))
        length = int.from_bytes(stream.read(48)[40:48], "little")
    stream.seek(0)
    if length > ARCHIVE_LIST_BYTES:
        raise Refused("too-large", f"a list of entries of {length:,} bytes")


def _opened(archive: ZipFile, entry: ZipInfo, left: _Left) -> BinaryIO | Refused:
    if stat.S_ISLNK(entry.external_attr >> 16):
        return Refused("link", "a symbolic link in an archive")
    if entry.flag_bits & 1:
        return Refused("encrypted", "an entry that needs a password")
    try:
        member = archive.open(entry)
    except NotImplementedError as error:  # what zipfile raises for a method that it has not
        return Refused("compressed", str(error))
    except _FAULTS as error:
        return Refused("damaged", f"{error}")
    return cast("BinaryIO", io.BufferedReader(_Member(cast("BinaryIO", member), left)))


class _Left:
    """How many bytes an archive may still unpack to."""

    def __init__(self, size: int) -> None:
        self.size = size


class _Member(io.RawIOBase):
    """The bytes of one entry, counted."""

    def __init__(self, member: BinaryIO, left: _Left) -> None:
        self._member, self._left = member, left

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._member.read(len(buffer))
        except _FAULTS as error:
            raise Refused("compressed", f"a damaged entry: {error}") from None
        self._left.size -= len(data)
        if self._left.size < 0:
            raise Refused("compressed", f"an archive that unpacks to over {UNPACKED_RATIO} times")
        buffer[: len(data)] = data
        return len(data)
