"""Bytes → text: which encoding, and whether it had to be guessed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from sayso.refusal import Refused

_BOMS = (  # UTF-32's little-endian mark begins with UTF-16's, so it comes first
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ", "xz-compressed data"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed data"),
    (b"7z\xbc\xaf", "a 7z archive"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_WINDOW = 65_536

# Random bytes are one tenth control characters. Valid UTF-8 is text already, so it may hold more.
_CONTROLS_IN_UTF8 = 0.1
_CONTROLS_ELSEWHERE = 0.01
_A_FEW_CONTROLS = 3  # a short text may have them all the same
_NULS_IN_WIDE = 0.2

# Which of four bytes in a row are NUL in English.
_WIDE = {
    ".0.0": "utf-16-le",
    "0.0.": "utf-16-be",
    ".000": "utf-32-le",
    "000.": "utf-32-be",
}

_TOO_MIXED = 10_000  # each bad byte costs a call

# What a browser reads under these names (WHATWG Encoding Standard).
_WINDOWS_1252 = frozenset({"ascii", "iso8859-1", "latin_1"})

# Python's other codecs are no charsets of pages, and some (punycode) take quadratic time.
_OF_PAGES = re.compile(r"cp\d|iso8859-|iso2022|koi8|mac-|gb|big5|euc|shift_jis|hz|johab|tis-620")

_MOSTLY_ASCII = 0.8  # Western text is more than that, Japanese in Shift JIS is not

# What windows-1252 never makes of Western text: capitals after small letters or after a stop,
# signs inside words or two in a row, three accented letters in a row.
_NOT_WESTERN = re.compile(
    r"[a-z][À-ÖØ-ÞŠŽŒŸ]|[.,!?;:][À-ÖØ-ÞŠŽŒŸ](?!\w)|[^\W\d_][¡-¶¸-¿×÷][^\W\d_]|[¡-¿×÷]{2}"
    r"|[À-ÖØ-öø-ÿŠŽŒŸšžœ]{3}"
)

_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_AROUND = 100


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the name of its encoding, and whether that was guessed; notes say what was lost."""

    text: str
    encoding: str
    guessed: bool = False
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """`data` as text: by its byte order mark, as UTF-8, as `declared`, or as it looks.

    UTF-8 comes before what the document declares: bytes in another encoding are hardly ever valid
    UTF-8, and declarations are often wrong. Raises Refused (`binary`) when it is no text.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise Refused("binary", f"not text but {kind}")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _replacing(data, encoding, guessed=False)
    decoded = _utf8(data) or _wide(data)
    if decoded is None:
        _refuse_controls(data, _CONTROLS_ELSEWHERE)
        decoded = _mixed(data) or _as_declared(data, declared) or _guess(data)
    return decoded


def _utf8(data: bytes) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if _nuls(data) > _NULS_IN_WIDE:
        return None
    _refuse_controls(data, _CONTROLS_IN_UTF8)
    return Decoded(text, "utf-8")


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: in English all bytes of a character but one are NUL."""
    if _nuls(data) <= _NULS_IN_WIDE:
        return None
    quarters = [data[at:_WINDOW:4] for at in range(4)]
    nuls = "".join("0" if 2 * part.count(0) > len(part) else "." for part in quarters)
    try:
        name = _WIDE[nuls]
        return Decoded(data.decode(name), name, guessed=True)
    except (KeyError, UnicodeDecodeError):
        raise Refused("binary", "many NUL bytes, and no text in UTF-16 or UTF-32") from None


def _mixed(data: bytes) -> Decoded | None:
    """UTF-8 with some bytes of another encoding in it: those are read as windows-1252."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    letters = len(text) - len(text.encode("ascii", errors="ignore")) - bad
    if bad >= min(letters, _TOO_MIXED):
        return None
    what = "1 place that is" if bad == 1 else f"{bad} places that are"
    note = f"{what} not UTF-8 read as windows-1252"
    return Decoded(data.decode("utf-8", errors=_BY_WINDOWS_1252), "utf-8", True, (note,))


def _windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


_BY_WINDOWS_1252 = "sayso.windows-1252"
codecs.register_error(_BY_WINDOWS_1252, _windows_1252)


def _as_declared(data: bytes, declared: str | None) -> Decoded | None:
    try:
        name = codecs.lookup(declared or "").name
        name = "cp1252" if name in _WINDOWS_1252 else name
        return Decoded(data.decode(name), name) if _OF_PAGES.match(name) else None
    except (LookupError, ValueError):
        return None


def _guess(data: bytes) -> Decoded:
    """Windows-1252 if that makes sense, else by charset-normalizer.

    With few letters that are not ASCII charset-normalizer guesses wild, and Western text without
    a mark is hardly ever else.
    """
    from charset_normalizer import from_bytes  # text in UTF-8 does without

    sample = _telling(data).replace(b"\0", b"")
    best = None if _is_western(sample) else from_bytes(sample).best()
    name = "cp1252" if best is None else codecs.lookup(best.encoding).name
    return _replacing(data, name, guessed=True)


def _telling(data: bytes) -> bytes:
    """A window of `data` around its first byte that is not ASCII, with no character cut in two."""
    first = _NOT_ASCII.search(data)
    start = max(0, first.start() - _AROUND) if first else 0
    sample = data[start : start + _WINDOW]
    blank = max(sample.rfind(b" "), sample.rfind(b"\n"))
    return sample[:blank] if len(sample) == _WINDOW and blank > 0 else sample


def _is_western(sample: bytes) -> bool:
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    ascii_letters = len(text.encode("ascii", errors="ignore"))
    return ascii_letters > _MOSTLY_ASCII * len(text) and _NOT_WESTERN.search(text) is None


def _replacing(data: bytes, encoding: str, *, guessed: bool) -> Decoded:
    name = "utf-8" if encoding == "utf-8-sig" else codecs.lookup(encoding).name
    text = data.decode(encoding, errors="replace")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return Decoded(text, name, True, (f"bytes that are not {name} replaced by U+FFFD",))
    return Decoded(text, name, guessed)


def _nuls(data: bytes) -> float:
    window = data[:_WINDOW]
    return window.count(0) / max(1, len(window))


def _refuse_controls(data: bytes, share: float) -> None:
    for window in (data[:_WINDOW], data[-_WINDOW:]):
        odd = len(window) - len(window.translate(None, _CONTROLS))
        if odd > max(_A_FEW_CONTROLS, share * len(window)):
            raise Refused("binary", f"{odd} of {len(window)} bytes are control characters")
